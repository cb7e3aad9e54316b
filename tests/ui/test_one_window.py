"""One window per data folder, with real processes: later starts, ``leave``, going back."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from nq20desk.__main__ import main
from nq20desk.app.language import Language
from nq20desk.store.backup import backup
from nq20desk.store.holder import Purpose
from nq20desk.store.lock import FolderLock, refusal_of
from nq20desk.store.migrations import NewerDataError, newest, version_of_file
from nq20desk.store.store import DATABASE
from nq20desk.ui.handover import opened_or_handed_over
from nq20desk.ui.start import open_desk

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals and sockets of Unix")
SECONDS = 60


def start(folder: Path, *words: str) -> subprocess.Popen[str]:
    """A start of the program whose every folder lies in the test's own."""
    return subprocess.Popen(
        [sys.executable, "-m", "nq20desk", "--lang", "en", "--data", str(folder), *words],
        env={**os.environ, "NQ20DESK_DATA": str(folder.parent / "của người dùng")},
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def ended(process: subprocess.Popen[str]) -> tuple[int, str]:
    _, err = process.communicate(timeout=SECONDS)
    return process.returncode, err


@pytest.fixture
def window(data: Path) -> Iterator[subprocess.Popen[str]]:
    """A window in a process of its own, listening."""
    process = start(data)
    until = time.monotonic() + SECONDS
    while "listening" not in _log(data) and time.monotonic() < until:
        assert process.poll() is None
        time.sleep(0.05)
    yield process
    process.kill()
    process.communicate()


def _log(data: Path) -> str:
    file = data / "logs" / "nq20desk.log"
    return file.read_text("utf-8") if file.exists() else ""


def test_a_later_start_hands_over_and_the_window_leaves_when_asked(
    window: subprocess.Popen[str], data: Path, tmp_path: Path
) -> None:
    refusal = refusal_of(data)
    assert refusal is not None
    assert refusal.holder is not None
    assert refusal.holder.pid == window.pid
    assert ended(start(data, str(tmp_path / "không có.pdf")))[0] == 0
    code, said = ended(start(data, "leave"))
    assert (code, said) == (0, "")
    assert window.wait(SECONDS) == 0
    assert refusal_of(data) is None


def test_a_dialog_keeps_the_window_and_leave_says_so(
    window: subprocess.Popen[str], data: Path, tmp_path: Path
) -> None:
    old = tmp_path / "cũ.txt"
    old.write_text("Đã làm.", encoding="utf-8")
    assert ended(start(data, str(old)))[0] == 0
    code, said = ended(start(data, "leave"))
    assert code == 1
    assert "dialog is open" in said
    assert window.poll() is None


def test_a_hung_window_is_told_and_no_second_one_opens(
    window: subprocess.Popen[str], data: Path, qtbot: QtBot
) -> None:
    said: list[str] = []

    def read_and_close() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        said.append(box.text())
        box.close()

    window.send_signal(signal.SIGSTOP)
    QTimer.singleShot(100, read_and_close)  # the question on the line holds the timer up
    assert main(["--lang", "en", "--data", str(data), "x.pdf"]) == 1
    window.send_signal(signal.SIGCONT)
    assert "does not answer" in said[0]


def test_leave_has_nothing_to_do_where_nothing_is_open(data: Path) -> None:
    assert ended(start(data, "leave")) == (0, "")


def test_a_command_that_holds_the_data_is_no_window(data: Path) -> None:
    held = FolderLock(data, Purpose.COMMAND)
    with pytest.raises(Exception, match="A command of nq20desk"):
        opened_or_handed_over(lambda: FolderLock(data), data, [])
    held.release()


@pytest.mark.parametrize("agrees", [True, False])
def test_data_of_a_newer_program_can_be_gone_back_from(
    data: Path, qtbot: QtBot, agrees: bool
) -> None:
    database = data / DATABASE
    copy = backup(database, "migration", datetime(2026, 11, 22, 8, tzinfo=UTC))
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("UPDATE schema SET value = ?", (str(newest() + 1),))
    said: list[str] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        said.append(box.informativeText())
        box.buttons()[0 if agrees else 1].click()

    QTimer.singleShot(100, answer)
    if agrees:
        desk = open_desk(data, Language("vi"))
        assert desk.reports()
        desk.close()
        (aside,) = data.glob("office-replaced-*.db")
        assert version_of_file(aside) == newest() + 1
    else:
        with pytest.raises(NewerDataError):
            open_desk(data, Language("vi"))
        assert version_of_file(database) == newest() + 1
    assert copy.name in said[0]
    assert "không có gì bị xóa" in said[0]
