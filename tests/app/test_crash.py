"""A fault is written down with its places in the code, and with nobody's data."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from nq20desk.app.crash import (
    crash_report,
    install_excepthook,
    start_fault_log,
    stop_fault_log,
    write_crash_report,
)
from nq20desk.app.logs import FILE, FOLDER, NAME, log_tail, start_log, stop_log
from nq20desk.core.errors import KnownError

SECRET = "mật khẩu của Nguyễn Văn A"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "Dữ liệu của tôi"
    made.mkdir()
    return made


@pytest.fixture
def log(folder: Path) -> Iterator[logging.Logger]:
    handler = start_log(folder)
    yield logging.getLogger(NAME)
    stop_log(handler)


def fault() -> Exception:
    try:
        try:
            raise KeyError(SECRET)
        except KeyError as cause:
            raise ValueError(SECRET) from cause
    except ValueError as error:
        return error


def test_a_report_names_the_kind_the_places_and_the_versions(folder: Path) -> None:
    text = write_crash_report(folder, fault()).read_text(encoding="utf-8")
    assert "builtins.ValueError" in text
    assert "caused by builtins.KeyError" in text
    assert "test_crash.py:" in text
    assert "PySide6-Essentials 6." in text


def test_a_report_holds_no_message_of_the_fault(folder: Path, log: logging.Logger) -> None:
    log.error("could not save", exc_info=fault())
    text = write_crash_report(folder, fault()).read_text(encoding="utf-8")
    assert "could not save" in text
    assert SECRET not in text


def test_a_report_holds_the_end_of_the_log(folder: Path, log: logging.Logger) -> None:
    for number in range(500):
        log.info("step %d", number)
    text = crash_report(folder, fault())
    assert "step 499" in text
    assert "step 100\n" not in text


def test_a_report_can_be_saved_in_another_folder(folder: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "Tài liệu"
    elsewhere.mkdir()
    assert write_crash_report(folder, fault(), elsewhere).parent == elsewhere


def test_a_report_that_cannot_be_saved_is_a_known_error(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="does not exist"):
        write_crash_report(folder, fault(), tmp_path / "missing")


def test_uncaught_exceptions_are_logged_and_told(folder: Path, log: logging.Logger) -> None:
    told: list[Exception] = []
    uninstall = install_excepthook(told.append)
    error = fault()
    sys.excepthook(type(error), error, error.__traceback__)
    uninstall()
    assert told == [error]
    assert "uncaught" in log_tail(folder)


def test_exceptions_of_threads_are_told_too(log: logging.Logger) -> None:
    told: list[Exception] = []

    def work() -> None:
        raise ValueError(SECRET)

    uninstall = install_excepthook(told.append)
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    uninstall()
    assert [type(one) for one in told] == [ValueError]


def test_a_fault_while_telling_is_logged_and_goes_no_further(
    folder: Path, log: logging.Logger
) -> None:
    def broken(_: Exception) -> None:
        raise RuntimeError

    uninstall = install_excepthook(broken)
    error = fault()
    sys.excepthook(type(error), error, error.__traceback__)
    uninstall()
    assert "while telling a fault" in log_tail(folder)


def test_stopping_by_the_keyboard_is_no_fault(
    log: logging.Logger, monkeypatch: pytest.MonkeyPatch
) -> None:
    passed: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: passed.append(kind))
    told: list[Exception] = []
    uninstall = install_excepthook(told.append)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    uninstall()
    assert passed == [KeyboardInterrupt]
    assert not told


def test_uninstalling_puts_the_old_hooks_back() -> None:
    before = sys.excepthook, threading.excepthook
    install_excepthook(lambda _: None)()
    assert (sys.excepthook, threading.excepthook) == before


def test_the_fault_of_the_last_run_is_in_the_next_report(folder: Path) -> None:
    (folder / FOLDER).mkdir()
    (folder / FOLDER / "fault.log").write_text("Fatal Python error: Segmentation fault")
    file = start_fault_log(folder)
    text = crash_report(folder, fault())
    stop_fault_log(file)
    assert "Segmentation fault" in text
    assert not (folder / FOLDER / "fault.log").exists()


def test_a_folder_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    handler = start_log(blocked)
    logging.getLogger(NAME).info("nowhere")
    stop_log(handler)
    assert start_fault_log(blocked) is None
    assert log_tail(blocked) == ""


def test_the_log_is_turned_over_before_it_grows(folder: Path, log: logging.Logger) -> None:
    for _ in range(3000):
        log.info("x" * 200)
    files = sorted(path.name for path in (folder / FOLDER).iterdir())
    assert files[0] == FILE
    assert len(files) <= 4
    assert all(path.stat().st_size <= 256 * 1024 for path in (folder / FOLDER).iterdir())
