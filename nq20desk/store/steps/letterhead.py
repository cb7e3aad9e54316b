"""The stamp and the draft's mark of a report, and the other post of an office's signer."""

from __future__ import annotations

from sqlalchemy import Connection, text

_COLUMNS = (
    "report ADD COLUMN urgency TEXT DEFAULT '' NOT NULL",
    "report ADD COLUMN marked_draft BOOLEAN DEFAULT FALSE NOT NULL",
    "office ADD COLUMN signer_other_post TEXT DEFAULT '' NOT NULL",
)


def add_letterhead(connection: Connection) -> None:
    """New columns; documents written before carry neither stamp nor mark."""
    for column in _COLUMNS:
        connection.execute(text(f"ALTER TABLE {column}"))
