"""Operations on live figures in the text: what was read of them, and putting them in."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from nq20desk.core.message import Message, message
from nq20desk.store.models import FigureReadingRow
from nq20desk.store.operations.reports import WriteSection, report_row


@dataclass(frozen=True)
class NoteReading:
    """Note what a section's live figures said when the clerk read them."""

    report: int
    section: str
    seen: Mapping[str, str]
    undoable: bool = False

    @property
    def name(self) -> Message:
        """Named after the section."""
        return message("Operations", "Read the figures of section {section}", section=self.section)

    @property
    def kind(self) -> str:
        """Readings of one section join."""
        return f"reading:{self.report}:{self.section}"

    def apply(self, session: Session) -> None:
        """Write the reading."""
        report_row(session, self.report)
        text = json.dumps(dict(sorted(self.seen.items())), ensure_ascii=False)
        row = session.get(FigureReadingRow, (self.report, self.section))
        if row is None:
            session.add(FigureReadingRow(report=self.report, section=self.section, seen=text))
        else:
            row.seen = text


@dataclass(frozen=True)
class PutFiguresLive:
    """Put live figures in place of typed numbers: new markup of some sections, one step."""

    report: int
    sections: Mapping[str, str]
    name: Message = message("Operations", "Put live figures in place of typed numbers")  # noqa: RUF009
    kind: str = "typed_numbers"
    undoable: bool = True

    def apply(self, session: Session) -> None:
        """Write every section."""
        for section, markup in self.sections.items():
            WriteSection(self.report, section, markup).apply(session)
