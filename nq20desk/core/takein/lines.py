"""Printed lines joined into paragraphs again.

A text that came out of a PDF ends a line where the paper ended. A line goes on with the one
before it unless that one was left short, ended its sentence, or the new one begins with a
number, a bullet or a word that opens a part. Blank lines count only where they don't stand
between all lines.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from nq20desk.core.blocks import Text
from nq20desk.core.takein.marks import MarkKind, continues, read_mark
from nq20desk.core.takein.source import SourceLine, tidy
from nq20desk.core.takein.vocabulary import TakeInWords, starts_with

_LONGEST_PRINTED = 150
_LOWER_SHARE = 0.1
_SHORT, _FULL = 0.78, 0.94
_ENDS = (".", ";", ":", "!", "?", "…", "”", '"')
_BROKEN_WORD = re.compile(r"[^\W_]-$")


@dataclass(frozen=True, slots=True)
class Paper:
    """How a text was printed: its usual width in characters, whether blanks mean anything."""

    width: int
    double_spaced: bool


def paper_of(lines: Sequence[SourceLine]) -> Paper | None:
    """The paper of a text in printed lines; None where every line is a whole paragraph."""
    texts = [one.text.strip() for one in lines if not one.is_blank]
    if len(texts) < 4:
        return None
    lengths = sorted(len(one) for one in texts)
    widest = lengths[int(len(lengths) * 0.95)]
    lower = sum(one[0].islower() and read_mark(one) is None for one in texts)
    if widest > _LONGEST_PRINTED or lower < len(texts) * _LOWER_SHARE:
        return None
    blank_after = sum(one.is_blank for before, one in pairwise(lines) if not before.is_blank)
    return Paper(widest, blank_after > len(texts) * 0.6)


def join_lines(
    lines: Sequence[SourceLine], paper: Paper | None, words: TakeInWords
) -> Iterator[SourceLine]:
    """Whole paragraphs from the lines of a body; blank lines are gone afterwards."""
    goes_on = _printed(paper, words) if paper else _soft(words)
    held: list[SourceLine] = []
    blank = False
    for line in lines:
        if line.is_blank:
            blank = True
            continue
        if held and not goes_on(held, line, blank):
            yield _paragraph(held)
            held = []
        held.append(line)
        blank = False
    if held:
        yield _paragraph(held)


_GoesOn = Callable[[list[SourceLine], SourceLine, bool], bool]


def _soft(words: TakeInWords) -> _GoesOn:
    def goes_on(held: list[SourceLine], line: SourceLine, blank: bool) -> bool:
        return line.soft and not blank and not _opens(line.text.strip(), words)

    return goes_on


def _printed(paper: Paper, words: TakeInWords) -> _GoesOn:
    def goes_on(held: list[SourceLine], line: SourceLine, blank: bool) -> bool:
        before, text = held[-1].text.strip(), line.text.strip()
        if _stands_alone(held, line, words):
            return False
        if _opens(text, words):
            return False
        unfinished = not before.endswith(_ENDS)
        if continues(text, read_mark(text, words.parts)):
            return unfinished and len(before) > paper.width * _SHORT
        if blank and not paper.double_spaced:
            return unfinished and text[0].islower()
        return _BROKEN_WORD.search(before) is not None or _flows(before, text, paper)

    return goes_on


def _stands_alone(held: list[SourceLine], line: SourceLine, words: TakeInWords) -> bool:
    """Whether one of two lines is a styled heading, a drawn rule or a bare *Phần thứ nhất*."""
    styled = line.level is not None or held[-1].level is not None
    return styled or _is_rule(line.text) or _is_bare_part(held[0].text.strip(), words)


def _flows(before: str, text: str, paper: Paper) -> bool:
    """Whether a line without a mark of its own goes on with the one before it."""
    unfinished = not before.endswith(_ENDS)
    if text[0].islower():
        return unfinished or len(before) >= paper.width * _SHORT
    if before.isupper() != text.isupper() and (before.isupper() or text.isupper()):
        return False
    if before.isupper() and text.isupper():
        return True
    used = len(before) + 1 + len(text.split(maxsplit=1)[0])
    if used <= paper.width * _SHORT:
        return False
    return unfinished or used > paper.width * _FULL


def _opens(text: str, words: TakeInWords) -> bool:
    """Whether a line begins something new, whatever stands before it."""
    mark = read_mark(text, words.parts)
    if mark is not None:
        return not continues(text, mark)
    return starts_with(text, (*words.closing, *words.recipients, *words.addressees)) or (
        text.isupper() and starts_with(text, words.appendix)
    )


def _is_bare_part(text: str, words: TakeInWords) -> bool:
    """Whether a line holds *Phần thứ nhất* and nothing more."""
    mark = read_mark(text, words.parts)
    return mark is not None and mark.kind is MarkKind.PART and mark.end >= len(text)


def _is_rule(text: str) -> bool:
    """Whether a line is only drawn (``-----``)."""
    return not any(one.isalnum() for one in text)


def _paragraph(lines: list[SourceLine]) -> SourceLine:
    pieces: list[Text] = []
    for line in lines:
        own = tidy(line.pieces)
        if pieces and own and not _BROKEN_WORD.search(pieces[-1].text):
            pieces.append(Text(" "))
        pieces.extend(own)
    return SourceLine(tidy(tuple(pieces)), lines[0].level)
