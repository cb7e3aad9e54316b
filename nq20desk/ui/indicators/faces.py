"""How a cell looks and what it says: text, ground, marks, and a sentence for screen readers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum, auto
from functools import partial

from nq20desk.app.grid.entry import is_text_for_number
from nq20desk.app.grid.said import (
    cell_text,
    figure_words,
    plan_words,
    target_text,
    unit_words,
)
from nq20desk.app.grid.sheet import Column, ColumnKind, Place, Row, Sheet, is_judged
from nq20desk.app.language import Language
from nq20desk.core.assessment import Assessment, Verdict
from nq20desk.core.grid import Ground, Side
from nq20desk.core.indicator import Indicator
from nq20desk.core.observation import Observation, State
from nq20desk.core.plan import Target
from nq20desk.core.plausibility import Doubt, doubts_of
from nq20desk.core.quantity import Comparator
from nq20desk.ui.widgets.bullet_bar import BulletData, TargetTick
from nq20desk.ui.wording import distance_words, target_words, value_words, verdict_word
from nq20desk.ui.words import translate


class Mark(Enum):
    """Small shapes in a cell's corners; each has a place and a form of its own."""

    SOURCE = auto()
    NOTE = auto()
    TEXT = auto()
    FAULT = auto()


@dataclass(frozen=True, slots=True)
class Told:
    """What is said of a cell: to a screen reader, and in its tooltip."""

    spoken: str = ""
    tip: str = ""


@dataclass(frozen=True, slots=True)
class Face:
    """Everything that is painted of a cell, and what is said of it where somebody asks."""

    ground: Ground = Ground.PLAIN
    text: str = ""
    side: Side = Side.LEFT
    number: str = ""
    depth: int = 0
    faint: bool = False
    marks: frozenset[Mark] = frozenset()
    verdict: Verdict | None = None
    bullet: BulletData | None = None
    told: Callable[[], Told] = field(default=Told, compare=False)

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return self.told().spoken

    @property
    def tip(self) -> str:
        """The tooltip; empty where there is none."""
        return self.told().tip


