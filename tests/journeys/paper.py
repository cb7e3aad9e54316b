"""A printed report read back with other libraries than the one that wrote it."""

from __future__ import annotations

from pathlib import Path

import pdfplumber
import pypdf

from nq20desk.app.desk import Desk


def squeezed(text: str) -> str:
    """Text without its spaces and line breaks: lines are broken elsewhere on paper."""
    return "".join(text.split())


def text_of(pdf: Path) -> str:
    """All text of a report's pages but the page numbers, squeezed."""
    pages = [page.extract_text() for page in pypdf.PdfReader(pdf).pages]
    return squeezed("".join([pages[0], *(page.split("\n", 1)[1] for page in pages[1:])]))


def sections_of(pdf: Path, desk: Desk, report: int, first_words: str) -> dict[str, str]:
    """What stands under each heading, squeezed; the headings themselves with ``heading `` before.

    A section without a heading of its own begins with ``first_words``.
    """
    snapshot = desk.snapshot(report)
    text, made = text_of(pdf), {}
    position = text.index(squeezed(first_words))
    key = "preamble"
    for one in snapshot.form.numbered(snapshot.report.arrangement):
        title = one.section.title.upper() if one.section.capitals else one.section.title
        heading = squeezed(f"{one.number}{title}")
        if heading:
            found = text.index(heading, position)
            made[key] = text[position:found]
            key, position = one.section.key, found + len(heading)
        elif one.section.key == "closing":
            found = text.index("Trênđâylà", position)
            made[key] = text[position:found]
            made["closing"] = text[found : text.index("./.", found) + 3]
    return made


def table_rows(pdf: Path, head: str) -> list[tuple[str, ...]]:
    """The rows of the tables whose first row begins with ``head``, without that row."""
    rows: list[tuple[str, ...]] = []
    with pdfplumber.open(pdf) as opened:
        for page in opened.pages:
            for table in page.extract_tables():
                cells = [tuple(" ".join((one or "").split()) for one in row) for row in table]
                if cells and cells[0][0] == head:
                    rows += cells[1:]
    return rows
