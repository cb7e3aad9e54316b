"""What is read from the store; every function takes a session of one consistent state."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from nq20desk.core.errors import KnownError
from nq20desk.core.lifecycle import ReportStep
from nq20desk.core.message import Message, message
from nq20desk.core.observation import Observation
from nq20desk.core.office import Office
from nq20desk.core.register import CitedDocument
from nq20desk.core.report import Report, ReportState
from nq20desk.core.territory import Territory, Unit
from nq20desk.store.journal import ChangeSet, operation_name
from nq20desk.store.models import (
    ChangeRow,
    DocumentRow,
    ExportRow,
    FrozenRow,
    ObservationRow,
    OfficeRow,
    OperationRow,
    PhraseRow,
    ReportRow,
    ReportStepRow,
    SectionRow,
    SettingRow,
    UnitChangeRow,
    UnitRow,
)
from nq20desk.store.rows import (
    FigureColumns,
    document,
    observation,
    office,
    report,
    unit,
    unit_change,
)
from nq20desk.store.types import Image

if TYPE_CHECKING:
    from nq20desk.core.phrase import Phrase

Documents = Mapping[int, CitedDocument]
ChangedFigures = dict[str, dict[tuple[str, str], Observation | None]]


@dataclass(frozen=True, slots=True)
class Export:
    """A file that left the program."""

    report: int
    at: datetime
    kind: str
    path: str
    sha256: str


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """Who changed what, when; before and after are JSON images of the row."""

    at: datetime
    who: str
    name: Message
    table: str
    row_key: str
    before: str | None
    after: str | None


def units(session: Session) -> list[Unit]:
    """The units that report: those with an office; while there is none, all that stand alone."""
    reporting = select(UnitRow).where(UnitRow.key.in_(select(OfficeRow.unit)))
    alone = select(UnitRow).where(UnitRow.parent.is_(None))
    found = [unit(row) for row in session.scalars(reporting.order_by(UnitRow.name))]
    return found or [unit(row) for row in session.scalars(alone.order_by(UnitRow.name))]


def territory(session: Session) -> Territory:
    """All units, those that ended too, and everything that happened to them."""
    return Territory(
        [unit(row) for row in session.scalars(select(UnitRow))],
        [unit_change(row) for row in session.scalars(select(UnitChangeRow))],
    )


def figures_by_unit(session: Session, units: Iterable[str]) -> dict[str, list[Observation]]:
    """All figures of several units, read in one go."""
    found: dict[str, list[Observation]] = {key: [] for key in units}
    for row in session.scalars(select(ObservationRow).where(ObservationRow.unit.in_(found))):
        found[row.unit].append(observation(row))
    return found


def offices(session: Session) -> list[Office]:
    """All offices."""
    return [office(row) for row in session.scalars(select(OfficeRow).order_by(OfficeRow.name))]


def is_sample(session: Session, key: str) -> bool:
    """Whether an office belongs to the sample."""
    row = session.get(OfficeRow, key)
    return bool(row and row.sample)


def reports(session: Session) -> list[Report]:
    """All reports, the newest first."""
    return [report(row) for row in session.scalars(select(ReportRow).order_by(ReportRow.id.desc()))]


def find_report(session: Session, identifier: int) -> Report:
    """The report of that identifier; a plain sentence if there is none."""
    row = session.get(ReportRow, identifier)
    if row is None:
        raise KnownError(
            message("Store", "There is no report {identifier} in these data.",
                    identifier=identifier),
            message("Store", "The command 'reports' lists them."),
        )  # fmt: skip
    return report(row)


def find_office(session: Session, key: str) -> Office:
    """The office of that key."""
    return office(session.get_one(OfficeRow, key))


def figures_of(session: Session, unit: str) -> list[Observation]:
    """All figures of a unit."""
    columns = ObservationRow.__table__.columns
    rows = session.execute(select(*columns).where(ObservationRow.unit == unit))
    return [observation(cast("FigureColumns", row)) for row in rows]


def figure_of(image: Image) -> Observation:
    """A figure from the image of its row in a change set."""
    return observation(cast("FigureColumns", SimpleNamespace(**image)))


def changed_figures(changes: ChangeSet) -> ChangedFigures:
    """The figures that a change set wrote or took away, by unit and place."""
    changed: ChangedFigures = {}
    for one in changes.changes:
        if one.table == "observation":
            unit, indicator, period = one.key
            figure = figure_of(one.after) if one.after is not None else None
            changed.setdefault(unit, {})[indicator, period] = figure
    return changed


def sections_of(session: Session, identifier: int) -> dict[str, str]:
    """The markup of a report's sections."""
    rows = session.scalars(select(SectionRow).where(SectionRow.report == identifier))
    return {row.section: row.markup for row in rows}


