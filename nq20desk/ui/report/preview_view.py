"""The scrolled view of a PDF's pages: shows, zooms, follows a place, tells where one clicks."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollBar, QWidget

from nq20desk.ui.jobs import Jobs
from nq20desk.ui.report.preview_follow import Follower
from nq20desk.ui.report.preview_layout import GAP, Fit, PageLayout, Zoom, lay_out, stepped
from nq20desk.ui.report.preview_pages import PdfPages
from nq20desk.ui.report.preview_places import Extent, Hit, Places
from nq20desk.ui.report.preview_renderer import SAME_SCALE, PageRenderer, Picture
from nq20desk.ui.theme import current_tokens
from nq20desk.ui.words import translate

_MARK_WIDTH = 3
_MARK_ALPHA = 24
_LINE_STEP = 40
_SHARPEST = 5.0  # pixels a point; above it a picture would take more than 50 MB
_FOLLOW_FROM, _FOLLOW_TO, _FOLLOW_AT = 0.03, 0.93, 0.25


class PagesView(QAbstractScrollArea):
    """Pages one below the other (or side by side), only those in sight being drawn."""

    clicked = Signal(object)
    """What stands where the page was clicked, a Hit."""
    page_changed = Signal(int, int)
    """The page that is looked at (from 1), and how many there are."""
    zoom_changed = Signal()
    drawn = Signal()
    """The picture of a page in sight is new."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: PdfPages | None = None
        self._follower = Follower()
        self._zoom = Zoom()
        self._layout = PageLayout((), QSize())
        self._renderer = PageRenderer(jobs, self)
        self._renderer.rendered.connect(self._on_rendered)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Mid)
        self.viewport().setMouseTracking(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(translate("Preview", "Pages"))
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.setSingleStep(_LINE_STEP)
            bar.actionTriggered.connect(self._follower.hold)

    # ---- what is shown

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._layout.rects)

    @property
    def current_page(self) -> int:
        """The page that is looked at, from 1; 0 when there is none."""
        if not self._layout.rects:
            return 0
        third = self.verticalScrollBar().value() + self.viewport().height() // 3
        return self._layout.page_at(third) + 1

    @property
    def zoom(self) -> Zoom:
        """How large the pages are."""
        return self._zoom

    @property
    def factor(self) -> float:
        """The size of the present page against its real one."""
        if self._pages is None:
            return 1.0
        index = max(self.current_page - 1, 0)
        return self._page_scale(index) / self._dots()

    def set_pages(self, pages: PdfPages, places: Places) -> None:
        """Show other pages, as far as possible where the eye is now."""
        before, laid_out, marked = self._shown_at(), self._layout, self._follower.marked
        self._pages, self._follower.places = pages, places
        self._renderer.set_pages(pages)
        self._lay_out()
        self._follow_on(before)
        self._ask()
        if self._layout != laid_out or self._follower.marked != marked:
            self.viewport().update()

    def _follow_on(self, before: int | None) -> None:
        """Keep the followed paragraph at the height where it was, unless hands moved the pages."""
        after = self._shown_at()
        if self._follower.is_held:
            return
        if before is not None and after is not None and self._is_in_view(before):
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + after - before)
        self._reveal()

    @property
    def places(self) -> Places:
        """What stands where on the pages."""
        return self._follower.places

    def followed_line(self) -> Extent | None:
        """The line that is kept in sight."""
        return self._follower.line

    def y_in_view(self, page: int, y: float) -> int:
        """The height in the view of a height on a page, in points from its top."""
        return self._y_of(page, y) - self.verticalScrollBar().value()

    def is_drawn(self) -> bool:
        """Whether every page in sight is shown as it is now."""
        return all(
            self._renderer.is_fresh(index, self._pixel_scale(index))
            for index in self.pages_in_sight()
        )

    def set_zoom(self, zoom: Zoom) -> None:
        """Show the pages in another size, the same page in sight."""
        if zoom == self._zoom:
            return
        index = max(self.current_page - 1, 0)
        share = self._share_of(index)
        self._zoom = zoom
        self._lay_out()
        self._scroll_to_share(index, share)
        self._refresh()
        self.zoom_changed.emit()

    def zoom_by(self, direction: int) -> None:
        """One step larger (1) or smaller (-1)."""
        factor = stepped(self.factor, direction)
        self.set_zoom(replace(self._zoom, fit=Fit.FREE, factor=factor))

    # ---- moving

    def follow(self, section: str, paragraph: int, letters: int = 0) -> None:
        """Bring a letter of a paragraph into sight and mark the paragraph, from now on."""
        marked = self._follower.place
        self._follower.follow(section, paragraph, letters)
        if not self._follower.is_held:
            self._reveal()
        if self._follower.place != marked:
            self.viewport().update()

    def go_to_page(self, number: int) -> None:
        """Show a page (from 1) from its top."""
        self._follower.hold()
        self._scroll_to_page(min(max(number, 1), self.page_count) - 1)

    def turn(self, direction: int) -> None:
        """Go to the next (1) or the previous (-1) page or pair of pages."""
        step = 2 if self._zoom.side_by_side else 1
        self.go_to_page(self.current_page + direction * step)

    def _reveal(self) -> None:
        """Bring the line that is written in into sight, if it is not."""
        line = self._follower.line
        if line is None or line.page >= self.page_count:
            return
        height, seen = self.viewport().height(), self.verticalScrollBar().value()
        top, bottom = (self._y_of(line.page, one) - seen for one in (line.top, line.bottom))
        if top >= _FOLLOW_FROM * height and bottom <= _FOLLOW_TO * height:
            return
        if self._zoom.fit is Fit.PAGE:
            self._scroll_to_page(line.page)
        else:
            self.verticalScrollBar().setValue(round(top + seen - _FOLLOW_AT * height))

    def _scroll_to_page(self, index: int) -> None:
        if 0 <= index < self.page_count:
            self.verticalScrollBar().setValue(self._layout.rects[index].top() - GAP // 2)

    def _shown_at(self) -> int | None:
        """How far below the view's top the followed paragraph begins."""
        place = self._follower.place
        if place is None or place.page >= self.page_count:
            return None
        return self.y_in_view(place.page, place.y)

    def _y_of(self, page: int, y: float) -> int:
        return round(self._layout.rects[page].top() + y * self._page_scale(page))

    def _is_in_view(self, offset: int) -> bool:
        return 0 <= offset <= self.viewport().height()

    def _share_of(self, index: int) -> float:
        if index >= self.page_count:
            return 0.0
        rect = self._layout.rects[index]
        return (self.verticalScrollBar().value() - rect.top()) / max(rect.height(), 1)

    def _scroll_to_share(self, index: int, share: float) -> None:
        if index < self.page_count:
            rect = self._layout.rects[index]
            self.verticalScrollBar().setValue(round(rect.top() + share * rect.height()))

    # ---- geometry

    def _dots(self) -> float:
        return self.logicalDpiX() / 72

    def _page_scale(self, index: int) -> float:
        """Logical pixels a point."""
        if self._pages is None or index >= self.page_count:
            return self._dots()
        return self._layout.rects[index].width() / self._pages.sizes[index].width()

    def _pixel_scale(self, index: int) -> float:
        """Pixels of the screen a point."""
        return min(self._page_scale(index) * self.devicePixelRatioF(), _SHARPEST)

    def _lay_out(self) -> None:
        if self._pages is None:
            return
        view = self.viewport().size()
        self._layout = lay_out(self._pages.sizes, view, self._zoom, self._dots())
        whole = self._layout.size
        self._set_range(self.verticalScrollBar(), whole.height(), view.height())
        self._set_range(self.horizontalScrollBar(), whole.width(), view.width())

    @staticmethod
    def _set_range(bar: QScrollBar, whole: int, seen: int) -> None:
        bar.setRange(0, max(whole - seen, 0))
        bar.setPageStep(seen)

    def _origin(self) -> QPoint:
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def pages_in_sight(self) -> list[int]:
        """The pages, from 0, of which something is seen."""
        return self._layout.visible(self.verticalScrollBar().value(), self.viewport().height())

    def _refresh(self) -> None:
        """Ask for the pictures that are missing and paint what there is."""
        self._ask()
        self.viewport().update()

    def _ask(self) -> None:
        seen = self.pages_in_sight()
        beside = [one for one in (max(seen, default=0) + 1,) if one < self.page_count]
        self._renderer.want([(one, self._pixel_scale(one)) for one in [*seen, *beside]])
        self.page_changed.emit(self.current_page, self.page_count)

    def _on_rendered(self, index: int) -> None:
        self.viewport().update(self._layout.rects[index].translated(-self._origin()))
        self.drawn.emit()

    # ---- Qt's own

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the pages out anew, the same page in sight."""
        super().resizeEvent(event)
        index = max(self.current_page - 1, 0)
        share = self._share_of(index)
        self._lay_out()
        self._scroll_to_share(index, share)
        self._refresh()
        self.zoom_changed.emit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Draw what comes into sight."""
        self._refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages in sight and the mark of the followed paragraph."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(-self._origin())
        for index in self.pages_in_sight():
            self._paint_page(painter, index)
        for extent in self._follower.marked:
            if extent.page < self.page_count:
                self._paint_mark(painter, extent)
        painter.end()

    def _paint_page(self, painter: QPainter, index: int) -> None:
        rect, picture = self._layout.rects[index], self._renderer.picture(index)
        painter.fillRect(rect, Qt.GlobalColor.white)
        if picture is not None:
            painter.setClipRect(rect)
            painter.drawImage(self._target(index, picture), picture.image)
            painter.setClipping(False)
        painter.setPen(QPen(current_tokens().color("line-strong"), 1))
        painter.drawRect(QRectF(rect).adjusted(-0.5, -0.5, 0.5, 0.5))

    def _target(self, index: int, picture: Picture) -> QRectF:
        """Pixel on pixel for a picture of the right scale, else stretched over the page."""
        rect = self._layout.rects[index]
        if abs(picture.scale - self._pixel_scale(index)) >= SAME_SCALE:
            return QRectF(rect)
        return QRectF(rect.topLeft(), QSizeF(picture.image.size()) / self.devicePixelRatioF())

    def _paint_mark(self, painter: QPainter, extent: Extent) -> None:
        """A soft ground under the paragraph, and a bar at the page's edge."""
        rect = QRect(self._layout.rects[extent.page])
        rect.setTop(self._y_of(extent.page, extent.top))
        rect.setBottom(self._y_of(extent.page, extent.bottom))
        accent = current_tokens().color("accent")
        ground = QColor(accent)
        ground.setAlpha(_MARK_ALPHA)
        painter.fillRect(rect, ground)
        rect.setWidth(_MARK_WIDTH)
        painter.fillRect(rect, accent)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell what stands where the page was clicked."""
        found = self._hit(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and found is not None:
            self.clicked.emit(found)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand where a click leads somewhere."""
        hit = self._page_at(event.position().toPoint()) if self.places.ordered else None
        shape = Qt.CursorShape.ArrowCursor if hit is None else Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)

    def _page_at(self, point: QPoint) -> int | None:
        spot = point + self._origin()
        found = (one for one in self.pages_in_sight() if self._layout.rects[one].contains(spot))
        return next(found, None)

    def _hit(self, point: QPoint) -> Hit | None:
        page = self._page_at(point)
        if page is None:
            return None
        inside = point + self._origin() - self._layout.rects[page].topLeft()
        scale = self._page_scale(page)
        return self.places.hit(page, inside.x() / scale, inside.y() / scale)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel zoom."""
        turned = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and turned:
            self.zoom_by(1 if turned > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End; the arrows and page keys are the base class's."""
        bar = self.verticalScrollBar()
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._follower.hold()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)
