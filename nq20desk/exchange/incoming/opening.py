"""Choosing the reader of an old report by what the file really is, not by its name alone."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from nq20desk.core.errors import KnownError
from nq20desk.core.message import Message, message
from nq20desk.core.system_errors import reason_of
from nq20desk.core.takeback import Edited
from nq20desk.core.takein.source import Source
from nq20desk.exchange.incoming.edited_word import read_edited_word
from nq20desk.exchange.incoming.markdown import is_markdown, read_markdown
from nq20desk.exchange.incoming.plain import decode, read_plain
from nq20desk.exchange.incoming.word import read_word

LARGEST_FILE = 40_000_000
LARGEST_TEXT = 3_000_000
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_MARKDOWN = frozenset({".md", ".markdown"})


def read_source(path: Path) -> Source:
    """The text of a DOCX, MD or TXT file.

    Raises:
        KnownError: the file can't be read, is of another kind, damaged, locked by a
            password, or too large; the sentence says what to do.
    """
    content = _content(path)
    if content.startswith(b"PK"):
        return read_word(content, path.name)
    _refuse_other_kinds(content, path.name)
    text = decode(content, path.name)
    return read_text(text, markdown=path.suffix.lower() in _MARKDOWN or is_markdown(text))


def read_edited(path: Path, keys: Iterable[str]) -> Edited:
    """A report that was exported to DOCX and edited; ``keys`` are those of its sections.

    Raises:
        KnownError: as for :func:`read_source`; also for what is no Word document.
    """
    content = _content(path)
    if not content.startswith(b"PK"):
        _refuse_other_kinds(content, path.name)
        raise _refused(
            path.name,
            message("Incoming", "it is not a Word document"),
            message("Incoming", "Choose the .docx file that the director sent back."),
        )
    return read_edited_word(content, path.name, keys)


def read_text(text: str, *, markdown: bool = False) -> Source:
    """A text that was pasted, or decoded from a file.

    Raises:
        KnownError: there is nothing in it, or far more than in any report.
    """
    if len(text) > LARGEST_TEXT:
        raise KnownError(
            message("Incoming", "The text is far too long for a report ({count} characters).",
                    count=len(text)),
            message("Incoming", "Take in one report at a time."),
        )  # fmt: skip
    source = read_markdown(text) if markdown else read_plain(text)
    if not source.words():
        raise KnownError(
            message("Incoming", "There is no text in it."),
            message("Incoming", "A scanned report must be read by an OCR program first."),
        )
    return source


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise _refused(
                path.name,
                message("Incoming", "it is larger than 40 MB"),
                message("Incoming", "Remove the pictures from it in Word and save it again."),
            )
        return path.read_bytes()
    except OSError as error:
        raise _refused(
            path.name,
            message("Incoming", "it can't be opened ({reason})", reason=reason_of(error)),
            message("Incoming", "Check the name, and close the file in other programs."),
        ) from error


def _refuse_other_kinds(content: bytes, name: str) -> None:
    save_as = message("Incoming", "Open it in Word, choose Save as, and save it as .docx.")
    if content.startswith(_OLE) and _ENCRYPTED in content:
        raise _refused(
            name,
            message("Incoming", "it is locked by a password"),
            message("Incoming", "Open it in Word, remove the password and save it again."),
        )
    if content.startswith(_OLE):
        raise _refused(name, message("Incoming", "it is in the old .doc format"), save_as)
    if content.startswith(b"{\\rtf"):
        raise _refused(name, message("Incoming", "it is an RTF document"), save_as)
    if content.startswith(b"%PDF"):
        raise _refused(
            name,
            message("Incoming", "it is a PDF"),
            message("Incoming", "Open it, select all text, copy it, and paste it here."),
        )


def _refused(name: str, why: Message, remedy: Message) -> KnownError:
    text = message("Incoming", "“{name}” can't be taken in: {why}.", name=name, why=why)
    return KnownError(text, remedy)
