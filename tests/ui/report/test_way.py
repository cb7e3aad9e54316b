"""Submitting, signing, sending and replacing a report from its menu."""

import pytest
from PySide6.QtCore import Qt

from nq20desk.core.report import ReportState
from nq20desk.store import queries
from nq20desk.ui.report.page import ReportPage
from nq20desk.ui.report.step_dialog import StepDialog
from tests.ui.program import type_text


@pytest.fixture
def page(workplace, qtbot):
    made = ReportPage(workplace)
    qtbot.addWidget(made)
    workplace.desk.listen(made.refresh)
    with qtbot.waitExposed(made):
        made.show()
    made.open_report(1, "leadership")
    return made


def _choose(page, words):
    page.way.fill()
    next(one for one in page.way.menu.actions() if one.text().startswith(words)).trigger()


def _step(page, words, note=""):
    _choose(page, words)
    (dialog,) = [one for one in page.findChildren(StepDialog) if one.isVisible()]
    dialog.notes.setText(note)
    dialog.accept()


def test_a_report_goes_its_way_and_is_locked_then(page, workplace):
    _step(page, "Submit")
    assert page.state_text().startswith("submitted")
    type_text(page.view.editor.text, "Sửa khi trình ")
    _step(page, "Signed")
    text = page.view.editor.text
    assert workplace.desk.sections(1)["leadership"].endswith("Sửa khi trình ")
    assert text.isReadOnly()
    assert not page.view.editor.tools.isEnabled()
    assert page.view.lock_line.isVisible()
    assert page.view.lock_line.text.startswith("Signed on ")
    page.view.outline.choose("head")
    assert page.view.head.number.isEnabled()
    assert not page.view.head.subject.isEnabled()
    _step(page, "Sent")
    assert not page.view.head.number.isEnabled()
    assert workplace.desk.report(1).state is ReportState.SENT


def test_a_signed_report_is_taken_back_only_with_a_reason(page, workplace, qtbot):
    _step(page, "Signed")
    with qtbot.waitSignal(page.failed):
        _step(page, "Take back")
    _step(page, "Take back", "Sửa số liệu")
    assert workplace.desk.report(1).state is ReportState.DRAFT
    assert not page.view.editor.text.isReadOnly()
    assert not page.view.lock_line.isVisible()


def test_a_sent_report_is_replaced_by_a_new_version(page, workplace):
    _step(page, "Signed")
    _step(page, "Sent")
    _choose(page, "Make a replacement")
    assert page.view.report.replaces == 1
    assert "Báo cáo này thay thế Báo cáo số" in page.desk.sections(page.view.report.id)["preamble"]
    assert not page.view.editor.text.isReadOnly()


def test_the_step_says_what_it_means_and_how_a_report_was_sent(page, qtbot):
    _step(page, "Signed")
    _choose(page, "Sent")
    (dialog,) = [one for one in page.findChildren(StepDialog) if one.isVisible()]
    assert dialog.way == "Through the document exchange"
    dialog.ways.setEditText("Gửi tay")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    with page.desk.store.read() as session:
        assert queries.report_steps(session, 1)[-1].way == "Gửi tay"
