"""Which spaces a line may not end at: number with its word, quantity with its unit.

The words are data (resources/typesetting/binding.toml). Nothing is put into the text: a bound
space is printed as the plain space that it is, so that words are found and copied as typed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from nq20desk.resources import resource_path
from nq20desk.resources.reading import read_toml

_NUMBER = r"(?=\d|[IVXLC]+\b)"


def bound_spaces(text: str) -> frozenset[int]:
    """The places of the spaces in a text that no line may end at."""
    return frozenset(
        at
        for pattern in _patterns()
        for match in pattern.finditer(text)
        for at in range(*match.span())
        if text[at] == " "
    )


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    file = read_toml(resource_path("typesetting", "binding.toml"))
    before, letters, after = (
        file.texts(name) for name in ("before_number", "before_letter", "after_number")
    )
    file.finish()
    return (
        re.compile(rf"(?<!\w)(?:{_any(before)}) {_NUMBER}"),
        re.compile(rf"(?<!\w)(?:{_any(letters)}) (?=[a-zđ]\b)"),
        re.compile(rf"(?<=\d) (?=(?:{_any(after)})(?!\w))"),
    )


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(one) for one in sorted(words, key=len, reverse=True))
