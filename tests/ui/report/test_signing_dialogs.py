"""The dialogs of signing: tokens, the file that comes back, attachments; and another person."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from nq20desk.app.desk import Desk
from nq20desk.app.exports import note_export, source_of, write_report_pdf
from nq20desk.app.signed_return import WAITING, write_waiting_pdf
from nq20desk.app.signers import TIMESTAMP_URL, FoundTokens, TokenPin
from nq20desk.core.report import ReportState
from nq20desk.signing.keyfile import open_key_file
from nq20desk.signing.request import Role, SignatureRequest
from nq20desk.signing.sample import SAMPLE_PASSWORD
from nq20desk.signing.sign import sign_pdf
from nq20desk.signing.trust import TrustStore
from nq20desk.signing.verify import verify_pdf
from nq20desk.store.operations import SaveOffice, SaveSettings
from nq20desk.ui.page import Workplace
from nq20desk.ui.report.attachment_dialog import AttachmentDialog
from nq20desk.ui.report.export_dialogs import LEADER, SignDialog
from nq20desk.ui.report.return_dialog import ReturnDialog
from nq20desk.ui.report.token_dialog import TokenDialog
from tests.signing.token_fixtures import PIN, make_token


@pytest.fixture
def came_back(desk: Desk, tmp_path: Path) -> Path:
    """The report, signed by another tool."""
    source = source_of(desk, 1)
    waiting, path = tmp_path / "chờ.pdf", tmp_path / "đã ký.pdf"
    write_waiting_pdf(source, waiting)
    note_export(desk, 1, WAITING, waiting)
    file = source.folder / source.snapshot.office.signer.certificate
    key = open_key_file(file, SAMPLE_PASSWORD)
    sign_pdf(waiting, path, [SignatureRequest("Leader", Role.LEADER, key)])
    return path


def returned(dialog: ReturnDialog, qtbot: QtBot, path: Path) -> None:
    qtbot.addWidget(dialog)
    dialog.check(path)


# ---- the file that comes back


def test_a_signed_file_is_told_and_registered(
    workplace: Workplace, qtbot: QtBot, came_back: Path
) -> None:
    dialog = ReturnDialog(workplace, 1)
    assert not dialog.take_button.isEnabled()
    returned(dialog, qtbot, came_back)
    assert "the text is the report's" in dialog.banner.text
    assert "Nguyễn Văn A" in dialog.details.text()
    told: list[str] = []
    dialog.taken.connect(lambda _, sentence: told.append(sentence))
    dialog.take_button.click()
    assert workplace.desk.report(1).state is ReportState.SIGNED
    assert "đã ký.pdf" in told[0]


def test_it_may_have_been_sent_too(workplace: Workplace, qtbot: QtBot, came_back: Path) -> None:
    dialog = ReturnDialog(workplace, 1)
    returned(dialog, qtbot, came_back)
    dialog.sent.setChecked(True)
    dialog.way.setText("Thư điện tử công vụ")
    dialog.take_button.click()
    assert workplace.desk.report(1).state is ReportState.SENT


def test_another_text_is_refused_in_the_dialog(
    workplace: Workplace, qtbot: QtBot, desk: Desk, came_back: Path
) -> None:
    office = desk.office(desk.report(1).office)
    desk.run(SaveOffice(replace(office, name=f"{office.name} KHÁC", issuing_line="KHÁC")))
    dialog = ReturnDialog(workplace, 1)
    returned(dialog, qtbot, came_back)
    assert "Page 1 differs" in dialog.banner.text
    assert not dialog.take_button.isEnabled()
    assert desk.report(1).state is ReportState.DRAFT


# ---- attachments


def test_an_attachment_is_signed_and_carries_number_and_time(
    workplace: Workplace, qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    plain, target = tmp_path / "biểu.pdf", tmp_path / "biểu đã ký.pdf"
    write_report_pdf(source_of(desk, 1), plain)
    dialog = AttachmentDialog(workplace, 1)
    qtbot.addWidget(dialog)
    assert not dialog.sign_button.isEnabled()
    dialog.set_file(plain)
    assert dialog.number.text() == "141/BC-UBND"
    assert dialog.sign_button.isEnabled()
    dialog.sign_to(target)
    report = verify_pdf(target, TrustStore.from_folder(desk.folder / "trust"))
    assert report.ok
    page = PdfReader(target).pages[0]
    (field,) = [one.get_object() for one in page["/Annots"] if one.get_object().get("/T")]
    right, top = (float(field["/Rect"][one]) for one in (2, 3))
    width, height = float(page.mediabox.width), float(page.mediabox.height)
    assert width - 60 < right < width
    assert height - 60 < top < height


def test_a_wrong_password_is_told_and_nothing_written(
    workplace: Workplace, qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    plain, target = tmp_path / "biểu.pdf", tmp_path / "biểu đã ký.pdf"
    write_report_pdf(source_of(desk, 1), plain)
    dialog = AttachmentDialog(workplace, 1)
    qtbot.addWidget(dialog)
    dialog.set_file(plain)
    dialog.box.set_password("sai")
    dialog.sign_to(target)
    assert "does not open" in dialog.banner.text
    assert not target.exists()


# ---- tokens


def test_a_token_is_listed_chosen_and_asked_for_its_pin(
    workplace: Workplace, qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = source_of(desk, 1)
    file = source.folder / source.snapshot.office.signer.certificate
    token = make_token(tmp_path / "thẻ", open_key_file(file, SAMPLE_PASSWORD), monkeypatch)
    signing = SignDialog(workplace, source, sample=True)
    tokens = TokenDialog(workplace)
    for one in (signing, tokens):
        qtbot.addWidget(one)
    tokens.look(token.module)
    assert tokens.list.topLevelItem(0).text(0).startswith("Nguyễn Văn A")
    tokens.chosen.connect(signing.boxes[LEADER].set_token)
    tokens.accept()
    box = signing.boxes[LEADER]
    assert box.password.text() == ""
    assert "Ban mau" in box.file_label.text()
    box.set_password(PIN)
    signing.sign_button.click()
    assert isinstance(signing.keys.leader, TokenPin)


def test_without_a_token_the_dialog_says_what_to_do(workplace: Workplace, qtbot: QtBot) -> None:
    dialog = TokenDialog(workplace, found=FoundTokens((), ()))
    qtbot.addWidget(dialog)
    assert "Plug it in" in dialog.note.text


def test_a_file_that_is_no_library_is_told(
    workplace: Workplace, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "a.dll").write_bytes(b"x")
    dialog = TokenDialog(workplace, found=FoundTokens((), ()))
    qtbot.addWidget(dialog)
    dialog.look(tmp_path / "a.dll")
    assert "can't be used as the library" in dialog.note.text


# ---- who signs


def test_another_person_s_certificate_is_told_once(
    workplace: Workplace, qtbot: QtBot, desk: Desk
) -> None:
    source = source_of(desk, 1)
    office = source.snapshot.office
    other = replace(office, signer=replace(office.signer, name="Trần Thị B"))
    source = replace(source, snapshot=replace(source.snapshot, office=other))
    dialog = SignDialog(workplace, source, sample=True)
    qtbot.addWidget(dialog)
    dialog.sign_button.click()
    assert "but Trần Thị B signs this report" in dialog.note.text
    assert not dialog.keys
    dialog.sign_button.click()
    assert dialog.keys


def test_the_time_stamp_service_of_the_settings_is_offered(
    workplace: Workplace, qtbot: QtBot, desk: Desk
) -> None:
    desk.run(SaveSettings(((TIMESTAMP_URL, "http://tsa.example/tsa"),)))
    dialog = SignDialog(workplace, source_of(desk, 1), sample=True)
    qtbot.addWidget(dialog)
    assert not dialog.timestamp.isHidden()
    dialog.timestamp.setChecked(True)
    dialog.certify.setChecked(True)
    dialog.sign_button.click()
    assert (dialog.keys.timestamp_url, dialog.keys.certify) == ("http://tsa.example/tsa", True)
