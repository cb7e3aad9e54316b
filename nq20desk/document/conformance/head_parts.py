"""Finding the components of page 1 above the body, by their words and places."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from nq20desk.core.conformance import Component
from nq20desk.core.layout import LayoutProfile, Mark
from nq20desk.core.text import modern_tones
from nq20desk.document.conformance.ink import Page, Segment

_MM = 72 / 25.4
_NUMBER = re.compile(r"Số\b", re.IGNORECASE)
_DATE = re.compile(r"ngày\b.*\btháng\b.*\bnăm\b", re.IGNORECASE)
_ADDRESSED = re.compile(r"Kính\s+(?:gửi|trình)", re.IGNORECASE)
_DASHES = re.compile(r"[-–—_*\s]+")
_NEAR = 20 * _MM
_MIN_GAP = 3.0
_BODY_INDENT = 18 * _MM

Found = dict[Component, list[Segment]]


@dataclass
class HeadParts:
    """The components found, and the height under which the body begins."""

    found: Found = field(default_factory=dict)
    bottom: float = 0.0

    def add(self, component: Component, segment: Segment) -> None:
        """Note one more line of a component."""
        self.found.setdefault(component, []).append(segment)
        self.bottom = segment.baseline


def is_capitals(text: str) -> bool:
    """Whether all letters of a text are capitals."""
    return text.upper() == text and text.lower() != text


def find_head(page: Page, profile: LayoutProfile, left: float, right: float) -> HeadParts:
    """The components of the head; ``left`` and ``right`` are the edges of the text."""
    finder = _HeadFinder(profile, (left + right) / 2, left)
    rows = finder.columns(page.rows)
    finder.title(rows)
    return finder.parts


class _HeadFinder:
    def __init__(self, profile: LayoutProfile, middle: float, left: float) -> None:
        self.profile = profile
        self.parts = HeadParts()
        self.middle, self.left = middle, left
        self.nation = _key(profile.head.nation)
        self.motto = _key(profile.head.motto)
        self.stamps = {_key(one.words): one.mark for one in profile.stamps}

    # ---- the two columns

    def columns(self, rows: Sequence[tuple[Segment, ...]]) -> list[tuple[Segment, ...]]:
        """Find both columns down to number and date; returns the rows below them."""
        place = next((at for at, row in enumerate(rows) if self._nation_in(row)), None)
        if place is None:
            return list(rows)
        edge = self._nation_edge(rows[place])
        lefts: list[Segment] = []
        for at, row in enumerate(rows[place:], start=place):
            near, far = _split(row, edge)
            self._right(far)
            lefts += near
            if any(_DATE.search(one.text) for one in far):
                return self._end_columns(lefts, rows[at + 1 :], edge)
        return self._end_columns(lefts[:0], rows[place + 1 :], edge)

    def _nation_in(self, row: tuple[Segment, ...]) -> bool:
        return self.nation in _key("".join(one.text for one in row))

    def _nation_edge(self, row: tuple[Segment, ...]) -> float:
        """Where the right column's first line begins, even if the left one reaches up to it."""
        letters = [one for segment in row for one in segment.printed]
        return letters[len(letters) - len(self.nation)].left

    def _right(self, segments: Sequence[Segment]) -> None:
        for one in segments:
            if self.nation in _key(one.text):
                self.parts.add(Component.NATION, one)
            elif self.motto and self.motto == _key(one.text):
                self.parts.add(Component.MOTTO, one)
            elif one.is_italic or _DATE.search(one.text):
                self.parts.add(Component.PLACE_DATE, one)

    def _end_columns(
        self, lefts: list[Segment], below: Sequence[tuple[Segment, ...]], edge: float
    ) -> list[tuple[Segment, ...]]:
        """Tell the left column's lines apart; the date may go on below the number."""
        rest = list(below)
        while rest and all(one.left > edge - _NEAR and one.is_italic for one in rest[0]):
            self.parts.add(Component.PLACE_DATE, rest.pop(0)[0])
        if not any(_NUMBER.match(one.text) for one in lefts) and rest:
            near, _ = _split(rest[0], edge)
            lefts += near
        self._agency([one for one in lefts if not _NUMBER.match(one.text)])
        for one in lefts:
            if _NUMBER.match(one.text):
                self.parts.add(Component.NUMBER, one)
        return rest

    def _agency(self, lines: list[Segment]) -> None:
        """Superior lines are light, the issuer's are bold, its mark is a star."""
        named = [one for one in lines if not _DASHES.fullmatch(one.text)]
        bold = [one for one in named if one.is_bold] or named[-1:]
        for one in named:
            self.parts.add(Component.ISSUER if one in bold else Component.SUPERIOR, one)

    # ---- below them

    def title(self, rows: Sequence[tuple[Segment, ...]]) -> None:
        """Stamps, kind, subject and addressees."""
        lines = list(self._stamps([row[0] for row in rows if len(row) == 1]))
        kind = next((at for at, one in enumerate(lines) if self._is_kind(one)), None)
        if kind is None:
            return
        self.parts.add(Component.KIND, lines[kind])
        rest = lines[kind + 1 :]
        while rest and rest[0].is_bold and self._is_centred(rest[0]):
            self.parts.add(Component.SUBJECT, rest.pop(0))
        if rest and _DASHES.fullmatch(rest[0].text):
            self.parts.bottom = rest.pop(0).baseline
        if rest and _ADDRESSED.match(rest[0].text):
            self._addressees(rest)

    def _stamps(self, lines: Sequence[Segment]) -> Iterator[Segment]:
        for one in lines:
            mark = self.stamps.get(_key(one.text))
            if mark is None or Component.KIND in self.parts.found:
                yield one
            else:
                component = Component.DRAFT if mark is Mark.DRAFT else Component.URGENCY
                self.parts.add(component, one)

    def _is_kind(self, line: Segment) -> bool:
        return self._is_centred(line) and is_capitals(line.text)

    def _is_centred(self, line: Segment) -> bool:
        return abs(line.centre - self.middle) < 5 * _MM

    def _addressees(self, lines: Sequence[Segment]) -> None:
        for one in lines:
            if one.left < self.left + _BODY_INDENT or one.is_bold:
                break
            self.parts.add(Component.ADDRESSEE, one)


def _key(text: str) -> str:
    """The letters alone, so that spacing and the places of tone marks don't matter."""
    return "".join(modern_tones(text).split())


def _split(row: tuple[Segment, ...], edge: float) -> tuple[list[Segment], list[Segment]]:
    """A row's parts left and right of where the right column may begin."""
    if len(row) == 1:
        row = _cut_at_gap(row[0], edge)
    near = [one for one in row if one.centre < edge]
    far = [one for one in row if one not in near]
    return [Segment.joined(near)] if near else [], [Segment.joined(far)] if far else []


def _cut_at_gap(segment: Segment, edge: float) -> tuple[Segment, ...]:
    """Two segments where columns almost touch: cut at the widest gap about the edge."""
    best, place = _MIN_GAP, 0
    for at in range(1, len(segment.letters)):
        before, after = segment.letters[at - 1], segment.letters[at]
        gap = after.left - before.right
        if gap > best and abs(after.left - edge) < _NEAR:
            best, place = gap, at
    return segment.cut(place) if place else (segment,)
