"""The preview shows the very pages, follows the text, and never stands in the way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pdfplumber
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from nq20desk.app.exports import ReportSource, pages
from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.ui.page import Workplace
from nq20desk.ui.report import preview as preview_module
from nq20desk.ui.report.outline import HEAD
from nq20desk.ui.report.preview import PagePreview, Shown, compose_shown, open_shown
from nq20desk.ui.report.preview_layout import Fit
from nq20desk.ui.report.preview_pages import PdfPages
from nq20desk.ui.report.preview_places import Place, Places
from nq20desk.ui.report.preview_text import Spot
from nq20desk.ui.report.preview_window import PreviewWindow

A4 = (595.276, 841.89)
WIDE = (841.89, 595.276)
MakePdf = Callable[..., bytes]


def opened(workplace: Workplace, qtbot: QtBot, width: int = 380) -> PagePreview:
    preview = PagePreview(workplace)
    qtbot.addWidget(preview)
    preview.resize(width, 600)
    with qtbot.waitExposed(preview):
        preview.show()
    return preview


def shown(data: bytes, *places: Place) -> Shown:
    return Shown(data, PdfPages(data), Places.from_places(places))


def drawn(preview: PagePreview, qtbot: QtBot) -> None:
    qtbot.waitUntil(preview.view.is_drawn, timeout=10_000)


def tool(preview: PagePreview, name: str) -> QToolButton:
    found = [one for one in preview.findChildren(QToolButton) if one.accessibleName() == name]
    return found[0]


def has_ink(preview: PagePreview) -> bool:
    picture = preview.view.viewport().grab().toImage()
    colors = {
        picture.pixelColor(x, y).lightness() < 128
        for x in range(0, picture.width(), 2)
        for y in range(0, picture.height(), 2)
    }
    return True in colors


# ---- showing


def test_it_shows_the_pages_of_the_report(
    workplace: Workplace, source: ReportSource, qtbot: QtBot
) -> None:
    preview = opened(workplace, qtbot)
    preview.refresh(source)
    assert preview.view.page_count >= 2
    assert preview.data.startswith(b"%PDF")
    assert preview.counter_text == f"Page 1/{preview.view.page_count}"
    drawn(preview, qtbot)
    assert has_ink(preview)


def test_on_other_threads_it_shows_them_as_well(
    busy_workplace: Workplace, source: ReportSource, qtbot: QtBot
) -> None:
    preview = opened(busy_workplace, qtbot)
    with qtbot.waitSignal(preview.shown, timeout=20_000):
        preview.refresh(source)
    drawn(preview, qtbot)
    assert has_ink(preview)


def test_a_hidden_preview_composes_when_it_is_shown(
    workplace: Workplace, source: ReportSource, qtbot: QtBot
) -> None:
    preview = PagePreview(workplace)
    qtbot.addWidget(preview)
    preview.refresh(source)
    assert preview.data == b""
    with qtbot.waitExposed(preview):
        preview.show()
    assert preview.data.startswith(b"%PDF")


def test_the_newest_state_wins_and_one_is_composed_at_a_time(
    busy_workplace: Workplace,
    source: ReportSource,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    make_pdf: MakePdf,
) -> None:
    composed: list[str] = []

    def compose(one: ReportSource, composer: object) -> Shown:
        composed.append(one.snapshot.report.subject)
        return shown(make_pdf(A4))

    monkeypatch.setattr(preview_module, "compose_shown", compose)
    preview = opened(busy_workplace, qtbot)
    states = [_with_subject(source, str(number)) for number in range(20)]
    with qtbot.waitSignals([preview.shown, preview.shown], timeout=20_000):
        for one in states:
            preview.refresh(one)
    assert composed == ["0", "19"]


def _with_subject(source: ReportSource, subject: str) -> ReportSource:
    snapshot = source.snapshot
    report = replace(snapshot.report, subject=subject)
    return replace(source, snapshot=replace(snapshot, report=report))


def test_an_error_is_told_in_a_banner_and_the_old_pages_stay(
    workplace: Workplace,
    source: ReportSource,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    preview = opened(workplace, qtbot)
    preview.refresh(source)
    before = preview.data

    def broken(one: ReportSource, composer: object) -> Shown:
        raise KnownError(message("Test", "The font {name} is missing.", name="Tinos"))

    monkeypatch.setattr(preview_module, "compose_shown", broken)
    preview.refresh(source)
    assert preview.banner.isVisible()
    assert preview.banner.text == "The font Tinos is missing."
    assert preview.data == before
    assert has_ink(preview)


def test_the_banner_goes_when_the_pages_can_be_made_again(
    workplace: Workplace,
    source: ReportSource,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    preview = opened(workplace, qtbot)
    with monkeypatch.context() as patch:
        patch.setattr(preview_module, "compose_shown", lambda *_: 1 / 0)
        preview.refresh(source)
    assert preview.banner.isVisible()
    preview.refresh(source)
    assert not preview.banner.isVisible()


def test_damaged_bytes_are_a_known_error() -> None:
    with pytest.raises(KnownError, match="damaged"):
        PdfPages(b"no PDF at all")


def test_a_closed_document_draws_nothing(make_pdf: MakePdf) -> None:
    pages = PdfPages(make_pdf(A4))
    pages.close()
    assert pages.render(0, 1.0) is None


# ---- zoom


def test_it_fits_the_width_even_of_landscape_pages(
    workplace: Workplace, qtbot: QtBot, make_pdf: MakePdf
) -> None:
    preview = opened(workplace, qtbot)
    preview.show_pdf(shown(make_pdf(A4, WIDE)))
    assert preview.view.horizontalScrollBar().maximum() == 0


def test_zooming_keeps_the_page_in_sight(
    workplace: Workplace, qtbot: QtBot, make_pdf: MakePdf
) -> None:
    preview = opened(workplace, qtbot)
    preview.show_pdf(shown(make_pdf(*[A4] * 9)))
    preview.view.go_to_page(5)
    before = preview.view.factor
    tool(preview, "Larger (Ctrl++)").click()
    assert preview.view.factor > before
    assert preview.view.zoom.fit is Fit.FREE
    assert preview.counter_text == "Page 5/9"
    tool(preview, "Fit the whole page").click()
    assert preview.view.zoom.fit is Fit.PAGE
    assert preview.counter_text == "Page 5/9"


def test_the_keyboard_zooms_too(workplace: Workplace, qtbot: QtBot, make_pdf: MakePdf) -> None:
    preview = opened(workplace, qtbot)
    preview.show_pdf(shown(make_pdf(A4)))
    preview.activateWindow()
    preview.view.setFocus()
    before = preview.view.factor
    qtbot.keyClick(preview.view, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert preview.view.factor < before


def test_zoom_ends_at_sensible_sizes(workplace: Workplace, qtbot: QtBot, make_pdf: MakePdf) -> None:
    preview = opened(workplace, qtbot)
    preview.show_pdf(shown(make_pdf(A4)))
    for _ in range(30):
        preview.view.zoom_by(1)
    assert preview.view.factor == pytest.approx(4.0, abs=0.01)
    for _ in range(30):
        preview.view.zoom_by(-1)
    assert preview.view.factor == pytest.approx(0.25, abs=0.01)


def test_home_and_end_go_to_the_first_and_last_page(
    workplace: Workplace, qtbot: QtBot, make_pdf: MakePdf
) -> None:
    preview = opened(workplace, qtbot)
    preview.show_pdf(shown(make_pdf(*[A4] * 23)))
    qtbot.keyClick(preview.view, Qt.Key.Key_End)
    assert preview.counter_text == "Page 23/23"
    qtbot.keyClick(preview.view, Qt.Key.Key_Home)
    assert preview.counter_text == "Page 1/23"


# ---- following and clicking

PLACES = (
    Place(0, 100.0, "opening", 0),
    Place(0, 400.0, "result", 0),
    Place(2, 50.0, "result", 1),
    Place(4, 300.0, "closing", 0),
)


@pytest.fixture
def followed(workplace: Workplace, qtbot: QtBot, make_pdf: MakePdf) -> PagePreview:
    preview = opened(workplace, qtbot)
    preview.show_pdf(shown(make_pdf(*[A4] * 5), *PLACES))
    return preview


def test_it_follows_the_paragraph(followed: PagePreview) -> None:
    followed.follow("closing", 0)
    assert followed.counter_text == "Page 5/5"
    followed.follow("opening", 0)
    assert followed.counter_text == "Page 1/5"


def test_a_paragraph_that_is_in_sight_does_not_move_the_page(followed: PagePreview) -> None:
    followed.follow("opening", 0)
    before = followed.view.verticalScrollBar().value()
    followed.follow("result", 0)
    assert followed.view.verticalScrollBar().value() == before


def test_a_new_paragraph_is_followed_to_the_one_before_it(followed: PagePreview) -> None:
    followed.follow("result", 7)
    assert followed.counter_text == "Page 3/5"


def test_an_unknown_section_moves_nothing(followed: PagePreview) -> None:
    followed.follow("closing", 0)
    followed.follow("nowhere", 0)
    assert followed.counter_text == "Page 5/5"


def test_the_followed_paragraph_stays_where_it_is_when_text_before_it_grows(
    followed: PagePreview, make_pdf: MakePdf
) -> None:
    followed.follow("closing", 0)
    moved = replace(PLACES[3], page=5)
    followed.show_pdf(shown(make_pdf(*[A4] * 6), *PLACES[:3], moved))
    assert followed.counter_text == "Page 6/6"


def test_a_click_tells_the_paragraph_above_it(followed: PagePreview, qtbot: QtBot) -> None:
    scale = followed.view.factor * followed.view.logicalDpiX() / 72
    spot = QPoint(100, 12 + round(420 * scale))
    with qtbot.waitSignal(followed.place_clicked) as told:
        qtbot.mouseClick(followed.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert told.args == [Spot("result", 0)]


def test_a_click_between_the_pages_tells_nothing(followed: PagePreview, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(followed.place_clicked):
        qtbot.mouseClick(followed.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, 2))


def test_places_come_from_the_composed_report(source: ReportSource) -> None:
    made = compose_shown(source)
    with pdfplumber.open(BytesIO(made.data)) as document:
        tops = [[one["top"] for one in page.extract_words()] for page in document.pages]
        for place in (one for one in made.places.ordered if one.section != HEAD):
            nearest = min(top - place.y for top in tops[place.page] if top > place.y - 3)
            assert nearest < 14, place  # a line begins right under the place
    sections = {key for key, text in source.snapshot.sections.items() if text}
    assert sections <= {one.section for one in made.places.ordered}


def test_following_the_last_section_goes_to_the_end(
    workplace: Workplace, source: ReportSource, qtbot: QtBot
) -> None:
    preview = opened(workplace, qtbot)
    preview.refresh(source)
    last = [one for one in compose_shown(source).places.ordered if one.section != HEAD][-1]
    preview.follow(last.section, last.paragraph)
    assert preview.counter_text.startswith(f"Page {last.page + 1}/")


def test_above_the_first_place_the_first_one_is_meant() -> None:
    places = Places.from_places(PLACES)
    assert places.at(0, 10.0) == PLACES[0]
    assert places.at(1, 10.0) == PLACES[1]
    assert Places().at(0, 10.0) is None


# ---- the large window


def test_the_window_shows_two_pages_side_by_side_or_one(
    workplace: Workplace, qtbot: QtBot, make_pdf: MakePdf
) -> None:
    window = PreviewWindow(workplace, "Sơ kết 05 năm")
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.preview.show_pdf(shown(make_pdf(*[A4] * 5)))
    assert window.preview.view.zoom.side_by_side
    window.preview.view.turn(1)
    assert window.preview.counter_text == "Page 3/5"
    window.preview.bar.side_button.click()
    assert not window.preview.view.zoom.side_by_side
    assert window.preview.counter_text == "Page 3/5"


def test_the_window_prints_what_it_shows(
    workplace: Workplace, qtbot: QtBot, make_pdf: MakePdf, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, int]] = []
    monkeypatch.setattr(
        "nq20desk.ui.report.printing.ask_printer",
        lambda title, count, parent: asked.append((title, count)),
    )
    window = PreviewWindow(workplace, "Sơ kết 05 năm")
    qtbot.addWidget(window)
    window.preview.show_pdf(shown(make_pdf(*[A4] * 5)))
    window.print_button.click()
    assert asked == [("Sơ kết 05 năm", 5)]


def test_a_file_can_be_shown(tmp_path: Path, make_pdf: MakePdf) -> None:
    path = tmp_path / "Báo cáo đã ký.pdf"
    path.write_bytes(make_pdf(A4, WIDE))
    assert len(open_shown(path).pages) == 2
    with pytest.raises(KnownError):
        open_shown(path.with_name("missing.pdf"))


def test_a_signed_file_is_shown_with_its_signature_and_seal(
    source: ReportSource, signed_sample: Path
) -> None:
    page = pages(source).places.signer.page
    picture = open_shown(signed_sample).pages.render(page, 1.0)
    assert picture is not None
    colors = [
        picture.pixelColor(x, y)
        for x in range(0, picture.width(), 2)
        for y in range(0, picture.height(), 2)
    ]
    assert any(one.red() > 150 and one.green() < 100 and one.blue() < 100 for one in colors)
    assert any(one.blue() > 120 and one.red() < 90 for one in colors)
