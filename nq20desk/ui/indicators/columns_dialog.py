"""The column chooser: which years, targets and verdicts are shown, and in which order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nq20desk.app.grid.said import plan_words
from nq20desk.app.grid.sheet import Column, ColumnChoice, ColumnKind
from nq20desk.ui.icons import icon
from nq20desk.ui.theme import Tone, set_tone
from nq20desk.ui.widgets.decision import decision
from nq20desk.ui.words import translate

_KEY = Qt.ItemDataRole.UserRole
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class ColumnsDialog(QDialog):
    """A list to tick and to sort; ``chosen`` hands the ColumnChoice on."""

    chosen = Signal(object)

    def __init__(
        self, offered: Sequence[Column], choice: ColumnChoice, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("IndicatorsPage", "Columns"))
        self._columns = {one.key: one for one in offered if one.kind is not ColumnKind.NAME}
        self.list = _ColumnList(self)
        for key, column in self._columns.items():
            self.list.add(key, column_words(column), shown=choice.shows(column))
        self.list.setCurrentRow(0)
        self.up, self.down, self.reset = self._make_buttons()
        self._lay_out()

    @property
    def choice(self) -> ColumnChoice:
        """What is ticked, in the list's order."""
        states = self.list.states()
        off = {key for key, shown in states.items() if not shown}
        extra = {key for key in states if self._columns[key].basis is not None}
        return ColumnChoice(tuple(states), frozenset(off - extra), frozenset(extra - off))

    def _make_buttons(self) -> tuple[QPushButton, QPushButton, QPushButton]:
        up = QPushButton(icon("chevron-up"), translate("IndicatorsPage", "Up"), self)
        down = QPushButton(icon("chevron-down"), translate("IndicatorsPage", "Down"), self)
        reset = QPushButton(translate("IndicatorsPage", "As at first"), self)
        up.clicked.connect(lambda: self.list.shift(-1))
        down.clicked.connect(lambda: self.list.shift(1))
        reset.clicked.connect(self._reset)
        for button in (up, down, reset):
            button.setAutoDefault(False)
        return up, down, reset

    def _lay_out(self) -> None:
        hint = QLabel(
            translate(
                "IndicatorsPage",
                "Ticked columns are shown, from top to bottom as from left to right. "
                "Ctrl+Up and Ctrl+Down move the chosen one.",
            ),
            self,
        )
        hint.setWordWrap(True)
        set_tone(hint, Tone.MUTED)
        beside = QVBoxLayout()
        for button in (self.up, self.down, self.reset):
            beside.addWidget(button)
        beside.addStretch()
        middle = QHBoxLayout()
        middle.addWidget(self.list, 1)
        middle.addLayout(beside)
        box, confirm = decision(
            self, translate("IndicatorsPage", "Show these columns"), self._confirm
        )
        confirm.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(hint)
        layout.addLayout(middle, 1)
        layout.addWidget(box)
        self.resize(560, 520)

    def _confirm(self) -> None:
        self.accept()
        self.chosen.emit(self.choice)

    def _reset(self) -> None:
        """Everything as before anything was chosen."""
        self.accept()
        self.chosen.emit(ColumnChoice())


class _ColumnList(QListWidget):
    """Rows with a tick, sorted by dragging or with Ctrl and the arrows."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setAccessibleName(translate("IndicatorsPage", "Columns"))

    def add(self, key: str, words: str, *, shown: bool) -> None:
        """Add a column at the end."""
        item = QListWidgetItem(words, self)
        item.setData(_KEY, key)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(_CHECKED if shown else _UNCHECKED)

    def states(self) -> dict[str, bool]:
        """The columns in their order, and whether each is ticked."""
        items = [self.item(row) for row in range(self.count())]
        return {one.data(_KEY): one.checkState() is _CHECKED for one in items}

    def shift(self, by: int) -> None:
        """Move the current row up or down."""
        row = self.currentRow()
        if row < 0 or not 0 <= row + by < self.count():
            return
        item = self.takeItem(row)
        self.insertItem(row + by, item)
        self.setCurrentRow(row + by)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl with an arrow moves the row."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.shift(step)
        else:
            super().keyPressEvent(event)


def column_words(column: Column) -> str:
    """What a column is called in the chooser."""
    plan = plan_words(column.plan, column.year) if column.plan else ""
    match column.kind:
        case ColumnKind.FIGURE:
            return translate("IndicatorsPage", "Achieved {period}", period=column.period)
        case ColumnKind.TARGET if column.year is None:
            return translate("IndicatorsPage", "Target of {plan}, no year", plan=plan)
        case ColumnKind.TARGET:
            return translate("IndicatorsPage", "Target of {plan}", plan=plan)
        case ColumnKind.VERDICT if column.plan is not None:
            return translate("IndicatorsPage", "Verdict by {plan}", plan=plan)
        case ColumnKind.VERDICT:
            return translate("IndicatorsPage", "Verdict with its bar (always at the right)")
        case _:
            return translate("IndicatorsPage", "Unit")
