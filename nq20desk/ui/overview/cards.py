"""Cards of the overview's right column: rows that lead somewhere, or one muted sentence."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from nq20desk.ui.overview.side_row import SideRow
from nq20desk.ui.page import Destination
from nq20desk.ui.theme import Tone, set_tone
from nq20desk.ui.widgets.card import Card


class ListCard(Card):
    """A card with rows that lead somewhere, or one muted sentence."""

    go = Signal(object)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._rows: list[SideRow] = []
        self._sentence = muted_sentence("", self)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.set_flush()
        self.body.setSpacing(0)
        self.body.setContentsMargins(0, 0, 0, 8)
        self.body.addWidget(self._sentence)
        self.body.addLayout(self._list)

    @property
    def rows(self) -> tuple[SideRow, ...]:
        """The rows that are shown."""
        return tuple(self._rows)

    def clear(self, sentence: str) -> None:
        """Remove the rows; the sentence stands there until one is added."""
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()  # it lives on until the event loop takes it away
            row.deleteLater()
        self._rows = []
        self._sentence.setText(sentence)
        self._sentence.show()

    def add_row(self, row: SideRow, where: Destination | None = None) -> None:
        """Add a row; a click on it asks to go where it leads."""
        if where is not None:
            row.clicked.connect(lambda _=False: self.go.emit(where))
        self._sentence.hide()
        self._list.addWidget(row)
        self._rows.append(row)


def muted_sentence(text: str, parent: QWidget, padding: int = 16) -> QLabel:
    """A sentence in the muted colour that may wrap."""
    label = QLabel(text, parent)
    label.setWordWrap(True)
    label.setContentsMargins(padding, 0, padding, 8 if padding else 0)
    set_tone(label, Tone.MUTED)
    return label
