"""What the tests of the kit share: themed widgets on the screen, painted pictures, contrast."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nq20desk.ui.theme import apply_theme

AnyWidget = TypeVar("AnyWidget", bound=QWidget)


def themed() -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    if not app.styleSheet():
        apply_theme(app)


def shown(qtbot: QtBot, widget: AnyWidget, size: QSize | None = None) -> AnyWidget:
    themed()
    qtbot.addWidget(widget)
    if size is not None:
        widget.resize(size)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.activateWindow()
    return widget


def painted(paint: Callable[[QPainter, QRectF], None], size: QSize, ratio: float = 1.0) -> QImage:
    image = QImage(size * ratio, QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return image


def ink(image: QImage, color: QColor | None = None) -> set[tuple[int, int]]:
    """The pixels of a colour, or all that are not white."""
    white = QColor("white")
    return {
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if (image.pixelColor(x, y) == color if color else image.pixelColor(x, y) != white)
    }


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of WCAG 2.1, 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: QColor) -> float:
    red, green, blue = (_linear(part) for part in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
