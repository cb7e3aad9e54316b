"""A surface with a title, on which a page shows one thing."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nq20desk.ui.theme import TextStyle, font

_PADDING = 16
_LINE = 1
_TITLE_GAP = 8


class Card(QFrame):
    """A titled panel; ``add`` puts contents in, ``add_action`` a control beside the title."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(self)
        self._title.setFont(font(TextStyle.SECTION))
        self._head = QHBoxLayout()
        self._head.setSpacing(_TITLE_GAP)
        self._head.addWidget(self._title)
        self._head.addStretch()
        self._body = QVBoxLayout()
        self._body.setSpacing(_TITLE_GAP)
        self._lay_out()
        self.set_title(title)

    def set_title(self, title: str) -> None:
        """Show another title; without one there is no title line."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self.setAccessibleName(title)

    @property
    def body(self) -> QVBoxLayout:
        """Where the contents lie."""
        return self._body

    def add(self, content: QWidget, stretch: int = 0) -> None:
        """Add a widget below the others."""
        self._body.addWidget(content, stretch)

    def add_action(self, control: QWidget) -> None:
        """Add a small control at the right of the title."""
        self._head.addWidget(control)

    def set_flush(self) -> None:
        """Let the contents reach the edges, for tables and lists."""
        self._body.setContentsMargins(0, 0, 0, 0)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_LINE, _LINE, _LINE, _LINE)
        layout.setSpacing(_TITLE_GAP)
        self._head.setContentsMargins(_PADDING, 12, _PADDING, 0)
        self._body.setContentsMargins(_PADDING, 0, _PADDING, _PADDING)
        layout.addLayout(self._head)
        layout.addLayout(self._body, 1)
