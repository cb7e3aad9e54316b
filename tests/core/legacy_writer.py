"""Writes Vietnamese text as the old fonts stored it, to have something to read back."""

from __future__ import annotations

from nq20desk.core.legacy_text import TCVN3, VNI, Encoding

TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
_TCVN3_OF = {letter: code for code, letter in TCVN3.items()}
_VNI_OF: dict[str, str] = {}
for _sequence, _letter in VNI.items():
    _VNI_OF.setdefault(_letter, _sequence)


def write_legacy(text: str, encoding: Encoding) -> str:
    """The text in an encoding; in TCVN3 capitals with tones are small letters of an H font."""
    if encoding is Encoding.VNI:
        return "".join(_VNI_OF.get(one, one) for one in text)
    return "".join(_TCVN3_OF.get(one, _TCVN3_OF.get(one.lower(), one)) for one in text)
