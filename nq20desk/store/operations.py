"""The operations: every change of the data has one, with a name for the undo menu."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from nq20desk.core.errors import KnownError
from nq20desk.core.message import Message, message
from nq20desk.core.observation import Observation
from nq20desk.core.office import Office
from nq20desk.core.report import Report
from nq20desk.store.bulk import write_images
from nq20desk.store.models import (
    ExportRow,
    ObservationRow,
    ReportRow,
    SectionRow,
    SettingRow,
)
from nq20desk.store.rows import (
    observation_values,
    office_row,
    report_values,
)
from nq20desk.store.unit_operations import SaveUnit

__all__ = [
    "EnterFigures",
    "NoteExport",
    "RemoveReport",
    "SaveOffice",
    "SaveReport",
    "SaveSettings",
    "SaveUnit",
    "WriteSection",
]


@dataclass(frozen=True)
class EnterFigures:
    """Enter, change or (with None) clear figures of a unit, all together."""

    unit: str
    figures: Sequence[tuple[str, str, Observation | None]]
    name: Message = message("Operations", "Enter figures")  # noqa: RUF009
    kind: str = "figures"
    undoable: bool = True

    def apply(self, session: Session) -> None:
        """Write each figure; a cleared one is removed."""
        wanted: dict[tuple[str, str, str], dict[str, object] | None] = {}
        for indicator, period, observation in self.figures:
            key = (self.unit, indicator, period)
            wanted[key] = None
            if observation is not None:
                named = zip(("unit", "indicator", "period"), key, strict=True)
                wanted[key] = {**dict(named), **observation_values(observation)}
        write_images(session, ObservationRow, wanted)


@dataclass(frozen=True)
class WriteSection:
    """Keep the text of a section as it is being typed."""

    report: int
    section: str
    markup: str
    undoable: bool = False

    @property
    def name(self) -> Message:
        """Named after the section."""
        return message("Operations", "Write section {section}", section=self.section)

    @property
    def kind(self) -> str:
        """Typing on in one section joins one journal entry."""
        return f"section:{self.report}:{self.section}"

    def apply(self, session: Session) -> None:
        """Write the section's text."""
        _report(session, self.report)
        row = session.get(SectionRow, (self.report, self.section))
        if row is None:
            session.add(SectionRow(report=self.report, section=self.section, markup=self.markup))
        else:
            row.markup = self.markup


@dataclass(frozen=True)
class SaveOffice:
    """Enter or change the profile of an issuing office."""

    office: Office
    sample: bool = False
    name: Message = message("Operations", "Change the unit profile")  # noqa: RUF009
    kind: str = "office"
    undoable: bool = True

    def apply(self, session: Session) -> None:
        """Write the profile."""
        session.merge(office_row(self.office, sample=self.sample))


@dataclass(frozen=True)
class SaveReport:
    """Create a report (id 0) or change what belongs to it as a whole."""

    report: Report
    name: Message = message("Operations", "Change the report")  # noqa: RUF009
    kind: str = "report"
    undoable: bool = True

    def apply(self, session: Session) -> None:
        """Write the report's head."""
        row = _report(session, self.report.id) if self.report.id else ReportRow()
        session.add(row)
        _assign(row, report_values(self.report))


@dataclass(frozen=True)
class RemoveReport:
    """Remove a report with its text; undo brings both back."""

    report: int
    name: Message = message("Operations", "Remove the report")  # noqa: RUF009
    kind: str = "report"
    undoable: bool = True

    def apply(self, session: Session) -> None:
        """Remove the sections and the exports' entries first, then the report."""
        for model in (SectionRow, ExportRow):
            for row in session.scalars(select(model).where(model.report == self.report)):
                session.delete(row)
        session.flush()
        session.delete(_report(session, self.report))


@dataclass(frozen=True)
class SaveSettings:
    """Change settings of the data folder."""

    values: Sequence[tuple[str, str]]
    name: Message = message("Operations", "Change settings")  # noqa: RUF009
    kind: str = "settings"
    undoable: bool = True

    def apply(self, session: Session) -> None:
        """Write each setting."""
        for key, value in self.values:
            session.merge(SettingRow(key=key, value=value))


@dataclass(frozen=True)
class NoteExport:
    """Note that a file left the program."""

    report: int
    at: datetime
    file_kind: str
    path: str
    sha256: str
    name: Message = message("Operations", "Export")  # noqa: RUF009
    kind: str = "export"
    undoable: bool = False

    def apply(self, session: Session) -> None:
        """Write the entry."""
        session.add(
            ExportRow(
                report=self.report,
                at=self.at,
                kind=self.file_kind,
                path=self.path,
                sha256=self.sha256,
            )
        )


def _report(session: Session, identifier: int) -> ReportRow:
    """The report, or a plain sentence if it was removed meanwhile."""
    row = session.get(ReportRow, identifier)
    if row is None:
        raise KnownError(
            message("Store", "There is no report {identifier} in these data.",
                    identifier=identifier)
        )  # fmt: skip
    return row


def _assign(row: object, values: dict[str, object]) -> None:
    for name, value in values.items():
        setattr(row, name, value)
