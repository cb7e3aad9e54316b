"""The indicator table of a report (*TT, Chỉ số, Mục tiêu …, Thực hiện năm …*).

The one truth for its cells: the PDF prints them, the workbook carries them, and what is
written into a file is compared with them before it is handed out.
"""

from __future__ import annotations

from dataclasses import dataclass

from nq20desk.core.assessment import Assessment, Rules, assess
from nq20desk.core.figures import Figures
from nq20desk.core.form import TableRow
from nq20desk.core.indicator import Indicator, Level
from nq20desk.core.observation import Observation, plain_words, write_observation
from nq20desk.core.plan import Plan, Target
from nq20desk.core.quantity import Comparator, Quantity, write_quantity
from nq20desk.core.report import ReportSnapshot
from nq20desk.core.standing import assigned_target, standing_target
from nq20desk.core.text import name_key

_NO_PLAN = Plan("", "", "", "", Level.DISTRICT, "", "", (), ())


@dataclass(frozen=True, slots=True)
class TargetCell:
    """A target as it is printed (``text`` is empty where nothing is), and its verdict."""

    target: Target | None
    text: str
    assessment: Assessment


@dataclass(frozen=True, slots=True)
class IndicatorRow:
    """One line of the table.

    ``targets`` stand in the order of the table's years. ``standing`` is the target that the
    figure of this year is measured by: the assigned one if ``is_assigned``, else the plan's.
    """

    number: str
    label: str
    indicator: Indicator
    targets: tuple[TargetCell, ...]
    observation: Observation | None
    text: str
    standing: TargetCell
    is_assigned: bool = False

    @property
    def key(self) -> str:
        """The indicator's key."""
        return self.indicator.key

    @property
    def cells(self) -> tuple[str, ...]:
        """The texts of the printed line, from left to right."""
        return (self.number, self.label, *(one.text for one in self.targets), self.text)


@dataclass(frozen=True, slots=True)
class IndicatorTable:
    """The whole table; ``years`` are the plan's, ``year`` is that of the figures.

    ``target_year`` is the year by whose targets figures are measured where none is
    assigned: the report's, or the plan's nearest later one, or its last.
    """

    year: int
    years: tuple[int, ...]
    target_year: int | None
    rows: tuple[IndicatorRow, ...]

    @property
    def heads(self) -> tuple[str, ...]:
        """The heads of the columns, as in the progress reports to the Sở Y tế."""
        aims = (f"Mục tiêu {year}" for year in self.years)
        return ("TT", "Chỉ số", *aims, f"Thực hiện năm {self.year}")


def indicator_table(snapshot: ReportSnapshot, rules: Rules | None = None) -> IndicatorTable:
    """The table of a report: rows of its form, targets of its first plan, figures of its year."""
    plan = snapshot.plans[0] if snapshot.plans else _NO_PLAN
    maker = _RowMaker(plan, snapshot.figures, snapshot.report.year, rules)
    rows = []
    count = 0
    for row in snapshot.form.table_rows:
        count += row.numbered
        rows.append(maker.row(row, str(count) if row.numbered else ""))
    return IndicatorTable(maker.year, plan.years, maker.target_year, tuple(rows))


class _RowMaker:
    """Makes the rows of one report."""

    def __init__(self, plan: Plan, figures: Figures, year: int, rules: Rules | None) -> None:
        self.plan = plan
        self.figures = figures
        self.year = year
        self.rules = rules
        later = [one for one in plan.years if one >= year]
        self.target_year = min(later) if later else max(plan.years, default=None)

    def row(self, row: TableRow, number: str) -> IndicatorRow:
        """One row, with the number that was counted for it."""
        indicator = self.figures.catalogue[row.indicator]
        label = _label(row)
        observation = self.figures.shown(indicator.key, str(self.year))
        aims = [(year, self.plan.target(indicator.key, year)) for year in self.plan.years]
        assigned = assigned_target(self.figures, indicator.key, self.year)
        standing = assigned or standing_target(self.plan, indicator.key, self.year)
        return IndicatorRow(
            number,
            label,
            indicator,
            tuple(self._cell(indicator, label, observation, *one) for one in aims),
            observation,
            self._text(observation),
            self._cell(indicator, label, observation, self.target_year, standing),
            is_assigned=assigned is not None,
        )

    def _cell(
        self,
        indicator: Indicator,
        label: str,
        observation: Observation | None,
        year: int | None,
        target: Target | None,
    ) -> TargetCell:
        verdict = assess(indicator, self.plan, target, observation, year=year, rules=self.rules)
        return TargetCell(target, _target_text(target, label), verdict)

    def _text(self, observation: Observation | None) -> str:
        """The figure as the clerk wrote it, else written by the program."""
        if observation is None:
            return ""
        if self.figures.is_computed(observation.indicator, observation.period):
            return write_observation(observation)
        return plain_words(observation) or write_observation(observation)


def _label(row: TableRow) -> str:
    """The printed words of a row; a row without a number begins with a dash."""
    words = row.label.strip()
    return words if row.numbered or words.startswith("-") else f"- {words}"


def _target_text(target: Target | None, label: str) -> str:
    """The plan's words; nothing where they only say the row's name again (source 002, row 14)."""
    if target is None:
        return ""
    if target.comparator is Comparator.TEXT and name_key(target.words) in name_key(label):
        return ""
    quantity = Quantity(target.comparator, target.value, target.words, target.high)
    return target.words or write_quantity(quantity)
