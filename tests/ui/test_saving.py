"""A file that Excel or a reader holds: one sentence, and a way on that ends with the file."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pypdf
import pytest
from pytestqt.qtbot import QtBot

from nq20desk.app.exports import ReportSource
from nq20desk.app.language import Language
from nq20desk.store import queries
from nq20desk.store.files import FileInUseError
from nq20desk.ui.held_file_dialog import HeldFileDialog
from nq20desk.ui.page import Workplace
from nq20desk.ui.plans.page import PlansPage
from nq20desk.ui.report.export_dialogs import ExportKind
from nq20desk.ui.report.export_flow import ExportFlow
from nq20desk.ui.saving import Saver
from nq20desk.ui.words import speaking
from tests.store.refusals import Holder


class Clerk(ExportFlow):
    target: Path

    def ask_target(self, source: ReportSource, kind: ExportKind) -> Path | None:
        return self.target


@pytest.fixture
def held(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Holder]:
    """A report that is open in a reader."""
    target = tmp_path / "Báo cáo & biểu.pdf"
    target.write_bytes(b"the previous one")
    holder = Holder(monkeypatch)
    holder.hold(lambda path: path == target)
    return target, holder


@pytest.fixture
def flow(workplace: Workplace, held: tuple[Path, Holder]) -> Clerk:
    made = Clerk(workplace, workplace.desk.reports()[0].id, lambda: None)
    made.target = held[0]
    return made


def dialog_of(flow: Clerk) -> HeldFileDialog:
    dialog = flow.findChild(Saver).dialog
    assert dialog is not None
    return dialog


def test_one_click_saves_beside(flow: Clerk, held: tuple[Path, Holder], qtbot: QtBot) -> None:
    flow.export_pdf()
    assert flow.is_busy
    dialog = dialog_of(flow)
    assert dialog.free_name.text() == "This name is free: “Báo cáo & biểu (2).pdf”"
    assert dialog.beside_button.isDefault()
    with qtbot.waitSignal(flow.done) as signal:
        dialog.beside_button.click()
    target, sentence = signal.args
    assert target == held[0].with_name("Báo cáo & biểu (2).pdf")
    assert len(pypdf.PdfReader(target).pages) > 1
    assert sentence == "Exported: Báo cáo & biểu (2).pdf"
    assert held[0].read_bytes() == b"the previous one"
    with flow._workplace.desk.store.read() as session:
        assert [one.path for one in queries.exports(session)] == [str(target)]
    assert not flow.is_busy


def test_trying_again_replaces_the_file_once_it_is_closed(
    flow: Clerk, held: tuple[Path, Holder], qtbot: QtBot
) -> None:
    target, holder = held
    flow.export_pdf()
    dialog_of(flow).again_button.click()  # still open: asked again
    holder.let_go()
    with qtbot.waitSignal(flow.done) as signal:
        dialog_of(flow).again_button.click()
    assert signal.args[0] == target
    assert target.read_bytes().startswith(b"%PDF")
    assert sorted(one.name for one in target.parent.glob("*.pdf")) == [target.name]


def test_who_gives_up_is_told_why_there_is_no_file(flow: Clerk, qtbot: QtBot) -> None:
    flow.export_pdf()
    with qtbot.waitSignal(flow.failed) as signal:
        dialog_of(flow).reject()
    assert isinstance(signal.args[0], FileInUseError)
    assert not flow.is_busy


def test_the_dialog_speaks_vietnamese(workplace: Workplace, tmp_path: Path, qtbot: QtBot) -> None:
    language = Language("vi")
    workplace.language = language
    with speaking(language):
        dialog = HeldFileDialog(workplace, tmp_path / "báo cáo.pdf")
    qtbot.addWidget(dialog)
    assert dialog.free_name.text() == "Tên chưa dùng: “báo cáo (2).pdf”"
    words = [dialog.beside_button.text(), dialog.again_button.text()]
    assert words == ["Lưu với tên này", "Thử lại"]


def test_a_workbook_that_excel_holds_is_saved_beside(
    workplace: Workplace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    page = PlansPage(workplace)
    qtbot.addWidget(page)
    target = tmp_path / "mẫu kế hoạch.xlsx"
    target.write_bytes(b"x")
    Holder(monkeypatch).hold(lambda path: path == target)
    page.write_to(target, None)
    dialog = page.findChild(Saver).dialog
    assert dialog is not None
    with qtbot.waitSignal(page.exported) as signal:
        dialog.beside_button.click()
    assert signal.args[0].name == "mẫu kế hoạch (2).xlsx"
    assert openpyxl.load_workbook(signal.args[0]).sheetnames
