"""What a clerk writes into the table by commune, read as figures; no Qt, nothing is written.

A numerator or denominator that is an indicator of its own (insured people, population) is
written there, so that it is kept once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields, replace
from decimal import Decimal
from enum import Enum, auto

from nq20desk.app.grid.entry import Entry, cleared, read_count, read_entry, settled
from nq20desk.app.grid.paste import Block
from nq20desk.core.figures import Figures
from nq20desk.core.indicator import Indicator, Rollup
from nq20desk.core.message import Message, message
from nq20desk.core.observation import Observation, State
from nq20desk.core.plausibility import own_doubts
from nq20desk.core.quantity import is_blank, write_number
from nq20desk.core.rollup import rule_of
from nq20desk.core.territory import Unit
from nq20desk.core.text import clean, name_key, search_key
from nq20desk.store.operations.communes import UnitFigure

Typed = Callable[[str, str, str], Observation | None]
"""What is stored for a unit, an indicator and a period."""

_YES = frozenset({"co", "dat", "roi", "1", "yes", "y", "100", "100%", "+"})
_NO = frozenset({"khong", "chua", "chua dat", "khong dat", "chua co", "0", "no", "n", "0%"})


class Field(Enum):
    """A column in which figures are typed."""

    VALUE = auto()
    NUMERATOR = auto()
    DENOMINATOR = auto()


def fields_of(indicator: Indicator) -> tuple[Field, ...]:
    """What can be typed of an indicator: its number, for rates the counts behind it too."""
    return tuple(Field) if rule_of(indicator) is Rollup.RATIO else (Field.VALUE,)


@dataclass(frozen=True, slots=True)
class CellPlan:
    """What a text makes in a cell, or why it is refused; an ambiguous one asks first."""

    unit: Unit | None
    field: Field
    words: str
    key: str = ""
    period: str = ""
    entry: Entry | None = None
    remarks: tuple[Message, ...] = ()
    refusal: Message | None = None

    @property
    def clean(self) -> bool:
        """Whether it can be written without asking."""
        return self.refusal is None and not self.remarks

    def write(self, chosen: Observation | None = None) -> UnitFigure | None:
        """What is to be written; of an ambiguous number only what was chosen."""
        if self.unit is None or self.entry is None:
            return None
        if self.entry.ambiguous and chosen is None:
            return None
        return self.unit.key, self.key, self.period, chosen or self.entry.figure


@dataclass(frozen=True)
class CellReader:
    """Reads texts for one indicator and period."""

    indicator: Indicator
    period: str

    def read(self, unit: Unit, figures: Figures, field: Field, text: str) -> CellPlan:
        """What a text makes in one cell of a unit."""
        words = clean(text).strip()
        plan = CellPlan(unit, field, words, self.indicator.key, self.period)
        before = figures.typed(self.indicator.key, self.period)
        if field is Field.VALUE:
            if self.indicator.rollup is Rollup.YES_NO:
                return self._yes_or_no(plan, before)
            entry = read_entry(words, self.indicator, self.period, before)
            return _remarked(plan, entry, self.indicator, figures)
        key = self.own_indicator(field, before)
        if key is None:
            return self._count(plan, before)
        one = figures.catalogue[key]
        entry = read_entry(words, one, self.period, figures.typed(key, self.period))
        return _remarked(replace(plan, key=key), entry, one, figures)

    def own_indicator(self, field: Field, before: Observation | None) -> str | None:
        """The indicator that a numerator or denominator is, unless it was typed here."""
        ratio = self.indicator.ratio
        if ratio is None:
            return None
        if field is Field.NUMERATOR:
            return None if before and before.numerator is not None else ratio.numerator
        return None if before and before.denominator is not None else ratio.denominator

    def _count(self, plan: CellPlan, before: Observation | None) -> CellPlan:
        try:
            count = read_count(plan.words)
        except ValueError:
            return replace(plan, refusal=message("UnitsPage", "A whole number is wanted here."))
        base = before or Observation(self.indicator.key, self.period)
        if plan.field is Field.NUMERATOR:
            figure = replace(base, numerator=count)
        else:
            figure = replace(base, denominator=count)
        return replace(plan, entry=Entry(plan.words, settled(figure)))

    def _yes_or_no(self, plan: CellPlan, before: Observation | None) -> CellPlan:
        key = search_key(plan.words).strip(" .")
        if is_blank(plan.words):
            return replace(plan, entry=Entry("", None))
        if key not in _YES | _NO:
            why = message("UnitsPage", "Type yes or no (có, không) here.")
            return replace(plan, refusal=why)
        base = before or Observation(self.indicator.key, self.period)
        counted = replace(
            base, state=State.NUMBER, value=None, high=None, text="", words="",
            numerator=Decimal(int(key in _YES)), denominator=Decimal(1),
        )  # fmt: skip
        return replace(plan, entry=Entry(plan.words, counted))

    def clear(self, unit: Unit, figures: Figures, field: Field) -> CellPlan:
        """What Del makes in a cell."""
        before = figures.typed(self.indicator.key, self.period)
        whole = self.indicator.rollup is Rollup.YES_NO
        if field is Field.VALUE and not whole:
            entry = Entry("", cleared(before) if before else None)
            return CellPlan(unit, field, "", self.indicator.key, self.period, entry)
        return self.read(unit, figures, field, "")


def _remarked(plan: CellPlan, entry: Entry, indicator: Indicator, figures: Figures) -> CellPlan:
    remarks: tuple[Message, ...] = ()
    if entry.ambiguous:
        remarks = (message("UnitsPage", "Can be read in two ways; type it into its cell."),)
    elif entry.figure is not None and entry.figure.state is State.TEXT:
        remarks = (message("UnitsPage", "No number: kept as a text."),)
    elif entry.figure is not None:
        remarks = tuple(one.what for one in own_doubts(entry.figure, indicator, figures))
    return replace(plan, entry=entry, remarks=remarks)


# ---- blocks


@dataclass(frozen=True)
class Ground:
    """Onto what a block falls: the units and columns shown, and where the active cell is."""

    units: Sequence[Unit]
    figures: Sequence[Figures]
    fields: Sequence[Field]
    row: int
    column: int


def plan_block(block: Block, ground: Ground, reader: CellReader) -> list[CellPlan]:
    """Plan a block from the active cell on, or by the names of units that it brings."""
    names = {name_key(one.name): place for place, one in enumerate(ground.units)}
    named = any(name_key(line[0]) in names for line in block if line)
    plans = []
    for number, line in enumerate(block):
        row = ground.row + number
        cells, first = line, ground.column
        if named:
            row = names.get(name_key(line[0]), -1)
            cells, first = line[1:], 0
        plans += _plan_line(cells, line[0] if named else "", row, first, ground, reader)
    return plans


def _plan_line(
    cells: Sequence[str], name: str, row: int, first: int, ground: Ground, reader: CellReader
) -> list[CellPlan]:
    plans = []
    for column, words in enumerate(cells, start=first):
        if is_blank(words):
            continue
        said = clean(words).strip()
        field = ground.fields[column] if column < len(ground.fields) else Field.VALUE
        if not 0 <= row < len(ground.units):
            plans.append(CellPlan(None, field, said, refusal=_nowhere(name)))
        elif column >= len(ground.fields):
            why = message("UnitsPage", "Right of the last column of the table.")
            plans.append(CellPlan(None, field, said, refusal=why))
        else:
            plans.append(reader.read(ground.units[row], ground.figures[row], field, words))
    return plans


def _nowhere(name: str) -> Message:
    if name:
        return message("UnitsPage", "No unit in the table is called “{name}”.", name=name)
    return message("UnitsPage", "Below the last row of the table.")


def joined(writes: Iterable[UnitFigure], typed: Typed) -> list[UnitFigure]:
    """Several cells of one figure (its numerator, its denominator) as one figure to write."""
    places: dict[tuple[str, str, str], list[Observation | None]] = {}
    for unit, key, period, figure in writes:
        places.setdefault((unit, key, period), []).append(figure)
    return [(*place, _joined(found, place, typed)) for place, found in places.items()]


def _joined(
    found: Sequence[Observation | None], place: tuple[str, str, str], typed: Typed
) -> Observation | None:
    if len(found) == 1:
        return found[0]
    blank = Observation(place[1], place[2])
    before = typed(*place) or blank
    changes = {
        field.name: getattr(one or blank, field.name)
        for one in found
        for field in fields(Observation)
        if getattr(one or blank, field.name) != getattr(before, field.name)
    }
    return settled(replace(before, **changes))


def result_words(plan: CellPlan) -> str:
    """What a planned cell will hold, for the preview."""
    figure = plan.entry.figure if plan.entry else None
    if figure is None:
        return ""
    if plan.field is Field.NUMERATOR and figure.numerator is not None:
        return write_number(figure.numerator)
    if plan.field is Field.DENOMINATOR and figure.denominator is not None:
        return write_number(figure.denominator)
    return write_number(figure.value) if figure.value is not None else figure.words
