"""Taking back an edited Word file with mouse and keyboard."""

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from nq20desk.app import exports
from nq20desk.app.take_back import read_back
from nq20desk.store.operations import WriteSection
from nq20desk.ui.page import Destination
from nq20desk.ui.report.take_back_dialog import TakeBackDialog
from nq20desk.ui.report.take_back_flow import TakeBackFlow
from tests.ui.program import running

SECTION = "epidemic_grassroots"
TEXT = "- Có 11 trạm y tế đạt chuẩn.\n- Đoạn thứ hai sẽ bị bỏ đi."


@pytest.fixture
def edited(desk, report, tmp_path):
    """A changed word and a removed paragraph."""
    desk.run(WriteSection(report, SECTION, TEXT))
    path = tmp_path / "đã sửa.docx"
    exports.write_report_docx(exports.source_of(desk, report), path)
    document = docx.Document(str(path))
    for one in document.paragraphs:
        if "11 trạm" in one.text:
            one.runs[0].text = one.text.replace("11", "12")
        if "bị bỏ đi" in one.text:
            one._p.getparent().remove(one._p)
    document.save(str(path))
    return path


@pytest.fixture
def dialog(workplace, desk, report, edited, qtbot):
    made = TakeBackDialog(workplace, read_back(desk.snapshot(report), edited))
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_changes_stand_under_their_section_with_old_and_new_words(dialog):
    assert dialog.taken() == {1, 2}
    assert dialog.tree.topLevelItemCount() == 1
    assert dialog.tree.currentItem().text(0) == "Changed: 11 → 12"
    shown = dialog.words.toPlainText()
    assert "Có 11 trạm" in shown
    assert "Có 12 trạm" in shown


def test_a_change_is_refused_with_the_keyboard(dialog, qtbot):
    qtbot.keyClick(dialog.tree, Qt.Key.Key_Space)
    assert dialog.taken() == {2}
    assert dialog.summary.text().endswith("ticked: 1")


def test_nothing_ticked_nothing_to_take_over(dialog, qtbot):
    qtbot.mouseClick(dialog.none_button, Qt.MouseButton.LeftButton)
    assert not dialog.take_button.isEnabled()
    qtbot.mouseClick(dialog.all_button, Qt.MouseButton.LeftButton)
    assert dialog.take_button.isEnabled()


def test_an_unedited_file_says_so(workplace, desk, report, tmp_path, qtbot):
    path = tmp_path / "x.docx"
    exports.write_report_docx(exports.source_of(desk, report), path)
    made = TakeBackDialog(workplace, read_back(desk.snapshot(report), path))
    qtbot.addWidget(made)
    assert "changes no word" in made.summary.text()
    assert not made.take_button.isEnabled()


def test_the_page_takes_it_back_and_undo_restores(desk, report, edited, qtbot, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(edited), ""))
    with running(desk, qtbot, "en") as program:
        program.window.go_to(Destination("report", report=report))
        page = program.window.pages["report"]
        assert page.exports.take_back in page.choices(page.export)
        page.exports.take_back.trigger()
        flow = page.findChild(TakeBackFlow)
        qtbot.waitUntil(lambda: flow.dialog is not None and flow.dialog.isVisible())
        with qtbot.waitSignal(flow.done):
            qtbot.mouseClick(flow.dialog.take_button, Qt.MouseButton.LeftButton)
        assert desk.sections(report)[SECTION] == "- Có 12 trạm y tế đạt chuẩn."
        desk.undo()
        assert desk.sections(report)[SECTION] == TEXT
