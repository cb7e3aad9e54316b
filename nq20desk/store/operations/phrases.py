"""The operations on an office's own phrases."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from nq20desk.core.errors import KnownError
from nq20desk.core.markup import parse
from nq20desk.core.message import Message, message
from nq20desk.store.models import PhraseRow


@dataclass(frozen=True)
class SavePhrase:
    """Enter a phrase (id 0) or change one; ``section`` is empty for every section."""

    office: str
    section: str
    text: str
    id: int = 0
    kind: str = "phrase"
    undoable: bool = True

    @property
    def name(self) -> Message:
        """Says whether it is new."""
        if self.id:
            return message("Operations", "Change a phrase")
        return message("Operations", "Add a phrase")

    def apply(self, session: Session) -> None:
        """Write the phrase."""
        if not parse(self.text):
            raise KnownError(
                message("Store", "The phrase is empty."),
                message("Store", "Write its words, then save it again."),
            )
        row = _phrase(session, self.id) if self.id else PhraseRow(office=self.office)
        row.section, row.text = self.section, self.text
        session.add(row)


@dataclass(frozen=True)
class RemovePhrase:
    """Remove a phrase; undo brings it back."""

    id: int
    name: Message = message("Operations", "Remove a phrase")  # noqa: RUF009
    kind: str = "phrase"
    undoable: bool = True

    def apply(self, session: Session) -> None:
        """Remove it."""
        session.delete(_phrase(session, self.id))


def _phrase(session: Session, identifier: int) -> PhraseRow:
    row = session.get(PhraseRow, identifier)
    if row is None:
        raise KnownError(
            message("Store", "This phrase was removed meanwhile."),
            message("Store", "Add it again if it is still needed."),
        )
    return row
