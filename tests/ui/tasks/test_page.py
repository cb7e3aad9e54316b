"""The page Nhiệm vụ as a clerk uses it: filters, several tasks at once, notes, evidence, Excel."""

from datetime import date

import openpyxl
import pytest
from PySide6.QtCore import QDate, QItemSelectionModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QDialogButtonBox

from nq20desk.core.task import TaskKey, TaskState
from nq20desk.store.operations.tasks import AddTaskNote, SetTaskState
from nq20desk.ui.page import Destination
from nq20desk.ui.tasks.model import AGENCIES, DEADLINE, EVIDENCE, NOTE, STATE, TASK
from nq20desk.ui.tasks.own_task_dialog import OwnTaskDialog
from nq20desk.ui.tasks.page import TasksPage
from tests.ui.program import type_text

OFFICE = "huyen-uy-duc-trong"
LIST = "lam-dong-50-kh-tu"


@pytest.fixture
def page(workplace, qtbot):
    made = TasksPage(workplace)
    qtbot.addWidget(made)
    workplace.desk.listen(made.refresh)
    made.resize(1180, 700)
    made.show()
    made.show_destination(Destination("tasks", office=OFFICE))
    made.bar.day.setDate(QDate(2018, 7, 10))
    yield made
    workplace.desk.stop_listening(made.refresh)


def shown(page):
    return [one.key.number for one in page.model.tasks]


def cell(page, number, column, role=Qt.ItemDataRole.DisplayRole):
    return page.model.index(page.model.row_of(TaskKey(LIST, number)), column).data(role)


def choose(page, *numbers):
    page.select([TaskKey(LIST, number) for number in numbers])


def pick(box, data):
    """Choose an entry as a click would."""
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def progress(desk, number):
    return next(one.progress for one in desk.tasks(OFFICE) if one.key == TaskKey(LIST, number))


def test_all_tasks_of_the_plan_are_listed(page):
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert shown(page) == [*range(1, 12), *range(13, 70)]
    assert cell(page, 20, AGENCIES).count(",") == 2


@pytest.mark.parametrize(
    ("day", "said"), [(29, "not started\n1 day left"), (28, "not started\n2 days left")]
)
def test_the_days_that_are_left_are_counted(page, day, said):
    page.bar.day.setDate(QDate(2018, 6, day))
    assert cell(page, 1, STATE) == said


def test_a_task_is_overdue_one_day_after_its_last(page):
    page.bar.day.setDate(QDate(2018, 7, 1))
    assert cell(page, 1, STATE) == "not started\noverdue 1 day"


def test_overdue_tasks_stand_out_by_word_mark_and_type(page):
    assert cell(page, 1, STATE) == "not started\noverdue 10 days"
    assert cell(page, 1, STATE, Qt.ItemDataRole.FontRole).bold()
    assert cell(page, 8, STATE) == "not started"
    assert cell(page, 8, STATE, Qt.ItemDataRole.FontRole) is None
    marks = [cell(page, number, STATE, Qt.ItemDataRole.DecorationRole) for number in (1, 8)]
    assert marks[0].cacheKey() != marks[1].cacheKey()


def test_chips_count_and_filter(page, qtbot):
    assert (page.bar.overdue.count, page.bar.soon.count) == (3, 0)
    qtbot.mouseClick(page.bar.overdue, Qt.MouseButton.LeftButton)
    assert shown(page) == [1, 2, 3]
    page.bar.day.setDate(QDate(2018, 6, 10))
    assert shown(page) == []
    assert page.bar.soon.count == 3


def test_search_works_without_diacritics_and_offers_everything_when_nothing_fits(page, qtbot):
    type_text(page.bar.search, "benh vien san nhi")
    assert shown(page) == [6]
    type_text(page.bar.search, "zzz")
    assert shown(page) == []
    page.bar.show_everything()
    assert len(shown(page)) == 68


def test_filters_by_agency_quarter_and_state(page, desk):
    page.bar.agencies.setCurrentIndex(page.bar.agencies.findText("Sở Văn hóa, Thể thao và Du lịch"))
    assert shown(page) == [62, 63]
    page.bar.show_everything()
    page.bar.spans.setCurrentIndex(page.bar.spans.findText("Quarter III/2018"))
    assert shown(page) == [4, 6]
    desk.run(SetTaskState(OFFICE, (TaskKey(LIST, 6),), TaskState.ONGOING))
    page.bar.states.setCurrentIndex(page.bar.states.findData(TaskState.ONGOING.value))
    assert shown(page) == [6]


def test_several_tasks_are_set_at_once_and_undone_at_once(page, desk):
    choose(page, 1, 2, 3)
    assert page.panel.name.text() == "3 tasks chosen"
    pick(page.panel.state, TaskState.DONE.value)
    assert {progress(desk, number).done for number in (1, 2, 3)} == {date(2018, 7, 10)}
    assert [one.key.number for one in page.chosen()] == [1, 2, 3]
    page.panel.done.setDate(QDate(2018, 6, 29))
    page.panel.done.editingFinished.emit()
    assert progress(desk, 2).done == date(2018, 6, 29)
    page.steps.undo.trigger()
    page.steps.undo.trigger()
    assert progress(desk, 3).state is TaskState.NOT_STARTED
    page.steps.redo.trigger()
    assert progress(desk, 3).state is TaskState.DONE


def test_tasks_are_chosen_with_the_keyboard(page, qtbot):
    page.table.setFocus()
    page.table.selectionModel().setCurrentIndex(
        page.model.index(0, TASK), QItemSelectionModel.SelectionFlag.ClearAndSelect
        | QItemSelectionModel.SelectionFlag.Rows,
    )  # fmt: skip
    for _ in range(2):
        qtbot.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert [one.key.number for one in page.chosen()] == [1, 2, 3]


