"""The journal's entry on editions of the data files: who put which one in force, and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from nq20desk.core.dates import short_date
from nq20desk.core.message import Message, message
from nq20desk.store.models import SettingRow

EDITION = "data_edition"
KIND = "edition"


@dataclass(frozen=True)
class NoteEdition:
    """Note the edition that is in force from now on; the files themselves lie outside.

    The undo menu does not offer it: going back is a step of its own, which checks what is used.
    """

    edition: str
    back: bool = False
    undoable: bool = False

    @property
    def name(self) -> Message:
        """What the journal calls it."""
        day = short_date(date.fromisoformat(self.edition))
        if self.back:
            return message("Operations", "Go back to the data edition {edition}", edition=day)
        return message("Operations", "Update the data to edition {edition}", edition=day)

    @property
    def kind(self) -> str:
        """With the edition, so that two that follow each other are two entries."""
        return f"{KIND}:{self.edition}"

    def apply(self, session: Session) -> None:
        """Write the edition."""
        session.merge(SettingRow(key=EDITION, value=self.edition))
