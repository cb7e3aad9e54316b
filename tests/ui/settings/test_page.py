"""The settings: a field is kept when it is left, wrong input is said beside it, undo works."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from nq20desk.core.office import SizeSet
from nq20desk.signing.sample import SAMPLE_PASSWORD, make_sample_keys
from nq20desk.store.backup import backups
from nq20desk.ui.page import Destination
from nq20desk.ui.settings.certificate import PasswordDialog
from nq20desk.ui.settings.page import SettingsPage

CAO_BANG = "ubnd-tp-cao-bang"


@pytest.fixture
def page(qtbot, workplace, desk):
    made = SettingsPage(workplace)
    qtbot.addWidget(made)
    desk.listen(made.refresh)
    made.resize(1180, 700)
    made.show()
    qtbot.waitExposed(made)
    made.offices.choose(CAO_BANG)
    return made


@pytest.fixture
def field(page):
    def find(section, name):
        page.show_destination(Destination("settings", section=section))
        pane = page.cards[section].pane
        return getattr(pane, "form", pane).editors[name]

    return find


def type_into(qtbot, editor, text):
    editor.control.setFocus()
    editor.control.selectAll()
    qtbot.keyClicks(editor.control, text)


def picture(path):
    image = QImage(40, 20, QImage.Format.Format_ARGB32)
    image.fill(QColor("#0000aa"))
    assert image.save(str(path))
    return str(path)


def test_every_section_has_its_entry(page):
    names = [page.sections.item(row).text() for row in range(page.sections.count())]
    assert names == [
        "Unit", "Signer", "Seal", "Layout", "Recipients", "Verdicts", "Archiving", "Trust list",
        "Language", "Backup", "Updates, about",
    ]  # fmt: skip


def test_a_field_is_kept_when_it_is_left_and_can_be_undone(qtbot, field, desk):
    editor = field("unit", "symbol")
    type_into(qtbot, editor, "UBNDTP")
    qtbot.keyClick(editor.control, Qt.Key.Key_Tab)
    assert desk.office(CAO_BANG).symbol == "UBNDTP"
    assert str(desk.store.next_undo()) == "Change the symbol"
    assert desk.is_sample(CAO_BANG)
    desk.undo()
    assert desk.office(CAO_BANG).symbol == "UBND"
    assert editor.text == "UBND"


def test_enter_keeps_a_field_too(qtbot, field, desk):
    editor = field("signer", "signer_name")
    type_into(qtbot, editor, "Tran Thi B")
    qtbot.keyClick(editor.control, Qt.Key.Key_Return)
    assert desk.office(CAO_BANG).signer.name == "Tran Thi B"


def test_leaving_the_page_keeps_what_is_being_typed(qtbot, page, field, desk):
    type_into(qtbot, field("unit", "place"), "Cao Bang")
    page.leave()
    assert desk.office(CAO_BANG).place == "Cao Bang"


def test_text_in_another_unicode_form_is_kept_as_nfc(field, desk):
    editor = field("unit", "place")
    editor.control.setText("Cao Ba\u0306\u0300ng ")
    editor.commit()
    assert desk.office(CAO_BANG).place == "Cao Bằng"


def test_wrong_input_gets_a_sentence_beside_the_field(qtbot, field, desk):
    editor = field("unit", "symbol")
    type_into(qtbot, editor, "u b")
    qtbot.keyClick(editor.control, Qt.Key.Key_Return)
    assert editor.note.text() == "Write it in capitals without spaces, for example UBND."
    assert desk.office(CAO_BANG).symbol == "UBND"
    other = field("unit", "place")
    type_into(qtbot, other, "Cao Bang")
    qtbot.keyClick(other.control, Qt.Key.Key_Return)
    assert editor.text == "u b"
    type_into(qtbot, editor, "HU")
    qtbot.keyClick(editor.control, Qt.Key.Key_Return)
    assert desk.office(CAO_BANG).symbol == "HU"
    assert editor.note.text() == "The office's part of a document number."


def test_lines_are_kept_without_blank_ones(qtbot, field, desk):
    editor = field("recipients", "recipients")
    editor.control.setFocus()
    editor.control.setPlainText("Sở Y tế\n\n  Lưu: VT  ")
    qtbot.keyClick(editor.control, Qt.Key.Key_Tab)
    assert desk.office(CAO_BANG).recipients == ("Sở Y tế", "Lưu: VT")


def test_a_chosen_picture_is_copied_into_the_data_folder(field, desk, tmp_path):
    editor = field("signer", "signature")
    editor.take(picture(tmp_path / "chữ ký.png"))
    image = desk.office(CAO_BANG).signer.image
    assert image.path == "images/chữ ký.png"
    assert (desk.folder / image.path).exists()
    assert image.width_mm == 45
    assert editor.preview.isVisible()


def test_another_picture_of_the_same_name_keeps_the_first_one(field, desk, tmp_path):
    (desk.folder / "images" / "seal.png").write_bytes(b"another")
    field("seal", "seal").take(picture(tmp_path / "seal.png"))
    assert desk.office(CAO_BANG).seal.path == "images/seal-2.png"
    assert (desk.folder / "images" / "seal.png").read_bytes() == b"another"


def test_a_file_that_is_no_picture_is_refused(field, desk, tmp_path):
    path = tmp_path / "seal.png"
    path.write_text("no picture", encoding="utf-8")
    editor = field("seal", "seal")
    before = desk.office(CAO_BANG).seal
    editor.take(str(path))
    assert editor.note.text() == "seal.png is not a PNG picture."
    assert desk.office(CAO_BANG).seal == before


@pytest.fixture
def lost_seal(desk):
    (desk.folder / "images" / "seal.png").unlink()


def test_a_missing_file_is_said(lost_seal, field):
    assert field("seal", "seal").note.text() == "The file images/seal.png is missing."


def test_sizes_are_checked_and_kept(qtbot, field, desk):
    editor = field("seal", "seal_diameter")
    type_into(qtbot, editor, "90")
    qtbot.keyClick(editor.control, Qt.Key.Key_Return)
    assert editor.note.text() == "Give a number from 20 to 50."
    type_into(qtbot, editor, "38,5")
    qtbot.keyClick(editor.control, Qt.Key.Key_Return)
    assert desk.office(CAO_BANG).seal.width_mm == 38.5


def test_without_a_picture_there_is_no_size(qtbot, field, desk):
    qtbot.mouseClick(field("seal", "seal").remove_button, Qt.MouseButton.LeftButton)
    assert desk.office(CAO_BANG).seal is None
    assert not field("seal", "seal_diameter").isEnabled()


def test_type_size_is_chosen_with_the_keyboard(qtbot, field, desk):
    editor = field("layout", "size_set")
    editor.control.setFocus()
    qtbot.keyClick(editor.control, Qt.Key.Key_Down)
    assert desk.office(CAO_BANG).size_set is SizeSet.SMALL


def test_the_layout_in_force_is_named(page):
    page.show_destination(Destination("settings", section="layout"))
    assert "in force since" in page.cards["layout"].pane.applies.text()


def test_verdict_rules_are_settings_of_the_folder(qtbot, field, desk):
    editor = field("rules", "exceeded_margin")
    type_into(qtbot, editor, "2,5")
    qtbot.keyClick(editor.control, Qt.Key.Key_Return)
    assert str(desk.rules().exceeded_margin) == "2.5"
    type_into(qtbot, editor, " ")
    qtbot.keyClick(editor.control, Qt.Key.Key_Return)
    assert desk.rules().exceeded_margin is None
    ends = field("rules", "range_end")
    ends.control.setFocus()
    qtbot.keyClick(ends.control, Qt.Key.Key_Down)
    assert desk.rules().range_end == "high"


def test_the_language_is_asked_of_the_window(qtbot, page):
    page.show_destination(Destination("settings", section="language"))
    with qtbot.waitSignal(page.language_chosen) as told:
        page.cards["language"].pane.buttons["vi"].click()
    assert told.args == ["vi"]


def test_backups_are_made_and_listed(qtbot, page, desk):
    page.show_destination(Destination("settings", section="backup"))
    pane = page.cards["backup"].pane
    assert pane.copies == []
    qtbot.mouseClick(pane.button, Qt.MouseButton.LeftButton)
    assert len(pane.copies) == len(backups(desk.store.database)) == 1


def test_another_office_shows_its_own_profile(page, field):
    page.offices.choose("huyen-uy-duc-trong")
    assert field("unit", "symbol").text == "HU"


def test_without_an_office_the_general_sections_remain(qtbot, make_workplace, empty_desk):
    page = SettingsPage(make_workplace(empty_desk))
    qtbot.addWidget(page)
    names = [page.sections.item(row).text() for row in range(page.sections.count())]
    assert names == ["Verdicts", "Archiving", "Trust list", "Language", "Backup", "Updates, about"]


def test_a_certificate_is_shown_once_its_password_is_given(qtbot, field, desk):
    make_sample_keys(desk.folder / "certificates", trust_folder=desk.folder / "trust")
    editor = field("signer", "signer_certificate")
    qtbot.mouseClick(editor.show_button, Qt.MouseButton.LeftButton)
    dialog = editor.findChild(PasswordDialog)
    qtbot.keyClicks(dialog.line, "wrong")
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert editor.note.text() == "The password does not open “leader.p12”."
    editor.open_with(SAMPLE_PASSWORD)
    assert editor.note.text().startswith("Nguyễn Văn A")
    assert "valid from" in editor.note.text()


def test_certificates_inside_the_folder_are_kept_relative(field, desk, tmp_path):
    (desk.folder / "certificates").mkdir(exist_ok=True)
    inside = desk.folder / "certificates" / "khác.p12"
    inside.write_bytes(b"x")
    outside = tmp_path / "usb.p12"
    shutil.copyfile(inside, outside)
    editor = field("signer", "signer_certificate")
    editor.take(str(inside))
    assert desk.office(CAO_BANG).signer.certificate == "certificates/khác.p12"
    editor.take(str(outside))
    assert desk.office(CAO_BANG).signer.certificate == str(outside)


def test_a_way_of_signing_fills_authority_and_post(page, field, desk):
    signing = field("signer", "signing")
    offered = [signing.control.itemText(row) for row in range(signing.control.count())]
    assert any("TUQ. CHỦ TỊCH" in one for one in offered)
    row = next(at for at, one in enumerate(offered) if "TL. CHỦ TỊCH" in one)
    signing.control.setCurrentIndex(row)
    signing.control.activated.emit(row)
    signer = desk.office(CAO_BANG).signer
    assert (signer.authority, signer.post) == (("TL. CHỦ TỊCH",), "CHÁNH VĂN PHÒNG")
    assert field("signer", "signer_post").text == "CHÁNH VĂN PHÒNG"


def test_an_own_way_of_signing_stays_offered(page, field):
    post = field("signer", "signer_post")
    post.control.setText("ỦY VIÊN")
    post.commit()
    assert "ỦY VIÊN" in field("signer", "signing").text
