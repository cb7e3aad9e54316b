"""What changed between two reports of one form: head, text section by section, figures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from nq20desk.core.blocks import Block, Paragraph, fields_of, pieces_of
from nq20desk.core.fields import plain_text, written
from nq20desk.core.live import LiveFigures
from nq20desk.core.observation import write_observation
from nq20desk.core.report import ReportSnapshot
from nq20desk.core.textdiff import ParagraphChange, compare_paragraphs


@dataclass(frozen=True, slots=True)
class SectionDiff:
    """A section's paragraphs before and after; ``title`` is its heading in the newer report."""

    key: str
    title: str
    changes: tuple[ParagraphChange, ...]


@dataclass(frozen=True, slots=True)
class FigureDiff:
    """A figure that the reports print, before and after; empty where it is not printed."""

    indicator: str
    period: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class HeadDiff:
    """A field of the head (``number``, ``date``, ``subject`` …), before and after."""

    field: str
    before: str
    after: str


@dataclass(frozen=True)
class ReportDiff:
    """Everything that differs; nothing where the two say the same."""

    head: tuple[HeadDiff, ...]
    sections: tuple[SectionDiff, ...]
    figures: tuple[FigureDiff, ...]

    def __bool__(self) -> bool:
        return bool(self.head or self.sections or self.figures)


def compare_reports(before: ReportSnapshot, after: ReportSnapshot) -> ReportDiff:
    """The differences, in the order of the newer report."""
    return ReportDiff(
        tuple(_head(before, after)),
        tuple(_sections(before, after)),
        tuple(_figures(before, after)),
    )


def _head(before: ReportSnapshot, after: ReportSnapshot) -> Iterator[HeadDiff]:
    for field in ("number", "date", "subject", "addressees", "recipients", "year"):
        old, new = (_said(getattr(one.report, field)) for one in (before, after))
        if old != new:
            yield HeadDiff(field, old, new)


def _said(value: object) -> str:
    if isinstance(value, tuple):
        return "\n".join(value)
    strftime = getattr(value, "strftime", None)
    return strftime("%d/%m/%Y") if strftime else "" if value is None else str(value)


def _sections(before: ReportSnapshot, after: ReportSnapshot) -> Iterator[SectionDiff]:
    titles = {
        one.section.key: one.heading or one.section.name
        for snapshot in (before, after)
        for one in snapshot.form.numbered(snapshot.report.arrangement)
    }
    order = [one.key for one in after.form.arranged(after.report.arrangement)]
    for key in sorted(titles, key=lambda one: order.index(one) if one in order else len(order)):
        changes = compare_paragraphs(_lines(before, key), _lines(after, key))
        if any(not one.is_same for one in changes):
            yield SectionDiff(key, titles[key], changes)


def _lines(snapshot: ReportSnapshot, section: str) -> list[str]:
    if section not in {one.key for one in snapshot.form.arranged(snapshot.report.arrangement)}:
        return []
    return [block_line(block, snapshot.live) for block in snapshot.blocks_of(section)]


def block_line(block: Block, live: LiveFigures) -> str:
    """A paragraph, or a table with its cells in a row, as plain text for comparing."""
    if isinstance(block, Paragraph):
        return plain_text(block, live)
    cells = " | ".join(written(piece, live) or "…" for piece in pieces_of(block))
    return " ".join(part for part in (block.caption, cells) if part)


def _figures(before: ReportSnapshot, after: ReportSnapshot) -> Iterator[FigureDiff]:
    old, new = _printed(before), _printed(after)
    for key in dict.fromkeys((*new, *old)):
        if old.get(key, "") != new.get(key, ""):
            yield FigureDiff(*key, old.get(key, ""), new.get(key, ""))


def _printed(snapshot: ReportSnapshot) -> dict[tuple[str, str], str]:
    """Every figure that the report prints, as it prints it."""
    year = str(snapshot.report.year)
    keys = dict.fromkeys((row.indicator, year) for row in snapshot.form.table_rows)
    for section in snapshot.form.arranged(snapshot.report.arrangement):
        fields = fields_of(snapshot.blocks_of(section.key))
        keys.update(dict.fromkeys((one.indicator, one.period) for one in fields))
        for table in section.series:
            keys.update(
                dict.fromkeys((one, str(year)) for one in table.indicators for year in table.years)
            )
    figures = snapshot.figures
    found = {key: figures.shown(*key) for key in keys if key[0] in figures.catalogue}
    return {key: write_observation(one) for key, one in found.items() if one is not None}
