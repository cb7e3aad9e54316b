"""The structure of Vietnamese syllables: what can be written at all, and what cannot.

A syllable is an onset, a rime (medial, nucleus and coda) and a tone. The spelling of the onset
depends on the rime (*c/k/q, g/gh, ng/ngh*), a stop coda bears only *sắc* or *nặng*, and the
tone mark has its letter; where usage is divided (*hoà/hòa, thuý/thúy*) both are right.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_TONES = {"\u0300": "huyền", "\u0301": "sắc", "\u0303": "ngã", "\u0309": "hỏi", "\u0323": "nặng"}
_STOP_TONES = frozenset({"sắc", "nặng"})
_STOPS = ("c", "ch", "p", "t")
_ONSETS = (
    "ngh", "ng", "nh", "gh", "gi", "kh", "ph", "th", "tr", "ch", "qu",
    "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "",
)  # fmt: skip


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_PLAIN = _words(
    """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu
    iêc iêm iên iêng iêp iêt iêu o oc oi om on ong op ot ooc oong ô ôc ôi ôm ôn ông ôp ôt
    ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt
    ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
    """
)
_ROUNDED = _words(
    """
    oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet
    uân uâng uât uây uê uêch uênh uơ uy uya uych uyên uyêt uynh uyp uyt uyu
    """
)
_AFTER_QU = _words(
    """
    a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt ân âng ât âu ây e en eo et
    ê êch ên ênh êt êu i in inh it y ych yên yêt ynh yt yu ơ ôc
    """
)
_AFTER_GI = _words(
    """
    a ac ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăt âc âm ân ât âu ây
    e en eo ep et êm ên êc êng êp êt êu o oc oi on ong op ot ô ôc ôi ôm ôn ông ôt ơ ơi ơn
    u ua uc ui um un up ut âp
    uôc uông ư ưa ưng ươc ương ươi
    """
)
_OF_Y = _words("y yêm yên yêt yêu yêng")
_AFTER_G_WITH_I = frozenset({"i", "ich", "in"})
_RIMES = _PLAIN | _ROUNDED
_FRONT = "eêiy"
_LABIALS = frozenset({"b", "m", "p", "ph", "v"})
_WITH_Y = frozenset({"", "h", "k", "l", "m", "s", "t", "v"})
_MARKED = "ăâêôơ"
_CODA = re.compile(r"(?:ch|nh|ng|[cmnpt])$")
_DIVIDED = frozenset({"oa", "oe", "uy"})
_VOWELS = frozenset("aăâeêioôơuưy")


@lru_cache(maxsize=16384)
def is_syllable(word: str) -> bool:
    """Whether a word in small letters (NFC) is well formed as one Vietnamese syllable."""
    letters, tone, marked = _without_tone(word)
    if letters is None:
        return False
    return any(
        _fits(onset, letters[len(onset) :], tone, marked - len(onset))
        for onset in _ONSETS
        if letters.startswith(onset)
    )


def _without_tone(word: str) -> tuple[str | None, str, int]:
    """The letters without their tone, the tone's name, and the place of its letter."""
    letters, tone, place = "", "", -1
    for letter in word:
        parts = unicodedata.normalize("NFD", letter)
        tones = [one for one in parts if one in _TONES]
        if tones and tone:
            return None, tone, place
        if tones:
            tone, place = _TONES[tones[0]], len(letters)
        bare = "".join(one for one in parts if one not in _TONES)
        letters += unicodedata.normalize("NFC", bare)
    return letters, tone, place


def _fits(onset: str, rime: str, tone: str, marked: int) -> bool:
    """Whether onset, rime and tone go together; ``marked`` counts within the rime."""
    if not rime or not _is_spelt(onset, rime):
        return False
    coda = _CODA.search(rime)
    if coda and coda.group() in _STOPS and tone not in _STOP_TONES:
        return False
    return not tone or marked in _places(onset, rime)


def _is_spelt(onset: str, rime: str) -> bool:
    """Whether a rime may follow an onset, and the onset is written as the rime asks."""
    if onset == "qu":
        return rime in _AFTER_QU
    if onset == "gi":
        return rime in _AFTER_GI
    if rime in _OF_Y:
        return onset in _WITH_Y if rime == "y" else onset == ""
    if rime not in _RIMES or (onset in _LABIALS and rime in _ROUNDED):
        return False
    return _is_front_spelt(onset, rime)


def _is_front_spelt(onset: str, rime: str) -> bool:
    """K, gh and ngh stand before e, ê, i; c, g and ng before the others."""
    front = rime[0] in _FRONT
    if onset in ("k", "gh", "ngh"):
        return front
    if onset == "g" and rime in _AFTER_G_WITH_I:
        return True
    return not (front and onset in ("c", "g", "ng"))


def _places(onset: str, rime: str) -> tuple[int, ...]:
    """Where the tone mark may stand in a rime."""
    for place in range(len(rime) - 1, -1, -1):
        if rime[place] in _MARKED:
            return (place,)
    vowels = [place for place, letter in enumerate(rime) if letter in _VOWELS]
    if len(vowels) == 1:
        return (vowels[0],)
    if rime in _DIVIDED and onset != "qu":
        return (0, 1)
    closed = len(vowels) < len(rime)
    rounded = rime in _ROUNDED or rime in ("ooc", "oong")
    return (vowels[1],) if closed or rounded else (vowels[0],)
