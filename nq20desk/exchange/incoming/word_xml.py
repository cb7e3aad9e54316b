"""The parts of a DOCX package, opened with care: size, damage, entities."""

from __future__ import annotations

import zipfile
import zlib
from io import BytesIO
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from nq20desk.core.errors import KnownError
from nq20desk.core.message import message

LARGEST_PART = 80_000_000
_MOST_PARTS = 5_000
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"


def w(name: str) -> str:
    """A name of WordprocessingML."""
    return f"{{{_WORD}}}{name}"


def child(element: Element | None, name: str) -> Element | None:
    """The first child of that name."""
    return None if element is None else element.find(w(name))


def attribute(element: Element | None, name: str) -> str:
    """An attribute's value; empty where it, or the element, is absent."""
    return "" if element is None else element.get(w(name), "")


def number_at(element: Element | None, name: str, default: int = 0) -> int:
    """An attribute that is a whole number."""
    written = attribute(element, name)
    return int(written) if written.lstrip("-").isdecimal() else default


def is_on(element: Element | None, name: str) -> bool:
    """Whether a switch such as ``w:b`` is there and not turned off."""
    found = child(element, name)
    return found is not None and attribute(found, "val") not in ("0", "false", "off", "none")


class Package:
    """A DOCX file in memory; its parts as XML."""

    def __init__(self, content: bytes, name: str) -> None:
        self._name = name
        try:
            self._zip = zipfile.ZipFile(BytesIO(content))
        except (zipfile.BadZipFile, ValueError) as error:
            raise self.damaged() from error
        self.names = self._zip.namelist()
        if len(self.names) > _MOST_PARTS:
            raise self._too_large()
        if "word/document.xml" not in self.names:
            raise KnownError(
                message("Incoming", "“{name}” is not a Word document.", name=name),
                message("Incoming", "Open it in Word, choose Save as, and save it as .docx."),
            )

    def part(self, name: str) -> Element | None:
        """A part's XML; None if the package has no such part.

        Raises:
            KnownError: the part is damaged, or unpacks to an absurd size.
        """
        if name not in self.names:
            return None
        text = self._unpacked(name)
        if b"<!DOCTYPE" in text[:4096] or b"<!ENTITY" in text:
            raise self.damaged()
        try:
            return ElementTree.fromstring(text.replace(_STRICT.encode(), _WORD.encode()))
        except (ElementTree.ParseError, ValueError) as error:
            raise self.damaged() from error

    def _unpacked(self, name: str) -> bytes:
        try:
            info = self._zip.getinfo(name)
            if info.file_size > LARGEST_PART:
                raise self._too_large()
            if info.flag_bits & 1:
                raise self.damaged()
            with self._zip.open(info) as file:
                text = file.read(LARGEST_PART + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError) as error:
            raise self.damaged() from error
        if len(text) > LARGEST_PART:
            raise self._too_large()
        return text

    def damaged(self) -> KnownError:
        """The sentence about a file that can't be read."""
        return KnownError(
            message("Incoming", "“{name}” is damaged and can't be read.", name=self._name),
            message("Incoming", "Open it in Word and save it anew, or fetch it again."),
        )

    def _too_large(self) -> KnownError:
        return KnownError(
            message("Incoming", "“{name}” unpacks to far more than a report.", name=self._name),
            message("Incoming", "Do not open it; ask the sender what it is."),
        )
