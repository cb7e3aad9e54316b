"""Plans side by side, and own ones entered, copied, changed, removed by clicks."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QComboBox, QLineEdit

from nq20desk.core.errors import KnownError
from nq20desk.store.operations import SaveReport
from nq20desk.ui.indicators.page import IndicatorsPage
from nq20desk.ui.page import Destination
from nq20desk.ui.plans.page import PlansPage
from nq20desk.ui.report.create_dialog import CreateDialog
from tests.ui.program import type_text

KEY = Qt.Key


def check_mark(page, qtbot, key):
    """Click a plan's tick."""
    row = page.board.list_model.row_of(key)
    index = page.board.list_model.index(row, 0)
    page.board.list.scrollTo(index)
    box = page.board.list.visualRect(index)
    qtbot.mouseClick(page.board.list.viewport(), Qt.MouseButton.LeftButton,
                     pos=box.topLeft() + type(box.topLeft())(16, box.height() // 2))  # fmt: skip


def heads(page):
    model = page.board.comparison
    return [
        model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())
    ]


def cell(page, indicator, plan, year):
    model = page.board.comparison
    for column, one in enumerate(model.columns):
        if (one.plan.key, one.year) == (plan, year):
            return model.index_of(indicator, column)
    raise AssertionError((plan, year))


def fill_head(page, **texts):
    for name, text in texts.items():
        control = page.editor.head.controls[name]
        if isinstance(control, QComboBox):
            control.setCurrentIndex(control.findData(text))
        elif isinstance(control, QLineEdit):
            control.setText(text)
        else:
            control.setPlainText(text)


def open_editor(page, kind):
    """The editor that is open; closed ones wait for their end beside it."""
    return [one for one in page.editor.table.viewport().findChildren(kind) if one.isVisible()][-1]


def type_cell(page, qtbot, row, field, text):
    """Go to a cell, type, leave it with Tab; comparators are chosen."""
    page.editor.table.go_to(row, field)
    page.editor.table.edit(page.editor.table.currentIndex())
    if field == "comparator":
        combo = open_editor(page, QComboBox)
        combo.setCurrentIndex(combo.findText(text))
        combo.activated.emit(combo.currentIndex())
        return
    line = open_editor(page, QLineEdit)
    line.selectAll()
    type_text(line, text)
    qtbot.keyClick(line, KEY.Key_Tab)


def written_by_hand(page, qtbot):
    page.new_action.trigger()
    fill_head(page, name="Kế hoạch số 12/KH-UBND", short="KH xã Mẫu", level="commune",
              number="12/KH-UBND", issued="15/01/2026")  # fmt: skip
    for row, (name, year, comparator, value) in enumerate(
        (
            ("Health insurance coverage", "2026", "more than", "96,5"),
            ("Hospital beds", "2030", "", "25 - 27"),
        )
    ):
        type_cell(page, qtbot, row, "indicator", name)
        type_cell(page, qtbot, row, "year", year)
        if comparator:
            type_cell(page, qtbot, row, "comparator", comparator)
        type_cell(page, qtbot, row, "value", value)


# ---- side by side


def test_the_unit_s_plans_stand_side_by_side_year_by_year_the_nation_s_first(page):
    assert {one.key for one in page.board.list_model.chosen} == {
        one.key for one in page.desk.plans_of_unit("duc-trong")
    }
    assert heads(page)[0].endswith("2025")
    assert heads(page)[0].startswith("NQ 20-NQ/TW")


def test_a_difference_is_said_by_a_mark_and_in_words(page, qtbot):
    check_mark(page, qtbot, "binh-phuoc-nq20")
    index = cell(page, "under5_mortality", "binh-phuoc-nq20", 2025)
    assert index.data() == "11‰ ▼"
    assert index.data(Qt.ItemDataRole.ToolTipRole).startswith("lower by 7,5‰ – asks for more")
    same = cell(page, "adult_obesity", "binh-phuoc-nq20", 2025)
    assert same.data().endswith("=")


def test_unticking_takes_a_plan_out(page, qtbot):
    assert any(head.startswith("Lâm Đồng") for head in heads(page))
    check_mark(page, qtbot, "lam-dong-50-kh-tu-2018")
    assert not any(head.startswith("Lâm Đồng") for head in heads(page))


def test_the_panel_tells_words_misprint_line_and_document(page):
    index = cell(page, "under5_mortality", "lam-dong-50-kh-tu-2018", 2025)
    page.board.table.setCurrentIndex(index)
    facts = dict(page.board.story.facts)
    assert facts["In the document's words"] == "“dưới 5 tuổi còn 18,5%”"
    assert facts["Printed by mistake as"] == "“dưới 5 tuổi còn 18,5%”"
    assert "‰" in page.board.story.facts[[h for h, _ in page.board.story.facts].index("Note")][1]
    assert facts["Line of the source text"] == "59"
    assert facts["Number and date"] == "50-KH/TU · 16/4/2018"
    assert index.data().startswith("18,5‰ *")


def test_years_search_and_only_differences_narrow_the_table(page):
    page.board.years.choose(2030)
    assert {head.rpartition("\n")[2] for head in heads(page)} == {"2030", "no year named"}
    page.board.search.setText("bac si/")
    assert page.board.comparison.rowCount() == 2  # the heading and the doctors
    page.board.search.clear()
    whole = page.board.comparison.rowCount()
    page.board.differing.setChecked(True)
    assert 0 < page.board.comparison.rowCount() < whole


def test_names_and_heads_stand_in_whole_in_the_comparison(page):
    model, rows = page.board.comparison, page.board.table.verticalHeader()
    up = Qt.Orientation.Vertical
    for row in range(model.rowCount()):
        said = model.headerData(row, up)
        assert said.replace("\n", " ") == model.headerData(row, up, Qt.ItemDataRole.ToolTipRole)
        lines = said.count("\n") + 1
        assert rows.sectionSize(row) >= lines * rows.fontMetrics().lineSpacing()
    assert any("\n" in model.headerData(row, up) for row in range(model.rowCount()))
    assert "Lâm Đồng 50-KH/TU 2025" in [head.replace("\n", " ") for head in heads(page)]


def test_the_validity_of_a_plan_without_an_end_is_said_in_words(page):
    model = page.board.list_model
    said = model.index(model.row_of("nq20-tw-2017"), 5).data()
    assert said == "from 25/10/2017"


def test_nothing_ticked_says_what_to_do(page, qtbot):
    for plan in list(page.board.list_model.chosen):
        check_mark(page, qtbot, plan.key)
    assert page.board.comparison.columnCount() == 0
    assert not page.board.table.isVisible()


def test_a_click_elsewhere_leads_to_an_indicator(page):
    page.board.search.setText("xyz")
    page.show_destination(Destination("plans", indicator="doctors_per_10000"))
    assert page.board.story.title == "Doctors"


def test_the_models_keep_qt_s_rules(page, qtbot):
    page.copy_action.trigger()
    for model in (page.board.list_model, page.board.comparison, page.editor.rows):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


# ---- by hand


def test_a_plan_is_entered_by_hand_as_one_step_and_compared(page, qtbot):
    written_by_hand(page, qtbot)
    page.save_action.trigger()
    assert page.editor is None
    plan = page.board.plan
    assert plan.own
    assert (plan.short, plan.number, plan.issued.isoformat()) == (
        "KH xã Mẫu", "12/KH-UBND", "2026-01-15",
    )  # fmt: skip
    assert [(one.indicator, one.year, one.words) for one in plan] == [
        ("health_insurance_coverage", 2026, "trên 96,5%"),
        ("hospital_beds_per_10000", 2030, "25 - 27/vạn dân"),
    ]
    assert any(head.startswith("KH xã Mẫu") for head in heads(page))
    page.undo_action.trigger()
    assert page.board.list_model.row_of(plan.key) == -1
    page.redo_action.trigger()
    assert page.board.list_model.row_of(plan.key) >= 0


def test_indicators_are_found_without_diacritics_by_any_part_of_their_names(page):
    page.new_action.trigger()
    page.editor.add_row()
    line = open_editor(page, QLineEdit)
    completer = line.completer()
    completer.setCompletionPrefix("thap coi")
    found = [
        completer.completionModel().index(row, 0).data()
        for row in range(completer.completionModel().rowCount())
    ]
    assert found == [page.desk.library.catalogue["stunting_u5"].name_en]


def test_what_is_wrong_is_marked_listed_and_not_saved(page, qtbot, told):
    written_by_hand(page, qtbot)
    fill_head(page, name="", issued="45/1/2026")
    type_cell(page, qtbot, 1, "indicator", "Health insurance coverage")
    type_cell(page, qtbot, 1, "year", "2026")
    page.save_action.trigger()
    assert page.editor is not None
    assert list(page.desk.plans()) == list(page.desk.library.plans)
    assert "3 places" in str(told[0])
    assert page.editor.head.notes["name"].isVisible()
    assert page.editor.head.notes["issued"].isVisible()
    words = page.editor.faults.item(0).text()
    assert words.startswith("Row 2, Year: Row 1 sets this indicator and year already")
    page.editor.faults.itemClicked.emit(page.editor.faults.item(0))
    assert page.editor.table.currentIndex().row() == 1


def test_a_plan_that_cannot_be_saved_stays_until_it_is_given_up(page, qtbot):
    page.new_action.trigger()
    fill_head(page, name="Dở dang")
    with pytest.raises(KnownError):
        page.leave()
    page.give_up_action.trigger()
    page.leave()
    assert page.editor is None


def test_leaving_the_page_saves_what_is_written(page, qtbot):
    written_by_hand(page, qtbot)
    page.leave()
    assert any(one.short == "KH xã Mẫu" for one in page.desk.plans().values())


def test_rows_are_added_and_removed(page, qtbot):
    written_by_hand(page, qtbot)
    page.editor.table.go_to(0, "indicator")
    qtbot.mouseClick(page.editor.remove_button, Qt.MouseButton.LeftButton)
    assert [one.indicator for one in page.editor.rows.drafts] == ["hospital_beds_per_10000"]
    qtbot.mouseClick(page.editor.add_button, Qt.MouseButton.LeftButton)
    assert page.editor.table.currentIndex().row() == 1


def test_delete_clears_a_cell_and_enter_goes_down(page, qtbot):
    written_by_hand(page, qtbot)
    page.editor.table.go_to(0, "value")
    qtbot.keyClick(page.editor.table, KEY.Key_Delete)
    assert page.editor.rows.drafts[0].value == ""
    qtbot.keyClick(page.editor.table, KEY.Key_Return)
    assert page.editor.table.currentIndex().row() == 1


# ---- copying, changing, removing


def test_a_plan_of_the_program_is_copied_never_changed(page):
    page.board.go_to("nq72-tw-2025")
    assert not page.edit_action.isEnabled()
    page.copy_action.trigger()
    page.save_action.trigger()
    copy = page.board.plan
    original = page.desk.plan("nq72-tw-2025")
    assert copy.short == "NQ 72-NQ/TW (copy)"
    assert (copy.own, copy.targets) == (True, original.targets)
    assert page.edit_action.isEnabled()


def test_an_own_plan_is_changed_as_one_step(page, qtbot):
    written_by_hand(page, qtbot)
    page.save_action.trigger()
    page.edit_action.trigger()
    type_cell(page, qtbot, 0, "value", "97")
    fill_head(page, territory="xã Mẫu")
    page.save_action.trigger()
    assert page.board.plan.territory == "xã Mẫu"
    assert str(page.board.plan.targets[0].value) == "97"
    page.undo_action.trigger()
    assert str(page.board.plan.targets[0].value) == "96.5"


def test_a_plan_in_use_ends_and_can_be_used_again(page, qtbot):
    written_by_hand(page, qtbot)
    page.save_action.trigger()
    key = page.board.plan.key
    report = page.desk.reports()[0]
    page.desk.run(SaveReport(replace(report, plans=(*report.plans, key))))
    page.remove_action.trigger()
    assert page.board.plan.withdrawn is not None
    assert page.remove_action.text() == "Use again"
    page.remove_action.trigger()
    assert page.board.plan.withdrawn is None


def test_a_plan_that_nothing_uses_is_removed(page, qtbot):
    written_by_hand(page, qtbot)
    page.save_action.trigger()
    key = page.board.plan.key
    page.remove_action.trigger()
    assert key not in page.desk.plans()


def test_an_own_plan_can_be_chosen_for_a_report_and_in_the_grid(page, qtbot, workplace):
    written_by_hand(page, qtbot)
    page.save_action.trigger()
    key = page.board.plan.key
    dialog = CreateDialog(workplace)
    qtbot.addWidget(dialog)
    offered = [dialog.plans.item(row).data(Qt.ItemDataRole.UserRole)
               for row in range(dialog.plans.count())]  # fmt: skip
    assert key in offered
    grid = IndicatorsPage(workplace)
    qtbot.addWidget(grid)
    grid.bar.plan_action(key).setChecked(True)
    assert "KH xã Mẫu" in {one.short for one in grid.model.sheet.given.plans}


def test_the_page_opens_on_empty_data(empty_desk, make_workplace, qtbot):
    made = PlansPage(make_workplace(empty_desk))
    qtbot.addWidget(made)
    assert [one.key for one in made.board.list_model.chosen] == ["nq20-tw-2017"]


def test_keys_of_the_list_do_nothing_to_a_plan_that_is_being_written(page, qtbot):
    written_by_hand(page, qtbot)
    editor = page.editor
    for key, held in ((KEY.Key_N, Qt.KeyboardModifier.ControlModifier),
                      (KEY.Key_Z, Qt.KeyboardModifier.ControlModifier),
                      (KEY.Key_F2, Qt.KeyboardModifier.NoModifier)):  # fmt: skip
        qtbot.keyClick(editor.table, key, held)
    assert page.editor is editor
    assert len(editor.rows.drafts) == 2


def test_the_editor_follows_a_step_back(page, qtbot):
    written_by_hand(page, qtbot)
    page.save_action.trigger()
    page.edit_action.trigger()
    type_cell(page, qtbot, 0, "value", "97")
    page.leave()
    page.desk.undo()
    assert page.editor.rows.drafts[0].value == "96,5"
    page.desk.undo()
    assert page.editor is None
