"""Operations on the plans that an office entered itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from nq20desk.core.errors import KnownError
from nq20desk.core.message import Message, message
from nq20desk.core.plan import (
    OWN_PREFIX,
    Plan,
    Target,
    double_targets,
)
from nq20desk.core.targetdraft import double_words
from nq20desk.store.models import PlanRow, PlanTargetRow
from nq20desk.store.plan_rows import is_used, plan_key, plan_row, target_row


@dataclass(frozen=True)
class SavePlan:
    """Enter a plan (one without a key) or change one, its targets included."""

    plan: Plan
    name: Message = message("Operations", "Save the plan")  # noqa: RUF009
    kind: str = "plan"
    undoable: bool = True

    def apply(self, session: Session) -> None:
        """Write the head and every target."""
        _refuse_doubles(self.plan.targets)
        _refuse_second_of_that_name(session, self.plan)
        identifier = _row(session, self.plan.key).id if self.plan.key else None
        row = session.merge(plan_row(self.plan, identifier))
        session.flush()
        _write_targets(session, row.id, self.plan.targets)


@dataclass(frozen=True)
class SaveTargets:
    """Replace the targets of an own plan; its head stays."""

    plan: str
    targets: Sequence[Target]
    name: Message = message("Operations", "Change the plan's targets")  # noqa: RUF009
    kind: str = "plan"
    undoable: bool = True

    def apply(self, session: Session) -> None:
        """Write every target."""
        _refuse_doubles(self.targets)
        _write_targets(session, _row(session, self.plan).id, self.targets)


@dataclass(frozen=True)
class RemovePlan:
    """Remove an own plan; one that a report is compared with ends on ``today`` instead."""

    plan: str
    today: date
    name: Message = message("Operations", "Remove the plan")  # noqa: RUF009
    kind: str = "plan"
    undoable: bool = True

    def apply(self, session: Session) -> None:
        """End the plan where it is used, else take its targets and then the plan away."""
        row = _row(session, self.plan)
        if is_used(session, self.plan):
            row.withdrawn = self.today
            return
        for target in _target_rows(session, row.id):
            session.delete(target)
        session.flush()
        session.delete(row)


def _refuse_doubles(targets: Sequence[Target]) -> None:
    for double in double_targets(targets):
        first, second = targets[double.first], targets[double.second]
        why = double_words(first, second, double.first)
        raise KnownError(
            message("Plans", "Row {row}: {why}", row=double.second + 1, why=why),
            message("Plans", "Keep one of the two rows."),
        )


def _refuse_second_of_that_name(session: Session, plan: Plan) -> None:
    """Two plans of one short name can't be told apart in a table's head."""
    same = select(PlanRow).where(PlanRow.short == plan.short, PlanRow.withdrawn.is_(None))
    if any(plan_key(row.id) != plan.key for row in session.scalars(same)):
        raise KnownError(
            message("Plans", "There is a plan with the short name “{short}” already.",
                    short=plan.short),
            message("Plans", "Give this one another short name."),
        )  # fmt: skip


def _row(session: Session, key: str) -> PlanRow:
    """The plan's row; a plain sentence for a data file's plan and for one that is gone."""
    number = key.removeprefix(OWN_PREFIX)
    known = key.startswith(OWN_PREFIX) and number.isdecimal()
    row = session.get(PlanRow, int(number)) if known else None
    if row is None:
        raise KnownError(
            message("Plans", "The plan “{key}” is not one of the office's own.", key=key),
            message("Plans", "Copy it; the copy can be changed."),
        )
    return row


def _target_rows(session: Session, plan: int) -> list[PlanTargetRow]:
    return list(session.scalars(select(PlanTargetRow).where(PlanTargetRow.plan == plan)))


def _write_targets(session: Session, plan: int, targets: Sequence[Target]) -> None:
    """Each indicator and year keeps its row, so that its history stays in one piece."""
    known = {(row.indicator, row.year): row for row in _target_rows(session, plan)}
    for position, target in enumerate(targets):
        row = known.pop((target.indicator, target.year), None)
        session.merge(target_row(target, plan, position, row.id if row else None))
    for surplus in known.values():
        session.delete(surplus)
