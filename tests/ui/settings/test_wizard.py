"""The first start: four steps, then there are a unit and its office."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from nq20desk.core.office import System
from nq20desk.ui.settings.wizard import UnitWizard


@pytest.fixture
def wizard(qtbot, make_workplace, empty_desk):
    made = UnitWizard(make_workplace(empty_desk))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def go_on(qtbot, wizard):
    qtbot.mouseClick(wizard.next_button, Qt.MouseButton.LeftButton)


def name_it(qtbot, wizard, name, province):
    wizard.forms[1].editors["name"].control.setText(name)
    wizard.forms[1].editors["province"].control.setText(province)
    go_on(qtbot, wizard)


def test_the_wizard_enters_unit_and_office(qtbot, wizard, empty_desk):
    wizard.presets.choose("district-committee")
    go_on(qtbot, wizard)
    wizard.forms[1].editors["kind"].control.setCurrentIndex(1)
    name_it(qtbot, wizard, "Cao Bằng", "Cao Bằng")
    assert wizard.forms[2].editors["issuing_line"].text == "THÀNH PHỐ CAO BẰNG"
    wizard.forms[2].editors["symbol"].control.setText("UBNDTP")
    go_on(qtbot, wizard)
    wizard.forms[3].editors["signer_name"].control.setText("Nguyễn Văn A")
    with qtbot.waitSignal(wizard.made):
        go_on(qtbot, wizard)
    office = empty_desk.office("ubnd-tp-cao-bang")
    assert office.name == "Ủy ban nhân dân thành phố Cao Bằng"
    assert (office.symbol, office.system) == ("UBNDTP", System.STATE)
    assert office.signer.name == "Nguyễn Văn A"
    assert office.signer.authority == ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH")
    units = [(one.key, one.name, one.level) for one in empty_desk.units()]
    assert units == [("cao-bang", "thành phố Cao Bằng, tỉnh Cao Bằng", "district")]


def test_the_wizard_works_with_the_keyboard_alone(qtbot, wizard, empty_desk):
    wizard.presets.choose("station")
    qtbot.keyClick(wizard.presets, Qt.Key.Key_Return)
    qtbot.keyClicks(QApplication.focusWidget(), "Tan Giang")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClicks(QApplication.focusWidget(), "Cao Bang")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert wizard.step == 2
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.keyClicks(QApplication.focusWidget(), "Nguyen Van A")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    office = empty_desk.office("tyt-xa-tan-giang")
    assert office.issuing_line == "TRẠM Y TẾ"
    assert office.superior_line == "ỦY BAN NHÂN DÂN XÃ TAN GIANG"


def test_what_is_missing_is_said_beside_the_field(qtbot, wizard):
    go_on(qtbot, wizard)
    go_on(qtbot, wizard)
    assert wizard.step == 1
    assert wizard.forms[1].editors["name"].note.text() == "This can't be left empty."


def test_going_back_and_changing_the_name_proposes_anew(qtbot, wizard):
    wizard.presets.choose("commune-party")
    go_on(qtbot, wizard)
    name_it(qtbot, wizard, "Tân Giang", "Cao Bằng")
    qtbot.mouseClick(wizard.back_button, Qt.MouseButton.LeftButton)
    assert wizard.forms[1].editors["name"].text == "Tân Giang"
    name_it(qtbot, wizard, "Hợp Giang", "Cao Bằng")
    assert wizard.forms[2].editors["issuing_line"].text == "ĐẢNG ỦY XÃ HỢP GIANG"


def test_the_same_office_is_not_entered_twice(qtbot, make_workplace, desk):
    wizard = UnitWizard(make_workplace(desk))
    qtbot.addWidget(wizard)
    wizard.presets.choose("district-committee")
    go_on(qtbot, wizard)
    wizard.forms[1].editors["kind"].control.setCurrentIndex(1)
    name_it(qtbot, wizard, "Cao Bằng", "Cao Bằng")
    assert wizard.step == 1
    note = wizard.forms[1].editors["name"].note.text()
    assert note == "This office has been entered already."


def test_another_territory_of_the_same_name_gets_its_own_key(qtbot, make_workplace, desk):
    wizard = UnitWizard(make_workplace(desk))
    qtbot.addWidget(wizard)
    wizard.presets.choose("commune-committee")
    go_on(qtbot, wizard)
    name_it(qtbot, wizard, "Cao Bằng", "Cao Bằng")
    go_on(qtbot, wizard)
    wizard.forms[3].editors["signer_name"].control.setText("Nguyễn Văn A")
    go_on(qtbot, wizard)
    assert desk.office("ubnd-xa-cao-bang").unit == "cao-bang-2"
    assert desk.office("ubnd-tp-cao-bang").unit == "cao-bang"


def test_a_province_has_no_province_above_it(qtbot, wizard):
    wizard.presets.choose("department")
    go_on(qtbot, wizard)
    assert list(wizard.forms[1].editors) == ["kind", "name"]
