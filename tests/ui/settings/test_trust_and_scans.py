"""The trust list, and images made from scans, in the settings."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from nq20desk.app.signers import TIMESTAMP_URL
from nq20desk.signing.request import Role
from nq20desk.signing.sample import make_sample_keys
from nq20desk.signing.scan import Cut
from nq20desk.ui.page import Workplace
from nq20desk.ui.settings.form import Form
from nq20desk.ui.settings.office_fields import SIGNER
from nq20desk.ui.settings.records import OfficeRecord
from nq20desk.ui.settings.scan_wizard import ScanWizard
from nq20desk.ui.settings.trust_pane import TrustPane


@pytest.fixture
def scan(workplace: Workplace, tmp_path: Path) -> Path:
    """The sample's signature on yellowish paper, with a black blot in a corner."""
    ink = Image.open(workplace.desk.folder / "images" / "signature.png").convert("RGBA")
    ink.thumbnail((600, 600))
    paper = Image.new("RGB", (1200, 800), (240, 236, 225))
    paper.paste(ink, (200, 200), ink)
    paper.paste((10, 10, 10), (1100, 700, 1180, 780))
    path = tmp_path / "bản quét.jpg"
    paper.save(path, quality=90)
    return path


def test_the_sample_s_authority_is_marked(workplace: Workplace, qtbot: QtBot) -> None:
    pane = TrustPane(workplace)
    qtbot.addWidget(pane)
    assert "sample only" in pane.list.topLevelItem(0).text(0)


def test_an_authority_is_added_and_removed(
    workplace: Workplace, qtbot: QtBot, tmp_path: Path
) -> None:
    make_sample_keys(tmp_path)
    pane = TrustPane(workplace)
    qtbot.addWidget(pane)
    pane.add(tmp_path / "trust" / "demo-ca.pem")
    assert pane.list.topLevelItemCount() == 2
    (added,) = pane.list.findItems("demo-ca-2.pem", Qt.MatchFlag.MatchExactly, 2)
    pane.list.setCurrentItem(added)
    pane.remove_button.click()
    assert pane.list.topLevelItemCount() == 1
    assert [one.name for one in (workplace.desk.folder / "trust").iterdir()] == ["demo-ca.pem"]


def test_a_person_s_file_is_refused(workplace: Workplace, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "a.cer").write_bytes(b"x")
    pane = TrustPane(workplace)
    qtbot.addWidget(pane)
    failed: list[Exception] = []
    pane.failed.connect(failed.append)
    pane.add(tmp_path / "a.cer")
    assert "no certificate of an authority" in str(failed[0])
    assert pane.list.topLevelItemCount() == 1


def test_the_time_stamp_service_is_kept(workplace: Workplace, qtbot: QtBot) -> None:
    pane = TrustPane(workplace)
    qtbot.addWidget(pane)
    pane.url.setText("http://tsa.example/tsa")
    pane.commit()
    assert workplace.desk.settings()[TIMESTAMP_URL] == "http://tsa.example/tsa"


def test_a_scan_becomes_the_signature_s_image(
    workplace: Workplace, qtbot: QtBot, scan: Path
) -> None:
    office = workplace.desk.report(1).office
    form = Form(workplace, SIGNER.fields, OfficeRecord(workplace.desk, office))
    wizard = ScanWizard(workplace, Role.LEADER)
    for one in (form, wizard):
        qtbot.addWidget(one)
    wizard.made.connect(lambda path, width: form.take_scanned("signature", path, width))
    wizard.read(scan)
    wizard.view.set_cut(Cut(0.1, 0.2, 0.8, 0.8))
    wizard.width_mm.setValue(45)
    assert "as the decree wants" in wizard.banner.text
    wizard.accept()
    image = workplace.desk.office(office).signer.image
    assert image is not None
    assert image.width_mm == 45
    made = Image.open(workplace.desk.folder / image.path)
    assert made.mode == "RGBA"
    assert made.getpixel((0, 0))[3] == 0


def test_black_ink_is_told(workplace: Workplace, qtbot: QtBot, scan: Path) -> None:
    wizard = ScanWizard(workplace, Role.LEADER)
    qtbot.addWidget(wizard)
    wizard.read(scan)
    wizard.view.set_cut(Cut(0.9, 0.85, 1, 1))
    assert "should be blue" in wizard.banner.text


def test_a_part_is_drawn_with_the_mouse_and_moved_with_the_keys(
    workplace: Workplace, qtbot: QtBot, scan: Path
) -> None:
    wizard = ScanWizard(workplace, Role.AGENCY)
    qtbot.addWidget(wizard)
    wizard.read(scan)
    left, button = Qt.MouseButton.LeftButton, wizard.view
    qtbot.mousePress(button, left, pos=QPoint(100, 60))
    qtbot.mouseRelease(button, left, pos=QPoint(240, 200))
    drawn = wizard.view.cut
    assert 0.2 < drawn.left < drawn.right < 0.8
    qtbot.keyClick(button, Qt.Key.Key_Right)
    assert wizard.view.cut.right > drawn.right
    qtbot.keyClick(button, Qt.Key.Key_Home)
    assert wizard.view.cut == Cut()


def test_a_file_that_is_no_picture_is_told(
    workplace: Workplace, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"x" * 100)
    wizard = ScanWizard(workplace, Role.LEADER)
    qtbot.addWidget(wizard)
    wizard.read(path)
    assert "no picture that can be read" in wizard.banner.text


def test_an_image_that_hides_the_text_is_told_in_the_settings(
    workplace: Workplace, qtbot: QtBot
) -> None:
    path = workplace.desk.folder / "images" / "đen.png"
    Image.new("RGB", (60, 30), (5, 5, 5)).save(path)
    office = workplace.desk.report(1).office
    form = Form(workplace, SIGNER.fields, OfficeRecord(workplace.desk, office))
    qtbot.addWidget(form)
    form.editors["signature"].edited.emit(str(path))
    said = form.editors["signature"].note.text()
    assert "no transparent background" in said
    assert "should be blue" in said
