"""The pages beside the text: what is typed stands on them, they follow, clicks lead back."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from io import BytesIO
from time import perf_counter

import pdfplumber
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nq20desk.app.exports import pages, source_of
from nq20desk.document.pdf import write_pdf
from nq20desk.store.operations import WriteSection
from nq20desk.ui.page import Workplace
from nq20desk.ui.report.editor_view import EditorView
from nq20desk.ui.report.preview import PagePreview
from nq20desk.ui.report.preview_places import Place
from nq20desk.ui.report.tools.pages import PagesTool
from tests.ui.program import type_text

NOW = datetime(2025, 3, 14, 9, 30, tzinfo=timezone(timedelta(hours=7)))
LONG = "\n".join(
    f"Đoạn số {count}: " + "công tác dân số và phát triển " * 14 for count in range(30)
)


@pytest.fixture
def view(workplace: Workplace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> EditorView:
    """The editor of the State report, a long section shown, the pages beside it."""
    monkeypatch.setattr(workplace.desk, "clock", lambda: NOW)
    made = EditorView(workplace, workplace.desk.report(1))
    qtbot.addWidget(made)
    workplace.desk.listen(made.refresh)
    made.resize(1366, 700)
    with qtbot.waitExposed(made):
        made.show()
    workplace.desk.run(WriteSection(1, _long_section(made), LONG))
    made.outline.choose(_long_section(made))
    made.show_pages()
    qtbot.waitUntil(lambda: bool(preview_of(made).data), timeout=10_000)
    return made


def _long_section(view: EditorView) -> str:
    return [one.key for one in view.form.sections if one.is_written][2]


def preview_of(view: EditorView) -> PagePreview:
    found = view.dock.tool(PagesTool).preview
    assert found is not None
    return found


def pdf_text(data: bytes) -> str:
    with pdfplumber.open(BytesIO(data)) as document:
        return " ".join(page.extract_text() for page in document.pages)


def place_of(view: EditorView, paragraph: int) -> Place:
    found = preview_of(view).view.places.find(view.editor.key, paragraph)
    assert found is not None
    return found


def typed(view: EditorView, qtbot: QtBot, text: str) -> None:
    """Type, and wait for the pages."""
    with qtbot.waitSignal(preview_of(view).shown, timeout=10_000):
        type_text(view.editor.text, text)


def test_what_is_typed_stands_on_the_pages_before_it_is_stored(
    view: EditorView, qtbot: QtBot
) -> None:
    view.editor._timer.setInterval(60_000)
    view.editor.text.go_to_paragraph(0)
    typed(view, qtbot, "Câuvừagõ. ")
    assert view.editor.text.document().isModified()
    assert "Câuvừagõ." in pdf_text(preview_of(view).data)


def test_the_pages_are_those_of_an_export_to_the_byte(view: EditorView, qtbot: QtBot) -> None:
    for paragraph, text in ((3, "Một. "), (20, "Hai½ "), (7, "Ba. ")):
        view.editor.text.go_to_paragraph(paragraph)
        typed(view, qtbot, text)
    view.leave()
    source = source_of(view.desk, 1)
    file = BytesIO()
    write_pdf(pages(source), file, source.moment)
    assert preview_of(view).data == file.getvalue()


def test_the_page_of_the_cursor_comes_into_sight(view: EditorView, qtbot: QtBot) -> None:
    for paragraph in (29, 0, 14):
        view.editor.text.go_to_paragraph(paragraph)
        page = place_of(view, paragraph).page + 1
        qtbot.waitUntil(lambda page=page: page in _pages_in_sight(view))


def _pages_in_sight(view: EditorView) -> list[int]:
    return [one + 1 for one in preview_of(view).view.pages_in_sight()]


def test_typing_that_moves_the_paragraph_to_the_next_page_is_followed(
    view: EditorView, qtbot: QtBot
) -> None:
    first = next(
        one for one in range(1, 30) if place_of(view, one).page > place_of(view, one - 1).page
    )
    view.editor.text.go_to_paragraph(first - 1)
    before = place_of(view, first - 1).page
    view.editor.text.moveCursor(view.editor.text.textCursor().MoveOperation.StartOfBlock)
    for _ in range(3):
        typed(view, qtbot, "y tế dự phòng và dân số " * 20)
    line = preview_of(view).view.followed_line()
    assert line is not None
    assert line.page > before
    assert line.page + 1 in _pages_in_sight(view)


def test_pages_turned_by_hand_stay_while_the_same_paragraph_is_written(
    view: EditorView, qtbot: QtBot
) -> None:
    view.editor.text.go_to_paragraph(29)
    qtbot.waitUntil(lambda: place_of(view, 29).page + 1 in _pages_in_sight(view))
    shown = preview_of(view).view
    qtbot.keyClick(shown, Qt.Key.Key_Home)
    typed(view, qtbot, "chữ ")
    assert shown.verticalScrollBar().value() == 0
    QTest.qWait(1600)  # so long hands have precedence
    view.editor.text.go_to_paragraph(20)
    qtbot.waitUntil(lambda: place_of(view, 20).page + 1 in _pages_in_sight(view))


def test_a_click_puts_the_cursor_at_the_place(view: EditorView, qtbot: QtBot) -> None:
    view.editor.text.go_to_paragraph(5)
    qtbot.waitUntil(lambda: place_of(view, 5).page + 1 in _pages_in_sight(view))
    shown = preview_of(view).view
    place = place_of(view, 5)
    spot = QPoint(shown.viewport().width() // 2, shown.y_in_view(place.page, place.y + 40))
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert view.editor.text.paragraph_index() == 5
    assert view.editor.text.offset() > 60  # in the second line or after it
    assert not view.editor.text.textCursor().hasSelection()


def test_the_head_of_the_page_leads_to_number_and_date(view: EditorView, qtbot: QtBot) -> None:
    shown = preview_of(view).view
    qtbot.keyClick(shown, Qt.Key.Key_Home)
    spot = QPoint(shown.viewport().width() // 2, shown.y_in_view(0, 80.0))
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert view.middle.currentWidget() is view.head


def test_a_large_window_shows_the_same_pages(view: EditorView, qtbot: QtBot) -> None:
    tool = view.dock.tool(PagesTool)
    tool.open_window()
    window = tool.window_opened
    assert window is not None
    qtbot.waitUntil(lambda: bool(window.preview.data), timeout=10_000)
    view.editor.text.go_to_paragraph(2)
    with qtbot.waitSignal(window.preview.shown, timeout=10_000):
        type_text(view.editor.text, "Cửasổlớn ")
    assert "Cửasổlớn" in pdf_text(window.preview.data)
    window.close()
    assert tool.window_opened is None


def test_a_page_number_can_be_typed(view: EditorView, qtbot: QtBot) -> None:
    preview = preview_of(view)
    number = preview.bar.page.number
    number.setFocus()
    number.selectAll()
    qtbot.keyClicks(number, "4")
    qtbot.keyClick(number, Qt.Key.Key_Return)
    assert preview.view.current_page == 4
    assert preview.counter_text == f"Page 4/{preview.view.page_count}"


def test_typing_does_not_wait_for_the_pages(
    busy_workplace: Workplace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A composition that hangs hangs nobody: letters go on arriving."""
    from threading import Event  # noqa: PLC0415

    from nq20desk.ui.report import preview as module  # noqa: PLC0415

    release, whole = Event(), module.compose_shown
    started = Event()

    def slow(state: object, composer: object) -> object:
        started.set()
        release.wait(10)
        return whole(state, composer)  # type: ignore[arg-type]

    monkeypatch.setattr(module, "compose_shown", slow)
    view = EditorView(busy_workplace, busy_workplace.desk.report(1))
    qtbot.addWidget(view)
    view.show()
    view.outline.choose(_long_section(view))
    view.show_pages()
    qtbot.waitUntil(started.is_set, timeout=10_000)
    before = perf_counter()
    type_text(view.editor.text, "gõ tiếp")
    assert "gõ tiếp" in view.editor.text.toPlainText()
    assert not release.is_set()
    assert perf_counter() - before < 5
    release.set()
    qtbot.waitUntil(lambda: bool(preview_of(view).data), timeout=20_000)
