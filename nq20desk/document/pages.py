"""Composing a document tree into pages by a layout profile."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from nq20desk.core.layout import LayoutProfile, Part
from nq20desk.core.numbering import roman
from nq20desk.core.office import SizeSet
from nq20desk.document.fonts import FontFamily, serif
from nq20desk.document.head import HeadSetter
from nq20desk.document.lines import Line, Measure, Set
from nq20desk.document.sheet import MM, Composer, Sheet, Typesetter
from nq20desk.document.signature_block import SignatureSetter
from nq20desk.document.tables import TableSetter
from nq20desk.document.tree import (
    Appendix,
    Block,
    Document,
    Heading,
    Info,
    Paragraph,
    Run,
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
    """Where things are: boxes for signing, headings and paragraphs for the preview.

    ``headings``: section key, page, height in mm; ``paragraphs``: (section key, index) to
    (page, height in mm).
    """

    signer: Box
    number: Box
    date: Box
    headings: tuple[tuple[str, int, float], ...]
    titles: tuple[tuple[int, str, int, float], ...]
    paragraphs: Mapping[tuple[str, int], tuple[int, float]]


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

    def compose(self) -> Composition:
        setter, document = self.setter, self.document
        setter.new_page()
        head = HeadSetter(setter)
        head.set_all(document)
        signature = SignatureSetter(setter, document)
        body = _closed(document.body, document.closing_mark)
        self._blocks(body, signature)
        signer = self._sign(signature)
        for appendix in document.appendices:
            self._appendix(appendix)
        places = Places(
            signer, _box(0, head.number_at), _box(0, head.date_at),
            tuple(self.headings), tuple(self.titles), self.paragraphs,
        )  # fmt: skip
        return Composition(tuple(setter.sheets), places, document.info)

    # ---- blocks

    def _blocks(self, blocks: Sequence[Block], signature: SignatureSetter | None) -> None:
        for place, block in enumerate(blocks):
            following = blocks[place + 1 :]
            match block:
                case Heading():
                    self._heading(block, following)
                case Table():
                    TableSetter(self.setter, block).set_all()
                case Paragraph():
                    last = signature if not following else None
                    self._paragraph(block, last)

    def _heading(self, heading: Heading, following: Sequence[Block]) -> None:
        """A heading stays with at least two lines of what follows it."""
        lines, size, leading, gap = self._heading_lines(heading)
        height = gap + len(lines) * leading
        if height + self._needed(following) > self.setter.room:
            self.setter.new_page()
            gap = 0.0
        self.setter.y -= gap
        self._note_heading(heading)
        self.setter.put_down(lines, self.setter.left, size, leading)

    def _heading_lines(self, heading: Heading) -> tuple[tuple[Line, ...], float, float, float]:
        setter = self.setter
        part = _part_of(heading)
        size, gap = setter.size(part), self._paragraph_gap
        leading = setter.leading(size)
        if heading.on_two_lines:
            lines = setter.balanced(heading.number, part, setter.width)
            lines += setter.balanced(heading.title, part, setter.width)
            return lines, size, leading, gap * 2
        text = f"{heading.number} {heading.title}".strip()
        measure = Measure(setter.width, size, setter.profile.body.indent * MM, Set.LEFT)
        runs = (setter.run(text, part),)
        return setter.composer.lines(runs, measure, setter.fonts), size, leading, gap

    def _needed(self, following: Sequence[Block]) -> float:
        """What must stand under a heading on the same page."""
        if not following:
            return 0.0
        block = following[0]
        if isinstance(block, Heading):
            lines, _, leading, gap = self._heading_lines(block)
            return gap + len(lines) * leading + self._needed(following[1:])
        if isinstance(block, Table):
            return TableSetter(self.setter, block).first_height
        lines = self._lines(block)
        shown = len(lines) if len(lines) <= 3 else 2
        return self._paragraph_gap + shown * self._leading

    def _paragraph(self, paragraph: Paragraph, signature: SignatureSetter | None) -> None:
        """Lines on this page and the next: never one line alone (widow, orphan)."""
        lines = self._lines(paragraph)
        while lines:
            fit = self._fitting(lines, signature)
            if fit:
                self._put(paragraph, lines[:fit])
                lines = lines[fit:]
            if lines:
                self.setter.new_page()

    def _fitting(self, lines: tuple[Line, ...], signature: SignatureSetter | None) -> int:
        """How many lines go on this page."""
        room = self.setter.room - (self._paragraph_gap if self._is_below_top else 0.0)
        count = len(lines)
        fit = min(count, int((room + 0.01) // self._leading))
        if fit == count:
            if signature is None or fit * self._leading + signature.height <= room:
                return count
            # at least two lines of text go along with the signature block
            fit = count - 2
            if not self._is_below_top:
                return count
        elif count - fit == 1:
            fit -= 1
        return fit if fit >= 2 else 0

    @property
    def _is_below_top(self) -> bool:
        top = self.setter.sheet.height - self.setter.profile.page.top * MM
        return self.setter.y < top - 0.01

    def _put(self, paragraph: Paragraph, lines: tuple[Line, ...]) -> None:
        setter = self.setter
        if self._is_below_top:
            setter.y -= self._paragraph_gap
        key = (paragraph.key, paragraph.index)
        self.paragraphs.setdefault(key, (len(setter.sheets) - 1, setter.y / MM))
        setter.put_down(lines, setter.left, setter.size(Part.BODY), self._leading)

    def _lines(self, paragraph: Paragraph) -> tuple[Line, ...]:
        setter = self.setter
        size = setter.size(Part.BODY)
        lead = (Run(f"{paragraph.number} "),) if paragraph.number else ()
        measure = Measure(setter.width, size, setter.profile.body.indent * MM)
        return setter.composer.lines((*lead, *paragraph.runs), measure, setter.fonts)

    @property
    def _leading(self) -> float:
        return self.setter.leading(self.setter.size(Part.BODY))

    @property
    def _paragraph_gap(self) -> float:
        return self.setter.profile.body.paragraph_gap

    def _note_heading(self, heading: Heading) -> None:
        page, height = len(self.setter.sheets) - 1, self.setter.y / MM
        self.headings.append((heading.key, page, height))
        title = f"{heading.number} {heading.title}".strip()
        self.titles.append((heading.level, title, page, height))

    # ---- the end

    def _sign(self, signature: SignatureSetter) -> Box:
        setter = self.setter
        if signature.height > setter.room:
            setter.new_page()
        bottom, room = signature.set_all()
        x = signature.right_x / MM + (signature.right_width / MM - SIGNATURE_WIDTH) / 2
        y = bottom / MM + (room / MM - SIGNATURE_HEIGHT) / 2
        return Box(len(setter.sheets) - 1, x, y, SIGNATURE_WIDTH, SIGNATURE_HEIGHT)

    def _appendix(self, appendix: Appendix) -> None:
        """An appendix begins a page and counts its own pages (III.1)."""
        setter = self.setter
        setter.new_page(restart=True, landscape=appendix.landscape)
        word = f"Phụ lục {roman(int(appendix.number))}" if appendix.number else "Phụ lục"
        height = setter.y / MM
        self.titles.append((0, f"{word}: {appendix.title}", len(setter.sheets) - 1, height))
        rows = (
            (word, Part.APPENDIX_WORD),
            (appendix.title.upper(), Part.APPENDIX_TITLE),
            (appendix.attached_to, Part.APPENDIX_LINK),
        )
        for text, part in rows:
            size = setter.size(part)
            lines = setter.balanced(text, part, setter.width)
            setter.put_down(lines, setter.left, size, size * 1.25)
        setter.y -= 6.0
        self._blocks(appendix.blocks, None)


def _part_of(heading: Heading) -> Part:
    if heading.on_two_lines:
        return Part.PART_HEADING
    if heading.capitals:
        return Part.TOP_HEADING
    return Part.POINT_HEADING if heading.number.endswith(")") else Part.HEADING


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
    blocks = [*document.body, *(block for one in document.appendices for block in one.blocks)]
    for block in blocks:
        if isinstance(block, Heading):
            yield block.title
        elif isinstance(block, Paragraph):
            yield from (run.text for run in block.runs)
        else:
            yield from (cell.text.replace("\n", " ") for row in (*block.header, *block.rows)
                        for cell in row)  # fmt: skip
