"""A clerk at the grid: typing, pasting, undoing, the side panel, all by keys and clicks."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from nq20desk.app.desk import Desk
from nq20desk.core.observation import Observation, State
from nq20desk.resources.library import Library
from nq20desk.store.operations import EnterFigures, SaveReport, SaveUnit
from nq20desk.ui.indicators.page import IndicatorsPage
from nq20desk.ui.indicators.paste_dialog import PasteDialog
from nq20desk.ui.indicators.reading_dialog import ReadingDialog
from nq20desk.ui.indicators.sheet import Basis, Place
from nq20desk.ui.page import Destination, Workplace

UNIT = "cao-bang"
BHYT = "health_insurance_coverage"
MALARIA = "malaria_new_cases_per_100000"
ENTER, TAB, DELETE, ESCAPE, F2 = (
    Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Delete, Qt.Key.Key_Escape, Qt.Key.Key_F2,
)  # fmt: skip
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Go = Callable[..., None]
Write = Callable[..., None]
Typed = Callable[..., Observation | None]

# The table of source 002, by the catalogue's keys, as typed by its clerk.
ROWS_OF_002 = {
    "health_insurance_coverage": ("86,5", "86.5"),
    "expanded_immunization_coverage": ("> 93", "93"),
    "under5_mortality": ("0", "0"),
    "under1_mortality": ("0", "0"),
    "stunting_u5": ("11,47", "11.47"),
    "population_health_managed": ("> 97", "97"),
    "chs_ncd_management": ("100", "100"),
    "hospital_beds_per_10000": ("16", "16"),
    "doctors_per_10000": ("8", "8"),
    "univ_pharmacists_per_10000": ("1", "1"),
    "nurses_per_10000": ("6", "6"),
    "private_bed_share": ("24", "24"),
    "satisfaction_people": ("83,3", "83.3"),
    "hiv_new_cases_per_100000": ("6", "6"),
    "malaria_new_cases_per_100000": ("0", "0"),
    "tb_new_cases_per_100000": ("17", "17"),
}


def value(figure: Observation | None) -> Decimal | None:
    assert figure is not None
    return figure.value


def clipboard(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def the_dialog(page: IndicatorsPage, kind: type[QWidget]) -> QWidget:
    found = [one for one in page.findChildren(kind) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def no_dialog(page: IndicatorsPage) -> bool:
    kinds = (PasteDialog, ReadingDialog)
    return not any(one.isVisible() for kind in kinds for one in page.findChildren(kind))


# ---- typing


def test_typing_and_enter_go_down_the_column(
    page: IndicatorsPage, go: Go, write: Write, typed: Typed
) -> None:
    go(BHYT)
    write("87,5", ENTER)
    assert value(typed(BHYT)) == Decimal("87.5")
    below = page.grid.place
    assert below is not None
    assert below.period == "2024"
    assert below.indicator != BHYT
    write(ENTER, modifier=SHIFT)
    assert page.grid.place == Place(BHYT, "2024")


def test_the_table_of_002_is_entered_by_keyboard_alone(
    page: IndicatorsPage, go: Go, write: Write, typed: Typed
) -> None:
    for key, (words, _) in ROWS_OF_002.items():
        while page.grid.place is None or page.grid.place.indicator != key:
            row = page.model.sheet.row_of(key)
            assert row is not None
            write(Qt.Key.Key_Down if page.grid.currentIndex().row() < row else Qt.Key.Key_Up)
        write(words, ENTER)
    figures = {key: value(typed(key)) for key in ROWS_OF_002}
    assert figures == {key: Decimal(number) for key, (_, number) in ROWS_OF_002.items()}


def test_tab_goes_right_and_shift_tab_back(page: IndicatorsPage, go: Go, write: Write,
                                           typed: Typed) -> None:  # fmt: skip
    go(BHYT)
    write("88", TAB)
    assert page.grid.place == Place(BHYT, "2025")
    write("90")
    write(Qt.Key.Key_Backtab, modifier=SHIFT)
    assert page.grid.place == Place(BHYT, "2024")
    assert (value(typed(BHYT)), value(typed(BHYT, "2025"))) == (88, 90)


def test_escape_leaves_the_figure_as_it_was(page: IndicatorsPage, go: Go, write: Write,
                                            typed: Typed) -> None:  # fmt: skip
    go(BHYT)
    write("12", ESCAPE)
    assert value(typed(BHYT)) == Decimal("86.5")
    assert page.grid.place == Place(BHYT, "2024")


def test_f2_edits_what_was_typed_before(go: Go, write: Write, typed: Typed) -> None:
    go("expanded_immunization_coverage")
    write(F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "> 93% với 10 loại vắc xin"
    write(Qt.Key.Key_End, " (so bo)", ENTER)
    figure = typed("expanded_immunization_coverage")
    assert figure is not None
    assert figure.words == "> 93% với 10 loại vắc xin (so bo)"
    assert figure.condition is not None


def test_delete_clears_the_selection_in_one_step(
    qtbot: QtBot, page: IndicatorsPage, desk: Desk, go: Go, write: Write, typed: Typed
) -> None:
    page.grid.select_places(
        [Place("expanded_immunization_coverage", "2024"), Place("under5_mortality", "2024")]
    )
    write(DELETE)
    assert typed("expanded_immunization_coverage") is None
    assert typed("under5_mortality") is None
    write("z", modifier=CTRL)
    assert value(typed("under5_mortality")) == 0
    assert str(desk.store.next_redo()) == "Clear 2 figures"


def test_a_computed_cell_can_be_typed_over(page: IndicatorsPage, go: Go, write: Write,
                                           typed: Typed) -> None:  # fmt: skip
    go("covid_coverage_1")
    index = page.grid.currentIndex()
    assert index.data() == "97,46"
    write("79,45", ENTER)
    assert value(typed("covid_coverage_1")) == Decimal("79.45")
    assert "97,4553" in index.data(Qt.ItemDataRole.ToolTipRole)
    page.grid.go_to(Place("covid_coverage_1", "2024"))
    write(DELETE)
    assert index.data() == "97,46"
    write(DELETE)
    assert index.data() == "97,46"


def test_not_collected_and_text_are_kept_as_such(go: Go, write: Write, typed: Typed) -> None:
    go("hospital_beds_per_10000")
    write("x", ENTER, "dang ra soat", ENTER)
    absent, text = typed("hospital_beds_per_10000"), typed("doctors_per_10000")
    assert absent is not None
    assert absent.state is State.NOT_COLLECTED
    assert text is not None
    assert (text.state, text.text) == (State.TEXT, "dang ra soat")


def test_an_ambiguous_number_is_asked_about_once(
    qtbot: QtBot, page: IndicatorsPage, go: Go, write: Write, typed: Typed
) -> None:
    go(MALARIA)
    write("1.234", ENTER)
    assert typed(MALARIA) is None
    dialog = the_dialog(page, ReadingDialog)
    assert isinstance(dialog, ReadingDialog)
    assert [one.text() for one in dialog.buttons] == [
        "1,234 – the dot is the decimal sign",
        "1.234 – the dot divides thousands",
    ]
    qtbot.mouseClick(dialog.buttons[1], Qt.MouseButton.LeftButton)
    assert value(typed(MALARIA)) == 1234
    figure = typed(MALARIA)
    assert figure is not None
    assert figure.words == "1.234"
    assert no_dialog(page)


def test_who_does_not_choose_goes_on_typing(
    qtbot: QtBot, page: IndicatorsPage, go: Go, write: Write, typed: Typed
) -> None:
    go(MALARIA)
    write("1.234", ENTER)
    qtbot.keyClick(the_dialog(page, ReadingDialog), ESCAPE)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "1.234"
    assert typed(MALARIA) is None
    write(ESCAPE)


def test_leaving_the_page_commits_what_is_being_typed(page: IndicatorsPage, go: Go, write: Write,
                                                      typed: Typed) -> None:  # fmt: skip
    go(BHYT)
    write("89")
    page.leave()
    assert value(typed(BHYT)) == 89


# ---- blocks


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


# ---- what is shown


def test_the_search_finds_without_diacritics_and_undo_finds_its_place(
    qtbot: QtBot, page: IndicatorsPage, go: Go, write: Write
) -> None:
    go(BHYT)
    write("87", ENTER)
    qtbot.keyClick(page.grid, "f", CTRL)
    assert page.bar.search.hasFocus()
    qtbot.keyClicks(page.bar.search, "bac si")
    assert [one.key for one in page.model.sheet.listed][:1] == ["doctors_per_10000"]
    page.bar.search.clear()
    page.undo()
    assert page.grid.place == Place(BHYT, "2024")


def test_nothing_found_offers_the_one_next_step(qtbot: QtBot, page: IndicatorsPage) -> None:
    page.bar.search.setText("không có chỉ tiêu này")
    assert not page.grid.isVisible()
    page.bar.show_everything()
    assert page.grid.isVisible()
    assert len(page.model.sheet.listed) == len(Library().catalogue)


def test_another_basis_gives_another_verdict(page: IndicatorsPage, desk: Desk) -> None:
    beds = Observation("private_bed_share", "2024", value=Decimal(12), words="12")
    desk.run(EnterFigures(UNIT, [(beds.indicator, beds.period, beds)]))
    row = page.model.sheet.row_of(beds.indicator)
    assert row is not None
    verdict = page.model.index(row, page.model.columnCount() - 1)
    assert verdict.data() == "met, 2 percentage points more"
    at = page.bar.basis.findText("TP Cao Bằng 2030", Qt.MatchFlag.MatchContains)
    page.bar.basis.setCurrentIndex(at)
    assert page.bar.chosen_basis == Basis("cao-bang-2025", 2030)
    assert verdict.data() == "3 percentage points short"


def test_another_plan_brings_its_targets(page: IndicatorsPage) -> None:
    before = page.model.columnCount()
    page.bar.plan_action("binh-phuoc-nq20").trigger()
    assert page.model.columnCount() > before
    assert page.bar.plan_keys == ("cao-bang-2025", "binh-phuoc-nq20")


def test_a_reports_new_plan_is_shown_unless_plans_were_chosen_here(
    page: IndicatorsPage, desk: Desk
) -> None:
    page.bar.search.setText("bac si")
    report = replace(desk.reports()[0], plans=("nq20-tw-2017",))
    desk.run(SaveReport(report))
    assert page.bar.plan_keys == ("nq20-tw-2017",)
    page.bar.plan_action("cao-bang-2025").trigger()
    desk.run(SaveReport(replace(report, plans=("binh-phuoc-nq20",))))
    assert set(page.bar.plan_keys) == {"nq20-tw-2017", "cao-bang-2025"}


def test_a_year_can_be_added(page: IndicatorsPage, go: Go) -> None:
    go(BHYT)
    page.add_year_action.trigger()
    assert page.model.sheet.periods == ("2024", "2025", "2026")
    assert page.grid.place == Place(BHYT, "2026")


def test_a_destination_is_shown_whatever_the_filters_hide(page: IndicatorsPage) -> None:
    page.bar.search.setText("bác sĩ")
    page.show_destination(Destination("indicators", indicator="adult_obesity", period="2019"))
    assert page.grid.place == Place("adult_obesity", "2019")


def test_several_units_can_be_chosen_from(page: IndicatorsPage, desk: Desk) -> None:
    assert not page.bar.units.isVisible()
    desk.run(SaveUnit("hoa-an", "xã Hòa An", "commune"))
    assert page.bar.units.isVisible()
    page.bar.units.setCurrentIndex(page.bar.units.findData("hoa-an"))
    assert page.unit == "hoa-an"
    assert page.model.sheet.periods == ("2025",)


def test_without_a_unit_the_page_says_what_to_do(
    qtbot: QtBot, workplace: Workplace, tmp_path_factory: pytest.TempPathFactory
) -> None:
    empty = Desk(tmp_path_factory.mktemp("empty"))
    page = IndicatorsPage(Workplace(empty, workplace.language, workplace.preferences,
                                    workplace.jobs))  # fmt: skip
    qtbot.addWidget(page)
    page.show()
    assert not page.grid.isVisible()
    empty.close()


@pytest.mark.parametrize("width", [683, 1182, 1720])
def test_the_active_cell_stays_visible_beside_the_frozen_columns(
    qtbot: QtBot, page: IndicatorsPage, go: Go, width: int
) -> None:
    page.resize(width, 500)
    page.add_year_action.trigger()
    page.add_year_action.trigger()
    for period in page.model.sheet.periods:
        go(BHYT, period)
        cell = page.grid.visualRect(page.grid.currentIndex())
        assert cell.left() >= page.grid.columnWidth(0)
        assert cell.right() <= page.grid.viewport().width()


# ---- the side panel


def field(page: IndicatorsPage, key: str) -> QLineEdit:
    found = page.panel.form.fields[key]
    assert isinstance(found, QLineEdit)
    return found


def test_a_field_of_the_panel_is_saved_when_it_is_left(
    qtbot: QtBot, page: IndicatorsPage, desk: Desk, go: Go, typed: Typed
) -> None:
    go(BHYT)
    source = field(page, "source")
    source.setFocus()
    source.clear()
    qtbot.keyClicks(source, "BHXH thanh pho")
    page.grid.setFocus()
    figure = typed(BHYT)
    assert figure is not None
    assert (figure.source, figure.words) == ("BHXH thanh pho", "86,5")
    name = "Tỷ lệ tham gia bảo hiểm y tế"
    assert str(desk.store.next_undo()) == f"Details of {name}, 2024"


def test_numerator_and_denominator_give_the_value(
    qtbot: QtBot, page: IndicatorsPage, go: Go, typed: Typed
) -> None:
    key = "chs_ncd_management"
    go(key)
    for name, text in (("numerator", "10"), ("denominator", "11")):
        entry = field(page, name)
        entry.setFocus()
        qtbot.keyClicks(entry, text)
        page.grid.setFocus()
    figure = typed(key)
    assert figure is not None
    assert (figure.numerator, figure.denominator, figure.value) == (10, 11, None)
    assert page.grid.currentIndex().data() == "90,91"


def test_a_field_that_wants_a_number_says_so(
    qtbot: QtBot, page: IndicatorsPage, go: Go, typed: Typed
) -> None:
    go("chs_ncd_management")
    entry = field(page, "numerator")
    entry.setFocus()
    qtbot.keyClicks(entry, "nhieu")
    page.grid.setFocus()
    assert typed("chs_ncd_management") is None
    assert entry.property("invalid") is True


def test_the_value_can_be_typed_in_the_panel_too(
    qtbot: QtBot, page: IndicatorsPage, go: Go, typed: Typed
) -> None:
    go(BHYT)
    page.panel.form.value.setFocus()
    page.panel.form.value.clear()
    qtbot.keyClicks(page.panel.form.value, "> 90")
    qtbot.keyClick(page.panel.form.value, ENTER)
    assert value(typed(BHYT)) == 90
    assert page.grid.currentIndex().data() == "> 90"


def test_the_state_can_be_chosen(page: IndicatorsPage, go: Go, typed: Typed) -> None:
    go(BHYT)
    state = page.panel.form.state
    state.setCurrentIndex(state.findData(State.NOT_COLLECTED))
    state.activated.emit(state.currentIndex())
    figure = typed(BHYT)
    assert figure is not None
    assert (figure.state, figure.value) == (State.NOT_COLLECTED, None)


def test_the_panel_folds_with_f4_and_f6_goes_round(
    qtbot: QtBot, page: IndicatorsPage, go: Go
) -> None:
    go(BHYT)
    assert page.panel.isVisible()
    qtbot.keyClick(page.grid, Qt.Key.Key_F6)
    assert page.panel.form.value.hasFocus()
    qtbot.keyClick(page.panel.form.value, Qt.Key.Key_F6)
    assert page.bar.search.hasFocus()
    qtbot.keyClick(page.bar.search, Qt.Key.Key_F6)
    assert page.grid.hasFocus()
    qtbot.keyClick(page.grid, Qt.Key.Key_F4)
    assert not page.panel.isVisible()


def test_a_narrow_page_folds_the_panel_by_itself(page: IndicatorsPage, go: Go) -> None:
    go(BHYT)
    page.resize(700, 500)
    assert not page.panel.isVisible()
    page.resize(1182, 720)
    assert page.panel.isVisible()


def test_the_journal_of_a_figure_is_told(page: IndicatorsPage, go: Go, write: Write) -> None:
    go(BHYT)
    write("87", ENTER)
    go(BHYT)
    texts = [one.text() for one in page.panel.findChildren(QWidget) if hasattr(one, "text")]
    assert "“86,5” → “87”" in texts
