"""Files opened with the window: dropped, handed over by a later start, one after the other."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QDir, QEventLoop, QTimer
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from nq20desk.app.desk import Desk
from nq20desk.app.instance import Answer, Asked, Wish
from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.ui.instance import line_of
from nq20desk.ui.page import Destination
from nq20desk.ui.report.page import ReportPage
from nq20desk.ui.report.take_in_source import TakeInSourceDialog
from nq20desk.ui.start import Program
from nq20desk.ui.update_dialog import UpdateDialog
from nq20desk.ui.verify_dialog import VerifyDialog
from tests.ui.program import drop, running


@pytest.fixture
def program(desk: Desk, qtbot: QtBot) -> Iterator[Program]:
    with running(desk, qtbot) as made:
        yield made


@pytest.fixture
def old_report(tmp_path: Path) -> Path:
    path = tmp_path / "báo cáo cũ.txt"
    path.write_text("I. KẾT QUẢ\nĐã làm.", encoding="utf-8")
    return path


def open_dialog(kind: type[QDialog]) -> QDialog | None:
    found = QApplication.activeModalWidget()
    return found if isinstance(found, kind) else None


def shown(qtbot: QtBot, kind: type[QDialog]) -> QDialog:
    qtbot.waitUntil(lambda: open_dialog(kind) is not None)
    dialog = open_dialog(kind)
    assert dialog is not None
    return dialog


def test_a_dropped_pdf_is_verified(program: Program, qtbot: QtBot, signed_sample: Path) -> None:
    assert drop(program.window, signed_sample)
    dialog = shown(qtbot, VerifyDialog)
    assert isinstance(dialog, VerifyDialog)
    qtbot.waitUntil(lambda: bool(dialog.banner.text))
    assert len(dialog.signature_texts()) == 2
    dialog.reject()


def test_a_dropped_old_report_is_taken_in(program: Program, qtbot: QtBot, old_report: Path) -> None:
    assert drop(program.window, old_report)
    dialog = shown(qtbot, TakeInSourceDialog)
    assert isinstance(dialog, TakeInSourceDialog)
    assert dialog.path.text() == str(old_report)
    assert program.window.nav.current == "report"
    dialog.start()
    qtbot.waitUntil(lambda: open_dialog(TakeInSourceDialog) is None)
    preview = QApplication.activeModalWidget()
    assert isinstance(preview, QDialog)
    preview.reject()


def test_a_document_dropped_on_the_text_goes_to_the_window(
    program: Program, qtbot: QtBot, old_report: Path
) -> None:
    program.window.go_to(Destination("report", report=1, section="leadership"))
    page = program.window.current()
    assert isinstance(page, ReportPage)
    assert page.view is not None
    text = page.view.editor.text
    before = text.toPlainText()
    assert drop(text.viewport(), old_report)
    shown(qtbot, TakeInSourceDialog).reject()
    assert text.toPlainText() == before


def test_files_wait_for_the_dialog_before_them(
    program: Program, qtbot: QtBot, old_report: Path, signed_sample: Path
) -> None:
    program.files.add([old_report, signed_sample])
    first = shown(qtbot, TakeInSourceDialog)
    assert open_dialog(VerifyDialog) is None
    first.reject()
    shown(qtbot, VerifyDialog).reject()


@pytest.mark.parametrize(
    ("name", "said"),
    [("ảnh.png", "không mở được loại tệp"), ("không có.pdf", "Không có tệp")],
)
def test_what_cannot_be_opened_is_one_sentence(
    program: Program, tmp_path: Path, name: str, said: str
) -> None:
    if name.endswith("png"):
        (tmp_path / name).touch()
    program.files.add([tmp_path / name])
    assert said in program.window.banner.text
    assert name in program.window.banner.text
    assert QApplication.activeModalWidget() is None


def test_an_update_file_opens_its_dialog(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    update = tmp_path / "cập nhật.nq20"
    update.write_bytes(b"nothing")
    program.files.add([update])
    dialog = shown(qtbot, UpdateDialog)
    qtbot.waitUntil(lambda: "cập nhật.nq20" in dialog.banner.text)
    dialog.reject()


def test_an_old_report_needs_a_unit_first(empty_desk: Desk, qtbot: QtBot, old_report: Path) -> None:
    with running(empty_desk, qtbot) as program:
        program.files.add([old_report])
        assert "chưa nhập đơn vị" in program.window.banner.text
        assert program.window.nav.current == "settings"


def test_a_later_start_hands_its_files_over(
    program: Program, qtbot: QtBot, old_report: Path
) -> None:
    program.window.showMinimized()
    assert program.fulfil(Asked(Wish.OPEN, (str(old_report),))) == Answer(granted=True)
    assert not program.window.isMinimized()
    shown(qtbot, TakeInSourceDialog).reject()


def test_it_leaves_when_asked(program: Program) -> None:
    assert program.fulfil(Asked(Wish.LEAVE)).granted
    assert not program.window.isVisible()


def test_it_stays_while_a_dialog_is_open(program: Program, qtbot: QtBot, old_report: Path) -> None:
    program.files.add([old_report])
    dialog = shown(qtbot, TakeInSourceDialog)
    answer = program.fulfil(Asked(Wish.LEAVE))
    assert not answer.granted
    assert "hộp thoại" in answer.why
    assert program.window.isVisible()
    dialog.reject()


def test_it_stays_while_the_system_asks_something(program: Program) -> None:
    """As in a file dialog of Windows: a loop runs inside the loop, no widget is modal."""
    answers: list[Answer] = []
    outer, inner = QEventLoop(), QEventLoop()

    def ask() -> None:
        answers.append(program.fulfil(Asked(Wish.LEAVE)))
        inner.quit()

    def system_dialog() -> None:
        QTimer.singleShot(0, ask)
        inner.exec()
        outer.quit()

    QTimer.singleShot(0, system_dialog)
    outer.exec()
    assert [one.granted for one in answers] == [False]
    assert program.window.isVisible()


def test_it_stays_where_text_could_not_be_stored(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full() -> None:
        raise KnownError(message("Store", "The disk is full; the last step was not saved."))

    program.window.go_to(Destination("report", report=1, section="leadership"))
    page = program.window.current()
    assert page is not None
    with monkeypatch.context() as broken:
        broken.setattr(page, "leave", full)
        answer = program.fulfil(Asked(Wish.LEAVE))
    assert not answer.granted
    assert "Ổ đĩa đầy" in answer.why
    assert program.window.isVisible()


def test_the_line_ignores_what_is_none_of_ours(
    program: Program, qtbot: QtBot, send: Callable[[bytes], bytes]
) -> None:
    program.listen()
    assert send(b"GET / HTTP/1.1\r\n\r\n") == b""
    assert send(b"\x00\x00\x00\x02[]") == b""
    assert program.window.isVisible()


@pytest.mark.skipif(os.name == "nt", reason="sockets of Unix are files")
def test_a_line_left_behind_is_taken_over_and_is_for_this_user_only(
    program: Program,
) -> None:
    place = Path(QDir.tempPath()) / line_of(program.desk.folder)
    with closing(socket.socket(socket.AF_UNIX)) as killed:
        killed.bind(str(place))
    assert place.exists()
    program.listen()
    with closing(socket.socket(socket.AF_UNIX)) as later:
        later.connect(str(place))
    assert place.stat().st_mode & 0o077 == 0


@pytest.fixture
def send(program: Program, qtbot: QtBot) -> Callable[[bytes], bytes]:
    """Sends bytes on the line of the window; what comes back until it hangs up."""

    def sent(said: bytes) -> bytes:
        line = QLocalSocket()
        with qtbot.waitSignal(line.disconnected, timeout=5000):
            line.connectToServer(line_of(program.desk.folder))
            assert line.waitForConnected(1000)
            line.write(said)
            line.flush()
        return bytes(line.readAll().data())

    return sent
