"""The desk: an open data folder with everything that pages and commands ask of it."""

from __future__ import annotations

import getpass
import logging
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from pathlib import Path

from nq20desk.core.assessment import Assessment, Rules, assess_plan
from nq20desk.core.blocks import parse
from nq20desk.core.figures import Figures
from nq20desk.core.indicator import Level
from nq20desk.core.layout import LayoutProfile
from nq20desk.core.observation import Observation
from nq20desk.core.office import Office
from nq20desk.core.plan import Plan
from nq20desk.core.report import Report, ReportSnapshot
from nq20desk.core.task import TaskList
from nq20desk.resources.library import Library
from nq20desk.store import queries
from nq20desk.store.journal import ChangeSet
from nq20desk.store.store import Operation, Store

Listener = Callable[[ChangeSet], None]


class Desk:
    """One data folder, open. Every change goes through :meth:`run`; pages listen to changes."""

    def __init__(
        self,
        folder: Path,
        *,
        library: Library | None = None,
        who: str | None = None,
        clock: Callable[[], datetime] | None = None,
    ) -> None:
        self.clock = clock or (lambda: datetime.now(UTC))
        self.library = library or Library()
        self.store = Store(folder, who or _user_name(), self.clock)
        self._listeners: list[Listener] = []
        self._figures: dict[str, Figures] = {}

    @property
    def folder(self) -> Path:
        """The data folder."""
        return self.store.folder

    # ---- changing

    def run(self, operation: Operation) -> ChangeSet:
        """Run an operation and tell every listener what changed."""
        return self.tell(self.store.run(operation))

    def undo(self) -> ChangeSet:
        """Take back the newest step."""
        return self.tell(self.store.undo())

    def redo(self) -> ChangeSet:
        """Do the undone step again."""
        return self.tell(self.store.redo())

    def listen(self, listener: Listener) -> None:
        """Be told of every change set from now on."""
        self._listeners.append(listener)

    def stop_listening(self, listener: Listener) -> None:
        """Be told no more."""
        if listener in self._listeners:
            self._listeners.remove(listener)

    def tell(self, changes: ChangeSet) -> ChangeSet:
        """Tell every listener what the store changed, perhaps on another thread."""
        self._take_over(changes)
        if changes:
            for listener in list(self._listeners):
                _tell(listener, changes)
        return changes

    def _take_over(self, changes: ChangeSet) -> None:
        """Bring the figures that are kept up to date without reading them all again."""
        changed: dict[str, dict[tuple[str, str], Observation | None]] = {}
        for one in changes.changes:
            if one.table == "observation":
                unit, *place = one.key
                figure = queries.figure_of(one.after) if one.after is not None else None
                changed.setdefault(unit, {})[place[0], place[1]] = figure
        for unit in changed.keys() & self._figures.keys():
            known = {**self._figures[unit].observations, **changed[unit]}
            kept = {key: figure for key, figure in known.items() if figure is not None}
            self._figures[unit] = Figures(self.library.catalogue, kept)

    def close(self) -> None:
        """Close the data; a backup is made if anything changed."""
        self.store.close()

    # ---- reading

    def reports(self) -> list[Report]:
        """All reports, the newest first."""
        with self.store.read() as session:
            return queries.reports(session)

    def report(self, identifier: int) -> Report:
        """A report by its identifier."""
        with self.store.read() as session:
            return queries.find_report(session, identifier)

    def offices(self) -> list[Office]:
        """All offices whose profile is known."""
        with self.store.read() as session:
            return queries.offices(session)

    def office(self, key: str) -> Office:
        """An office by its key."""
        with self.store.read() as session:
            return queries.find_office(session, key)

    def units(self) -> list[queries.Unit]:
        """All units whose figures are kept."""
        with self.store.read() as session:
            return queries.units(session)

    def is_sample(self, office: str) -> bool:
        """Whether an office belongs to the sample."""
        with self.store.read() as session:
            return queries.is_sample(session, office)

    def settings(self) -> dict[str, str]:
        """The settings of the data folder."""
        with self.store.read() as session:
            return queries.settings(session)

    def figures(self, unit: str) -> Figures:
        """All figures of a unit; kept until one of them changes."""
        if unit not in self._figures:
            with self.store.read() as session:
                found = queries.figures_of(session, unit)
            self._figures[unit] = Figures.of(self.library.catalogue, found)
        return self._figures[unit]

    def sections(self, report: int) -> dict[str, str]:
        """The markup of a report's sections."""
        with self.store.read() as session:
            return queries.sections_of(session, report)

    def snapshot(self, identifier: int) -> ReportSnapshot:
        """Everything that the outputs of a report are made from, read in one go."""
        with self.store.read() as session:
            report = queries.find_report(session, identifier)
            office = queries.find_office(session, report.office)
            sections = queries.sections_of(session, identifier)
            documents = tuple(queries.documents_of(session, report.office))
        plans = self._known_plans(report.plans)
        return ReportSnapshot(
            report=report,
            form=self.library.form(report.form),
            office=office,
            figures=self.figures(office.unit),
            plans=plans,
            sections={key: parse(markup) for key, markup in sections.items()},
            documents=documents,
            tasks=self.tasks_for(plans),
        )

    def tasks_for(self, plans: tuple[Plan, ...]) -> tuple[TaskList, ...]:
        """The task lists of the given plans."""
        keys = {plan.key for plan in plans}
        return tuple(one for one in self.library.tasks if one.plan in keys)

    def layout(self, snapshot: ReportSnapshot) -> LayoutProfile:
        """The layout profile of a report: the office's choice, else the one in force."""
        day = snapshot.report.date or self._unfixed_day(snapshot.report)
        return self.library.layout(snapshot.office.system, day, snapshot.office.layout)

    def _unfixed_day(self, report: Report) -> date:
        """The day that decides the layout while the report has no date yet."""
        today = self.clock().date()
        if report.issue_year and report.issue_year < today.year:
            return date(report.issue_year, 12, 31)
        return today

    # ---- assessing

    def rules(self) -> Rules:
        """How this office decides verdicts."""
        settings = self.settings()
        return Rules(
            range_end=settings.get("range_end", "low"),
            exceeded_margin=_number_or_none(settings.get("exceeded_margin", "")),
        )

    def assess(self, unit: str, plans: tuple[Plan, ...]) -> list[Assessment]:
        """All verdicts of a unit's figures against plans."""
        rules, figures = self.rules(), self.figures(unit)
        return [one for plan in plans for one in assess_plan(plan, figures, rules=rules)]

    def plans_of_unit(self, unit: str) -> tuple[Plan, ...]:
        """The plans that the unit's reports are compared with, else the national one."""
        offices = {one.key for one in self.offices() if one.unit == unit}
        keys: dict[str, None] = {}
        for report in self.reports():
            if report.office in offices:
                keys.update(dict.fromkeys(report.plans))
        return self._known_plans(keys) or tuple(
            plan for plan in self.library.plans.values() if plan.level is Level.NATION
        )

    def _known_plans(self, keys: Iterable[str]) -> tuple[Plan, ...]:
        """The plans that the data files hold; one that was withdrawn is passed over."""
        return tuple(self.library.plans[key] for key in keys if key in self.library.plans)


def _tell(listener: Listener, changes: ChangeSet) -> None:
    """A page that fails to refresh must not make a stored change look failed."""
    try:
        listener(changes)
    except Exception:  # our fault: logged, the other listeners go on
        logging.getLogger("nq20desk").exception("a listener failed")


def _number_or_none(text: str) -> Decimal | None:
    try:
        number = Decimal(text.replace(",", "."))
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def _user_name() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "?"
