"""*So sánh hai bản* in the window: from the list, from the menu, folded, printed, kept as PDF."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pdfplumber
import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QTableWidgetSelectionRange
from pytestqt.qtbot import QtBot

from nq20desk.app.frozen import make_replacement, take_step
from nq20desk.core.report import ReportState
from nq20desk.store.operations import SaveReport, WriteSection
from nq20desk.ui.page import Workplace
from nq20desk.ui.report import paper_flow
from nq20desk.ui.report.comparison_dialog import ComparisonDialog
from nq20desk.ui.report.comparison_html import FOLD
from nq20desk.ui.report.page import ReportPage


@pytest.fixture
def made(workplace: Workplace) -> int:
    """The replacement of a sent report, with a changed section."""
    desk = workplace.desk
    desk.run(SaveReport(replace(desk.report(1), number="141", date=date(2025, 3, 14))))
    for to in (ReportState.SIGNED, ReportState.SENT):
        take_step(desk, 1, to)
    identifier = make_replacement(desk, 1)
    text = desk.sections(identifier)["leadership"]
    words = text.split(" ", 1)
    desk.run(WriteSection(identifier, "leadership", f"THAYTHẾ {words[1]}\nĐoạn viết thêm."))
    return identifier


@pytest.fixture
def page(workplace: Workplace, made: int, qtbot: QtBot) -> ReportPage:
    shown = ReportPage(workplace)
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def dialog_of(page: ReportPage) -> ComparisonDialog:
    assert page.papers.comparison is not None
    return page.papers.comparison


def anchors(dialog: ComparisonDialog) -> list[str]:
    return [dialog.places.item(row).text() for row in range(dialog.places.count())]


def test_the_menu_compares_a_replacement_with_what_it_replaces(page: ReportPage, made: int) -> None:
    page.open_report(made, "leadership")
    page.way.fill()
    (action,) = [one for one in page.way.menu.actions() if one.text().startswith("Compare")]
    action.trigger()
    dialog = dialog_of(page)
    assert (dialog.older.currentData(), dialog.newer.currentData()) == (1, made)
    assert anchors(dialog)[0] == "Head (2)"
    shown = dialog.text.toHtml()
    assert "THAYTHẾ" in shown
    assert "text-decoration: line-through" in shown
    assert "text-decoration: underline" in shown


def test_two_reports_of_the_list_are_compared_in_their_order(page: ReportPage, made: int) -> None:
    page.list.table.clearSelection()
    page.list.table.setRangeSelected(QTableWidgetSelectionRange(0, 0, 1, 4), True)
    page.list.compare_button.click()
    dialog = dialog_of(page)
    assert (dialog.older.currentData(), dialog.newer.currentData()) == (2, made)


def test_a_fold_is_opened_and_all_are(workplace: Workplace, made: int, qtbot: QtBot) -> None:
    dialog = ComparisonDialog(workplace, 1, made)
    qtbot.addWidget(dialog)
    before = len(dialog.text.toPlainText())
    assert "unchanged paragraphs" in dialog.text.toPlainText()
    dialog.text.anchorClicked.emit(QUrl(f"{FOLD}preamble:0"))
    once = len(dialog.text.toPlainText())
    assert once > before
    dialog.all_button.setChecked(True)
    assert "unchanged paragraphs" not in dialog.text.toPlainText()
    dialog.all_button.setChecked(False)
    assert len(dialog.text.toPlainText()) == before


def test_the_list_leads_to_the_section(workplace: Workplace, made: int, qtbot: QtBot) -> None:
    dialog = ComparisonDialog(workplace, 1, 2)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    assert dialog.text.verticalScrollBar().value() == 0
    dialog.places.setCurrentRow(dialog.places.count() - 1)
    assert dialog.text.verticalScrollBar().value() > 0


def test_the_same_twice_is_told_and_can_be_chosen_otherwise(
    workplace: Workplace, made: int, qtbot: QtBot
) -> None:
    dialog = ComparisonDialog(workplace, 1, 1)
    qtbot.addWidget(dialog)
    assert "itself" in dialog.banner.text
    assert not dialog.save_button.isEnabled()
    dialog.newer.setCurrentIndex(dialog.newer.findData(made))
    dialog.newer.activated.emit(dialog.newer.currentIndex())
    assert dialog.save_button.isEnabled()


def test_the_comparison_is_kept_as_pdf(
    workplace: Workplace, made: int, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = ComparisonDialog(workplace, 1, made)
    qtbot.addWidget(dialog)
    target = tmp_path / "so sánh.pdf"
    monkeypatch.setattr(paper_flow, "choose_target", lambda *_: target)
    with qtbot.waitSignal(dialog.exported):
        dialog.save_button.click()
    with pdfplumber.open(target) as document:
        assert "THAYTHẾ" in document.pages[0].extract_text()


def test_trial_prints_are_shown_before_they_are_printed(
    page: ReportPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.open_report(2, "")
    for action, words in ((page.papers.figures, "FIGURES"), (page.papers.check, "CHECK LIST")):
        assert action in page.choices(page.export)
        action.trigger()
        window = page.papers.window
        assert window is not None
        target = tmp_path / "in thử.pdf"
        monkeypatch.setattr(paper_flow, "choose_target", lambda *_, to=target: to)
        with qtbot.waitSignal(window.flow.done):
            window.save_button.click()
        with pdfplumber.open(target) as document:
            assert words in document.pages[0].extract_text()
        window.close()
        assert page.papers.window is None
