"""Paragraphs that stand twice in a report, word for word or nearly so."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from difflib import SequenceMatcher

from nq20desk.core.checks.finding import Hit, quote
from nq20desk.core.checks.material import Material, Rule
from nq20desk.core.checks.passage import Passage
from nq20desk.core.message import message

_LEAST_WORDS = 15
_SHINGLE = 4
_SHARED = 0.5
_ALIKE = 0.9

Shingle = tuple[str, ...]


def repeated_paragraph(material: Material) -> Iterator[Hit]:
    """A paragraph that is more than 90 % like an earlier one, or stands in it."""
    names = {one.key: one.name for one in material.sections}
    long = [one for one in material.passages if len(one.lowered.split()) >= _LEAST_WORDS]
    seen: dict[Shingle, list[int]] = defaultdict(list)
    for position, passage in enumerate(long):
        shingles = _shingles(passage)
        shared = Counter(one for item in shingles for one in seen[item])
        for earlier, count in shared.most_common(3):
            held = count >= _ALIKE * len(shingles) and _has_numbers(long[earlier], passage)
            shared_half = count >= _SHARED * len(shingles)
            if held or (shared_half and _are_alike(long[earlier], passage)):
                yield _repeated(passage, names[long[earlier].section])
                break
        for item in shingles:
            seen[item].append(position)


def _shingles(passage: Passage) -> frozenset[Shingle]:
    """All runs of four words."""
    words = passage.lowered.split()
    return frozenset(tuple(words[at : at + _SHINGLE]) for at in range(len(words) - _SHINGLE + 1))


def _are_alike(one: Passage, other: Passage) -> bool:
    """Whether two paragraphs say the same; with other numbers they do not."""
    if [item.text for item in one.numbers] != [item.text for item in other.numbers]:
        return False
    matcher = SequenceMatcher(None, one.lowered.split(), other.lowered.split(), autojunk=False)
    return matcher.quick_ratio() > _ALIKE and matcher.ratio() > _ALIKE


def _has_numbers(one: Passage, other: Passage) -> bool:
    """Whether all numbers of the other paragraph stand in the one."""
    return {item.text for item in other.numbers} <= {item.text for item in one.numbers}


def _repeated(passage: Passage, earlier: str) -> Hit:
    text = message(
        "Checks", "Nearly the same paragraph already stands in “{section}”.", section=earlier
    )
    where = passage.place(0, len(passage.text))
    key = "repeated_paragraph"
    return Hit(key, text, where, quote(passage.text))


RULES: tuple[Rule, ...] = (repeated_paragraph,)
