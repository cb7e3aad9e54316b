"""What stands where in the grid: rows, columns, figures, targets and verdicts. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from nq20desk.core.assessment import Assessment
from nq20desk.core.figures import Figures
from nq20desk.core.indicator import Direction, Indicator, IndicatorCatalogue, IndicatorGroup
from nq20desk.core.observation import Observation
from nq20desk.core.plan import Plan, Target
from nq20desk.core.text import search_key


@dataclass(frozen=True, slots=True)
class Basis:
    """Which plan's year decides the verdict."""

    plan: str
    year: int


@dataclass(frozen=True, slots=True)
class Filters:
    """Which indicators are listed; a search looks through the whole catalogue."""

    group: str = ""
    search: str = ""
    only_known: bool = True


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the grid: a group's heading, or an indicator with its running number."""

    group: IndicatorGroup
    indicator: Indicator | None = None
    number: str = ""
    depth: int = 0

    @property
    def key(self) -> str:
        """The indicator's key; empty for a heading."""
        return self.indicator.key if self.indicator else ""


class ColumnKind(Enum):
    """What a column holds."""

    NAME = auto()
    UNIT = auto()
    FIGURE = auto()
    TARGET = auto()
    VERDICT = auto()


@dataclass(frozen=True, slots=True)
class Column:
    """A column: the figures of a period, the targets of a plan's year, or what frames them.

    A verdict without a plan is the one by the chosen basis; others name their plan's year.
    """

    kind: ColumnKind
    period: str = ""
    plan: Plan | None = None
    year: int | None = None
    fresh: bool = field(default=False, compare=False)

    @property
    def key(self) -> str:
        """By what the column is known in the chooser and the preferences."""
        plan, year = self.plan.key if self.plan else "", str(self.year or "")
        parts = (self.kind.name.lower(), self.period, plan, year)
        return ":".join(one for one in parts if one)

    @property
    def basis(self) -> Basis | None:
        """The plan's year of a verdict column of its own."""
        if self.kind is not ColumnKind.VERDICT or self.plan is None or self.year is None:
            return None
        return Basis(self.plan.key, self.year)


@dataclass(frozen=True, slots=True)
class ColumnChoice:
    """Which columns are shown, and in which order; known by their keys.

    ``order`` may lack columns (a new year): they stand behind their natural neighbour.
    Verdict columns of single plans are shown only where ``added`` names them.
    """

    order: tuple[str, ...] = ()
    hidden: frozenset[str] = frozenset()
    added: frozenset[str] = frozenset()

    def shows(self, column: Column) -> bool:
        """Whether a column is wanted; names always are."""
        if column.kind is ColumnKind.NAME:
            return True
        if column.basis is not None:
            return column.key in self.added
        return column.key not in self.hidden

    def arranged(self, natural: Sequence[Column]) -> tuple[Column, ...]:
        """All columns in the chosen order; names stay first, the main verdict last."""
        ranks = {key: float(at) for at, key in enumerate(self.order)}
        rank, placed = -1.0, []
        for at, column in enumerate(natural):
            rank = ranks.get(column.key, rank)
            ends = {ColumnKind.NAME: 0, ColumnKind.VERDICT: 1 if column.basis else 2}
            placed.append((ends.get(column.kind, 1), rank, at, column))
        return tuple(one for *_, one in sorted(placed, key=lambda entry: entry[:3]))


@dataclass(frozen=True, slots=True)
class Place:
    """A figure's place, whatever is shown around it."""

    indicator: str
    period: str


@dataclass(frozen=True)
class SheetInput:
    """Everything that a sheet is laid out from."""

    figures: Figures
    plans: tuple[Plan, ...] = ()
    assessments: Sequence[Assessment] = ()
    basis: Basis | None = None
    filters: Filters = field(default_factory=Filters)
    extra_periods: frozenset[str] = frozenset()
    kept: frozenset[str] = frozenset()
    choice: ColumnChoice = field(default_factory=ColumnChoice)


