"""Asking which of two readings of a number is meant; nothing is written before."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from nq20desk.app.grid.entry import Entry, dot_divides
from nq20desk.core.observation import Observation, write_observation
from nq20desk.ui.theme import TextStyle, Tone, font, set_tone
from nq20desk.ui.words import translate


def reading_words(figure: Observation) -> str:
    """A reading as a number in Vietnamese, with what the dot then means."""
    number = write_observation(figure)
    if dot_divides(figure):
        return translate("IndicatorsPage", "{number} – the dot divides thousands", number=number)
    return translate("IndicatorsPage", "{number} – the dot is the decimal sign", number=number)


class ReadingDialog(QDialog):
    """One button for each reading; ``chosen`` hands the figure on."""

    chosen = Signal(object)

    def __init__(self, entry: Entry, where: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("IndicatorsPage", "Which number is meant?"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        question = QLabel(
            translate("IndicatorsPage", "“{words}” can be read in two ways.", words=entry.words)
        )
        question.setFont(font(TextStyle.SECTION))
        place = QLabel(where)
        place.setWordWrap(True)
        set_tone(place, Tone.MUTED)
        layout.addWidget(question)
        layout.addWidget(place)
        self.buttons = tuple(self._button(one) for one in entry.readings)
        for button in self.buttons:
            layout.addWidget(button)
        layout.addWidget(self._cancel())
        self.setMinimumWidth(400)

    def _button(self, figure: Observation) -> QPushButton:
        button = QPushButton(reading_words(figure), self)
        button.setAutoDefault(True)
        button.setFont(font(TextStyle.TABLE_STRONG))
        button.clicked.connect(lambda: self._choose(figure))
        return button

    def _cancel(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        box.rejected.connect(self.reject)
        return box

    def _choose(self, figure: Observation) -> None:
        self.accept()
        self.chosen.emit(figure)
