"""A report's data from its snapshot."""

from __future__ import annotations

import json
from collections.abc import Iterator

from nq20desk.core.assessment import Assessment, assess_plan
from nq20desk.core.blocks import Block, Paragraph, TextCell
from nq20desk.core.dates import full_number
from nq20desk.core.fields import plain_text, written
from nq20desk.core.figures import Figures
from nq20desk.core.form import NumberedSection
from nq20desk.core.live import LiveFigures
from nq20desk.core.markup import to_markup
from nq20desk.core.observation import Observation
from nq20desk.core.plan import Condition, Plan, Target
from nq20desk.core.report import ReportSnapshot
from nq20desk.core.reportdata.model import (
    SCHEMA,
    VERSION,
    ConditionData,
    FigureData,
    FormData,
    LetterData,
    OfficeData,
    PlanData,
    ReportData,
    SectionData,
    StatementData,
    TargetData,
    VerdictData,
)
from nq20desk.core.reportdata.plainly import to_json
from nq20desk.core.verdict import Rules


def report_json(snapshot: ReportSnapshot, rules: Rules) -> bytes:
    """The data file of a report (UTF-8); the same report always makes the same bytes."""
    plain = to_json(report_data(snapshot, rules))
    return json.dumps(plain, ensure_ascii=False, indent=1).encode() + b"\n"


def report_data(snapshot: ReportSnapshot, rules: Rules) -> ReportData:
    """The data of a report; ``rules`` are the office's for verdicts."""
    form, report = snapshot.form, snapshot.report
    return ReportData(
        SCHEMA,
        VERSION,
        _office(snapshot),
        _letter(snapshot),
        FormData(form.key, report.form_version, form.name),
        tuple(_figures(snapshot.figures)),
        tuple(_plan(one, snapshot.figures) for one in snapshot.plans),
        tuple(_verdicts(snapshot, rules)),
        tuple(_section(one, snapshot) for one in form.numbered(report.arrangement)),
    )


def _office(snapshot: ReportSnapshot) -> OfficeData:
    one = snapshot.office
    return OfficeData(
        one.key, one.name, one.system, one.superior_line, one.issuing_line,
        one.symbol, one.place, one.unit,
    )  # fmt: skip


def _letter(snapshot: ReportSnapshot) -> LetterData:
    report, office, form = snapshot.report, snapshot.office, snapshot.form
    number = full_number(office.system, report.number, form.kind_symbol, office.symbol)
    return LetterData(
        form.kind_word, number, report.date, report.year, report.subject, report.state,
        office.signer.name, office.signer.post, report.addressees,
        report.recipients or office.recipients,
    )  # fmt: skip


# ---- figures


def _figures(figures: Figures) -> Iterator[FigureData]:
    """All that was entered, and what follows from it in the same periods, in catalogue order."""
    periods = sorted({period for _, period in figures.observations})
    for indicator in figures.catalogue:
        for period in periods:
            shown = figures.shown(indicator.key, period)
            if shown is not None:
                yield _figure(shown, figures)


def _figure(shown: Observation, figures: Figures) -> FigureData:
    indicator = figures.catalogue[shown.indicator]
    return FigureData(
        indicator=shown.indicator, name=indicator.name, unit=indicator.unit,
        period=shown.period, state=shown.state, comparator=shown.comparator,
        value=shown.value, high=shown.high, words=shown.words, text=shown.text,
        condition=_condition(shown.condition),
        numerator=shown.numerator, denominator=shown.denominator,
        computed=figures.is_computed(shown.indicator, shown.period),
        as_of=shown.as_of, source=shown.source, note=shown.note,
        also=tuple(
            StatementData(one.words, one.comparator, one.value, one.where) for one in shown.also
        ),
    )  # fmt: skip


def _condition(one: Condition | None) -> ConditionData | None:
    return ConditionData(one.indicator, one.value) if one else None


# ---- plans and verdicts


def _plan(plan: Plan, figures: Figures) -> PlanData:
    targets = tuple(_target(one, figures) for one in plan)
    return PlanData(plan.key, plan.name, plan.issuer, plan.number, plan.issued, targets)


def _target(one: Target, figures: Figures) -> TargetData:
    catalogue = figures.catalogue
    own = catalogue.measures.get(one.measure or "")
    unit = own.name if own else catalogue[one.indicator].unit
    return TargetData(
        one.indicator, one.year, one.comparator, one.value, one.high, unit,
        one.words, one.maintain, _condition(one.condition), one.note,
    )  # fmt: skip


def _verdicts(snapshot: ReportSnapshot, rules: Rules) -> Iterator[VerdictData]:
    for plan in snapshot.plans:
        for one in assess_plan(plan, snapshot.figures, rules=rules, until=snapshot.report.year):
            yield _verdict(one)


def _verdict(one: Assessment) -> VerdictData:
    period = one.observation.period if one.observation else ""
    return VerdictData(
        one.plan.key, one.indicator.key, one.year, period, one.verdict, one.distance, one.percent
    )


# ---- text


def _section(numbered: NumberedSection, snapshot: ReportSnapshot) -> SectionData:
    section = numbered.section
    blocks = snapshot.blocks_of(section.key)
    return SectionData(
        section.key, numbered.number, section.title,
        tuple(line for one in blocks for line in _lines(one, snapshot.live)),
        to_markup(blocks),
    )  # fmt: skip


def _lines(block: Block, live: LiveFigures) -> Iterator[str]:
    """A paragraph, or a table with what stands around it, as plain text."""
    if isinstance(block, Paragraph):
        yield plain_text(block, live)
        return
    yield from (one for one in (block.caption, block.unit) if one)
    for row in block.rows:
        yield "\t".join(_cell(one, live) for one in row)
    yield from (one for one in (block.source,) if one)


def _cell(cell: TextCell, live: LiveFigures) -> str:
    return " ".join("".join(written(one, live) or "…" for one in cell.pieces).split())
