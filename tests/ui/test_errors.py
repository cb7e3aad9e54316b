"""Errors are told in plain sentences; a fault of the program offers a report file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from nq20desk.app.desk import Desk
from nq20desk.app.language import Language
from nq20desk.app.preferences import PreferenceFile
from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.ui.errors import CrashDialog, KnownErrorDialog, error_sentence, tell_error
from nq20desk.ui.jobs import Jobs
from nq20desk.ui.page import Workplace

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

LOCKED = KnownError(
    message("Test", "“{name}” is open in another program.", name="Báo cáo.pdf"),
    message("Test", "Close it there, then try again."),
)


@pytest.fixture
def workplace(tmp_path: Path, qtbot: QtBot) -> Iterator[Workplace]:
    desk = Desk(tmp_path / "Dữ liệu")
    yield Workplace(desk, Language("en"), PreferenceFile(tmp_path / "p.ini"), Jobs(at_once=True))
    desk.close()


def texts(dialog: QDialog) -> list[str]:
    return [one.text() for one in dialog.findChildren(QLabel) if one.text()]


def fault() -> Exception:
    try:
        raise KeyError("mật khẩu")
    except KeyError as error:
        return error


def test_a_known_error_is_its_sentence_and_its_remedy(workplace: Workplace) -> None:
    assert error_sentence(LOCKED, workplace) == (
        "“Báo cáo.pdf” is open in another program. Close it there, then try again."
    )


def test_a_fault_is_told_without_its_own_words(workplace: Workplace) -> None:
    assert "mật khẩu" not in error_sentence(fault(), workplace)
    assert "inside the program" in error_sentence(fault(), workplace)


def test_the_calm_dialog_says_both(workplace: Workplace, qtbot: QtBot) -> None:
    dialog = KnownErrorDialog(workplace, LOCKED)
    qtbot.addWidget(dialog)
    assert texts(dialog) == [
        "“Báo cáo.pdf” is open in another program.", "Close it there, then try again.",
    ]  # fmt: skip


@pytest.mark.parametrize(("error", "kind"), [(LOCKED, KnownErrorDialog), (fault(), CrashDialog)])
def test_each_kind_of_error_has_its_dialog(
    workplace: Workplace, error: Exception, kind: type[QDialog]
) -> None:
    told: list[QDialog] = []

    def close() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        told.append(dialog)
        dialog.reject()

    QTimer.singleShot(0, close)
    tell_error(None, workplace, error)
    assert type(told[0]) is kind


def test_the_report_can_be_read_before_it_is_saved(workplace: Workplace, qtbot: QtBot) -> None:
    dialog = CrashDialog(workplace, fault())
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    assert not dialog.details.isVisible()
    dialog.show_button.click()
    assert dialog.details.isVisible()
    assert "KeyError" in dialog.details.toPlainText()
    assert "mật khẩu" not in dialog.details.toPlainText()


def test_the_report_is_saved_where_the_clerk_wants_it(
    workplace: Workplace, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "Màn hình nền"
    folder.mkdir()
    dialog = CrashDialog(workplace, fault())
    qtbot.addWidget(dialog)
    dialog.save_report(folder)
    (path,) = folder.iterdir()
    assert str(path) in dialog.saved.text()
    assert path.read_text(encoding="utf-8") == dialog.details.toPlainText()


def test_a_report_that_cannot_be_saved_is_said_in_the_dialog(
    workplace: Workplace, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = CrashDialog(workplace, fault())
    qtbot.addWidget(dialog)
    dialog.save_report(tmp_path / "gone")
    assert "does not exist" in dialog.saved.text()
