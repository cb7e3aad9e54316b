"""One step of a text's undo: a stretch that another took the place of."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TextStep:
    """At ``start`` (in characters) the text ``removed`` gave way to ``inserted``."""

    start: int
    removed: str
    inserted: str

    @classmethod
    def between(cls, before: str, after: str) -> TextStep:
        """The smallest single replacement that leads from one text to the other."""
        start = _common(before, after)
        most = min(len(before), len(after)) - start
        end = _common_end(before, after, most)
        return cls(start, before[start : len(before) - end], after[start : len(after) - end])

    def redone(self, text: str) -> str:
        """The text after the step, from the one before it."""
        return text[: self.start] + self.inserted + text[self.start + len(self.removed) :]

    def undone(self, text: str) -> str:
        """The text before the step, from the one after it."""
        return text[: self.start] + self.removed + text[self.start + len(self.inserted) :]

    @property
    def size(self) -> int:
        """How many characters it holds."""
        return len(self.removed) + len(self.inserted)


def _common(one: str, other: str) -> int:
    """The length of the common beginning, by halving: texts are long, comparing is quick."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _common_end(one: str, other: str, most: int) -> int:
    """The length of the common end, at most ``most``."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if one[len(one) - middle : len(one) - low] == other[len(other) - middle : len(other) - low]:
            low = middle
        else:
            high = middle - 1
    return low
