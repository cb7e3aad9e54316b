"""Typed text reaches the database within a second, and survives a disk that refuses it."""

import time

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication

from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.store.store import Store
from nq20desk.ui.page import Destination
from nq20desk.ui.report.editor_view import EditorView
from tests.ui.program import running, type_text

KEY = "lessons"


@pytest.fixture
def view(busy_workplace, qtbot):
    """An editor that writes on its own thread, as in the program."""
    made = EditorView(busy_workplace, busy_workplace.desk.report(1))
    qtbot.addWidget(made)
    busy_workplace.desk.listen(made.refresh)
    made.show()
    made.outline.choose(KEY)
    yield made
    busy_workplace.desk.stop_listening(made.refresh)
    made.keeper.writer.wait()


def stored(view):
    return view.desk.sections(1)[KEY]


def refuse(_store, _operation):
    raise KnownError(message("Store", "The disk is full; the last step was not saved."))


def test_typing_without_a_pause_is_saved_meanwhile(view, qtbot):
    view.editor.text.selectAll()
    started = time.monotonic()
    count = 0
    while time.monotonic() - started < 2:
        type_text(view.editor.text, "a")
        count += 1
        qtbot.wait(20)
    assert 0 < len(stored(view)) <= count
    assert set(stored(view)) == {"a"}


def test_leaving_the_field_saves_at_once(view, qtbot):
    view.editor.text.selectAll()
    type_text(view.editor.text, "Rời ô")
    QApplication.sendEvent(view.editor.text, QFocusEvent(QEvent.Type.FocusOut))
    view.keeper.writer.wait()
    assert stored(view) == "Rời ô"


def test_a_full_disk_is_told_once_and_the_text_is_written_later(view, qtbot, monkeypatch):
    view.keeper.writer.set_retry(50)
    told = []
    view.failed.connect(told.append)
    before = stored(view)
    with monkeypatch.context() as full:
        full.setattr(Store, "run", refuse)
        view.editor.text.selectAll()
        for word in ("Một ", "hai ", "ba"):
            type_text(view.editor.text, word)
            view.editor.flush()
            qtbot.wait(120)
        assert len(told) == 1
        assert stored(view) == before
        assert view.editor.text.toPlainText() == "Một hai ba"
    qtbot.waitUntil(lambda: stored(view) == "Một hai ba", timeout=5000)
    assert len(told) == 1


def test_the_section_is_not_left_while_its_text_cant_be_stored(view, monkeypatch):
    view.editor.text.selectAll()
    type_text(view.editor.text, "Chưa lưu được")
    with monkeypatch.context() as full:
        full.setattr(Store, "run", refuse)
        view.outline.choose("finance")
        assert view.editor.key == view.outline.current_key() == KEY
    view.outline.choose("finance")
    assert view.editor.key == "finance"
    assert stored(view) == "Chưa lưu được"


class Manager:
    """What Qt hands over when the computer is shut down."""

    cancelled = False

    def cancel(self):
        self.cancelled = True


def test_shutting_the_computer_down_saves_first_or_is_stopped(desk, qtbot, monkeypatch):
    with running(desk, qtbot) as program:
        program.window.go_to(Destination("report", report=1, section=KEY))
        page = program.window.pages["report"]
        page.view.editor.text.selectAll()
        type_text(page.view.editor.text, "Tắt máy")
        manager = Manager()
        with monkeypatch.context() as full:
            full.setattr(Store, "run", refuse)
            program.end_session(manager)
            assert manager.cancelled
        manager = Manager()
        program.end_session(manager)
        assert not manager.cancelled
        assert desk.sections(1)[KEY] == "Tắt máy"