@dataclass
class Faces:
    """Makes the faces of a sheet's cells, each once."""

    sheet: Sheet
    language: Language
    _made: dict[tuple[int, int], Face] = field(default_factory=dict)

    def face(self, row: int, column: int) -> Face:
        """The face of a cell."""
        found = self._made.get((row, column))
        if found is None:
            found = self._make(self.sheet.rows[row], self.sheet.columns[column])
            self._made[row, column] = found
        return found

    def name(self, indicator: Indicator) -> str:
        """An indicator's name in the interface's language."""
        return self.language.pick(indicator.name, indicator.name_en)

    def unit(self, indicator: Indicator) -> str:
        """An indicator's unit in the interface's language."""
        return unit_words(indicator, self.language)

    def _make(self, row: Row, column: Column) -> Face:
        if row.indicator is None:
            return self._group_face(row, column)
        match column.kind:
            case ColumnKind.NAME:
                name = self.name(row.indicator)
                told = partial(Told, name, name)
                return Face(text=name, number=row.number, depth=row.depth, told=told)
            case ColumnKind.UNIT:
                unit = self.unit(row.indicator)
                return Face(text=unit, faint=True, told=partial(Told, unit, unit))
            case ColumnKind.FIGURE:
                return self._figure_face(row.indicator, Place(row.key, column.period))
            case ColumnKind.TARGET:
                return self._target_face(row.indicator, column)
            case ColumnKind.VERDICT:
                return self._verdict_face(row.indicator, column)

    def _group_face(self, row: Row, column: Column) -> Face:
        name = self.language.pick(row.group.name, row.group.name_en)
        spoken = name if column.kind is ColumnKind.NAME else ""
        painted = "" if column.kind is ColumnKind.VERDICT and column.plan is None else name
        return Face(Ground.GROUP, painted, told=partial(Told, spoken))

    # ---- figures

    def _figure_face(self, indicator: Indicator, place: Place) -> Face:
        shown = self.sheet.shown(place)
        computed = self.sheet.is_computed(place)
        doubts = tuple(doubts_of(shown, indicator, self.sheet.figures))
        marks = _marks(shown, self.sheet.typed(place), indicator, doubtful=bool(doubts))
        return Face(
            Ground.COMPUTED if computed else Ground.TYPED,
            cell_text(shown),
            _side(shown),
            faint=shown is not None and shown.state is State.NOT_COLLECTED,
            marks=marks,
            told=lambda: Told(
                self._spoken(indicator, place, shown, marks),
                self._tip(shown, doubts, computed=computed),
            ),
        )

    def _spoken(
        self, indicator: Indicator, place: Place, shown: Observation | None, marks: frozenset[Mark]
    ) -> str:
        said = value_words(indicator, shown, self.language)
        parts = [self.figure_words(shown, said)]
        if self.sheet.is_computed(place):
            parts.append(translate("IndicatorsPage", "computed"))
        parts += [mark_words(mark) for mark in Mark if mark in marks]
        return translate(
            "IndicatorsPage",
            "{name}, {period}: {value}",
            name=self.name(indicator), period=place.period, value=", ".join(parts),
        )  # fmt: skip

    def figure_words(self, shown: Observation | None, said: str) -> str:
        """A figure in words: its value, or why there is none; the states are never alike."""
        return figure_words(shown, said, self.language)

    def _tip(self, shown: Observation | None, doubts: tuple[Doubt, ...], *, computed: bool) -> str:
        if shown is None:
            return ""
        lines = [f"{self.language.say(one.what)} {self.language.say(one.mend)}" for one in doubts]
        if computed:
            lines.append(translate("IndicatorsPage", "Computed; type over it to enter your own."))
        if shown.state is State.NOT_COLLECTED:
            lines.append(translate("IndicatorsPage", "not collected at this level"))
        elif shown.words:
            lines.append(f"“{shown.words}”")
        lines += [shown.note] if shown.note else []
        return "\n".join(lines)

    # ---- targets

    def _target_face(self, indicator: Indicator, column: Column) -> Face:
        assert column.plan is not None
        target = column.plan.target(indicator.key, column.year)
        if target is None:
            return Face(Ground.PLANNED)
        text = target_text(target)
        told = partial(self._told_target, indicator, column, target)
        side = Side.LEFT if target.value is None else Side.RIGHT
        marks = frozenset({Mark.NOTE}) if target.note or target.printed else frozenset[Mark]()
        return Face(Ground.PLANNED, text, side, marks=marks, told=told)

    def _told_target(self, indicator: Indicator, column: Column, target: Target) -> Told:
        assert column.plan is not None
        spoken = translate(
            "IndicatorsPage", "{name}, target of {plan}: {value}",
            name=self.name(indicator), plan=plan_words(column.plan, column.year),
            value=target_words(indicator, target, self.language),
        )  # fmt: skip
        return Told(spoken, "\n".join(one for one in (f"“{target.words}”", target.note) if one))

    # ---- verdicts

    def _verdict_face(self, indicator: Indicator, column: Column) -> Face:
        found = self.sheet.assessment(indicator.key, column.basis)
        if found is None or found.verdict is Verdict.NO_TARGET or not is_judged(indicator):
            return Face()
        return Face(
            text=self.distance(found), verdict=found.verdict,
            bullet=self.bullet(indicator, found) if column.plan is None else None,
            told=partial(self._told_verdict, indicator, found),
        )  # fmt: skip

    def _told_verdict(self, indicator: Indicator, found: Assessment) -> Told:
        words, why = self.distance(found), self.language.say(found.why)
        word = self.language.say(verdict_word(found.verdict))
        spoken = ". ".join(dict.fromkeys((self.name(indicator), word, words, why)))
        return Told(spoken, f"{words}\n{why}")

    def distance(self, found: Assessment) -> str:
        """How far the figure is from the target, in words."""
        return self.language.say(distance_words(found))

    def bullet(self, indicator: Indicator, found: Assessment) -> BulletData | None:
        """The bullet bar of a verdict; none where there are no numbers at all."""
        ticks = tuple(
            TargetTick(plan.level, _float(target.value), _optional(target.high))
            for plan, target in self.sheet.ticks(indicator.key)
        )
        figure = found.observation
        value = figure.value if figure is not None and figure.has_number else None
        if value is None and not ticks:
            return None
        before = self.sheet.figures.before(figure) if figure is not None else None
        last = before.value if before is not None else None
        high = figure.high if figure is not None and value is not None else None
        low_end, high_end = _scale(indicator, ticks, (value, high, last))
        return BulletData(
            low_end, high_end, _optional(value), _optional(high), direction=indicator.direction,
            comparator=figure.comparator if figure is not None else Comparator.EQUAL,
            targets=ticks, last=_optional(last), verdict=found.verdict,
        )  # fmt: skip


def mark_words(mark: Mark) -> str:
    """What a mark means."""
    match mark:
        case Mark.SOURCE:
            return translate("IndicatorsPage", "has a source")
        case Mark.NOTE:
            return translate("IndicatorsPage", "has a note")
        case Mark.TEXT:
            return translate("IndicatorsPage", "text instead of a number")
        case Mark.FAULT:
            return translate("IndicatorsPage", "to be checked")


def _marks(
    shown: Observation | None, typed: Observation | None, indicator: Indicator, *, doubtful: bool
) -> frozenset[Mark]:
    found = set()
    if typed is not None and typed.source:
        found.add(Mark.SOURCE)
    if typed is not None and typed.note:
        found.add(Mark.NOTE)
    if is_text_for_number(shown, indicator):
        found.add(Mark.TEXT)
    if doubtful:
        found.add(Mark.FAULT)
    return frozenset(found)


def _side(shown: Observation | None) -> Side:
    if shown is None:
        return Side.RIGHT
    sides = {State.NOT_COLLECTED: Side.CENTRE, State.TEXT: Side.LEFT}
    return sides.get(shown.state, Side.RIGHT)


def _scale(
    indicator: Indicator,
    ticks: tuple[TargetTick, ...],
    values: tuple[Decimal | None, ...],
) -> tuple[float, float]:
    """The plausible bounds; those of the numbers where the bounds lie far beyond them."""
    numbers = [_float(one) for one in values if one is not None]
    numbers += [end for tick in ticks for end in (tick.value, tick.high) if end is not None]
    top = max(numbers, default=1.0)
    if indicator.bounds is not None:
        low, high = (_float(one) for one in indicator.bounds)
        if high <= 3 * max(top, 1e-9) or high == 100.0:
            return min(low, *numbers), max(high, top)
    return min(0.0, *numbers), top * 1.25 or 1.0


def _float(value: Decimal | None) -> float:
    return float(value or 0)


def _optional(value: Decimal | None) -> float | None:
    return None if value is None else float(value)
