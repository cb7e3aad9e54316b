"""Proves a written workbook equal to its report, with another library than the writer's.

Every number, target and verdict is read again by openpyxl and compared with the indicator
table and the observations themselves, not with what the writer was told. A difference is a
fault of the program: the workbook is not handed out.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from typing import Any

import openpyxl

from nq20desk.core.observation import Observation
from nq20desk.core.quantity import Quantity, write_quantity
from nq20desk.core.report import ReportSnapshot
from nq20desk.core.table import IndicatorRow, IndicatorTable, TargetCell
from nq20desk.core.task_words import STATES
from nq20desk.core.text import clean
from nq20desk.exchange.cells import Cell, date_cell, fits, looks_like, shown
from nq20desk.exchange.shapes import Sheet
from nq20desk.exchange.sheets import (
    DOCUMENTS,
    INDICATORS,
    RAW,
    VERDICTS,
    comparator_word,
    is_plain_number,
    listed_documents,
    make_sheets,
    ordered_observations,
)
from nq20desk.exchange.task_sheet import TASKS


class ReadbackError(AssertionError):
    """What was written is not what the report says: a fault of the program."""

    def __init__(self, where: str, wanted: object, found: object) -> None:
        super().__init__(f"{where}: the report says {wanted!r}, the workbook {found!r}")
        self.where = where
        self.wanted = wanted
        self.found = found


def check_workbook(content: bytes, snapshot: ReportSnapshot, table: IndicatorTable) -> None:
    """Compare a workbook with the report that it was written from.

    Raises:
        ReadbackError: anything differs.
    """
    book = openpyxl.load_workbook(BytesIO(content))
    try:
        sheets = make_sheets(snapshot, table)
        _same("sheets", [one.name for one in sheets], book.sheetnames)
        areas = {one.name: _Area(book, one) for one in sheets}
        for sheet in sheets:
            _check_cells(areas[sheet.name], sheet)
        _check_indicators(areas[INDICATORS], table)
        _check_documents(areas[DOCUMENTS], snapshot)
        _check_tasks(areas[TASKS], snapshot)
        _check_raw(areas[RAW], snapshot)
    finally:
        book.close()


def check_sheet(book: Any, sheet: Sheet) -> None:
    """Compare one sheet of an open workbook with what it was drawn from.

    Raises:
        ReadbackError: anything differs.
    """
    _check_cells(_Area(book, sheet), sheet)


class _Area:
    """The named range of a sheet: its heads and its rows."""

    def __init__(self, book: Any, sheet: Sheet) -> None:
        self.name = sheet.name
        ((title, area),) = tuple(book.defined_names[sheet.range_name].destinations)
        _same(f"range {sheet.range_name}", sheet.name, title)
        self.heads, *rows = tuple(book[title][area])
        self.rows = [row for row in rows if any(_value(one) != "" for one in row)]
        if sheet.empty_line and not sheet.rows:
            _same(f"{sheet.name}: empty", [sheet.empty_line], _said(self.rows))
            self.rows = []

    def where(self, cell: Any) -> str:
        """The cell's address for the fault message."""
        return f"{self.name}!{cell.coordinate}"

    def same(self, cell: Any, wanted: object) -> None:
        """Fault where a cell doesn't hold what is wanted."""
        _same(self.where(cell), wanted, _value(cell))


def _same(where: str, wanted: object, found: object) -> None:
    if wanted != found:
        raise ReadbackError(where, wanted, found)


def _value(cell: Any) -> Decimal | date | str:
    """What a cell holds: a number exactly as its digits say, a date, or a text."""
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, (int, float)):
        return Decimal(repr(value))
    return str(value)


def _said(rows: list[Any]) -> list[object]:
    """Everything that stands in some rows."""
    return [_value(one) for row in rows for one in row if _value(one) != ""]


# ---- What the writer was told


def _check_cells(area: _Area, sheet: Sheet) -> None:
    """Every cell of a sheet, heads, values and number formats."""
    _same(f"{sheet.name}: columns", [one.head for one in sheet.columns], _texts(area.heads))
    _same(f"{sheet.name}: rows", len(sheet.rows), len(area.rows))
    for wanted, found in zip(sheet.rows, area.rows, strict=True):
        for told, cell in zip(wanted, found, strict=True):
            _check_cell(area, cell, told)


def _check_cell(area: _Area, cell: Any, told: Cell) -> None:
    area.same(cell, told.value)
    if told.number_format:
        _same(f"{area.where(cell)} format", told.number_format, cell.number_format)


def _texts(row: Any) -> list[object]:
    return [_value(one) for one in row]


# ---- What the report says


def _check_indicators(area: _Area, table: IndicatorTable) -> None:
    _same(f"{area.name}: heads", list(table.heads), _texts(area.heads)[: len(table.heads)])
    _same(f"{area.name}: rows", len(table.rows), len(area.rows))
    for row, cells in zip(table.rows, area.rows, strict=True):
        _check_indicator(area, row, list(cells))


