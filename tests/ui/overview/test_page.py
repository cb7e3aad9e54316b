"""The overview as a clerk uses it: counts, filters, the way to a figure, what is missing."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from nq20desk.app.scores import Order, Scope
from nq20desk.core.assessment import Verdict
from nq20desk.core.form import Holds
from nq20desk.core.task import TaskKey, TaskState
from nq20desk.store.backup import backups
from nq20desk.store.operations import EnterFigures, NoteExport, SaveUnit, WriteSection
from nq20desk.store.operations.tasks import SaveOwnTask, SetTaskState
from nq20desk.ui.overview.page import OverviewPage
from nq20desk.ui.page import Destination
from nq20desk.ui.settings.wizard import UnitWizard


def shown(page):
    return [row.score.indicator.key for row in page.panel.list.rows]


def counts(page):
    return {verdict: chip.count for verdict, chip in page.chips.chips.items() if chip.count}


def test_cao_bang_against_its_own_targets_of_2025(page):
    assert page.choosers.aim.currentText() == "TP Cao Bằng · 2025"
    assert counts(page) == {
        Verdict.MET: 6,
        Verdict.NOT_MET: 5,
        Verdict.NOT_COMPARABLE: 2,
        Verdict.NO_TARGET: 3,
    }
    assert page.chips.chips[Verdict.EXCEEDED].count == 0
    assert len(shown(page)) == 16


def test_all_indicators_are_the_alternative(page):
    page.choosers.scope.choose(Scope.ALL)
    assert counts(page)[Verdict.NO_TARGET] == 14
    assert counts(page)[Verdict.MET] == 6


def test_chips_filter_several_at_once(qtbot, page):
    qtbot.mouseClick(page.chips.chips[Verdict.NOT_MET], Qt.MouseButton.LeftButton)
    assert len(shown(page)) == 5
    qtbot.mouseClick(page.chips.chips[Verdict.NOT_COMPARABLE], Qt.MouseButton.LeftButton)
    assert len(shown(page)) == 7
    assert counts(page)[Verdict.MET] == 6
    qtbot.mouseClick(page.chips.chips[Verdict.NOT_MET], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.chips.chips[Verdict.NOT_COMPARABLE], Qt.MouseButton.LeftButton)
    assert len(shown(page)) == 16


def test_a_filter_without_matches_offers_to_show_all(qtbot, page):
    qtbot.mouseClick(page.chips.chips[Verdict.EXCEEDED], Qt.MouseButton.LeftButton)
    assert page.panel.no_match.isVisible()
    qtbot.mouseClick(page.panel.no_match.button, Qt.MouseButton.LeftButton)
    assert len(shown(page)) == 16
    assert not page.chips.chips[Verdict.EXCEEDED].isChecked()


def test_the_group_filter_keeps_the_counts_of_the_group(page):
    page.choosers.group.choose("workforce_beds")
    assert shown(page) == [
        "hospital_beds_per_10000",
        "doctors_per_10000",
        "univ_pharmacists_per_10000",
        "nurses_per_10000",
        "private_bed_share",
    ]
    assert counts(page) == {Verdict.NOT_MET: 4, Verdict.MET: 1}


def test_sorting_by_distance_begins_with_what_lacks_most(page):
    assert shown(page)[0] == "health_insurance_coverage"
    page.choosers.order.choose(Order.DISTANCE)
    assert shown(page)[:2] == ["nurses_per_10000", "univ_pharmacists_per_10000"]


def test_another_plan_year_gives_other_verdicts(page):
    page.choosers.aim.setCurrentIndex(1)
    assert page.choosers.aim.currentText() == "TP Cao Bằng · 2030"
    assert counts(page)[Verdict.MET] == 5


def test_a_row_says_value_target_and_distance(page):
    words = page.panel.list.rows[0].words
    assert (words.value, words.target) == ("86,5%", "target 95%")
    assert words.distance == "8,5 percentage points short"
    vaccines = page.panel.list.rows[1].words
    assert vaccines.distance == "not comparable (10 of 12 kinds)"


def test_a_click_goes_to_the_figure(qtbot, page):
    with qtbot.waitSignal(page.go) as told:
        qtbot.mouseClick(page.panel.list.rows[0], Qt.MouseButton.LeftButton)
    assert told.args == [
        Destination(
            "indicators", indicator="health_insurance_coverage", period="2024", unit="cao-bang"
        )
    ]


def test_the_list_is_walked_with_the_keyboard(qtbot, page):
    page.panel.list.rows[0].setFocus()
    qtbot.keyClick(page.panel.list.rows[0], Qt.Key.Key_Down)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert QApplication.focusWidget() is page.panel.list.rows[3]
    with qtbot.waitSignal(page.go) as told:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert told.args[0].indicator == "under1_mortality"


def test_chips_answer_to_the_keyboard(qtbot, page):
    chip = page.chips.chips[Verdict.NOT_MET]
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert len(shown(page)) == 5


def test_a_changed_figure_changes_the_counts(page, desk):
    desk.listen(page.refresh)
    figure = desk.figures("cao-bang").typed("health_insurance_coverage", "2024")
    better = replace(figure, value=figure.value + 10, words="96,5")
    desk.run(EnterFigures("cao-bang", [(figure.indicator, figure.period, better)]))
    assert counts(page)[Verdict.MET] == 7
    desk.undo()
    assert counts(page)[Verdict.MET] == 6


def test_reports_being_written_lead_to_the_report(qtbot, page, desk):
    row = page.side.reports.rows[0]
    assert row.share == 1.0
    with qtbot.waitSignal(page.go) as told:
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert told.args == [Destination("report", report=desk.reports()[0].id)]


def test_an_emptied_section_is_missing(qtbot, page, desk):
    desk.listen(page.refresh)
    report = desk.reports()[0]
    form, texts = desk.library.form(report.form), desk.sections(report.id)
    section = next(
        one.key
        for one in form.sections
        if one.holds is Holds.NARRATIVE and texts.get(one.key) and not one.default_text
    )
    before = len(page.side.lacks.rows)
    desk.run(WriteSection(report.id, section, ""))
    assert len(page.side.lacks.rows) == before + 1
    with qtbot.waitSignal(page.go) as told:
        qtbot.mouseClick(page.side.lacks.rows[0], Qt.MouseButton.LeftButton)
    assert told.args == [Destination("report", report=report.id, section=section)]


def test_backing_up_now_makes_a_copy_and_says_so(qtbot, page, desk):
    assert page.side.backup.last.text() == "There is no backup yet."
    qtbot.mouseClick(page.side.backup.button, Qt.MouseButton.LeftButton)
    assert len(backups(desk.store.database)) == 1
    assert page.side.backup.last.text().startswith("Last backup:")
    assert page.side.backup.button.isEnabled()


def test_a_backup_that_fails_is_handed_to_the_window(qtbot, page, desk):
    (desk.folder / "backups").write_text("not a folder", encoding="utf-8")
    with qtbot.waitSignal(page.failed):
        qtbot.mouseClick(page.side.backup.button, Qt.MouseButton.LeftButton)
    assert page.side.backup.button.isEnabled()


def test_the_last_export_opens_its_folder(qtbot, page, desk, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    desk.listen(page.refresh)
    report = desk.reports()[0].id
    desk.run(NoteExport(report, desk.clock(), "pdf", str(tmp_path / "báo cáo.pdf"), "00"))
    row = page.side.exports.rows[0]
    assert row.text() == "báo cáo.pdf"
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert opened == [QUrl.fromLocalFile(str(tmp_path))]


def test_without_a_unit_the_page_offers_wizard_and_sample(qtbot, make_workplace, empty_desk):
    page = OverviewPage(make_workplace(empty_desk))
    qtbot.addWidget(page)
    page.show()
    assert page.welcome.isVisible()
    with qtbot.waitSignal(page.sample_wanted):
        qtbot.mouseClick(page.welcome.sample_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.welcome.start_button, Qt.MouseButton.LeftButton)
    wizard = page.findChild(UnitWizard)
    assert wizard is not None
    wizard.reject()


def test_without_figures_the_page_leads_to_the_indicators(qtbot, make_workplace, empty_desk):
    empty_desk.run(SaveUnit("tan-giang", "phường Tân Giang, tỉnh Cao Bằng", "commune"))
    page = OverviewPage(make_workplace(empty_desk))
    qtbot.addWidget(page)
    page.show()
    assert page.panel.no_figures.isVisible()
    with qtbot.waitSignal(page.go) as told:
        qtbot.mouseClick(page.panel.no_figures.button, Qt.MouseButton.LeftButton)
    assert told.args == [Destination("indicators", unit="tan-giang")]


def test_a_destination_brings_the_focus_to_an_indicator(page):
    page.show_destination(Destination("overview", indicator="doctors_per_10000"))
    assert QApplication.focusWidget().score.indicator.key == "doctors_per_10000"


def test_what_changes_while_the_page_is_hidden_is_read_when_it_is_shown(page, desk):
    desk.listen(page.refresh)
    figure = desk.figures("cao-bang").typed("health_insurance_coverage", "2024")
    page.hide()
    desk.run(EnterFigures("cao-bang", [(figure.indicator, figure.period, None)]))
    assert counts(page)[Verdict.NOT_MET] == 5
    page.show()
    assert counts(page)[Verdict.NO_FIGURE] == 1


def test_tasks_due_lead_to_the_task(qtbot, page, desk):
    office = "ubnd-tp-cao-bang"
    today = desk.clock().astimezone().date()
    desk.run(SaveOwnTask(office, 0, "Gửi biểu số liệu", ("Trạm Y tế",), f"{today:%d/%m/%Y}"))
    page.side.refresh()
    row = next(one for one in page.side.tasks.rows if one.text() == "Gửi biểu số liệu")
    assert row.caption.endswith("0 days left")
    with qtbot.waitSignal(page.go) as went:
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert went.args[0] == Destination("tasks", office=office, task="own/1")
    desk.run(SetTaskState(office, (TaskKey("own", 1),), TaskState.DONE, today))
    page.side.refresh()
    assert "Gửi biểu số liệu" not in [one.text() for one in page.side.tasks.rows]


def test_tasks_due_are_those_of_the_unit_s_own_office(qtbot, page, desk):
    assert page.choosers.unit.chosen == "cao-bang"
    assert page.side.tasks.rows == ()
    page.choosers.unit.choose("duc-trong")
    rows = page.side.tasks.rows
    assert len(rows) == 3
    assert rows[0].text() == "68 tasks overdue"
    with qtbot.waitSignal(page.go) as went:
        qtbot.mouseClick(rows[0], Qt.MouseButton.LeftButton)
    assert went.args[0] == Destination("tasks", office="huyen-uy-duc-trong", task="overdue")


def test_a_unit_without_an_office_has_no_tasks_due(page):
    page.choosers.unit.choose("duc-trong")
    assert page.side.tasks.isVisibleTo(page)
    page.side.show_unit("hop-giang")
    assert not page.side.tasks.isVisibleTo(page)


def test_many_tasks_are_counted_late_ones_and_those_due_soon(page, desk):
    office = "ubnd-tp-cao-bang"
    today = desk.clock().astimezone().date()
    for name, days in (("Một", -1), ("Hai", 1), ("Ba", 2), ("Bốn", 3)):
        day = f"{today + timedelta(days=days):%d/%m/%Y}"
        desk.run(SaveOwnTask(office, 0, name, ("Trạm Y tế",), day))
    page.side.refresh()
    assert page.side.tasks.rows[0].text() == "1 task overdue, 3 tasks due soon"
