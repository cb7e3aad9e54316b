"""What is asked before there is a window: in the clerk's language, which then goes again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from nq20desk.app.language import Language
from nq20desk.store.migrations import NewerDataError
from nq20desk.ui.start_boxes import refuse, wants_copy_from_before, wants_copy_of_damaged
from nq20desk.ui.words import translate

VIETNAMESE = Language("vi")
COPY = Path("office-20261122-080000-migration.db")
ERROR = NewerDataError(9)


@pytest.fixture
def answered(qtbot: QtBot) -> Callable[[str], list[str]]:
    """Presses the button of that name in the next box; what the box said."""

    def with_button(name: str) -> list[str]:
        said: list[str] = []

        def press() -> None:
            box = QApplication.activeModalWidget()
            assert isinstance(box, QMessageBox)
            said.extend((box.text(), box.informativeText()))
            said.extend(one.text().replace("&", "") for one in box.buttons())
            found = [one for one in box.buttons() if one.text().replace("&", "") == name]
            (found or box.buttons())[0].click()

        QTimer.singleShot(0, press)
        return said

    return with_button


def test_the_copy_from_before_is_offered(answered: Callable[[str], list[str]]) -> None:
    said = answered("Quay về bản sao")
    assert wants_copy_from_before(ERROR, COPY, VIETNAMESE)
    assert "08:00 22/11/2026" in said[1]
    assert translate("Start", "Go back to the copy") == "Go back to the copy"


def test_enter_leaves_damaged_data_as_they_are(answered: Callable[[str], list[str]]) -> None:
    said = answered("Đóng")
    assert not wants_copy_of_damaged(ERROR, COPY, VIETNAMESE)
    assert "Đóng" in said


def test_a_refusal_is_told(answered: Callable[[str], list[str]]) -> None:
    said = answered("Đồng ý")
    assert refuse(ERROR, VIETNAMESE) == 1
    assert said[0] == VIETNAMESE.say(ERROR.text)
    assert said[-1] == "Đồng ý"
