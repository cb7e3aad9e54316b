"""The page *Sổ văn bản đi*: lines by year, entries that can be undone, files and paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from nq20desk.app.frozen import take_step
from nq20desk.app.numbers import terms_key
from nq20desk.core.report import ReportState
from nq20desk.store.operations import SaveReport
from nq20desk.ui.page import Destination, Workplace
from nq20desk.ui.register.page import RegisterPage
from nq20desk.ui.register.terms_dialog import TermsDialog
from nq20desk.ui.report import paper_flow


@pytest.fixture
def page(workplace: Workplace, qtbot: QtBot) -> RegisterPage:
    desk = workplace.desk
    desk.run(SaveReport(replace(desk.report(1), number="141", date=date(2025, 3, 14))))
    for to in (ReportState.SIGNED, ReportState.SENT):
        take_step(desk, 1, to, date(2025, 3, 17), "Bưu điện")
    made = RegisterPage(workplace)
    qtbot.addWidget(made)
    desk.listen(made.refresh)
    with qtbot.waitExposed(made):
        made.show()
    made.show_destination(Destination("register", office=desk.report(1).office, report=1))
    return made


def test_a_sent_report_is_a_line_with_how_it_left(page: RegisterPage) -> None:
    texts = [page.table.item(0, column).text() for column in range(page.table.columnCount())]
    assert texts[0] == "141/BC-UBND"
    assert texts[1] == "14/03/2025"
    assert texts[4:] == ["17/03/2025", "sent"]
    assert "Bưu điện" in page.panel.way.text()
    assert page.print_action.isEnabled()


def test_years_are_chosen(page: RegisterPage) -> None:
    names = [page.spans.itemText(row) for row in range(page.spans.count())]
    assert "Year 2025" in names
    page.spans.setCurrentIndex(names.index("Year 2025"))
    assert page.table.rowCount() == 1
    page.spans.setCurrentIndex(1)  # the present year
    assert page.table.rowCount() == (1 if names[1] == "Year 2025" else 0)


def test_copies_and_remark_are_entered_and_undone(page: RegisterPage) -> None:
    page.panel.copies.setValue(12)
    page.panel.remark.setPlainText("Kèm biểu số liệu")
    page.panel.flush()
    assert (page.lines[0].entered.copies, page.lines[0].entered.remark) == (12, "Kèm biểu số liệu")
    assert page.panel.copies.value() == 12
    page.steps.undo.trigger()
    assert page.panel.copies.value() == 0
    assert page.lines[0].entered.copies is None


def test_the_register_is_exported(
    page: RegisterPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.panel.copies.setValue(5)
    target = tmp_path / "sổ.xlsx"
    monkeypatch.setattr(paper_flow, "choose_target", lambda *_: target)
    with qtbot.waitSignal(page.exported):
        page.export_action.trigger()
    sheet = openpyxl.load_workbook(target).worksheets[0]
    assert (sheet["A6"].value, sheet["G6"].value) == ("141/BC-UBND", "05")


def test_an_empty_register_leads_to_the_reports(page: RegisterPage, qtbot: QtBot) -> None:
    page.offices.setCurrentIndex(1 - page.offices.currentIndex())
    assert page.empty.isVisible()
    assert not page.export_action.isEnabled()
    with qtbot.waitSignal(page.go) as asked:
        page.empty.button.click()
    assert asked.args[0].page == "report"


def test_terms_of_a_party_office(page: RegisterPage, workplace: Workplace) -> None:
    assert page.terms_action not in page.actions_for_head()
    office = workplace.desk.report(2).office
    page.show_destination(Destination("register", office=office))
    assert page.terms_action in page.actions_for_head()
    page.ask_terms()
    (dialog,) = page.findChildren(TermsDialog)
    dialog.days.setPlainText("20/08/2020\nhôm qua")
    dialog.accept()
    assert "“hôm qua”" in dialog.fault.text()
    assert dialog.result() != QDialog.DialogCode.Accepted
    dialog.days.setPlainText("20/08/2020")
    dialog.accept()
    assert workplace.desk.settings()[terms_key(office)] == "20/08/2020"
