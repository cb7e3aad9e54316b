"""Unit words and an office's own names in text that is taken over from an earlier report.

From 1/7/2025 there are no districts any more: *Huyện ủy* is *Đảng ủy xã* in the new report,
*UBND huyện* is *UBND xã*. Which words those are is data (resources/words/unit-words.toml), the
names of the two offices come from their profiles. Nothing changes inside citations (numbers,
subjects, quotations) and live fields; every change is listed and can be refused.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import zip_longest

from nq20desk.core.blocks import Block
from nq20desk.core.office import Office
from nq20desk.core.textsearch import (
    Hit,
    folded,
    in_the_case_of,
    replace_hits,
    shown,
    stretches,
)

Span = tuple[int, int]
Guard = Callable[[str], Iterable[Span]]
"""Where citations stand in a line of text."""
UNIT = "{unit}"
AROUND = 40
"""How many letters before and after a place are told with it."""
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")
_NUMBER_LIKE = re.compile(r"\S*\d\S*[/-]\S*|\S*[A-ZĐ]+[/-][A-ZĐ]+\S*")
_DATE = re.compile(r"(?<![\d/])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)")
_SENTENCE = re.compile(r"(?<=[.;!?])\s+")


@dataclass(frozen=True, slots=True)
class WordRule:
    """A word of an old kind of unit and what it is in a new one; ``{unit}`` is its kind."""

    old: str
    new: str


@dataclass(frozen=True, slots=True)
class UnitChangeWords:
    """The words that change from a day on where an office of one kind follows another.

    Where the earlier office was of none of the old kinds (an old report that was taken in under
    the new office), the words are offered, not proposed; those of ``only_own`` not even that.
    """

    since: date
    old_kinds: tuple[str, ...]
    new_kinds: tuple[str, ...]
    rules: tuple[WordRule, ...]
    only_own: bool = False


@dataclass(frozen=True, slots=True)
class UnitWords:
    """The vocabulary of the data file."""

    kinds: tuple[str, ...]
    organs: tuple[str, ...]
    keep: tuple[str, ...]
    changes: tuple[UnitChangeWords, ...]

    def kind_of(self, unit: str) -> str:
        """The kind with which a unit's name begins (*xã*, *huyện* …); empty if with none."""
        lowered = unit.lower()
        return next((one for one in self.kinds if lowered.startswith(f"{one} ")), "")

    def own_name(self, unit: str) -> str:
        """A unit's name without its kind and what it belongs to (*Đức Trọng*)."""
        return unit.partition(",")[0][len(self.kind_of(unit)) :].strip()


@dataclass(frozen=True, slots=True)
class Issuer:
    """An office with the name of its unit, as both were when a report was written."""

    office: Office
    unit: str


@dataclass(frozen=True, slots=True)
class Wording:
    """Words and what stands for them in the new report.

    ``exact`` words are found in their own capitals only; a ``bare`` word is not found before
    a name that is not among ``names`` (*huyện Lâm Hà* is somebody else). ``certain`` is whether
    the change is proposed; from ``since`` on, a sentence dated earlier is left as it is.
    """

    old: str
    new: str
    since: date | None = None
    exact: bool = False
    bare: bool = False
    names: tuple[str, ...] = ()
    certain: bool = True


@dataclass(frozen=True, slots=True)
class WordChange:
    """Words at a place of the text, what they become, and whether that is proposed."""

    place: Hit
    new: str
    proposed: bool

    @property
    def old(self) -> str:
        """The words as they stand in the earlier report."""
        return self.place.text


# ---- which words change


def wordings(
    words: UnitWords, old: Issuer, new: Issuer, written: date, day: date
) -> tuple[Wording, ...]:
    """What changes from an office's report to another's; ``written`` and ``day`` are theirs."""
    made = [*_own_names(words, old, new), *_unit_words(words, old, new, written, day)]
    first: dict[str, Wording] = {}
    for one in made:
        if one.old and one.new and one.old != one.new:
            first.setdefault(one.old, one)
    return tuple(first.values())


def _own_names(words: UnitWords, old: Issuer, new: Issuer) -> Iterator[Wording]:
    """The office's name, full and short, its unit and those above, its superior, its place."""
    before, after = old.office, new.office
    if before.system is after.system:
        yield Wording(before.name, after.name)
        yield Wording(_short(words, before.name), _short(words, after.name))
        for line, other in (
            (before.issuing_line, after.issuing_line),
            (before.superior_line, after.superior_line),
        ):
            if not other.startswith(line):
                yield Wording(line, other, exact=True)
    for part, other in zip_longest(old.unit.split(","), new.unit.split(","), fillvalue=""):
        yield Wording(part.strip(), other.strip())
    if words.kind_of(before.place) == words.kind_of(after.place):
        yield Wording(before.place, after.place, exact=True)


def _short(words: UnitWords, name: str) -> str:
    for organ in words.organs:
        if name.lower().startswith(f"{organ.lower()} "):
            return name[len(organ) :].strip()
    return name


