"""A DOCX of ours that somebody edited: text, marks, live fields, tracked changes accepted.

Bookmarks, content controls and properties are those of :mod:`nq20desk.document.word`; the
file may lack any of them after another program saved it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from xml.etree.ElementTree import Element

from nq20desk.core.blocks import ParagraphStyle
from nq20desk.core.takeback import Edited, EditedParagraph, EditedPiece, EditedTable
from nq20desk.document.word.identity import (
    GAP_NAME,
    NOT_NARRATIVE,
    Origin,
    read_bookmark,
    read_tag,
)
from nq20desk.document.word.styles import PARTS
from nq20desk.exchange.incoming.word import letters_of
from nq20desk.exchange.incoming.word_styles import ParagraphStyles
from nq20desk.exchange.incoming.word_xml import Package, attribute, child, is_on, w

_INSIDE = frozenset(
    w(one) for one in ("hyperlink", "ins", "moveTo", "smartTag", "fldSimple", "dir", "bdo")
)
_TRACKED = ("ins", "del", "moveFrom", "moveTo")
_FRAME = frozenset(name.lower() for _, name, _ in PARTS.values()) | {GAP_NAME.lower()}
_AROUND = frozenset(name.lower() for name in NOT_NARRATIVE.values())
_STYLES = {
    "-": ParagraphStyle.DASH, "–": ParagraphStyle.DASH, "+": ParagraphStyle.PLUS,
    "*": ParagraphStyle.STAR,
}  # fmt: skip


def read_edited_word(content: bytes, name: str, keys: Iterable[str]) -> Edited:
    """The edited document; ``keys`` are the sections that a bookmark may name.

    Raises:
        KnownError: the file is damaged, no Word document, or unpacks to an absurd size.
    """
    package = Package(content, name)
    document = package.part("word/document.xml")
    body = child(document, "body")
    if document is None or body is None:
        raise package.damaged()
    reader = _Reader(ParagraphStyles(package), tuple(keys))
    try:
        items = tuple(reader.items(body))
    except RecursionError as error:
        raise package.damaged() from error
    origin = Origin.of(_properties(package.part("docProps/custom.xml")))
    tracked = sum(1 for one in _TRACKED for _ in document.iter(w(one)))
    return Edited(items, origin.report, origin.form, origin.sections, tracked)


def _properties(part: Element | None) -> dict[str, str]:
    """The custom properties."""
    return {} if part is None else {one.get("name", ""): "".join(one.itertext()) for one in part}


@dataclass
class _Reader:
    styles: ParagraphStyles
    keys: tuple[str, ...]
    marks: list[tuple[str, str]] = field(default_factory=list)
    """Marks that stand before the paragraph or table that they belong to."""
    pieces: tuple[EditedPiece, ...] = ()
    """The text of a paragraph whose end was deleted: it goes on in the next one."""

    def items(self, parent: Element) -> Iterator[EditedParagraph | EditedTable]:
        """Paragraphs and tables in order."""
        for one in parent:
            if one.tag == w("p"):
                yield from self._paragraph(one)
            elif one.tag == w("tbl"):
                yield self._table(one)
            elif one.tag == w("bookmarkStart"):
                self._mark(one)
            elif one.tag == w("sdt"):
                content = child(one, "sdtContent")
                yield from self.items(content) if content is not None else ()
            elif one.tag in (w("ins"), w("moveTo"), w("customXml"), w("smartTag")):
                yield from self.items(one)

    def _mark(self, start: Element) -> None:
        found = read_bookmark(attribute(start, "name"), self.keys)
        if found:
            self.marks.append(found)

    # ---- paragraphs

    def _paragraph(self, paragraph: Element) -> Iterator[EditedParagraph]:
        properties = child(paragraph, "pPr")
        style = attribute(child(properties, "pStyle"), "val")
        for one in paragraph.iter(w("bookmarkStart")):
            self._mark(one)
        pieces = (*self.pieces, *self._pieces(paragraph))
        has_text = any(one.text.strip() for one in pieces)
        if child(child(properties, "rPr"), "del") is not None:
            self.pieces = pieces
            self.marks = self.marks if has_text else []
            return
        number = self.styles.number(properties, style) if has_text else ""
        marks = self._taken_marks(has_text=has_text)
        name = next((one.name for one in self.styles.chain(style)), "")
        self.pieces = ()
        yield EditedParagraph(pieces, _style_of(number), marks, name in _FRAME)

    def _taken_marks(self, *, has_text: bool) -> tuple[tuple[str, str], ...]:
        """The marks of a paragraph with text; a table's stands in the empty one before it."""
        tables = [one for one in self.marks if one[1].startswith("t")]
        marks = tuple(one for one in self.marks if one not in tables)
        self.marks = tables
        return marks if has_text else ()

    def _pieces(self, parent: Element) -> Iterator[EditedPiece]:
        for one in parent:
            if one.tag == w("r"):
                yield from self._run(one)
            elif one.tag in _INSIDE:
                yield from self._pieces(one)
            elif one.tag == w("sdt"):
                yield from self._control(one)

    def _control(self, control: Element) -> Iterator[EditedPiece]:
        """A content control: a live field of ours becomes one piece, however it was edited."""
        content = child(control, "sdtContent")
        inner = tuple(self._pieces(content)) if content is not None else ()
        source = read_tag(attribute(child(child(control, "sdtPr"), "tag"), "val"))
        if source and inner:
            text = "".join(one.text for one in inner)
            yield replace(inner[0], text=text, source=source)
        else:
            yield from inner

    def _run(self, run: Element) -> Iterator[EditedPiece]:
        face = child(run, "rPr")
        style = attribute(child(face, "rStyle"), "val")
        if any(one.name in _AROUND for one in self.styles.chain(style)):
            return
        text = "".join(letters_of(one) for one in run).replace("\u00ad", "")
        raised = attribute(child(face, "vertAlign"), "val") == "superscript"
        if text:
            yield EditedPiece(text, is_on(face, "b"), is_on(face, "i"), is_on(face, "u"), raised)

    # ---- tables

    def _table(self, table: Element) -> EditedTable:
        mark = next(iter(self.marks), None)
        self.marks = []
        rows = tuple(self._row(row) for row in table.iter(w("tr")))
        self.marks = []
        return EditedTable(rows, mark)

    def _row(self, row: Element) -> tuple[str, ...]:
        """The words of a row's cells; those that go on from the row above are left out."""
        cells = []
        for cell in row.iter(w("tc")):
            merge = child(child(cell, "tcPr"), "vMerge")
            if merge is None or attribute(merge, "val") == "restart":
                texts = (one.text for one in self.items(cell) if isinstance(one, EditedParagraph))
                cells.append("\n".join(texts).strip())
        return tuple(cells)


def _style_of(number: str) -> ParagraphStyle:
    if not number:
        return ParagraphStyle.BODY
    return _STYLES.get(number.strip(), ParagraphStyle.NUMBERED)
