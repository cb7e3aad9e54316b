"""Names of agencies: where they end in a text, what their abbreviations stand for.

The words are data (resources/words/citations.toml). *Sở Văn hóa, Thể thao và Du lịch* is one
name; *Sở Y tế, Sở Nội vụ* are two.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from nq20desk.core.text import clean, modern_tones, name_key

_WORD = re.compile(r"[\wĐđ]+")
_TERM_END = r"\s+(?:[IVXLC]+|\d+|thứ\s+\w+|\w+)\b"
_BETWEEN = re.compile(r"[^\S\n]*")
_SEPARATOR = re.compile(r"\s*(?:[;,\n]|\bvà\b)\s*")


@dataclass(frozen=True)
class AgencyWords:
    """What names of agencies are made of; see the data file for each list."""

    heads: tuple[str, ...]
    fields: tuple[str, ...]
    places: tuple[str, ...]
    terms: tuple[str, ...]
    loose: tuple[str, ...]
    abbreviations: Mapping[str, str]

    # ---- reading

    def end(self, text: str, start: int, stops: re.Pattern[str] | None = None) -> int:
        """Where the name that begins at ``start`` ends; ``start`` itself if none does.

        ``stops`` are words that never belong to a name, however they are written.
        """
        text = modern_tones(text)  # as long as before
        position = self._begin(text, start)
        if position == start:
            return start
        while True:
            following = _skip(text, position)
            known = self._fields.match(text, following)
            if stops and not known and stops.match(text, following):
                return position
            reached = self._part(text, following)
            if reached == following:
                return position
            position = reached

    def begins(self, text: str, position: int) -> bool:
        """Whether an agency is named at a position."""
        return bool(self._first.match(modern_tones(text), position))

    def _begin(self, text: str, start: int) -> int:
        """The first part of a name, with *Hội nghị lần thứ sáu* before it."""
        term = self._term.match(text, start)
        position = _skip(text, term.end()) if term else start
        found = self._first.match(text, position)
        return found.end() if found else start

    def _part(self, text: str, position: int) -> int:
        """The end of one more part of a name: a phrase, a place, a term, a capital word."""
        for pattern in (self._fields, self._inner, self._term):
            found = pattern.match(text, position)
            if found:
                return found.end()
        word = _WORD.match(text, position)
        return word.end() if word and word.group()[0].isupper() else position

    @cached_property
    def _first(self) -> re.Pattern[str]:
        begun = tuple(name_key(one) for one in self.heads)
        names = [one for one, all_of in self.abbreviations.items()
                 if name_key(all_of).startswith(begun)]  # fmt: skip
        shorts = "|".join(map(re.escape, _longest(names)))
        return re.compile(rf"(?:{_phrases(self.heads)}|(?-i:{shorts}))(?!\w)", re.IGNORECASE)

    @cached_property
    def _fields(self) -> re.Pattern[str]:
        return re.compile(rf"(?:{_phrases(self.fields)})(?!\w)", re.IGNORECASE)

    @cached_property
    def _inner(self) -> re.Pattern[str]:
        """Heads inside a name, and the lower-case words for places."""
        heads = [one for one in self.heads if " " in one or one.endswith("ủy")]
        return re.compile(rf"(?:{_phrases((*heads, *self.places))})(?!\w)", re.IGNORECASE)

    @cached_property
    def _term(self) -> re.Pattern[str]:
        inner = rf"(?:{_phrases(self.terms)}){_TERM_END}"
        return re.compile(rf"\(\s*{inner}\s*\)|{inner}", re.IGNORECASE)

    # ---- comparing

    def normalised(self, name: str) -> str:
        """The name with its abbreviations written out and the usual tone marks and capitals."""
        text = modern_tones(" ".join(clean(name).split())).strip(" ,;:.")
        text = self._short.sub(lambda found: self.abbreviations[found.group()], text)
        text = self._whole.sub(lambda found: self._usual[name_key(found.group())], text)
        return text[:1].upper() + text[1:]

    def key(self, name: str) -> str:
        """The key under which the spellings of one agency meet."""
        return name_key(self.normalised(name))

    def bare_key(self, name: str) -> frozenset[str]:
        """The words that tell agencies apart, without terms and without who acts for them."""
        text = self._term.sub(" ", self.normalised(name))
        key = f" {name_key(text)} "
        for word in sorted(self.loose, key=len, reverse=True):
            key = key.replace(f" {name_key(word)} ", " ")
        return frozenset(key.split())

    def may_be_same(self, one: str, other: str) -> bool:
        """Whether two names can mean one agency: one says nothing that the other denies."""
        first, second = self.bare_key(one), self.bare_key(other)
        return first <= second or second <= first

    @cached_property
    def _short(self) -> re.Pattern[str]:
        shorts = "|".join(map(re.escape, _longest(self.abbreviations)))
        return re.compile(rf"(?<!\w)(?:{shorts})(?!\w)")

    @cached_property
    def _usual(self) -> Mapping[str, str]:
        return {name_key(one): one for one in (*self.heads, *self.fields)}

    @cached_property
    def _whole(self) -> re.Pattern[str]:
        several = [one for one in (*self.heads, *self.fields) if " " in one]
        return re.compile(rf"(?<!\w)(?:{_phrases(several)})(?!\w)", re.IGNORECASE)

    # ---- several agencies in one cell

    def split(self, text: str) -> tuple[str, ...]:
        """The agencies of a list, cut only where another name begins."""
        text = " ".join(clean(text).replace("\n", "; ").split())
        names, begun = [], 0
        for found in _SEPARATOR.finditer(text):
            if ";" in found.group() or self._first.match(text, found.end()):
                names.append(text[begun : found.start()])
                begun = found.end()
        names.append(text[begun:])
        return tuple(name for name in (one.strip(" ,;") for one in names) if name)


def _skip(text: str, position: int) -> int:
    found = _BETWEEN.match(text, position)
    return found.end() if found else position


def _longest(words: Iterable[str]) -> list[str]:
    return sorted(words, key=len, reverse=True)


def _phrases(words: Iterable[str]) -> str:
    """An alternation of phrases, the longest first, that may be broken over lines."""
    return "|".join(re.escape(one).replace(r"\ ", r"\s+") for one in _longest(words))
