"""Figures in the tables of an old report, and rows that the program prints by itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from difflib import SequenceMatcher

from nq20desk.core.form import Holds, ReportForm
from nq20desk.core.indicator import Indicator, IndicatorCatalogue
from nq20desk.core.observation import Observation, State
from nq20desk.core.plan import Condition
from nq20desk.core.quantity import Comparator, Quantity, is_blank, read_quantity
from nq20desk.core.table import IndicatorTable
from nq20desk.core.takein.result import FigureOffer, Kind, TakenIn
from nq20desk.core.takein.source import SourceTable
from nq20desk.core.takein.vocabulary import TakeInWords, bare, holds_one_of
from nq20desk.core.text import clean, name_key
from nq20desk.core.text_grid import grid_texts

_YEAR = re.compile(r"\b((?:19|20)\d\d)\b")
_KINDS = re.compile(r"(\d+)\s+loại")
_BRACKETS = re.compile(r"\([^()]*\)")
_HEAD_ROWS = 3
_ALIKE = 0.9


@dataclass(frozen=True, slots=True)
class ResultColumn:
    """The column that holds what was reached, and in which year (0: not said)."""

    column: int
    year: int


def result_column(row: Sequence[str], words: TakeInWords) -> ResultColumn | None:
    """The column of results in a head row (*Thực hiện năm 2024*); target columns are none."""
    for column, cell in enumerate(row):
        if column and holds_one_of(cell, words.results) and not holds_one_of(cell, words.aims):
            year = _YEAR.search(cell)
            return ResultColumn(column, int(year[1]) if year else 0)
    return None


def result_year(tables: Iterable[SourceTable], words: TakeInWords) -> int:
    """The year of the results that a table's head names; 0 if none does."""
    for table in tables:
        for row in table.rows[:_HEAD_ROWS]:
            found = result_column(row, words)
            if found and found.year:
                return found.year
    return 0


class RowReader:
    """Reads the rows of tables as figures of indicators."""

    def __init__(self, form: ReportForm, catalogue: IndicatorCatalogue, words: TakeInWords) -> None:
        self._catalogue = catalogue
        self._words = words
        self._labels = {name_key(one.label): one.indicator for one in form.table_rows}
        self._matchers = [
            (SequenceMatcher(None, "", bare(one.label), autojunk=False), bare(one.label),
             one.indicator)
            for one in form.table_rows
        ]  # fmt: skip
        self._names: dict[str, str] = {}
        for indicator in catalogue:
            for name in (indicator.name, *indicator.synonyms):
                self._names.setdefault(name_key(_BRACKETS.sub(" ", name)), indicator.key)

    def offers(self, taken: TakenIn) -> Iterator[FigureOffer]:
        """The figures of all rows that name an indicator."""
        column: ResultColumn | None = None
        table: int | None = None
        for place, one in enumerate(taken.portions):
            if one.table != table:
                table, column = one.table, None
            for cells in grid_texts(one.block) if one.block else filter(None, (one.cells,)):
                if column is None:
                    column = result_column(cells, self._words)
                elif column.column < len(cells):
                    words = " | ".join(cells) if one.block else one.text
                    yield from self._row(cells, words, place, column, taken.year)

    def _row(
        self, cells: Sequence[str], words: str, place: int, column: ResultColumn, year: int
    ) -> Iterator[FigureOffer]:
        indicator = self._indicator(cells[: column.column])
        cell = clean(cells[column.column]).strip()
        if indicator is None or is_blank(cell):
            return
        period = str(column.year or year)
        made = read_cell(cell, indicator, period)
        yield FigureOffer(made[0], words, place, column.year > 0, made[1:])

    def _indicator(self, cells: Sequence[str]) -> Indicator | None:
        """The indicator that one of the cells in front names."""
        for cell in sorted(cells, key=len, reverse=True):
            key = self._key(cell)
            if key is not None:
                return self._catalogue[key]
        return None

    def _key(self, label: str) -> str | None:
        if len(label) < 4:
            return None
        exact = self._labels.get(name_key(label))
        exact = exact or self._names.get(name_key(_BRACKETS.sub(" ", label)))
        if exact is not None:
            return exact
        return self._likest(bare(label))

    def _likest(self, label: str) -> str | None:
        """The form's row that a misread label is most like."""
        best, likeness = None, _ALIKE
        for matcher, written, key in self._matchers:
            if 2 * min(len(label), len(written)) < likeness * (len(label) + len(written)):
                continue
            matcher.set_seq1(label)
            if matcher.quick_ratio() > likeness and matcher.ratio() > likeness:
                best, likeness = key, matcher.ratio()
        return best


def read_cell(text: str, indicator: Indicator, period: str) -> tuple[Observation, ...]:
    """A cell as a figure: the likeliest reading first, then the others."""
    reading = read_quantity(text, indicator)
    quantities = (reading.quantity, *reading.others)
    return tuple(observation_of(one, indicator, period) for one in quantities)


def observation_of(one: Quantity, indicator: Indicator, period: str) -> Observation:
    """A read quantity as a figure; the condition said in its words is kept."""
    base = Observation(indicator.key, period, words=one.words)
    if one.value is None or indicator.measure.key == "text":
        return replace(base, state=State.TEXT, comparator=Comparator.TEXT, text=one.words)
    kinds = _KINDS.search(one.words)
    condition = None
    if indicator.condition and kinds:
        condition = Condition(indicator.condition, Decimal(kinds[1]))
    return replace(
        base, comparator=one.comparator, value=one.value, high=one.high, condition=condition
    )


def in_own_table(taken: TakenIn, table: IndicatorTable) -> TakenIn:
    """Rows that the program's own table prints word for word are not printed twice.

    Only rows whose every cell is the same count; the others stay as paragraphs.
    """
    own = {_row_key((row.number, *row.cells[1:])) for row in table.rows}
    own.add(_row_key(table.heads))
    holders = {one.key for one in taken.form.sections if one.holds is Holds.INDICATOR_TABLE}
    portions = tuple(
        replace(one, kind=Kind.OWN_TABLE)
        if one.kind is Kind.ROW and one.section in holders and _row_key(one.cells) in own
        else one
        for one in taken.portions
    )
    return replace(taken, portions=portions)


def _row_key(cells: Sequence[str]) -> tuple[str, ...]:
    """Cells for comparing: spaces, letter case and the bullet of a sub-row don't count."""
    return tuple("".join(clean(one).lower().split()).strip("-.") for one in cells)
