"""Loading the documents that the sources issue and cite (resources/documents)."""

from __future__ import annotations

from pathlib import Path

from nq20desk.core.register import CitedDocument, Role
from nq20desk.resources.reading import Entry, read_toml


def load_documents(path: Path) -> tuple[CitedDocument, ...]:
    """All documents of a file, in order."""
    file = read_toml(path)
    documents = tuple(_document(entry) for entry in file.tables("document"))
    file.finish()
    return documents


def _document(entry: Entry) -> CitedDocument:
    return CitedDocument(
        number=entry.text("number"),
        kind=entry.text("kind"),
        issuer=entry.text("issuer"),
        date=entry.text("date", ""),
        title=entry.text("title"),
        role=entry.choice("role", Role),
        note=entry.text("note", ""),
        source=entry.text("source"),
    )
