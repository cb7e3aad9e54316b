"""Interface words: looked up when they are shown, in the language of the moment."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QTranslator

from nq20desk.app.language import Language


def translate(context: str, source: str, **params: object) -> str:
    """A text of the interface in the current language, its {gaps} filled."""
    text = QCoreApplication.translate(context, source)
    return text.format(**params) if params else text


def counted(context: str, one: str, many: str, count: int) -> str:
    """A text with a number; ``one`` is for 1, which English says otherwise, Vietnamese not."""
    return translate(context, one if count == 1 else many, count=count)


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
