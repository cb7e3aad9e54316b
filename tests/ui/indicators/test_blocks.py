"""Blocks of figures from and to Excel: pasted, previewed, copied, filled down, undone."""

from __future__ import annotations

import unicodedata
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from nq20desk.app.desk import Desk
from nq20desk.app.grid.sheet import Place
from nq20desk.core.observation import Observation
from nq20desk.store.operations import EnterFigures
from nq20desk.ui.indicators.page import IndicatorsPage
from nq20desk.ui.indicators.paste_dialog import PasteDialog
from tests.ui.indicators.hands import (
    BHYT,
    CTRL,
    ESCAPE,
    MALARIA,
    UNIT,
    Go,
    Typed,
    Write,
    clipboard,
    no_dialog,
    the_dialog,
    value,
)


def test_a_clean_block_is_one_step_that_can_be_undone(
    page: IndicatorsPage, desk: Desk, go: Go, write: Write, typed: Typed
) -> None:
    go(BHYT)
    before = typed(BHYT)
    keys = [one.key for one in page.model.sheet.listed]
    first = keys.index("under5_mortality")
    go("under5_mortality")
    clipboard("1,5\t2\r\n\t3\r\n12\t\r\n")
    write("v", modifier=CTRL)
    assert no_dialog(page)
    values = [(value(typed(keys[first]))), value(typed(keys[first], "2025"))]
    assert values == [Decimal("1.5"), 2]
    assert typed(keys[first + 1]) is None
    assert str(desk.store.next_undo()) == "Paste 4 figures"
    write("z", modifier=CTRL)
    assert value(typed(keys[first])) == 0
    assert typed(keys[first], "2025") is None
    write("y", modifier=CTRL)
    assert value(typed(keys[first])) == Decimal("1.5")
    assert typed(BHYT) == before


def test_a_block_that_does_not_fit_is_shown_before_anything_is_written(
    qtbot: QtBot, page: IndicatorsPage, go: Go, write: Write, typed: Typed
) -> None:
    go(BHYT, "2025")
    clipboard("90\t91\nnhiều\t\n")
    write("v", modifier=CTRL)
    assert typed(BHYT, "2025") is None
    dialog = the_dialog(page, PasteDialog)
    assert isinstance(dialog, PasteDialog)
    words = {
        dialog.table.item(row, column).text()
        for row in range(dialog.table.rowCount())
        for column in (2, 4)
    }
    assert {"91", "To the right of the last year.", "No number: kept as a text."} <= words
    qtbot.mouseClick(dialog.confirm_button, Qt.MouseButton.LeftButton)
    assert value(typed(BHYT, "2025")) == 90


def test_a_refused_preview_writes_nothing(
    qtbot: QtBot, page: IndicatorsPage, desk: Desk, go: Go, write: Write, typed: Typed
) -> None:
    go(BHYT, "2025")
    before = desk.store.next_undo()
    clipboard("90\t91\n")
    write("v", modifier=CTRL)
    qtbot.keyClick(the_dialog(page, PasteDialog), ESCAPE)
    assert typed(BHYT, "2025") is None
    assert desk.store.next_undo() == before


def test_ambiguous_numbers_in_a_block_wait_for_the_clerk(
    qtbot: QtBot, page: IndicatorsPage, go: Go, write: Write, typed: Typed
) -> None:
    go(MALARIA)
    clipboard("1.234\t2.345\n")
    write("v", modifier=CTRL)
    dialog = the_dialog(page, PasteDialog)
    assert isinstance(dialog, PasteDialog)
    assert not dialog.confirm_button.isEnabled()
    dialog.choose_for_all(whole=True)
    assert dialog.undecided == 0
    qtbot.mouseClick(dialog.confirm_button, Qt.MouseButton.LeftButton)
    assert (value(typed(MALARIA)), value(typed(MALARIA, "2025"))) == (1234, 2345)


def test_a_pasted_text_with_decomposed_letters_is_stored_composed(
    page: IndicatorsPage, go: Go, write: Write, typed: Typed
) -> None:
    words = "cơ bản chấm dứt dịch bệnh"
    go("end_aids_tb_malaria")
    clipboard(unicodedata.normalize("NFD", words))
    write("v", modifier=CTRL)
    figure = typed("end_aids_tb_malaria")
    assert figure is not None
    assert figure.text == words


def test_copied_cells_come_back_unchanged(
    page: IndicatorsPage, go: Go, write: Write, typed: Typed
) -> None:
    places = [Place("expanded_immunization_coverage", "2024"), Place("under5_mortality", "2024")]
    page.grid.select_places(places)
    write("c", modifier=CTRL)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0] == "> 93% với 10 loại vắc xin"
    assert copied[-1] == "0"
    before = [typed(one.indicator) for one in places]
    write("v", modifier=CTRL)
    assert [typed(one.indicator) for one in places] == before


def test_one_copied_cell_fills_the_selection(page: IndicatorsPage, go: Go, write: Write,
                                             typed: Typed) -> None:  # fmt: skip
    places = [Place("hospital_beds_per_10000", "2025"), Place("nurses_per_10000", "2025")]
    page.grid.select_places(places)
    clipboard("12")
    write("v", modifier=CTRL)
    assert [value(typed(one.indicator, "2025")) for one in places] == [12, 12]
    assert value(typed("doctors_per_10000", "2025")) == 12


def test_fill_down_takes_the_topmost(page: IndicatorsPage, desk: Desk, go: Go, write: Write,
                                     typed: Typed) -> None:  # fmt: skip
    desk.run(EnterFigures(UNIT, [("doctors_per_10000", "2025", Observation(
        "doctors_per_10000", "2025", value=Decimal(9), words="9"))]))  # fmt: skip
    page.grid.select_places([Place("doctors_per_10000", "2025"), Place("nurses_per_10000", "2025")])
    write("d", modifier=CTRL)
    assert value(typed("nurses_per_10000", "2025")) == 9
