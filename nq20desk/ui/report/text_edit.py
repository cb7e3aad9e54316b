"""The text field of a section: bullets as in Word, clean pasting, live figures and citations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from nq20desk.core.blocks import (
    MARKERS,
    CitationField,
    FigureField,
    Paragraph,
    ParagraphStyle,
    Text,
)
from nq20desk.core.fields import plain_text
from nq20desk.core.live import LiveFigures
from nq20desk.core.markup import parse_paragraph, to_markup
from nq20desk.core.register import CitedDocument
from nq20desk.core.text import clean, count_words
from nq20desk.ui.report.chips import (
    FIELD_PROPERTY,
    FIGURE_OBJECT,
    OBJECT,
    FigureChips,
    Live,
    chip_format,
    field_of,
)
from nq20desk.ui.report.conversion import fill, insert, read, style_of
from nq20desk.ui.report.paper import paper_font

_MARKUP_TYPE = "application/x-nq20desk-markup"
_DEEPER = {"- ": "+ ", "+ ": "* "}
_LARGEST_PASTE = 400_000


class SectionTextEdit(QTextEdit):
    """Types the paragraphs of one section."""

    figure_opened = Signal(object)
    """A live figure was double-clicked; hands over the place of the click."""
    citation_opened = Signal(int)
    """A live citation was double-clicked; hands over its document's id."""
    paste_refused = Signal(int)
    """A paste was too large; hands over its number of characters."""

    def __init__(self, live: LiveFigures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips = FigureChips(live, self)
        self._prepare(self.document())
        self.setAcceptRichText(True)
        self.setTabChangesFocus(False)
        self.setLineWrapMode(QTextEdit.LineWrapMode.WidgetWidth)

    def _prepare(self, document: QTextDocument) -> None:
        document.setDefaultFont(paper_font())
        document.documentLayout().registerHandler(FIGURE_OBJECT, self.chips)
        document.setDocumentMargin(0)

    # ---- content

    def show_paragraphs(self, paragraphs: tuple[Paragraph, ...]) -> None:
        """Show a section's text."""
        fill(self.document(), paragraphs)
        self._space_paragraphs()
        self.document().setModified(False)
        self.document().clearUndoRedoStacks()

    def _space_paragraphs(self) -> None:
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        spaced = QTextBlockFormat()
        spaced.setBottomMargin(6)
        spaced.setLineHeight(118, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.mergeBlockFormat(spaced)

    def paragraphs(self) -> tuple[Paragraph, ...]:
        """What stands in the field now."""
        return read(self.document())

    def markup(self) -> str:
        """What stands in the field now, as it is stored."""
        return to_markup(self.paragraphs())

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
        self.setCurrentCharFormat(_plain(self))

    def paragraph_index(self) -> int:
        """Which non-empty paragraph the cursor is in."""
        block, index = self.document().begin(), 0
        while block.isValid() and block.blockNumber() < self.textCursor().blockNumber():
            index += bool(block.text().strip())
            block = block.next()
        return index

    def offset(self) -> int:
        """How far into its paragraph the cursor is, the marker not counted."""
        cursor = self.textCursor()
        return max(cursor.positionInBlock() - len(self._marker()), 0)

    def go_to_paragraph(self, index: int, start: int = 0, end: int = 0) -> None:
        """Put the cursor into a paragraph and select a piece of its text."""
        block, seen = self.document().begin(), -1
        while block.isValid():
            seen += bool(block.text().strip())
            if seen == index:
                break
            block = block.next()
        if not block.isValid():
            return
        _, marker = style_of(block.text())
        cursor = QTextCursor(block)
        base = block.position() + marker
        limit = block.position() + block.length() - 1
        cursor.setPosition(min(base + start, limit))
        cursor.setPosition(min(base + end, limit), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    # ---- faces and bullets

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

    def set_marker(self, marker: str) -> None:
        """Begin the selected paragraphs with this marker; the same one again takes it off."""
        cursor = self.textCursor()
        first = self.document().findBlock(cursor.selectionStart())
        last = self.document().findBlock(cursor.selectionEnd()).blockNumber()
        cursor.beginEditBlock()
        while first.isValid() and first.blockNumber() <= last:
            _, length = style_of(first.text())
            at = QTextCursor(first)
            at.movePosition(
                QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, length
            )
            at.insertText("" if at.selectedText() == marker else marker)
            first = first.next()
        cursor.endEditBlock()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Tab and Backspace treat bullets as Word does."""
        handled = {
            Qt.Key.Key_Return: self._new_paragraph,
            Qt.Key.Key_Enter: self._new_paragraph,
            Qt.Key.Key_Tab: self._deeper,
            Qt.Key.Key_Backtab: self._higher,
            Qt.Key.Key_Backspace: self._take_marker_off,
        }.get(Qt.Key(event.key()))
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = modifiers in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if handled and plain and handled():
            event.accept()
            return
        super().keyPressEvent(event)

    def _marker(self) -> str:
        text = self.textCursor().block().text()
        return text[: style_of(text)[1]]

    def _new_paragraph(self) -> bool:
        marker = self._marker()
        if not marker:
            return False
        block = self.textCursor().block()
        if block.text().strip() == marker.strip():
            return self._replace_marker("")
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.insertBlock()
        cursor.insertText(_next_marker(marker), _plain(self))
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def _deeper(self) -> bool:
        deeper = _DEEPER.get(self._marker())
        return bool(deeper) and self._replace_marker(deeper or "")

    def _higher(self) -> bool:
        higher = {value: key for key, value in _DEEPER.items()}.get(self._marker())
        return bool(higher) and self._replace_marker(higher or "")

    def _take_marker_off(self) -> bool:
        cursor = self.textCursor()
        marker = self._marker()
        if not marker or cursor.hasSelection() or cursor.positionInBlock() > len(marker):
            return False
        return cursor.positionInBlock() > 0 and self._replace_marker("")

    def _replace_marker(self, marker: str) -> bool:
        block = self.textCursor().block()
        cursor = QTextCursor(block)
        cursor.movePosition(
            QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, len(self._marker())
        )
        cursor.insertText(marker)
        return True

    # ---- clipboard

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy as plain text and as our own markup (figures stay live).

        The data are Qt's own object: one made here would outlive Python on the clipboard.
        """
        selected = QTextDocument()
        QTextCursor(selected).insertFragment(self.textCursor().selection())
        paragraphs = read(selected)
        data = super().createMimeDataFromSelection()
        data.text()  # Qt fills in its own formats now and would do it again later otherwise
        for kind in data.formats():
            data.removeFormat(kind)
        data.setData(_MARKUP_TYPE, to_markup(paragraphs).encode())
        data.setText("\n".join(self._plain_line(one) for one in paragraphs))
        return data

    def _plain_line(self, paragraph: Paragraph) -> str:
        """A paragraph for other programs; citations as they stand on screen."""
        pieces = tuple(
            replace(one, text=self.chips.said(one)) if isinstance(one, CitationField) else one
            for one in paragraph.pieces
        )
        shown = replace(paragraph, pieces=pieces)
        return MARKERS.get(paragraph.style, "") + plain_text(shown, self.chips.live)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste cleaned text: NFC, no foreign fonts, lines as paragraphs, bullets kept."""
        if source.hasFormat(_MARKUP_TYPE):
            text = bytes(source.data(_MARKUP_TYPE).data()).decode()
            paragraphs = tuple(parse_paragraph(line) for line in text.split("\n") if line)
        else:
            text = source.text()
            if len(text) > _LARGEST_PASTE:
                self.paste_refused.emit(len(text))
                return
            paragraphs = _from_plain(text)
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        _take_marker(cursor, paragraphs)
        insert(cursor, paragraphs)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

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


def _plain(edit: QTextEdit) -> QTextCharFormat:
    """The face at the cursor, without being a live figure."""
    face = edit.currentCharFormat()
    face.clearProperty(QTextFormat.Property.ObjectType)
    face.clearProperty(FIELD_PROPERTY)
    return face


def _take_marker(cursor: QTextCursor, paragraphs: tuple[Paragraph, ...]) -> None:
    """Pasting a bullet into a line that is only a marker does not double the marker."""
    text = cursor.block().text()
    is_only_marker = bool(text) and len(text) == style_of(text)[1]
    if is_only_marker and paragraphs and paragraphs[0].style is not ParagraphStyle.BODY:
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()


def _next_marker(marker: str) -> str:
    head = marker.strip().rstrip(".")
    return f"{int(head) + 1}. " if head.isdigit() else marker


def _from_plain(text: str) -> tuple[Paragraph, ...]:
    """Paragraphs from foreign plain text: its characters are text, only bullets are read."""
    made = []
    for line in clean(text).split("\n"):
        bare = " ".join(line.split())
        if bare:
            style, length = style_of(bare)
            made.append(Paragraph(style, (Text(bare[length:]),)))
    return tuple(made)
