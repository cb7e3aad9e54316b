"""Appendices of an old report: the list of issued documents as entries of the register."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from nq20desk.core.form import Holds, ReportForm
from nq20desk.core.register import CitedDocument, Role
from nq20desk.core.takein.ends import APPENDIX, DOCUMENT, remaining
from nq20desk.core.takein.result import Kind, Portion
from nq20desk.core.takein.source import SourceItem, SourceLine, SourceTable
from nq20desk.core.takein.vocabulary import TakeInWords, holds_one_of, starts_with
from nq20desk.core.text import clean

_ROW_NUMBER = re.compile(r"^\d{1,3}\.?$")
_DATE = re.compile(r"^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$")
_DOCUMENT_NUMBER = re.compile(r"^(?:Số:?\s*)?(\d+\s*[-/]\s*\S+)\s*(.*)$", re.DOTALL)
_OF = re.compile(r"^của\s+", re.IGNORECASE)

Read = tuple[tuple[Portion, ...], tuple[CitedDocument, ...]]


def read_appendix(items: Sequence[SourceItem], form: ReportForm, words: TakeInWords) -> Read:
    """Portions and documents of what follows the signature; other things fit nowhere."""
    if not any(one.holds is Holds.DOCUMENT_LIST for one in form.appendices):
        return tuple(remaining(items)), ()
    for place, item in enumerate(items):
        if isinstance(item, SourceTable):
            columns = _columns(item, words)
            if columns is not None:
                return _from_table(items, place, columns, words)
    return _from_lines(items, words)


# ---- a table


@dataclass(frozen=True, slots=True)
class _Columns:
    """Which column of the table holds what."""

    head: int
    issuer: int
    title: int
    date: int


def _columns(table: SourceTable, words: TakeInWords) -> _Columns | None:
    for row_number, row in enumerate(table.rows[:3]):
        found = {
            name: column
            for column, cell in enumerate(row)
            for name, heads in _heads(words)
            if holds_one_of(cell, heads)
        }
        if len(found) == 3 and len(set(found.values())) == 3:
            return _Columns(row_number, found["issuer"], found["title"], found["date"])
    return None


def _heads(words: TakeInWords) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return (
        ("title", words.document_titles), ("issuer", words.document_issuers),
        ("date", words.document_dates),
    )  # fmt: skip


def _from_table(
    items: Sequence[SourceItem], place: int, columns: _Columns, words: TakeInWords
) -> Read:
    table = items[place]
    assert isinstance(table, SourceTable)
    portions = [*_titles(items[:place])]
    documents: list[CitedDocument] = []
    for number, row in enumerate(table.rows):
        text = " | ".join(" ".join(cell.split()) for cell in row).strip(" |")
        made = _document(row, columns, words) if number > columns.head else None
        if made is not None:
            documents.append(made)
        if any(one.isalnum() for one in text):
            portions.append(_portion(text, made is not None or number <= columns.head))
    return (*portions, *remaining(items[place + 1 :])), tuple(documents)


def _portion(text: str, is_known: bool) -> Portion:
    return Portion(text, Kind.FIELD if is_known else Kind.LEFT_OVER, field=DOCUMENT)


def _titles(items: Sequence[SourceItem]) -> Iterator[Portion]:
    """The appendix's own heading, which the form prints by itself."""
    for one in remaining(items):
        yield Portion(one.text, Kind.FIELD, field=APPENDIX)


def _document(row: tuple[str, ...], columns: _Columns, words: TakeInWords) -> CitedDocument | None:
    cells = [" ".join(clean(cell).split()) for cell in row]
    cells += [""] * (max(columns.issuer, columns.title, columns.date) + 1 - len(cells))
    if not cells[columns.title]:
        return None
    return _made(cells[columns.issuer], cells[columns.title], cells[columns.date], words)


def _made(issued: str, title: str, date: str, words: TakeInWords) -> CitedDocument:
    """*96-KH/HU của Ban Thường vụ Huyện ủy* is number and issuer in one cell."""
    found = _DOCUMENT_NUMBER.match(issued)
    number, issuer = (found[1], found[2]) if found else ("", issued)
    kind = next((one for one in words.documents if starts_with(title, (one,))), "")
    return CitedDocument(
        number=number, kind=kind, issuer=_OF.sub("", issuer), date=date, title=title,
        role=Role.ISSUED,
    )  # fmt: skip


# ---- lines of a flattened table


def _from_lines(items: Sequence[SourceItem], words: TakeInWords) -> Read:
    """Rows between a line with a number and a line with a date, as a PDF's text gives them."""
    lines = [one for one in items if isinstance(one, SourceLine) and not one.is_blank]
    if len(lines) < len([one for one in items if not isinstance(one, SourceLine)]):
        return tuple(remaining(items)), ()
    texts = [" ".join(clean(one.text).split()) for one in lines]
    rows = _rows(texts)
    documents = [_from_row(texts[first + 1 : last], texts[last], words) for first, last in rows]
    if not rows or not all(documents):
        return tuple(remaining(items)), ()
    portions = [Portion(one, Kind.FIELD, field=APPENDIX) for one in texts[: rows[0][0]]]
    position = rows[0][0]
    for first, last in rows:
        portions += (Portion(one, Kind.LEFT_OVER) for one in texts[position:first])
        text = " ".join(texts[first : last + 1])
        portions.append(Portion(text, Kind.FIELD, field=DOCUMENT))
        position = last + 1
    portions += (Portion(one, Kind.LEFT_OVER) for one in texts[position:])
    others = [one for one in items if not isinstance(one, SourceLine)]
    return (*portions, *remaining(others)), tuple(one for one in documents if one)


def _rows(texts: Sequence[str]) -> list[tuple[int, int]]:
    rows: list[tuple[int, int]] = []
    first: int | None = None
    for place, text in enumerate(texts):
        if first is None and _ROW_NUMBER.match(text):
            first = place
        elif first is not None and _DATE.match(text):
            rows.append((first, place))
            first = None
    return rows


def _from_row(texts: Sequence[str], date: str, words: TakeInWords) -> CitedDocument | None:
    """The title begins with the first line that begins with a kind of document."""
    for place, text in enumerate(texts):
        if place and text[0].isupper() and starts_with(text, words.documents):
            return _made(" ".join(texts[:place]), " ".join(texts[place:]), date, words)
    return None
