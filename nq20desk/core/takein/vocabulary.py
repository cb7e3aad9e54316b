"""The words by which an old report is taken apart; data (resources/words/takein.toml)."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from nq20desk.core.text import search_key

_ALIKE = 0.79
_LEAST_MISREAD, _REACH = 7, 80


@dataclass(frozen=True)
class TakeInWords:
    """Words as they are written; they are compared without diacritics and case.

    ``basis`` begin the first paragraph, ``closing`` the last; ``authority`` and ``posts`` the
    lines above a signature; ``results`` and ``aims`` head columns of figures and targets.
    """

    parts: tuple[str, ...]
    kinds: tuple[str, ...]
    mottoes: tuple[str, ...]
    numbers: tuple[str, ...]
    addressees: tuple[str, ...]
    basis: tuple[str, ...]
    closing: tuple[str, ...]
    recipients: tuple[str, ...]
    authority: tuple[str, ...]
    posts: tuple[str, ...]
    signed: tuple[str, ...]
    appendix: tuple[str, ...]
    results: tuple[str, ...]
    aims: tuple[str, ...]
    documents: tuple[str, ...]
    document_issuers: tuple[str, ...]
    document_titles: tuple[str, ...]
    document_dates: tuple[str, ...]


def starts_with(text: str, words: tuple[str, ...]) -> bool:
    """Whether a text begins with one of the words, diacritics and case aside."""
    key = bare(text[:_REACH])
    return any(key == one or key.startswith(f"{one} ") for one in map(bare, words))


def begins_like(text: str, words: tuple[str, ...]) -> bool:
    """Whether a text begins with one of the words, a few letters misread by OCR."""
    key = bare(text[:_REACH]).replace(" ", "")
    for one in words:
        wanted = bare(one).replace(" ", "")
        found = key[: len(wanted)]
        if found == wanted or (len(wanted) >= _LEAST_MISREAD and _ratio(found, wanted) >= _ALIKE):
            return True
    return False


def _ratio(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def is_one_of(text: str, words: tuple[str, ...]) -> bool:
    """Whether a text is one of the words and nothing else."""
    return bare(text) in {bare(one) for one in words}


def holds_one_of(text: str, words: tuple[str, ...]) -> bool:
    """Whether one of the words stands in a text."""
    key = f" {bare(text)} "
    return any(f" {bare(one)} " in key for one in words)


@lru_cache(maxsize=4096)
def bare(text: str) -> str:
    """Letters and digits without diacritics, single spaces between the words."""
    letters = "".join(one if one.isalnum() else " " for one in search_key(text))
    return " ".join(letters.split())
