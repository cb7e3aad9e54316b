"""What a paste holds, before its letters are settled: lines and tables of runs with their fonts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from nq20desk.core.blocks import CellAlign, ParagraphStyle
from nq20desk.core.errors import KnownError

_TOO_MANY_MARKS = re.compile(r"([\u0300-\u036f]{4})[\u0300-\u036f]+")


def tamed(text: str) -> str:
    """The text without heaps of combining marks, which take ages to put in order."""
    return text if text.isascii() else _TOO_MANY_MARKS.sub(r"\1", text)


@dataclass(frozen=True, slots=True)
class Run:
    """A text as it stood in its font."""

    text: str
    font: str = ""
    bold: bool = False
    italic: bool = False
    underline: bool = False
    superscript: bool = False


@dataclass(frozen=True, slots=True)
class PastedLine:
    """A paragraph; ``level`` is that of a heading, 0 the highest."""

    runs: tuple[Run, ...]
    style: ParagraphStyle = ParagraphStyle.BODY
    level: int | None = None

    @property
    def text(self) -> str:
        """The text, as it stood in its fonts."""
        return "".join(one.text for one in self.runs)


@dataclass(frozen=True, slots=True)
class PastedCell:
    """A cell; it may hold several lines. ``align`` is None where nothing was said."""

    lines: tuple[PastedLine, ...] = ()
    columns: int = 1
    rows: int = 1
    align: CellAlign | None = None
    is_head: bool = False

    @property
    def text(self) -> str:
        """The text of all lines."""
        return "\n".join(one.text for one in self.lines).strip()


@dataclass(frozen=True, slots=True)
class PastedTable:
    """A table; ``head_rows`` as the page says it, None where it has to be guessed."""

    rows: tuple[tuple[PastedCell, ...], ...]
    head_rows: int | None = None
    caption: tuple[PastedLine, ...] = ()
    widths: tuple[int, ...] = ()


Item = PastedLine | PastedTable


@dataclass(frozen=True, slots=True)
class Pasted:
    """A whole paste; ``pictures`` were left out, ``refused`` says what else was."""

    items: tuple[Item, ...]
    pictures: int = 0
    refused: tuple[KnownError, ...] = ()

    def runs(self) -> Iterator[Run]:
        """All runs, also those in tables."""
        for line in self.lines():
            yield from line.runs

    def lines(self) -> Iterator[PastedLine]:
        """All lines, also those in tables."""
        for item in self.items:
            if isinstance(item, PastedLine):
                yield item
                continue
            yield from item.caption
            for row in item.rows:
                for cell in row:
                    yield from cell.lines
