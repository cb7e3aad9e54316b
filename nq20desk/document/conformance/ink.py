"""What is printed on the pages of a PDF: lines of text with place and face, drawn lines.

PDFium reads it, which wrote none of our files. Points from the page's lower left corner.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import Any

import pypdfium2
from pypdfium2 import raw

from nq20desk.core.errors import KnownError
from nq20desk.core.message import message

_COLUMN_GAP = 1.6  # of the size: wider than any space between words
_SPACE = 0.25  # of the size: a space of the serif
_SAME_LINE = 1.5
_ITALIC_FLAG, _BOLD_WEIGHT = 1 << 6, 700
_THIN = 2.5


@dataclass(frozen=True, slots=True)
class Letter:
    """A printed character."""

    text: str
    left: float
    right: float
    baseline: float
    size: float
    font: str
    bold: bool
    italic: bool
    colour: tuple[int, int, int] = (0, 0, 0)

    @property
    def is_red(self) -> bool:
        """Whether it is of a bright red."""
        red, green, blue = self.colour
        return red > 180 and green < 90 and blue < 90

    @property
    def is_black(self) -> bool:
        """Whether it is black."""
        return max(self.colour) < 40


@dataclass(frozen=True)
class Segment:
    """Letters on one baseline without a gap as wide as between columns."""

    page: int
    letters: tuple[Letter, ...]

    @cached_property
    def text(self) -> str:
        """The words; every space is a plain one."""
        return " ".join("".join(one.text for one in self.letters).split())

    @cached_property
    def spelled(self) -> str:
        """The text with as many spaces as its gaps hold, so that room for a number is seen."""
        parts = [self.printed[0].text]
        for before, after in pairwise(self.printed):
            space = _SPACE * after.size
            parts += [" " * round((after.left - before.right) / space + 0.2), after.text]
        return "".join(parts)

    @cached_property
    def printed(self) -> tuple[Letter, ...]:
        """The letters without spaces."""
        return tuple(one for one in self.letters if not one.text.isspace())

    @property
    def left(self) -> float:
        """Where the text begins."""
        return self.printed[0].left

    @property
    def right(self) -> float:
        """Where the text ends."""
        return self.printed[-1].right

    @property
    def width(self) -> float:
        """The length of the text."""
        return self.right - self.left

    @property
    def centre(self) -> float:
        """The middle of the text."""
        return (self.left + self.right) / 2

    @property
    def baseline(self) -> float:
        """The height of the line."""
        return self.printed[0].baseline

    @property
    def size(self) -> float:
        """The size of most letters."""
        sizes = [round(one.size, 1) for one in self.printed]
        return max(dict.fromkeys(sizes), key=sizes.count)

    def most(self, what: Callable[[Letter], bool]) -> bool:
        """Whether more than half of the letters are so."""
        return sum(map(what, self.printed)) * 2 > len(self.printed)

    @property
    def is_bold(self) -> bool:
        """Whether most letters are bold."""
        return self.most(lambda one: one.bold)

    @property
    def is_italic(self) -> bool:
        """Whether most letters are italic."""
        return self.most(lambda one: one.italic)

    @staticmethod
    def joined(parts: Sequence[Segment]) -> Segment:
        """Neighbouring segments as one, whatever lies between them."""
        return Segment(parts[0].page, tuple(letter for one in parts for letter in one.letters))

    def cut(self, at: int) -> tuple[Segment, Segment]:
        """Two segments, the second one beginning with a letter of that place."""
        return Segment(self.page, self.letters[:at]), Segment(self.page, self.letters[at:])


@dataclass(frozen=True, slots=True)
class Stroke:
    """A straight drawn line, its left or lower end first."""

    page: int
    x1: float
    y1: float
    x2: float
    y2: float

    @property
    def is_level(self) -> bool:
        """Whether it runs across."""
        return abs(self.y2 - self.y1) <= _THIN < abs(self.x2 - self.x1)

    @property
    def is_upright(self) -> bool:
        """Whether it runs down."""
        return abs(self.x2 - self.x1) <= _THIN < abs(self.y2 - self.y1)

    @property
    def length(self) -> float:
        """How long it is, whichever way it runs."""
        return max(abs(self.x2 - self.x1), abs(self.y2 - self.y1))


@dataclass(frozen=True)
class Page:
    """One page; ``number`` counts from 1."""

    number: int
    width: float
    height: float
    rows: tuple[tuple[Segment, ...], ...]
    strokes: tuple[Stroke, ...] = field(default=())

    @property
    def segments(self) -> Iterator[Segment]:
        """All segments from the top down, from left to right."""
        return (one for row in self.rows for one in row)


def read_pages(source: Path | bytes) -> tuple[Page, ...]:
    """The pages of a PDF.

    Raises:
        KnownError: it can't be read, is locked, or holds pictures of text only.
    """
    try:
        # Python opens the file: it knows every path, a C library not always
        data = source.read_bytes() if isinstance(source, Path) else source
        document = pypdfium2.PdfDocument(data)
    except (pypdfium2.PdfiumError, OSError) as error:
        raise _unreadable(source) from error
    try:
        pages = tuple(_page(document[at], at + 1) for at in range(len(document)))
    except pypdfium2.PdfiumError as error:
        raise _unreadable(source) from error
    finally:
        document.close()
    if not any(page.rows for page in pages):
        raise KnownError(
            message("Conformance", "The PDF holds no text that could be measured."),
            message(
                "Conformance", "A scan can't be measured; choose the file it was printed from."
            ),
        )
    return pages


def _unreadable(source: Path | bytes) -> KnownError:
    name = source.name if isinstance(source, Path) else "PDF"
    return KnownError(
        message("Conformance", "“{name}” can't be read as a PDF.", name=name),
        message("Conformance", "Check that it is a whole PDF without a password."),
    )


def _page(page: Any, number: int) -> Page:
    width, height = page.get_size()
    letters = sorted(_letters(page), key=lambda one: -one.baseline)
    rows = tuple(_segments(row, number) for row in _same_baseline(letters))
    return Page(
        number, width, height, tuple(row for row in rows if row), tuple(_strokes(page, number))
    )


# ---- letters


def _letters(page: Any) -> Iterator[Letter]:
    text = page.get_textpage()
    faces: dict[int, tuple[str, bool, bool, tuple[int, int, int]]] = {}
    matrix, box = raw.FS_MATRIX(), raw.FS_RECTF()
    x, y = ctypes.c_double(), ctypes.c_double()
    for at in range(raw.FPDFText_CountChars(text.raw)):
        code = raw.FPDFText_GetUnicode(text.raw, at)
        if raw.FPDFText_IsGenerated(text.raw, at) or code in (0, 10, 13):
            continue
        thing = raw.FPDFText_GetTextObject(text.raw, at)
        address = ctypes.addressof(thing.contents) if thing else 0
        if address not in faces:
            faces[address] = _face(text, at)
        raw.FPDFText_GetCharOrigin(text.raw, at, x, y)
        raw.FPDFText_GetMatrix(text.raw, at, matrix)
        raw.FPDFText_GetLooseCharBox(text.raw, at, box)
        size = raw.FPDFText_GetFontSize(text.raw, at) * abs(matrix.d)
        yield Letter(_character(code), x.value, box.right, y.value, size, *faces[address])


def _character(code: int) -> str:
    return "-" if code == 2 else chr(code)  # PDFium says 2 for a hyphen that ends a line


def _face(text: Any, at: int) -> tuple[str, bool, bool, tuple[int, int, int]]:
    name, flags = ctypes.create_string_buffer(200), ctypes.c_int()
    raw.FPDFText_GetFontInfo(text.raw, at, name, 200, flags)
    font = name.value.decode("utf-8", "replace").partition("+")[2] or name.value.decode(
        "utf-8", "replace"
    )
    style = font.lower()
    bold = "bold" in style or raw.FPDFText_GetFontWeight(text.raw, at) >= _BOLD_WEIGHT
    italic = "italic" in style or "oblique" in style or bool(flags.value & _ITALIC_FLAG)
    red, green, blue, _ = parts = [ctypes.c_uint() for _ in range(4)]
    raw.FPDFText_GetFillColor(text.raw, at, *parts)
    return font, bold, italic, (red.value, green.value, blue.value)


def _same_baseline(letters: Sequence[Letter]) -> Iterator[list[Letter]]:
    row: list[Letter] = []
    for letter in letters:
        if row and row[0].baseline - letter.baseline > _SAME_LINE:
            yield sorted(row, key=lambda one: one.left)
            row = []
        row.append(letter)
    if row:
        yield sorted(row, key=lambda one: one.left)


def _segments(row: Sequence[Letter], page: int) -> tuple[Segment, ...]:
    starts = [0]
    for at, (before, letter) in enumerate(pairwise(row), start=1):
        if letter.left - before.right > _COLUMN_GAP * letter.size:
            starts.append(at)
    parts = (Segment(page, tuple(row[a:b])) for a, b in pairwise([*starts, len(row)]))
    return tuple(one for one in parts if one.printed)


# ---- drawn lines


def _strokes(page: Any, number: int) -> Iterator[Stroke]:
    for thing in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH], max_depth=3):
        matrix = thing.get_matrix()
        points = [matrix.on_point(*point) for point in _points(thing)]
        for (x1, y1), (x2, y2) in _sides(points):
            yield Stroke(number, min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2))


def _sides(points: list[tuple[float, float]]) -> Iterator[Any]:
    """The sides of a path; a very flat rectangle is one line, as word processors draw it."""
    if len(points) > 3:
        (left, right), (low, high) = (
            (min(along), max(along)) for along in zip(*points, strict=True)
        )
        if high - low <= _THIN:
            middle = (low + high) / 2
            yield (left, middle), (right, middle)
            return
    yield from pairwise(points)


def _points(thing: Any) -> Iterator[tuple[float, float]]:
    x, y = ctypes.c_float(), ctypes.c_float()
    first: tuple[float, float] | None = None
    for at in range(raw.FPDFPath_CountSegments(thing.raw)):
        part = raw.FPDFPath_GetPathSegment(thing.raw, at)
        raw.FPDFPathSegment_GetPoint(part, x, y)
        first = first or (x.value, y.value)
        yield x.value, y.value
        if raw.FPDFPathSegment_GetClose(part):
            yield first
