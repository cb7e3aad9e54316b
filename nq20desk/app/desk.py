"""The desk: an open data folder with everything that pages and commands ask of it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import TYPE_CHECKING

from nq20desk.app.kept_figures import KeptFigures
from nq20desk.app.thawed import FrozenReports
from nq20desk.core.assessment import Assessment, Rules, assess_plan
from nq20desk.core.blocks import fields_of
from nq20desk.core.dates import VIETNAM
from nq20desk.core.errors import KnownError
from nq20desk.core.figures import Figures
from nq20desk.core.live import LiveFigures
from nq20desk.core.message import Message, message
from nq20desk.core.office import Office
from nq20desk.core.plan import Plan
from nq20desk.core.register import CitedDocument
from nq20desk.core.report import Report, ReportSnapshot
from nq20desk.core.rollup import RolledUp, roll_up
from nq20desk.core.series import SeriesPoint, series
from nq20desk.core.task import FollowedTask, TaskList, follow
from nq20desk.core.territory import Territory, Unit
from nq20desk.core.written import written_sections
from nq20desk.resources.editions import EditionShelf
from nq20desk.resources.library import Library
from nq20desk.store import queries, task_queries
from nq20desk.store.holder import Purpose, user_name
from nq20desk.store.journal import ChangeSet
from nq20desk.store.places import dangers_to, syncing_service
from nq20desk.store.plan_rows import own_plans
from nq20desk.store.store import Operation, Store

if TYPE_CHECKING:
    from nq20desk.core.layout import LayoutProfile

OWN_TASKS = "Nhiệm vụ do đơn vị tự đặt ra"
Listener = Callable[[ChangeSet], None]
PLAN_TABLES = ("plan", "plan_target")


class Desk:
    """One data folder, open. Every change goes through :meth:`run`; pages listen to changes."""

    def __init__(
        self,
        folder: Path,
        *,
        library: Library | None = None,
        who: str | None = None,
        clock: Callable[[], datetime] | None = None,
        purpose: Purpose = Purpose.COMMAND,
    ) -> None:
        self._clock = clock or (lambda: datetime.now(VIETNAM))
        self.editions = EditionShelf(folder)
        self.library = library or self.editions.library()
        self.store = Store(folder, who or user_name(), self.clock, purpose)
        self._frozen = FrozenReports(self.store)
        self._listeners: list[Listener] = []
        self._figures = self._fresh_figures()
        self._territory: Territory | None = None
        self._plans: dict[str, Plan] | None = None

    def clock(self) -> datetime:
        """The present moment as Vietnam's clocks show it, whatever zone the computer is set to."""
        return self._clock().astimezone(VIETNAM)

    @property
    def folder(self) -> Path:
        """The data folder."""
        return self.store.folder

    def dangers(self) -> list[tuple[Message, Message]]:
        """What endangers the data where they lie, each with what to do; best told at the start."""
        return list(dangers_to(self.store.database, syncing_service(self.folder)))

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

    def tell(self, changes: ChangeSet, figures: queries.ChangedFigures | None = None) -> ChangeSet:
        """Tell every listener what the store changed, perhaps on another thread.

        ``figures`` are the changed ones where they were read on that thread already.
        """
        self._figures.take_over(queries.changed_figures(changes) if figures is None else figures)
        if changes.touches("unit", "unit_change"):
            self._territory = None
        if changes.touches(*PLAN_TABLES):
            self._plans = None
        if changes:
            for listener in list(self._listeners):
                _tell(listener, changes)
        return changes

    def close(self) -> None:
        """Close the data; a backup is made if anything changed."""
        self.store.close()

    def reload_library(self) -> None:
        """Read the data files that are in force now; pages must be made anew afterwards."""
        self.library = self.editions.library()
        self._figures = self._fresh_figures()
        self._plans = None

    def _fresh_figures(self) -> KeptFigures:
        return KeptFigures(self.store, self.library, lambda: self.territory)

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

    def units(self) -> list[Unit]:
        """The units that report (those with an office); :attr:`territory` knows all."""
        with self.store.read() as session:
            return queries.units(session)

    @property
    def territory(self) -> Territory:
        """All units and what happened to them; kept until one of them changes."""
        if self._territory is None:
            with self.store.read() as session:
                self._territory = queries.territory(session)
        return self._territory

    def roll_up(self, unit: str, indicator: str, period: str) -> RolledUp:
        """A unit's figure as it follows from those of the units that belong to it."""
        self._figures.read_together({unit, *self.territory.below(unit)})
        one = self.library.catalogue[indicator]
        return roll_up(one, period, unit, self.territory, self.figures)

    def series(self, unit: str, indicator: str) -> tuple[SeriesPoint, ...]:
        """The course of a unit's figure, over the changes of its borders."""
        one = self.library.catalogue[indicator]
        return series(one, unit, self.territory, self.figures)

    def is_sample(self, office: str) -> bool:
        """Whether an office belongs to the sample."""
        with self.store.read() as session:
            return queries.is_sample(session, office)

    def settings(self) -> dict[str, str]:
        """The settings of the data folder."""
        with self.store.read() as session:
            return queries.settings(session)

    def plans(self) -> dict[str, Plan]:
        """Every plan by key: those of the data files, then the office's own."""
        if self._plans is None:
            with self.store.read() as session:
                own = [self._usable(plan) for plan in own_plans(session)]
            self._plans = {**self.library.plans, **{plan.key: plan for plan in own}}
        return self._plans

    def plan(self, key: str) -> Plan:
        """The plan of that key; a plain sentence if there is none."""
        plans = self.plans()
        if key not in plans:
            raise KnownError(
                message("Resources", "There is no plan '{key}'.", key=key),
                message("Resources", "Known plans: {keys}.", keys=", ".join(plans)),
            )
        return plans[key]

    def offered_plans(self, chosen: Iterable[str] = ()) -> list[Plan]:
        """The plans that can be chosen: a withdrawn one only where it is chosen already."""
        kept = set(chosen)
        return [one for one in self.plans().values() if not one.withdrawn or one.key in kept]

    def _usable(self, plan: Plan) -> Plan:
        """Without targets of indicators that these data files don't know (any more)."""
        known = tuple(one for one in plan if one.indicator in self.library.catalogue)
        return plan if len(known) == len(plan.targets) else replace(plan, targets=known)

    def figures(self, unit: str) -> Figures:
        """All figures of a unit; kept until one of them changes."""
        return self._figures.of(unit)

    def sections(self, report: int) -> dict[str, str]:
        """The markup of a report's sections."""
        with self.store.read() as session:
            return queries.sections_of(session, report)

    def snapshot(self, identifier: int) -> ReportSnapshot:
        """Everything that the outputs of a report are made from, read in one go."""
        with self.store.read() as session:
            report = queries.find_report(session, identifier)
        frozen = self._frozen.of(report)
        if frozen is not None:
            return frozen[0]
        with self.store.read() as session:
            office = queries.find_office(session, report.office)
            sections = queries.sections_of(session, identifier)
            documents = tuple(queries.documents_of(session, report.office))
            known = queries.all_documents(session, report.office)
            own = task_queries.own_tasks(session, report.office, OWN_TASKS)
            progress = task_queries.task_progress(session, report.office, known)
        plans = self._known_plans(report.plans)
        form = self.library.form(report.form)
        written = written_sections(sections, form.numbered(report.arrangement), known)
        fields = [one for blocks in written.values() for one in fields_of(blocks)]
        return ReportSnapshot(
            report=report,
            form=form,
            office=office,
            figures=self.figures(office.unit),
            plans=plans,
            sections=written,
            documents=documents,
            tasks=(*self.tasks_for(plans), *((own,) if own.tasks else ())),
            progress=progress,
            others=self._figures_of({one.unit for one in fields}),
            known_plans={one.key: one for one in self._known_plans({f.plan for f in fields})},
            rules=self.rules(),
        )

    def live(self, report: Report) -> LiveFigures:
        """What live figures in a report's text are read from: every unit, every plan.

        In a report that is locked they are those that were frozen with it.
        """
        frozen = self._frozen.of(report)
        if frozen is not None:
            return frozen[0].live
        unit = self.office(report.office).unit
        plans = self._known_plans(report.plans)
        return LiveFigures(
            self.figures(unit), plans, unit, self._figures, self.plans(), self.rules()
        )

    def _figures_of(self, units: Iterable[str]) -> dict[str, Figures]:
        """The figures of the units that there are."""
        return {key: self.figures(key) for key in units if key in self.territory}

    def documents(self, office: str) -> list[CitedDocument]:
        """The documents in an office's register."""
        with self.store.read() as session:
            return queries.documents_of(session, office)

    def tasks(self, office: str) -> tuple[FollowedTask, ...]:
        """The tasks of the plans that an office reports on, then its own, with their progress."""
        with self.store.read() as session:
            unit = queries.find_office(session, office).unit
            own = task_queries.own_tasks(session, office, OWN_TASKS)
            documents = queries.all_documents(session, office)
            progress = task_queries.task_progress(session, office, documents)
        return follow((*self.tasks_for(self.plans_of_unit(unit)), own), progress)

    def tasks_for(self, plans: tuple[Plan, ...]) -> tuple[TaskList, ...]:
        """The task lists of the given plans."""
        keys = {plan.key for plan in plans}
        return tuple(one for one in self.library.tasks if one.plan in keys)

    def layout(self, snapshot: ReportSnapshot) -> LayoutProfile:
        """The layout profile of a report: the office's choice, else the one in force."""
        frozen = self._frozen.of(snapshot.report)
        if frozen is not None:
            return frozen[1]
        day = self.day_of(snapshot.report)
        return self.library.layout(snapshot.office.system, day, snapshot.office.layout)

    def day_of(self, report: Report) -> date:
        """A report's date; while it has none, the day that decides its layout and its words."""
        if report.date is not None:
            return report.date
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

    def archives(self) -> bool:
        """Whether this office exports PDFs as archival ones (PDF/A) unless told otherwise."""
        return self.settings().get("archive") == "always"

    def assess(self, unit: str, plans: tuple[Plan, ...]) -> list[Assessment]:
        """All verdicts of a unit's figures against plans."""
        rules, figures = self.rules(), self.figures(unit)
        return [one for plan in plans for one in assess_plan(plan, figures, rules=rules)]

    def plans_of_unit(self, unit: str) -> tuple[Plan, ...]:
        """The plans of the unit's reports, else of the unit above it, else the national one."""
        offices = {one.key for one in self.offices() if one.unit == unit}
        keys: dict[str, None] = {}
        for report in self.reports():
            if report.office in offices:
                keys.update(dict.fromkeys(report.plans))
        if not keys and unit in self.territory and (parent := self.territory[unit].parent):
            return self.plans_of_unit(parent)
        return self._known_plans(keys) or tuple(
            plan for plan in self.plans().values() if plan.standard
        )

    def _known_plans(self, keys: Iterable[str]) -> tuple[Plan, ...]:
        """The plans that there are; one that was taken away is passed over."""
        plans = self.plans()
        return tuple(plans[key] for key in keys if key in plans)


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
