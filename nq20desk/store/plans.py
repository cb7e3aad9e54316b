"""Offices' own plans in the store: rows, reading them, and the operations on them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from nq20desk.core.errors import KnownError
from nq20desk.core.indicator import Level
from nq20desk.core.message import Message, message
from nq20desk.core.plan import (
    OWN_PREFIX,
    Condition,
    Plan,
    Target,
    TargetWording,
    double_targets,
    years_of,
)
from nq20desk.core.quantity import Comparator
from nq20desk.core.targetdraft import double_words
from nq20desk.store.models import PlanRow, PlanTargetRow, ReportRow

# ---- the operations


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
        row = session.merge(_plan_row(self.plan, identifier))
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


# ---- reading


def own_plans(session: Session) -> list[Plan]:
    """The plans that were entered here, the oldest first, withdrawn ones included."""
    targets: dict[int, list[Target]] = {}
    rows = session.scalars(select(PlanTargetRow).order_by(PlanTargetRow.position))
    for row in rows:
        targets.setdefault(row.plan, []).append(_target(row))
    plans = session.scalars(select(PlanRow).order_by(PlanRow.id))
    return [_plan(row, tuple(targets.get(row.id, ()))) for row in plans]


def is_used(session: Session, key: str) -> bool:
    """Whether a report is compared with a plan."""
    return any(key in plans for plans in session.scalars(select(ReportRow.plans)))


def plan_key(identifier: int) -> str:
    """The key of an own plan, which no data file can have."""
    return f"{OWN_PREFIX}{identifier}"


# ---- what is refused


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


# ---- rows


def _target_rows(session: Session, plan: int) -> list[PlanTargetRow]:
    return list(session.scalars(select(PlanTargetRow).where(PlanTargetRow.plan == plan)))


def _write_targets(session: Session, plan: int, targets: Sequence[Target]) -> None:
    """Each indicator and year keeps its row, so that its history stays in one piece."""
    known = {(row.indicator, row.year): row for row in _target_rows(session, plan)}
    for position, target in enumerate(targets):
        row = known.pop((target.indicator, target.year), None)
        session.merge(_target_row(target, plan, position, row.id if row else None))
    for surplus in known.values():
        session.delete(surplus)


def _plan_row(plan: Plan, identifier: int | None) -> PlanRow:
    row = PlanRow(
        name=plan.name, name_en=plan.name_en, short=plan.short, level=plan.level.value,
        issuer=plan.issuer, number=plan.number, issued=plan.issued,
        valid_from=plan.valid_from, valid_to=plan.valid_to, territory=plan.territory,
        note=plan.note, withdrawn=plan.withdrawn,
    )  # fmt: skip
    if identifier is not None:
        row.id = identifier
    return row


def _plan(row: PlanRow, targets: tuple[Target, ...]) -> Plan:
    return Plan(
        key=plan_key(row.id), name=row.name, name_en=row.name_en or row.name, short=row.short,
        level=Level(row.level), issuer=row.issuer, number=row.number,
        years=years_of(targets), targets=targets, issued=row.issued,
        valid_from=row.valid_from, valid_to=row.valid_to, territory=row.territory,
        note=row.note, withdrawn=row.withdrawn,
    )  # fmt: skip


def _target_row(one: Target, plan: int, position: int, identifier: int | None) -> PlanTargetRow:
    row = PlanTargetRow(
        plan=plan, position=position, indicator=one.indicator, year=one.year,
        comparator=one.comparator.value, value=one.value, high=one.high,
        measure=one.measure or "", maintain=one.maintain,
        condition_indicator=one.condition.indicator if one.condition else None,
        condition_value=one.condition.value if one.condition else None,
        words=one.words, printed=one.printed, note=one.note, line=one.line,
        also=json.dumps([_wording_values(said) for said in one.also], ensure_ascii=False),
    )  # fmt: skip
    if identifier is not None:
        row.id = identifier
    return row


def _target(row: PlanTargetRow) -> Target:
    condition = None
    if row.condition_indicator is not None and row.condition_value is not None:
        condition = Condition(row.condition_indicator, row.condition_value)
    return Target(
        indicator=row.indicator, year=row.year, comparator=Comparator(row.comparator),
        words=row.words, value=row.value, high=row.high, measure=row.measure or None,
        maintain=row.maintain, condition=condition, printed=row.printed, note=row.note,
        line=row.line, also=tuple(_wording(values) for values in json.loads(row.also)),
    )  # fmt: skip


def _wording_values(said: TargetWording) -> dict[str, object]:
    return {
        "words": said.words,
        "comparator": said.comparator.value,
        "value": None if said.value is None else f"{said.value:f}",
        "high": None if said.high is None else f"{said.high:f}",
        "line": said.line,
        "note": said.note,
    }


def _wording(values: dict[str, object]) -> TargetWording:
    line = values["line"]
    return TargetWording(
        words=str(values["words"]),
        comparator=Comparator(str(values["comparator"])),
        value=_number(values["value"]),
        high=_number(values["high"]),
        line=line if isinstance(line, int) else None,
        note=str(values["note"]),
    )


def _number(value: object) -> Decimal | None:
    return None if value is None else Decimal(str(value))
