"""A clerk's day by clicks and keys: from an empty folder to the signed report."""

from datetime import UTC, datetime

import openpyxl
import pypdf
import pytest
from PySide6.QtCore import QCoreApplication, Qt

from nq20desk.app.desk import Desk
from nq20desk.app.exports import Key, Keys
from nq20desk.app.grid.sheet import Place
from nq20desk.signing.sample import SAMPLE_PASSWORD, make_sample_keys
from nq20desk.signing.trust import TrustStore
from nq20desk.signing.verify import verify_pdf
from nq20desk.ui.page import Destination
from nq20desk.ui.report.create_dialog import CreateDialog
from nq20desk.ui.report.export_dialogs import ExportKind
from nq20desk.ui.report.tools.figures import FiguresTool
from nq20desk.ui.settings.wizard import UnitWizard
from tests.ui.program import running, type_text

LEFT = Qt.MouseButton.LeftButton
# the fourteen rows of source 002 as its clerk wrote them, by the catalogue's keys
FIGURES = {
    "health_insurance_coverage": "86,5",
    "under5_mortality": "0",
    "stunting_u5": "11,47",
    "chs_ncd_management": "100",
    "hospital_beds_per_10000": "16",
    "doctors_per_10000": "8",
    "satisfaction_people": "83,3",
}


@pytest.fixture
def empty_desk(tmp_path):
    made = Desk(
        tmp_path / "dữ liệu mới", who="Nguyễn Văn A",
        clock=lambda: datetime(2025, 3, 14, 2, 0, tzinfo=UTC),
    )  # fmt: skip
    yield made
    made.close()


def set_up_unit(program, qtbot):
    wizard = UnitWizard(program.window.workplace)
    qtbot.addWidget(wizard)
    wizard.show()
    wizard.presets.choose("district-committee")
    qtbot.mouseClick(wizard.next_button, LEFT)
    wizard.forms[1].editors["kind"].control.setCurrentIndex(1)
    wizard.forms[1].editors["name"].control.setText("Cao Bằng")
    wizard.forms[1].editors["province"].control.setText("Cao Bằng")
    qtbot.mouseClick(wizard.next_button, LEFT)
    qtbot.mouseClick(wizard.next_button, LEFT)
    wizard.forms[3].editors["signer_name"].control.setText("Nguyễn Văn A")
    with qtbot.waitSignal(wizard.made):
        qtbot.mouseClick(wizard.next_button, LEFT)
    wizard.close()


def create_report(program):
    program.window.go_to(Destination("report"))
    page = program.window.pages["report"]
    dialog = CreateDialog(program.window.workplace, page)
    dialog.year.setValue(2024)
    for row in range(dialog.plans.count()):
        item = dialog.plans.item(row)
        wanted = item.data(Qt.ItemDataRole.UserRole) == "cao-bang-2025"
        item.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
    page.make(dialog.answer())
    return page


def type_figures(program, qtbot):
    program.window.go_to(Destination("indicators"))
    grid = program.window.pages["indicators"].grid
    for key, written in FIGURES.items():
        assert grid.go_to(Place(key, "2024")), key
        grid.setFocus()
        for letter in written:
            qtbot.keyClick(program.window.focusWidget(), letter)
        qtbot.keyClick(program.window.focusWidget(), Qt.Key.Key_Return)


def write(program, section, text):
    program.window.go_to(Destination("report", report=1, section=section))
    editor = program.window.pages["report"].view.editor
    editor.text.setFocus()
    type_text(editor.text, text)
    return editor


def test_from_an_empty_folder_to_the_signed_report(empty_desk, tmp_path, qtbot):
    desk = empty_desk
    with running(desk, qtbot) as program:
        set_up_unit(program, qtbot)
        page = create_report(program)
        type_figures(program, qtbot)

        write(program, "study", "Thành phố đã tổ chức học tập Nghị quyết.")
        editor = write(program, "workforce_science", "- Hiện có ")
        page.view.dock.tool(FiguresTool).search.setText("bac si")
        page.view.dock.tool(FiguresTool).list.itemActivated.emit(
            page.view.dock.tool(FiguresTool).list.item(0)
        )
        type_text(editor.text, ".")
        page.leave()
        assert desk.sections(1)["workforce_science"] == "- Hiện có {doctors_per_10000@2024:unit}."

        page.view.run_check()
        assert {one.rule for one in page.view.findings} >= {"section_empty"}

        page.view.show_pages()
        QCoreApplication.processEvents()

        pdf, workbook, signed = (tmp_path / name for name in ("a.pdf", "b.xlsx", "ký.pdf"))
        flow = page.exports.flow()
        targets = {ExportKind.PDF: pdf, ExportKind.WORKBOOK: workbook, ExportKind.SIGNED: signed}
        flow.ask_target = lambda _source, kind: targets[kind]
        make_sample_keys(tmp_path / "khóa", trust_folder=tmp_path / "tin cậy")
        flow.ask_keys = lambda _source: Keys(
            Key(tmp_path / "khóa" / "leader.p12", SAMPLE_PASSWORD),
            Key(tmp_path / "khóa" / "agency.p12", SAMPLE_PASSWORD),
        )
        for action in (
            page.exports.export_pdf,
            page.exports.export_excel,
            page.exports.export_signed,
        ):
            with qtbot.waitSignal(flow.done):
                action.trigger()

    text = "".join(one.extract_text() for one in pypdf.PdfReader(pdf).pages)
    squeezed = "".join(text.split())
    assert "Hiệncó8/vạndân." in squeezed
    assert "1Tỷlệthamgiabảohiểmytế(%)95>9586,5" in squeezed
    sheet = openpyxl.load_workbook(workbook).worksheets[0]
    values = {cell.value for row in sheet.iter_rows() for cell in row}
    assert {86.5, 11.47, 83.3} <= values
    report = verify_pdf(signed, TrustStore.from_folder(tmp_path / "tin cậy"))
    assert report.ok
    assert len(report.signatures) == 2


def test_next_time_the_text_is_taken_over_and_the_figures_are_new(desk, qtbot):
    with running(desk, qtbot) as program:
        program.window.go_to(Destination("report"))
        page = program.window.pages["report"]
        dialog = CreateDialog(program.window.workplace, page)
        state = next(
            row for row in range(dialog.office.count()) if "Cao Bằng" in dialog.office.itemText(row)
        )
        dialog.office.setCurrentIndex(state)
        dialog.year.setValue(2025)
        assert dialog.reuse.isChecked()
        page.make(dialog.answer())
        assert desk.sections(3)["study"] == desk.sections(1)["study"]
        assert page.view.report.year == 2025
        page.close_report()
        page.remove_report(3)
        assert [one.id for one in desk.reports()] == [2, 1]
        program.window.undo()
        assert desk.sections(3)["study"] == desk.sections(1)["study"]
