"""A clerk at the main window: keys, palette, clipboard and dialogs, as she uses them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from html import escape
from typing import TypeVar

from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from nq20desk.core.blocks import FigureField
from nq20desk.core.register import CitedDocument
from nq20desk.core.text import search_key
from nq20desk.ui.report.citation_dialog import CitationDialog
from nq20desk.ui.report.editor_view import EditorView
from nq20desk.ui.report.live.popup import FigurePopup
from nq20desk.ui.report.page import ReportPage
from nq20desk.ui.report.text_edit import SectionTextEdit
from nq20desk.ui.start import Program
from tests.journeys.report_text import Line, Live, printed
from tests.ui.program import type_text

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
LEFT = Qt.MouseButton.LeftButton
_MARKERS = ("", "- ", "+ ", "* ")
_DATA = Qt.ItemDataRole.UserRole
D = TypeVar("D", bound=QDialog)


class Clerk:
    """Writes in one window; what she does goes to the widget that has the keyboard."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.window = program.window
        self._program = program
        self._qtbot = qtbot
        self._return()

    def _return(self) -> None:
        """The window has the keyboard again, as on screen after every dialog and popup."""
        QApplication.processEvents()
        self.window.activateWindow()
        self._qtbot.waitUntil(lambda: QApplication.activeWindow() is self.window)

    # ---- where she is

    @property
    def page(self) -> ReportPage:
        """The page of the reports, which is open."""
        page = self.window.current()
        assert isinstance(page, ReportPage)
        return page

    @property
    def view(self) -> EditorView:
        """The editor of the open report."""
        assert self.page.view is not None
        return self.page.view

    @property
    def text(self) -> SectionTextEdit:
        """The text of the section that is open."""
        return self.view.editor.text

    def press(
        self,
        *keys: Qt.Key,
        held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        at: QWidget | None = None,
    ) -> None:
        """Press keys one after the other."""
        for key in keys:
            widget = at or QApplication.focusWidget()
            assert widget is not None, key
            self._qtbot.keyClick(widget, key, held)

    @contextmanager
    def answering(self, kind: type[D], answer: Callable[[D], None]) -> Iterator[None]:
        """Answer the modal dialog that opens meanwhile."""
        answered: list[D] = []
        timer = QTimer(self.window)

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, kind):
                timer.stop()
                answered.append(dialog)
                try:
                    answer(dialog)
                finally:
                    dialog.close()

        timer.timeout.connect(look)
        timer.start(10)
        yield
        timer.stop()
        assert answered, f"{kind.__name__} did not open"
        self._return()

    def open_reports(self) -> None:
        """Down the navigation to the page Báo cáo."""
        self.window.nav.setFocus()
        for _ in range(8):
            if isinstance(self.window.current(), ReportPage):
                return
            self.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
        raise AssertionError("the navigation does not lead to the reports")

    def choose(self, section: str) -> None:
        """Down the outline to a section, and with Tab into its text."""
        outline = self.view.outline
        outline.setFocus()
        self.press(Qt.Key.Key_Home, at=outline)
        for _ in outline.section_keys():
            if outline.current_key() == section:
                break
            self.press(Qt.Key.Key_Down, at=outline)
        assert outline.current_key() == section
        self.text.setFocus()

    # ---- typing

    def type_lines(self, lines: tuple[Line, ...]) -> None:
        """Type lines; Enter, Tab, Shift+Tab and Backspace make their bullets."""
        here = ""
        for place, line in enumerate(lines):
            marker, pieces = _marker_of(line)
            if place:
                self.press(Qt.Key.Key_Return, at=self.text)
            self._change_marker(here, marker)
            here = marker
            for piece in pieces:
                if isinstance(piece, str):
                    type_text(self.text, piece)
                else:
                    self.put_in(piece)

    def _change_marker(self, here: str, wanted: str) -> None:
        """A new line begins with the bullet of the line before it."""
        steps = _MARKERS.index(wanted) - _MARKERS.index(here)
        if not here:
            type_text(self.text, wanted)
        elif not wanted:
            self.press(Qt.Key.Key_Backspace, at=self.text)
        else:
            key = Qt.Key.Key_Tab if steps > 0 else Qt.Key.Key_Backtab
            held = Qt.KeyboardModifier.NoModifier if steps > 0 else SHIFT
            for _ in range(abs(steps)):
                self.press(key, held=held, at=self.text)

    def put_in(self, live: Live) -> None:
        """Put a figure or a citation in at the cursor."""
        if isinstance(live.of, FigureField):
            self._put_figure(live.of)
        else:
            self._cite(live.of)

    def _put_figure(self, field: FigureField) -> None:
        """The palette: `{`, the name without accents, arrows to it, Tab to the part, Enter."""
        self._qtbot.keyClicks(self.text, "{")
        popup = self.text.findChild(FigurePopup)
        assert isinstance(popup, FigurePopup)
        assert popup.isVisible()
        chooser, name = popup.chooser, self.view.desk.library.catalogue[field.indicator].name
        type_text(chooser.search, " ".join((*search_key(name).split()[:3], field.period)))
        for _ in range(chooser.list.count()):
            if chooser.list.currentItem().data(_DATA) == field.indicator:
                break
            self.press(Qt.Key.Key_Down, at=chooser.search)
        for _ in range(chooser.parts.count()):
            if chooser.parts.currentItem().data(_DATA) == field.part:
                break
            self.press(Qt.Key.Key_Tab, at=chooser.search)
        assert chooser.field() == field, chooser.search.text()
        self.press(Qt.Key.Key_Return, at=chooser.search)
        self._return()

    def _cite(self, document: CitedDocument) -> None:
        """The register: Ctrl+Shift+T, the number, Enter."""

        def answer(dialog: CitationDialog) -> None:
            type_text(dialog.search, document.number)
            assert dialog.chosen == document
            self.press(Qt.Key.Key_Return, at=dialog.search)

        with self.answering(CitationDialog, answer):
            self.press(Qt.Key.Key_T, held=CTRL | SHIFT, at=self.text)

    # ---- pasting

    def paste_lines(self, lines: tuple[Line, ...], *, word: bool) -> None:
        """Paste lines from Word or as text; figures and citations then replace their words."""
        data = QMimeData()
        words = [printed(line) for line in lines]
        if word:
            data.setHtml(word_page(words))
        data.setText("\r\n".join(words))
        QGuiApplication.clipboard().setMimeData(data)
        self.press(Qt.Key.Key_V, held=CTRL, at=self.text)
        QGuiApplication.clipboard().clear()
        for line in lines:
            self._make_live(line)

    def _make_live(self, line: Line) -> None:
        """Select the words of every figure and citation of a line, and put it in their place."""
        for place, piece in enumerate(line):
            before = line[place - 1] if place else ""
            if isinstance(piece, Live):
                assert isinstance(before, str)
                self._select(before[-24:], piece.said)
                self.put_in(piece)

    def _select(self, before: str, words: str) -> None:
        document = self.text.document()
        found = document.find(before + words) if len(words) < 200 else document.find(before)
        assert not found.isNull(), before + words
        start = found.selectionStart() + len(before)
        found.setPosition(start)
        found.setPosition(start + len(words), QTextCursor.MoveMode.KeepAnchor)
        assert found.selectedText() == words
        self.text.setTextCursor(found)


