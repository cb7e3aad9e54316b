r"""The text in which a section's blocks are stored; ``parse`` and ``to_markup`` are inverse.

A paragraph is a line: ``- ``, ``+ ``, ``* `` bullets, ``1. `` a numbered paragraph,
``**bold**``, ``_italic_``, ``~underlined~``, ``^superscript^``, ``{indicator@period}`` or
``{indicator@period:part}`` a live figure, ``{document:12}`` a live citation. A figure may be
chosen more closely: ``{indicator@2024:target;unit=xa-mau;plan=duc-trong-2022;for=2025}``, in
another unit, against a plan, its target for a year.

A table is a run of lines that begin with ``|``: ``|= caption`` opens it, ``|% unit``,
``|@ source`` and ``|w 2 1 1`` (shares of the width) may follow, then a line a row: ``|# a | b |``
in the head, ``| a | b |`` below. A cell may begin with ``[2x1]`` (columns x rows) and with
``<`` or ``>`` (set left or right); ``\n`` is a line break in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import takewhile

from nq20desk.core.blocks import (
    MARKERS,
    Block,
    CellAlign,
    CitationField,
    FigureField,
    FigurePart,
    Paragraph,
    ParagraphStyle,
    Piece,
    Text,
    TextCell,
    TextTable,
)
from nq20desk.core.text import clean

_MARKER = re.compile(r"^(?:([-–+*])|(\d+)\.)(?:\s+|$)")
_STYLE_OF = {
    "-": ParagraphStyle.DASH,
    "–": ParagraphStyle.DASH,
    "+": ParagraphStyle.PLUS,
    "*": ParagraphStyle.STAR,
}
_LIVE = (
    r"\{(?P<key>[a-z0-9_]+)@(?P<period>\d{4}(?:-\d{4})?)(?::(?P<part>[a-z]+))?"
    r"(?:;unit=(?P<unit>[\w-]+))?(?:;plan=(?P<plan>[\w-]+))?(?:;for=(?P<for>\d{4}))?\}"
)
_FIGURE = re.compile(rf"(?<!\\)(?:\\\\)*{_LIVE}")
_INLINE = re.compile(
    r"(?P<esc>\\[\\*_~^{}|\[<>n+\-–\d])"
    r"|(?P<bold>\*\*)|(?P<underline>~)|(?P<italic>_)|(?P<superscript>\^)"
    rf"|{_LIVE}"
    r"|\{document:(?P<document>\d{1,9})\}"
)
_FACES = ("bold", "italic", "underline", "superscript")
_CELL = re.compile(r"((?:\\.|[^|\\])*)\|")
_SPAN = re.compile(r"^\[(\d{1,2})x(\d{1,3})\]\s*")
_ALIGNED = {"<": CellAlign.LEFT, ">": CellAlign.RIGHT}
_ALIGN_MARKS = {align: mark for mark, align in _ALIGNED.items()}


# ---- reading


def parse(markup: str) -> tuple[Block, ...]:
    """Blocks from markup; lines that would print nothing are dropped, also bare bullets."""
    return tuple(one for one in _blocks(clean(markup).split("\n")) if not one.is_empty)


def _blocks(lines: list[str]) -> Iterator[Block]:
    table: list[str] = []
    for line in map(str.strip, lines):
        if table and (not line.startswith("|") or line.startswith("|=")):
            yield _table(table)
            table = []
        if line.startswith("|"):
            table.append(line)
        else:
            yield parse_paragraph(line)
    if table:
        yield _table(table)


def parse_paragraph(line: str) -> Paragraph:
    """One paragraph from one line of markup."""
    found = _MARKER.match(line)
    if not found:
        return Paragraph(ParagraphStyle.BODY, tuple(_pieces(line)))
    style = _STYLE_OF.get(found[1] or "", ParagraphStyle.NUMBERED)
    return Paragraph(style, tuple(_pieces(line[found.end() :])))


def _table(lines: list[str]) -> TextTable:
    said = {line[1]: line[2:].strip() for line in lines if line[1:2] in ("=", "%", "@", "w")}
    rows = [line for line in lines if line[1:2] not in ("=", "%", "@", "w")]
    head = sum(1 for _ in takewhile(lambda line: line.startswith("|#"), rows))
    caption, unit, source = (_unescaped(said.get(mark, "")) for mark in "=%@")
    cells = tuple(tuple(_cells(line[1:].removeprefix("#"))) for line in rows)
    widths = tuple(int(part) for part in said.get("w", "").split() if part.isdigit())
    return TextTable(cells, head, caption, unit, source, widths)


def _cells(line: str) -> Iterator[TextCell]:
    closed = line if line.endswith("|") and not line.endswith("\\|") else f"{line}|"
    for found in _CELL.finditer(closed):
        yield _cell(found[1].strip())


def _cell(text: str) -> TextCell:
    span = _SPAN.match(text)
    columns, rows = (max(1, int(number)) for number in span.groups()) if span else (1, 1)
    inner = text[span.end() :] if span else text
    align = _ALIGNED.get(inner[:1], CellAlign.CENTRE)
    if inner[:1] in _ALIGNED:
        inner = inner[1:].strip()
    return TextCell(tuple(_pieces(inner)), columns, rows, align)


def _pieces(line: str) -> Iterator[Piece]:
    face = Text("")
    text = ""
    position = 0
    for found in _INLINE.finditer(line):
        text += line[position : found.start()]
        position = found.end()
        if found["esc"]:
            text += "\n" if found["esc"] == "\\n" else found["esc"][1]
            continue
        if text:
            yield replace(face, text=text)
            text = ""
        if found.lastgroup in _FACES:
            face = _turned(face, found.lastgroup)
        else:
            yield _field(found, face)
    text += line[position:]
    if text:
        yield replace(face, text=text)


def fields_in(markup: str) -> Iterator[FigureField]:
    """The live figures of a markup, without reading the rest of it."""
    for found in _FIGURE.finditer(markup):
        piece = _figure(found, Text(""))
        if isinstance(piece, FigureField):
            yield piece


def _turned(face: Text, name: str) -> Text:
    """The face with one of its marks on instead of off, or off instead of on."""
    look = {one: getattr(face, one) != (one == name) for one in _FACES}
    return Text("", **look)


def _field(found: re.Match[str], face: Text) -> Piece:
    look: dict[str, bool] = {name: getattr(face, name) for name in _FACES}
    if found["document"]:
        return CitationField(int(found["document"]), "", **look)
    return _figure(found, face)


def _figure(found: re.Match[str], face: Text) -> Piece:
    name = found["part"] or FigurePart.VALUE.value
    if name not in set(FigurePart):
        return replace(face, text=found.group(0))
    chosen = (found["unit"] or "", found["plan"] or "", int(found["for"] or 0))
    made = FigureField(found["key"], found["period"], FigurePart(name), *chosen)
    return replace(
        made, bold=face.bold, italic=face.italic, underline=face.underline,
        superscript=face.superscript,
    )  # fmt: skip


def _unescaped(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text)


# ---- writing


def to_markup(blocks: Iterable[Block]) -> str:
    """The markup of blocks: a line a paragraph, several lines a table."""
    return "\n".join(
        _line(one) if isinstance(one, Paragraph) else "\n".join(_table_lines(one)) for one in blocks
    )


def _line(paragraph: Paragraph) -> str:
    marker = MARKERS.get(paragraph.style, "")
    inner = "".join(_marked(piece) for piece in paragraph.pieces).replace("\n", " ")
    if not marker and _MARKER.match(inner.strip()):
        inner = "\\" + inner.lstrip()
    return marker + inner


def _table_lines(table: TextTable) -> Iterator[str]:
    yield f"|= {_escaped(_one_line(table.caption))}".rstrip()
    if table.unit:
        yield f"|% {_escaped(_one_line(table.unit))}"
    if table.source:
        yield f"|@ {_escaped(_one_line(table.source))}"
    if table.widths:
        yield "|w " + " ".join(str(one) for one in table.widths)
    for number, row in enumerate(table.rows):
        mark = "|#" if number < table.head_rows else "|"
        yield mark + "".join(f" {_cell_markup(cell)} |".replace("  |", " |") for cell in row)


def _cell_markup(cell: TextCell) -> str:
    span = f"[{cell.columns}x{cell.rows}] " if cell.columns * cell.rows > 1 else ""
    inner = "".join(_marked(piece) for piece in cell.pieces).replace("\n", "\\n").strip()
    if inner.startswith(("[", "<", ">")):
        inner = "\\" + inner
    return span + _ALIGN_MARKS.get(cell.align, "") + inner


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _marked(piece: Piece) -> str:
    inner = _escaped(piece.text) if isinstance(piece, Text) else piece.markup
    for is_set, mark in (
        (piece.superscript, "^"), (piece.underline, "~"), (piece.italic, "_"), (piece.bold, "**"),
    ):  # fmt: skip
        inner = f"{mark}{inner}{mark}" if is_set else inner
    return inner


def _escaped(text: str) -> str:
    return re.sub(r"([\\*_~^{}|])", r"\\\1", text)
