"""What is read of editions: when each was put in force, and what the data use of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from nq20desk.core.message import Message
from nq20desk.store.journal import operation_name
from nq20desk.store.models import ObservationRow, OfficeRow, OperationRow
from nq20desk.store.operations.editions import KIND


@dataclass(frozen=True, slots=True)
class EditionNote:
    """A line of the journal about editions."""

    at: datetime
    who: str
    edition: str
    name: Message


def edition_notes(session: Session) -> tuple[EditionNote, ...]:
    """Every time an edition was put in force, the newest first."""
    wanted = OperationRow.kind.startswith(f"{KIND}:")
    rows = session.scalars(select(OperationRow).where(wanted).order_by(OperationRow.id.desc()))
    return tuple(
        EditionNote(one.at, one.who, one.kind.partition(":")[2], operation_name(one))
        for one in rows
    )


def indicators_with_figures(session: Session) -> frozenset[str]:
    """The indicators of which any unit has a figure, and those that figures presuppose."""
    own = session.scalars(select(ObservationRow.indicator).distinct())
    conditions = session.scalars(select(ObservationRow.condition_indicator).distinct())
    return frozenset(own) | frozenset(one for one in conditions if one)


def chosen_layouts(session: Session) -> frozenset[str]:
    """The layout profiles that offices chose."""
    found = session.scalars(select(OfficeRow.layout).distinct())
    return frozenset(one for one in found if one)
