"""Words that are no Vietnamese syllables, and well-formed words that are a slip together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from nq20desk.core.checks.finding import HEAD, Correction, Hit, Place, quote
from nq20desk.core.checks.material import Material, Rule
from nq20desk.core.checks.passage import Passage
from nq20desk.core.checks.spelling_words import Slip
from nq20desk.core.message import message
from nq20desk.core.syllables import is_syllable
from nq20desk.core.text import modern_tones
from nq20desk.core.textsearch import in_the_case_of

_WORD = re.compile(r"[^\W_]+")
_UNREAD = re.compile(
    r"\S*(?:@|://|www\.)\S*"  # addresses
    r"|\b\d+(?:/\d{4})?\s?[-/]\s?[A-ZĐ]{2}\w*(?:\s?[-/]\s?\w+)*"  # document numbers
    r"|[^\W\d_]['’][^\W\d_]+"  # K'Ho
)
_SENTENCE_START = re.compile(r"(?:^|[.!?:;…])[\s“\"(–-]*$")
_LONGEST_SHORT = 2


@dataclass(frozen=True, slots=True)
class _Line:
    """A stretch of text that is spelt through: a paragraph, or a line of the head."""

    text: str
    passage: Passage | None

    def place(self, start: int, end: int) -> Place:
        return self.passage.place(start, end) if self.passage else Place(HEAD)


def _lines(material: Material) -> Iterator[_Line]:
    yield _Line(material.report.subject, None)
    for passage in material.passages:
        yield _Line(passage.text, passage)


def misspelt(material: Material) -> Iterator[Hit]:
    """Words that no Vietnamese syllable is written as: *THƯC, zôn, ngưòi*."""
    allowed = material.vocabulary.spelling.allowed
    for line in _lines(material):
        unread: list[tuple[int, int]] | None = None
        for found in _WORD.finditer(line.text):
            if _is_right(found.group(), allowed):
                continue
            if unread is None:
                unread = _unread(line)
            if not any(start <= found.start() < end for start, end in unread):
                yield from _judged(line, found)


def _unread(line: _Line) -> list[tuple[int, int]]:
    """The places that are not spelt: addresses, document numbers, what the register writes."""
    cited = line.passage.citations if line.passage else ()
    places = [one.span() for one in _UNREAD.finditer(line.text)]
    return [*places, *((one.start, one.end) for one in cited)]


@lru_cache(maxsize=16384)
def _is_right(word: str, allowed: frozenset[str]) -> bool:
    """Whether a word needs no thought: a syllable, a known word, a number, an abbreviation."""
    small = word.lower()
    if len(word) == 1 or small in allowed or is_syllable(small):
        return True
    if not word.isalpha() or not (word.islower() or word.isupper() or word.istitle()):
        return True  # H5N1, QyĐ, TTg
    return word.isupper() and (len(word) <= _LONGEST_SHORT or not _has_marked_vowel(small))


def _has_marked_vowel(small: str) -> bool:
    """Whether capitals are a word rather than an abbreviation: *THƯC*, not *HĐND*."""
    return any(not one.isascii() and one != "đ" for one in small)


def _judged(line: _Line, found: re.Match[str]) -> Iterator[Hit]:
    word = found.group()
    case = _case(line.text, found)
    text = message("Checks", "“{word}” is no Vietnamese syllable.", word=word)
    if case == "foreign":
        text = message("Checks", "“{word}” is not in the list of foreign words.", word=word)
    where = line.place(*found.span())
    yield Hit("misspelt", text, where, _around(line.text, *found.span()), case)


def _case(text: str, found: re.Match[str]) -> str:
    """A name, a foreign word, or (empty) a slip."""
    word = found.group()
    if word.istitle() and not _SENTENCE_START.search(text[: found.start()]):
        return "name"
    return "foreign" if word.isascii() else ""


def _around(text: str, start: int, end: int) -> str:
    """A word with its neighbours."""
    first = text.rfind(" ", 0, max(0, start - 1)) + 1
    last = text.find(" ", end + 1)
    return quote(text[first : len(text) if last < 0 else last])


def likely_slip(material: Material) -> Iterator[Hit]:
    """Slips whose syllables are all well formed: *tuyên tuyền, gường, mục tiêu gia*.

    A capital inside begins a name: *Hội Đông y* is no *hội đồng*.
    """
    slips = material.vocabulary.spelling.slips
    for line in _lines(material):
        words = [(_key(one.group()), one.start(), one.end()) for one in _WORD.finditer(line.text)]
        told = 0
        for position, (first, start, _) in enumerate(words):
            for slip in slips.get(first, ()):
                end = position + len(slip.words)
                same = slip.words == tuple(one[0] for one in words[position:end])
                if not same or position < told or _excused(slip, words, position):
                    continue
                if not _names(line.text[start : words[end - 1][2]]):
                    told = end
                    yield _slip(line, slip, start, words[end - 1][2])


@lru_cache(maxsize=16384)
def _key(word: str) -> str:
    """A word as the list of slips has it."""
    return modern_tones(word.lower())


def _names(text: str) -> bool:
    """Whether a later word of a few begins with a capital, and not all are in capitals."""
    return not text.isupper() and any(one[0].isupper() for one in text.split()[1:])


def _excused(slip: Slip, words: list[tuple[str, int, int]], position: int) -> bool:
    """Whether a neighbour makes sense of the words."""
    end = position + len(slip.words)
    before = words[position - 1][0] if position else ""
    after = words[end][0] if end < len(words) else ""
    return before in slip.before or after in slip.after


def _slip(line: _Line, slip: Slip, start: int, end: int) -> Hit:
    text = message("Checks", "“{words}”: is “{meant}” meant?",
                   words=line.text[start:end], meant=slip.meant)  # fmt: skip
    words = line.text[start:end]
    meant = (Correction(words, in_the_case_of(words, slip.meant)),) if line.passage else ()
    return Hit("likely_slip", text, line.place(start, end), words, corrections=meant)


RULES: tuple[Rule, ...] = (misspelt, likely_slip)
