"""Starting the program inside a test: one window on a desk, its jobs done at once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QSize, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from nq20desk.app.desk import Desk
from nq20desk.ui.start import Program
from nq20desk.ui.theme import apply_theme


@contextmanager
def running(desk: Desk, qtbot: QtBot, language: str = "vi") -> Iterator[Program]:
    """A program on an open desk; closed like one that the clerk closes."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app)
    program = Program(app, desk, language, at_once=True)
    program.window.resize(QSize(1366, 768))
    program.window.nav.set_folded(False)
    program.window.show()
    qtbot.waitExposed(program.window)
    try:
        yield program
    finally:  # a test that fails leaves its language to no other
        program.window.close()
        program.leave()
        program.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def drop(on: QWidget, *files: Path) -> bool:
    """Drop files as the file manager does; whether they were taken."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(one)) for one in files])
    place = QPoint(5, 5)
    keys = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier)  # fmt: skip
    entered = QDragEnterEvent(place, *keys)
    QApplication.sendEvent(on, entered)
    if entered.isAccepted():
        QApplication.sendEvent(on, QDropEvent(place.toPointF(), *keys))
    return entered.isAccepted()


def click(button: QAbstractButton) -> None:
    """Press a button with the mouse."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def type_text(widget: QWidget, text: str) -> None:
    """Type letters that no keyboard has, as Unikey sends them: one key event a letter."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, event)
