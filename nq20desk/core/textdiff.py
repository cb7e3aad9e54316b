"""What changed between two texts: paragraphs paired, and the words of each pair compared.

Words are whitespace-separated syllables; a text put together again from the stretches that
are not removed is the new one, from those that are not added the old one (apart from white
space inside a paragraph, which counts as one blank).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import groupby

_ALIKE = 0.4


class Change(StrEnum):
    """What became of a stretch of words."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words in a row that share a fate."""

    change: Change
    text: str


@dataclass(frozen=True, slots=True)
class ParagraphChange:
    """A paragraph before and after, by its index; None where it was added or taken away."""

    before: int | None
    after: int | None
    stretches: tuple[Stretch, ...]

    @property
    def is_same(self) -> bool:
        """Whether no word changed."""
        paired = self.before is not None and self.after is not None
        return paired and all(one.change is Change.SAME for one in self.stretches)


def compare_words(before: str, after: str) -> tuple[Stretch, ...]:
    """The stretches of two texts, in order; removed words stand before what replaced them."""
    old, new = before.split(), after.split()
    made: list[Stretch] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            made.append(Stretch(Change.SAME, " ".join(new[j1:j2])))
            continue
        if i1 < i2:
            made.append(Stretch(Change.REMOVED, " ".join(old[i1:i2])))
        if j1 < j2:
            made.append(Stretch(Change.ADDED, " ".join(new[j1:j2])))
    return tuple(made)


def compare_paragraphs(before: Sequence[str], after: Sequence[str]) -> tuple[ParagraphChange, ...]:
    """All paragraphs of both texts in reading order, alike ones paired.

    Equal paragraphs are found first; between them, those that share most of their words are
    taken for the same one, never out of order.
    """
    made: list[ParagraphChange] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            made.extend(
                _paired(before, after, i, j)
                for i, j in zip(range(i1, i2), range(j1, j2), strict=True)
            )
        else:
            made.extend(_between(before, after, range(i1, i2), range(j1, j2)))
    return tuple(made)


def folded(
    changes: Sequence[ParagraphChange],
) -> Iterator[ParagraphChange | tuple[ParagraphChange, ...]]:
    """The changed paragraphs, and between them those without change, taken together."""
    for is_same, group in groupby(changes, key=lambda one: one.is_same):
        if is_same:
            yield tuple(group)
        else:
            yield from group


def _between(
    before: Sequence[str], after: Sequence[str], old: range, new: range
) -> Iterator[ParagraphChange]:
    i, j = old.start, new.start
    for pair_old, pair_new in (*_pairs(before, after, old, new), (old.stop, new.stop)):
        for gone in range(i, pair_old):
            yield ParagraphChange(gone, None, _all(Change.REMOVED, before[gone]))
        for come in range(j, pair_new):
            yield ParagraphChange(None, come, _all(Change.ADDED, after[come]))
        if pair_old < old.stop:
            yield _paired(before, after, pair_old, pair_new)
        i, j = pair_old + 1, pair_new + 1


def _paired(before: Sequence[str], after: Sequence[str], i: int, j: int) -> ParagraphChange:
    return ParagraphChange(i, j, compare_words(before[i], after[j]))


def _all(change: Change, text: str) -> tuple[Stretch, ...]:
    return (Stretch(change, " ".join(text.split())),) if text.strip() else ()


def _pairs(
    before: Sequence[str], after: Sequence[str], old: range, new: range
) -> list[tuple[int, int]]:
    """The pairs, in order, whose likeness adds up to the most."""
    bags_old = [Counter(before[i].split()) for i in old]
    bags_new = [Counter(after[j].split()) for j in new]
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    like = [[_likeness(one, other) for other in bags_new] for one in bags_old]
    for i in reversed(range(len(old))):
        for j in reversed(range(len(new))):
            paired = like[i][j] + best[i + 1][j + 1] if like[i][j] >= _ALIKE else 0.0
            best[i][j] = max(best[i + 1][j], best[i][j + 1], paired)
    return list(_walk(best, like, old.start, new.start))


def _walk(
    best: list[list[float]], like: list[list[float]], first_old: int, first_new: int
) -> Iterator[tuple[int, int]]:
    i = j = 0
    while i < len(like) and j < len(like[0]):
        if like[i][j] >= _ALIKE and best[i][j] == like[i][j] + best[i + 1][j + 1]:
            yield first_old + i, first_new + j
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1


def _likeness(one: Counter[str], other: Counter[str]) -> float:
    """The share of common words, 0 to 1."""
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else 1.0
