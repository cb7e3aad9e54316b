"""Icons by meaning (``icon("save")``), drawn from outline SVGs in any colour and size.

The files of ``resources/icons`` are Lucide's under names of this program. They are drawn
when first asked for, with a line of the same weight at every size, and once for each
display scaling in use, so that they stay crisp at 125 % and 200 %.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from nq20desk.resources import resource_path
from nq20desk.ui.theme import TABLE_ICON, current_tokens

LINE_WIDTH = 1.4
_GRID = 24
_RATIOS = (1.0, 1.25, 1.5, 1.75, 2.0, 3.0)
_MODES = (QIcon.Mode.Normal, QIcon.Mode.Selected)


def icon(name: str, token: str = "text", size: int = TABLE_ICON) -> QIcon:
    """An icon in the colour of a token; ``size`` is its side in logical pixels."""
    tokens = current_tokens()
    return _icon(name, tokens.color(token).name(), tokens.color("disabled").name(), size)


def pixmap(name: str, token: str, size: int, ratio: float) -> QPixmap:
    """One picture of an icon, for a label or a painter with the given pixel ratio."""
    return _pixmap(name, current_tokens().color(token).name(), size, ratio)


def icon_names() -> tuple[str, ...]:
    """The names of all icons."""
    return tuple(sorted(path.stem for path in resource_path("icons").glob("*.svg")))


@cache
def _icon(name: str, color: str, disabled: str, size: int) -> QIcon:
    made = QIcon()
    for ratio in _RATIOS:
        picture = _pixmap(name, color, size, ratio)
        for mode in _MODES:
            made.addPixmap(picture, mode)
        made.addPixmap(_pixmap(name, disabled, size, ratio), QIcon.Mode.Disabled)
    return made


@cache
def _pixmap(name: str, color: str, size: int, ratio: float) -> QPixmap:
    picture = QPixmap(QSize(size, size) * ratio)
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
