"""What a click on a page leads to: the very letter of the text, a figure, the head."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pdfplumber
import pytest

from nq20desk.app.desk import Desk
from nq20desk.app.exports import ReportSource, source_of
from nq20desk.core.blocks import Text
from nq20desk.core.report import ReportSnapshot
from nq20desk.store.operations import WriteSection
from nq20desk.ui.report.outline import HEAD
from nq20desk.ui.report.preview import Shown, compose_shown
from nq20desk.ui.report.preview_text import PrintedReport, Spot

MARKED = (
    "- Tỷ lệ hồ sơ đạt {health_record_share@2024:unit} theo **Kế hoạch** của tỉnh. " * 4
    + "Cuối đoạn là từ đặcbiệt này."
)


@pytest.fixture
def shown(desk: Desk, report: int) -> Shown:
    """The State report, one section with a bullet, figures and a word of its own."""
    desk.run(WriteSection(report, _key(desk, report), f"Mở đầu một dòng.\n{MARKED}"))
    return compose_shown(source_of(desk, report))


def _key(desk: Desk, report: int) -> str:
    snapshot = desk.snapshot(report)
    return next(
        key for key, text in snapshot.sections.items() if len(text) > 1 and key != "opening"
    )


def words(shown: Shown) -> list[tuple[int, dict[str, Any]]]:
    """Every printed word with its page, as another library reads them."""
    with pdfplumber.open(BytesIO(shown.data)) as document:
        return [
            (number, word)
            for number, page in enumerate(document.pages)
            for word in page.extract_words()
        ]


def spot_at(shown: Shown, page: int, word: dict[str, Any]) -> Spot:
    """Where a click on the first letter of a word leads."""
    height = word["bottom"] - word["top"]
    hit = shown.places.hit(page, word["x0"] + 0.5, word["top"] + height / 2)
    assert hit is not None
    assert shown.printed is not None
    return shown.printed.spot(hit)


def written(snapshot: ReportSnapshot, spot: Spot) -> str:
    """The text of the paragraph from the spot on; a figure is one character."""
    blocks = snapshot.text_of(spot.section)
    pieces = [one for one in blocks if not one.is_empty][spot.paragraph].pieces
    return "".join(one.text if isinstance(one, Text) else "#" for one in pieces)[spot.offset :]


def test_a_click_on_a_word_leads_to_this_word(desk: Desk, report: int, shown: Shown) -> None:
    page, word = next(one for one in words(shown) if one[1]["text"] == "đặcbiệt")
    spot = spot_at(shown, page, word)
    assert (spot.section, spot.paragraph) == (_key(desk, report), 1)
    assert written(desk.snapshot(report), spot) == "đặcbiệt này."


def test_every_word_of_the_text_leads_to_itself(desk: Desk, report: int, shown: Shown) -> None:
    led, snapshot = 0, desk.snapshot(report)
    for page, word in words(shown):
        spot = spot_at(shown, page, word)
        number = word["top"] < 40 and word["text"].isdigit()
        if number or spot.section == HEAD or spot.indicator or not spot.offset:
            continue
        rest, text = written(snapshot, spot), word["text"].rstrip("./")
        if not rest:  # below the paragraph, in the head of a table
            continue
        has_figure = "#" in rest[: len(text)]
        assert rest.startswith(text) or has_figure, (spot, text)
        led += 1
    assert led > 200


def test_a_word_in_the_editor_leads_to_its_line(desk: Desk, report: int, shown: Shown) -> None:
    page, word = next(one for one in words(shown) if one[1]["text"] == "đặcbiệt")
    spot = spot_at(shown, page, word)
    assert shown.printed is not None
    place = shown.places.find(spot.section, spot.paragraph)
    assert place is not None
    letters = shown.printed.letters(spot.section, spot.paragraph, spot.offset + 1)
    line = shown.places.line_of(place, letters)
    assert line is not None
    assert line.page == page
    assert line.top - 2 <= word["top"] <= line.bottom
    first, last = shown.places.extents(place)[0], shown.places.extents(place)[-1]
    assert (first.page, first.top) <= (line.page, line.top)
    assert (line.page, line.bottom) <= (last.page, last.bottom)


def test_a_row_of_the_indicator_table_leads_to_its_figure(desk: Desk, shown: Shown) -> None:
    labels = {one.label: one.key for one in _rows(desk)}
    assert len(labels) > 5
    found = 0
    for place in (one for one in shown.places.ordered if one.row is not None):
        row = place.row
        assert row is not None
        label = row.table.rows[row.index][1].text
        if label not in labels:
            continue
        hit = shown.places.hit(place.page, 200.0, place.y + 5)
        assert hit is not None
        assert shown.printed is not None
        spot = shown.printed.spot(hit)
        assert (spot.indicator, spot.period) == (labels[label], str(desk.report(1).year))
        found += 1
    assert found == len(labels)


def _rows(desk: Desk) -> Any:
    from nq20desk.core.table import indicator_table  # noqa: PLC0415

    return indicator_table(desk.snapshot(1)).rows


def test_head_and_signature_lead_to_the_head(shown: Shown, source: ReportSource) -> None:
    by_text = {word["text"]: (page, word) for page, word in words(shown)}
    for text in ("Độc", "BÁO", "Nơi"):
        assert spot_at(shown, *by_text[text]).section == HEAD, text
    name = source.snapshot.office.signer.name.split()[-1]
    assert spot_at(shown, *by_text[name]).section == HEAD


def test_rows_of_an_appendix_lead_to_the_appendix(desk: Desk) -> None:
    party = compose_shown(source_of(desk, 2))
    appendices = {one.key for one in desk.library.form(desk.report(2).form).appendices}
    last = [one for one in party.places.ordered if one.row is not None][-1]
    hit = party.places.hit(last.page, 200.0, last.y + 5)
    assert hit is not None
    assert party.printed is not None
    assert party.printed.spot(hit).section in appendices


def test_offsets_and_letters_are_inverse(desk: Desk, report: int, shown: Shown) -> None:
    printed = PrintedReport(desk.snapshot(report))
    key = _key(desk, report)
    place = shown.places.find(key, 1)
    assert place is not None
    hits = {letters: _offset(printed, shown, key, letters) for letters in range(1, 60)}
    for letters, offset in hits.items():
        again = printed.letters(key, 1, offset)
        assert abs(again - letters) <= 6, (letters, offset, again)  # a live figure is one step


def _offset(printed: PrintedReport, shown: Shown, key: str, letters: int) -> int:
    from nq20desk.ui.report.preview_places import Hit  # noqa: PLC0415

    place = shown.places.find(key, 1)
    assert place is not None
    return printed.spot(Hit(place, letters)).offset