def report_steps(session: Session, identifier: int) -> list[ReportStep]:
    """The steps that a report took, the first one first."""
    wanted = select(ReportStepRow).where(ReportStepRow.report == identifier)
    return [
        ReportStep(ReportState(row.state), row.at, row.who, row.day, row.way, row.note)
        for row in session.scalars(wanted.order_by(ReportStepRow.id))
    ]


def frozen_report(session: Session, identifier: int) -> str | None:
    """What a locked report was made from; None while it is not locked."""
    row = session.get(FrozenRow, identifier)
    return row.content if row else None


def done_sections(session: Session, identifier: int) -> frozenset[str]:
    """The sections of a report that were marked as done."""
    done = select(SectionRow.section).where(SectionRow.report == identifier, SectionRow.done)
    return frozenset(session.scalars(done))


def documents_of(session: Session, key: str) -> list[CitedDocument]:
    """The documents in an office's register, in their order."""
    wanted = select(DocumentRow).where(DocumentRow.office == key, ~DocumentRow.ended)
    rows = session.scalars(wanted.order_by(DocumentRow.position, DocumentRow.id))
    return [document(row) for row in rows]


def all_documents(session: Session, key: str) -> dict[int, CitedDocument]:
    """Every document that an office ever had in its register, by its id: texts may cite it."""
    rows = session.scalars(select(DocumentRow).where(DocumentRow.office == key))
    return {row.id: document(row) for row in rows}


def phrases_of(session: Session, key: str) -> list[Phrase]:
    """The phrases that an office entered, the newest first."""
    from nq20desk.core.phrase import Phrase  # noqa: PLC0415 - not for the first page

    wanted = select(PhraseRow).where(PhraseRow.office == key).order_by(PhraseRow.id.desc())
    return [
        Phrase(row.text, (row.section,) if row.section else (), id=row.id)
        for row in session.scalars(wanted)
    ]


def settings(session: Session) -> dict[str, str]:
    """All settings of the data folder."""
    return {row.key: row.value for row in session.scalars(select(SettingRow))}


def exports(session: Session, limit: int = 5) -> list[Export]:
    """The newest exports."""
    rows = session.scalars(select(ExportRow).order_by(ExportRow.id.desc()).limit(limit))
    return [Export(row.report, row.at, row.kind, row.path, row.sha256) for row in rows]


def history(
    session: Session, table: str, row_key: str | None = None, limit: int = 50
) -> list[JournalEntry]:
    """The journal's entries about a table, or one row of it, the newest first."""
    wanted = (
        select(OperationRow, ChangeRow)
        .join(ChangeRow, ChangeRow.operation == OperationRow.id)
        .where(ChangeRow.table_name == table)
        .order_by(ChangeRow.id.desc())
        .limit(limit)
    )
    if row_key is not None:
        wanted = wanted.where(ChangeRow.row_key == row_key)
    return [
        JournalEntry(
            operation.at, operation.who, operation_name(operation),
            change.table_name, change.row_key, change.before, change.after,
        )
        for operation, change in session.execute(wanted)
    ]  # fmt: skip
