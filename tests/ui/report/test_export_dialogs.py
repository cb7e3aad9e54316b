"""The questions of an export: a good name, and who signs, with errors where they arise."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from nq20desk.app.exports import ReportSource
from nq20desk.core.report import Report
from nq20desk.signing.sample import SAMPLE_PASSWORD
from nq20desk.ui.page import Workplace
from nq20desk.ui.report.export_dialogs import (
    AGENCY,
    LEADER,
    ExportKind,
    SignDialog,
    choose_target,
    suggested_name,
)


def opened(
    workplace: Workplace, source: ReportSource, qtbot: QtBot, *, sample: bool = False
) -> SignDialog:
    dialog = SignDialog(workplace, source, sample=sample)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def with_report(source: ReportSource, **values: object) -> ReportSource:
    snapshot = source.snapshot
    report: Report = replace(snapshot.report, **values)  # type: ignore[arg-type]
    return replace(source, snapshot=replace(snapshot, report=report))


# ---- names


def test_the_name_says_number_kind_resolution_and_year(source: ReportSource) -> None:
    given = with_report(source, number="141", year=2024)
    symbol = source.snapshot.office.symbol
    assert suggested_name(given, ExportKind.PDF) == f"141-BC-{symbol} bao cao 20-NQ-TW 2024.pdf"
    assert suggested_name(given, ExportKind.SIGNED).endswith("2024 da ky.pdf")
    assert suggested_name(given, ExportKind.WORD).endswith("bao cao 20-NQ-TW 2024.docx")
    assert suggested_name(given, ExportKind.WORKBOOK).endswith("bieu so lieu 20-NQ-TW 2024.xlsx")


def test_without_a_number_the_kind_and_symbol_remain(source: ReportSource) -> None:
    name = suggested_name(with_report(source, number="", year=2024), ExportKind.PDF)
    assert name == f"BC-{source.snapshot.office.symbol} bao cao 20-NQ-TW 2024.pdf"


def test_a_name_is_ascii_and_has_no_letter_that_windows_refuses(source: ReportSource) -> None:
    snapshot = source.snapshot
    office = replace(snapshot.office, symbol='UBND-ĐẶC:KHU"?')
    odd = replace(source, snapshot=replace(snapshot, office=office))
    name = suggested_name(odd, ExportKind.PDF)
    assert name.isascii()
    assert not set('<>:"/\\|?*') & set(name)
    assert "DAC-KHU" in name


def test_the_file_dialog_offers_the_name_and_adds_the_suffix(
    workplace: Workplace, qtbot: QtBot, tmp_path: Path
) -> None:
    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        field = dialog.findChild(QLineEdit)
        assert isinstance(field, QLineEdit)
        assert field.text() == "BC-UBND bao cao.pdf"
        field.setText("báo cáo cuối")
        dialog.accept()

    QTimer.singleShot(0, answer)
    chosen = choose_target(None, str(tmp_path), "BC-UBND bao cao.pdf", "PDF (*.pdf)")
    assert chosen == tmp_path / "báo cáo cuối.pdf"


def test_giving_up_the_file_dialog_chooses_nothing(
    workplace: Workplace, qtbot: QtBot, tmp_path: Path
) -> None:
    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        dialog.reject()

    QTimer.singleShot(0, answer)
    assert choose_target(None, str(tmp_path), "a.pdf", "PDF (*.pdf)") is None


# ---- who signs


def test_it_says_who_signs_with_which_file(
    workplace: Workplace, source: ReportSource, qtbot: QtBot
) -> None:
    dialog = opened(workplace, source, qtbot)
    leader, agency = dialog.boxes[LEADER], dialog.boxes[AGENCY]
    assert leader.file_label.text() == "leader.p12"
    assert agency.file_label.text() == "agency.p12"
    assert leader.is_on
    assert agency.is_on
    assert leader.password.text() == ""


def test_the_sample_fills_in_its_published_password_and_says_so(
    workplace: Workplace, source: ReportSource, qtbot: QtBot
) -> None:
    dialog = opened(workplace, source, qtbot, sample=True)
    assert dialog.boxes[LEADER].password.text() == SAMPLE_PASSWORD
    assert dialog.note.isVisible()
    assert SAMPLE_PASSWORD in dialog.note.text


def test_another_office_is_told_nothing_of_the_sample(
    workplace: Workplace, source: ReportSource, qtbot: QtBot
) -> None:
    assert not opened(workplace, source, qtbot).note.isVisible()


def test_the_keys_are_handed_out_when_they_open(
    workplace: Workplace, source: ReportSource, qtbot: QtBot
) -> None:
    dialog = opened(workplace, source, qtbot, sample=True)
    qtbot.mouseClick(dialog.sign_button, Qt.MouseButton.LeftButton)
    assert dialog.result() == SignDialog.DialogCode.Accepted
    assert dialog.keys.leader is not None
    assert dialog.keys.leader.password == SAMPLE_PASSWORD
    assert dialog.keys.agency is not None


def test_off_the_gui_thread_they_open_as_well(
    busy_workplace: Workplace, source: ReportSource, qtbot: QtBot
) -> None:
    dialog = opened(busy_workplace, source, qtbot, sample=True)
    with qtbot.waitSignal(dialog.checked, timeout=20_000):
        dialog.accept()
    assert dialog.result() == SignDialog.DialogCode.Accepted


def test_a_wrong_password_is_said_next_to_its_field(
    workplace: Workplace, source: ReportSource, qtbot: QtBot
) -> None:
    dialog = opened(workplace, source, qtbot, sample=True)
    dialog.boxes[AGENCY].password.setText("sai")
    dialog.sign_button.click()
    assert dialog.isVisible()
    assert "password" in dialog.boxes[AGENCY].error.text()
    assert dialog.boxes[AGENCY].error.isVisible()
    assert not dialog.boxes[LEADER].error.isVisible()
    qtbot.keyClicks(dialog.boxes[AGENCY].password, "x")
    assert not dialog.boxes[AGENCY].error.isVisible()


def test_a_long_error_makes_the_dialog_grow(
    workplace: Workplace, source: ReportSource, qtbot: QtBot
) -> None:
    dialog = opened(workplace, source, qtbot)
    box = dialog.boxes[AGENCY]
    box.show_error("Một câu dài hơn một dòng của ô nhập mật khẩu. " * 3)
    qtbot.waitUntil(lambda: box.error.height() >= box.error.heightForWidth(box.error.width()))
    assert box.error.geometry().top() >= box.password.geometry().bottom()


def test_both_wrong_passwords_are_said_at_once(
    workplace: Workplace, source: ReportSource, qtbot: QtBot
) -> None:
    dialog = opened(workplace, source, qtbot)
    for box in dialog.boxes.values():
        box.password.setText("sai")
    dialog.sign_button.click()
    assert all(box.error.isVisible() for box in dialog.boxes.values())


def test_a_missing_password_is_said_at_its_field(
    workplace: Workplace, source: ReportSource, qtbot: QtBot
) -> None:
    dialog = opened(workplace, source, qtbot)
    dialog.boxes[LEADER].password.setText(SAMPLE_PASSWORD)
    dialog.sign_button.click()
    assert dialog.boxes[AGENCY].error.text().startswith("The password of “agency.p12” is missing.")
    assert not dialog.boxes[LEADER].error.isVisible()
    assert dialog.isVisible()


def test_one_may_sign_alone(workplace: Workplace, source: ReportSource, qtbot: QtBot) -> None:
    dialog = opened(workplace, source, qtbot, sample=True)
    dialog.boxes[AGENCY].check.setChecked(False)
    dialog.sign_button.click()
    assert dialog.keys.leader is not None
    assert dialog.keys.agency is None


def test_nobody_can_not_sign(workplace: Workplace, source: ReportSource, qtbot: QtBot) -> None:
    dialog = opened(workplace, source, qtbot, sample=True)
    for box in dialog.boxes.values():
        box.check.setChecked(False)
    assert not dialog.sign_button.isEnabled()


def test_another_key_file_can_be_chosen(
    workplace: Workplace, source: ReportSource, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(workplace, source, qtbot, sample=True)
    box = dialog.boxes[LEADER]
    box.set_file(tmp_path / "không có.p12")
    assert box.file_label.text() == "không có.p12"
    dialog.sign_button.click()
    assert "không có.p12" in box.error.text()


@pytest.mark.parametrize("accepted", [True, False])
def test_no_password_stays_in_a_field_that_was_closed(
    workplace: Workplace, source: ReportSource, qtbot: QtBot, accepted: bool
) -> None:
    dialog = opened(workplace, source, qtbot, sample=True)
    if accepted:
        dialog.sign_button.click()
    else:
        dialog.reject()
    assert [box.password.text() for box in dialog.boxes.values()] == ["", ""]


def test_the_password_is_hidden_until_it_is_to_be_shown(
    workplace: Workplace, source: ReportSource, qtbot: QtBot
) -> None:
    dialog = opened(workplace, source, qtbot)
    box = dialog.boxes[LEADER]
    assert box.password.echoMode() is QLineEdit.EchoMode.Password
    box.show_button.click()
    assert box.password.echoMode() is QLineEdit.EchoMode.Normal
    box.show_button.click()
    assert box.password.echoMode() is QLineEdit.EchoMode.Password
