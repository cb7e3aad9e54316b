"""Caption, unit and source, drawn in the margins that a table of the editor keeps for them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QTextTable
from PySide6.QtWidgets import QTextEdit

from nq20desk.ui.report.text_tables import (
    CELL_BELOW,
    CELL_PADDING,
    LINE_HEIGHT,
    LINE_WIDTH,
    TABLE_SHARE,
    caption_lines,
    caption_of,
    source_of,
    tables_of,
    unit_of,
)
from nq20desk.ui.theme import current_tokens
from nq20desk.ui.words import translate

_WRAPPED = Qt.TextFlag.TextWordWrap


def draw_words(edit: QTextEdit) -> None:
    """Draw the words around all tables in sight."""
    tables = list(tables_of(edit.document()))
    if not tables:
        return
    viewport = edit.viewport()
    painter = QPainter(viewport)
    painter.setPen(current_tokens().color("text"))
    painter.translate(-edit.horizontalScrollBar().value(), -edit.verticalScrollBar().value())
    for table in tables:
        place = table_place(edit, table)
        _draw(painter, edit.document().defaultFont(), table, place)
    painter.end()


def table_place(edit: QTextEdit, table: QTextTable) -> QRectF:
    """The rectangle of a table's cells in the document.

    Qt's own rectangle of a table with margins lies beside it; its cells' are right.
    """
    document = edit.document()
    layout = document.documentLayout()
    around = CELL_PADDING + LINE_WIDTH
    first = layout.blockBoundingRect(table.cellAt(0, 0).firstCursorPosition().block())
    last = (table.cellAt(table.rows() - 1, column) for column in range(table.columns()))
    bottom = max(
        layout.blockBoundingRect(one.lastCursorPosition().block()).bottom() for one in last
    )
    left, top = max(first.left() - around, 0.0), first.top() - around
    width = document.textWidth() * TABLE_SHARE / 100 - left
    return QRectF(left, top, width, bottom + CELL_BELOW + around - top)


def _draw(painter: QPainter, font: QFont, table: QTextTable, place: QRectF) -> None:
    found = table.format()
    unit, source, caption = unit_of(found), source_of(found), caption_of(found)
    top = place.top()
    if unit:
        top -= LINE_HEIGHT
        row = QRectF(place.left(), top, place.width(), LINE_HEIGHT)
        painter.setFont(_face(font, italic=True))
        said = translate("TextTable", "Unit: {unit}", unit=unit)
        painter.drawText(row, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, said)
    if caption:
        high = caption_lines(caption) * LINE_HEIGHT
        row = QRectF(place.left(), top - high, place.width(), high)
        painter.setFont(_face(font, bold=True))
        painter.drawText(row, int(Qt.AlignmentFlag.AlignCenter) | int(_WRAPPED), caption)
    if source:
        row = QRectF(place.left(), place.bottom(), place.width(), LINE_HEIGHT)
        painter.setFont(_face(font, italic=True))
        said = translate("TextTable", "Source: {words}", words=source)
        painter.drawText(row, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, said)


def _face(font: QFont, *, bold: bool = False, italic: bool = False) -> QFont:
    made = QFont(font)
    made.setBold(bold)
    made.setItalic(italic)
    return made
