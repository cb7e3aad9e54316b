"""Names of files that every computer takes.

Windows is the strictest, so its rules hold everywhere: a stick goes from one computer to another.
They are those of Microsoft's *Naming Files, Paths, and Namespaces*.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from nq20desk.core.message import Message, message

LONGEST = 100
"""Of a name that the program makes, ending included, in UTF-16 units."""
_MOST_BYTES = 240  # Linux and some sticks count bytes, 255 at most; a number may be added
_FORBIDDEN = frozenset('<>:"/\\|?*')
_DEVICES = frozenset(
    {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"}
    | {f"{port}{number}" for port in ("COM", "LPT") for number in "0123456789¹²³"}
)
_COUNTED = re.compile(r"(.*) \((\d{1,4})\)", re.DOTALL)


def file_name(words: str, suffix: str = "", longest: int = LONGEST) -> str:
    """A file's name made of any words: NFC, without what Windows forbids, not too long.

    What may not stand in a name becomes a hyphen; ``suffix`` (``.pdf``) is added and counted.
    """
    kept = "".join(_allowed(letter) for letter in unicodedata.normalize("NFC", words))
    stem = " ".join(unicodedata.normalize("NFC", kept).split()).strip(" .")
    stem = _cut(stem, longest - utf16_length(suffix) - 1).rstrip(" .") or "nq20desk"
    return f"{'_' if _is_device(stem) else ''}{stem}{suffix}"


def name_problem(name: str) -> Message | None:
    """Why Windows would not take a name, or would write somewhere else; None if it would."""
    letter = next((one for one in name if one in _FORBIDDEN or one < " "), None)
    if letter is not None:
        shown = letter if letter > " " else f"U+{ord(letter):04X}"
        return message("FileNames", "“{letter}” may not stand in it", letter=shown)
    if _is_device(name):
        return message("FileNames", "Windows keeps this name for a device")
    if name.endswith((".", " ")):
        return message("FileNames", "it ends with a dot or a space")
    return None


def numbered_name(name: str, is_taken: Callable[[str], bool]) -> str:
    """A free name like another one: ``báo cáo (2).pdf``, or the next number."""
    dot = name.rfind(".")
    stem, suffix = (name[:dot], name[dot:]) if dot > 0 else (name, "")
    counted = _COUNTED.fullmatch(stem)
    stem, number = (counted[1], int(counted[2])) if counted else (stem, 1)
    while is_taken(made := f"{stem} ({number + 1}){suffix}"):
        number += 1
    return made


def utf16_length(text: str) -> int:
    """The length as Windows counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _allowed(letter: str) -> str:
    if letter in _FORBIDDEN:
        return "-"
    if letter.isspace():
        return " "
    return "" if unicodedata.category(letter).startswith("C") else letter


def _cut(text: str, units: int) -> str:
    """As much of a text as fits; no letter is parted from its marks."""
    at = len(text)
    while at and (utf16_length(text[:at]) > units or len(text[:at].encode()) > _MOST_BYTES):
        at -= 1
    while 0 < at < len(text) and unicodedata.combining(text[at]):
        at -= 1
    return text[:at]


def _is_device(name: str) -> bool:
    return name.split(".", maxsplit=1)[0].rstrip(" ").upper() in _DEVICES
