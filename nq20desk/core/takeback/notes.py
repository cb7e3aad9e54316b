"""What an edited document changes in the program's own parts: told, never taken over."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest

from nq20desk.core.blocks import FigureField
from nq20desk.core.form import HeadingStyle, NumberedSection
from nq20desk.core.message import message
from nq20desk.core.takeback.live import Contradiction
from nq20desk.core.takeback.placing import Item, Placed
from nq20desk.core.takeback.printed import heading_text, one_line
from nq20desk.core.takeback.result import Note
from nq20desk.core.takeback.source import EditedParagraph, EditedTable

Rows = tuple[tuple[str, ...], ...]
"""The words of a table, row by row; cells covered by a span from above are left out."""

_OWN_LINE = (HeadingStyle.OWN_LINE, HeadingStyle.PART)


def contradiction_note(section: str, one: Contradiction) -> Note:
    """A live figure or citation says something else in the file than in the program."""
    if isinstance(one.field, FigureField):
        return Note(
            section,
            message("TakeBack", "A figure was changed: “{edited}” in the file, “{shown}” in the "
                    "program ({field}). The program's figure stays; if the file is right, correct "
                    "it on the page Indicators.",
                    edited=one.edited, shown=one.shown, field=one.field.markup.strip("{}")),
        )  # fmt: skip
    return Note(
        section,
        message("TakeBack", "A cited document was changed: “{edited}” in the file, “{shown}” in "
                "the program. The register's words stay.", edited=one.edited, shown=one.shown),
    )  # fmt: skip


def heading_notes(numbered: NumberedSection, placed: Sequence[Placed]) -> Iterator[Note]:
    """Headings come from the form; what was changed in one is told."""
    section = numbered.section
    if section.heading not in _OWN_LINE:
        return
    found = [one.item for one in placed if one.is_heading and isinstance(one.item, EditedParagraph)]
    # the number is the program's where the file still says so, and left out by the reader
    expected = (heading_text(numbered), one_line(section.title).casefold())
    if not found:
        yield Note(
            section.key,
            message("TakeBack", "The heading “{heading}” is not in the file; it stays, because it "
                    "belongs to the form.", heading=numbered.heading),
        )  # fmt: skip
    elif one_line(found[0].text).casefold() not in expected:
        yield Note(
            section.key,
            message("TakeBack", "The heading “{heading}” reads “{edited}” in the file; it stays, "
                    "because it belongs to the form.",
                    heading=numbered.heading, edited=one_line(found[0].text)),
        )  # fmt: skip


def frame_notes(
    frame: Sequence[str], items: Sequence[Item], placed: Sequence[Placed]
) -> Iterator[Note]:
    """Head, title, signature and recipients come from the report's head and the unit profile."""
    inside = {id(one.item) for one in placed}
    outside = " ".join(_words(one) for one in items if id(one) not in inside)
    found = one_line(outside).casefold()
    for text in dict.fromkeys(one_line(one) for one in frame):
        if text.casefold() not in found:
            yield Note(
                "",
                message("TakeBack", "“{text}” (head, title, signature or recipients) was changed "
                        "in the file; it stays. Change it under the report's head or in Settings.",
                        text=text),
            )  # fmt: skip


def _words(item: Item) -> str:
    if isinstance(item, EditedParagraph):
        return item.text
    return " ".join(cell for row in item.rows for cell in row)


def table_notes(
    section: str, placed: Sequence[Placed], tables: Mapping[tuple[str, str], Rows]
) -> Iterator[Note]:
    """Cells that were changed in tables that the program makes; tables that it doesn't know."""
    for one in placed:
        if not isinstance(one.item, EditedTable):
            continue
        known = _known(section, one.item, tables)
        if known is None:
            yield Note(
                section,
                message("TakeBack", "The file has a table that the report does not have "
                        "(“{words}” …). Insert it in the editor.", words=_begin(one.item)),
            )  # fmt: skip
        else:
            yield from _cell_notes(section, known, one.item.rows)


def _known(section: str, table: EditedTable, tables: Mapping[tuple[str, str], Rows]) -> Rows | None:
    """The report's table: by its mark, else the one of that section with the same head."""
    if table.mark and table.mark in tables:
        return tables[table.mark]
    own = (rows for (key, _), rows in tables.items() if key == section)
    return next((rows for rows in own if rows[:1] == table.rows[:1]), None)


def _begin(table: EditedTable) -> str:
    return one_line(_words(table))[:60]


def _cell_notes(section: str, known: Rows, edited: Rows) -> Iterator[Note]:
    for old, new in zip_longest(known, edited, fillvalue=()):
        for before, after in zip_longest(old, new, fillvalue=""):
            if one_line(before) != one_line(after):
                yield Note(
                    section,
                    message("TakeBack", "In a table, row “{row}”: “{edited}” in the file, "
                            "“{shown}” in the program. Tables stay; correct the figure on the "
                            "page Indicators, or the table in the editor.",
                            row=one_line(" ".join((old or new)[:2]))[:60], edited=one_line(after),
                            shown=one_line(before)),
                )  # fmt: skip
