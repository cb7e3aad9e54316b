"""From a paste whose letters are settled to the blocks of a section, or to a source to take in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from nq20desk.core.blocks import (
    MARKERS,
    Block,
    CellAlign,
    Paragraph,
    ParagraphStyle,
    Text,
    TextCell,
    TextTable,
    places,
)
from nq20desk.core.pasting.legacy import Conversion
from nq20desk.core.pasting.markers import typed_marker
from nq20desk.core.pasting.pasted import Pasted, PastedCell, PastedLine, PastedTable, Run
from nq20desk.core.takein.source import Source, SourceItem, SourceLine, SourceTable, tidy
from nq20desk.core.text_grid import cell_text, squared

_NUMBER = re.compile(r"[<>≥≤]?\s*[-+−]?\d[\d.,\s]*(?:[%‰]|/\S+)?|[-–…x]?")
_YEAR = re.compile(r"(?:năm\s*)?(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?", re.IGNORECASE)
_COLUMN_MARK = re.compile(r"\(?(?:\d{1,2}|[A-Z])\)?")


def to_blocks(pasted: Pasted, conversion: Conversion) -> tuple[Block, ...]:
    """The paste as blocks: cleaned, one face a piece, what would print nothing left out."""
    made = (
        _paragraph(item, conversion) if isinstance(item, PastedLine) else _table(item, conversion)
        for item in pasted.items
    )
    return tuple(one for one in made if not one.is_empty)


def to_source(pasted: Pasted, conversion: Conversion) -> Source:
    """The paste as an old report to be taken in."""
    return Source(tuple(_source_items(pasted, conversion)))


# ---- paragraphs


def _paragraph(line: PastedLine, conversion: Conversion) -> Paragraph:
    style, runs = line.style, line.runs
    if style is ParagraphStyle.BODY:
        style, length = typed_marker(line.text)
        runs = _without_start(runs, length)
    return Paragraph(style, _pieces(runs, conversion))


def _pieces(runs: Sequence[Run], conversion: Conversion) -> tuple[Text, ...]:
    return tidy(tuple(
        Text(conversion(one), one.bold, one.italic, one.underline, one.superscript)
        for one in runs
    ))  # fmt: skip


def _without_start(runs: tuple[Run, ...], length: int) -> tuple[Run, ...]:
    """The runs without the first characters of their text."""
    kept = list(runs)
    while length and kept:
        first = kept.pop(0)
        rest = first.text[length:]
        length = max(0, length - len(first.text))
        if rest:
            look = (first.font, first.bold, first.italic, first.underline, first.superscript)
            kept.insert(0, Run(rest, *look))
    return tuple(kept)


# ---- tables


def _table(pasted: PastedTable, conversion: Conversion) -> TextTable:
    head = pasted.head_rows if pasted.head_rows is not None else _guessed_head(pasted)
    rows = tuple(
        tuple(_cell(cell, conversion, number < head) for cell in row)
        for number, row in enumerate(pasted.rows)
    )
    caption = " ".join(_said(line, conversion) for line in pasted.caption)
    return squared(TextTable(rows, min(head, len(rows) - 1), caption, widths=pasted.widths))


def _cell(cell: PastedCell, conversion: Conversion, in_head: bool) -> TextCell:
    pieces: list[Text] = []
    for line in cell.lines:
        marker = MARKERS.get(line.style, "")
        runs = (Run(marker), *line.runs) if marker else line.runs
        pieces += [Text("\n")] if pieces else []
        pieces += _pieces(runs, conversion)
    number = _NUMBER.fullmatch(cell.text) is not None
    usual = CellAlign.CENTRE if in_head or number else CellAlign.LEFT
    return TextCell(tuple(pieces), cell.columns, cell.rows, cell.align or usual)


def _said(line: PastedLine, conversion: Conversion) -> str:
    return "".join(one.text for one in _pieces(line.runs, conversion))


def _guessed_head(table: PastedTable) -> int:
    """How many rows are the head: those without figures, and as deep as the first one spans."""
    rows = table.rows
    if len(rows) < 2 or not _heads(rows[0]):
        return 0
    deep = max((cell.rows for cell in rows[0]), default=1)
    deep = deep if deep < len(rows) else 1
    headed = sum(1 for _ in takewhile(lambda row: all(c.is_head for c in row) and row, rows))
    head = max(deep, headed)
    if head < len(rows) and _counts_columns(rows[head]):
        head += 1
    return min(head, len(rows) - 1)


def _heads(row: tuple[PastedCell, ...]) -> bool:
    """Whether a row has words, and no numbers but years."""
    texts = [cell.text for cell in row]
    numbers = [one for one in texts if one and _NUMBER.fullmatch(one) and not _YEAR.fullmatch(one)]
    return any(texts) and not numbers


def _counts_columns(row: tuple[PastedCell, ...]) -> bool:
    """Whether a row only counts the columns: (1) (2) (3), or A B 1 2."""
    texts = [cell.text for cell in row]
    if len(texts) < 3 or not all(_COLUMN_MARK.fullmatch(one) for one in texts):
        return False
    numbers = [int(one.strip("()")) for one in texts if one.strip("()").isdigit()]
    return bool(numbers) and numbers == list(range(numbers[0], numbers[0] + len(numbers)))


# ---- a source to take in


def _source_items(pasted: Pasted, conversion: Conversion) -> Iterator[SourceItem]:
    for item in pasted.items:
        if isinstance(item, PastedLine):
            marker = MARKERS.get(item.style, "")
            runs = (Run(marker), *item.runs) if marker else item.runs
            yield SourceLine(_pieces(runs, conversion), item.level)
        else:
            table = _table(item, conversion)
            yield SourceTable(_texts(table), table)


def _texts(table: TextTable) -> tuple[tuple[str, ...], ...]:
    """The texts of the grid; where a cell spans, its text stands once."""
    made = [[""] * table.columns for _ in table.rows]
    for placed in places(table):
        made[placed.row][placed.column] = cell_text(placed.cell)
    return tuple(map(tuple, made))
