"""The scorecard from the window: exported, printed, and what is said when it can't be."""

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter

from nq20desk.app.scores import Scope
from nq20desk.core.assessment import Verdict
from nq20desk.core.errors import KnownError
from nq20desk.ui.overview.page import OverviewPage
from nq20desk.ui.overview.scorecard_flow import suggested_name
from nq20desk.ui.report import export_dialogs, printing


@pytest.fixture
def save_to(monkeypatch):
    """Answers the question where to save."""

    def answer(target):
        monkeypatch.setattr(export_dialogs, "choose_target", lambda *_: target)

    return answer


def words_of(path):
    (sheet,) = pypdf.PdfReader(path).pages
    return " ".join(sheet.extract_text().split())


def test_the_head_offers_the_scorecard_where_there_are_figures(page):
    texts = [one.text() for one in page.actions_for_head()]
    assert texts == ["Print scorecard", "Export scorecard (PDF)"]


def test_an_empty_page_offers_none(qtbot, make_workplace, empty_desk):
    page = OverviewPage(make_workplace(empty_desk))
    qtbot.addWidget(page)
    assert page.actions_for_head() == []


def test_what_is_shown_is_exported(qtbot, page, save_to, tmp_path):
    target = tmp_path / "bảng theo dõi.pdf"
    save_to(target)
    with qtbot.waitSignal(page.exported) as told:
        page.export_card.trigger()
    assert told.args == [target, "Exported: bảng theo dõi.pdf"]
    words = words_of(target)
    assert "THÀNH PHỐ CAO BẰNG" in words
    assert "Health insurance coverage" in words
    assert page.workplace.preferences.values.export_folder == str(tmp_path)


def test_filters_and_the_other_plan_are_on_the_page(qtbot, page, save_to, tmp_path):
    target = tmp_path / "bảng.pdf"
    save_to(target)
    qtbot.mouseClick(page.chips.chips[Verdict.NOT_MET], Qt.MouseButton.LeftButton)
    page.export_card.trigger()
    words = words_of(target)
    assert "Only: not met" in words
    assert "Infant mortality" not in words
    assert "20-NQ/TW" in words


def test_without_a_place_nothing_is_written(page, save_to, tmp_path):
    save_to(None)
    page.export_card.trigger()
    assert list(tmp_path.glob("*.pdf")) == []
    assert not page.flow.is_busy


def test_a_folder_that_is_gone_is_told(qtbot, page, save_to, tmp_path):
    save_to(tmp_path / "không có" / "bảng.pdf")
    with qtbot.waitSignal(page.failed) as told:
        page.export_card.trigger()
    assert isinstance(told.args[0], KnownError)
    assert not page.flow.is_busy


def test_the_scorecard_is_printed_on_one_sheet(qtbot, page, monkeypatch, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "in.pdf"))
    printer.setResolution(150)
    asked = []

    def ask(title, count, _parent):
        asked.append((title, count))
        return printer

    monkeypatch.setattr(printing, "ask_printer", ask)
    page.print_card.trigger()
    qtbot.waitUntil(lambda: not page.flow.is_printing)
    assert asked == [("INDICATOR SCORECARD – thành phố Cao Bằng, tỉnh Cao Bằng", 1)]
    assert len(pypdf.PdfReader(tmp_path / "in.pdf").pages) == 1


def test_the_suggested_name_has_no_diacritics(page):
    page.choosers.scope.choose(Scope.ALL)
    assert suggested_name(page.wish()) == "bang theo doi cao-bang 2025.pdf"
