"""What a page shows before there is anything: what it is for, and the one next step."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from nq20desk.ui.icons import icon
from nq20desk.ui.theme import ButtonKind, TextStyle, Tone, font, set_kind, set_tone

_ICON = 40
_WIDTH = 420
_GAP = 16


class EmptyState(QWidget):
    """Icon, sentence and one primary button in the middle; ``acted`` when it is pressed."""

    acted = Signal()

    def __init__(
        self, icon_name: str, sentence: str, action: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._sentence = self._make_sentence(sentence)
        self._button = QPushButton(action, self)
        self._button.setVisible(bool(action))
        set_kind(self._button, ButtonKind.PRIMARY)
        self._button.clicked.connect(self.acted)
        self._lay_out(self._make_picture(icon_name))
        self.setAccessibleName(sentence)

    @property
    def button(self) -> QPushButton:
        """The button of the next step."""
        return self._button

    def set_sentence(self, sentence: str) -> None:
        """Say something else."""
        self._sentence.setText(sentence)
        self.setAccessibleName(sentence)

    def _make_picture(self, name: str) -> QLabel:
        picture = QLabel(self)
        picture.setPixmap(icon(name, "line-strong", _ICON).pixmap(QSize(_ICON, _ICON)))
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return picture

    def _make_sentence(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setFont(font(TextStyle.BODY))
        set_tone(label, Tone.MUTED)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        label.setMaximumWidth(_WIDTH)
        return label

    def _lay_out(self, picture: QLabel) -> None:
        layout = QVBoxLayout(self)
        layout.setSpacing(_GAP)
        layout.addStretch(2)
        layout.addWidget(picture)
        for widget in (self._sentence, self._button):
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(widget, _WIDTH if widget is self._sentence else 0)
            row.addStretch(1)
            layout.addLayout(row)
        layout.addStretch(3)
