"""Offices' own plans: reading them, and how they lie in the rows."""

from __future__ import annotations

import json
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from nq20desk.core.indicator import Level
from nq20desk.core.plan import (
    OWN_PREFIX,
    Condition,
    Plan,
    Target,
    TargetWording,
    years_of,
)
from nq20desk.core.quantity import Comparator
from nq20desk.store.models import PlanRow, PlanTargetRow, ReportRow


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


def plan_row(plan: Plan, identifier: int | None) -> PlanRow:
    """A plan's head as a row; the identifier of a new one is the database's."""
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


def target_row(one: Target, plan: int, position: int, identifier: int | None) -> PlanTargetRow:
    """A target of a plan as a row."""
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
