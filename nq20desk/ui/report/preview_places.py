"""Where the report's paragraphs, rows, head and signature stand on the pages, to the letter."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING

from nq20desk.ui.report.outline import HEAD

if TYPE_CHECKING:
    from nq20desk.document.pdf import Composition
    from nq20desk.document.sheet import Placed, Sheet
    from nq20desk.document.tree import Row

POINTS_PER_MM = 72 / 25.4
_ASCENT, _DESCENT = 0.9, 0.25


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where a paragraph begins: page (from 0), points from its top, section, index.

    ``row`` is the row of a table that begins here instead of a paragraph.
    """

    page: int
    y: float
    section: str
    paragraph: int
    row: Row | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Hit:
    """What stands at a point.

    ``letters`` of the place's paragraph stand before the point (spaces are not letters); None
    in a heading or a table.
    """

    place: Place
    letters: int | None = None


@dataclass(frozen=True, slots=True)
class Extent:
    """The part of a page that a paragraph takes, in points from the page's top."""

    page: int
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class _InkLine:
    """A printed line; ``letters`` of its paragraph stand before it."""

    page: int
    top: float
    bottom: float
    pieces: tuple[Placed, ...]
    letters: int


@dataclass(frozen=True)
class Places:
    """All places of a composed report, in the order of the pages."""

    ordered: tuple[Place, ...] = ()
    _by_key: dict[tuple[str, int], Place] = field(default_factory=dict, repr=False)
    _sheets: tuple[Sheet, ...] = field(default=(), repr=False)

    @staticmethod
    def of(composition: Composition) -> Places:
        """The places of a composition; a heading stands for its section's first paragraph."""
        found, sheets = composition.places, composition.sheets

        def place(page: int, y_mm: float, section: str, index: int, row: Row | None) -> Place:
            y = sheets[page].height - y_mm * POINTS_PER_MM
            return Place(page, y, section, index, row)

        head = [Place(0, 0.0, HEAD, 0), place(*found.end, HEAD, 0, None)]
        headings = [place(page, y, section, 0, None) for section, page, y in found.headings]
        rows = [
            place(page, y, row.table.key, 0, row) for row, page, y in found.rows if row.table.key
        ]
        paragraphs = [
            place(page, y, section, index, None)
            for (section, index), (page, y) in found.paragraphs.items()
            if section
        ]
        return Places.from_places([*rows[::-1], *head[::-1], *headings, *paragraphs], sheets)

    @staticmethod
    def from_places(places: Iterable[Place], sheets: tuple[Sheet, ...] = ()) -> Places:
        """Sort places; of two for one paragraph the later one given is found by its key."""
        given = list(places)
        by_key = {(one.section, one.paragraph): one for one in given}
        return Places(tuple(sorted(given)), by_key, sheets)

    def find(self, section: str, paragraph: int) -> Place | None:
        """Where a paragraph begins, else the last one before it in the same section."""
        for index in range(paragraph, -1, -1):
            if (section, index) in self._by_key:
                return self._by_key[section, index]
        return None

    def at(self, page: int, y: float) -> Place | None:
        """The nearest place above a point, on its page or an earlier one."""
        position = bisect_right(self.ordered, (page, y), key=lambda one: (one.page, one.y))
        if position:
            return self.ordered[position - 1]
        return self.ordered[0] if self.ordered else None

    def hit(self, page: int, x: float, y: float) -> Hit | None:
        """What stands at a point of a page, in points from its upper left corner."""
        place = self.at(page, y)
        if place is None:
            return None
        is_text = place.row is None and self._by_key.get((place.section, place.paragraph)) is place
        lines = list(self._lines(place)) if is_text and place.section != HEAD else []
        above = [one for one in lines if (one.page, one.top) <= (page, y)] or lines[:1]
        return Hit(place, above[-1].letters + _letters_left_of(above[-1], x) if above else None)

    def extents(self, place: Place) -> tuple[Extent, ...]:
        """The parts of pages that a paragraph takes; none where no pages were composed."""
        return tuple(
            Extent(page, min(one.top for one in lines), max(one.bottom for one in lines))
            for page, lines in (
                (page, list(found))
                for page, found in groupby(self._lines(place), key=lambda one: one.page)
            )
        )

    def line_of(self, place: Place, letters: int) -> Extent | None:
        """The line of a paragraph in which its letter of that number stands."""
        found: _InkLine | None = None
        for line in self._lines(place):
            if found is not None and line.letters > letters:
                break
            found = line
        return Extent(found.page, found.top, found.bottom) if found else None

    def _lines(self, place: Place) -> Iterator[_InkLine]:
        """The lines from a place to the next one; the number of a page is not among them."""
        end = self._end(place)
        letters = 0
        for page in range(place.page, min(end[0] + 1, len(self._sheets))):
            sheet = self._sheets[page]
            text = sheet.placed[sheet.number is not None :]
            for y, found in groupby(text, key=lambda one: one.y):
                base = sheet.height - y
                if (place.page, place.y) < (page, base) < end:
                    pieces = tuple(found)
                    size = max(one.piece.size for one in pieces)
                    top, bottom = base - _ASCENT * size, base + _DESCENT * size
                    yield _InkLine(page, top, bottom, pieces, letters)
                    letters += sum(count_letters(one.piece.text) for one in pieces)

    def _end(self, place: Place) -> tuple[int, float]:
        position = bisect_right(self.ordered, place)
        if position == len(self.ordered):
            return (len(self._sheets), 0.0)
        following = self.ordered[position]
        return (following.page, following.y)


def looks_of(composition: Composition) -> tuple[int, ...]:
    """A number for each page; the same number for pages that look the same."""
    return tuple(
        hash((one.width, one.height, tuple(one.placed), tuple(one.strokes), tuple(one.shapes)))
        for one in composition.sheets
    )


def count_letters(text: str) -> int:
    """The letters of a text, whatever spaces stand between them."""
    return sum(not one.isspace() for one in text)


def _letters_left_of(line: _InkLine, x: float) -> int:
    letters = 0
    for placed in line.pieces:
        piece, left = placed.piece, placed.x
        for one in piece.text:
            width = piece.face.width(one, piece.size)
            if left + width / 2 > x:
                return letters
            left += width + (piece.word_space if one in " \u00a0" else 0.0)
            letters += not one.isspace()
    return letters
