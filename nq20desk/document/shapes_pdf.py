"""Drawing shapes into a PDF, as vectors, in inks that stay apart in black and white."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from reportlab.lib.colors import HexColor

from nq20desk.document.shapes import (
    Bar,
    Disc,
    Hatching,
    Ink,
    Path,
    Polygon,
    Shape,
    hatch_lines,
)

_PAPER = {
    Ink.TRACK: "#E4E8ED",
    Ink.SURFACE: "#FFFFFF",
    Ink.TEXT: "#000000",
    Ink.MUTED: "#5A6675",
    Ink.LINE: "#C4CAD2",
    Ink.LINE_STRONG: "#7F8997",
    Ink.ACCENT: "#0A5C8A",
    Ink.BAND: "#B9D3E2",
    Ink.ON_BAR: "#FFFFFF",
    Ink.EXCEEDED: "#0E5F38",
    Ink.MET: "#1B7F4B",
    Ink.NOT_MET: "#B3391F",
    Ink.NOT_COMPARABLE: "#6B4FA0",
    Ink.NO_FIGURE: "#5A6675",
}
_COLORS = {ink: HexColor(value) for ink, value in _PAPER.items()}
_HATCH_WIDTH = 0.4


def draw_shapes(canvas: Any, shapes: Iterable[Shape], page_height: float) -> None:
    """Draw shapes whose places are counted from the page's upper left corner."""
    found = list(shapes)
    if not found:
        return
    canvas.saveState()
    canvas.translate(0, page_height)
    canvas.scale(1, -1)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    for shape in found:
        _draw(canvas, shape, _COLORS[shape.ink])
    canvas.restoreState()


def _draw(canvas: Any, shape: Shape, color: Any) -> None:
    canvas.setFillColor(color)
    canvas.setStrokeColor(color)
    match shape:
        case Bar():
            _draw_bar(canvas, shape)
        case Polygon():
            canvas.drawPath(_path(canvas, shape.points, close=True), stroke=0, fill=1)
        case Path():
            canvas.setLineWidth(shape.width)
            canvas.setDash(list(shape.dashes) if shape.dashes else [])
            canvas.drawPath(_path(canvas, shape.points), stroke=1, fill=0)
            canvas.setDash([])
        case Disc():
            canvas.setLineWidth(shape.edge)
            ring = bool(shape.edge)
            canvas.circle(shape.x, shape.y, shape.radius, stroke=int(ring), fill=int(not ring))
        case Hatching():
            canvas.setLineWidth(_HATCH_WIDTH)
            canvas.lines([(*one, *other) for one, other in hatch_lines(shape)])


def _draw_bar(canvas: Any, shape: Bar) -> None:
    if shape.radius:
        canvas.roundRect(
            shape.x, shape.y, shape.width, shape.height, shape.radius, stroke=0, fill=1
        )
    else:
        canvas.rect(shape.x, shape.y, shape.width, shape.height, stroke=0, fill=1)


def _path(canvas: Any, points: Iterable[tuple[float, float]], *, close: bool = False) -> Any:
    path = canvas.beginPath()
    for number, point in enumerate(points):
        (path.lineTo if number else path.moveTo)(*point)
    if close:
        path.close()
    return path
