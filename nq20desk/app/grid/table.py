"""The grid as it leaves the program, for Excel and for paper; without Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from nq20desk.app.desk import Desk
from nq20desk.app.grid.said import (
    cell_text,
    head_lines,
    state_legend,
    target_text,
    unit_words,
    verdict_head,
)
from nq20desk.app.grid.sheet import (
    Basis,
    Column,
    ColumnChoice,
    ColumnKind,
    Place,
    Row,
    Sheet,
    SheetInput,
    is_judged,
)
from nq20desk.app.language import Language
from nq20desk.app.wording import distance_words, verdict_word
from nq20desk.core.dates import long_date
from nq20desk.core.grid import GridCell, GridColumn, GridRow, GridTable, Ground, Side
from nq20desk.core.indicator import Indicator
from nq20desk.core.message import Message, message
from nq20desk.core.plan import Plan
from nq20desk.core.plausibility import doubts_of

_WIDTHS = {
    ColumnKind.NAME: 40.0, ColumnKind.UNIT: 12.0, ColumnKind.FIGURE: 11.0,
    ColumnKind.TARGET: 11.0, ColumnKind.VERDICT: 24.0,
}  # fmt: skip
_SIDES = {ColumnKind.FIGURE: Side.RIGHT, ColumnKind.TARGET: Side.RIGHT}
_SPAN_WIDTH = 16.0


@dataclass(frozen=True)
class TableMaker:
    """Makes the table of a sheet in one language."""

    sheet: Sheet
    language: Language

    def table(self, desk: Desk, unit: str) -> GridTable:
        """The table of a unit, under the name of the office that reports about it."""
        office = next((one for one in desk.offices() if one.unit == unit), None)
        lines = (office.superior_line, office.issuing_line) if office else ()
        today = desk.clock().date()
        return GridTable(
            title=self._say(message("FigureTable", "Figures and targets")),
            unit=next((one.name for one in desk.units() if one.key == unit), unit),
            agency=tuple(" ".join(one.split()) for one in lines if one.strip()),
            place_date=self._place_date(office.place if office else "", today),
            columns=tuple(self._column(one) for one in self.sheet.columns),
            rows=tuple(self._row(one) for one in self.sheet.rows),
            legend=(self._legend(),),
        )

    def _place_date(self, place: str, day: date) -> str:
        words = long_date(day) if self.language.code == "vi" else f"{day:%d/%m/%Y}"
        return ", ".join(one for one in (place, words) if one)

    def _say(self, text: Message) -> str:
        return self.language.say(text)

    def _legend(self) -> str:
        """What stands in a cell without a number, and what slanted or grey numbers are."""
        blank = self._say(message("FigureTable", "empty"))
        states = [f"{sign or blank}: {self._say(words)}" for sign, words in state_legend()]
        computed = self._say(message("FigureTable", "grey or slanted: computed"))
        return "; ".join((*states, computed))

    def _column(self, column: Column) -> GridColumn:
        upper, lower = head_lines(column, self.language)
        if column.kind is ColumnKind.VERDICT and column.plan is None:
            given = self.sheet.given
            lower = verdict_head(given.plans, given.basis, self.language)
        span = len(column.period) > 4
        width = _SPAN_WIDTH if span else _WIDTHS[column.kind]
        return GridColumn(upper, lower, width, _SIDES.get(column.kind, Side.LEFT))

    def _row(self, row: Row) -> GridRow:
        indicator = row.indicator
        if indicator is None:
            name = self.language.pick(row.group.name, row.group.name_en)
            rest = [GridCell(ground=Ground.GROUP)] * (len(self.sheet.columns) - 1)
            return GridRow((GridCell(name, Ground.GROUP), *rest), is_heading=True)
        return GridRow(tuple(self._cell(row, indicator, one) for one in self.sheet.columns))

    def _cell(self, row: Row, indicator: Indicator, column: Column) -> GridCell:
        match column.kind:
            case ColumnKind.NAME:
                name = self.language.pick(indicator.name, indicator.name_en)
                return GridCell(f"{row.number}. {name}", depth=row.depth)
            case ColumnKind.UNIT:
                return GridCell(unit_words(indicator, self.language))
            case ColumnKind.FIGURE:
                return self._figure(indicator, Place(indicator.key, column.period))
            case ColumnKind.TARGET:
                return self._target(indicator, column)
            case ColumnKind.VERDICT:
                return self._verdict(indicator, column)

    def _figure(self, indicator: Indicator, place: Place) -> GridCell:
        shown = self.sheet.shown(place)
        ground = Ground.COMPUTED if self.sheet.is_computed(place) else Ground.TYPED
        if shown is None:
            return GridCell(ground=ground)
        doubts = doubts_of(shown, indicator, self.sheet.figures)
        remarks = [f"{self._say(one.what)} {self._say(one.mend)}" for one in doubts]
        remarks += [one for one in (shown.note, shown.source) if one]
        single = shown.has_number and shown.high is None
        return GridCell(
            cell_text(shown), ground, shown.state, shown.value if single else None,
            shown.comparator, shown.words, "\n".join(remarks), doubtful=bool(doubts),
        )  # fmt: skip

    def _target(self, indicator: Indicator, column: Column) -> GridCell:
        target = column.plan.target(indicator.key, column.year) if column.plan else None
        if target is None:
            return GridCell(ground=Ground.PLANNED)
        single = target.high is None
        return GridCell(
            target_text(target), Ground.PLANNED, value=target.value if single else None,
            comparator=target.comparator, words=target.words, remark=target.note,
        )  # fmt: skip

    def _verdict(self, indicator: Indicator, column: Column) -> GridCell:
        found = self.sheet.assessment(indicator.key, column.basis)
        if found is None or found.target is None or not is_judged(indicator):
            return GridCell()
        word, far = self._say(verdict_word(found.verdict)), self._say(distance_words(found))
        text = far if far.startswith(word) else f"{word}: {far}"
        return GridCell(text, remark=self._say(found.why))


def unit_sheet(
    desk: Desk, unit: str, plans: tuple[Plan, ...] = (), choice: ColumnChoice | None = None
) -> Sheet:
    """A unit's grid as it stands when the page is opened: every figure, its plans' targets."""
    plans = plans or desk.plans_of_unit(unit)
    year = next((year for plan in plans for year in plan.years), None)
    basis = Basis(plans[0].key, year) if plans and year is not None else None
    return Sheet(
        SheetInput(
            desk.figures(unit), plans, desk.assess(unit, plans), basis,
            choice=choice or ColumnChoice(),
        )
    )  # fmt: skip