def _check_indicator(area: _Area, row: IndicatorRow, cells: list[Any]) -> None:
    number, label, *rest, _note, key = cells
    *aims, figure, _unit, standing, percent, verdict = rest
    area.same(key, row.key)
    area.same(number, Decimal(row.number) if row.number else "")
    area.same(label, clean(row.label))
    for printed, cell in zip((*row.targets, row.standing), (*aims, standing), strict=True):
        _check_target(area, cell, printed)
    _check_figure(area, figure, row)
    done = row.standing.assessment
    _check_number(area, percent, done.percent)
    area.same(verdict, VERDICTS[done.verdict])


def _check_target(area: _Area, cell: Any, printed: TargetCell) -> None:
    target = printed.target
    if target is None or not is_plain_number(
        target.value, target.high, target.condition, target.comparator
    ):
        area.same(cell, clean(printed.text))
        return
    _check_number(area, cell, target.value)
    _check_look(area, cell, (printed.text, Quantity(target.comparator, target.value, "")))


def _check_figure(area: _Area, cell: Any, row: IndicatorRow) -> None:
    one = row.observation
    if (
        one is None
        or not one.has_number
        or not is_plain_number(one.value, one.high, one.condition, one.comparator)
    ):
        area.same(cell, clean(row.text))
        return
    _check_number(area, cell, one.value)
    _check_look(area, cell, (row.text, Quantity(one.comparator, one.value, "")))


def _check_look(area: _Area, cell: Any, wanted: tuple[str, Quantity]) -> None:
    """A number is shown as it is printed, or as the program writes it."""
    text, quantity = wanted
    look = shown(Decimal(repr(cell.value)), cell.number_format)
    if quantity.value == 0:
        quantity = replace(quantity, value=abs(quantity.value))  # -0 is 0
    if not looks_like(look, text) and look != write_quantity(quantity):
        raise ReadbackError(f"{area.where(cell)} format", text, look)


def _check_documents(area: _Area, snapshot: ReportSnapshot) -> None:
    documents = listed_documents(snapshot)
    _same(f"{area.name}: rows", len(documents), len(area.rows))
    for count, (one, cells) in enumerate(zip(documents, area.rows, strict=True), 1):
        number, name, title, day, role = cells
        area.same(number, Decimal(count))
        for part, cell in ((one.number, name), (one.issuer, name), (one.title.strip(), title)):
            if clean(part) not in str(cell.value or ""):
                raise ReadbackError(area.where(cell), part, cell.value)
        area.same(day, date_cell(one.date).value)
        area.same(role, str(one.role))


def _check_tasks(area: _Area, snapshot: ReportSnapshot) -> None:
    tasks = snapshot.followed_tasks
    _same(f"{area.name}: rows", len(tasks), len(area.rows))
    for one, cells in zip(tasks, area.rows, strict=True):
        number, text, agencies, deadline, year, result, done, _evidence, notes, key = cells
        area.same(number, Decimal(one.task.number))
        area.same(text, clean(one.task.text))
        area.same(agencies, clean("; ".join(one.task.agencies)))
        area.same(deadline, clean(one.task.deadline))
        area.same(year, Decimal(one.task.year))
        area.same(done, one.progress.done or "")
        area.same(key, str(one.key))
        for words, cell in ((STATES[one.progress.state], result), (one.last_note, notes)):
            if clean(words) not in str(cell.value or ""):
                raise ReadbackError(area.where(cell), words, cell.value)


def _check_raw(area: _Area, snapshot: ReportSnapshot) -> None:
    figures = snapshot.figures
    _same(f"{area.name}: rows", len(figures.observations), len(area.rows))
    for typed, cells in zip(ordered_observations(figures), area.rows, strict=True):
        shown_one = figures.shown(typed.indicator, typed.period) or typed
        _check_observation(area, shown_one, list(cells))


def _check_observation(area: _Area, one: Observation, cells: list[Any]) -> None:
    key, _name, period, value, sign, _unit, top, bottom, _condition, _day, words = cells[:11]
    area.same(key, one.indicator)
    _same(area.where(period), one.period, str(_value(period)))
    if not one.has_number:
        area.same(value, "")
    elif one.high is None:
        _check_number(area, value, one.value)
    area.same(sign, comparator_word(one))
    _check_number(area, top, one.numerator)
    _check_number(area, bottom, one.denominator)
    area.same(words, clean(one.words or one.text))


def _check_number(area: _Area, cell: Any, wanted: Decimal | None) -> None:
    """A number is itself, a missing one is blank; too long for a number: its digits."""
    if wanted is None:
        area.same(cell, "")
    elif fits(wanted):
        area.same(cell, wanted)
    else:
        found = str(cell.value).replace(".", "").replace(",", ".")
        _same(area.where(cell), f"{wanted:f}", found)
