"""What the panel tells and takes besides the value: doubts, parts, comparator, dates."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from nq20desk.app.desk import Desk
from nq20desk.app.language import Language
from nq20desk.core.observation import Observation
from nq20desk.core.quantity import Comparator
from nq20desk.store.operations import EnterFigures
from nq20desk.ui.indicators.faces import Mark
from nq20desk.ui.indicators.model import FACE_ROLE
from nq20desk.ui.indicators.page import IndicatorsPage
from nq20desk.ui.indicators.panel_story import DoubtList
from nq20desk.ui.page import Workplace
from tests.ui.indicators.hands import BHYT, ENTER, UNIT, Go, Typed, Write

U5 = "under5_mortality"


def doubts(page: IndicatorsPage) -> list[str]:
    (found,) = page.panel.findChildren(DoubtList)
    return found.texts


def line(page: IndicatorsPage, key: str) -> QLineEdit:
    found = page.panel.form.fields[key]
    assert isinstance(found, QLineEdit)
    return found


def enter(qtbot: QtBot, page: IndicatorsPage, key: str, text: str) -> None:
    field = line(page, key)
    field.setFocus()
    field.clear()
    qtbot.keyClicks(field, text)
    page.grid.setFocus()


def test_a_doubt_stands_in_panel_and_cell_and_blocks_nothing(
    page: IndicatorsPage, go: Go, write: Write, typed: Typed
) -> None:
    go(U5)
    write("18,5%", ENTER)
    go(U5)
    assert doubts(page) == [
        "To be checked: Written with %, but the unit is ‰. "
        "If the sign were right, it would be 185‰. "
        "Type the number without %, or convert it first."
    ]
    face = page.grid.currentIndex().data(FACE_ROLE)
    assert Mark.FAULT in face.marks
    assert "to be checked" in face.spoken
    assert "Written with %" in page.grid.currentIndex().data(Qt.ItemDataRole.ToolTipRole)
    figure = typed(U5)
    assert figure is not None
    assert (figure.value, figure.words) == (Decimal("18.5"), "18,5%")
    write("18,5", ENTER)
    go(U5)
    assert doubts(page) == []


def test_a_jump_against_last_year_is_told_with_the_year(
    page: IndicatorsPage, go: Go, write: Write
) -> None:
    go(BHYT, "2025")
    write("8,7", ENTER)
    go(BHYT, "2025")
    (said,) = doubts(page)
    assert "The figure of 2024 (86,5) is about ten times this one." in said
    assert "If 87 is meant, type that." in said


def test_a_wrong_typed_value_is_kept_beside_the_computed_one(
    qtbot: QtBot, page: IndicatorsPage, go: Go, typed: Typed
) -> None:
    go(BHYT)
    enter(qtbot, page, "numerator", "60000")
    enter(qtbot, page, "denominator", "76505")
    figure = typed(BHYT)
    assert figure is not None
    assert figure.value == Decimal("86.5")
    (said,) = doubts(page)
    assert "Typed 86,5, but 78,4262 follows from its parts." in said


def test_a_cut_off_value_is_no_doubt(qtbot: QtBot, page: IndicatorsPage, go: Go) -> None:
    go(BHYT)
    enter(qtbot, page, "numerator", "66177")
    enter(qtbot, page, "denominator", "76450")  # 86,562…: rounded 86,6, cut off 86,5
    assert doubts(page) == []
    texts = [label.text() for label in page.panel.findChildren(QLabel) if label.isVisible()]
    assert any("cut off, not rounded" in one for one in texts)


def test_few_births_show_n_of_n_and_no_doubt(page: IndicatorsPage, desk: Desk, go: Go) -> None:
    before = Observation(U5, "2023", value=Decimal("1.6"), words="1,6")
    few = Observation(U5, "2024", value=Decimal("16.7"), words="16,7", numerator=Decimal(1),
                      denominator=Decimal(60))  # fmt: skip
    desk.run(EnterFigures(UNIT, [(one.indicator, one.period, one) for one in (before, few)]))
    go(U5)
    assert doubts(page) == []
    texts = [label.text() for label in page.panel.findChildren(QLabel)]
    assert "16,7‰ (1 of 60: too few to judge by)" in texts


def test_the_comparator_can_be_chosen(page: IndicatorsPage, go: Go, typed: Typed) -> None:
    go(BHYT)
    chooser = page.panel.form.comparator
    assert chooser.currentText() == "="
    chooser.setCurrentIndex(chooser.findText(">"))
    chooser.activated.emit(chooser.currentIndex())
    figure = typed(BHYT)
    assert figure is not None
    assert (figure.comparator, figure.value, figure.words) == (Comparator.MORE, Decimal("86.5"),
                                                               "> 86,5")  # fmt: skip
    assert page.grid.currentIndex().data() == "> 86,5"


def test_without_a_single_number_there_is_no_comparator(page: IndicatorsPage, go: Go,
                                                        write: Write) -> None:  # fmt: skip
    go(BHYT, "2025")
    assert not page.panel.form.comparator.isEnabled()
    write("25 - 27", ENTER)
    go(BHYT, "2025")
    assert not page.panel.form.comparator.isEnabled()


@pytest.mark.parametrize(
    ("text", "kept"), [("22/7/2022", "22/7/2022"), ("7-3-2025", "07/3/2025"), ("2024", "2024")]
)
def test_a_day_is_kept_in_one_spelling(
    qtbot: QtBot, page: IndicatorsPage, go: Go, typed: Typed, text: str, kept: str
) -> None:
    go(BHYT)
    enter(qtbot, page, "as_of", text)
    figure = typed(BHYT)
    assert figure is not None
    assert figure.as_of == kept


def test_no_day_is_refused_in_place(
    qtbot: QtBot, page: IndicatorsPage, go: Go, typed: Typed
) -> None:
    go(BHYT)
    enter(qtbot, page, "as_of", "31/2/2024")
    figure = typed(BHYT)
    assert figure is not None
    assert figure.as_of == ""
    assert line(page, "as_of").property("invalid") is True
    assert "31/12/2024" in line(page, "as_of").toolTip()


def test_parts_have_names_in_both_languages(qtbot: QtBot, workplace: Workplace) -> None:
    english = replace(workplace, language=Language("en"))
    page = IndicatorsPage(english)
    qtbot.addWidget(page)
    page.resize(1182, 720)
    page.show()
    index = page.model.index(page.model.sheet.row_of(BHYT) or 0, 2)
    page.grid.setCurrentIndex(index)
    assert line(page, "numerator").accessibleName() == "People with a health insurance card"
    ratios = [one.ratio for one in workplace.desk.library.catalogue if one.ratio is not None]
    assert all(one.numerator_name_en and one.denominator_name_en for one in ratios)
