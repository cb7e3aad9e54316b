"""Writing a document tree as DOCX by a layout profile."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import BinaryIO

from nq20desk.core.layout import LayoutProfile, Part
from nq20desk.core.office import SizeSet
from nq20desk.document.pages import appendix_word
from nq20desk.document.sheet import MM
from nq20desk.document.tree import Appendix, Document
from nq20desk.document.word.body import BodyWriter, closing_paragraph, levels_of
from nq20desk.document.word.ending import ending
from nq20desk.document.word.head import head_parts, page_number_part, section_break
from nq20desk.document.word.identity import Origin
from nq20desk.document.word.making import Making, on_both_sides
from nq20desk.document.word.markup import Look, paragraph, points, root, run, tag
from nq20desk.document.word.package import write_package
from nq20desk.document.word.styles import PARTS, numbering_part, styles_part


def write_docx(
    document: Document,
    profile: LayoutProfile,
    file: BinaryIO,
    written: datetime,
    *,
    size_set: SizeSet = SizeSet.LARGE,
    origin: Origin | None = None,
) -> None:
    """Write a document; the same tree and moment always make the same bytes.

    Args:
        document: the tree.
        profile: the layout rules.
        file: a file open for writing bytes.
        written: the moment, with its zone, that the file gives as its creation date.
        size_set: the office's type sizes.
        origin: what it is made of, so that it can be taken back; none for a file that won't be.
    """
    making = Making.begin(profile, size_set)
    headings = levels_of([
        block for blocks in (document.body, *(one.blocks for one in document.appendices))
        for block in blocks
    ])  # fmt: skip
    body = tag("body", *_DocumentWriter(document, making, headings).parts())
    parts = {
        "word/document.xml": root("document", body),
        "word/styles.xml": styles_part(making.sizes, headings),
        "word/numbering.xml": numbering_part(making.sizes, making.starts),
        "word/header1.xml": root("hdr", page_number_part()),
        "word/header2.xml": root("hdr", paragraph(Look(PARTS[Part.PAGE_NUMBER][0]))),
    }
    properties = (origin or Origin()).properties()
    write_package(parts, document.info, properties, written, file)


class _DocumentWriter:
    """One document from the head to the last appendix."""

    def __init__(self, document: Document, making: Making, headings: dict[int, Part]) -> None:
        self.document = document
        self.making = making
        self.headings = headings

    def parts(self) -> Iterator[str]:
        """The content of the body; each section's properties stand at its end."""
        document, making = self.document, self.making
        yield from head_parts(document, making)
        body = BodyWriter(making, self.headings, making.sizes.text_width)
        yield from body.blocks(document.body, document.closing_mark)
        yield ending(document, making)
        section = section_break(making)
        for one in document.appendices:
            yield closing_paragraph(section)
            yield from self._appendix(one)
            section = section_break(making, landscape=one.landscape, restart=True)
        yield closing_paragraph("")
        yield section

    def _appendix(self, appendix: Appendix) -> Iterator[str]:
        """An appendix; its pages are counted anew (III.1)."""
        page = self.making.sizes.profile.page
        across = page.height if appendix.landscape else page.width
        width = (across - page.left - page.right) * MM
        rows = (
            (appendix_word(appendix.number), Part.APPENDIX_WORD),
            (appendix.title.upper(), Part.APPENDIX_TITLE),
            (appendix.attached_to, Part.APPENDIX_LINK),
        )
        gap = self.making.sizes.profile.body.paragraph_gap
        for text, part in rows:
            for row in text.split("\n"):
                side, _ = self.making.side(row, part, width, self.making.sizes.size(part))
                after = points(gap) if part is Part.APPENDIX_LINK else 0
                look = Look(PARTS[part][0], keep_next=True, spacing={"after": after},
                            indent=on_both_sides(side))  # fmt: skip
                yield paragraph(look, run(row))
        yield from BodyWriter(self.making, self.headings, width).blocks(appendix.blocks)
