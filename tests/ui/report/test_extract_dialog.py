"""Figures out of a PDF in the window: what is inside is said, then saved."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nq20desk.app.exports import ReportSource, export
from nq20desk.ui.extract_dialog import ExtractDialog
from nq20desk.ui.page import Workplace
from nq20desk.ui.report.export_dialogs import SignDialog
from nq20desk.ui.report.export_flow import ExportFlow
from nq20desk.ui.report.page import ReportPage


@pytest.fixture
def archived(source: ReportSource, tmp_path: Path) -> Path:
    path = tmp_path / "141-BC-UBND.pdf"
    export(source, path, archive=True)
    return path


def opened(workplace: Workplace, path: Path, qtbot: QtBot) -> ExtractDialog:
    dialog = ExtractDialog(workplace)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    with qtbot.waitSignal(dialog.read, timeout=30_000):
        dialog.open_pdf(path)
    return dialog


def test_it_says_whose_figures_they_are_and_saves_them(
    workplace: Workplace, archived: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened(workplace, archived, qtbot)
    assert dialog.banner.property("kind") == "warning"
    assert "not signed" in dialog.banner.text
    facts = "\n".join(dialog.facts())
    assert "141/BC-UBND, 14/3/2025" in facts.replace("/03/", "/3/")
    assert "Ủy ban nhân dân thành phố Cao Bằng" in facts
    folder = tmp_path / "tỉnh"
    folder.mkdir()
    dialog.save_to(folder)
    assert dialog.banner.property("kind") == "success"
    assert len(list(folder.iterdir())) == 2


def test_off_the_gui_thread_a_wrong_file_is_a_sentence(
    busy_workplace: Workplace, signed_sample: Path, archived: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened(busy_workplace, archived, qtbot)
    assert dialog.save_button.isEnabled()
    wrong = tmp_path / "thường.pdf"
    shutil.copyfile(signed_sample, wrong)
    with qtbot.waitSignal(dialog.read, timeout=30_000):
        dialog.open_pdf(wrong)
    assert "carries no data" in dialog.banner.text
    assert dialog.facts() == []
    assert not dialog.save_button.isEnabled()


def test_a_folder_that_cannot_be_written_to_is_said(
    workplace: Workplace, archived: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened(workplace, archived, qtbot)
    dialog.save_to(tmp_path / "nowhere")
    assert dialog.banner.property("kind") == "error"


class Clerk(ExportFlow):
    """An export whose target is known."""

    def ask_target(self, *_: object) -> Path:
        return Path(self._workplace.preferences.values.export_folder) / "đã ký.pdf"


def test_the_sign_dialog_offers_the_archival_copy(
    workplace: Workplace, report: int, tmp_path: Path, qtbot: QtBot
) -> None:
    flow = Clerk(workplace, report, lambda: None)

    def sign() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, SignDialog)
        assert not dialog.archive.isChecked()
        dialog.archive.click()
        dialog.accept()

    QTimer.singleShot(0, sign)
    with qtbot.waitSignal(flow.done, timeout=60_000):
        flow.export_signed()
    found = opened(workplace, tmp_path / "đã ký.pdf", qtbot)
    assert found.banner.property("kind") == "success"
    assert found.found is not None
    assert len(found.found.verification.signatures) == 2


def test_the_page_s_check_box_makes_archival_copies(
    workplace: Workplace, report: int, tmp_path: Path, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    page = ReportPage(workplace)
    qtbot.addWidget(page)
    page.open_report(report)
    monkeypatch.setattr(page.exports.flow(), "ask_target", lambda *_: tmp_path / "a.pdf")
    page.exports.archive.trigger()
    with qtbot.waitSignal(page.exported, timeout=60_000):
        page.exports.export_pdf.trigger()
    assert opened(workplace, tmp_path / "a.pdf", qtbot).found is not None
