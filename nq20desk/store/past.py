"""Figures and offices as they stood at an earlier step, told by the journal."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from nq20desk.core.observation import Observation
from nq20desk.core.office import Office
from nq20desk.store.journal import key_text, row_of
from nq20desk.store.models import (
    ChangeRow,
    ExportRow,
    ObservationRow,
    OfficeRow,
    OperationRow,
    ReportRow,
    SectionRow,
)
from nq20desk.store.queries import figures_of
from nq20desk.store.rows import observation, office


@dataclass(frozen=True, slots=True)
class Handed:
    """When a unit's figures last left the program, and after which step of the journal."""

    at: datetime
    operation: int


def last_export(session: Session, unit: str) -> Handed | None:
    """The newest export of a report of the unit's offices; None if there was none."""
    wanted = (
        select(ExportRow)
        .join(ReportRow, ReportRow.id == ExportRow.report)
        .join(OfficeRow, OfficeRow.key == ReportRow.office)
        .where(OfficeRow.unit == unit)
        .order_by(ExportRow.id.desc())
        .limit(1)
    )
    found = session.scalars(wanted).first()
    if found is None:
        return None
    written = (
        select(func.max(ChangeRow.operation))
        .where(ChangeRow.table_name == ExportRow.__tablename__)
        .where(ChangeRow.row_key == key_text((found.id,)))
    )
    return Handed(found.at, session.scalar(written) or 0)


def figures_after(session: Session, unit: str, operation: int) -> list[Observation]:
    """The figures of a unit as they stood after a step: later changes are taken back."""
    wanted = (
        select(ChangeRow)
        .join(OperationRow, OperationRow.id == ChangeRow.operation)
        .where(ChangeRow.table_name == ObservationRow.__tablename__)
        .where(ChangeRow.operation > operation)
        .order_by(ChangeRow.id)
    )
    first: dict[tuple[str, str], str | None] = {}
    for change in session.scalars(wanted):
        owner, indicator, period = json.loads(change.row_key)
        if owner == unit:
            first.setdefault((indicator, period), change.before)
    now = {(one.indicator, one.period): one for one in figures_of(session, unit)}
    kept = [one for key, one in now.items() if key not in first]
    return kept + [_figure(image) for image in first.values() if image is not None]


def _figure(image: str) -> Observation:
    return observation(row_of(ObservationRow, json.loads(image)))


def office_when_written(session: Session, report: int) -> Office | None:
    """A report's office as it was when the text was last changed; None if it is so still."""
    key = session.scalar(select(ReportRow.office).where(ReportRow.id == report))
    written = session.scalar(
        select(func.max(ChangeRow.operation))
        .where(ChangeRow.table_name == SectionRow.__tablename__)
        .where(ChangeRow.row_key.startswith(f"[{report}, "))
    )
    before = session.scalars(
        select(ChangeRow.before)
        .where(ChangeRow.table_name == OfficeRow.__tablename__)
        .where(ChangeRow.row_key == key_text((key,)), ChangeRow.operation > (written or 0))
        .order_by(ChangeRow.id)
    ).first()
    return office(row_of(OfficeRow, json.loads(before))) if before else None
