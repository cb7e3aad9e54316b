"""A thin line of progress at the top of the page that it concerns."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from nq20desk.ui.theme import current_tokens

HEIGHT = 2
_TICK_MS = 40
_STEP = 0.02
_SEGMENT = 0.25


class BusyLine(QProgressBar):
    """Two pixels that keep their place when idle, so that nothing jumps.

    ``start(name)`` without a share runs a segment to and fro; ``set_share`` says how far.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._busy = False
        self._phase = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._advance)
        self.setTextVisible(False)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.stop()

    @property
    def busy(self) -> bool:
        """Whether work is being shown."""
        return self._busy

    def start(self, name: str) -> None:
        """Show that work goes on; ``name`` says which."""
        self._busy = True
        self._phase = 0.0
        self.setAccessibleName(name)
        self.setRange(0, 0)
        self._timer.start()
        self.update()

    def set_share(self, share: float) -> None:
        """Show how much is done, 0 to 1."""
        self._busy = True
        self._timer.stop()
        self.setUpdatesEnabled(False)
        self.setRange(0, 1000)
        self.setValue(round(min(max(share, 0.0), 1.0) * 1000))
        self.setUpdatesEnabled(True)

    def stop(self) -> None:
        """Show nothing."""
        self._busy = False
        self._timer.stop()
        self.setUpdatesEnabled(False)  # Qt's reset would paint the whole window at once
        self.setRange(0, 1000)
        self.reset()
        self.setUpdatesEnabled(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the part that is done, or the running segment."""
        if not self._busy:
            return
        tokens, width = current_tokens(), self.width()
        start, length = self._span()
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.color("track"))
        done = QRectF(start * width, 0, length * width, self.height())
        painter.fillRect(done, tokens.color("accent"))
        painter.end()

    def _span(self) -> tuple[float, float]:
        """Start and length of the accent line, as shares of the width."""
        if self.maximum() > 0:
            return 0.0, self.value() / self.maximum()
        there = self._phase if self._phase <= 1.0 else 2.0 - self._phase
        return there * (1.0 - _SEGMENT), _SEGMENT

    def _advance(self) -> None:
        self._phase = (self._phase + _STEP) % 2.0
        self.update()
