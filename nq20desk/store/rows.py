"""From rows to the core's objects and back."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Protocol

from nq20desk.core.indicator import Level
from nq20desk.core.observation import Observation, State, Statement
from nq20desk.core.office import Image, Office, Signer, SizeSet, System
from nq20desk.core.plan import Condition
from nq20desk.core.quantity import Comparator
from nq20desk.core.register import CitedDocument, Role
from nq20desk.core.report import Report, ReportState
from nq20desk.core.territory import ChangeKind, Unit, UnitChange
from nq20desk.store.models import (
    DocumentRow,
    OfficeRow,
    ReportRow,
    UnitChangeRow,
    UnitRow,
)

Values = dict[str, object]
_SIGNATURE_RATIO = Decimal("0.45")


def observation_values(one: Observation) -> Values:
    """The columns of a figure, without its key."""
    return {
        "state": one.state.value,
        "comparator": one.comparator.value,
        "value": one.value,
        "high": one.high,
        "text": one.text,
        "words": one.words,
        "condition_indicator": one.condition.indicator if one.condition else None,
        "condition_value": one.condition.value if one.condition else None,
        "numerator": one.numerator,
        "denominator": one.denominator,
        "as_of": one.as_of,
        "source": one.source,
        "note": one.note,
        "also": json.dumps([_statement_values(said) for said in one.also], ensure_ascii=False),
    }


def _statement_values(said: Statement) -> dict[str, str | None]:
    return {
        "words": said.words,
        "comparator": said.comparator.value,
        "value": None if said.value is None else f"{said.value:f}",
        "where": said.where,
    }


class FigureColumns(Protocol):
    """A figure's columns, in a row of the model or of a plain query."""

    indicator: str
    period: str
    state: str
    comparator: str
    value: Decimal | None
    high: Decimal | None
    text: str
    words: str
    condition_indicator: str | None
    condition_value: Decimal | None
    numerator: Decimal | None
    denominator: Decimal | None
    as_of: str
    source: str
    note: str
    also: str


def observation(row: FigureColumns) -> Observation:
    """A figure from its columns."""
    condition = None
    if row.condition_indicator is not None and row.condition_value is not None:
        condition = Condition(row.condition_indicator, row.condition_value)
    return Observation(
        indicator=row.indicator, period=row.period, state=State(row.state),
        comparator=Comparator(row.comparator), value=row.value, high=row.high,
        text=row.text, words=row.words, condition=condition,
        numerator=row.numerator, denominator=row.denominator, as_of=row.as_of,
        source=row.source, note=row.note,
        also=_statements(row.also),
    )  # fmt: skip


def _statements(text: str) -> tuple[Statement, ...]:
    return () if text == "[]" else tuple(_statement(said) for said in json.loads(text))


def _statement(values: dict[str, str | None]) -> Statement:
    value = values["value"]
    return Statement(
        words=values["words"] or "",
        comparator=Comparator(values["comparator"] or "="),
        value=None if value is None else Decimal(value),
        where=values["where"] or "",
    )


def office(row: OfficeRow) -> Office:
    """An office with its signer from its row."""
    return Office(
        key=row.key, system=System(row.system), name=row.name,
        superior_line=row.superior_line, issuing_line=row.issuing_line,
        symbol=row.symbol, place=row.place, unit=row.unit, signer=_signer(row),
        agency_certificate=row.agency_certificate,
        seal=_image(row.seal_image, row.seal_diameter, row.seal_diameter),
        recipients=row.recipients, size_set=SizeSet(row.size_set), layout=row.layout,
    )  # fmt: skip


def _signer(row: OfficeRow) -> Signer:
    width = row.signer_image_width
    return Signer(
        name=row.signer_name, post=row.signer_post, authority=row.signer_authority,
        other_post=row.signer_other_post, certificate=row.signer_certificate,
        image=_image(row.signer_image, width, width * _SIGNATURE_RATIO),
    )  # fmt: skip


def _image(path: str, width: Decimal, height: Decimal) -> Image | None:
    return Image(path, float(width), float(height)) if path else None


def office_row(one: Office, *, sample: bool) -> OfficeRow:
    """An office's row."""
    image, seal = one.signer.image, one.seal
    return OfficeRow(
        key=one.key, unit=one.unit, system=one.system.value, name=one.name,
        superior_line=one.superior_line, issuing_line=one.issuing_line,
        symbol=one.symbol, place=one.place, signer_name=one.signer.name,
        signer_post=one.signer.post, signer_authority=one.signer.authority,
        signer_other_post=one.signer.other_post,
        signer_certificate=one.signer.certificate,
        signer_image=image.path if image else "",
        signer_image_width=Decimal(str(image.width_mm)) if image else Decimal(45),
        agency_certificate=one.agency_certificate,
        seal_image=seal.path if seal else "",
        seal_diameter=Decimal(str(seal.width_mm)) if seal else Decimal(36),
        recipients=one.recipients, size_set=one.size_set.value, layout=one.layout,
        sample=sample,
    )  # fmt: skip


def report_values(one: Report) -> Values:
    """The columns of a report, without its id."""
    return {
        "office": one.office,
        "form": one.form,
        "form_version": one.form_version,
        "year": one.year,
        "issue_year": one.issue_year,
        "subject": one.subject,
        "number": one.number,
        "date": one.date,
        "state": one.state.value,
        "addressees": one.addressees,
        "recipients": one.recipients,
        "plans": one.plans,
        "left_out": tuple(sorted(one.left_out)),
        "urgency": one.urgency,
        "marked_draft": one.marked_draft,
        "section_order": one.order,
        "joined": tuple(sorted(one.joined)),
        "replaces": one.replaces,
    }


def report(row: ReportRow) -> Report:
    """A report from its row."""
    return Report(
        id=row.id, form=row.form, form_version=row.form_version, office=row.office,
        year=row.year, issue_year=row.issue_year,
        subject=row.subject, number=row.number, date=row.date,
        state=ReportState(row.state), addressees=row.addressees,
        recipients=row.recipients, plans=row.plans, left_out=frozenset(row.left_out),
        urgency=row.urgency, marked_draft=row.marked_draft,
        order=row.section_order, joined=frozenset(row.joined), replaces=row.replaces,
    )  # fmt: skip


def document_values(one: CitedDocument, position: int) -> Values:
    """The columns of a document of the register."""
    return {
        "position": position,
        "number": one.number,
        "kind": one.kind,
        "issuer": one.issuer,
        "date": one.date,
        "title": one.title,
        "role": one.role.value,
        "note": one.note,
        "source": one.source,
    }


def document(row: DocumentRow) -> CitedDocument:
    """A document of the register from its row."""
    return CitedDocument(
        number=row.number, kind=row.kind, issuer=row.issuer, date=row.date,
        title=row.title, role=Role(row.role), note=row.note, source=row.source, id=row.id,
    )  # fmt: skip


def unit(row: UnitRow) -> Unit:
    """A unit from its row."""
    return Unit(row.key, row.name, Level(row.level), row.parent, row.valid_from, row.valid_to)


def unit_change(row: UnitChangeRow) -> UnitChange:
    """A change of units from its row."""
    return UnitChange(
        kind=ChangeKind(row.kind), day=row.day, old=row.old, new=row.new,
        name_before=row.name_before, document=row.document, note=row.note, id=row.id,
    )  # fmt: skip
