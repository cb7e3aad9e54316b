"""Reading a plan's workbook: all of it or nothing, every error with its cell."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import InvalidFileException

from nq20desk.core.dates import short_date
from nq20desk.core.errors import KnownError
from nq20desk.core.message import Message, message
from nq20desk.core.plan import Plan, Target, years_of
from nq20desk.core.planhead import FIELDS, read_head
from nq20desk.core.quantity import write_number
from nq20desk.core.targetdraft import (
    IndicatorNames,
    TargetDraft,
    double_words,
    read_draft,
)
from nq20desk.core.text import clean, name_key
from nq20desk.exchange.planbook import COLUMNS, HEAD, HEAD_LABELS, TARGETS

_MOST_ROWS = 5000
_NEEDED = ("indicator", "year", "value")
_UNREADABLE = (  # what openpyxl raises on files that are something else, or broken
    OSError, EOFError, LookupError, ValueError, TypeError, AttributeError, SyntaxError,
    zipfile.BadZipFile, zlib.error, InvalidFileException,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class CellNote:
    """What is wrong or doubtful, and in which cell of which sheet."""

    sheet: str
    cell: str
    why: Message


@dataclass(frozen=True, slots=True)
class PlanReading:
    """What a workbook holds; ``plan`` is None while there is any fault."""

    plan: Plan | None
    faults: tuple[CellNote, ...]
    doubts: tuple[CellNote, ...]
    rows: int


@dataclass(frozen=True, slots=True)
class _Row:
    number: int
    key: str
    draft: TargetDraft


def read_plan_book(path: Path, names: IndicatorNames) -> PlanReading:
    """Read a filled template without writing anything.

    Raises:
        KnownError: the file can't be read, or is not a plan's workbook at all.
    """
    book = _open(path)
    try:
        return _Importer(book, path.name, names).read()
    finally:
        book.close()


def _open(path: Path) -> Any:
    try:
        return openpyxl.load_workbook(path, data_only=True)
    except FileNotFoundError as error:
        raise KnownError(
            message("Plans", "There is no file {name}.", name=path.name),
            message("Plans", "Check its name and folder."),
        ) from error
    except _UNREADABLE as error:
        raise KnownError(
            message("Plans", "The file {name} can't be read as an Excel workbook.",
                    name=path.name),
            message("Plans", "Save it in Excel as .xlsx and try again."),
        ) from error  # fmt: skip


class _Importer:
    def __init__(self, book: Any, name: str, names: IndicatorNames) -> None:
        self._book, self._name, self._names = book, name, names
        self._faults: list[CellNote] = []
        self._doubts: list[CellNote] = []

    def read(self) -> PlanReading:
        """The head, then the rows."""
        plan = self._head(self._sheet(HEAD))
        page = self._sheet(TARGETS)
        head_row, columns = self._columns(page)
        rows = list(_rows(page, head_row, columns))
        targets = self._targets(rows, columns)
        if not rows:
            why = message("Plans", "There is no target in this sheet.")
            self._faults.append(CellNote(TARGETS, f"A{head_row + 1}", why))
        if plan is not None:
            plan = replace(plan, targets=tuple(targets), years=years_of(targets))
        return PlanReading(
            None if self._faults else plan, tuple(self._faults), tuple(self._doubts), len(rows)
        )

    def _sheet(self, title: str) -> Any:
        for page in self._book.worksheets:
            if name_key(page.title) == name_key(title):
                return page
        raise KnownError(
            message("Plans", "{name} has no sheet “{sheet}”.", name=self._name, sheet=title),
            message("Plans", "Use the template that this program writes."),
        )

    def _head(self, page: Any) -> Plan | None:
        """Every field of the head, wherever its label stands in column A."""
        labels = {name_key(label): name for name, label in HEAD_LABELS.items()}
        texts: dict[str, str] = {}
        cells = dict.fromkeys(FIELDS, "B1")
        for row in page.iter_rows(max_row=min(page.max_row, 60), max_col=2):
            name = labels.get(name_key(_text(row[0])))
            if name and len(row) > 1:
                texts[name] = _text(row[1])
                cells[name] = row[1].coordinate
        found = read_head(texts)
        self._faults += [CellNote(HEAD, cells[name], why) for name, why in found.faults]
        return found.plan

    def _columns(self, page: Any) -> tuple[int, dict[str, int]]:
        """The row of the heads and each column's place (from 1), in whatever order they are."""
        wanted = {name_key(head): name for name, head in COLUMNS.items()}
        for row in page.iter_rows(max_row=min(page.max_row, 20)):
            found = {wanted[key]: cell.column for cell in row
                     if (key := name_key(_text(cell))) in wanted}  # fmt: skip
            if all(name in found for name in _NEEDED):
                return row[0].row, found
        heads = ", ".join(COLUMNS[name] for name in _NEEDED)
        raise KnownError(
            message("Plans", "The sheet “{sheet}” lacks the columns {heads}.",
                    sheet=TARGETS, heads=heads),
            message("Plans", "Use the template that this program writes."),
        )  # fmt: skip

    def _targets(self, rows: list[_Row], columns: Mapping[str, int]) -> list[Target]:
        seen: dict[tuple[str, int | None], tuple[_Row, Target]] = {}
        for row in rows:
            read = read_draft(row.draft, self._names)
            self._note(self._faults, row, columns, read.faults)
            self._note(self._doubts, row, columns, read.doubts)
            target = read.target
            if target is None:
                continue
            self._note(self._faults, row, columns, self._key_fault(row, target))
            place = (target.indicator, target.year)
            if place in seen:
                first = seen[place]
                why = double_words(first[1], target, first[0].number - 1)
                self._note(self._faults, row, columns, (("year", why),))
            else:
                seen[place] = (row, target)
        return [target for _, target in seen.values()]

    def _key_fault(self, row: _Row, target: Target) -> tuple[tuple[str, Message], ...]:
        """Key and name of one row must mean the same indicator."""
        found = self._names.find(row.key)
        if not row.key or (found is not None and found.key == target.indicator):
            return ()
        why = message("Plans", "The key “{key}” is not that of “{name}”; clear one of the two.",
                      key=row.key, name=row.draft.indicator)  # fmt: skip
        return (("key", why),)

    def _note(
        self,
        into: list[CellNote],
        row: _Row,
        columns: Mapping[str, int],
        notes: tuple[tuple[str, Message], ...],
    ) -> None:
        for name, why in notes:
            letter = get_column_letter(columns.get(name, columns["indicator"]))
            into.append(CellNote(TARGETS, f"{letter}{row.number}", why))


