"""Reads tables that were pasted as rows with tabs or bars."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from nq20desk.core.planreading.blocks import Block
from nq20desk.core.planreading.changes import Movement
from nq20desk.core.planreading.claim import Aim, Claim, Naming, Said
from nq20desk.core.planreading.clauses import ClauseReader
from nq20desk.core.planreading.outline import Surroundings
from nq20desk.core.planreading.page import Page, squeeze
from nq20desk.core.planreading.tools import Tools
from nq20desk.core.planreading.units import Unit
from nq20desk.core.planreading.values import Base, Numbers, Value
from nq20desk.core.prose import any_of

Cell = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Columns:
    """What the columns of a table hold; ``years`` are those with targets."""

    name: int | None = None
    unit: int | None = None
    years: tuple[tuple[int, int | None], ...] = ()
    skipped: frozenset[int] = frozenset()

    @property
    def known(self) -> bool:
        """Whether a head was found."""
        return bool(self.years)


class TableReader:
    """Reads the rows of one table after another."""

    def __init__(self, page: Page, numbers: Numbers, tools: Tools, clauses: ClauseReader) -> None:
        words = tools.grammar.tables
        self._movements = tools.grammar.names.changes
        self._page = page
        self._numbers = numbers
        self._matcher = tools.matcher
        self._clauses = clauses
        self._is_name, self._is_unit = any_of(words.names), any_of(words.units)
        self._is_target, self._is_actual = any_of(words.targets), any_of(words.actuals)
        self._columns = Columns()
        self._subject = ""

    def begin(self) -> None:
        """A new table."""
        self._columns = Columns()
        self._subject = ""

    def read(self, row: Block, above: Surroundings) -> Iterator[Claim]:
        """The claims of a row; a row of the head only teaches the columns."""
        if self._is_head(row):
            self._learn(row)
            return
        name = self._name_cell(row)
        if name is None:
            return
        phrase, inherited = self._phrase(name)
        for column, year in self._value_columns(row, name):
            claim = self._claim(row, column, name, (phrase, inherited), year, above)
            if claim:
                yield claim

    def _texts(self, row: Block) -> list[str]:
        return [squeeze(self._page.low[start:end]) for start, end in row.cells]

    def _is_head(self, row: Block) -> bool:
        """Whether a row names columns: years or head words, and no values."""
        if any(self._values_in(cell) for cell in row.cells):
            return False
        texts = [one for one in self._texts(row) if one]
        years = any(self._year_in(cell) for cell in row.cells[1:])
        worded = sum(bool(self._is_name.match(t) or self._is_unit.match(t)) for t in texts)
        return (years and len(texts) > 1) or worded > 1

    def _learn(self, row: Block) -> None:
        texts = self._texts(row)
        name = next((i for i, t in enumerate(texts) if self._is_name.match(t)), None)
        unit = next((i for i, t in enumerate(texts) if self._is_unit.match(t)), None)
        skipped = frozenset(i for i, t in enumerate(texts) if self._is_actual.search(t))
        years = tuple(
            (i, self._year_in(cell)) for i, cell in enumerate(row.cells)
            if i not in (name, unit) and i not in skipped and self._names_targets(texts[i], cell)
        )  # fmt: skip
        before = self._columns
        self._columns = Columns(
            before.name if name is None else name, before.unit if unit is None else unit,
            years or before.years, before.skipped | skipped,
        )  # fmt: skip

    def _names_targets(self, text: str, cell: Cell) -> bool:
        return self._year_in(cell) is not None or bool(text and self._is_target.search(text))

    def _year_in(self, cell: Cell) -> int | None:
        found = [y.year for y in self._numbers.years if cell[0] <= y.start < cell[1]]
        return found[0] if found else None

    def _values_in(self, cell: Cell) -> tuple[Value, ...]:
        return self._numbers.values_in(*cell)

    def _name_cell(self, row: Block) -> Cell | None:
        if self._columns.name is not None and self._columns.name < len(row.cells):
            cell = row.cells[self._columns.name]
            if squeeze(self._page.low[cell[0] : cell[1]]):
                return cell
        worded = [
            cell for cell in row.cells
            if sum(one.isalpha() for one in self._page.low[cell[0] : cell[1]]) > 3
        ]  # fmt: skip
        return worded[0] if worded else None

    def _phrase(self, cell: Cell) -> tuple[str, bool]:
        """The name of a row; a sub-row (*- Nam*) goes on with the row above."""
        stretch = self._clauses.phrases.stripped(*cell)
        text = squeeze(self._clauses.phrases.text(stretch))
        if self._subject and self._matcher.qualifies_only(text):
            return self._matcher.normaliser.merged(self._subject, text), True
        self._subject = text
        return text, False

    def _value_columns(self, row: Block, name: Cell) -> Iterator[tuple[int, int | None]]:
        if self._columns.known:
            yield from ((i, year) for i, year in self._columns.years if i < len(row.cells))
            return
        after = [
            i for i, cell in enumerate(row.cells) if cell[0] > name[0] and self._values_in(cell)
        ]
        if len(after) == 1:
            yield after[0], None

    def _claim(
        self, row: Block, column: int, name: Cell, phrase: tuple[str, bool], year: int | None,
        above: Surroundings,
    ) -> Claim | None:  # fmt: skip
        cell = row.cells[column]
        values = self._values_in(cell)
        if len(values) != 1:
            return None
        value = self._with_start_inside(values[0], cell)
        movement = Movement(noun=phrase[0].startswith(self._movements))
        said = Said(value, self._unit(row, value, cell, name), movement)
        fit = self._clauses.fitter(said)
        found = self._matcher.match(phrase[0])
        match = next((one for one in found if one.holds and fit(one)), None)
        near = found[0] if found and match is None else None
        naming = Naming(
            phrase[0], name, match, fit(match) if match else None, None, near, phrase[1]
        )
        aim = Aim(year) if year else Aim(above.year, above.title, above.several)
        condition = next(
            (c for c in self._numbers.conditions if cell[0] <= c.start < cell[1]), None
        )
        span = (min(name[0], cell[0]), cell[1])
        return self._clauses.finished(said, naming, aim, span, condition, above)

    def _with_start_inside(self, value: Value, cell: Cell) -> Value:
        return replace(value, start=max(value.start, cell[0]))

    def _unit(self, row: Block, value: Value, cell: Cell, name: Cell) -> Unit:
        base = self._base_in(cell) or self._base_in(name)
        unit = self._clauses.units.of(self._page.low, value, base, cell[1])
        if unit.measure or self._columns.unit is None or self._columns.unit >= len(row.cells):
            return self._named_unit(unit, value, name)
        first, last = row.cells[self._columns.unit]
        written = squeeze(self._page.low[first:last])
        own = self._base_in((first, last))
        measure = own.measure if own else self._clauses.units.measure_named(written)
        return replace(unit, measure=measure, words=written or unit.words, sign=bool(measure))

    def _named_unit(self, unit: Unit, value: Value, name: Cell) -> Unit:
        """A unit in the name's brackets: *Tỷ suất … (‰)*."""
        if unit.measure:
            return unit
        text = squeeze(self._page.low[name[0] : name[1]])
        for measure, sign in self._clauses.units.signs:
            if text.rstrip(" )").endswith(sign):
                return replace(unit, measure=measure, sign=True)
        return unit

    def _base_in(self, cell: Cell) -> Base | None:
        return next((b for b in self._numbers.bases if cell[0] <= b.start < cell[1]), None)
