"""DOCX as the clerk sees it in Word: visible numbers, faces, tables, and what stands beside.

Read from the package itself: python-docx passes over content controls, tracked insertions,
text boxes and automatic numbers, and here no word may be dropped. Deleted text of tracked
changes is not part of the document.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from nq20desk.core.blocks import Text
from nq20desk.core.legacy_text import font_text
from nq20desk.core.takein.source import Source, SourceItem, SourceLine, SourceRemark, SourceTable
from nq20desk.exchange.incoming.word_grid import WordGrid, alignment_of
from nq20desk.exchange.incoming.word_styles import ParagraphStyles, font_of
from nq20desk.exchange.incoming.word_xml import Package, attribute, child, is_on, number_at, w

_COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_INSIDE = frozenset(
    w(one) for one in ("hyperlink", "ins", "moveTo", "smartTag", "fldSimple", "dir", "bdo")
)
_WRAPPERS = frozenset(w(one) for one in ("customXml", "ins", "moveTo", "smartTag"))
_SYMBOLS = {"B3": "≥", "A3": "≤", "B1": "±", "B4": "×", "B7": "•", "2D": "-"}


def read_word(content: bytes, name: str) -> Source:
    """The text of a DOCX file, page headers, footnotes and comments as remarks at its end.

    Raises:
        KnownError: the file is damaged, no Word document, or unpacks to an absurd size.
    """
    package = Package(content, name)
    document = package.part("word/document.xml")
    body = child(document, "body")
    if body is None:
        raise package.damaged()
    reader = _Reader(ParagraphStyles(package))
    try:
        items = tuple(reader.items(body))
        remarks = tuple(_remarks(package, reader))
    except RecursionError as error:
        raise package.damaged() from error
    return Source((*items, *remarks))


@dataclass
class _Reader:
    styles: ParagraphStyles

    def items(self, parent: Element) -> Iterator[SourceItem]:
        """Paragraphs and tables in order, also those inside content controls."""
        for one in parent:
            if one.tag == w("p"):
                yield from self._paragraph(one)
            elif one.tag == w("tbl"):
                yield self._table(one)
            elif one.tag == w("sdt"):
                content = child(one, "sdtContent")
                yield from self.items(content) if content is not None else ()
            elif one.tag in _WRAPPERS:
                yield from self.items(one)

    # ---- paragraphs

    def _paragraph(self, paragraph: Element) -> Iterator[SourceItem]:
        """A paragraph, its lines apart where it was broken by hand; then its text boxes."""
        properties = child(paragraph, "pPr")
        style = attribute(child(properties, "pStyle"), "val")
        level = self.styles.level(properties, style)
        pieces = tuple(_pieces(paragraph, self.styles.font(style)))
        number = self.styles.number(properties, style) if _has_text(pieces) else ""
        if number:
            pieces = (Text(f"{number} "), *pieces)
        if any(one.name.startswith("toc ") for one in self.styles.chain(style)):
            yield SourceRemark("".join(one.text for one in pieces).strip())
        else:
            yield from _lines(pieces, level)
        for box in _boxes(paragraph):
            yield from self.items(box)

    # ---- tables

    def _table(self, table: Element) -> SourceTable:
        """The rows, where a cell that spans columns is followed by blank ones, and the layout.

        Rows that Word repeats on each page are the head.
        """
        grid = WordGrid()
        rows: list[tuple[str, ...]] = []
        head = 0
        for number, row in enumerate(_within(table, "tr")):
            properties = child(row, "trPr")
            head += head == number and is_on(properties, "tblHeader")
            before = number_at(child(properties, "gridBefore"), "val")
            cells = [""] * grid.begin(before)
            for cell in _within(row, "tc"):
                pieces = tuple(self._cell(cell))
                span = grid.add(child(cell, "tcPr"), pieces, alignment_of(cell))
                cells += ["".join(one.text for one in pieces), *[""] * (span - 1)]
            rows.append(tuple(cells))
        return SourceTable(tuple(rows), grid.table(head or 1))

    def _cell(self, cell: Element) -> Iterator[Text]:
        """The lines of a cell in their faces; a table in it as lines with strokes."""
        lines: list[tuple[Text, ...]] = []
        for item in self.items(cell):
            if isinstance(item, SourceTable):
                lines += [(Text(" | ".join(row)),) for row in item.rows]
            else:
                lines.append((Text(item.text),) if isinstance(item, SourceRemark) else item.pieces)
        for place, line in enumerate(one for one in lines if _has_text(one)):
            yield from ((Text("\n"),) if place else ()) + line


def _within(parent: Element, name: str) -> Iterator[Element]:
    """Rows or cells, also those inside content controls and tracked insertions."""
    for one in parent:
        if one.tag == w(name):
            yield one
        elif one.tag == w("sdt"):
            content = child(one, "sdtContent")
            yield from _within(content, name) if content is not None else ()
        elif one.tag in _WRAPPERS:
            yield from _within(one, name)


def _has_text(pieces: Iterable[Text]) -> bool:
    return any(one.text.strip() for one in pieces)


def _lines(pieces: tuple[Text, ...], level: int | None) -> Iterator[SourceLine]:
    """Lines broken by hand; each but the first goes on with the one before it."""
    line: list[Text] = []
    soft = False
    for one in pieces:
        *ended, last = one.text.split("\n")
        for text in ended:
            yield SourceLine((*line, Text(text, one.bold, one.italic, one.underline)), level, soft)
            line, soft = [], True
        line.append(Text(last, one.bold, one.italic, one.underline))
    yield SourceLine(tuple(line), level, soft)


def _pieces(parent: Element, font: str) -> Iterator[Text]:
    for one in parent:
        if one.tag == w("r"):
            yield from _run(one, font)
        elif one.tag in _INSIDE:
            yield from _pieces(one, font)
        elif one.tag == w("sdt"):
            content = child(one, "sdtContent")
            yield from _pieces(content, font) if content is not None else ()


def _run(run: Element, font: str) -> Iterator[Text]:
    """The text of a run in Unicode, whatever its font drew."""
    face = child(run, "rPr")
    text = font_text("".join(letters_of(one) for one in run), font_of(face) or font)
    if text:
        yield Text(text, is_on(face, "b"), is_on(face, "i"), is_on(face, "u"))


def letters_of(one: Element) -> str:
    """What a part of a run stands for; empty for drawings and the like."""
    match one.tag.rpartition("}")[2]:
        case "t":
            return one.text or ""
        case "tab" | "ptab":
            return "\t"
        case "br" | "cr":
            return "\n" if attribute(one, "type") in ("", "textWrapping") else " "
        case "softHyphen" | "noBreakHyphen" as hyphen:
            return "-" if hyphen == "noBreakHyphen" else "\u00ad"
        case "sym":
            return _SYMBOLS.get(attribute(one, "char")[-2:].upper(), "□")
    return ""


def _boxes(paragraph: Element) -> Iterator[Element]:
    """The text boxes anchored in a paragraph; of two renderings only the newer."""
    pending = list(paragraph)[::-1]
    while pending:
        one = pending.pop()
        if one.tag == w("txbxContent"):
            yield one
        elif one.tag not in (f"{_COMPATIBILITY}Fallback", w("del"), w("moveFrom")):
            pending.extend(list(one)[::-1])


# ---- what stands beside the text


def _remarks(package: Package, reader: _Reader) -> Iterator[SourceRemark]:
    for name in sorted(package.names):
        if not name.startswith("word/") or not name.endswith(".xml") or name.count("/") > 1:
            continue
        if not name.removeprefix("word/").startswith(
            ("header", "footer", "footnotes", "endnotes", "comments.xml")
        ):
            continue
        part = package.part(name)
        if part is not None:
            yield from _remarks_in(part, reader)


def _remarks_in(part: Element, reader: _Reader) -> Iterator[SourceRemark]:
    """The texts of a part; page numbers are none."""
    wrapped = [one for one in part if one.tag in (w("footnote"), w("endnote"), w("comment"))]
    for holder in wrapped or [part]:
        for item in reader.items(holder):
            rows = item.rows if isinstance(item, SourceTable) else ((item.text,),)
            text = "\n".join(" | ".join(row) for row in rows).strip()
            if any(one.isalpha() for one in text):
                yield SourceRemark(text)
