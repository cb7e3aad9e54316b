"""What a clerk writes in a section: paragraphs of text, live figures and live citations.

The markup is one paragraph a line: ``- ``, ``+ ``, ``* `` bullets, ``1. `` a numbered
paragraph, ``**bold**``, ``_italic_``, ``~underlined~``, ``{indicator@period}`` or
``{indicator@period:part}`` a live figure, ``{document:12}`` a live citation. ``parse`` and
``to_markup`` are inverse.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum

from nq20desk.core.text import clean


class ParagraphStyle(StrEnum):
    """How a paragraph begins on paper."""

    BODY = "body"
    DASH = "dash"
    PLUS = "plus"
    STAR = "star"
    NUMBERED = "numbered"


MARKERS = {
    ParagraphStyle.DASH: "- ",
    ParagraphStyle.PLUS: "+ ",
    ParagraphStyle.STAR: "* ",
    ParagraphStyle.NUMBERED: "1. ",
}


class FigurePart(StrEnum):
    """Which part of a figure a live field shows."""

    VALUE = "value"
    WITH_UNIT = "unit"
    NUMERATOR = "numerator"
    DENOMINATOR = "denominator"


@dataclass(frozen=True, slots=True)
class Text:
    """A piece of text in one face."""

    text: str
    bold: bool = False
    italic: bool = False
    underline: bool = False


@dataclass(frozen=True, slots=True)
class FigureField:
    """A live figure: it is read from the store whenever it is shown."""

    indicator: str
    period: str
    part: FigurePart = FigurePart.VALUE
    bold: bool = False
    italic: bool = False
    underline: bool = False

    @property
    def markup(self) -> str:
        """The field as it stands in markup, ``{key@2024:unit}``."""
        part = "" if self.part is FigurePart.VALUE else f":{self.part}"
        return f"{{{self.indicator}@{self.period}{part}}}"


@dataclass(frozen=True, slots=True)
class CitationField:
    """A live citation of a document of the register.

    ``text`` is what stands on paper, in full the first time and short afterwards; it is
    written in when a report is read (:mod:`citation`) and empty for an unknown document.
    """

    document: int
    text: str = field(default="", compare=False)
    bold: bool = False
    italic: bool = False
    underline: bool = False

    @property
    def markup(self) -> str:
        """The citation as it stands in markup, ``{document:12}``."""
        return f"{{document:{self.document}}}"


Piece = Text | FigureField | CitationField


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of a section."""

    style: ParagraphStyle
    pieces: tuple[Piece, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing would be printed."""
        return not any(not isinstance(one, Text) or one.text.strip() for one in self.pieces)


_MARKER = re.compile(r"^(?:([-–+*])|(\d+)\.)(?:\s+|$)")
_STYLE_OF = {
    "-": ParagraphStyle.DASH,
    "–": ParagraphStyle.DASH,
    "+": ParagraphStyle.PLUS,
    "*": ParagraphStyle.STAR,
}
_INLINE = re.compile(
    r"(?P<esc>\\[\\*_~{}+\-–\d])"
    r"|(?P<bold>\*\*)|(?P<under>~)|(?P<italic>_)"
    r"|\{(?P<key>[a-z0-9_]+)@(?P<period>\d{4}(?:-\d{4})?)(?::(?P<part>[a-z]+))?\}"
    r"|\{document:(?P<document>\d{1,9})\}"
)


def parse(markup: str) -> tuple[Paragraph, ...]:
    """Paragraphs from markup; lines that would print nothing are dropped, also bare bullets."""
    lines = (parse_paragraph(line.strip()) for line in clean(markup).split("\n"))
    return tuple(one for one in lines if not one.is_empty)


def parse_paragraph(line: str) -> Paragraph:
    """One paragraph from one line of markup."""
    found = _MARKER.match(line)
    if not found:
        return Paragraph(ParagraphStyle.BODY, tuple(_pieces(line)))
    style = _STYLE_OF.get(found[1] or "", ParagraphStyle.NUMBERED)
    return Paragraph(style, tuple(_pieces(line[found.end() :])))


def _pieces(line: str) -> Iterator[Piece]:
    bold = italic = underline = False
    text = ""
    position = 0
    for found in _INLINE.finditer(line):
        text += line[position : found.start()]
        position = found.end()
        if found["esc"]:
            text += found["esc"][1]
            continue
        if text:
            yield Text(text, bold, italic, underline)
            text = ""
        if found["bold"]:
            bold = not bold
        elif found["under"]:
            underline = not underline
        elif found["italic"]:
            italic = not italic
        else:
            yield _field(found, Text("", bold, italic, underline))
    text += line[position:]
    if text:
        yield Text(text, bold, italic, underline)


def _field(found: re.Match[str], face: Text) -> Piece:
    if found["document"]:
        look = (face.bold, face.italic, face.underline)
        return CitationField(int(found["document"]), "", *look)
    name = found["part"] or FigurePart.VALUE.value
    if name not in set(FigurePart):
        return replace(face, text=found.group(0))
    return FigureField(
        found["key"], found["period"], FigurePart(name), face.bold, face.italic, face.underline
    )


def to_markup(paragraphs: Iterable[Paragraph]) -> str:
    """The markup of paragraphs, one a line."""
    return "\n".join(_line(one) for one in paragraphs)


def _line(paragraph: Paragraph) -> str:
    marker = MARKERS.get(paragraph.style, "")
    inner = "".join(_marked(piece) for piece in paragraph.pieces)
    if not marker and _MARKER.match(inner.strip()):
        inner = "\\" + inner.lstrip()
    return marker + inner


def _marked(piece: Piece) -> str:
    inner = _escaped(piece.text) if isinstance(piece, Text) else piece.markup
    if piece.underline:
        inner = f"~{inner}~"
    if piece.italic:
        inner = f"_{inner}_"
    return f"**{inner}**" if piece.bold else inner


def _escaped(text: str) -> str:
    return re.sub(r"([\\*_~{}])", r"\\\1", text)


def fields_of(paragraphs: Iterable[Paragraph]) -> Iterator[FigureField]:
    """All live figures in the paragraphs."""
    for paragraph in paragraphs:
        for piece in paragraph.pieces:
            if isinstance(piece, FigureField):
                yield piece


def citations_of(paragraphs: Iterable[Paragraph]) -> Iterator[CitationField]:
    """All live citations in the paragraphs."""
    for paragraph in paragraphs:
        for piece in paragraph.pieces:
            if isinstance(piece, CitationField):
                yield piece
