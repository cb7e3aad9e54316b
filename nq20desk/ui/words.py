"""Interface words: looked up when they are shown, in the language of the moment."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QObject, QTranslator

from nq20desk.app.language import Language


def translate(context: str, source: str, **params: object) -> str:
    """A text of the interface in the current language, its {gaps} filled."""
    text = QCoreApplication.translate(context, source)
    return text.format(**params) if params else text


class LanguageTranslator(QTranslator):
    """Gives Qt the words of a language, those of its own buttons and dialogs included."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries = language.entries

    def isEmpty(self) -> bool:
        """Never empty, so that Qt installs it."""
        return False

    def translate(
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """The translation, or None for the source text."""
        return self._entries.get((context, sourceText))


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    """A language for what is shown before or after the window, and for that only."""
    translator = LanguageTranslator(language)
    QCoreApplication.installTranslator(translator)
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(translator)
