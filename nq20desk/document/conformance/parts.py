"""Finding the components of a document on its pages: body, signature block, appendices."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from statistics import median_low

from nq20desk.core.conformance import Component
from nq20desk.core.layout import LayoutProfile
from nq20desk.document.conformance.head_parts import Found, find_head, is_capitals
from nq20desk.document.conformance.ink import Page, Segment

_MM = 72 / 25.4
_APPENDIX = re.compile(r"Phụ\s+lục(?:\s+[IVXLC]+|\s+\d+)?", re.IGNORECASE)
_RECIPIENTS = re.compile(r"Nơi\s+nhận\s*:?", re.IGNORECASE)
_AUTHORITY = re.compile(r"(?:TM|KT|TL|TUQ)\.|[TK]/[A-Z]+\s")
_HAND_ROOM = 2.2  # of the size: wider than lines, where the hand signs


@dataclass(frozen=True)
class Section:
    """The document itself, or one of its appendices: pages that are numbered together."""

    pages: tuple[Page, ...]
    numbers: tuple[Segment | None, ...]


@dataclass
class Parts:
    """Everything that was found."""

    pages: tuple[Page, ...]
    main: Section
    appendices: tuple[Section, ...]
    left: float
    right: float
    found: Found = field(default_factory=dict)
    body: list[Segment] = field(default_factory=list)
    tables: list[Segment] = field(default_factory=list)

    def lines(self, component: Component) -> list[Segment]:
        """The lines of a component, from the top down."""
        return self.found.get(component, [])

    def first(self, component: Component) -> Segment | None:
        """The first line of a component."""
        return next(iter(self.lines(component)), None)

    def last(self, component: Component) -> Segment | None:
        """The last line of a component."""
        lines = self.lines(component)
        return lines[-1] if lines else None

    def page(self, number: int) -> Page:
        """The page of that number, from 1."""
        return self.pages[number - 1]


def find_parts(pages: Sequence[Page], profile: LayoutProfile) -> Parts:
    """Take the pages apart."""
    bare, numbers = _without_numbers(pages, profile)
    starts = [0, *(at for at, page in enumerate(bare) if at and _begins_appendix(page))]
    ends = [*starts[1:], len(bare)]
    sections = [
        Section(tuple(bare[a:b]), tuple(numbers[a:b])) for a, b in zip(starts, ends, strict=True)
    ]
    left, right = _edges(sections[0].pages, profile)
    parts = Parts(tuple(bare), sections[0], tuple(sections[1:]), left, right)
    _Finder(parts, profile).find()
    return parts


def _without_numbers(
    pages: Sequence[Page], profile: LayoutProfile
) -> tuple[list[Page], list[Segment | None]]:
    """The pages without their numbers, and the numbers: digits alone in the top margin."""
    bare: list[Page] = []
    numbers: list[Segment | None] = []
    for page in pages:
        found = [one for one in page.segments if _is_number(one, page, profile)]
        rows = tuple(row for row in page.rows if not any(one in found for one in row))
        bare.append(Page(page.number, page.width, page.height, rows, page.strokes))
        numbers.append(found[0] if found else None)
    return bare, numbers


def _is_number(segment: Segment, page: Page, profile: LayoutProfile) -> bool:
    in_margin = segment.baseline > page.height - profile.page.top * _MM
    return in_margin and segment.text.strip("-– ").isdecimal()


def _begins_appendix(page: Page) -> bool:
    return bool(page.rows) and bool(_APPENDIX.fullmatch(page.rows[0][0].text))


def _edges(pages: Sequence[Page], profile: LayoutProfile) -> tuple[float, float]:
    """Where lines of text begin and end: where most of the long ones do."""
    rules = profile.page
    long = [
        one for page in pages for one in page.segments if one.width > 0.75 * (page.width - 45 * _MM)
    ]
    width = pages[0].width
    if not long:
        return rules.left * _MM, width - rules.right * _MM
    lefts = sorted(one.left for one in long)
    return lefts[0], max(one.right for one in long)


class _Finder:
    def __init__(self, parts: Parts, profile: LayoutProfile) -> None:
        self.parts, self.profile = parts, profile

    def find(self) -> None:
        parts = self.parts
        head = find_head(parts.main.pages[0], self.profile, parts.left, parts.right)
        parts.found.update(head.found)
        end = self._signature_block()
        zones = {page.number: table_zones(page) for page in parts.pages}
        for page in parts.main.pages:
            top = head.bottom if page.number == 1 and head.found else page.height
            bottom = end[1] if end and end[0] == page.number else 0.0
            if end and page.number > end[0]:
                continue
            for row in page.rows:
                if bottom + 1 < row[0].baseline < top - 1:
                    self._row(row, zones[page.number])
        for section in parts.appendices:
            self._appendix(section)
        self._numbers()

    def _row(self, row: tuple[Segment, ...], zones: Sequence[tuple[float, float]]) -> None:
        if any(low < row[0].baseline < high for low, high in zones):
            self.parts.tables += row
        else:
            self.parts.body += row

    def _numbers(self) -> None:
        sections = (self.parts.main, *self.parts.appendices)
        shown = [one for section in sections for one in section.numbers if one is not None]
        if shown:
            self.parts.found[Component.PAGE_NUMBER] = shown

    # ---- the end

    def _signature_block(self) -> tuple[int, float] | None:
        """Find the block; returns its page and the height of its first line."""
        heads = [
            one
            for page in self.parts.main.pages
            for one in page.segments
            if _RECIPIENTS.fullmatch(one.text)
        ]
        if not heads:
            return None
        head = heads[-1]
        self.parts.found[Component.RECIPIENTS_HEAD] = [head]
        page = self.parts.page(head.page)
        middle = (self.parts.left + self.parts.right) / 2
        below = [one for one in page.segments if one.baseline < head.baseline + head.size]
        right = [one for one in below if one.centre > middle and one is not head]
        left = [one for one in below if one.centre <= middle and one is not head]
        left += self._overflow(head.page)
        self._signers(right)
        if left:
            self.parts.found[Component.RECIPIENTS] = left
        return head.page, max(one.baseline for one in (head, *right))

    def _overflow(self, page: int) -> list[Segment]:
        """Recipients that go on on the pages after."""
        return [
            one for later in self.parts.main.pages if later.number > page for one in later.segments
        ]

    def _signers(self, lines: list[Segment]) -> None:
        """Authority and post stand above the hand's room, other post and name below it."""
        cut = next(
            (
                at
                for at in range(1, len(lines))
                if lines[at - 1].baseline - lines[at].baseline > _HAND_ROOM * lines[at].size
            ),
            len(lines),
        )
        above, below = lines[:cut], lines[cut:]
        posts = self._post_from(above)
        named = (
            (Component.AUTHORITY, above[:posts]),
            (Component.POST, above[posts:]),
            (Component.OTHER_POST, below[:-1]),
            (Component.SIGNER, below[-1:]),
        )
        self.parts.found.update({component: found for component, found in named if found})

    def _post_from(self, above: Sequence[Segment]) -> int:
        """Where the post begins: after the last line of authority, at the last line at least."""
        if not above or not _AUTHORITY.match(above[0].text):
            return 0
        return len(above) - 1

    # ---- appendices

    def _appendix(self, section: Section) -> None:
        page = section.pages[0]
        lines = [Segment.joined(row) for row in page.rows]
        zones = table_zones(page)
        above = [one for one in lines if not any(low < one.baseline < high for low, high in zones)]
        self._add(Component.APPENDIX_WORD, above[0])
        rest = above[1:]
        while rest and rest[0].is_bold and is_capitals(rest[0].text):
            self._add(Component.APPENDIX_TITLE, rest.pop(0))
        while rest and rest[0].is_italic:
            self._add(Component.APPENDIX_LINK, rest.pop(0))

    def _add(self, component: Component, segment: Segment) -> None:
        self.parts.found.setdefault(component, []).append(segment)


def table_zones(page: Page) -> list[tuple[float, float]]:
    """Heights that the frames of tables take, from upright lines that touch each other."""
    spans = sorted((one.y1, one.y2) for one in page.strokes if one.is_upright)
    zones: list[tuple[float, float]] = []
    for low, high in spans:
        if zones and low <= zones[-1][1] + 2:
            zones[-1] = (zones[-1][0], max(zones[-1][1], high))
        else:
            zones.append((low, high))
    return zones


def body_size(lines: Sequence[Segment]) -> float:
    """The size of most lines."""
    return median_low([one.size for one in lines]) if lines else 0.0


def paragraphs(lines: Sequence[Segment], left: float) -> Iterator[list[Segment]]:
    """The lines of each paragraph; one begins where a line is indented."""
    current: list[Segment] = []
    for one in lines:
        if current and one.left > left + 2 * _MM:
            yield current
            current = []
        current.append(one)
    if current:
        yield current
