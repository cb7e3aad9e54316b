"""The navigation at the left: who and where one is, the pages, folding to icons only."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nq20desk.ui.icons import icon
from nq20desk.ui.theme import (
    NAVIGATION_ICON,
    NAVIGATION_ROW,
    RADIUS,
    TABLE_ICON,
    TextStyle,
    Tone,
    current_tokens,
    font,
    set_tone,
)
from nq20desk.ui.widgets.elided_label import ElidedLabel
from nq20desk.ui.widgets.painting import kept, paint_focus_ring, shows_focus

WIDTH = 184
FOLDED_WIDTH = 56
_HEADER = 52
_DIGITS = "1234567890"
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)


@dataclass(frozen=True, slots=True)
class NavEntry:
    """One page in the navigation; ``apart`` puts a line above it."""

    key: str
    text: str
    icon: str
    apart: bool = False


class NavButton(QAbstractButton):
    """A row of the navigation: icon and word, marked when it is the current page."""

    def __init__(self, entry: NavEntry, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = entry.key
        self._icon = entry.icon
        self._folded = False
        self.setText(entry.text)
        self.setAccessibleName(entry.text)
        self.setCheckable(True)
        self.setFixedHeight(NAVIGATION_ROW)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_folded(self, folded: bool) -> None:
        """Show the icon only; the word becomes the tooltip."""
        self._folded = folded
        self.setToolTip(self._help() if folded else self._shortcut())
        self.update()

    def set_shortcut_text(self, text: str) -> None:
        """Say in the tooltip which keys lead here."""
        self.setAccessibleDescription(text)
        self.set_folded(self._folded)

    def _shortcut(self) -> str:
        return self.accessibleDescription()

    def _help(self) -> str:
        return f"{self.text()}  {self._shortcut()}".strip()

    def sizeHint(self) -> QSize:
        """A row of the navigation."""
        return QSize(FOLDED_WIDTH if self._folded else WIDTH, NAVIGATION_ROW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the page, as Space does; the bar moves from row to row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in _MOVES:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, mark, icon, word and focus ring."""
        painter = QPainter(self)
        self._paint_ground(painter)
        self._paint_words(painter)
        if shows_focus(self):
            paint_focus_ring(painter, self._ground(), current_tokens())
        painter.end()

    def _ground(self) -> QRectF:
        return QRectF(self.rect()).adjusted(8, 1, -8, -1)

    def _paint_ground(self, painter: QPainter) -> None:
        tokens, ground = current_tokens(), self._ground()
        if not (self.isChecked() or self.underMouse() or self.isDown()):
            return
        with kept(painter):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.color("accent-soft" if self.isChecked() else "hover"))
            painter.drawRoundedRect(ground, RADIUS, RADIUS)
            if self.isChecked():
                painter.setBrush(tokens.color("accent"))
                mark = QRectF(ground.left(), ground.center().y() - 9, 3, 18)
                painter.drawRoundedRect(mark, 1.5, 1.5)

    def _paint_words(self, painter: QPainter) -> None:
        token = "accent" if self.isChecked() else "text"
        top = (self.height() - NAVIGATION_ICON) // 2
        place = QRect(18, top, NAVIGATION_ICON, NAVIGATION_ICON)
        icon(self._icon, token, NAVIGATION_ICON).paint(painter, place)
        if self._folded:
            return
        painter.setFont(font(TextStyle.STRONG if self.isChecked() else TextStyle.BODY))
        painter.setPen(current_tokens().color(token))
        words = self.rect().adjusted(place.right() + 13, 0, -12, 0)
        text = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)


