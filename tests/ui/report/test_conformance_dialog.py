"""*Kiểm tra thể thức* in the window: the open report, a file, copying, printing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from nq20desk.app.exports import export, source_of
from nq20desk.store.operations import SaveReport
from nq20desk.ui.page import Workplace
from nq20desk.ui.report import printing
from nq20desk.ui.report.conformance_dialog import ConformanceDialog
from nq20desk.ui.report.conformance_print import table_pdf
from nq20desk.ui.report.page import ReportPage
from tests.ui.program import drop


def opened(workplace: Workplace, qtbot: QtBot, report: int = 1) -> ConformanceDialog:
    dialog = ConformanceDialog(workplace, source_of(workplace.desk, report))
    qtbot.addWidget(dialog)
    return dialog


def test_the_open_report_is_measured_rule_by_rule(workplace: Workplace, qtbot: QtBot):
    dialog = opened(workplace, qtbot)
    assert dialog.banner.property("kind") == "success"
    assert dialog.table.rowCount() > 100
    shown = [dialog.table.item(0, column).text() for column in range(5)]
    assert shown[1:] == ["width: 210 mm", shown[2], "210 mm", "kept"]
    dialog.wrong_only.setChecked(True)
    assert dialog.table.rowCount() == 0
    assert not dialog.copy_button.isEnabled()


def test_a_file_is_measured_by_the_chosen_rules(workplace: Workplace, qtbot: QtBot, tmp_path: Path):
    path = tmp_path / "Báo cáo.pdf"
    export(source_of(workplace.desk, 1), path)
    dialog = opened(workplace, qtbot)
    dialog.rules.setCurrentIndex(dialog.rules.findText("Guidance 05", Qt.MatchFlag.MatchStartsWith))
    assert drop(dialog, path)
    assert dialog.banner.property("kind") == "warning"
    dialog.wrong_only.setChecked(True)
    assert 0 < dialog.table.rowCount() < 100
    dialog.copy()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == dialog.table.rowCount() + 1
    assert lines[0] == "Component\tRule\tClause\tMeasured\tAnswer"


def test_a_file_that_is_no_pdf_is_told(workplace: Workplace, qtbot: QtBot, tmp_path: Path):
    path = tmp_path / "không phải.pdf"
    path.write_bytes(b"nothing")
    dialog = opened(workplace, qtbot)
    dialog.measure_file(path)
    assert dialog.banner.property("kind") == "error"
    assert "không phải.pdf" in dialog.banner.text


def test_the_table_goes_on_paper_with_its_heads(qtbot: QtBot):
    rows = [("A", "B", "C", "D", "E"), *([("one", "two", "three", "four <", "five")] * 80)]
    document = pypdfium2.PdfDocument(table_pdf("Kiểm tra", "Đạt", rows))
    # Qt places each letter by itself, so that readers see no spaces
    texts = ["".join(page.get_textpage().get_text_bounded().split()) for page in document]
    assert document[0].get_width() > document[0].get_height()
    document.close()
    assert texts[0].startswith("KiểmtraĐạtABCDE")
    assert sum(text.count("four<") for text in texts) == 80


def test_the_table_is_printed_with_the_system_s_dialog(
    workplace: Workplace, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "table.pdf"))
    monkeypatch.setattr(printing, "ask_printer", lambda *_: printer)
    dialog = opened(workplace, qtbot)
    with qtbot.waitSignal(dialog.printing.finished):
        dialog.print_button.click()
    document = pypdfium2.PdfDocument(tmp_path / "table.pdf")
    assert document[0].get_width() > document[0].get_height()
    document.close()


def test_it_opens_from_the_export_menu(workplace: Workplace, qtbot: QtBot):
    page = ReportPage(workplace)
    qtbot.addWidget(page)
    page.open_report(1)
    assert page.exports.conformance in page.choices(page.export)
    page.exports.conformance.trigger()
    (dialog,) = page.findChildren(ConformanceDialog)
    assert dialog.table.rowCount() > 100
    dialog.reject()


@pytest.mark.parametrize("words", ["KHẨN", "HỎA TỐC"])
def test_a_stamp_chosen_in_the_head_is_on_the_page(workplace: Workplace, qtbot: QtBot, words: str):
    page = ReportPage(workplace)
    qtbot.addWidget(page)
    page.open_report(1, "head")
    assert page.view is not None
    head = page.view.head
    head.urgency.setCurrentIndex(head.urgency.findData(words))
    head.urgency.activated.emit(head.urgency.currentIndex())
    head.marked_draft.setChecked(True)
    stored = workplace.desk.report(1)
    assert (stored.urgency, stored.marked_draft) == (words, True)
    dialog = opened(workplace, qtbot)
    shown = {row.component.source for row in dialog.shown_rows()}
    assert {"Urgency", "Mark of a draft"} <= shown
    assert dialog.banner.property("kind") == "success"


def test_a_stamp_that_the_rules_do_not_know_is_refused_in_words(workplace: Workplace, qtbot: QtBot):
    desk = workplace.desk
    desk.run(SaveReport(replace(desk.report(1), urgency="RẤT GẤP")))
    dialog = opened(workplace, qtbot)
    assert "RẤT GẤP" in dialog.banner.text
    assert "THƯỢNG KHẨN" in dialog.banner.text
