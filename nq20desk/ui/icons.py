"""Icons by meaning (``icon("save")``), drawn from outline SVGs in any colour and size.

The files of ``resources/icons`` are Lucide's under names of this program. They are drawn
when first asked for, with a line of the same weight at every size, and for the scaling of
every screen, so that they stay crisp at 125 % and 200 %.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from nq20desk.resources import resource_path
from nq20desk.ui.theme import TABLE_ICON, ButtonKind, current_tokens

LINE_WIDTH = 1.4
_GRID = 24
BUTTON_GAP = 4
_KIND_TOKENS = {ButtonKind.PRIMARY.value: "on_accent", ButtonKind.FLAT.value: "accent"}
_MODES = (QIcon.Mode.Normal, QIcon.Mode.Selected)


def icon(name: str, token: str = "text", size: int = TABLE_ICON) -> QIcon:
    """An icon in the colour of a token; ``size`` is its side in logical pixels."""
    tokens = current_tokens()
    look = _Look(tokens.color(token).name(), tokens.color("disabled").name(), size)
    return _icon(name, look, _ratios())


def pixmap(name: str, token: str, size: int, ratio: float) -> QPixmap:
    """One picture of an icon, for a label or a painter with the given pixel ratio."""
    return _pixmap(name, current_tokens().color(token).name(), size, ratio)


def set_button_icon(button: QAbstractButton, name: str) -> None:
    """Give a button an icon in the colour of its kind, at a calm distance from its word."""
    tokens = current_tokens()
    token = _KIND_TOKENS.get(button.property("kind"), "text")
    look = _Look(
        tokens.color(token).name(), tokens.color("disabled").name(), TABLE_ICON, BUTTON_GAP
    )
    button.setIcon(_icon(name, look, _ratios()))
    button.setIconSize(QSize(TABLE_ICON + BUTTON_GAP, TABLE_ICON))


def set_apart(made: QIcon) -> QIcon:
    """The icon with empty room at its right, for a tool button with a word beside it."""
    spaced = QIcon()
    side = QSize(TABLE_ICON, TABLE_ICON)
    for ratio in _ratios() if not made.isNull() else ():
        for mode in (*_MODES, QIcon.Mode.Disabled):
            picture = QPixmap(QSize(TABLE_ICON + BUTTON_GAP, TABLE_ICON) * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            painter.drawPixmap(0, 0, made.pixmap(side, ratio, mode))
            painter.end()
            spaced.addPixmap(picture, mode)
    return spaced


def icon_names() -> tuple[str, ...]:
    """The names of all icons."""
    return tuple(sorted(path.stem for path in resource_path("icons").glob("*.svg")))


@dataclass(frozen=True, slots=True)
class _Look:
    """Colours and size of an icon; ``gap`` is empty room at its right, for buttons."""

    color: str
    disabled: str
    size: int
    gap: int = 0


def _ratios() -> tuple[float, ...]:
    """The scalings of the screens that there are now."""
    return tuple(sorted({screen.devicePixelRatio() for screen in QGuiApplication.screens()}))


@cache
def _icon(name: str, look: _Look, ratios: tuple[float, ...]) -> QIcon:
    made = QIcon()
    for ratio in ratios:
        picture = _pixmap(name, look.color, look.size, ratio, look.gap)
        for mode in _MODES:
            made.addPixmap(picture, mode)
        dimmed = _pixmap(name, look.disabled, look.size, ratio, look.gap)
        made.addPixmap(dimmed, QIcon.Mode.Disabled)
    return made


@cache
def _pixmap(name: str, color: str, size: int, ratio: float, gap: int = 0) -> QPixmap:
    picture = QPixmap(QSize(size + gap, size) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    _renderer(name, color, size).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


@cache
def _renderer(name: str, color: str, size: int) -> QSvgRenderer:
    source = _source(name).replace("currentColor", color)
    width = f'stroke-width="{LINE_WIDTH * _GRID / size:.2f}"'
    return QSvgRenderer(QByteArray(source.replace('stroke-width="2"', width).encode()))


@cache
def _source(name: str) -> str:
    return resource_path("icons", f"{name}.svg").read_text("utf-8")
