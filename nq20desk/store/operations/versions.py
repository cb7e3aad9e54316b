"""Operations on versions of a section's text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from nq20desk.core.errors import KnownError
from nq20desk.core.message import Message, message
from nq20desk.core.version import SectionVersion, VersionReason
from nq20desk.store.models import SectionRow
from nq20desk.store.operations.reports import WriteSection
from nq20desk.store.section_versions import keep


@dataclass(frozen=True)
class RestoreVersion:
    """Put a section's text back as it once stood; what stands there is kept as a version."""

    version: SectionVersion
    name: Message = message("Operations", "Restore an earlier version of a section")  # noqa: RUF009
    kind: str = "version"
    undoable: bool = True

    def apply(self, session: Session) -> None:
        """Write the old text."""
        one = self.version
        WriteSection(one.report, one.section, one.markup, typing=None).apply(session)


@dataclass(frozen=True)
class KeepVersion:
    """Keep a section's text as it stands now, under a name.

    Like the journal it isn't undone, and it stays for good.
    """

    report: int
    section: str
    title: str
    who: str
    at: datetime
    kind: str = "keep version"
    undoable: bool = False

    @property
    def name(self) -> Message:
        """Named after the section."""
        return message("Operations", "Keep a version of section {section}", section=self.section)

    def apply(self, session: Session) -> None:
        """Write the version.

        Raises:
            KnownError: there is no text, or no name.
        """
        row = session.get(SectionRow, (self.report, self.section))
        if row is None or not row.markup.strip():
            raise KnownError(message("Store", "There is no text in this section yet."))
        title = " ".join(self.title.split())
        if not title:
            raise KnownError(message("Store", "The version has no name yet."))
        version = SectionVersion(
            0, self.report, self.section, self.at, self.who, VersionReason.NAMED, row.markup, title
        )
        keep(session, version, self.at)
