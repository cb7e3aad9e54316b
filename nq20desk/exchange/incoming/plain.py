"""Plain text: what encoding it is in, and its lines."""

from __future__ import annotations

import codecs
import re

from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.core.takein.source import Source, SourceLine

_MARKED = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LINE_END = re.compile(r"\r\n|[\n\r\f\v\x85\u2028\u2029]")
_SAMPLE = 4096


def decode(content: bytes, name: str) -> str:
    """The text of a file in UTF-8 or UTF-16, with or without a mark at its beginning.

    Raises:
        KnownError: it is in neither: an old encoding, or no text at all.
    """
    for encoding in _encodings(content):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise KnownError(
        message("Incoming", "“{name}” is not a Unicode text.", name=name),
        message(
            "Incoming",
            "Open it in Word, turn old fonts (TCVN3, VNI) into Unicode, and save it as .docx.",
        ),
    )


def _encodings(content: bytes) -> tuple[str, ...]:
    for mark, encoding in _MARKED:
        if content.startswith(mark):
            return (encoding,)
    zeros = content[:_SAMPLE].count(0)
    if zeros > len(content[:_SAMPLE]) // 20:
        return ("utf-16-le", "utf-16-be")
    return ("utf-8",)


def read_plain(text: str) -> Source:
    """The lines of a text as they stand, blank ones too."""
    return Source(tuple(SourceLine.of(one) for one in _LINE_END.split(text)))