def _rows(page: Any, head_row: int, columns: Mapping[str, int]) -> Iterator[_Row]:
    """The rows in which something was written; the unit is the program's own."""
    last = min(page.max_row, head_row + _MOST_ROWS)
    for cells in page.iter_rows(min_row=head_row + 1, max_row=last):
        texts = {name: _text(cells[place - 1]) for name, place in columns.items()}
        key = texts.get("key", "")
        draft = TargetDraft(
            indicator=texts["indicator"] or key, year=texts["year"],
            comparator=texts.get("comparator", ""), value=texts["value"],
            condition=texts.get("condition", ""), words=texts.get("words", ""),
            printed=texts.get("printed", ""), note=texts.get("note", ""),
            line=texts.get("line", ""),
        )  # fmt: skip
        if not draft.blank:
            yield _Row(cells[0].row, key, draft)


def _text(cell: Any) -> str:
    """What a cell says, numbers and dates as a clerk would write them."""
    value = cell.value
    match value:
        case None:
            return ""
        case bool():
            return str(value)
        case int() | float():
            return _number_text(value, str(cell.number_format))
        case datetime():
            return short_date(value.date())
        case date():
            return short_date(value)
    return clean(str(value)).strip()


def _number_text(value: float, look: str) -> str:
    """A number with its decimal comma; a cell that Excel shows in percent says so."""
    number = Decimal(str(value))
    if "%" in look:
        return f"{write_number(_plain(number * 100), grouping=False)}%"
    return write_number(_plain(number), grouping=False)


def _plain(number: Decimal) -> Decimal:
    """Without the zeros and exponents that a float brings along."""
    plain = number.normalize()
    exponent = plain.as_tuple().exponent
    return plain.quantize(Decimal(1)) if isinstance(exponent, int) and exponent > 0 else plain
