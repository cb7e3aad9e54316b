"""A list of paragraphs with marks in them (struck out, underlined), each as high as it needs."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QResizeEvent, QTextDocument
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

HTML = Qt.ItemDataRole.UserRole + 1
_PADDING = 8
_BETWEEN = 2


class MarkedList(QListWidget):
    """Rows of rich text; their plain words are the items' own text, for screen readers."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setSpacing(_BETWEEN)
        self.setItemDelegate(_Rows(self))

    def add(self, html: str, plain: str, data: object) -> None:
        """Add a row; ``data`` is its user data."""
        item = QListWidgetItem(plain)
        item.setData(HTML, html)
        item.setData(Qt.ItemDataRole.UserRole, data)
        self.addItem(item)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the words in other places."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()


class _Rows(QStyledItemDelegate):
    """Draws the rich text over the row's background."""

    def __init__(self, view: MarkedList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As high as the words need at the list's width."""
        return QSize(0, _height(*self._content(index)) + 2 * _PADDING)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The row's background and focus as in every list, then its words."""
        style = self._view.style()
        element = QStyle.PrimitiveElement.PE_PanelItemViewItem
        style.drawPrimitive(element, option, painter, self._view)
        html, font, width = self._content(index)
        painter.save()
        painter.translate(option.rect.left() + _PADDING, option.rect.top() + _PADDING)
        _document(html, font, width).drawContents(
            painter, QRectF(0, 0, width, option.rect.height() - _PADDING)
        )
        painter.restore()

    def _content(self, index: QModelIndex | QPersistentModelIndex) -> tuple[str, QFont, int]:
        width = self._view.viewport().width() - 2 * (_PADDING + _BETWEEN)
        return str(index.data(HTML) or ""), self._view.font(), max(width, 40)


def _document(html: str, font: QFont, width: int) -> QTextDocument:
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(font)
    document.setHtml(html)
    document.setTextWidth(width)
    return document


@lru_cache(maxsize=2048)
def _height(html: str, font: QFont, width: int) -> int:
    return round(_document(html, font, width).size().height())
