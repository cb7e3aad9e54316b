"""One section on screen: its heading, guidance, tools, text, and how long it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolBar, QVBoxLayout, QWidget

from nq20desk.core.blocks import CitationField, FigureField
from nq20desk.core.form import Holds, NumberedSection
from nq20desk.core.live import LiveFigures
from nq20desk.core.markup import parse
from nq20desk.core.register import CitedDocument
from nq20desk.core.textstep import TextStep
from nq20desk.ui.icons import icon
from nq20desk.ui.indicators.flow import FlowLayout
from nq20desk.ui.report.live.bar import ReadingBar
from nq20desk.ui.report.paper import paper_font
from nq20desk.ui.report.text_edit import SectionTextEdit
from nq20desk.ui.report.text_undo import TextUndo
from nq20desk.ui.theme import TextStyle, Tone, font, set_tone
from nq20desk.ui.widgets.action_button import ActionButton
from nq20desk.ui.widgets.banner import Banner
from nq20desk.ui.words import translate

SAVE_AFTER_MS = 350
_PAPER_WIDTH = 720


class SectionEditor(QWidget):
    """Types one section; hands its markup over at most 0.35 s after a change.

    This time runs from the first change on, also while typing goes on without a pause.
    """

    changed = Signal(str, str, object)
    """The section's key, its markup, and how it came to be (Typing), to be stored."""
    step_wanted = Signal(object)
    """The field's own undo (Typing.BACK) or redo (Typing.FORTH) is used up."""
    figure_wanted = Signal()
    figure_opened = Signal(object)
    citation_wanted = Signal()
    citation_opened = Signal(int)
    failed = Signal(object)
    """Something was refused; hands over the error that says why."""
    text_shown = Signal()
    """Another state of the section's text is shown, by undo or an operation."""
    moved = Signal(str, int)
    """The cursor went to another paragraph: section key and paragraph index."""

    def __init__(self, live: LiveFigures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = ""
        self._expected = 0
        self._paragraph = -1
        self._is_locked = False
        self.text = SectionTextEdit(live)
        self.undo = TextUndo(self.text)
        self.reading = ReadingBar()
        self.heading = QLabel()
        self.guidance = QLabel()
        self.length = QLabel()
        self.banner = Banner(translate("SectionEditor", "Close the message"), self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MS)
        self._build()
        self._connect()

    # ---- content

    def show_section(self, one: NumberedSection, markup: str, english: bool) -> None:
        """Show a section; what was typed before is handed over first."""
        self.flush()
        section = one.section
        self._key = section.key
        self._expected = section.expected_words
        name = section.label_en if english and section.label_en else section.name
        self.heading.setText(" ".join(part for part in (one.number, name) if part))
        hint = section.guidance_en if english else section.guidance
        self.guidance.setText(hint)
        self.guidance.setVisible(bool(hint))
        self.banner.hide()
        self.text.chips.english = english
        self._fill(markup)
        self.text.setAccessibleName(self.heading.text())
        self.text.setEnabled(section.is_written)
        self.tools.setEnabled(section.is_written and not self._is_locked)
        self._show_placeholder(section.holds)
        self._show_length()

    def _fill(self, markup: str) -> None:
        self.text.show_blocks(parse(markup))
        self.undo.start()

    def show_text(self, markup: str, *, stay: bool = False) -> None:
        """Show another state of the section's text; the cursor where it differs, or stays."""
        before, place = self.text.toPlainText(), self.text.textCursor().position()
        self._timer.stop()
        self._fill(markup)
        step = TextStep.between(before, self.text.toPlainText())
        cursor = self.text.textCursor()
        wanted = _carried(place, step) if stay else step.start + len(step.inserted)
        cursor.setPosition(min(wanted, _last_place(cursor)))
        self.text.setTextCursor(cursor)
        self.text.ensureCursorVisible()
        self._show_length()
        self.text_shown.emit()

    def _show_placeholder(self, holds: Holds) -> None:
        if holds is Holds.HEADING:
            words = translate("SectionEditor", "A heading only: write in the sections under it.")
        else:
            words = translate("SectionEditor", "Write here, or paste last time's text …")
        self.text.setPlaceholderText(words)

    @property
    def key(self) -> str:
        """The key of the section shown."""
        return self._key

    def set_locked(self, *, locked: bool) -> None:
        """Let the text be read only, or written again."""
        self._is_locked = locked
        self.text.setReadOnly(locked)
        self.tools.setEnabled(self.text.isEnabled() and not locked)

    @property
    def is_changed(self) -> bool:
        """Whether something was typed that has not been handed over."""
        return bool(self._key) and self.text.document().isModified()

    def flush(self) -> None:
        """Hand over at once what has been typed and not yet stored."""
        self._timer.stop()
        if self.is_changed:
            self.text.document().setModified(False)
            self.changed.emit(self._key, self.text.markup(), self.undo.take_typing())
            self._show_length()

    def set_figures(self, live: LiveFigures) -> None:
        """Show live figures with new values."""
        self.text.set_figures(live)

    def set_documents(self, documents: Mapping[int, CitedDocument]) -> None:
        """Show live citations of these documents."""
        self.text.set_documents(documents)

    def insert_live(self, field: FigureField | CitationField) -> None:
        """Insert a live figure or citation at the cursor."""
        if self._is_locked:
            return
        self.text.insert_live(field)
        self.text.setFocus()

    # ---- construction

    def _build(self) -> None:
        self.heading.setFont(font(TextStyle.SECTION))
        self.heading.setWordWrap(True)
        self.guidance.setFont(font(TextStyle.CAPTION))
        self.guidance.setWordWrap(True)
        set_tone(self.guidance, Tone.MUTED)
        self.length.setFont(font(TextStyle.CAPTION))
        set_tone(self.length, Tone.MUTED)
        self.tools = self._make_tools()
        paper = self._make_paper()
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 12, 16, 8)
        box.setSpacing(8)
        box.addWidget(self.heading)
        box.addWidget(self.guidance)
        box.addWidget(self.tools)
        box.addWidget(self.reading)
        box.addWidget(self.banner)
        box.addWidget(paper, 1)
        box.addWidget(self.length)

    def _make_paper(self) -> QWidget:
        paper = QFrame()
        paper.setObjectName("paper")
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setFont(paper_font())
        self.text.setMaximumWidth(_PAPER_WIDTH)
        row = QHBoxLayout(paper)
        row.setContentsMargins(24, 16, 12, 12)
        row.addWidget(self.text)
        self.setFocusProxy(self.text)
        return paper

    def _make_tools(self) -> QWidget:
        """The tools in one line, or in two where the window is narrow."""
        tools = QWidget()
        lines = FlowLayout(tools, spacing=0)
        for bar in (self._make_face_tools(), self._make_insert_tools()):
            bar.setIconSize(QSize(16, 16))
            lines.addWidget(bar)
        return tools

    def _make_face_tools(self) -> QToolBar:
        bar = QToolBar()
        bar.setAccessibleName(translate("SectionEditor", "Text tools"))
        text = self.text
        faces: list[tuple[str, str, str, Callable[[], object]]] = [
            ("undo", translate("SectionEditor", "Undo"), "Ctrl+Z", self.undo.undo),
            ("redo", translate("SectionEditor", "Redo"), "Ctrl+Y", self.undo.redo),
            ("bold", translate("SectionEditor", "Bold"), "Ctrl+B", text.toggle_bold),
            ("italic", translate("SectionEditor", "Italic"), "Ctrl+I", text.toggle_italic),
            ("underline", translate("SectionEditor", "Underline"), "Ctrl+U",
             text.toggle_underline),
            ("superscript", translate("SectionEditor", "Superscript"), "Ctrl+Shift+=",
             text.toggle_superscript),
        ]  # fmt: skip
        for name, words, keys, slot in faces:
            self._add_tool(bar, words, keys, slot, name)
        bar.addSeparator()
        for marker in ("- ", "+ ", "* ", "1. "):
            words = translate("SectionEditor", "Begin with “{marker}”", marker=marker.strip())
            self._add_tool(bar, words, "", partial(text.bullets.toggle, marker), "", marker.strip())
        return bar

    def _make_insert_tools(self) -> QToolBar:
        bar = QToolBar()
        bar.setAccessibleName(translate("SectionEditor", "Insert"))
        live: list[tuple[str, str, Callable[[], object], str]] = [
            (translate("SectionEditor", "Figure"), "Ctrl+Shift+S", self.figure_wanted.emit,
             "figure"),
            (translate("SectionEditor", "Citation"), "Ctrl+Shift+T", self.citation_wanted.emit,
             "documents"),
        ]  # fmt: skip
        for words, keys, slot, picture in live:
            told = translate("SectionEditor", "Insert: {what}", what=words)
            action = self._make_action(told, keys, slot, picture)
            action.setText(words)
            bar.addWidget(ActionButton(action, bar))
        self.table = self._make_table_button(bar)
        bar.addWidget(self.table)
        return bar

    def _make_table_button(self, bar: QToolBar) -> ActionButton:
        """Inserts a table; its menu changes the one at the cursor."""
        words = translate("SectionEditor", "Table")
        told = translate("SectionEditor", "Insert table, or change its head and words")
        action = self._make_action(told, "Ctrl+Shift+B", self.text.tables.ask_and_insert, "table")
        action.setText(words)
        button = ActionButton(action, bar)
        button.setMenu(self.text.tables.menu(button))
        button.setPopupMode(ActionButton.ToolButtonPopupMode.MenuButtonPopup)
        return button

    def _add_tool(
        self,
        bar: QToolBar,
        words: str,
        keys: str,
        slot: Callable[[], object],
        picture: str,
        text: str = "",
    ) -> None:
        action = self._make_action(words, keys, slot, picture)
        action.setText(text or words)
        bar.addAction(action)
        bar.widgetForAction(action).setAccessibleName(words)

    def _make_action(
        self, words: str, keys: str, slot: Callable[[], object], picture: str
    ) -> QAction:
        action = QAction(words, self)
        if picture:
            action.setIcon(icon(picture))
        action.setToolTip(f"{words} ({keys})" if keys else words)
        if keys and picture not in ("undo", "redo"):
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _checked=False: slot())
        self.addAction(action)
        return action

    def _connect(self) -> None:
        self._timer.timeout.connect(self.flush)
        self.text.document().contentsChanged.connect(self._on_typed)
        self.text.cursorPositionChanged.connect(self._on_cursor)
        self.text.figure_opened.connect(self.figure_opened)
        self.text.failed.connect(self.failed)
        self.text.citation_opened.connect(self.citation_opened)
        self.undo.leaving.connect(self.flush)
        self.undo.beyond.connect(self.step_wanted)

    def _on_typed(self) -> None:
        if self.text.document().isModified() and not self._timer.isActive():
            self._timer.start()

    def _on_cursor(self) -> None:
        block = self.text.textCursor().blockNumber()
        if block != self._paragraph:
            self._paragraph = block
            self.moved.emit(self._key, self.text.paragraph_index())

    def _show_length(self) -> None:
        words = f"{self.text.words():,}".replace(",", ".")
        if self._expected:
            text = translate("SectionEditor", "{words} of about {expected} words",
                             words=words, expected=self._expected)  # fmt: skip
        else:
            text = translate("SectionEditor", "{words} words", words=words)
        self.length.setText(text)


def _carried(place: int, step: TextStep) -> int:
    """Where a place of the text lies after a step: in the same words, if they are still there."""
    if place <= step.start:
        return place
    behind = step.start + len(step.removed)
    grown = len(step.inserted) - len(step.removed)
    return place + grown if place >= behind else step.start + len(step.inserted)


def _last_place(cursor: QTextCursor) -> int:
    return cursor.document().characterCount() - 1
