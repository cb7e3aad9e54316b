"""Vietnamese text: one Unicode form, and keys for finding what is written in several ways."""

from __future__ import annotations

import re
import unicodedata

_WRONG_LETTERS = str.maketrans({"Ƣ": "Ư", "ƣ": "ư", "Ð": "Đ", "ð": "đ", "\u00a0": " "})
_LONE_SURROGATE = re.compile(r"[\ud800-\udfff]")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u200b\u2060\ufeff]")
_OPEN_FINALS = {
    # tone on the second letter (khoẻ) -> tone on the first (khỏe), only at a syllable's end
    "oà": "òa", "oá": "óa", "oả": "ỏa", "oã": "õa", "oạ": "ọa",
    "oè": "òe", "oé": "óe", "oẻ": "ỏe", "oẽ": "õe", "oẹ": "ọe",
    "uỳ": "ùy", "uý": "úy", "uỷ": "ủy", "uỹ": "ũy", "uỵ": "ụy",
}  # fmt: skip
_MODERN_FINALS = {new: old for old, new in _OPEN_FINALS.items()}
_MODERN_FINAL = re.compile(r"(?<![qQ])(?:" + "|".join(_MODERN_FINALS) + r")(?!\w)", re.IGNORECASE)
_OPEN_FINAL = re.compile(r"(?<![qQ])(?:" + "|".join(_OPEN_FINALS) + r")(?!\w)", re.IGNORECASE)


def clean(text: str) -> str:
    """NFC, the right Vietnamese letters, no control characters or lone surrogates."""
    if text.isascii() and text.isprintable():
        return text
    text = _LONE_SURROGATE.sub("", text).replace("\r\n", "\n").replace("\r", "\n")
    text = unicodedata.normalize("NFC", text.translate(_WRONG_LETTERS))
    return _CONTROL.sub("", text)


def modern_tones(text: str) -> str:
    """The text with tone marks as in *hòa, khỏe, ủy*, for comparing (never for changing)."""
    return _OPEN_FINAL.sub(_moved_tone, text)


def traditional_tones(text: str) -> str:
    """The text with tone marks as in *hoà, khoẻ, uỷ*; the other way round of modern tones."""
    return _MODERN_FINAL.sub(_moved_back, text)


def _moved_back(found: re.Match[str]) -> str:
    new = found.group(0)
    return _as_written(new, _MODERN_FINALS[new.lower()])


def _moved_tone(found: re.Match[str]) -> str:
    old = found.group(0)
    return _as_written(old, _OPEN_FINALS[old.lower()])


def _as_written(old: str, new: str) -> str:
    if old.isupper():
        return new.upper()
    return new[0].upper() + new[1:] if old[0].isupper() else new


def search_key(text: str) -> str:
    """Lower case without diacritics, so that *tram y te* finds *Trạm Y tế*."""
    parts = unicodedata.normalize("NFD", text.casefold())
    bare = "".join(letter for letter in parts if not unicodedata.combining(letter))
    return bare.replace("đ", "d")


_ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_TONES = "\u0300\u0309\u0303\u0301\u0323"


def sort_key(text: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The order of a Vietnamese dictionary: a ă â … d đ …, then the tones (huyền to nặng)."""
    letters, tones = [], []
    for letter in unicodedata.normalize("NFC", text.casefold()):
        parts = unicodedata.normalize("NFD", letter)
        bare = unicodedata.normalize("NFC", "".join(one for one in parts if one not in _TONES))
        place = _ALPHABET.find(bare)
        letters.append(place if place >= 0 else ord(bare[0]) - 0x10000)
        tones.append(next((_TONES.index(one) + 1 for one in parts if one in _TONES), 0))
    return tuple(letters), tuple(tones)


def name_key(text: str) -> str:
    """A key under which the spellings of one name meet (tỷ/tỉ, sỹ/sĩ, vắc-xin, khoẻ/khỏe)."""
    key = modern_tones(clean(text)).casefold()
    for variant, usual in (
        ("tỉ ", "tỷ "), ("sỹ", "sĩ"), ("vắc-xin", "vắc xin"), ("vaccine", "vắc xin"),
        ("vaccin", "vắc xin"), ("mãn tính", "mạn tính"), ("bhyt", "bảo hiểm y tế"),
    ):  # fmt: skip
        key = key.replace(variant, usual)
    return re.sub(r"[\W_]+", " ", key).strip()


def count_words(text: str) -> int:
    """Whitespace-separated syllables (*tiếng*), as offices count a report's length."""
    return len(text.split())


def slug(name: str) -> str:
    """A name as a key: small letters without marks, hyphens between words (``cao-bang``)."""
    return re.sub(r"[^a-z0-9]+", "-", search_key(name)).strip("-") or "unit"
