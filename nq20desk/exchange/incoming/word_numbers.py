"""Word's automatic numbers, worked out as Word would show them (ECMA-376, part 1, 17.9)."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from nq20desk.core.numbering import roman
from nq20desk.exchange.incoming.word_xml import attribute, child, number_at, w

_LEVEL = re.compile(r"%(\d)")
_DEEPEST = 8


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: its kind of number, the pattern around it, where it begins."""

    kind: str
    pattern: str
    start: int
    legal: bool


@dataclass
class _List:
    """A list definition and how far each of its levels has counted."""

    levels: dict[int, Level]
    counts: dict[int, int] = field(default_factory=dict)


class Numbers:
    """Counts the numbered paragraphs of a document in their order."""

    def __init__(self, numbering: Element | None) -> None:
        self._lists: dict[str, _List] = {}
        self._abstract: dict[str, _List] = {}
        if numbering is None:
            return
        for one in numbering.findall(w("abstractNum")):
            key = attribute(one, "abstractNumId")
            self._abstract[key] = _List(dict(map(_level, one.findall(w("lvl")))))
        for one in numbering.findall(w("num")):
            self._add(one)

    def _add(self, num: Element) -> None:
        base = self._abstract.get(attribute(child(num, "abstractNumId"), "val"))
        if base is None:
            return
        overrides = num.findall(w("lvlOverride"))
        if not overrides:
            self._lists[attribute(num, "numId")] = base
            return
        levels = dict(base.levels)
        for one in overrides:
            place = number_at(one, "ilvl")
            own = child(one, "lvl")
            if own is not None:
                levels[place] = _level(own)[1]
            start = child(one, "startOverride")
            if start is not None and place in levels:
                old = levels[place]
                levels[place] = Level(old.kind, old.pattern, number_at(start, "val"), old.legal)
        self._lists[attribute(num, "numId")] = _List(levels)

    def next(self, list_id: str, level: int) -> str:
        """The number or bullet in front of the next paragraph of that list and level."""
        found = self._lists.get(list_id)
        if found is None or level not in found.levels:
            return ""
        self._count(found, level)
        own = found.levels[level]
        if own.kind == "bullet":
            return _bullet(own.pattern, level)
        if own.kind == "none":
            return _LEVEL.sub("", own.pattern).strip()
        return _LEVEL.sub(lambda one: _shown(found, int(one[1]) - 1, own), own.pattern)

    def _count(self, found: _List, level: int) -> None:
        for deeper in range(level + 1, _DEEPEST + 1):
            found.counts.pop(deeper, None)
        for one in range(level):
            if one in found.levels:
                found.counts.setdefault(one, found.levels[one].start)
        start = found.levels[level].start
        found.counts[level] = found.counts.get(level, start - 1) + 1


def _level(one: Element) -> tuple[int, Level]:
    start = child(one, "start")
    return number_at(one, "ilvl"), Level(
        kind=attribute(child(one, "numFmt"), "val") or "decimal",
        pattern=attribute(child(one, "lvlText"), "val"),
        start=1 if start is None else number_at(start, "val", 1),
        legal=child(one, "isLgl") is not None,
    )


def _shown(found: _List, level: int, own: Level) -> str:
    kind = "decimal" if own.legal else found.levels[level].kind if level in found.levels else ""
    return _WRITERS.get(kind, str)(found.counts.get(level, 1))


def _bullet(pattern: str, level: int) -> str:
    """A bullet as the markup knows it; glyphs of symbol fonts by their depth."""
    if pattern.strip() in ("-", "–", "+", "*"):
        return pattern.strip()
    return ("-", "+", "*")[min(level, 2)]


def _latin(count: int) -> str:
    rounds, index = divmod(max(count, 1) - 1, 26)
    return chr(ord("a") + index) * (rounds + 1)


_WRITERS: dict[str, Callable[[int], str]] = {
    "upperRoman": lambda count: roman(max(count, 1)),
    "lowerRoman": lambda count: roman(max(count, 1)).lower(),
    "upperLetter": lambda count: _latin(count).upper(),
    "lowerLetter": _latin,
    "decimalZero": lambda count: f"{count:02d}",
    "none": lambda count: "",
}
