"""*Giới thiệu*: what is told, copied and opened, and the way back to another edition."""

from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton

from nq20desk import __version__
from nq20desk.app.desk import Desk
from nq20desk.app.updates.data import apply_data
from nq20desk.app.updates.preview import preview
from nq20desk.ui.about_dialog import LicenceDialog, open_about
from tests.ui.program import click, running
from tests.update_files import data_file

PLAN = "cao-bang-2025"


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return data_file(tmp_path_factory.mktemp("made") / "tệp.nq20")


@pytest.fixture
def program(data, made, qtbot):
    desk = Desk(data, who="Nguyễn Văn A")
    apply_data(desk, preview(made, desk.editions, desk.library, {}))
    with running(desk, qtbot) as started:
        yield started
    desk.close()


def test_everything_is_shown_and_copied(program):
    dialog = open_about(program.window)
    click(dialog.copy_button)
    text = QGuiApplication.clipboard().text()
    for one in (f"Phiên bản: {__version__}", "PySide6: 6.", "KHÓA THỬ", "Lucide: ISC",
                "15/01/2027: Bộ dữ liệu ngày 15/01/2027 – đang dùng (Nguyễn Văn A, ",
                "22/11/2026: Bộ dữ liệu tháng 11 năm 2026 – được giữ lại (kèm theo chương trình)",
                str(program.desk.folder)):  # fmt: skip
        assert one in text
    shown = {one.text() for card in dialog.cards.values() for one in card.findChildren(QLabel)}
    assert {__version__, str(program.desk.folder), "ISC"} <= shown
    assert "sao chép" in dialog.banner.text
    dialog.reject()


def test_going_back_makes_the_window_anew(program):
    dialog = open_about(program.window)
    assert dialog.editions.count() == 1
    before = program.window
    click(dialog.back_button)
    for _ in range(3):
        QCoreApplication.processEvents()
    assert program.window is not before
    assert program.desk.plan(PLAN).short == "TP Cao Bằng"
    assert program.desk.editions.choice.newest == date(2027, 1, 15)
    assert program.window.banner.text == "Đang dùng bộ dữ liệu ngày 22/11/2026."


def test_an_edition_that_was_damaged_since_is_not_gone_back_to(program):
    folder = program.desk.editions.folder / "2027-01-15"
    dialog = open_about(program.window)
    click(dialog.back_button)
    for _ in range(3):
        QCoreApplication.processEvents()
    (folder / "manifest.json").unlink()
    dialog = open_about(program.window)
    click(dialog.back_button)
    assert "15/01/2027 bị hỏng" in dialog.banner.text
    assert dialog.isVisible()
    assert "bị hỏng" in dialog.text()
    dialog.reject()


def test_the_folder_and_the_licences_open(program, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    dialog = open_about(program.window)
    for button in dialog.findChildren(QPushButton):
        if button.text() == "Mở thư mục dữ liệu" or button.text().startswith("Giấy phép"):
            click(button)
    assert opened == [str(program.desk.folder)]
    texts = [one.text.toPlainText() for one in dialog.findChildren(LicenceDialog)]
    assert len(texts) == 3
    assert sum("Reserved Font Name" in one for one in texts) == 2
    for one in dialog.findChildren(LicenceDialog):
        one.reject()
    dialog.reject()
