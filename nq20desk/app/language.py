"""The interface's languages, read straight from Qt Linguist's files in ``translations/``.

One reader serves the window (through a QTranslator), the command line and the sentences
of errors, so that nothing is compiled and nothing can be out of date.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from xml.etree import ElementTree

from nq20desk.core.message import Message, fill

VIETNAMESE = "vi"
ENGLISH = "en"
LANGUAGES = {VIETNAMESE: "Tiếng Việt", ENGLISH: "English"}


def translations_folder() -> Path:
    """The folder of the translation files, in a checkout or in the frozen program."""
    frozen = getattr(sys, "_MEIPASS", None)
    root = Path(frozen) if frozen else Path(__file__).resolve().parents[2]
    return root / "translations"


@cache
def _entries(file: Path) -> Mapping[tuple[str, str], str]:
    """The words of a file, read once: every window and every command asks for them."""
    if not file.exists():
        return MappingProxyType({})
    found: dict[tuple[str, str], str] = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        name = context.findtext("name", "")
        for entry in context.iter("message"):
            text = entry.find("translation")
            if text is not None and text.get("type") is None and text.text:
                found[name, entry.findtext("source", "")] = text.text
    return MappingProxyType(found)


class Language:
    """Says messages in one language; the source text where a translation is missing."""

    def __init__(self, code: str = VIETNAMESE, folder: Path | None = None) -> None:
        self.code = code
        self._file = (folder or translations_folder()) / f"nq20desk_{code}.ts"

    @property
    def entries(self) -> Mapping[tuple[str, str], str]:
        """Translations by context and source text; unfinished ones are left out."""
        return _entries(self._file)

    def say(self, text: Message) -> str:
        """A message in this language."""
        return fill(self.translated(text.context, text.source), text.params, self)

    def translated(self, context: str, source: str) -> str:
        """The translation of a source text, else the source text itself."""
        return self.entries.get((context, source), source)

    def pick(self, vietnamese: str, english: str) -> str:
        """The one of two given texts that is in this language."""
        return english if self.code == ENGLISH and english else vietnamese
