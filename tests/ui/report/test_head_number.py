"""The number in the head of a report is judged while it is typed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QDate
from pytestqt.qtbot import QtBot

from nq20desk.store.operations import SaveReport
from nq20desk.ui.page import Workplace
from nq20desk.ui.report.head_form import HeadForm
from nq20desk.ui.report.page import ReportPage
from tests.ui.program import type_text


@pytest.fixture
def head(workplace: Workplace, qtbot: QtBot) -> HeadForm:
    """The head of a report without number, beside one of the year that has number 141."""
    desk = workplace.desk
    desk.run(SaveReport(replace(desk.report(1), number="141", date=date(2025, 3, 14))))
    blank = replace(desk.report(1), id=0, number="", date=date(2025, 5, 5))
    desk.run(SaveReport(blank))
    page = ReportPage(workplace)
    qtbot.addWidget(page)
    desk.listen(page.refresh)
    with qtbot.waitExposed(page):
        page.show()
    page.open_report(desk.reports()[0].id, "head")
    assert page.view is not None
    return page.view.head


def stored(workplace: Workplace) -> str:
    return workplace.desk.reports()[0].number


def test_a_taken_number_is_told_at_once_and_not_stored(
    head: HeadForm, workplace: Workplace
) -> None:
    type_text(head.number, "0141")
    assert head.number_fault.isVisible()
    assert "[1]" in head.number_fault.text()
    head.subject.setPlainText("Trích yếu khác")
    head.flush()
    assert stored(workplace) == ""
    assert workplace.desk.reports()[0].subject == "Trích yếu khác"
    head.number.setText("142")
    assert not head.number_fault.isVisible()
    head.flush()
    assert stored(workplace) == "142"


def test_the_next_free_number_is_taken_by_a_button(head: HeadForm, workplace: Workplace) -> None:
    assert head.take_number.text() == "Take number 142"
    head.take_number.click()
    assert stored(workplace) == "142"
    assert not head.take_number.isVisible()


def test_another_year_frees_the_number(head: HeadForm, workplace: Workplace) -> None:
    head.number.setText("141")
    assert head.number_fault.isVisible()
    head.date.setDate(QDate(2026, 1, 5))
    assert not head.number_fault.isVisible()
    head.flush()
    assert stored(workplace) == "141"
