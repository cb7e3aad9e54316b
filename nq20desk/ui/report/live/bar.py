"""The line above the text that counts the figures changed since the last reading."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from nq20desk.ui.icons import icon, set_button_icon
from nq20desk.ui.theme import TABLE_ICON
from nq20desk.ui.words import translate


class ReadingBar(QFrame):
    """*3 số liệu đã thay đổi từ lần đọc trước*, with previous, next and *Đã đọc*."""

    step = Signal(int)
    """-1 for the changed figure before the cursor, 1 for the one behind it."""
    read = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "warning")
        self.label = QLabel(self)
        self.label.setWordWrap(True)
        self.previous = self._arrow("chevron-up", translate("ReadingBar", "Previous change"), -1)
        self.next = self._arrow("chevron-down", translate("ReadingBar", "Next change"), 1)
        self.done = QPushButton(translate("ReadingBar", "Read"), self)
        self.done.setToolTip(translate("ReadingBar", "Take the figures as they are now as read"))
        set_button_icon(self.done, "ok")
        self.done.clicked.connect(self.read)
        self._lay_out()
        self.hide()

    def show_count(self, count: int) -> None:
        """Say how many figures changed; nothing where none did."""
        if count:
            self.label.setText(_said(count))
            self.setAccessibleName(self.label.text())
        self.setVisible(count > 0)

    def _arrow(self, picture: str, words: str, way: int) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(picture))
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.clicked.connect(lambda: self.step.emit(way))
        return button

    def _lay_out(self) -> None:
        sign = QLabel(self)
        sign.setPixmap(icon("warning", "warning").pixmap(QSize(TABLE_ICON, TABLE_ICON)))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 4, 2)
        row.setSpacing(6)
        row.addWidget(sign)
        row.addWidget(self.label, 1)
        for button in (self.previous, self.next, self.done):
            row.addWidget(button)


def _said(count: int) -> str:
    if count == 1:
        return translate("ReadingBar", "1 figure changed since the last reading")
    return translate("ReadingBar", "{count} figures changed since the last reading", count=count)