class Sheet:
    """The laid out grid; a new one is made after every change, cells are looked up in it."""

    def __init__(self, given: SheetInput) -> None:
        self.given = given
        self.figures = given.figures
        self.catalogue = given.figures.catalogue
        self._verdicts = _by_target(given.assessments)
        self.rows = tuple(_rows(self.catalogue, self._wanted()))
        self.offered = given.choice.arranged(tuple(_columns(given)))
        """Every column that there is, shown or not, in the chosen order."""
        self.columns = tuple(one for one in self.offered if given.choice.shows(one))
        self._row_places = {one.key: at for at, one in enumerate(self.rows) if one.indicator}
        self._column_places = {one.period: at for at, one in enumerate(self.columns) if one.period}

    # ---- places

    def place(self, row: int, column: int) -> Place | None:
        """The figure's place of a cell, if figures stand there."""
        one, there = self.rows[row], self.columns[column]
        if one.indicator is None or there.kind is not ColumnKind.FIGURE:
            return None
        return Place(one.key, there.period)

    def row_of(self, indicator: str) -> int | None:
        """The row of an indicator, if it is listed."""
        return self._row_places.get(indicator)

    def column_of(self, period: str) -> int | None:
        """The column of a period, if it is shown."""
        return self._column_places.get(period)

    @property
    def periods(self) -> tuple[str, ...]:
        """The periods shown, oldest first."""
        return tuple(one.period for one in self.columns if one.kind is ColumnKind.FIGURE)

    @property
    def verdict_column(self) -> int | None:
        """The column of the main verdict, if it is shown; it is the last one then."""
        last = len(self.columns) - 1
        shown = self.columns[last].kind is ColumnKind.VERDICT and self.columns[last].plan is None
        return last if shown else None

    @property
    def listed(self) -> tuple[Indicator, ...]:
        """The indicators shown, from top to bottom."""
        return tuple(row.indicator for row in self.rows if row.indicator)

    # ---- cells

    def shown(self, place: Place) -> Observation | None:
        """The typed figure of a place, else the computed one."""
        return self.figures.shown(place.indicator, place.period)

    def typed(self, place: Place) -> Observation | None:
        """The typed figure of a place."""
        return self.figures.typed(place.indicator, place.period)

    def is_computed(self, place: Place) -> bool:
        """Whether the shown figure follows from others."""
        return self.figures.is_computed(place.indicator, place.period)

    def assessment(self, indicator: str, basis: Basis | None = None) -> Assessment | None:
        """The verdict on an indicator by the chosen (or a given) plan's year."""
        basis = basis or self.given.basis
        if basis is None:
            return None
        years = (basis.year, None)
        found = (self._verdicts.get((basis.plan, year, indicator)) for year in years)
        return next((one for one in found if one is not None), None)

    def assessments_of(self, indicator: str) -> tuple[Assessment, ...]:
        """The verdicts by every target that the chosen plans set for an indicator."""
        of_it = (one for (_, _, key), one in self._verdicts.items() if key == indicator)
        return tuple(one for one in of_it if one.target is not None)

    def ticks(self, indicator: str) -> Iterator[tuple[Plan, Target]]:
        """The chosen plans' numeric targets for the year of the basis."""
        if self.given.basis is None:
            return
        for plan in self.given.plans:
            year = self.given.basis.year
            target = plan.target(indicator, year) or plan.target(indicator, None)
            if target is not None and target.value is not None:
                yield plan, target

    def _wanted(self) -> frozenset[str]:
        filters = self.given.filters
        sought = search_key(filters.search.strip())
        return frozenset(
            one.key
            for one in self.catalogue
            if filters.group in ("", one.group)
            and (_matches(one, sought) if sought else self._is_listed(one))
        )

    def _is_listed(self, indicator: Indicator) -> bool:
        if not self.given.filters.only_known or indicator.key in self.given.kept:
            return True
        return self._is_known(indicator)

    def _is_known(self, indicator: Indicator) -> bool:
        """Whether there is a figure or a target; sub-rows go with their row."""
        if indicator.parent is not None and self._is_known(self.catalogue[indicator.parent]):
            return True
        aimed_at = any(plan.targets_of(indicator.key) for plan in self.given.plans)
        return aimed_at or self.figures.latest(indicator.key) is not None


def _matches(indicator: Indicator, sought: str) -> bool:
    names = (indicator.name, indicator.name_en, *indicator.synonyms)
    return any(sought in search_key(name) for name in names)


Verdicts = Mapping[tuple[str, int | None, str], Assessment]


def _by_target(assessments: Iterable[Assessment]) -> Verdicts:
    found: dict[tuple[str, int | None, str], Assessment] = {}
    for one in assessments:
        found.setdefault((one.plan.key, one.year, one.indicator.key), one)
    return found


def is_judged(indicator: Indicator) -> bool:
    """Whether an indicator has a better and a worse."""
    return indicator.direction is not Direction.NONE and not indicator.condition_only


def _rows(catalogue: IndicatorCatalogue, wanted: frozenset[str]) -> Iterator[Row]:
    number = 0
    for group in catalogue.groups:
        tops = [one for one in catalogue if one.group == group.key and one.parent is None]
        listed = [one for one in tops if _family(catalogue, one) & wanted]
        if listed:
            yield Row(group)
        for one in listed:
            number += 1
            yield Row(group, one, str(number))
            yield from _sub_rows(catalogue, wanted, Row(group, one, str(number)))


def _sub_rows(catalogue: IndicatorCatalogue, wanted: frozenset[str], above: Row) -> Iterator[Row]:
    children = [one for one in catalogue.children(above.key) if _family(catalogue, one) & wanted]
    for position, one in enumerate(children, start=1):
        row = Row(above.group, one, f"{above.number}.{position}", above.depth + 1)
        yield row
        yield from _sub_rows(catalogue, wanted, row)


def _family(catalogue: IndicatorCatalogue, top: Indicator) -> frozenset[str]:
    """An indicator with all its sub-rows: a heading row stands above what is listed."""
    below = (_family(catalogue, one) for one in catalogue.children(top.key))
    return frozenset({top.key}).union(*below)


def _columns(given: SheetInput) -> Iterator[Column]:
    yield Column(ColumnKind.NAME)
    yield Column(ColumnKind.UNIT)
    entered = {period for _, period in given.figures.observations}
    for period in sorted(entered | given.extra_periods, key=lambda one: (one[-4:], one)):
        yield Column(ColumnKind.FIGURE, period, fresh=period not in entered)
    for plan in given.plans:
        years: list[int | None] = [*plan.years]
        if any(one.year is None for one in plan):
            years.append(None)
        for year in years:
            yield Column(ColumnKind.TARGET, plan=plan, year=year)
        for wanted in plan.years:
            yield Column(ColumnKind.VERDICT, plan=plan, year=wanted)
    yield Column(ColumnKind.VERDICT)
