"""Markdown: headings, bold and italic, tables with strokes, comments; lists are plain text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from nq20desk.core.blocks import Text
from nq20desk.core.takein.source import Source, SourceItem, SourceLine, SourceRemark, SourceTable
from nq20desk.exchange.incoming.plain import read_plain

_COMMENT = re.compile(r"<!--(.*?)(?:-->|\Z)", re.DOTALL)
_HEADING = re.compile(r"^ {0,3}(#{1,6})\s+(.*?)\s*#*$")
_DIVIDER = re.compile(r"^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$")
_ROW = re.compile(r"^\s*\|(.*)\|\s*$")
_CELL_END = re.compile(r"(?<!\\)\|")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~–—])")
_FACE = re.compile(
    r"(?<![\\\w*])(\*\*\*|\*\*|\*)(?=\S)(.+?)(?<=[^\s\\])\1(?![\w*])"
    r"|(?<![\\\w])(_)(?=\S)(.+?)(?<=[^\s\\])_(?!\w)"
)
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)


def is_markdown(text: str) -> bool:
    """Whether a text is Markdown by its looks: at least two headings with ``#``."""
    return sum(_HEADING.match(one) is not None for one in text.split("\n")) > 1


def read_markdown(text: str) -> Source:
    """The text with its faces, headings and tables; comments become remarks."""
    items: list[SourceItem] = []
    position = 0
    for found in _COMMENT.finditer(text):
        items += _items(text[position : found.start()])
        items.append(SourceRemark(found[1].strip()))
        position = found.end()
    items += _items(text[position:])
    return Source(tuple(items))


def _items(text: str) -> Iterator[SourceItem]:
    rows: list[tuple[str, ...]] = []
    for one in read_plain(text).items:
        assert isinstance(one, SourceLine)
        row = _ROW.match(one.text)
        if row or (rows and _DIVIDER.match(one.text)):
            if row and not _DIVIDER.match(one.text):
                rows.append(tuple(_cell(cell) for cell in _CELL_END.split(row[1])))
            continue
        if rows:
            yield SourceTable(tuple(rows))
            rows = []
        yield _line(one.text)
    if rows:
        yield SourceTable(tuple(rows))


def _cell(text: str) -> str:
    return "".join(one.text for one in _pieces(_BREAK.sub("\n", text.strip())))


def _line(text: str) -> SourceLine:
    heading = _HEADING.match(text)
    if heading:
        return SourceLine(_pieces(heading[2]), len(heading[1]) - 1)
    return SourceLine(_pieces(text))


def _pieces(text: str) -> tuple[Text, ...]:
    made: list[Text] = []
    position = 0
    for found in _FACE.finditer(text):
        made.append(Text(_plain(text[position : found.start()])))
        stars, starred, _under, underscored = found.groups()
        bold = stars in ("**", "***")
        made.append(Text(_plain(starred or underscored), bold, italic=not bold or stars == "***"))
        position = found.end()
    made.append(Text(_plain(text[position:])))
    return tuple(one for one in made if one.text)


def _plain(text: str) -> str:
    return _ESCAPED.sub(r"\1", text)