class NavBar(QFrame):
    """The navigation; ``selected`` carries the key of the page that was asked for.

    Alt+1 … Alt+9 and Alt+0 lead to the first ten pages, the arrow keys from row to row.
    """

    selected = Signal(str)
    folded_changed = Signal(bool)

    def __init__(
        self, entries: Sequence[NavEntry], fold_name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._folded = False
        self._buttons = {entry.key: NavButton(entry, self) for entry in entries}
        self._group = QButtonGroup(self)
        self._program, self._unit = ElidedLabel(parent=self), ElidedLabel(parent=self)
        self._fold = self._make_fold_button(fold_name)
        self._lay_out(entries)
        self._connect()
        self.setFixedWidth(WIDTH)

    def set_names(self, program: str, unit: str) -> None:
        """The two lines at the top: the program and the reporting unit."""
        self._program.setText(program)
        self._unit.setText(unit)

    @property
    def current(self) -> str:
        """The key of the current page, or nothing before the first."""
        checked = self._group.checkedButton()
        return checked.key if isinstance(checked, NavButton) else ""

    def set_current(self, key: str) -> None:
        """Mark a page as the current one, without asking for it."""
        self._buttons[key].setChecked(True)

    def button(self, key: str) -> NavButton:
        """The row of a page."""
        return self._buttons[key]

    @property
    def fold_button(self) -> QToolButton:
        """The button that folds and unfolds."""
        return self._fold

    @property
    def folded(self) -> bool:
        """Whether only icons are shown."""
        return self._folded

    def set_folded(self, folded: bool) -> None:
        """Show icons only, or icons and words."""
        if folded == self._folded:
            return
        self._folded = folded
        self.setFixedWidth(FOLDED_WIDTH if folded else WIDTH)
        for label in (self._program, self._unit):
            label.setVisible(not folded)
        for button in self._buttons.values():
            button.set_folded(folded)
        self._fold.setIcon(icon("unfold" if folded else "fold", "muted"))
        self.folded_changed.emit(folded)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up, Down, Home and End move from row to row."""
        buttons = list(self._buttons.values())
        focused = self.focusWidget()
        at = buttons.index(focused) if isinstance(focused, NavButton) else -1
        last = len(buttons) - 1
        targets = dict(zip(_MOVES, (max(at - 1, 0), min(at + 1, last), 0, last), strict=True))
        target = targets.get(Qt.Key(event.key()))
        if target is None:
            super().keyPressEvent(event)
        else:
            buttons[target].setFocus(Qt.FocusReason.TabFocusReason)

    def _make_fold_button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon("fold", "muted"))
        button.setIconSize(QSize(TABLE_ICON, TABLE_ICON))
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda: self.set_folded(not self._folded))
        return button

    def _lay_out(self, entries: Iterable[NavEntry]) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.setSpacing(2)
        layout.addWidget(self._make_header())
        for entry in entries:
            if entry.apart:
                layout.addWidget(_separator(self))
            layout.addWidget(self._buttons[entry.key])
        layout.addStretch()
        fold = QVBoxLayout()
        fold.setContentsMargins(13, 0, 0, 0)
        fold.addWidget(self._fold)
        layout.addLayout(fold)

    def _make_header(self) -> QWidget:
        header = QWidget(self)
        header.setFixedHeight(_HEADER)
        layout = QVBoxLayout(header)
        layout.setContentsMargins(18, 8, 12, 4)
        layout.setSpacing(0)
        self._program.setFont(font(TextStyle.STRONG))
        self._unit.setFont(font(TextStyle.CAPTION))
        set_tone(self._unit, Tone.MUTED)
        for label in (self._program, self._unit):
            layout.addWidget(label)
        return header

    def _connect(self) -> None:
        for number, button in zip(_DIGITS, self._buttons.values(), strict=False):
            keys = QKeySequence(f"Alt+{number}")
            button.set_shortcut_text(keys.toString(QKeySequence.SequenceFormat.NativeText))
            QShortcut(keys, self).activated.connect(button.click)
        for button in self._buttons.values():
            self._group.addButton(button)
        self._group.buttonClicked.connect(self._on_clicked)

    def _on_clicked(self, button: QAbstractButton) -> None:
        if isinstance(button, NavButton):
            self.selected.emit(button.key)


def _separator(parent: QWidget) -> QWidget:
    """A one-pixel line with room around it."""
    holder = QWidget(parent)
    holder.setFixedHeight(9)
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(16, 4, 16, 4)
    line = QFrame(holder)
    line.setObjectName("separator")
    line.setFixedHeight(1)
    layout.addWidget(line)
    return holder
