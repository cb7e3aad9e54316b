"""Where pages stand in a scrolled view: one below the other, or two side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRect, QSize, QSizeF

GAP = 12
SMALLEST, LARGEST = 0.1, 4.0
STEPS = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 2.0, 3.0, 4.0)


class Fit(StrEnum):
    """What decides the size of the pages."""

    WIDTH = "width"
    PAGE = "page"
    FREE = "free"


@dataclass(frozen=True, slots=True)
class Zoom:
    """How large pages are shown; ``factor`` 1 is their real size, for ``Fit.FREE``."""

    fit: Fit = Fit.WIDTH
    factor: float = 1.0
    side_by_side: bool = False


@dataclass(frozen=True)
class PageLayout:
    """The rectangle of each page in logical pixels, and the size of them all."""

    rects: tuple[QRect, ...]
    size: QSize

    def visible(self, top: int, height: int) -> list[int]:
        """The pages that a stretch of the view touches."""
        bottom = top + height
        return [
            index for index, rect in enumerate(self.rects)
            if rect.bottom() >= top and rect.top() <= bottom
        ]  # fmt: skip

    def page_at(self, y: int) -> int:
        """The page at a height, or the next one below it."""
        for index, rect in enumerate(self.rects):
            if y <= rect.bottom() + GAP // 2:
                return index
        return max(len(self.rects) - 1, 0)


def lay_out(sizes: Sequence[QSizeF], view: QSize, zoom: Zoom, dots: float) -> PageLayout:
    """Place pages (in points) in a view; ``dots`` is logical pixels a point at real size."""
    columns = 2 if zoom.side_by_side else 1
    rows = [sizes[start : start + columns] for start in range(0, len(sizes), columns)]
    scaled = [[_scaled(one, view, zoom, dots, columns) for one in row] for row in rows]
    widest = max((_row_width(row, columns) for row in scaled), default=0)
    width = max(view.width(), widest + 2 * GAP)
    rects: list[QRect] = []
    top = GAP
    for row in scaled:
        rects += _placed(row, top, width, columns)
        top += max(one.height() for one in row) + GAP
    return PageLayout(tuple(rects), QSize(width, top))


def _scaled(size: QSizeF, view: QSize, zoom: Zoom, dots: float, columns: int) -> QSize:
    scale = min(max(_scale(size, view, zoom, dots, columns), SMALLEST * dots), LARGEST * dots)
    return (size * scale).toSize()


def _scale(size: QSizeF, view: QSize, zoom: Zoom, dots: float, columns: int) -> float:
    if zoom.fit is Fit.FREE:
        return zoom.factor * dots
    across = (view.width() - (columns + 1) * GAP) / columns / size.width()
    if zoom.fit is Fit.WIDTH:
        return across
    return min(across, (view.height() - 2 * GAP) / size.height())


def _row_width(row: Sequence[QSize], columns: int) -> int:
    return columns * max(one.width() for one in row) + (columns - 1) * GAP


def _placed(row: Sequence[QSize], top: int, width: int, columns: int) -> list[QRect]:
    """A row in the middle of the width; a last odd page stands at the left."""
    left = (width - _row_width(row, columns)) // 2
    rects = []
    for one in row:
        rects.append(QRect(left, top, one.width(), one.height()))
        left += max(each.width() for each in row) + GAP
    return rects


def stepped(factor: float, direction: int) -> float:
    """The next larger (``1``) or smaller (``-1``) usual zoom."""
    if direction > 0:
        return next((one for one in STEPS if one > factor + 0.005), STEPS[-1])
    return next((one for one in reversed(STEPS) if one < factor - 0.005), STEPS[0])