def _marker_of(line: Line) -> tuple[str, Line]:
    """The bullet of a line, and the line without it."""
    first = line[0] if line and isinstance(line[0], str) else ""
    marker = next((one for one in _MARKERS[1:] if first.startswith(one)), "")
    return marker, (first.removeprefix(marker), *line[1:]) if first else line


def word_page(lines: list[str]) -> str:
    """Lines as Word puts them on the clipboard, half of the bullets as Word's own lists."""
    return (
        '<html xmlns:o="urn:schemas-microsoft-com:office:office" '
        'xmlns:w="urn:schemas-microsoft-com:office:word"><head>'
        "<meta name=Generator content='Microsoft Word 15'><style>p.MsoNormal {margin:0cm; "
        "font-size:14.0pt; font-family:'Times New Roman',serif;}</style></head><body lang=VI>"
        f"<!--StartFragment-->{''.join(map(_word_line, lines))}<!--EndFragment--></body></html>"
    )


def _word_line(line: str) -> str:
    marker = next((one for one in _MARKERS[1:] if line.startswith(one)), "")
    inner = f"<span lang=VI style='font-size:14.0pt'>{escape(line.removeprefix(marker))}</span>"
    if not marker or marker == "+ ":
        return f"<p class=MsoNormal style='text-indent:36.0pt'>{marker}{inner}<o:p></o:p></p>\n"
    return (
        "<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>"
        f"<![if !supportLists]><span style='mso-list:Ignore'>{marker.strip()}"
        "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp;</span></span><![endif]>"
        f"{inner}<o:p></o:p></p>\n"
    )
