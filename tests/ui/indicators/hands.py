"""What the tests at the grid share: keys, places, what the clipboard and dialogs hold."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from nq20desk.core.observation import Observation
from nq20desk.ui.indicators.page import IndicatorsPage
from nq20desk.ui.indicators.paste_dialog import PasteDialog
from nq20desk.ui.indicators.reading_dialog import ReadingDialog

UNIT = "cao-bang"
BHYT = "health_insurance_coverage"
MALARIA = "malaria_new_cases_per_100000"
ENTER, TAB, DELETE, ESCAPE, F2 = (
    Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Delete, Qt.Key.Key_Escape, Qt.Key.Key_F2,
)  # fmt: skip
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Go = Callable[..., None]
Write = Callable[..., None]
Typed = Callable[..., Observation | None]


def value(figure: Observation | None) -> Decimal | None:
    assert figure is not None
    return figure.value


def clipboard(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def the_dialog(page: IndicatorsPage, kind: type[QWidget]) -> QWidget:
    found = [one for one in page.findChildren(kind) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def no_dialog(page: IndicatorsPage) -> bool:
    kinds = (PasteDialog, ReadingDialog)
    return not any(one.isVisible() for kind in kinds for one in page.findChildren(kind))
