"""Targets from a text: found, marked, ticked, mended, taken over as one step."""

import pytest
from PySide6.QtCore import Qt

from nq20desk.core.targetdraft import IndicatorNames, TargetDraft
from nq20desk.ui.plans.paste_dialog import PasteTextDialog
from nq20desk.ui.plans.proposals import TAKE
from nq20desk.ui.plans.text_field import letters_before, units_before

TEXT = """II. MỤC TIÊU
1. Mục tiêu đến năm 2027
- Tỷ lệ bao phủ bảo hiểm y tế đạt trên 96% dân số.
- Đạt 31 giường bệnh, 10 bác sĩ trên 10.000 dân.
- Tỷ lệ người cao tuổi được khám sức khỏe định kỳ đạt 90%.
"""


@pytest.fixture
def dialog(page, qtbot):
    page.paste_action.trigger()
    made = page.findChild(PasteTextDialog)
    made.text.setPlainText(TEXT)
    made.read_now()
    return made


def row_of(dialog, key):
    return [one.key for one in dialog.rows.found].index(key)


def test_what_was_found_is_ticked_marked_in_the_text_and_taken_over(page, dialog, qtbot):
    assert {one.key for one in dialog.rows.found} == {
        "health_insurance_coverage", "hospital_beds_per_10000", "doctors_per_10000", None,
    }  # fmt: skip
    marked = {TEXT[start:end] for start, end in dialog.text.spans}
    assert any("10 bác sĩ" in words for words in marked)
    qtbot.mouseClick(dialog.confirm_button, Qt.MouseButton.LeftButton)
    assert [(one.indicator, one.year, one.value) for one in page.editor.rows.drafts] == [
        ("health_insurance_coverage", "2027", "96"),
        ("hospital_beds_per_10000", "2027", "31"),
        ("doctors_per_10000", "2027", "10"),
    ]
    page.editor.head.controls["name"].setPlainText("Kế hoạch số 12")
    page.editor.head.controls["level"].setCurrentIndex(1)
    page.save_action.trigger()
    plan = page.board.plan
    assert [one.year for one in plan] == [2027] * 3
    assert plan.targets[0].words == "Tỷ lệ bao phủ bảo hiểm y tế đạt trên 96%"
    page.undo_action.trigger()
    assert list(page.desk.plans()) == list(page.desk.library.plans)


def test_an_unknown_indicator_is_offered_as_new_and_waits_for_the_clerk(dialog):
    row = row_of(dialog, None)
    assert "New: choose an indicator" in dialog.rows.doubt_words(row)
    tick = dialog.rows.index(row, dialog.rows.fields.index(TAKE))
    assert tick.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
    assert len(dialog.rows.taken) == 3
    dialog.rows.setData(tick, Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    assert not dialog.confirm_button.isEnabled()
    assert "not in the list of indicators" in dialog.summary.text()
    name = dialog.rows.index(row, dialog.rows.fields.index("indicator"))
    dialog.rows.setData(name, "Periodic health checks")
    assert dialog.confirm_button.isEnabled()
    assert len(dialog.rows.taken) == 4


def test_a_row_shows_its_words_and_a_click_into_the_words_shows_the_row(dialog, qtbot):
    row = row_of(dialog, "doctors_per_10000")
    dialog.table.setCurrentIndex(dialog.rows.index(row, 1))
    assert "10 bác sĩ" in dialog.words.text()
    other = row_of(dialog, "health_insurance_coverage")
    dialog.text.span_clicked.emit(other)
    assert dialog.table.currentIndex().row() == other


def test_what_the_plan_sets_already_is_not_ticked_and_can_t_be_taken_twice(workplace, qtbot):
    names = IndicatorNames(workplace.desk.library.catalogue)
    beside = [TargetDraft("doctors_per_10000", "2027", "=", "9", words="9 bác sĩ/vạn dân")]
    dialog = PasteTextDialog(workplace, names, beside)
    qtbot.addWidget(dialog)
    dialog.text.setPlainText(TEXT)
    dialog.read_now()
    row = row_of(dialog, "doctors_per_10000")
    assert "9 bác sĩ/vạn dân" in dialog.rows.doubt_words(row)
    assert "doctors_per_10000" not in {one.indicator for one in dialog.rows.taken}
    dialog.rows.take_all(on=True)
    assert not dialog.confirm_button.isEnabled()


def test_a_value_is_mended_before_it_is_taken(page, dialog, qtbot):
    row = row_of(dialog, "health_insurance_coverage")
    value = dialog.rows.index(row, dialog.rows.fields.index("value"))
    dialog.rows.setData(value, "nhiều")
    assert not dialog.confirm_button.isEnabled()
    dialog.rows.setData(value, "97,5")
    qtbot.mouseClick(dialog.confirm_button, Qt.MouseButton.LeftButton)
    assert page.editor.rows.targets[0].value.as_tuple().digits == (9, 7, 5)


def test_pasting_again_in_the_editor_adds_rows(page, dialog, qtbot):
    qtbot.mouseClick(dialog.confirm_button, Qt.MouseButton.LeftButton)
    page.paste_action.trigger()
    second = page.findChildren(PasteTextDialog)[-1]
    second.text.setPlainText("Đến năm 2030, tỷ lệ bao phủ bảo hiểm y tế đạt trên 98% dân số.")
    second.read_now()
    qtbot.mouseClick(second.confirm_button, Qt.MouseButton.LeftButton)
    assert [one.year for one in page.editor.rows.drafts] == ["2027", "2027", "2027", "2030"]


def test_a_text_without_targets_offers_nothing(workplace, qtbot):
    dialog = PasteTextDialog(workplace, IndicatorNames(workplace.desk.library.catalogue))
    qtbot.addWidget(dialog)
    dialog.text.setPlainText("Kính gửi: Ủy ban nhân dân tỉnh.")
    qtbot.waitUntil(lambda: "Found: 0" in dialog.summary.text())
    dialog.read_now()
    assert not dialog.confirm_button.isEnabled()


def test_a_huge_text_is_refused_at_once_and_taking_it_away_mends_it(dialog):
    dialog.text.setPlainText("Tỷ lệ tham gia bảo hiểm y tế đạt 97%. " * 10_000)
    dialog.read_now()
    assert dialog.rows.found == []
    assert not dialog.confirm_button.isEnabled()
    assert "too long" in dialog.summary.text()
    dialog.text.setPlainText("Đến năm 2030, tỷ lệ bao phủ bảo hiểm y tế đạt trên 98% dân số.")
    dialog.read_now()
    assert "too long" not in dialog.summary.text()
    assert len(dialog.rows.found) == 1


def test_places_in_the_text_are_right_behind_letters_that_qt_counts_twice():
    text = "𝐀b𝐂d"
    assert [units_before(text, at) for at in range(5)] == [0, 2, 3, 5, 6]
    assert [letters_before(text, units_before(text, at)) for at in range(5)] == [0, 1, 2, 3, 4]
