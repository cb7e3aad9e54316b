"""*Cập nhật từ tệp* in the running window: looked at, applied, told, and nothing typed is lost."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from nq20desk.app.desk import Desk
from nq20desk.app.updates.data import apply_data
from nq20desk.app.updates.preview import preview
from nq20desk.app.updates.program import starter
from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.ui.about_dialog import AboutDialog
from nq20desk.ui.page import Destination
from nq20desk.ui.update_dialog import UpdateDialog, open_update
from tests.ui.program import click, drop, running, type_text
from tests.update_files import SETUP, data_file, program_file

PLAN = "cao-bang-2025"


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return data_file(tmp_path_factory.mktemp("made") / "tệp.nq20")


@pytest.fixture
def program(data, qtbot):
    desk = Desk(data, who="Nguyễn Văn A")
    with running(desk, qtbot) as made:
        yield made
    desk.close()


def settled(program):
    for _ in range(3):
        QCoreApplication.processEvents()
    return program.window


def test_the_file_is_looked_at_first(program, made):
    dialog = open_update(program.window, made)
    told = dialog.facts()
    assert "15/01/2027" in told
    assert "Khóa thử của nq20desk – KHÓA THỬ" in told
    assert "khóa thử" in dialog.banner.text
    assert dialog.changes.count() == 1
    assert dialog.changes.item(0).text().startswith("Sửa: Kế hoạch “")
    assert program.desk.plan(PLAN).short == "TP Cao Bằng"
    dialog.reject()


def test_updating_shows_the_same_place_with_the_new_data_and_keeps_what_is_typed(program, made):
    program.window.go_to(Destination("report", report=1, section="leadership"))
    before = program.window
    type_text(before.pages["report"].view.editor.text, "Câu đang gõ. ")
    assert drop(before, made)
    settled(program)
    dialog = before.findChild(UpdateDialog)
    click(dialog.apply_button)
    window = settled(program)
    assert window is not before
    assert window.banner.text == "Đang dùng bộ dữ liệu ngày 15/01/2027."
    assert program.desk.plan(PLAN).short == "Cao Bằng"
    assert "Câu đang gõ." in program.desk.sections(1)["leadership"]
    page = window.current()
    assert page is window.pages["report"]
    assert page.view.editor.key == "leadership"
    click(window.banner.action_button)  # what is told of the program
    about = window.findChild(AboutDialog)
    assert "15/01/2027 – Bộ dữ liệu ngày 15/01/2027" in about.text()
    about.reject()


def test_what_cannot_be_stored_stops_the_update(program, made):
    dialog = open_update(program.window, made)
    dialog.store_typed = refuse
    click(dialog.apply_button)
    assert "đĩa" in dialog.banner.text
    dialog.look_at(made)
    assert dialog.found is None
    assert "đĩa" in dialog.banner.text
    assert program.desk.plan(PLAN).short == "TP Cao Bằng"
    dialog.reject()


def refuse():
    raise KnownError(message("Store", "The disk is full; the last step was not saved."))


def test_a_refused_file_says_why_and_cannot_be_applied(program, made, tmp_path):
    dialog = open_update(program.window, made)
    damaged = tmp_path / "x.nq20"
    damaged.write_bytes(made.read_bytes()[:-1])
    assert drop(dialog, damaged)
    assert "bị hỏng hoặc chưa đủ" in dialog.banner.text
    assert not dialog.apply_button.isEnabled()
    assert dialog.facts() == []
    dialog.look_at(data_file(tmp_path / "o.nq20", "2026-11-20"))
    assert "cũ hơn bộ đang dùng" in dialog.banner.text
    assert not dialog.apply_button.isEnabled()
    assert dialog.changes.count() == 1  # it is shown all the same
    dialog.apply()
    assert not program.desk.editions.folder.exists()
    dialog.reject()


def test_choosing_a_file_from_the_settings(program, made, monkeypatch):
    program.window.go_to(Destination("settings", section="about"))
    pane = program.window.pages["settings"].cards["about"].pane
    click(pane.update_button)
    dialog = program.window.findChild(UpdateDialog)
    assert dialog.found is None
    assert not dialog.apply_button.isEnabled()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(made), ""))
    click(dialog.choose_button)
    assert dialog.apply_button.isEnabled()
    dialog.reject()
    click(pane.about_button)
    about = program.window.findChild(AboutDialog)
    click(about.update_button)
    assert program.window.findChildren(UpdateDialog)[-1].isVisible()
    program.window.findChildren(UpdateDialog)[-1].reject()


def test_an_installer_is_started_and_the_program_ends(program, tmp_path):
    dialog = open_update(program.window, program_file(tmp_path / "x.nq20"))
    assert not dialog.changes.isVisible()
    started = []
    dialog.start = started.append
    click(dialog.apply_button)
    settled(program)
    assert started == [program.desk.folder / "updates" / SETUP]
    assert not program.window.isVisible()


def test_an_installer_on_another_system_is_put_in_its_place(program, tmp_path):
    dialog = open_update(program.window, program_file(tmp_path / "x.nq20"))
    dialog.start = None
    click(dialog.apply_button)
    assert str(program.desk.folder / "updates" / SETUP) in dialog.banner.text
    assert program.window.isVisible()
    dialog.reject()


def test_an_installer_that_cannot_be_started(program, tmp_path):
    dialog = open_update(program.window, program_file(tmp_path / "x.nq20"))
    dialog.start = starter("win32")  # this system has no such programs
    click(dialog.apply_button)
    assert "Không mở được bộ cài đặt" in dialog.banner.text
    assert program.window.isVisible()
    dialog.reject()


def test_only_one_update_file_can_be_dropped_on_the_dialog(program, made):
    dialog = open_update(program.window)
    for files in ((made, made), (Path("x.txt"),)):
        assert not drop(dialog, *files)
    assert dialog.found is None
    dialog.reject()


def test_no_file_is_taken_while_one_is_being_verified(program, made, monkeypatch):
    dialog = open_update(program.window)
    waiting = []
    monkeypatch.setattr(program.jobs, "start", lambda *work: waiting.append(work))
    assert drop(dialog, made)
    assert not drop(dialog, made)
    [(work, done, _)] = waiting
    done(work())
    assert dialog.found is not None
    assert dialog.acceptDrops()
    dialog.reject()


def test_a_damaged_edition_is_told_at_the_start(data, made, qtbot):
    desk = Desk(data)
    apply_data(desk, preview(made, desk.editions, desk.library, {}))
    desk.close()
    (data / "editions" / "2027-01-15" / "edition.toml").unlink()
    desk = Desk(data)
    with running(desk, qtbot) as program:
        assert "15/01/2027 bị hỏng" in program.window.banner.text
    desk.close()
