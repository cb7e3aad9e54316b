"""Vietnamese text from before Unicode: TCVN3 (*ABC*, fonts ``.Vn…``) and VNI (fonts ``VNI-…``).

The letters of such texts are Latin letters drawn otherwise by their fonts, so that only the
font's name tells the encoding; :mod:`legacy_guess` guesses where there is none. Text is
converted a run at a time, before anything else is done to it: TCVN3's *ư* is a soft hyphen,
which cleaning would drop.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class Encoding(StrEnum):
    """How the letters of a legacy text are stored."""

    TCVN3 = "tcvn3"
    VNI = "vni"


@dataclass(frozen=True, slots=True)
class LegacyFont:
    """What a font's name says: the encoding, and whether its small letters are capitals."""

    name: str
    encoding: Encoding
    capitals: bool = False


def legacy_font(name: str) -> LegacyFont | None:
    """The legacy font of this name; None for every other font.

    ``.VnTimeH`` and all ``.Vn…`` fonts whose names end in H draw small letters as capitals:
    TCVN3 has no capitals with tones.
    """
    bare = name.strip().strip("'\"").strip()
    if bare[:3].lower() == ".vn":
        return LegacyFont(bare, Encoding.TCVN3, bare.endswith("H"))
    if bare[:3].lower() == "vni" and not bare[3:4].isalnum():
        return LegacyFont(bare, Encoding.VNI)
    return None


def to_unicode(text: str, encoding: Encoding, *, capitals: bool = False) -> str:
    """The text in Unicode (NFC); what the encoding does not know stays as it is."""
    composed = unicodedata.normalize("NFC", text)
    if encoding is Encoding.VNI:
        return _VNI_SEQUENCE.sub(lambda found: VNI[found.group()], composed)
    letters = _DASH_AS_LETTER.sub("\u00ad", composed).translate(_TCVN3_LETTERS)
    return letters.upper() if capitals else letters


def font_text(text: str, font: str) -> str:
    """The text of a run or a cell in Unicode, its lost letters written in again.

    Text in other fonts only loses its soft hyphens.
    """
    known = legacy_font(font)
    if known is None:
        return text.replace("\u00ad", "")
    read = to_unicode(text, known.encoding, capitals=known.capitals)
    return with_lost_letters(read) if known.encoding is Encoding.TCVN3 else read


def with_lost_letters(text: str) -> str:
    """The text with *ư* written in again where it was dropped from well-known syllables.

    Programs that take soft hyphens out turn *giường* into *giờng*, *dược* into *dợc*.
    """
    return _LOST.sub(_restored, text)


def _restored(found: re.Match[str]) -> str:
    start, rest = found.groups()
    letter = "Ư" if rest.isupper() else "ư"
    return f"{start}{letter}{rest}"


# ---- TCVN 5712:1993, third table: bytes as they read in Windows-1252

_TCVN3_ROWS = (
    (0xA1, "ĂÂÊÔƠƯĐăâêôơưđ"),
    (0xB5, "àảãáạ"),
    (0xBB, "ằẳẵắ"),
    (0xC6, "ặầẩẫấậè"),
    (0xCE, "ẻẽéẹềểễếệìỉ"),
    (0xDC, "ĩíịò"),
    (0xE1, "ỏõóọồổỗốộờởỡớợù"),
    (0xF1, "ủũúụừửữứựỳỷỹýỵ"),
)
TCVN3: Mapping[str, str] = MappingProxyType(
    {chr(first + place): letter for first, row in _TCVN3_ROWS for place, letter in enumerate(row)}
)
"""Each character of a TCVN3 text that stands for a Vietnamese letter (74)."""

_TCVN3_LETTERS = str.maketrans({**TCVN3, "\u03bc": "à"})  # the micro sign is also a Greek letter
_DASH_AS_LETTER = re.compile(r"(?<=[^\W\d_])[−–]|[−–](?=[^\W\d_])|(?<=[¡-Ø])[−–](?=\w)")

# ---- VNI for Windows: a letter, then its marks as another letter

_VNI_ALONE = {"ñ": "đ", "ô": "ơ", "ö": "ư", "æ": "ỉ", "ò": "ị", "ó": "ĩ", "î": "ỵ"}
_VNI_TONES = {"ø": "\u0300", "ù": "\u0301", "û": "\u0309", "õ": "\u0303", "ï": "\u0323"}
_VNI_ROOFED = {"â": "", "à": "\u0300", "á": "\u0301", "å": "\u0309", "ã": "\u0303", "ä": "\u0323"}
_VNI_BREVE = {"ê": "", "è": "\u0300", "é": "\u0301", "ú": "\u0309", "ü": "\u0303", "ë": "\u0323"}


def _vni_small() -> dict[str, str]:
    """The small letters by their VNI sequences, the usual sequence of each before its aliases."""
    pairs = dict(_VNI_ALONE)
    pairs |= {"ì": "ì", "í": "í"}
    for base, letter in (*((one, one) for one in "aeouyi"), ("ô", "ơ"), ("ö", "ư")):
        pairs |= {base + mark: letter + tone for mark, tone in _VNI_TONES.items()}
    for base in "aeo":
        pairs |= {base + mark: f"{base}\u0302{tone}" for mark, tone in _VNI_ROOFED.items()}
    pairs |= {f"a{mark}": f"a\u0306{tone}" for mark, tone in _VNI_BREVE.items()}
    return {one: unicodedata.normalize("NFC", letter) for one, letter in pairs.items()}


def _vni() -> dict[str, str]:
    """All sequences: small, capital, and a capital whose mark was left small."""
    small = _vni_small()
    mixed = {one[0].upper() + one[1:]: letter.upper() for one, letter in small.items()}
    return {**small, **{one.upper(): letter.upper() for one, letter in small.items()}, **mixed}


VNI: Mapping[str, str] = MappingProxyType(_vni())
"""Each sequence of a VNI text that stands for a Vietnamese letter."""

_VNI_SEQUENCE = re.compile("|".join(sorted(map(re.escape, VNI), key=len, reverse=True)))

# ---- what programs lose on the way

# No Vietnamese syllable ends in ơng, ơc or ơu, and few of these onsets go with ơi and ơt. Without
# its onset a syllable may only be the end of one whose runs have different faces.
_LOST = re.compile(
    r"(?<!\w)((?:[bcdđghklmnprstvx]|ch|gi|kh|ng|nh|ph|th|tr))"
    r"([ơờởỡớợ](?:ng|c|u)|(?<=ng)ời|(?<=d)ới|(?<=l)ợt)(?!\w)",
    re.IGNORECASE,
)
