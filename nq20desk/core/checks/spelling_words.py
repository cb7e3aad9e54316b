"""The words of the spelling check; they are data (resources/words/spelling.toml)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Slip:
    """Words that are each well formed and are a slip together: *mục tiêu gia*.

    ``words`` and ``meant`` are in small letters. It is no slip where one of ``before`` or
    ``after`` stands next to it (*mục tiêu gia tăng*).
    """

    words: Words
    meant: str
    before: frozenset[str] = frozenset()
    after: frozenset[str] = frozenset()


@dataclass(frozen=True)
class SpellingWords:
    """What the spelling check knows beyond the structure of syllables.

    ``allowed`` holds foreign and technical words and units in small letters, ``slips`` the
    slips by their first syllable.
    """

    allowed: frozenset[str]
    slips: Mapping[str, tuple[Slip, ...]]
