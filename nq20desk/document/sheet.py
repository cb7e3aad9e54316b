"""Pages as lists of placed text and strokes, in points from the lower left corner."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from nq20desk.core.layout import LayoutProfile, Part
from nq20desk.core.office import SizeSet
from nq20desk.document.flow import Strip
from nq20desk.document.fonts import FontFamily
from nq20desk.document.lines import Line, Measure, Piece, Set, break_lines
from nq20desk.document.page_codes import PageCodes
from nq20desk.document.shapes import Shape
from nq20desk.document.tree import Heading, Paragraph, Row, Run

MM = 72 / 25.4
STROKE = 0.6
# of Times New Roman, and so of every serif with its measures: above and below the baseline,
# and the distance of single-spaced lines, as shares of the size
ASCENT, DESCENT, SINGLE = 0.891, 0.216, 1.149
_STRIKE = 0.24
"""A struck word's line above the baseline, as a share of the size."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece of text: x of its line's beginning, y of the baseline."""

    x: float
    y: float
    piece: Piece
    red: bool = False


@dataclass(frozen=True, slots=True)
class Stroke:
    """A drawn line."""

    x1: float
    y1: float
    x2: float
    y2: float
    width: float = STROKE
    red: bool = False


Begin: TypeAlias = Heading | Paragraph | Row | None


@dataclass
class Sheet:
    """One page; ``number`` is printed above the text, None on first pages."""

    width: float
    height: float
    number: int | None = None
    placed: list[Placed] = field(default_factory=list)
    strokes: list[Stroke] = field(default_factory=list)
    shapes: list[Shape] = field(default_factory=list)
    """Drawings, in points from the upper left corner."""
    begins: list[tuple[int, Begin]] = field(default_factory=list)
    """From which placed piece on the text belongs to which block; None: to no block of the body."""
    left: float = 0.0
    text_width: float = 0.0


class StoppedError(Exception):
    """Composing was given up because something newer will be composed."""


class Composer:
    """Keeps what composing and writing made, so that doing it again after one change is cheap.

    What is kept never changes the result: it is the same as that of a new composer.
    """

    _LIMIT = 20_000

    def __init__(self) -> None:
        self.codes = PageCodes()
        self.is_stopped = False
        """Set from another thread, it makes composing raise ``StoppedError`` soon."""
        self._lines: dict[tuple[tuple[Run, ...], Measure], tuple[Line, ...]] = {}

    def go_on(self) -> None:
        """To be called every now and then while composing.

        Raises:
            StoppedError: somebody asked for it.
        """
        if self.is_stopped:
            raise StoppedError

    def lines(self, runs: tuple[Run, ...], measure: Measure, fonts: FontFamily) -> tuple[Line, ...]:
        """The lines of a paragraph, broken once."""
        self.go_on()
        key = (runs, measure)
        found = self._lines.get(key)
        if found is None:
            if len(self._lines) > self._LIMIT:
                self._lines.clear()
            found = self._lines[key] = break_lines(runs, measure, fonts)
        return found


@dataclass
class Typesetter:
    """What every component needs to be set: rules, sizes, fonts, and the sheets so far."""

    profile: LayoutProfile
    sizes: SizeSet
    fonts: FontFamily
    composer: Composer
    sheets: list[Sheet] = field(default_factory=list)
    y: float = 0.0
    count: int = 0
    landscape: bool = False

    # ---- the page

    def new_page(self, *, restart: bool = False, landscape: bool | None = None) -> None:
        """Begin a page; ``restart`` counts anew, as for an appendix."""
        page = self.profile.page
        self.count = 1 if restart else self.count + 1
        if landscape is not None:
            self.landscape = landscape
        width, height = page.width * MM, page.height * MM
        if self.landscape:
            width, height = height, width
        sheet = Sheet(width, height, self.count if self.count > 1 else None)
        self.sheets.append(sheet)
        sheet.left, sheet.text_width = self.left, self.width
        self.y = height - page.top * MM
        if sheet.number is not None:
            self._page_number(sheet)

    def _page_number(self, sheet: Sheet) -> None:
        """Centred in the top margin (NĐ 30/2020, Phụ lục I, I.7)."""
        size = self.size(Part.PAGE_NUMBER)
        line = self.lines(str(sheet.number), Part.PAGE_NUMBER, self.width, Set.CENTRE)[0]
        top = sheet.height - self.profile.page.number_top * MM
        self.put(line, self.left, top - size * ASCENT)

    @property
    def sheet(self) -> Sheet:
        """The page that is being filled."""
        return self.sheets[-1]

    @property
    def left(self) -> float:
        """The left margin."""
        return self.profile.page.left * MM

    @property
    def width(self) -> float:
        """The width of the text."""
        page = self.profile.page
        return self.sheet.width - (page.left + page.right) * MM

    @property
    def bottom(self) -> float:
        """The lower margin."""
        return self.profile.page.bottom * MM

    @property
    def room(self) -> float:
        """How much is left of the page."""
        return self.y - self.bottom

    @property
    def whole(self) -> float:
        """The height of the text on a full page."""
        return self.sheet.height - (self.profile.page.top + self.profile.page.bottom) * MM

    @property
    def is_below_top(self) -> bool:
        """Whether something stands on the page already."""
        return self.room < self.whole - 0.01

    # ---- text

    def size(self, part: Part) -> float:
        """The size of a component in the chosen set."""
        return self.profile.faces[part].size(self.sizes)

    def leading(self, size: float) -> float:
        """The line distance of body text: in points where the rules say so, else by the size."""
        return self.profile.body.leading_points or size * self.profile.body.leading

    def run(self, text: str, part: Part) -> Run:
        """A text in the face of a component."""
        face = self.profile.faces[part]
        return Run(text, face.bold, face.italic, face.underline)

    def lines(
        self, text: str, part: Part, width: float, how: Set, size: float | None = None
    ) -> tuple[Line, ...]:
        """A component's text in lines."""
        measure = Measure(width, size or self.size(part), set=how)
        return self.composer.lines((self.run(text, part),), measure, self.fonts)

    def balanced(
        self, text: str, part: Part, width: float, size: float | None = None
    ) -> tuple[Line, ...]:
        """Centred lines of about equal length; a line break in the text begins a new one."""
        rows = text.split("\n")
        return tuple(line for row in rows for line in self._balanced(row, part, width, size))

    def _balanced(
        self, text: str, part: Part, width: float, size: float | None
    ) -> tuple[Line, ...]:
        count = len(self.lines(text, part, width, Set.CENTRE, size))
        narrow, wide = width / max(count, 1), width
        while count > 1 and wide - narrow > 2:
            middle = (narrow + wide) / 2
            if len(self.lines(text, part, middle, Set.CENTRE, size)) > count:
                narrow = middle
            else:
                wide = middle
        lines = self.lines(text, part, wide, Set.CENTRE, size)
        return tuple(_moved(line, (width - wide) / 2) for line in lines)

    def put(self, line: Line, x: float, y: float) -> None:
        """Place a line with its baseline at y."""
        for piece in line.pieces:
            self.sheet.placed.append(Placed(x + piece.x, y + piece.rise, piece))
            if piece.underline:
                self.stroke(x + piece.x, y - 1.5, x + piece.x + piece.underline, y - 1.5)
            if piece.strike:
                middle = y + piece.size * _STRIKE
                self.stroke(x + piece.x, middle, x + piece.x + piece.strike, middle)

    def stroke(self, x1: float, y1: float, x2: float, y2: float) -> None:
        """Draw a line."""
        self.sheet.strokes.append(Stroke(x1, y1, x2, y2))

    def put_down(self, lines: tuple[Line, ...], x: float, size: float, leading: float) -> None:
        """Place lines one under the other from the current height on."""
        for line in lines:
            self.put(line, x, self.y - drop(size, leading))
            self.y -= leading

    def put_strip(self, strip: Strip) -> None:
        """Place a strip at the current height."""
        for one in strip.lines:
            self.put(one.line, self.left + one.x, self.y - one.drop)
        for rule in strip.rules:
            self.stroke(
                self.left + rule.x1, self.y - rule.drop1, self.left + rule.x2, self.y - rule.drop2
            )
        self.y -= strip.height

    def put_page(
        self,
        page: Sequence[Strip],
        begins: Callable[[Heading | Paragraph | Row], None] | None = None,
    ) -> None:
        """Place the strips of one page; ``begins`` is told of each block where it begins."""
        for place, strip in enumerate(page):
            self.y -= strip.gap if self.is_below_top else 0.0
            if strip.begins and begins:
                begins(strip.begins)
            if place == 0 and strip.frame:
                self.stroke(self.left, self.y, self.left + strip.frame, self.y)
            self.put_strip(strip)
        if page and page[-1].frame:
            self.stroke(self.left, self.y, self.left + page[-1].frame, self.y)


def drop(size: float, leading: float) -> float:
    """From the top of a line to its baseline: what is left of the leading lies half above."""
    return (leading - (ASCENT + DESCENT) * size) / 2 + ASCENT * size


def _moved(line: Line, by: float) -> Line:
    return Line(tuple(replace(one, x=one.x + by) for one in line.pieces), line.width)
