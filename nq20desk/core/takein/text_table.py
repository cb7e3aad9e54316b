"""Tables of an old report that become tables of a section, and the figures under their heads."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from nq20desk.core.blocks import Text, TextCell, TextTable, joined
from nq20desk.core.takein.result import Kind, Portion
from nq20desk.core.takein.source import SourceTable, tidy
from nq20desk.core.text_grid import cell_text, grid_texts, is_large, squared

_YEAR = re.compile(r"^(?:Năm\s+)?((?:19|20)\d\d)$", re.IGNORECASE)
_YEARS = re.compile(r"^(?:(?:19|20)\d\d\s*\|?\s*){2,}$")
_VALUES = re.compile(r"^(?:[\d.,]+\s?%?\s*\|?\s*){2,}$")
_TOKEN = re.compile(r"\d[\d.,]*%?")
_NUMBER = re.compile(r"^[<>≥≤≈]?\s*\d[\d.,]*\s*%?$")
_HEAD_ROWS = 3

Named = Callable[[str], list[str]]
"""The indicators that a text names, in its order."""


# ---- tables of the source


def text_table(table: SourceTable) -> TextTable | None:
    """The table as one of a section; None where its rows are better lines of the text.

    That is where it only frames its text (one row or one column) or is too large.
    """
    rows = table.layout.rows if table.layout else _plain_rows(table)
    rows = tuple(tuple(_tidy(cell) for cell in row) for row in rows)
    made = squared(TextTable(rows, table.layout.head_rows if table.layout else 1))
    made = squared(_without_blank_rows(made))
    rows_count, columns = len(made.rows), made.columns
    if min(rows_count, columns) < 2 or is_large(rows_count, columns):
        return None
    return replace(made, head_rows=max(made.head_rows, _years_row(grid_texts(made)) + 1))


def _plain_rows(table: SourceTable) -> tuple[tuple[TextCell, ...], ...]:
    return tuple(tuple(TextCell((Text(cell),)) for cell in row) for row in table.rows)


def _without_blank_rows(table: TextTable) -> TextTable:
    """The table without rows that hold nothing and belong to no cell from above."""
    spanned = any(cell.rows > 1 for row in table.rows for cell in row)
    kept = tuple(row for row in table.rows if any(cell.pieces for cell in row))
    return table if spanned else replace(table, rows=kept)


def _tidy(cell: TextCell) -> TextCell:
    """The lines of a cell with single spaces; blank ones are gone."""
    lines: list[list[Text]] = [[]]
    for piece in cell.pieces:
        if isinstance(piece, Text):
            first, *others = piece.text.split("\n")
            lines[-1].append(replace(piece, text=first))
            lines += [[replace(piece, text=one)] for one in others]
    whole = [one for one in (tidy(tuple(line)) for line in lines) if one]
    pieces: list[Text] = []
    for place, line in enumerate(whole):
        pieces += [replace(line[0], text="\n"), *line] if place else line
    return replace(cell, pieces=joined(pieces))


def _years_row(rows: Sequence[Sequence[str]]) -> int:
    """The row of the head that holds the years; -1 if none does."""
    for number, row in enumerate(rows[:_HEAD_ROWS]):
        if sum(_YEAR.match(cell.strip()) is not None for cell in row) > 1:
            return number
    return -1


def table_portion(table: TextTable, section: str, number: int) -> Portion:
    """The part of the report that is a table of a section."""
    texts = (cell_text(cell) for row in table.rows for cell in row)
    text = " | ".join(" ".join(one.split()) for one in texts if one.strip())
    kind = Kind.TABLE if section else Kind.LEFT_OVER
    return Portion(text, kind, section, table=number, block=table)


# ---- figures under years


@dataclass(frozen=True, slots=True)
class YearCell:
    """A number of a table that stands for an indicator in a year."""

    indicator: str
    year: str
    text: str


def cells_of_years(table: TextTable, named: Named) -> Iterator[YearCell]:
    """The numbers under a row of years, whose indicator the column's head or the row names."""
    rows = grid_texts(table)
    years_row = _years_row(rows)
    if years_row < 0:
        return
    heads = [" ".join(_heads(rows[:years_row], column)) for column in range(table.columns)]
    for row in rows[years_row + 1 :]:
        for column, text in enumerate(row):
            year = _YEAR.match(rows[years_row][column].strip())
            if not year or not _NUMBER.match(text.strip()):
                continue
            names = named(heads[column]) or _first_named(row, named)
            if len(names) == 1:
                yield YearCell(names[0], year[1], text.strip())


def _first_named(row: Sequence[str], named: Named) -> list[str]:
    """What the first cell names that names something."""
    return next((found for cell in row if (found := named(cell))), [])


def _heads(rows: Sequence[Sequence[str]], column: int) -> Iterator[str]:
    yield from (row[column] for row in rows if row[column])


# ---- tables that a text file shows as three lines


def with_line_tables(portions: Sequence[Portion], named: Named) -> tuple[Portion, ...]:
    """Three lines (names, years, values) of a section as one table with merged head cells."""
    made: list[Portion] = []
    number = max((one.table or 0 for one in portions), default=0)
    for one in portions:
        made.append(one)
        table = _of_lines(made[-3:], named) if len(made) > 2 else None
        if table is not None:
            number += 1
            made[-3:] = [replace(table, table=number)]
    return tuple(made)


def _of_lines(lines: Sequence[Portion], named: Named) -> Portion | None:
    names, years, values = (one.text for one in lines)
    if any(one.kind is not Kind.PARAGRAPH or one.section != lines[0].section for one in lines):
        return None
    if not _YEARS.match(years) or not _VALUES.match(values):
        return None
    found_years, found_values = _TOKEN.findall(years), _TOKEN.findall(values)
    count = len(named(names))
    if not count or len(found_years) != len(found_values) or len(found_years) % count:
        return None
    groups = _groups(names, count, named)
    span = len(found_years) // count
    head = tuple(TextCell((Text(one, bold=True),), columns=span) for one in groups)
    rows = (head, _cells(found_years), _cells(found_values))
    made = TextTable(rows if any(groups) else rows[1:], 2)
    return replace(table_portion(made, lines[0].section, 0), remark=lines[0].remark)


def _cells(texts: Sequence[str]) -> tuple[TextCell, ...]:
    return tuple(TextCell((Text(one),)) for one in texts)


def _groups(line: str, count: int, named: Named) -> list[str]:
    """The names of a line, cut where each of them begins as the first one does."""
    words = line.split()
    starts = [place for place, word in enumerate(words) if word == words[0]]
    if len(starts) != count:
        starts = _starts_of_names(words, count, named)
    ends = [*starts[1:], len(words)]
    return [" ".join(words[begin:end]) for begin, end in zip(starts, ends, strict=True)]


def _starts_of_names(words: Sequence[str], count: int, named: Named) -> list[int]:
    """Where a further name would no longer fit: each group is as long as one name needs."""
    starts = [0]
    for end in range(1, len(words)):
        if len(starts) < count and len(named(" ".join(words[starts[-1] : end]))) == 1:
            starts.append(end)
    return starts
