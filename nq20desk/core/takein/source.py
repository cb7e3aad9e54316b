"""An old report as a reader of files hands it over: lines, tables, and remarks beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from nq20desk.core.blocks import Text, TextTable
from nq20desk.core.text import clean

_SPACE = re.compile(r"\s+")
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A printed line or a whole paragraph.

    ``pieces`` hold its faces; ``level`` is that of a heading style (0 the highest), None in
    plain text. A ``soft`` line goes on with the paragraph of the line before it.
    """

    pieces: tuple[Text, ...]
    level: int | None = None
    soft: bool = False

    @classmethod
    def of(cls, text: str) -> SourceLine:
        """A line of plain text."""
        return cls((Text(text),))

    @property
    def text(self) -> str:
        """The line without faces, its spaces as they stand in the source."""
        return "".join(one.text for one in self.pieces)

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing on the line."""
        return not self.text.strip()

    @property
    def is_bold(self) -> bool:
        """Whether all of it stands in bold."""
        return all(one.bold for one in self.pieces if one.text.strip())


@dataclass(frozen=True, slots=True)
class SourceTable:
    """A table as rows of cell texts; a cell may hold several lines.

    ``layout`` is the same with faces and merged cells, where the file tells of them.
    """

    rows: tuple[tuple[str, ...], ...]
    layout: TextTable | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class SourceRemark:
    """What a file holds beside its text: page headers, footnotes, comments, contents."""

    text: str


SourceItem = SourceLine | SourceTable | SourceRemark


@dataclass(frozen=True, slots=True)
class Source:
    """All that a file holds, in its order."""

    items: tuple[SourceItem, ...]

    def words(self) -> tuple[str, ...]:
        """Every word of the source, in order; blank cells and punctuation are none."""
        return tuple(word for item in self.items for word in words_of(text_of(item)))


def cleaned(source: Source) -> Source:
    """The same in NFC with the right Vietnamese letters and no control characters."""
    return Source(tuple(_cleaned(one) for one in source.items))


def _cleaned(item: SourceItem) -> SourceItem:
    if isinstance(item, SourceTable):
        return SourceTable(
            tuple(tuple(clean(cell) for cell in row) for row in item.rows), item.layout
        )
    if isinstance(item, SourceRemark):
        return SourceRemark(clean(item.text))
    return replace(item, pieces=tuple(replace(one, text=clean(one.text)) for one in item.pieces))


def text_of(item: SourceItem) -> str:
    """The plain text of an item; cells follow each other row by row."""
    if isinstance(item, SourceTable):
        return "\n".join("\n".join(row) for row in item.rows)
    return item.text


def words_of(text: str) -> Iterator[str]:
    """The words of a text: runs of letters and digits, in NFC."""
    return (found.group() for found in _WORD.finditer(clean(text)))


def tidy(pieces: tuple[Text, ...]) -> tuple[Text, ...]:
    """Pieces cleaned, with single spaces and none at the ends; neighbours of one face joined."""
    made: list[Text] = []
    for one in pieces:
        text = _SPACE.sub(" ", clean(one.text))
        if not made or made[-1].text.endswith(" "):
            text = text.lstrip()
        if not text:
            continue
        if made and replace(made[-1], text=text) == replace(one, text=text):
            made[-1] = replace(one, text=made[-1].text + text)
        else:
            made.append(replace(one, text=text))
    while made and not made[-1].text.rstrip():
        made.pop()
    if made:
        made[-1] = replace(made[-1], text=made[-1].text.rstrip())
    return tuple(made)


def cut(pieces: tuple[Text, ...], at: int) -> tuple[tuple[Text, ...], tuple[Text, ...]]:
    """The pieces before and behind a character of their joined text."""
    before: list[Text] = []
    behind: list[Text] = []
    position = 0
    for one in pieces:
        inside = min(max(at - position, 0), len(one.text))
        if inside:
            before.append(replace(one, text=one.text[:inside]))
        if one.text[inside:]:
            behind.append(replace(one, text=one.text[inside:]))
        position += len(one.text)
    return tuple(before), tidy(tuple(behind))
