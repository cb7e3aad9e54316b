"""The operations on the register of documents. Nothing is deleted: a document ends."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from nq20desk.core.duplicates import merged
from nq20desk.core.errors import KnownError
from nq20desk.core.message import Message, message
from nq20desk.core.register import CitedDocument
from nq20desk.store.models import DocumentRow, ReportRow, SectionRow, TaskProgressRow
from nq20desk.store.rows import document, document_values


@dataclass(frozen=True)
class SaveDocuments:
    """Write an office's whole list: known documents keep their id, missing ones end."""

    office: str
    documents: Sequence[CitedDocument]
    name: Message = message("Operations", "Change the list of documents")  # noqa: RUF009
    kind: str = "documents"
    undoable: bool = True

    def apply(self, session: Session) -> None:
        """Write row by row in the list's order."""
        rows = _rows(session, self.office)
        for position, one in enumerate(self.documents):
            _write(session, self.office, rows.pop(one.id, None), one, position)
        for row in rows.values():
            row.ended = True


@dataclass(frozen=True)
class SaveDocument:
    """Change one document of a register, or (id 0) add it at the end."""

    office: str
    document: CitedDocument
    kind: str = "documents"
    undoable: bool = True

    @property
    def name(self) -> Message:
        """Named after the document."""
        what = self.document.number or self.document.title[:40]
        if self.document.id:
            return message("Operations", "Change the document {name}", name=what)
        return message("Operations", "Add the document {name}", name=what)

    def apply(self, session: Session) -> None:
        """Write the document."""
        row = _rows(session, self.office).get(self.document.id)
        if self.document.id and row is None:
            raise _no_document()
        position = row.position if row else _next_position(session, self.office)
        _write(session, self.office, row, self.document, position)


@dataclass(frozen=True)
class AddDocuments:
    """Add documents at the end of a register, all together."""

    office: str
    documents: Sequence[CitedDocument]
    kind: str = "documents"
    undoable: bool = True

    @property
    def name(self) -> Message:
        """Says how many."""
        return message("Operations", "Add {count} documents", count=len(self.documents))

    def apply(self, session: Session) -> None:
        """Write new rows."""
        first = _next_position(session, self.office)
        for position, one in enumerate(self.documents, start=first):
            _write(session, self.office, None, one, position)


@dataclass(frozen=True)
class EndDocuments:
    """Take documents off the register; texts that cite them still can."""

    office: str
    documents: Sequence[int]
    kind: str = "documents"
    undoable: bool = True

    @property
    def name(self) -> Message:
        """Says how many."""
        return message("Operations", "Remove {count} documents", count=len(self.documents))

    def apply(self, session: Session) -> None:
        """Mark the rows as ended."""
        rows = _rows(session, self.office)
        for identifier in self.documents:
            if identifier in rows:
                rows[identifier].ended = True


@dataclass(frozen=True)
class MergeDocuments:
    """Make one entry of several: blanks filled, citations and evidence led to the kept one."""

    office: str
    kept: int
    others: Sequence[int]
    kind: str = "documents"
    undoable: bool = True
    name: Message = message("Operations", "Merge documents")  # noqa: RUF009

    def apply(self, session: Session) -> None:
        """Fill the kept row, lead everything to it, end the others."""
        rows = _rows(session, self.office)
        if self.kept not in rows or not all(one in rows for one in self.others):
            raise _no_document()
        kept, others = rows[self.kept], [rows[one] for one in self.others]
        whole = merged(document(kept), [document(row) for row in others])
        _assign(kept, document_values(whole, kept.position))
        for row in others:
            row.ended = True
        self._lead_citations(session)
        self._lead_evidence(session)

    def _lead_citations(self, session: Session) -> None:
        texts = session.scalars(
            select(SectionRow)
            .join(ReportRow, ReportRow.id == SectionRow.report)
            .where(ReportRow.office == self.office)
        )
        cited = re.compile(rf"(?<!\\)\{{document:0*(?:{'|'.join(map(str, self.others))})\}}")
        for row in texts:
            row.markup = cited.sub(f"{{document:{self.kept}}}", row.markup)

    def _lead_evidence(self, session: Session) -> None:
        wanted = select(TaskProgressRow).where(
            TaskProgressRow.office == self.office, TaskProgressRow.evidence.in_(self.others)
        )
        for row in session.scalars(wanted):
            row.evidence = self.kept


def _rows(session: Session, office: str) -> dict[int, DocumentRow]:
    """The documents in the register, by id, in their order."""
    wanted = select(DocumentRow).where(DocumentRow.office == office, ~DocumentRow.ended)
    rows = session.scalars(wanted.order_by(DocumentRow.position, DocumentRow.id))
    return {row.id: row for row in rows}


def _next_position(session: Session, office: str) -> int:
    wanted = select(func.max(DocumentRow.position)).where(DocumentRow.office == office)
    last = session.scalar(wanted)
    return 0 if last is None else last + 1


def _write(
    session: Session, office: str, row: DocumentRow | None, one: CitedDocument, position: int
) -> None:
    if row is None:
        row = DocumentRow(office=office)
        session.add(row)
    _assign(row, document_values(one, position))


def _assign(row: DocumentRow, values: dict[str, object]) -> None:
    for name, value in values.items():
        setattr(row, name, value)


def _no_document() -> KnownError:
    return KnownError(message("Store", "This document is no longer in the register."))