def _unit_words(
    words: UnitWords, old: Issuer, new: Issuer, written: date, day: date
) -> Iterator[Wording]:
    kind, other = words.kind_of(old.unit), words.kind_of(new.unit)
    names = tuple(filter(None, (words.own_name(old.unit), words.own_name(new.unit))))
    is_clear = any(kind in one.old_kinds for one in words.changes)
    for one in words.changes:
        own = kind in one.old_kinds
        if not (written < one.since <= day) or other not in one.new_kinds:
            continue
        if own or not (is_clear or one.only_own):
            for rule in one.rules:
                yield Wording(
                    rule.old, rule.new.replace(UNIT, other), one.since,
                    exact=rule.old.isupper(), bare=True, names=names, certain=own,
                )  # fmt: skip


# ---- where they stand


def find_changes(
    sections: Mapping[str, tuple[Block, ...]],
    wanted: Iterable[Wording],
    keep: Iterable[str],
    guard: Guard,
) -> tuple[WordChange, ...]:
    """Every place where words change, in reading order; places never overlap."""
    finders = [(_pattern(one), one) for one in wanted]
    kept = [_pattern(Wording(one, "")) for one in keep]
    if not finders:
        return ()
    made: list[WordChange] = []
    for section, blocks in sections.items():
        for number, block in enumerate(blocks):
            for cell, pieces in enumerate(stretches(block)):
                text = shown(pieces)
                for start, end, one in _places(text, finders, kept, guard):
                    place = Hit(
                        section, number, None, cell, start, end,
                        text[max(0, start - AROUND) : start], text[start:end],
                        text[end : end + AROUND],
                    )  # fmt: skip
                    said = one.new if one.exact else in_the_case_of(text[start:end], one.new)
                    told = one.certain and not _is_past(text, place, one.since, guard)
                    made.append(WordChange(place, said, told))
    return tuple(made)


def _pattern(one: Wording) -> re.Pattern[str]:
    letters = folded(one.old, diacritics=True, case=one.exact)
    inner = re.escape(letters).replace(r"\ ", r"\s+")
    return re.compile(rf"(?<![\w/-]){inner}(?![\w/-]*\w)")


def _places(
    text: str,
    finders: list[tuple[re.Pattern[str], Wording]],
    kept: list[re.Pattern[str]],
    guard: Guard,
) -> Iterator[tuple[int, int, Wording]]:
    """The leftmost and then longest places; what is kept or cited takes its place, too."""
    exact = folded(text, diacritics=True, case=True)
    loose = folded(text, diacritics=True, case=False)
    found: list[tuple[int, int, Wording | None]] = [
        (*hit.span(), None) for pattern in kept for hit in pattern.finditer(loose)
    ]
    for pattern, wording in finders:
        for hit in pattern.finditer(exact if wording.exact else loose):
            is_other = wording.bare and _names_another(text, hit.end(), wording.names)
            found.append((*hit.span(), None if is_other else wording))
    if not any(one for _, _, one in found):
        return
    reached, cited = 0, protected(text, guard)
    for start, end, one in sorted(found, key=lambda place: (place[0], -place[1], place[2] is None)):
        if start < reached or any(first < end and start < last for first, last in cited):
            continue
        reached = end
        if one is not None:
            yield start, end, one


def _names_another(text: str, end: int, names: tuple[str, ...]) -> bool:
    """Whether the word at ``end`` begins the name of somebody else."""
    rest = text[end:]
    if not (rest[:1] == " " and rest[1:2].isupper() and not rest[1:3].isupper()):
        return False
    return not rest[1:].startswith(names)


def protected(text: str, guard: Guard) -> list[Span]:
    """Where nothing changes: citations, quotations, numbers of documents."""
    spans = [one.span() for one in (*_QUOTED.finditer(text), *_NUMBER_LIKE.finditer(text))]
    return [*spans, *guard(text)]


def _is_past(text: str, place: Hit, since: date | None, guard: Guard) -> bool:
    """Whether a sentence tells of a day before the change, apart from what it cites."""
    if since is None:
        return False
    cited = protected(text, guard)
    first = max((one.end() for one in _SENTENCE.finditer(text, 0, place.start)), default=0)
    after = _SENTENCE.search(text, place.end)
    for found in _DATE.finditer(text, first, after.start() if after else len(text)):
        day, month, year = map(int, found.groups())
        outside = not any(start < found.start() and found.end() < end for start, end in cited)
        if outside and (year, month, day) < (since.year, since.month, since.day):
            return True
    return False


# ---- changing them


def apply_changes(
    section: str, blocks: tuple[Block, ...], accepted: Collection[WordChange]
) -> tuple[Block, ...]:
    """The blocks of a section with the accepted changes; everything else as it was."""
    here = [one for one in accepted if one.place.section == section]
    made = blocks
    for one in sorted(here, key=_order, reverse=True):
        made = replace_hits(made, (one.place,), one.new)
    return made


def _order(one: WordChange) -> tuple[int, int, int]:
    return one.place.block, one.place.cell, one.place.start
