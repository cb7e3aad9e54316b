"""Loading a sample office: profile, figures, documents and one report with its text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from nq20desk.core.form import ReportForm
from nq20desk.core.indicator import IndicatorCatalogue, Level
from nq20desk.core.observation import Observation, State, Statement
from nq20desk.core.office import Image, Office, Signer, System
from nq20desk.core.quantity import Comparator
from nq20desk.core.register import CitedDocument, Role
from nq20desk.core.report import Report
from nq20desk.core.text import clean
from nq20desk.resources.plans import read_condition
from nq20desk.resources.reading import Entry, read_toml
from nq20desk.resources.sample_units import SampleCommunes, load_communes


@dataclass(frozen=True)
class Sample:
    """What the demonstration fills a data folder with, for one office."""

    folder: Path
    unit_name: str
    level: Level
    office: Office
    report: Report
    observations: tuple[Observation, ...]
    sections: Mapping[str, str]
    documents: tuple[CitedDocument, ...]
    communes: SampleCommunes


def load_sample(
    folder: Path,
    catalogue: IndicatorCatalogue,
    forms: Mapping[str, ReportForm],
    documents: tuple[CitedDocument, ...],
) -> Sample:
    """The sample of one folder: office.toml, observations.toml, narrative.txt, communes.toml."""
    file = read_toml(folder / "office.toml")
    unit = file.required_table("unit")
    office = _office(file.required_table("office"), unit.text("key"))
    report = _report(file.required_table("report"), office, forms)
    source = file.text("source")
    file.finish()
    sections = split_narrative(clean((folder / "narrative.txt").read_text(encoding="utf-8")))
    for key in sections:
        forms[report.form].section(key)
    issued = (one for one in documents if one.source == source and one.role is not Role.SELF)
    return Sample(
        folder, unit.text("name"), unit.choice("level", Level), office, report,
        load_observations(folder / "observations.toml", catalogue), sections, tuple(issued),
        load_communes(folder / "communes.toml", office.unit, catalogue),
    )  # fmt: skip


def split_narrative(text: str) -> dict[str, str]:
    """The sections of a narrative file: ``== key`` opens a section."""
    parts = re.split(r"^== *(\w+) *$", text, flags=re.MULTILINE)[1:]
    return {key: body.strip() for key, body in zip(parts[::2], parts[1::2], strict=True)}


def _office(entry: Entry, unit: str) -> Office:
    office = Office(
        key=entry.text("key"),
        system=entry.choice("system", System),
        name=entry.text("name"),
        superior_line=entry.text("superior_line", ""),
        issuing_line=entry.text("issuing_line"),
        symbol=entry.text("symbol"),
        place=entry.text("place"),
        unit=unit,
        signer=Signer(
            name=entry.text("signer_name"),
            post=entry.text("signer_post"),
            authority=entry.texts("signer_authority"),
            certificate="certificates/leader.p12",
            image=Image("images/signature.png", 45.0, 45.0 * 0.45),
        ),
        agency_certificate="certificates/agency.p12",
        seal=Image("images/seal.png", 36.0, 36.0),
        recipients=entry.texts("recipients"),
    )
    entry.finish()
    return office


def _report(entry: Entry, office: Office, forms: Mapping[str, ReportForm]) -> Report:
    form = forms[entry.one_of("form", forms.__contains__)]
    report = Report(
        id=0,
        form=form.key,
        form_version=form.version,
        office=office.key,
        year=entry.integer("year"),
        issue_year=entry.integer("issue_year"),
        subject=form.subject[0],
        number=entry.text("number", ""),
        date=entry.day("date"),
        plans=entry.texts("plans"),
        left_out=frozenset(entry.texts("left_out")),
    )
    entry.finish()
    return report


def load_observations(path: Path, catalogue: IndicatorCatalogue) -> tuple[Observation, ...]:
    """The figures of a file."""
    file = read_toml(path)
    for key in ("territory", "level"):
        file.text(key)
    document = file.text("document")
    figures = tuple(_observation(one, catalogue, document) for one in file.tables("observation"))
    file.finish()
    return figures


def _observation(entry: Entry, catalogue: IndicatorCatalogue, document: str) -> Observation:
    computed = entry.flag("computed")
    value = entry.decimal("value")
    line = entry.integer("line", None)
    return Observation(
        indicator=entry.one_of("indicator", catalogue.__contains__),
        period=entry.text("period"),
        state=entry.choice("state", State),
        comparator=entry.choice("comparator", Comparator, Comparator.EQUAL),
        value=None if computed else value,
        high=entry.decimal("high"),
        text=entry.text("text", ""),
        words=entry.text("words"),
        condition=read_condition(entry, catalogue),
        numerator=entry.decimal("numerator"),
        denominator=entry.decimal("denominator"),
        as_of=entry.text("as_of", ""),
        source=f"{document} (L{line})" if line else document,
        note=entry.text("note", ""),
        also=tuple(_statement(one) for one in entry.tables("also")),
    )


def _statement(entry: Entry) -> Statement:
    entry.integer("line", None)
    value: Decimal | None = entry.decimal("value")
    return Statement(
        words=entry.text("words"),
        comparator=entry.choice("comparator", Comparator, Comparator.EQUAL),
        value=value,
        where=entry.text("where", ""),
    )
