"""The text field of a section: bullets as in Word, clean pasting, live figures and citations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from nq20desk.core.blocks import (
    Block,
    CitationField,
    FigureField,
    Paragraph,
    paragraphs_of,
)
from nq20desk.core.live import LiveFigures
from nq20desk.core.markup import to_markup
from nq20desk.core.register import CitedDocument
from nq20desk.core.text import count_words
from nq20desk.ui.report.bullets import Bullets
from nq20desk.ui.report.chips import (
    FIGURE_OBJECT,
    OBJECT,
    FigureChips,
    Live,
    chip_format,
    field_of,
    plain_face,
)
from nq20desk.ui.report.conversion import fill, is_written, read, style_of
from nq20desk.ui.report.copying import plain_lines
from nq20desk.ui.report.paper import paper_font
from nq20desk.ui.report.pasting import MARKUP_TYPE, Paster
from nq20desk.ui.report.table_commands import TableCommands
from nq20desk.ui.report.table_words import draw_words
from nq20desk.ui.report.text_faces import is_raised
from nq20desk.ui.report.text_tables import top_level
from nq20desk.ui.widgets.dropping import dropped_documents


class SectionTextEdit(QTextEdit):
    """Types the paragraphs of one section."""

    figure_opened = Signal(object)
    """A live figure was double-clicked; hands over the place of the click."""
    citation_opened = Signal(int)
    """A live citation was double-clicked; hands over its document's id."""
    failed = Signal(object)
    """Something was refused; hands over the error that says why."""

    def __init__(self, live: LiveFigures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips = FigureChips(live, self)
        self.tables = TableCommands(self)
        self.tables.failed.connect(self.failed)
        self.pasting = Paster(self)
        self.bullets = Bullets(self)
        self._prepare(self.document())
        self.setAcceptRichText(True)
        self.setTabChangesFocus(False)
        self.setLineWrapMode(QTextEdit.LineWrapMode.WidgetWidth)

    def _prepare(self, document: QTextDocument) -> None:
        document.setDefaultFont(paper_font())
        document.documentLayout().registerHandler(FIGURE_OBJECT, self.chips)
        document.setDocumentMargin(0)

    # ---- content

    def show_blocks(self, blocks: Iterable[Block]) -> None:
        """Show a section's paragraphs and tables."""
        self.pasting.text_shown += 1
        fill(self.document(), blocks)
        self.document().clearUndoRedoStacks()

    def _blocks(self) -> Iterator[QTextBlock]:
        """The paragraphs beside the tables."""
        return (one for one in top_level(self.document()) if isinstance(one, QTextBlock))

    def blocks(self) -> tuple[Block, ...]:
        """The paragraphs and tables that stand in the field now."""
        return read(self.document())

    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The paragraphs that stand in the field now."""
        return paragraphs_of(self.blocks())

    def markup(self) -> str:
        """What stands in the field now, as it is stored."""
        return to_markup(self.blocks())

    def words(self) -> int:
        """The number of words in the field."""
        return count_words(self.toPlainText())

    def set_figures(self, live: LiveFigures) -> None:
        """Show live figures with new values."""
        self.chips.live = live
        self.document().markContentsDirty(0, self.document().characterCount())
        self.viewport().update()

    def set_seen(self, seen: Mapping[str, str]) -> None:
        """Mark the live figures that say something else than at the last reading."""
        self.chips.seen = seen
        self.viewport().update()

    def set_documents(self, documents: Mapping[int, CitedDocument]) -> None:
        """Show live citations of these documents."""
        self.chips.documents = documents
        self.document().markContentsDirty(0, self.document().characterCount())
        self.viewport().update()

    def insert_live(self, field: FigureField | CitationField) -> None:
        """Insert a live figure or citation at the cursor."""
        cursor = self.textCursor()
        cursor.insertText(OBJECT, chip_format(field, cursor.charFormat()))
        self.setTextCursor(cursor)
        self.setCurrentCharFormat(plain_face(self))

    def paragraph_index(self) -> int:
        """Which non-empty paragraph the cursor is in; in a table, the one before it."""
        at = self.textCursor().position()
        before = sum(is_written(one) for one in self._blocks() if one.position() <= at)
        here = self.textCursor().block()
        stands = self.tables.table is not None or is_written(here)
        return max(before - stands, 0)

    def offset(self) -> int:
        """How far into its paragraph the cursor is, the marker not counted."""
        cursor = self.textCursor()
        return max(cursor.positionInBlock() - len(self.bullets.marker()), 0)

    def go_to_paragraph(self, index: int, start: int = 0, end: int = 0) -> None:
        """Put the cursor into a paragraph and select a piece of its text."""
        written = (one for one in self._blocks() if is_written(one))
        block = next(islice(written, index, None), None)
        if block is None:
            return
        _, marker = style_of(block.text())
        cursor = QTextCursor(block)
        base = block.position() + marker
        limit = block.position() + block.length() - 1
        cursor.setPosition(min(base + start, limit))
        cursor.setPosition(min(base + end, limit), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    # ---- faces and keys

    def toggle_bold(self) -> None:
        """Bold on or off."""
        face = self.currentCharFormat()
        heavy = face.fontWeight() > QFont.Weight.Medium
        self.setFontWeight(QFont.Weight.Normal if heavy else QFont.Weight.Bold)

    def toggle_italic(self) -> None:
        """Italic on or off."""
        self.setFontItalic(not self.currentCharFormat().fontItalic())

    def toggle_underline(self) -> None:
        """Underline on or off."""
        self.setFontUnderline(not self.currentCharFormat().fontUnderline())

    def toggle_superscript(self) -> None:
        """Raised text (m²) on or off."""
        face = QTextCharFormat()
        raised = is_raised(self.currentCharFormat())
        kinds = QTextCharFormat.VerticalAlignment
        face.setVerticalAlignment(kinds.AlignNormal if raised else kinds.AlignSuperScript)
        self.mergeCurrentCharFormat(face)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Tab and Backspace treat bullets and tables as Word does."""
        handled = {
            Qt.Key.Key_Return: self.bullets.new_paragraph,
            Qt.Key.Key_Enter: self.bullets.new_paragraph,
            Qt.Key.Key_Tab: self.bullets.deeper,
            Qt.Key.Key_Backtab: self.bullets.higher,
            Qt.Key.Key_Backspace: self.bullets.take_off,
        }.get(Qt.Key(event.key()))
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = modifiers in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        in_table = self.tables.table is not None
        if plain and (self.tables.take_key(event) if in_table else handled and handled()):
            event.accept()
            return
        super().keyPressEvent(event)

    # ---- clipboard

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy as plain text and as our own markup (figures stay live).

        The data are Qt's own object: one made here would outlive Python on the clipboard.
        """
        selected = QTextDocument()
        QTextCursor(selected).insertFragment(self.textCursor().selection())
        blocks = read(selected)
        data = super().createMimeDataFromSelection()
        data.text()  # Qt fills in its own formats now and would do it again later otherwise
        for kind in data.formats():
            data.removeFormat(kind)
        data.setData(MARKUP_TYPE, to_markup(blocks).encode())
        data.setText(plain_lines(blocks, self.chips))
        return data

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Also pictures, to say that they can't be pasted."""
        return source.hasImage() or super().canInsertFromMimeData(source)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Leave files that the window opens to the window."""
        if dropped_documents(event):
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste or drop: cleaned, with bullets, faces and tables."""
        self.pasting.paste(source)

    def insert_blocks(self, blocks: tuple[Block, ...]) -> None:
        """Put paragraphs and tables in the place of what is selected, as one undo step."""
        self.pasting.put(blocks, self.textCursor())

    # ---- tables

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt's own menu, with what can be done with the table at the cursor."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.pasting.extend(menu)
        menu.addSeparator()
        menu.addMenu(self.tables.menu(menu))
        menu.popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Caption, unit and source of the tables are drawn around them."""
        super().paintEvent(event)
        draw_words(self)

    # ---- mouse

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click on a live figure or citation shows where it comes from."""
        field = self.field_at(event.position().toPoint())
        if isinstance(field, FigureField):
            self.figure_opened.emit(event.position().toPoint())
        elif isinstance(field, CitationField):
            self.citation_opened.emit(field.document)
        else:
            super().mouseDoubleClickEvent(event)

    def event(self, event: QEvent) -> bool:
        """Over a citation the tooltip says it in full."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            field = self.field_at(self.viewport().mapFromParent(event.pos()))
            QToolTip.showText(event.globalPos(), self.chips.hint(field) if field else "", self)
            return True
        return super().event(event)

    def field_at(self, place: QPoint) -> Live | None:
        """The live figure or citation under a place of the viewport."""
        cursor = self.cursorForPosition(place)
        for move in (QTextCursor.MoveOperation.NoMove, QTextCursor.MoveOperation.Right):
            cursor.movePosition(move)
            field = field_of(cursor.charFormat())
            if field is not None:
                return field
        return None
