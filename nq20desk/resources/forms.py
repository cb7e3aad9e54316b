"""Loading report forms (resources/forms)."""

from __future__ import annotations

from pathlib import Path

from nq20desk.core.form import (
    Appendix,
    HeadingStyle,
    Holds,
    Join,
    ReportForm,
    Section,
    SeriesTable,
    TableRow,
)
from nq20desk.core.indicator import IndicatorCatalogue
from nq20desk.core.message import message
from nq20desk.core.numbering import Numbering
from nq20desk.core.office import System
from nq20desk.resources.reading import Entry, read_toml


def load_form(path: Path, catalogue: IndicatorCatalogue) -> ReportForm:
    """A report form; section keys must be unique, indicators known."""
    file = read_toml(path)
    head = file.required_table("form")
    sections = tuple(_section(entry, catalogue) for entry in file.tables("section"))
    known = {one.key for one in sections}
    joins = tuple(_join(entry, catalogue, known) for entry in file.tables("join"))
    keys = [one.key for one in (*sections, *(join.section for join in joins))]
    for key in keys:
        if keys.count(key) > 1:
            file.fail(f"section[{key}]", message("Resources", "the key occurs twice."))
    rows = tuple(_row(entry, catalogue) for entry in file.tables("row"))
    appendices = tuple(_appendix(entry) for entry in file.tables("appendix"))
    file.finish()
    form = ReportForm(
        key=head.text("key"),
        version=head.text("version"),
        name=head.text("name"),
        name_en=head.text("name_en"),
        system=head.choice("system", System),
        kind_word=head.text("kind_word"),
        kind_symbol=head.text("kind_symbol"),
        subject=head.texts("subject"),
        closing_mark=head.text("closing_mark"),
        sections=sections,
        table_rows=rows,
        appendices=appendices,
        valid_from=head.day("valid_from"),
        valid_to=head.day("valid_to"),
        source=head.text("source", ""),
        addressed=head.flag("addressed"),
        joins=joins,
        replacement=head.text("replacement"),
    )
    head.finish()
    return form


def _section(entry: Entry, catalogue: IndicatorCatalogue) -> Section:
    return Section(
        key=entry.text("key"),
        title=entry.text("title", ""),
        level=entry.integer("level", 0),
        holds=entry.choice("holds", Holds, Holds.NARRATIVE),
        numbering=entry.choice("numbering", Numbering, Numbering.NONE),
        heading=entry.choice("heading", HeadingStyle, HeadingStyle.OWN_LINE),
        label=entry.text("label", ""),
        label_en=entry.text("label_en", ""),
        capitals=entry.flag("capitals"),
        optional=entry.flag("optional"),
        rare=entry.flag("rare"),
        movable=entry.flag("movable"),
        guidance=entry.text("guidance", ""),
        guidance_en=entry.text("guidance_en", ""),
        expected_words=entry.integer("expected_words", 0),
        default_text=entry.text("default_text", ""),
        indicators=entry.known("indicators", catalogue.__contains__),
        series=tuple(_series(one, catalogue) for one in entry.tables("series")),
    )


def _join(entry: Entry, catalogue: IndicatorCatalogue, known: set[str]) -> Join:
    parts = entry.known("parts", known.__contains__)
    return Join(_section(entry, catalogue), parts)


def _series(entry: Entry, catalogue: IndicatorCatalogue) -> SeriesTable:
    return SeriesTable(
        indicators=entry.known("indicators", catalogue.__contains__),
        years=entry.integers("years"),
        heads=entry.texts("heads"),
    )


def _row(entry: Entry, catalogue: IndicatorCatalogue) -> TableRow:
    return TableRow(
        indicator=entry.one_of("indicator", catalogue.__contains__),
        label=entry.text("label"),
        numbered=entry.flag("numbered", True),
    )


def _appendix(entry: Entry) -> Appendix:
    return Appendix(
        key=entry.text("key"),
        title=entry.text("title"),
        holds=entry.choice("holds", Holds),
        landscape=entry.flag("landscape"),
        optional=entry.flag("optional"),
        rare=entry.flag("rare"),
    )
