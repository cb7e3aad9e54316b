"""Every icon is there, is drawn, takes its colour, and stays crisp when enlarged."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from nq20desk.resources import resource_path
from nq20desk.ui.icons import icon, icon_names, pixmap, set_button_icon
from nq20desk.ui.theme import LIGHT, NAVIGATION_ICON, TABLE_ICON, ButtonKind, set_kind
from tests.ui.kit_fixtures import shown, themed

SIZES = (TABLE_ICON, NAVIGATION_ICON)


def strongest(image: QImage) -> QColor:
    """The colour of the least transparent pixel."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return max(pixels, key=QColor.alpha)


@pytest.mark.parametrize("name", icon_names())
@pytest.mark.parametrize("size", SIZES)
def test_every_icon_is_drawn(qapp: QApplication, name: str, size: int) -> None:
    image = icon(name, size=size).pixmap(QSize(size, size)).toImage()
    assert image.size() == QSize(size, size) * image.devicePixelRatio()
    assert strongest(image).alpha() > 120


def test_there_is_an_icon_for_every_page_and_main_action() -> None:
    wanted = {
        "overview", "report", "indicators", "plan", "tasks", "documents", "units", "receive",
        "send", "settings", "check", "preview", "export", "print", "sign", "save", "undo",
        "redo", "pdf", "excel", "word", "figure", "certificate", "seal",
    }  # fmt: skip
    assert wanted <= set(icon_names())


def test_an_icon_takes_the_colour_of_its_token(qapp: QApplication) -> None:
    themed()
    found = strongest(pixmap("ok", "met", 32, 2.0).toImage())
    assert found.name() == LIGHT.color("met").name()


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_a_picture_has_the_pixels_of_its_screen(qapp: QApplication, ratio: float) -> None:
    found = pixmap("save", "text", 16, ratio)
    assert found.devicePixelRatio() == ratio
    assert found.width() == 16 * ratio


def test_an_icon_is_drawn_once(qapp: QApplication) -> None:
    assert icon("save").cacheKey() == icon("save").cacheKey()


def test_the_icon_of_a_primary_button_is_white(qtbot: QtBot) -> None:
    button = QPushButton("Ghi")
    set_kind(button, ButtonKind.PRIMARY)
    set_button_icon(button, "save")
    shown(qtbot, button)
    image = button.icon().pixmap(button.iconSize()).toImage()
    assert strongest(image).name() == LIGHT.color("on-accent").name()


def test_the_licence_of_the_icons_travels_with_them() -> None:
    assert "ISC" in resource_path("icons", "LICENSE").read_text("utf-8")
