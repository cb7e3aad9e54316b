"""The operation that enters the changes of an edited document: all of them, or nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from nq20desk.core.message import Message, message
from nq20desk.store.operations.reports import WriteSection


@dataclass(frozen=True)
class TakeBackText:
    """Enter the sections that were edited outside; ``sections`` are markup by section."""

    report: int
    sections: Mapping[str, str]
    name: Message = message("Operations", "Take back an edited report")  # noqa: RUF009
    kind: str = "take-back"
    undoable: bool = True

    def apply(self, session: Session) -> None:
        """Write each section's text."""
        for section, markup in self.sections.items():
            WriteSection(self.report, section, markup).apply(session)
