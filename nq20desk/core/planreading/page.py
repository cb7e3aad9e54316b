"""A plan's text with its characters in place: cleaned, flattened, in lower case."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from nq20desk.core.text import clean

Stretch = tuple[int, int]
_MARKUP = re.compile(r"[*_#`\\|]")
_LINE = re.compile(r"[^\n]*")
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True)
class Page:
    """A text in which every view has the same length, so that offsets hold in all of them."""

    text: str

    @classmethod
    def of(cls, raw: str) -> Page:
        """The page of a pasted text: NFC, with the right letters."""
        return cls(clean(raw))

    @cached_property
    def flat(self) -> str:
        """Line ends, tabs and the marks of Markdown turned into spaces."""
        return re.sub(r"[\n\t\f\v\x1c-\x1f\x85\u2028\u2029]", " ", _MARKUP.sub(" ", self.text))

    @cached_property
    def low(self) -> str:
        """The flat text in lower case."""
        lowered = self.flat.lower()
        if len(lowered) == len(self.flat):
            return lowered
        return "".join(one.lower() if len(one.lower()) == 1 else one for one in self.flat)

    @cached_property
    def lines(self) -> tuple[tuple[int, int], ...]:
        """Start and end of every line that is not blank."""
        found = (one.span() for one in _LINE.finditer(self.text))
        return tuple((start, end) for start, end in found if self.flat[start:end].strip())

    def words(self, start: int, end: int) -> str:
        """A passage as one line with single spaces."""
        return squeeze(self.flat[start:end])

    def trimmed(self, start: int, end: int) -> tuple[int, int]:
        """The passage without spaces at its ends."""
        while start < end and self.flat[start].isspace():
            start += 1
        while end > start and self.flat[end - 1].isspace():
            end -= 1
        return start, end


def squeeze(text: str) -> str:
    """A text with single spaces."""
    return _SPACES.sub(" ", text).strip()


def blanked(text: str, stretches: Iterable[Stretch]) -> str:
    """The text with some stretches turned into spaces, as long as before."""
    pieces, position = [], 0
    for start, end in sorted(stretches):
        if end > position:
            pieces += [text[position:start], " " * (end - max(start, position))]
            position = end
    return "".join((*pieces, text[position:]))


class Stretches:
    """Stretches of a text in order, asked which of them lie somewhere."""

    def __init__(self, stretches: Iterable[Stretch]) -> None:
        self._all = sorted(stretches)
        self._starts = [one[0] for one in self._all]
        self._reach = list(accumulate((one[1] for one in self._all), max))

    def cover(self, position: int) -> bool:
        """Whether a character lies in one of them."""
        count = bisect_right(self._starts, position)
        return count > 0 and self._reach[count - 1] > position
