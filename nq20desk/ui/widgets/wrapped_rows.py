"""Trees and lists whose rows take more lines where one is too short for their words."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QWidget,
)

from nq20desk.ui.theme import TABLE_ICON, TABLE_ROW, dress_tree

_Index = QModelIndex | QPersistentModelIndex
_PADDING = 8 + 3  # of the style sheet, and of Qt around an item's words
_ICON_ROOM = TABLE_ICON + 2 * 4
_AIR = 8
_SPACING = 2
_INSIDE_A_WORD = re.compile(r"(?<=\w)[-/](?=\w)")
_WORD_JOINER = "\u2060"
_LINES_OF_TREE, _LINES_OF_LIST = 3, 12


class WrappedTree(QTreeWidget):
    """A tree of one column whose rows are one to three lines high; more is elided."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress_tree(self)
        self.setUniformRowHeights(False)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Rows(self, self._room, _LINES_OF_TREE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the words in other places."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def _room(self, index: _Index) -> int:
        depth, above = 0, index.parent()
        while above.isValid():
            depth, above = depth + 1, above.parent()
        steps = depth + (1 if self.rootIsDecorated() else 0)
        return self.viewport().width() - steps * self.indentation()


class WrappedList(QListWidget):
    """A list of sentences, each as high as its words need; its name is for screen readers."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSpacing(_SPACING)
        self.setIconSize(QSize(TABLE_ICON, TABLE_ICON))  # Qt's own grows on a scaled screen
        self.setResizeMode(QListWidget.ResizeMode.Adjust)  # wrap anew when the scroll bar comes
        self.setItemDelegate(_Rows(self, self._room, _LINES_OF_LIST))

    def _room(self, _index: _Index) -> int:
        return self.viewport().width() - 2 * _SPACING


class _Rows(QStyledItemDelegate):
    """Says how high a row is; Qt's own answer forgets the padding, or the width altogether."""

    def __init__(self, view: QAbstractItemView, room: Callable[[_Index], int], most: int) -> None:
        super().__init__(view)
        self._view, self._room, self._most = view, room, most

    def displayText(self, value: object, locale: QLocale | QLocale.Language) -> str:
        """The words; no line ends inside a document's number, a date or a span of years."""
        return _held_together(super().displayText(value, locale))

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As many lines as the words need, up to the most that are allowed."""
        metrics = QFontMetrics(self._view.font())
        picture = _ICON_ROOM if isinstance(index.data(Qt.ItemDataRole.DecorationRole), QIcon) else 0
        width = max(self._room(index) - picture - 2 * _PADDING, 1)
        wrap = int(Qt.TextFlag.TextWordWrap)
        words = _held_together(str(index.data() or ""))
        box = metrics.boundingRect(0, 0, width, 10_000, wrap, words)
        lines = min(round(box.height() / metrics.lineSpacing()), self._most)
        return QSize(0, max(TABLE_ROW, lines * metrics.lineSpacing() + _AIR))


def _held_together(text: str) -> str:
    return _INSIDE_A_WORD.sub(lambda sign: sign[0] + _WORD_JOINER, text)


def wrapped(text: str, metrics: QFontMetrics, room: int, most: int) -> list[str]:
    """Words in at most ``most`` lines of ``room`` pixels; what is too much is elided."""
    lines: list[str] = []
    waiting = text.split()
    while waiting:
        fitting = 1
        while fitting < len(waiting) and _fits(waiting[: fitting + 1], metrics, room):
            fitting += 1
        if len(lines) == most - 1:
            fitting = len(waiting)
        words, waiting = " ".join(waiting[:fitting]), waiting[fitting:]
        lines.append(metrics.elidedText(words, Qt.TextElideMode.ElideRight, room))
    return lines


def _fits(words: list[str], metrics: QFontMetrics, room: int) -> bool:
    return metrics.horizontalAdvance(" ".join(words)) <= room
