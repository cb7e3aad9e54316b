"""The window: pages, head, errors, undo, closing, and the switch of language."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.store.operations import EnterFigures
from nq20desk.ui.page import Destination
from nq20desk.ui.pages import PAGES
from nq20desk.ui.report.page import ReportPage
from nq20desk.ui.start import Program
from tests.ui.program import running, type_text


@pytest.fixture
def program(desk, qtbot):
    with running(desk, qtbot) as made:
        yield made


def editor(program, report=1, section="leadership"):
    program.window.go_to(Destination("report", report=report, section=section))
    page = program.window.pages["report"]
    assert isinstance(page, ReportPage)
    return page.view


def test_every_page_opens_by_a_click_in_the_navigation(program, qtbot):
    for key in PAGES:
        qtbot.mouseClick(program.window.nav.button(key), Qt.MouseButton.LeftButton)
        assert program.window.current() is program.window.pages[key]
        assert program.window.head.title.text() == program.window.current().title()


def test_alt_and_a_digit_lead_to_a_page(program, qtbot):
    qtbot.keyClick(program.window, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert program.window.nav.current == "indicators"


def test_a_known_error_is_told_in_the_banner(program):
    error = KnownError(message("Store", "The disk is full; the last step was not saved."))
    program.window.tell(error)
    assert program.window.banner.isVisible()
    assert program.window.banner.text
    assert "disk is full" not in program.window.banner.text


def test_the_head_shows_the_open_report_and_when_it_was_saved(program, qtbot):
    view = editor(program)
    assert "Nghị quyết số 20-NQ/TW" in program.window.head.title.text()
    type_text(view.editor.text, "Thêm một câu. ")
    with qtbot.waitSignal(view.saved):
        view.editor.flush()
    assert ":" in program.window.head.state.text()


def test_typing_is_stored_within_a_second(program, desk, qtbot):
    view = editor(program)
    view.editor.text.selectAll()
    with qtbot.waitSignal(view.saved, timeout=1000):
        type_text(view.editor.text, "- Đã lưu")
    assert desk.sections(1)["leadership"] == "- Đã lưu"


def test_switching_the_language_keeps_place_and_text(program, desk, qtbot):
    view = editor(program)
    view.editor.text.selectAll()
    type_text(view.editor.text, "Câu đang gõ")
    program.switch_language("en")
    assert program.window.nav.button("report").text() == "Reports"
    again = program.window.pages["report"].view
    assert again.editor.key == "leadership"
    assert again.editor.text.toPlainText() == "Câu đang gõ"
    assert desk.sections(1)["leadership"] == "Câu đang gõ"
    program.switch_language("vi")
    assert program.window.nav.button("report").text() == "Báo cáo"


def test_a_change_on_one_page_reaches_the_others(program, desk):
    view = editor(program, section="workforce_science")
    before = view.editor.text.grab().toImage()
    figure = desk.figures("cao-bang").typed("doctors_per_10000", "2024")
    changed = replace(figure, value=Decimal("88.8"), words="88,8")
    desk.run(EnterFigures("cao-bang", [("doctors_per_10000", "2024", changed)]))
    assert view.editor.text.grab().toImage() != before


def test_undo_without_steps_says_so(program, desk):
    while desk.undo():
        pass
    program.window.undo()
    assert program.window.banner.isVisible()


def test_closing_and_opening_comes_back_to_the_same_section(desk, qtbot):
    with running(desk, qtbot) as first:
        editor(first, section="lessons")
    with running(desk, qtbot) as second:
        page = second.window.pages["report"]
        assert page.view.editor.key == "lessons"


def test_a_remembered_report_that_is_gone_does_not_keep_the_window_shut(desk, qtbot):
    with running(desk, qtbot) as first:
        editor(first)
        first.preferences.change(report=77)
    with running(desk, qtbot) as second:
        assert second.window.isVisible()


def test_data_that_a_service_copied_are_warned_of_at_the_start(program, desk, monkeypatch):
    (desk.folder / "office-PC2.db").touch()
    monkeypatch.setenv("OneDriveCommercial", str(desk.folder.parent))
    program.show()
    banner = program.window.banner
    assert banner.isVisible()
    assert banner.property("kind") == "warning"
    assert "thư mục của OneDrive" in banner.text
    assert "office-PC2.db" in banner.text
    assert banner.action_button.text() == "Mở thư mục dữ liệu"


def test_nothing_is_warned_of_where_data_lie_well(program):
    program.show()
    assert not program.window.banner.isVisible()


def test_what_a_small_screen_folds_is_not_kept_as_the_clerks_wish(desk, qtbot, monkeypatch):
    monkeypatch.setattr("nq20desk.ui.window._SMALL_SCREEN", 100_000)
    program = Program(QApplication.instance(), desk)
    qtbot.addWidget(program.window)
    try:
        assert program.window.nav.folded
        assert not program.preferences.values.nav_folded
    finally:
        program.leave()
