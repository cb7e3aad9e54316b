"""Guesses whether a text without font names is TCVN3 or VNI, by the syllables that it yields.

Letter frequencies can't tell TCVN3 from Spanish or German; Vietnamese syllables can. A guess
is only ever offered with its result beside it, never applied by itself.
"""

from __future__ import annotations

import re
import unicodedata

from nq20desk.core.legacy_text import TCVN3, Encoding, to_unicode

_SURE = 0.8
_FEWEST = 3
_SAMPLE = 20_000
_WORD = re.compile(r"[^\s.,;:!?()\[\]{}\"'/%\d–+=<>“”‘’|_-]+")
_FOREIGN = re.compile(r"[^\x00-\x7f]")
_TONES = dict.fromkeys(map(ord, "\u0300\u0301\u0303\u0309\u0323"))
_SYLLABLE = re.compile(
    r"(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?"
    r"(?:iê|yê|ia|ươ|ưa|ưu|ươu|iêu|yêu|uô|uôi|ươi|ua|uâ|uê|uơ|uy|uya|uyê|oa|oă|oe|oai|oay|oeo|"
    r"uây|uyu|ai|ao|au|ay|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|ưi|[aăâeêioôơuưy])"
    r"(?:ch|nh|ng|[cmnpt])?"
)
_VIETNAMESE_ONLY = re.compile(r"[ăđơưĂĐƠƯ\u1ea0-\u1ef9]")


def guess(text: str) -> Encoding | None:
    """The encoding under which nearly all its odd words become Vietnamese syllables, or None.

    At least three such words are wanted, and no letter that only Unicode text can hold.
    """
    sample = unicodedata.normalize("NFC", text[:_SAMPLE])
    if not _FOREIGN.search(sample):
        return None
    words = [one for one in _words(sample) if _FOREIGN.search(one)]
    if len(words) < _FEWEST or _is_unicode(words):
        return None
    score, best = max((_share(words, encoding), encoding) for encoding in Encoding)
    return best if score >= _SURE and score > _share(words, None) else None


def _words(text: str) -> list[str]:
    """The words; a soft hyphen or minus inside a word may be TCVN3's ư."""
    return _WORD.findall(text.replace("\u2212", "\u00ad"))


def _is_unicode(words: list[str]) -> bool:
    letters = sum(bool(_VIETNAMESE_ONLY.search(one)) for one in words)
    return letters > len(words) * (1 - _SURE)


def _share(words: list[str], encoding: Encoding | None) -> float:
    """The share of words that are Vietnamese syllables when read in an encoding."""
    good = 0
    for word in words:
        read = to_unicode(word, encoding) if encoding else word
        good += _changed_enough(read, encoding) and is_syllable(read)
    return good / len(words)


def _changed_enough(read: str, encoding: Encoding | None) -> bool:
    """No letter of the encoding is left over; such a word was not written in it."""
    return encoding is not Encoding.TCVN3 or not any(
        one in TCVN3 and one not in TCVN3.values() for one in read
    )


def is_syllable(word: str) -> bool:
    """Whether a word has the make of one Vietnamese syllable."""
    bare = unicodedata.normalize("NFD", word.lower()).translate(_TONES)
    return bool(_SYLLABLE.fullmatch(unicodedata.normalize("NFC", bare)))
