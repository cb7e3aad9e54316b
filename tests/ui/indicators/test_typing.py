"""A clerk at the grid: typing and going about by keys as in Excel."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from nq20desk.app.desk import Desk
from nq20desk.app.grid.sheet import Place
from nq20desk.core.observation import State
from nq20desk.ui.indicators.page import IndicatorsPage
from nq20desk.ui.indicators.reading_dialog import ReadingDialog
from tests.ui.indicators.hands import (
    BHYT,
    CTRL,
    DELETE,
    ENTER,
    ESCAPE,
    F2,
    MALARIA,
    SHIFT,
    TAB,
    Go,
    Typed,
    Write,
    no_dialog,
    the_dialog,
    value,
)

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
    page.grid.select_places([Place("under5_mortality", "2024")])
    write(DELETE)
    assert str(desk.store.next_undo()) == "Clear 1 figure"


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
