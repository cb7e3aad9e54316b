"""How far the whole report is: sections done, and words against what is expected."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from nq20desk.core.quantity import write_number
from nq20desk.ui.theme import TextStyle, Tone, font, set_tone
from nq20desk.ui.words import translate


class WholeProgress(QWidget):
    """A bar of the sections that are done, and two lines of words under the outline."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.sections, self.words = QLabel(), QLabel()
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 6, 8, 8)
        box.setSpacing(2)
        box.addWidget(self.bar)
        for label in (self.sections, self.words):
            label.setFont(font(TextStyle.CAPTION))
            set_tone(label, Tone.MUTED)
            box.addWidget(label)

    def show_progress(self, words: int, expected: int, done: int, sections: int) -> None:
        """Show how much there is of what."""
        self.bar.setRange(0, max(sections, 1))
        self.bar.setValue(done)
        told = translate("EditorView", "Sections done: {done} of {count}",
                         done=done, count=sections)  # fmt: skip
        self.sections.setText(told)
        self.bar.setAccessibleName(told)
        written, wanted = (write_number(Decimal(number)) for number in (words, expected))
        self.words.setText(
            translate("EditorView", "{words} of about {expected} words",
                      words=written, expected=wanted)
        )  # fmt: skip
