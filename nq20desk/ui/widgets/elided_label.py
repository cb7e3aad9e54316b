"""A label on one line that shortens its text with an ellipsis; the tooltip has the whole."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

_FEWEST_LETTERS = 4


class ElidedLabel(QLabel):
    """A plain-text label that may be narrower than its text.

    ``mode`` is where the ellipsis stands: at the right for names, in the middle for paths.
    """

    def __init__(
        self,
        text: str = "",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._mode = mode
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        self._refresh_tooltip()

    def shown_text(self) -> str:
        """The text as it stands there, shortened or not."""
        width = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), self._mode, width)

    def minimumSizeHint(self) -> QSize:
        """A few letters, so that layouts may shorten the text."""
        width = self.fontMetrics().averageCharWidth() * _FEWEST_LETTERS
        return QSize(width, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """The whole text."""
        size = super().sizeHint()
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2, size.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the whole text as a tooltip where it does not fit."""
        super().resizeEvent(event)
        self._refresh_tooltip()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the shortened text."""
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            self.alignment(),
            self.palette(),
            self.isEnabled(),
            self.shown_text(),
            QPalette.ColorRole(self.foregroundRole()),
        )
        painter.end()

    def _refresh_tooltip(self) -> None:
        self.setToolTip(self.text() if self.shown_text() != self.text() else "")
