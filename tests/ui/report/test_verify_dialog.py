"""A signed file that came back: who, when, all of it, trusted, changed — in plain words."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nq20desk.app.exports import ReportSource, export
from nq20desk.ui.page import Workplace
from nq20desk.ui.report.preview_window import PreviewWindow
from nq20desk.ui.verify_dialog import VerifyDialog
from tests.ui.program import drop


@pytest.fixture
def signed(signed_sample: Path, tmp_path: Path) -> Path:
    path = tmp_path / "Báo cáo đã ký.pdf"
    shutil.copyfile(signed_sample, path)
    return path


def verified(workplace: Workplace, path: Path, qtbot: QtBot) -> VerifyDialog:
    dialog = VerifyDialog(workplace)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    with qtbot.waitSignal(dialog.verified, timeout=20_000):
        dialog.open_pdf(path)
    return dialog


def test_it_says_what_it_is_for_before_a_file_is_chosen(workplace: Workplace, qtbot: QtBot) -> None:
    dialog = VerifyDialog(workplace)
    qtbot.addWidget(dialog)
    assert not dialog.signature_texts()
    assert not dialog.banner.isVisibleTo(dialog)


def test_a_good_file(workplace: Workplace, signed: Path, qtbot: QtBot) -> None:
    dialog = verified(workplace, signed, qtbot)
    assert dialog.banner.property("kind") == "success"
    leader, agency = dialog.signature_texts()
    assert "Signature of the leader" in leader
    assert "Nguyễn Văn A" in leader
    assert "the whole document" in leader
    assert "the sample's own: proves nothing" in leader
    assert "not in the trust list" not in leader
    assert "Signature of the agency" in agency


def test_off_the_gui_thread_the_answer_is_the_same(
    busy_workplace: Workplace, signed: Path, qtbot: QtBot
) -> None:
    dialog = verified(busy_workplace, signed, qtbot)
    assert len(dialog.signature_texts()) == 2


def test_one_byte_changed(workplace: Workplace, signed: Path, qtbot: QtBot) -> None:
    content = bytearray(signed.read_bytes())
    content[3000] ^= 1
    signed.write_bytes(content)
    dialog = verified(workplace, signed, qtbot)
    assert dialog.banner.property("kind") == "error"
    assert "Nguyễn Văn A" in dialog.banner.text
    assert "not valid" in dialog.signature_texts()[0]
    assert "the whole document" not in dialog.signature_texts()[0]


def test_something_appended(workplace: Workplace, signed: Path, qtbot: QtBot) -> None:
    signed.write_bytes(signed.read_bytes() + b"\n% appended\n")
    dialog = verified(workplace, signed, qtbot)
    assert dialog.banner.property("kind") == "error"
    assert "changed after signing" in dialog.signature_texts()[-1]


def test_an_issuer_that_nobody_trusts(workplace: Workplace, signed: Path, qtbot: QtBot) -> None:
    for one in (workplace.desk.folder / "trust").iterdir():
        one.unlink()
    dialog = verified(workplace, signed, qtbot)
    assert dialog.banner.property("kind") == "warning"
    assert "not in the trust list" in dialog.signature_texts()[0]


def test_a_file_without_signatures(
    workplace: Workplace, source: ReportSource, tmp_path: Path, qtbot: QtBot
) -> None:
    export(source, tmp_path / "chưa ký.pdf")
    dialog = verified(workplace, tmp_path / "chưa ký.pdf", qtbot)
    assert dialog.banner.property("kind") == "warning"
    assert "not signed" in dialog.banner.text


@pytest.mark.parametrize("content", [b"", b"Word", b"%PDF-1.7\nbroken"])
def test_what_is_no_pdf_is_a_sentence(
    workplace: Workplace, tmp_path: Path, qtbot: QtBot, content: bytes
) -> None:
    path = tmp_path / "lạ.pdf"
    path.write_bytes(content)
    dialog = verified(workplace, path, qtbot)
    assert dialog.banner.isVisible()
    assert not dialog.signature_texts()


def test_a_file_that_is_gone_is_a_sentence(
    workplace: Workplace, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = verified(workplace, tmp_path / "không có.pdf", qtbot)
    assert "không có.pdf" in dialog.banner.text
    assert dialog.banner.property("kind") == "error"


def test_another_file_takes_the_place_of_the_first(
    workplace: Workplace, signed: Path, source: ReportSource, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = verified(workplace, signed, qtbot)
    export(source, tmp_path / "b.pdf")
    dialog.open_pdf(tmp_path / "b.pdf")
    assert not dialog.signature_texts()


def test_a_pdf_can_be_dropped_and_other_files_not(
    workplace: Workplace, signed: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = VerifyDialog(workplace)
    qtbot.addWidget(dialog)
    assert not drop(dialog, tmp_path / "a.docx")
    assert not dialog.signature_texts()
    assert drop(dialog, signed)
    assert len(dialog.signature_texts()) == 2


def test_the_pages_can_be_seen_with_their_signatures(
    workplace: Workplace, signed: Path, qtbot: QtBot
) -> None:
    dialog = verified(workplace, signed, qtbot)
    dialog.pages_button.click()
    window = next(one for one in QApplication.topLevelWidgets() if isinstance(one, PreviewWindow))
    assert window.preview.data == signed.read_bytes()
    window.close()
