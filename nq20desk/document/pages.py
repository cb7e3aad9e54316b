"""Composing a document tree into pages by a layout profile."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from nq20desk.core.layout import LayoutProfile, Part
from nq20desk.core.numbering import roman
from nq20desk.core.office import SizeSet
from nq20desk.document.flow import Strip, keep_end, paginate
from nq20desk.document.fonts import FontFamily, serif
from nq20desk.document.head import HeadSetter
from nq20desk.document.sheet import MM, SINGLE, Begin, Composer, Sheet, Typesetter
from nq20desk.document.signature_block import SignatureSetter
from nq20desk.document.text_blocks import strips_of
from nq20desk.document.tree import (
    Appendix,
    Block,
    Document,
    Heading,
    Info,
    Paragraph,
    Row,
    Table,
)

SIGNATURE_WIDTH, SIGNATURE_HEIGHT = 45.0, 20.25


@dataclass(frozen=True, slots=True)
class Box:
    """A place on a page (counted from 0), in mm from the lower left corner."""

    page: int
    x_mm: float
    y_mm: float
    width_mm: float
    height_mm: float


@dataclass(frozen=True)
class Places:
    """Where things are: boxes for signing, everything else for the preview.

    ``headings``: section key (of appendices too), page, height in mm; ``paragraphs``:
    (section key, index) to (page, height in mm); ``rows`` of tables with page and height;
    ``end``: page and height in mm at which the body ends and the signature block begins.
    """

    signer: Box
    number: Box
    date: Box
    headings: tuple[tuple[str, int, float], ...]
    titles: tuple[tuple[int, str, int, float], ...]
    paragraphs: Mapping[tuple[str, int], tuple[int, float]]
    rows: tuple[tuple[Row, int, float], ...] = ()
    end: tuple[int, float] = (0, 0.0)


@dataclass(frozen=True)
class Composition:
    """A document on pages."""

    sheets: tuple[Sheet, ...]
    places: Places
    info: Info

    @property
    def page_count(self) -> int:
        """The number of pages, appendices included."""
        return len(self.sheets)


def seal_box(signer: Box, diameter_mm: float) -> Box:
    """Where the seal goes: over the left third of the signature (NĐ 30/2020, II.8)."""
    right = signer.x_mm + signer.width_mm / 3
    bottom = signer.y_mm + signer.height_mm / 2 - diameter_mm / 2
    return Box(signer.page, right - diameter_mm, bottom, diameter_mm, diameter_mm)


def compose_pages(
    document: Document,
    profile: LayoutProfile,
    size_set: SizeSet = SizeSet.LARGE,
    *,
    composer: Composer | None = None,
    fonts: FontFamily | None = None,
) -> Composition:
    """The pages of a document.

    Raises:
        KnownError: a letter that the font does not have.
    """
    family = fonts or serif()
    family.check(_texts(document))
    setter = Typesetter(profile, size_set, family, composer or Composer())
    return _DocumentSetter(setter, document).compose()


class _DocumentSetter:
    """Sets one document from the head to the last appendix."""

    def __init__(self, setter: Typesetter, document: Document) -> None:
        self.setter = setter
        self.document = document
        self.headings: list[tuple[str, int, float]] = []
        self.titles: list[tuple[int, str, int, float]] = []
        self.paragraphs: dict[tuple[str, int], tuple[int, float]] = {}
        self.rows: list[tuple[Row, int, float]] = []
        self.end = (0, 0.0)

    def compose(self) -> Composition:
        setter, document = self.setter, self.document
        setter.new_page()
        head = HeadSetter(setter)
        head.set_all(document)
        signer = self._body(SignatureSetter(setter, document))
        for appendix in document.appendices:
            self._appendix(appendix)
        places = Places(
            signer, _box(0, head.number_at), _box(0, head.date_at),
            tuple(self.headings), tuple(self.titles), self.paragraphs,
            tuple(self.rows), self.end,
        )  # fmt: skip
        return Composition(tuple(setter.sheets), places, document.info)

    def _body(self, signature: SignatureSetter) -> Box:
        """The body and, with at least two of its lines above it, the signature block."""
        body = _closed(self.document.body, self.document.closing_mark)
        height = min(signature.height, self.setter.whole)
        self._flow(keep_end(strips_of(body, self.setter), height))
        self.setter.y += height  # back to the top of the room that was kept
        self.end = (len(self.setter.sheets) - 1, self.setter.y / MM)
        self._mark(None)
        room = signature.set_all()
        x = signature.right_x / MM + (signature.right_width / MM - SIGNATURE_WIDTH) / 2
        y = room.bottom / MM + (room.height / MM - SIGNATURE_HEIGHT) / 2
        return Box(room.page, x, y, SIGNATURE_WIDTH, SIGNATURE_HEIGHT)

    # ---- pages

    def _flow(self, strips: Sequence[Strip]) -> None:
        """Place strips on this page and as many more as they need."""
        setter = self.setter
        for number, page in enumerate(paginate(strips, setter.room, setter.whole)):
            if number:
                setter.new_page()
            setter.put_page(page, self._note)

    def _note(self, block: Heading | Paragraph | Row) -> None:
        page, height = len(self.setter.sheets) - 1, self.setter.y / MM
        self._mark(block)
        if isinstance(block, Row):
            if block.index >= 0:
                self.rows.append((block, page, height))
            return
        if isinstance(block, Paragraph):
            self.paragraphs.setdefault((block.key, block.index), (page, height))
            return
        self.headings.append((block.key, page, height))
        title = f"{block.number} {block.title}".strip()
        self.titles.append((block.level, title, page, height))

    def _mark(self, begin: Begin) -> None:
        """Note for the reading order what the text that follows belongs to."""
        sheet = self.setter.sheet
        sheet.begins.append((len(sheet.placed), begin))

    # ---- appendices

    def _appendix(self, appendix: Appendix) -> None:
        """An appendix begins a page and counts its own pages (III.1)."""
        setter = self.setter
        setter.new_page(restart=True, landscape=appendix.landscape)
        self._mark(None)
        word = appendix_word(appendix.number)
        height = setter.y / MM
        title = f"{word}: {' '.join(appendix.title.split())}"
        self.titles.append((0, title, len(setter.sheets) - 1, height))
        self.headings += [
            (block.key, len(setter.sheets) - 1, height) for block in appendix.blocks[:1]
        ]
        rows = (
            (word, Part.APPENDIX_WORD),
            (appendix.title.upper(), Part.APPENDIX_TITLE),
            (appendix.attached_to, Part.APPENDIX_LINK),
        )
        for text, part in rows:
            size = setter.size(part)
            lines = setter.balanced(text, part, setter.width)
            setter.put_down(lines, setter.left, size, size * SINGLE)
        setter.y -= setter.profile.body.paragraph_gap
        self._flow(strips_of(appendix.blocks, setter))


def appendix_word(number: str) -> str:
    """*Phụ lục*, with a Roman number where there are several (III.1.a)."""
    shown = roman(int(number)) if number.isdecimal() else number
    return f"Phụ lục {shown}".strip()


def _box(page: int, place: tuple[float, float, float, float]) -> Box:
    return Box(page, *(value / MM for value in place))


def _closed(body: Sequence[Block], mark: str) -> list[Block]:
    """The body with the closing mark after its last paragraph."""
    blocks = list(body)
    for place in range(len(blocks) - 1, -1, -1):
        block = blocks[place]
        if isinstance(block, Paragraph):
            blocks[place] = _marked(block, mark)
            break
    return blocks


def _marked(paragraph: Paragraph, mark: str) -> Paragraph:
    text = "".join(run.text for run in paragraph.runs).rstrip()
    if not paragraph.runs or text.endswith(mark):
        return paragraph
    last = paragraph.runs[-1]
    bare = last.text.rstrip()
    if mark.startswith("."):
        bare = bare.rstrip(".")
    return replace(paragraph, runs=(*paragraph.runs[:-1], replace(last, text=bare + mark)))


def _texts(document: Document) -> Iterator[str]:
    """Every text that will be printed, to be checked against the font."""
    header, signature = document.header, document.signature
    yield from (header.superior, header.issuer, header.number, header.place_date)
    yield from (document.title.kind, document.title.subject, *document.addressees)
    yield from (*signature.authority, signature.post, signature.name, *document.recipients)
    yield from (text for block in document.body for text in block_texts(block))
    for appendix in document.appendices:
        yield from (appendix.title, appendix.attached_to, appendix.number)
        yield from (text for block in appendix.blocks for text in block_texts(block))


def block_texts(block: Block) -> Iterator[str]:
    """Every text of a block that is printed."""
    match block:
        case Heading():
            yield from (block.number, block.title)
        case Paragraph():
            yield from (block.number, *(run.text for run in block.runs))
        case Table():
            yield from (block.caption, block.unit_line, block.source)
            yield from (cell.text for row in (*block.header, *block.rows) for cell in row)
