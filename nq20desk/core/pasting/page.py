"""Reads clipboard HTML of Word, LibreOffice, Excel and web pages into lines and tables."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from time import monotonic

from nq20desk.core.blocks import ParagraphStyle
from nq20desk.core.errors import KnownError
from nq20desk.core.pasting.faces import Face, Looks
from nq20desk.core.pasting.markers import (
    bullet,
    is_symbol_font,
    list_number,
    symbols,
    word_marker,
)
from nq20desk.core.pasting.pasted import Item, Pasted, PastedLine, Run, tamed
from nq20desk.core.pasting.refusals import LARGEST_TEXT, too_long, too_much_text
from nq20desk.core.pasting.tables import OpenCell, OpenTable
from nq20desk.core.pasting.tags import Fragment, Sheet, Tag, attributes_of, tokens

_LONGEST_SECONDS = 4.0
_LOOK_AT_CLOCK = 2_000
_VOID = frozenset((
    "br", "img", "hr", "meta", "link", "input", "col", "base", "wbr", "area", "embed", "param",
    "source", "track", "v:imagedata",
))  # fmt: skip
_HEADINGS = {f"h{level}": level - 1 for level in range(1, 7)}
_BLOCKS = frozenset((
    "p", "div", "ul", "ol", "li", "dl", "dt", "dd", "table", "thead", "tr", "td", "th", "caption",
    "pre",
    "blockquote", "section", "article", "header", "footer", "main", "aside", "nav", "address",
    "figure", "figcaption", "form", "fieldset", "center", "body", "html", *_HEADINGS,
))  # fmt: skip
_WORD_LEVEL = re.compile(r"level(\d)")
_DEEPEST_LIST = 8
_SPAN_LIMIT = {"colspan": 99, "rowspan": 999}


@dataclass(slots=True)
class _Frame:
    """An open tag, and the face inside it."""

    name: str
    face: Face


@dataclass(slots=True)
class _List:
    """An open list: bullets or the kind of numbers, and how many items there were."""

    numbered: bool
    kind: str
    count: int = 0
    item_depth: int = -1


@dataclass(slots=True)
class _OpenRow:
    """Where the open row and cell of a table stand on the stack."""

    table: OpenTable
    row_depth: int = -1
    cell_depth: int = -1
    in_head: bool = False


def read_page(html: str) -> Pasted:
    """The lines and tables of clipboard HTML.

    Raises:
        KnownError: more text than a report holds, or code that takes too long to read.
    """
    return _Reader().read(html)


class _Reader:
    def __init__(self) -> None:
        self._looks = Looks()
        self._stack: list[_Frame] = [_Frame("", Face())]
        self._open: Counter[str] = Counter()
        self._lists: list[_List] = []
        self._tables: list[_OpenRow] = []
        self._root: list[Item] = []
        self._into: list[list[Item]] = [self._root]
        self._runs: list[tuple[Face, list[str]]] = []
        self._style, self._number = ParagraphStyle.BODY, ""
        self._word_level, self._word_marker = -1, ""
        self._size, self._pictures = 0, 0
        self._refused: list[KnownError] = []
        self._ended = False

    def read(self, html: str) -> Pasted:
        """Read the whole page."""
        end = monotonic() + _LONGEST_SECONDS
        for count, token in enumerate(tokens(html)):
            if isinstance(token, str):
                self._text(token)
            elif isinstance(token, Tag):
                self._tag(token)
            elif isinstance(token, Sheet):
                self._looks.add_sheet(token.text)
            else:
                self._fragment(token)
            if count % _LOOK_AT_CLOCK == 0 and monotonic() > end:
                raise too_long()
        self._cut(1)
        self._end_line()
        return Pasted(tuple(self._root), self._pictures, tuple(self._refused))

    def _fragment(self, token: Fragment) -> None:
        """What stands before the copied part does not belong to it."""
        self._ended = not token.begins
        if token.begins:
            self._runs.clear()
            for items in self._into:
                items.clear()

    # ---- text

    def _text(self, text: str) -> None:
        face = self._stack[-1].face
        if face.hidden or self._ended:
            return
        if is_symbol_font(face.font):
            text = symbols(text, face.font)
        if face.marker:
            self._word_marker += text
            return
        if face.verbatim and "\n" in text and text.strip():
            for place, line in enumerate(text.split("\n")):
                if place:
                    self._end_line()
                self._add(line, face)
            return
        self._add(text, face)

    def _add(self, text: str, face: Face) -> None:
        self._size += len(text)
        if self._size > LARGEST_TEXT:
            raise too_much_text()
        if face.capitals:
            text = text.upper()
        if self._runs and self._runs[-1][0] == face:
            self._runs[-1][1].append(text)
        else:
            self._runs.append((face, [text]))

    def _end_line(self) -> None:
        """The runs so far are a paragraph; without words they are nothing."""
        made = self._runs
        self._runs = []
        if not made or not any(part.strip() for _, parts in made for part in parts):
            return
        runs = tuple(_run(face, "".join(parts)) for face, parts in made)
        style, number = self._begin()
        if number:
            runs = (Run(number), *runs)
        level = next((_HEADINGS[one] for one in _HEADINGS if self._open[one]), None)
        self._into[-1].append(PastedLine(runs, style, level))

    def _begin(self) -> tuple[ParagraphStyle, str]:
        """How the paragraph begins; said once, for the first line of an item."""
        style, number = self._style, self._number
        if self._word_level >= 0:
            style, number = word_marker(self._word_marker, self._word_level)
        self._style, self._number = ParagraphStyle.BODY, ""
        self._word_level, self._word_marker = -1, ""
        return style, number

    # ---- tags

    def _tag(self, tag: Tag) -> None:
        if self._ended and not tag.closes:
            return
        if tag.closes:
            self._close(tag.name)
        elif tag.name in _VOID:
            self._void(tag)
        else:
            self._opened(tag)

    def _void(self, tag: Tag) -> None:
        if tag.name == "br":
            self._break()
        elif tag.name == "hr":
            self._end_line()
        elif tag.name == "img" and not self._stack[-1].face.hidden:
            self._pictures += 1

    def _break(self) -> None:
        """A line break ends a paragraph, but not an item of a list."""
        in_item = self._lists and self._lists[-1].item_depth >= 0
        if in_item or self._word_level >= 0:
            self._add(" ", self._stack[-1].face)
        else:
            self._end_line()

    def _opened(self, tag: Tag) -> None:
        name = tag.name
        if name in _BLOCKS:
            if name != "body" and self._open["p"]:
                self._close("p")
            self._end_line()
            self._before(name)
        around = Face() if name == "body" else self._stack[-1].face
        if name in ("td", "th"):
            around = _inside_cell(around)
        face = self._looks.face(tag, around)
        self._stack.append(_Frame(name, face))
        self._open[name] += 1
        self._begun(tag, face)

    def _before(self, name: str) -> None:
        """What a tag closes of its own kind: the item, row or cell before it."""
        if name == "li" and self._lists:
            self._cut_from(self._lists[-1].item_depth)
        elif self._tables and name in ("tr", "td", "th"):
            row = self._tables[-1]
            self._cut_from(row.row_depth if name == "tr" else row.cell_depth)

    def _begun(self, tag: Tag, face: Face) -> None:
        name = tag.name
        if name in ("ul", "ol"):
            self._lists.append(_List(name == "ol", self._list_kind(tag)))
        elif name == "li":
            self._begin_item()
        elif name == "table":
            self._tables.append(_OpenRow(OpenTable()))
        elif name == "thead" and self._tables:
            self._tables[-1].in_head = True
        elif name in ("tr", "td", "th", "caption") and self._tables:
            self._begin_part(tag, face)
        elif name in ("p", "div") and "mso-list" in tag.attributes:
            self._begin_word_item(tag)

    def _list_kind(self, tag: Tag) -> str:
        given = attributes_of(tag.attributes).get("type", "")
        return given or self._looks.style(tag).get("list-style-type", "").replace("decimal", "")

    def _begin_item(self) -> None:
        if not self._lists:
            self._style = ParagraphStyle.DASH
            return
        here = self._lists[-1]
        here.count += 1
        here.item_depth = len(self._stack) - 1
        level = sum(one.numbered == here.numbered for one in self._lists[-_DEEPEST_LIST:]) - 1
        if here.kind == "none":
            self._style, self._number = ParagraphStyle.BODY, ""
        elif here.numbered:
            self._style, self._number = list_number(here.kind, level, here.count)
        else:
            self._style, self._number = bullet(level), ""

    def _begin_word_item(self, tag: Tag) -> None:
        said = self._looks.style(tag).get("mso-list", "")
        found = _WORD_LEVEL.search(said)
        if found:
            self._word_level, self._word_marker = int(found[1]) - 1, ""

    # ---- tables

    def _begin_part(self, tag: Tag, face: Face) -> None:
        here = self._tables[-1]
        depth = len(self._stack) - 1
        if tag.name == "caption":
            here.cell_depth = depth
            self._into.append(here.table.caption)
        elif tag.name == "tr":
            here.row_depth = depth
            if not face.hidden:
                here.table.add_row(here.in_head)
        else:
            here.cell_depth = depth
            cell = _cell(tag, face)
            if not face.hidden:
                here.table.add_cell(cell)
            self._into.append(cell.items)

    def _end_table(self) -> None:
        here = self._tables.pop()
        items, refused = here.table.finished()
        if refused is not None:
            self._refused.append(refused)
        if self._tables and items:
            self._tables[-1].table.holds_table = True
        self._into[-1].extend(items)

    # ---- closing

    def _close(self, name: str) -> None:
        """Close the innermost tag of this name, and all inside it; none is open: nothing."""
        if not self._open[name]:
            return
        depth = len(self._stack) - 1
        while self._stack[depth].name != name:
            depth -= 1
        self._cut(depth)

    def _cut_from(self, depth: int) -> None:
        if depth > 0:
            self._cut(depth)

    def _cut(self, depth: int) -> None:
        while len(self._stack) > depth:
            frame = self._stack.pop()
            self._open[frame.name] -= 1
            if frame.name in _BLOCKS:
                self._end_line()
                self._closed(frame.name)

    def _closed(self, name: str) -> None:
        if name in ("ul", "ol"):
            self._lists.pop()
        elif name == "li":
            self._style, self._number = ParagraphStyle.BODY, ""
            if self._lists:
                self._lists[-1].item_depth = -1
        elif name == "p":
            self._word_level, self._word_marker = -1, ""
        elif self._tables:
            self._closed_part(name)

    def _closed_part(self, name: str) -> None:
        here = self._tables[-1]
        if name == "table":
            self._end_table()
        elif name == "tr":
            here.row_depth = -1
        elif name in ("td", "th", "caption") and len(self._into) > 1:
            here.cell_depth = -1
            self._into.pop()
        elif name == "thead":
            here.in_head = False


def _run(face: Face, text: str) -> Run:
    return Run(tamed(text), face.font, face.bold, face.italic, face.underline, face.superscript)


def _inside_cell(around: Face) -> Face:
    """What a table stands in does not make its cells bold or set them to a side."""
    return Face(hidden=around.hidden, font=around.font, bold=around.bold)


def _cell(tag: Tag, face: Face) -> OpenCell:
    given = attributes_of(tag.attributes)
    columns, rows = (_span(given.get(one, "1"), one) for one in _SPAN_LIMIT)
    width = given.get("width", "")
    return OpenCell(
        max(columns, 1), rows, face.align, tag.name == "th", int(width) if width.isdigit() else 0
    )


def _span(said: str, name: str) -> int:
    bare = said.strip()
    return min(int(bare), _SPAN_LIMIT[name]) if bare.isdigit() and len(bare) < 9 else 1
