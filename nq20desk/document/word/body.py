"""Headings, paragraphs and tables of the body in Word, each under its bookmark."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from nq20desk.core.blocks import ParagraphStyle
from nq20desk.core.layout import Part
from nq20desk.document.text_blocks import part_of
from nq20desk.document.tree import Block, Heading, Paragraph, Run, Table
from nq20desk.document.word.identity import (
    CLOSING_STYLE,
    LEAD_STYLE,
    NUMBER_STYLE,
    bookmark,
)
from nq20desk.document.word.making import Making, on_both_sides
from nq20desk.document.word.markup import Look, Value, face, face_of, paragraph, run, tag
from nq20desk.document.word.styles import BODY, BULLETS, NUMBERED, heading_style
from nq20desk.document.word.tables import table_parts

_LEVEL = {ParagraphStyle.DASH: 0, ParagraphStyle.PLUS: 1, ParagraphStyle.STAR: 2}


@dataclass(frozen=True)
class _End:
    """The last paragraph: the mark that closes the text, and that it stays with what follows."""

    mark: str = ""
    keep_next: bool = False


class BodyWriter:
    """Writes blocks one after the other; tables are counted by section."""

    def __init__(self, making: Making, headings: dict[int, Part], width: float) -> None:
        self.making = making
        self.headings = headings
        self.width = width
        self.tables: dict[str, int] = {}

    def blocks(self, blocks: Sequence[Block], closing_mark: str = "") -> Iterator[str]:
        """The blocks; with a mark, the last paragraph closes the document's text."""
        written = [place for place, one in enumerate(blocks) if isinstance(one, Paragraph)]
        last = written[-1] if written and closing_mark else -1
        for place, block in enumerate(blocks):
            match block:
                case Heading():
                    yield self._heading(block)
                case Paragraph():
                    end = _End(closing_mark, keep_next=True) if place == last else _End()
                    yield self._paragraph(block, end)
                case Table():
                    yield from self._table(block)

    def _heading(self, heading: Heading) -> str:
        part = part_of(heading)
        style = heading_style(heading.level)
        usual = self.headings[min(heading.level, 8)]
        own = self.making.sizes.face(part) if part is not usual else ""
        title = heading.title.upper() if heading.capitals else heading.title
        between, indent = " ", {}
        if heading.on_two_lines:
            between, title = "\n", heading.title.upper()
            width, size = self.making.sizes.text_width, self.making.sizes.size(part)
            indent = on_both_sides(self.making.side(title, part, width, size)[0])
        number = f"{heading.number}{between}" if heading.number else ""
        inner = run(number, face(style=NUMBER_STYLE) + own) + run(title, own)
        look = Look(style, indent=indent)
        return paragraph(look, self.making.bookmark(bookmark(heading.key, "h"), inner))

    # ---- paragraphs

    def _paragraph(self, one: Paragraph, end: _End) -> str:
        inner = "".join(self._runs(one, end.mark))
        named = self.making.bookmark(bookmark(one.key, one.index), inner)
        return paragraph(self._look(one, keep_next=end.keep_next), named)

    def _look(self, one: Paragraph, *, keep_next: bool) -> Look:
        if one.lead is None and one.style in _LEVEL:
            return Look(BULLETS[_LEVEL[one.style]], keep_next=keep_next)
        if one.lead is None and one.style is ParagraphStyle.NUMBERED:
            list_id = self.making.list_of(one.key, int(one.number.rstrip(".")))
            return Look(NUMBERED, keep_next=keep_next, list_id=list_id)
        return Look(BODY, keep_next=keep_next)

    def _runs(self, one: Paragraph, mark: str) -> Iterator[str]:
        lead = one.lead or 0
        if one.lead is not None and one.number:
            yield run(f"{one.number} ", face(style=NUMBER_STYLE))
        for piece in one.runs[:lead]:
            yield run(piece.text, face_of(piece, LEAD_STYLE))
        text = one.runs[lead:]
        if mark:
            text = _without_blanks_at_end(text)
        for piece in text:
            yield self.making.live(piece) if piece.source else run(piece.text, face_of(piece))
        yield run(_missing_mark(text, mark), face(style=CLOSING_STYLE))

    # ---- tables

    def _table(self, table: Table) -> Iterator[str]:
        count = self.tables.get(table.key, 0)
        self.tables[table.key] = count + 1
        mark = self.making.bookmark(bookmark(table.key, f"t{count}")) if table.key else ""
        yield from table_parts(table, self.making, self.width, mark)


def _without_blanks_at_end(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    if not runs or runs[-1].source:
        return runs
    return (*runs[:-1], replace(runs[-1], text=runs[-1].text.rstrip()))


def _missing_mark(runs: tuple[Run, ...], mark: str) -> str:
    """What the closing mark (``./.`` or ``.``) adds to a text that may end with a full stop.

    The writer's own full stop stays his: only the rest is the program's.
    """
    text = "".join(one.text for one in runs)
    if not mark or not text or text.endswith(mark):
        return ""
    return mark.removeprefix(".") if text.endswith(".") else mark


def levels_of(blocks: Sequence[Block]) -> dict[int, Part]:
    """The component that each level of heading is, by the first heading of that level."""
    levels: dict[int, Part] = {}
    for one in blocks:
        if isinstance(one, Heading):
            levels.setdefault(min(one.level, 8), part_of(one))
    return levels


def closing_paragraph(section: str) -> str:
    """The paragraph that Word wants at the end of a section; it takes no room."""
    spacing: dict[str, Value] = {"line": 20, "lineRule": "exact"}
    return tag("p", Look("Gap", spacing=spacing, section=section).xml())
