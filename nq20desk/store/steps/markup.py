"""The stored text of sections: marks that had no meaning before tables and raised text."""

from __future__ import annotations

import json
import re

from sqlalchemy import Connection, text

# an escaping pair of the old markup first, so that its second character is not looked at
_OLD = re.compile(r"\\[\\*_~{}+\-–\d]|\\(?=[\^|\[<>n])|\^|^[^\S\n]*\|", re.MULTILINE)


def escape_new_marks(connection: Connection) -> None:
    """``^`` and lines that begin with ``|`` stay what they were: characters of the text.

    Also in what undo and redo would put back.
    """
    for report, section, markup in connection.execute(
        text("SELECT report, section, markup FROM section")
    ).all():
        connection.execute(
            text("UPDATE section SET markup = :markup WHERE report = :report AND section = :key"),
            {"markup": escaped(markup), "report": report, "key": section},
        )
    for number, before, after in connection.execute(
        text("SELECT id, before, after FROM change WHERE table_name = 'section'")
    ).all():
        connection.execute(
            text("UPDATE change SET before = :before, after = :after WHERE id = :id"),
            {"before": _row(before), "after": _row(after), "id": number},
        )


def escaped(markup: str) -> str:
    """Markup of schema 2 in that of schema 3; it prints the same."""
    return _OLD.sub(_kept, markup)


def _kept(found: re.Match[str]) -> str:
    mark = found.group(0)
    if mark == "\\":  # it escaped nothing in the old markup, and would now
        return "\\\\"
    if mark.startswith("\\"):
        return mark
    return f"{mark[:-1]}\\{mark[-1]}"


def _row(stored: str | None) -> str | None:
    if stored is None:
        return None
    row = json.loads(stored)
    return json.dumps({**row, "markup": escaped(row["markup"])}, ensure_ascii=False)
