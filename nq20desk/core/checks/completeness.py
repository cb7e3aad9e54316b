"""What is missing: sections without text, table rows and live figures without a number."""

from __future__ import annotations

from collections.abc import Iterator

from nq20desk.core.checks.finding import FIGURES, Hit, Place, quote
from nq20desk.core.checks.material import Material, Rule
from nq20desk.core.checks.passage import PlacedField
from nq20desk.core.fields import resolve, why_missing
from nq20desk.core.form import Holds, Section
from nq20desk.core.message import Bilingual, message


def section_empty(material: Material) -> Iterator[Hit]:
    """Sections that would be printed with a heading and nothing under it."""
    for section in material.sections:
        if not _must_be_written(section) or _is_written(material, section):
            continue
        if section.optional:
            case = "optional"
            text = message(
                "Checks",
                "“{title}” has no text; write it or leave it out.",
                title=Bilingual(section.name, section.label_en),
            )
        else:
            case = ""
            text = message(
                "Checks", "“{title}” has no text.", title=Bilingual(section.name, section.label_en)
            )
        yield Hit("section_empty", text, Place(section.key), case=case)


def _must_be_written(section: Section) -> bool:
    return section.holds in (Holds.NARRATIVE, Holds.CLOSING) and not section.default_text


def _is_written(material: Material, section: Section) -> bool:
    blocks = material.snapshot.blocks_of(section.key)
    return bool(section.series) or any(not one.is_empty for one in blocks)


def figure_missing(material: Material) -> Iterator[Hit]:
    """Rows of the indicator table without a figure for the year of the report."""
    year = str(material.report.year)
    for row in material.snapshot.form.table_rows:
        if _has_figure(material, row.indicator, year):
            continue
        name = Bilingual(row.label, material.catalogue[row.indicator].name_en)
        text = message("Checks", "No figure for {year}: {name}.", year=year, name=name)
        where = Place(FIGURES, indicator=row.indicator, period=year)
        yield Hit("figure_missing", text, where)


def _has_figure(material: Material, indicator: str, year: str) -> bool:
    """Whether the row, or one of the sub-rows under it, says something."""
    if material.figures.shown(indicator, year) is not None:
        return True
    children = material.catalogue.children(indicator)
    return any(material.figures.shown(one.key, year) is not None for one in children)


def field_unresolved(material: Material) -> Iterator[Hit]:
    """Live figures in the text that have nothing to show."""
    for passage in material.passages:
        for one in passage.fields:
            if not resolve(one.field, material.live):
                (sentence,) = (s for s in passage.sentences if s.holds(one.start))
                where = passage.place(one.start, one.end)
                yield _unresolved(material, where, one, quote(sentence.text))


def _unresolved(material: Material, place: Place, placed: PlacedField, evidence: str) -> Hit:
    field = placed.field
    where = Place(
        place.section, place.paragraph, place.start, place.end, field.indicator, field.period
    )
    text = why_missing(field, material.live)
    return Hit("field_unresolved", text, where, evidence)


RULES: tuple[Rule, ...] = (section_empty, figure_missing, field_unresolved)
