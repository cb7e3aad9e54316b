"""Finding the headings of a form among the paragraphs of an old report.

Paragraphs that may be headings and the form's sections are laid side by side in order (the
alignment of greatest worth); worth comes from the likeness of the words without diacritics,
so that OCR slips do little harm, and a little from the style and count of the number.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import pairwise

from nq20desk.core.form import HeadingStyle, NumberedSection, ReportForm, Section
from nq20desk.core.numbering import Numbering
from nq20desk.core.takein.marks import Mark, MarkKind, read_mark
from nq20desk.core.takein.vocabulary import bare

_THRESHOLD = 0.72
_SHARED_PAIRS = 0.45
_SAME_STYLE, _SAME_COUNT = 0.04, 0.03
_LONGEST_HEADING = 420
_CUT = re.compile(r"[:.]\s+|[:.]$")
_STYLES = {
    Numbering.PART: MarkKind.PART,
    Numbering.ROMAN: MarkKind.ROMAN,
    Numbering.ROMAN_DASH: MarkKind.ROMAN,
    Numbering.ARABIC: MarkKind.ARABIC,
    Numbering.ARABIC_DASH: MarkKind.ARABIC,
    Numbering.COMPOSITE: MarkKind.COMPOSITE,
    Numbering.COMPOSITE_DASH: MarkKind.COMPOSITE,
    Numbering.LETTER: MarkKind.LETTER,
    Numbering.STAR: MarkKind.BULLET,
}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A paragraph that may be a heading: its place, its mark and the words behind it."""

    place: int
    text: str
    mark: Mark | None
    styled: bool = False

    @property
    def words(self) -> str:
        """The text behind the mark."""
        return self.text[self.mark.end :] if self.mark else self.text


@dataclass(frozen=True, slots=True)
class Match:
    """A section found; the heading ends at ``end`` of the candidate's text."""

    candidate: Candidate
    section: Section
    end: int
    worth: float


def find_headings(candidates: Sequence[Candidate], form: ReportForm) -> tuple[Match, ...]:
    """The alignment of candidates and sections, both in order, that is worth most."""
    sections = [one for one in form.numbered() if one.section.heading is not HeadingStyle.HIDDEN]
    columns = len(sections)
    best: list[list[float]] = [[0.0] * (columns + 1)]
    chosen: list[list[Match | None]] = []
    for candidate in candidates:
        above = best[-1]
        row, picks = [0.0], []
        for column, numbered in enumerate(sections):
            match = _match(candidate, numbered)
            gain = above[column] + (match.worth if match else 0.0)
            skip = max(row[-1], above[column + 1])
            row.append(max(gain, skip) if match else skip)
            picks.append(match if match and gain > skip else None)
        best.append(row)
        chosen.append(picks)
    return _traced(best, chosen)


def _traced(best: list[list[float]], chosen: list[list[Match | None]]) -> tuple[Match, ...]:
    row, column = len(chosen), len(best[0]) - 1
    found: list[Match] = []
    while row and column:
        match = chosen[row - 1][column - 1]
        if match is not None:
            found.append(match)
            row, column = row - 1, column - 1
        elif best[row][column] == best[row - 1][column]:
            row -= 1
        else:
            column -= 1
    return tuple(reversed(found))


def _match(candidate: Candidate, numbered: NumberedSection) -> Match | None:
    section = numbered.section
    wanted = bare(section.name)
    if not wanted or not _may_head(candidate, section):
        return None
    likeness, end = _likest(candidate, wanted, section)
    worth = likeness + _number_bonus(candidate, numbered) - _THRESHOLD
    return Match(candidate, section, end, worth) if worth > 0 else None


def _may_head(candidate: Candidate, section: Section) -> bool:
    """A bullet heads only sections that the form itself marks with a star."""
    is_bullet = candidate.mark is not None and candidate.mark.kind is MarkKind.BULLET
    return not is_bullet or section.numbering is Numbering.STAR or candidate.styled


def _likest(candidate: Candidate, wanted: str, section: Section) -> tuple[float, int]:
    """How like the heading is at its best, and where it ends then."""
    text = candidate.words
    offset = len(candidate.text) - len(text)
    if section.heading is HeadingStyle.NUMBER_ONLY:
        return _prefix_likeness(text, wanted), offset
    best, best_end = 0.0, len(candidate.text)
    for end in _ends(text, wanted):
        likeness = _likeness(bare(text[:end]), wanted)
        if likeness > best + 0.02:
            best, best_end = likeness, offset + end
    return best, best_end


def _ends(text: str, wanted: str) -> list[int]:
    """Where a heading may end: with its paragraph, else at a colon or full stop inside it."""
    ends = [len(text)] if len(text) <= _LONGEST_HEADING else []
    inside = (found.end() for found in _CUT.finditer(text, 0, len(wanted) * 2 + 40))
    return ends + [end for end in inside if end < len(text)]


def _prefix_likeness(text: str, wanted: str) -> float:
    """How like the beginning of a paragraph is to a title that is not printed."""
    return _likeness(" ".join(bare(text).split()[: len(wanted.split())]), wanted)


@lru_cache(maxsize=8192)
def _likeness(found: str, wanted: str) -> float:
    """Likeness of two bare texts, 0 to 1; a title that goes on (*… Cao Bằng*) loses little."""
    if not found:
        return 0.0
    whole = _ratio(found, wanted)
    size = len(wanted.split())
    if size > 1 and len(found.split()) > size:
        begun = " ".join(found.split()[:size])
        surplus = len(found.split()) - size
        whole = max(whole, _ratio(begun, wanted) - 0.015 * surplus)
    return whole


def _ratio(found: str, wanted: str) -> float:
    """Likeness of two texts; 0 where their lengths or letters already rule it out."""
    least = _THRESHOLD / 1.2
    if 2 * min(len(found), len(wanted)) < least * (len(found) + len(wanted)):
        return 0.0
    if len(_pairs(found) & _pairs(wanted)) < _SHARED_PAIRS * len(_pairs(wanted)):
        return 0.0
    matcher = _matcher(wanted)
    matcher.set_seq1(found)
    return matcher.ratio() if matcher.quick_ratio() >= least else 0.0


@lru_cache(maxsize=1024)
def _pairs(text: str) -> frozenset[str]:
    """The pairs of neighbouring letters in a text."""
    return frozenset(one + other for one, other in pairwise(text))


@lru_cache(maxsize=256)
def _matcher(wanted: str) -> SequenceMatcher[str]:
    """A matcher that has taken the wanted words in; only the others change."""
    return SequenceMatcher(None, "", wanted, autojunk=False)


def _number_bonus(candidate: Candidate, numbered: NumberedSection) -> float:
    mark = candidate.mark
    if mark is None or _STYLES.get(numbered.section.numbering) is not mark.kind:
        return 0.0
    own = read_mark(f"{numbered.number} x", (numbered.number.rpartition(" ")[0],))
    same = own is not None and own.count == mark.count
    return _SAME_STYLE + (_SAME_COUNT if same else 0.0)