def test_empty_columns_leave_their_room_to_the_task(page, desk):
    page.resize(1182, 700)
    assert page.table.isColumnHidden(NOTE)
    assert page.table.isColumnHidden(EVIDENCE)
    assert page.table.columnWidth(TASK) >= 360
    choose(page, 1)
    desk.run(AddTaskNote(OFFICE, (TaskKey(LIST, 1),), date(2018, 7, 1), "Đã trình dự thảo"))
    assert not page.table.isColumnHidden(NOTE)
    assert page.table.isColumnHidden(EVIDENCE)


def test_notes_are_added_to_the_log_never_over_it(page, desk, qtbot):
    choose(page, 4)
    for words in ("Đã trình dự thảo", "Đã lấy ý kiến"):
        type_text(page.panel.note, words)
        qtbot.mouseClick(page.panel.add_button, Qt.MouseButton.LeftButton)
    assert [one.text for one in progress(desk, 4).notes] == ["Đã trình dự thảo", "Đã lấy ý kiến"]
    assert page.panel.log.text().index("Đã lấy ý kiến") < page.panel.log.text().index("Đã trình")
    assert page.panel.note.toPlainText() == ""
    qtbot.mouseClick(page.panel.add_button, Qt.MouseButton.LeftButton)
    assert len(progress(desk, 4).notes) == 2


def test_evidence_is_a_document_of_the_register_and_leads_there(page, desk, qtbot):
    plan = desk.documents(OFFICE)[0]
    choose(page, 4)
    pick(page.panel.evidence, plan.id)
    assert progress(desk, 4).evidence == plan
    with qtbot.waitSignal(page.go) as went:
        qtbot.mouseClick(page.panel.open_button, Qt.MouseButton.LeftButton)
    assert went.args[0] == Destination("documents", office=OFFICE, document=plan.id)
    pick(page.panel.evidence, None)
    assert progress(desk, 4).evidence is None


def test_sorting_by_deadline_and_state_keeps_the_chosen_task(page, desk):
    choose(page, 13)
    page.table.sortByColumn(DEADLINE, Qt.SortOrder.AscendingOrder)
    assert shown(page)[:3] == [1, 2, 3]
    years = [one.task.year for one in page.model.tasks]
    assert years == sorted(years)
    assert [one.key.number for one in page.chosen()] == [13]
    page.table.sortByColumn(STATE, Qt.SortOrder.DescendingOrder)
    assert shown(page)[-3:] == [3, 2, 1]


def test_an_own_task_is_entered_changed_and_ended(page, desk, qtbot, monkeypatch):
    def fill(dialog, text, deadline):
        dialog.show()
        dialog.text.setPlainText(text)
        dialog.agencies.setText("Trạm Y tế, Sở Văn hóa, Thể thao và Du lịch")
        dialog.deadline.setText(deadline)
        save = dialog.buttons.button(QDialogButtonBox.StandardButton.Save)
        qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
        return dialog.result()

    monkeypatch.setattr(OwnTaskDialog, "exec", lambda one: fill(one, "Tổng hợp", "Quý II/2026"))
    page.add_action.trigger()
    (one,) = page.chosen()
    assert (one.key, one.task.last_day) == (TaskKey("own", 1), date(2026, 6, 30))
    assert one.task.agencies == ("Trạm Y tế", "Sở Văn hóa, Thể thao và Du lịch")
    monkeypatch.setattr(OwnTaskDialog, "exec", lambda one: fill(one, "Tổng hợp số liệu", "2027"))
    qtbot.mouseClick(page.panel.edit_button, Qt.MouseButton.LeftButton)
    assert page.chosen()[0].task.text == "Tổng hợp số liệu"
    qtbot.mouseClick(page.panel.end_button, Qt.MouseButton.LeftButton)
    assert len(shown(page)) == 68
    page.steps.undo.trigger()
    assert len(shown(page)) == 69


def test_a_deadline_that_is_none_is_told_while_it_is_typed(workplace, qtbot):
    dialog = OwnTaskDialog(workplace.desk.library.citations.words.agencies)
    qtbot.addWidget(dialog)
    dialog.text.setPlainText("Việc")
    save = dialog.buttons.button(QDialogButtonBox.StandardButton.Save)
    type_text(dialog.deadline, "sớm")
    assert not save.isEnabled()
    assert "“sớm” is no deadline" in dialog.told.text()
    dialog.deadline.setText("15/6/2026")
    assert save.isEnabled()
    assert dialog.told.text() == "In time until 15/06/2026."


def test_what_is_shown_goes_to_excel(page, qtbot, tmp_path):
    page.bar.agencies.setCurrentIndex(page.bar.agencies.findText("Sở Giáo dục và Đào tạo"))
    target = tmp_path / "nhiệm vụ.xlsx"
    with qtbot.waitSignal(page.exported):
        page.write_excel(target)
    (sheet,) = openpyxl.load_workbook(target).worksheets
    found = [row[0].value for row in sheet["A9:A20"] if isinstance(row[0].value, int)]
    assert found == shown(page)
    assert "Sở Giáo dục và Đào tạo" in sheet["A6"].value


def test_an_office_without_a_plan_is_offered_its_own_tasks(page, desk):
    page.show_destination(Destination("tasks", office="ubnd-tp-cao-bang"))
    assert shown(page) == []
    assert not page.export_action.isEnabled()
    assert page.add_action.isEnabled()


def test_an_empty_desk_asks_for_an_office_first(make_workplace, empty_desk, qtbot):
    made = TasksPage(make_workplace(empty_desk))
    qtbot.addWidget(made)
    assert not made.add_action.isEnabled()
