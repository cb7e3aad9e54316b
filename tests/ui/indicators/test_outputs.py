"""What leaves the grid: a workbook and paper, as shown, read back by other programs."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import openpyxl
import pypdf
import pytest
from pytestqt.qtbot import QtBot

from nq20desk.core.errors import KnownError
from nq20desk.ui.indicators.page import IndicatorsPage

BHYT_NAME = "Tỷ lệ tham gia bảo hiểm y tế"


@pytest.fixture
def target(page: IndicatorsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the clerk saves."""
    path = tmp_path / "Bảng chỉ tiêu.xlsx"
    monkeypatch.setattr(page.outputs, "ask_target", lambda _unit: path)
    return path


def test_what_is_shown_is_saved_and_told(qtbot: QtBot, page: IndicatorsPage, target: Path) -> None:
    page.bar.search.setText("bảo hiểm")
    with qtbot.waitSignal(page.exported) as told:
        page.save_action.trigger()
    assert told.args[0] == target
    sheet = openpyxl.load_workbook(target).active
    names = [row[0].value for row in sheet.iter_rows(min_row=6) if row[0].value]
    assert any(BHYT_NAME in one for one in names)
    assert not any("Bác sĩ" in one for one in names)
    heads = [cell.value for cell in sheet[5]]
    assert heads == [
        "Indicator", "Unit", "Achieved\n2024", "To enter\n2025", "TP Cao Bằng\n2025",
        "TP Cao Bằng\n2030", "Against TP Cao Bằng 2025",
    ]  # fmt: skip
    assert 86.5 in [cell.value for row in sheet.iter_rows() for cell in row]


def test_a_pdf_is_written_where_its_name_asks_for_one(
    qtbot: QtBot, page: IndicatorsPage, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pdf = target.with_suffix(".pdf")
    monkeypatch.setattr(page.outputs, "ask_target", lambda _unit: pdf)
    page.save_action.trigger()
    first = pypdf.PdfReader(pdf).pages[0]
    assert first.mediabox.width > first.mediabox.height
    text = " ".join(first.extract_text().split())
    assert "THÀNH PHỐ CAO BẰNG" in text
    assert BHYT_NAME in text


def test_another_kind_of_file_is_refused(
    qtbot: QtBot, page: IndicatorsPage, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page.outputs, "ask_target", lambda _unit: target.with_suffix(".ods"))
    with qtbot.waitSignal(page.failed) as told:
        page.save_action.trigger()
    assert isinstance(told.args[0], KnownError)
    assert not target.with_suffix(".ods").exists()


def test_the_pages_go_to_the_system_s_print_dialog(
    page: IndicatorsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[bytes] = []
    monkeypatch.setattr(
        "nq20desk.ui.indicators.outputs.Printing.start",
        lambda _self, data, _title, _parent: bool(printed.append(data)),
    )
    page.print_action.trigger()
    page.print_action.trigger()  # the first one is done with
    assert len(printed) == 2
    assert "86,5" in pypdf.PdfReader(BytesIO(printed[0])).pages[0].extract_text()
