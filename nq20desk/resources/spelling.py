"""Reads the words of the spelling check from resources/words/spelling.toml."""

from __future__ import annotations

from pathlib import Path

from nq20desk.core.checks.spelling_words import Slip, SpellingWords
from nq20desk.core.message import message
from nq20desk.core.syllables import is_syllable
from nq20desk.core.text import modern_tones
from nq20desk.resources import resource_path
from nq20desk.resources.reading import Entry, read_toml, read_words


def load_spelling(path: Path | None = None) -> SpellingWords:
    """The words of the spelling check; a KnownError names the file, the key and the reason."""
    file = read_toml(path or resource_path("words", "spelling.toml"))
    file.text("version")
    allowed = file.required_table("allowed")
    words = frozenset(read_words(allowed, "words"))
    allowed.finish()
    slips: dict[str, tuple[Slip, ...]] = {}
    for entry in file.tables("slip"):
        one = _slip(entry)
        same = slips.get(one.words[0], ())
        if any(one.words == other.words for other in same):
            entry.fail("words", message("Words", "this slip is there twice."))
        slips[one.words[0]] = tuple(sorted((*same, one), key=lambda slip: -len(slip.words)))
    file.finish()
    return SpellingWords(words, slips)


def _slip(entry: Entry) -> Slip:
    words = tuple(modern_tones(entry.text("words")).split())
    if not words:
        entry.fail("words", message("Words", "one of the words is blank."))
    if any(one != one.lower() or not is_syllable(one) for one in words):
        entry.fail("words", message("Words", "a slip consists of well-formed syllables in small "
                                    "letters; the others are found without a list."))  # fmt: skip
    before, after = (frozenset(map(modern_tones, entry.texts(key))) for key in ("before", "after"))
    return Slip(words, entry.text("meant"), before, after)
