"""Slips of the pen: doubled words, placeholders, mixed decimal signs and spellings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from nq20desk.core.checks.finding import Correction, Hit, quote
from nq20desk.core.checks.material import Material, Rule
from nq20desk.core.checks.passage import Passage
from nq20desk.core.checks.vocabulary import Placeholder
from nq20desk.core.message import Message, message
from nq20desk.core.prose import any_of
from nq20desk.core.text import modern_tones, traditional_tones
from nq20desk.core.textsearch import in_the_case_of

_CASES = (str.lower, str.capitalize, str.upper)
_SYLLABLE = r"[^\W\d_]+"
_DOUBLED_PAIR = re.compile(rf"\b({_SYLLABLE}\s+{_SYLLABLE})\s+\1\b", re.IGNORECASE)
_DOUBLED = re.compile(rf"\b({_SYLLABLE})\s+(\1)\b", re.IGNORECASE)
_PUNCTUATION = '.,;:!?()“”"…'
_WORDS = re.compile(_SYLLABLE)
_PERMILLE = re.compile(r"\d\s?(?P<sign>%\s?[oO0])(?!\w)")
_POINT = re.compile(r"(?<![\w.,/])\d+\.(?!0(?!\d)|\d{3}(?!\d))\d+(?![.,]?\d)(?!/\d{2})")
_COMMA = re.compile(r"(?<![\w.,/])\d+,\d+(?![.,]?\d)(?!/\d{2})")


def doubled_words(material: Material) -> Iterator[Hit]:
    """*Tỷ lệ tỷ lệ*, *nhân nhân*; reduplications and meeting compounds are no slips."""
    pairs = _pairs(material)
    for passage in material.passages:
        pair_places = [one.span() for one in _DOUBLED_PAIR.finditer(passage.text)]
        for start, end in pair_places:
            if not _is_reduplication(material, passage.text[start:end]):
                yield _doubled(passage, start, end)
        for found in _DOUBLED.finditer(passage.text):
            inside = any(start <= found.start() < end for start, end in pair_places)
            if not inside and not _may_double(material, passage, found, pairs):
                yield _doubled(passage, *found.span())


def _doubled(passage: Passage, start: int, end: int) -> Hit:
    words = passage.text[start:end]
    text = message("Checks", "Written twice: “{words}”.", words=words)
    half = Correction(words, " ".join(words.split()[: len(words.split()) // 2]))
    return Hit("doubled_words", text, passage.place(start, end), words, corrections=(half,))


def _may_double(
    material: Material, passage: Passage, found: re.Match[str], pairs: Counter[str]
) -> bool:
    """Reduplications, proper names, and *phát triển triển khai*."""
    if _is_reduplication(material, found.group()) or found[2][:1].isupper():
        return True
    if found[1].lower() in material.vocabulary.doubling.never:
        return False
    before = _WORDS.findall(passage.text[max(0, found.start() - 20) : found.start()])
    behind = re.match(rf"\s+({_SYLLABLE})", passage.text[found.end() :])
    if not before or not behind:
        return False
    compounds = material.vocabulary.doubling.compounds
    meeting = (f"{before[-1]} {found[1]}".lower(), f"{found[2]} {behind[1]}".lower())
    return all(one in compounds or pairs[one] > 1 for one in meeting)


def _is_reduplication(material: Material, words: str) -> bool:
    return " ".join(words.lower().split()) in material.vocabulary.doubling.reduplications


def _pairs(material: Material) -> Counter[str]:
    """How often two syllables stand together anywhere in the report."""
    found: Counter[str] = Counter()
    for passage in material.passages:
        words = [one.strip(_PUNCTUATION) for one in passage.lowered.split()]
        found.update(f"{one} {other}" for one, other in pairwise(words))
    return found


def mixed_decimals(material: Material) -> Iterator[Hit]:
    """4,31 and 14.6 in one report; *công nghệ 4.0* is no number."""
    anywhere = _first(_COMMA, material.passages)
    for passages in material.by_section.values() if anywhere else ():
        point = _first(_POINT, passages)
        comma = _first(_COMMA, passages)
        if point and comma:
            text = message("Checks", "{point} has a decimal point, {comma} in the same section a "
                           "comma.", point=point[1].group(), comma=comma[1].group())  # fmt: skip
            yield _decimal(point, text, f"{point[1].group()} … {comma[1].group()}")
        elif point and anywhere:
            text = message("Checks", "{point} has a decimal point, {comma} elsewhere a comma.",
                           point=point[1].group(), comma=anywhere[1].group())  # fmt: skip
            yield _decimal(point, text, point[1].group())


def _decimal(point: tuple[Passage, re.Match[str]], text: Message, evidence: str) -> Hit:
    passage, found = point
    comma = Correction(found.group(), found.group().replace(".", ","))
    return Hit("mixed_decimals", text, passage.place(*found.span()), evidence, corrections=(comma,))


def permille_typed(material: Material) -> Iterator[Hit]:
    """*%o* typed for the sign ‰."""
    for passage in material.passages:
        for found in _PERMILLE.finditer(passage.text):
            text = message("Checks", "“{typed}” is written ‰.", typed=found["sign"])
            where = passage.place(*found.span("sign"))
            sign = (Correction(found["sign"], "‰"),)
            yield Hit("permille_typed", text, where, found.group(), corrections=sign)


def _first(
    pattern: re.Pattern[str], passages: tuple[Passage, ...]
) -> tuple[Passage, re.Match[str]] | None:
    """The first number of that shape that is not the number of a heading."""
    for passage in passages:
        for found in pattern.finditer(passage.text):
            if not _is_heading_number(passage, found):
                return passage, found
    return None


def _is_heading_number(passage: Passage, found: re.Match[str]) -> bool:
    """Numbers of headings (*3.4. Nâng cao*) and of articles (*mục 2.1*) have points."""
    if passage.index is None:
        return False  # a cell of a table
    before = passage.lowered[: found.start()].split()[-1:]
    return not before or before[0] in ("mục", "điểm", "khoản", "phần", "bảng", "biểu")


def placeholders(material: Material) -> Iterator[Hit]:
    """Dots, xx and underscores that wait for a word or a number."""
    for passage in material.passages:
        told: list[tuple[int, int]] = []
        for one in material.vocabulary.placeholders:
            for found in one.pattern.finditer(passage.text):
                start, end = found.span()
                if not any(first < end and start < last for first, last in told):
                    told.append((start, end))
                    yield _placeholder(passage, start, end, one)


def _placeholder(passage: Passage, start: int, end: int, kind: Placeholder) -> Hit:
    words = passage.text[start:end].strip()
    around = quote(passage.text[max(0, start - 30) : end + 30])
    if kind.certain:
        case = ""
        text = message("Checks", "Still to be filled in: “{words}”.", words=words)
    else:
        case = "doubtful"
        text = message("Checks", "Is something still to be filled in? “{words}”", words=words)
    return Hit("placeholders", text, passage.place(start, end), around, case)


def mixed_spelling(material: Material) -> Iterator[Hit]:
    """The same word written in two ways: bác sĩ and bác sỹ, tỷ lệ and tỉ lệ."""
    for variants in material.vocabulary.spellings:
        places = {
            one: [
                (passage, found)
                for passage in material.passages
                if one in passage.lowered
                for found in any_of((one,)).finditer(passage.lowered)
            ]
            for one in variants
        }
        used = sorted((one for one in variants if places[one]), key=lambda one: -len(places[one]))
        for rarer in used[1:]:
            yield _spelling(rarer, used[0], *places[rarer][0])


def _spelling(rarer: str, usual: str, passage: Passage, found: re.Match[str]) -> Hit:
    text = message(
        "Checks",
        "“{rarer}” is written “{usual}” elsewhere in the report.",
        rarer=rarer,
        usual=usual,
    )
    where = passage.place(*found.span())
    forms = dict.fromkeys((found.group(), *(change(rarer) for change in _CASES)))
    corrections = tuple(Correction(one, in_the_case_of(one, usual)) for one in forms)
    return Hit("mixed_spelling", text, where, rarer, corrections=corrections)


def mixed_tones(material: Material) -> Iterator[Hit]:
    """Tone marks placed in both ways: khỏe and khoẻ, ủy and uỷ."""
    counts: Counter[bool] = Counter()
    first: dict[bool, tuple[Passage, re.Match[str]]] = {}
    words: dict[bool, dict[str, None]] = {True: {}, False: {}}
    for passage in material.passages:
        for found in _WORDS.finditer(passage.text):
            modern = _tone_style(found.group().lower())
            if modern is not None:
                counts[modern] += 1
                words[modern][found.group()] = None
                first.setdefault(modern, (passage, found))
    if len(counts) == 2:
        rarer = counts[True] < counts[False]
        passage, found = first[rarer]
        text = message(
            "Checks",
            "The tone mark of “{word}” is placed otherwise than in most of the report.",
            word=found.group(),
        )
        where = passage.place(*found.span())
        move = traditional_tones if rarer else modern_tones
        corrections = tuple(Correction(one, move(one)) for one in words[rarer])
        yield Hit("mixed_spelling", text, where, found.group(), corrections=corrections)


_MODERN_FINALS = re.compile(r"(?:[óòỏõọ][ae]|(?<!q)[úùủũụ]y)$")


@lru_cache(maxsize=16384)
def _tone_style(word: str) -> bool | None:
    """True for *hòa*, False for *hoà*, None where there is no choice."""
    if modern_tones(word) != word:
        return False
    return True if _MODERN_FINALS.search(word) else None


RULES: tuple[Rule, ...] = (
    doubled_words,
    mixed_decimals,
    permille_typed,
    placeholders,
    mixed_spelling,
    mixed_tones,
)
