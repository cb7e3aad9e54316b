"""The tools above the pages: zoom, fit, one or two pages, the page's number."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QIntValidator, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from nq20desk.ui.icons import icon
from nq20desk.ui.report.preview_layout import Fit
from nq20desk.ui.report.preview_view import PagesView
from nq20desk.ui.theme import TABLE_ICON, TextStyle, Tone, font, set_tone
from nq20desk.ui.words import translate

_NUMBER_WIDTH = 40
_MOST_PAGES = 9999


class PageField(QWidget):
    """*Trang 3/23*, where another number can be typed."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        before, after = translate("Preview", "Page {page}/{count}", page="\0", count="\1").split(
            "\0"
        )
        self._after = after
        self._shown = (0, 0)
        self.number = QLineEdit(self)
        self.number.setAccessibleName(translate("Preview", "Page number"))
        self.number.setToolTip(translate("Preview", "Type a page number to go there"))
        self.number.setValidator(QIntValidator(1, _MOST_PAGES, self.number))
        self.number.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.number.setFixedWidth(_NUMBER_WIDTH)
        self._word, self._count = QLabel(before.strip(), self), QLabel(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for part in (self._word, self.number, self._count):
            row.addWidget(part)
        for label in (self._word, self._count):
            label.setFont(font(TextStyle.CAPTION))
            set_tone(label, Tone.MUTED)
        self.number.returnPressed.connect(self._on_typed)
        self.number.editingFinished.connect(self._show)
        self.hide()

    @property
    def text(self) -> str:
        """The whole as it is read; empty without pages."""
        page, count = self._shown
        return translate("Preview", "Page {page}/{count}", page=page, count=count) if count else ""

    @Slot(int, int)
    def show_page(self, page: int, count: int) -> None:
        """Show which page of how many is looked at; a number that is being typed stays."""
        is_typed = self.number.hasFocus() and self.number.isModified()
        self._shown = (page, count)
        if not is_typed:
            self._show()
        self._count.setText(self._after.replace("\1", str(count)))
        self.setVisible(count > 0)

    @Slot()
    def _on_typed(self) -> None:
        self.chosen.emit(int(self.number.text()))
        self._show()

    @Slot()
    def _show(self) -> None:
        self.number.setText(str(self._shown[0]))


class PreviewBar(QWidget):
    """The line of tools of a view of pages; a window may add its own."""

    def __init__(self, view: PagesView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(8, 4, 8, 4)
        self.row.setSpacing(2)
        self.percent = QLabel(self)
        self.percent.setFont(font(TextStyle.CAPTION))
        set_tone(self.percent, Tone.MUTED)
        self.page = PageField(self)
        self._make_tools()
        self.row.addWidget(self.percent)
        self.row.addStretch(1)
        self.row.addWidget(self.page)
        self.page.chosen.connect(view.go_to_page)
        view.page_changed.connect(self.page.show_page)
        view.zoom_changed.connect(self.show_zoom)
        self.show_zoom()

    def add_tool(self, icon_name: str, words: str) -> QToolButton:
        """A button with an icon; its words are its tooltip and its name."""
        button = QToolButton(self)
        button.setIcon(icon(icon_name))
        button.setIconSize(QSize(TABLE_ICON, TABLE_ICON))
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.row.addWidget(button)
        return button

    def add_keys(self, owner: QWidget) -> None:
        """The keyboard's ways to what the tools do, anywhere in ``owner``."""
        view = self._view
        keys = (
            (QKeySequence.keyBindings(QKeySequence.StandardKey.ZoomIn), lambda: view.zoom_by(1)),
            (QKeySequence.keyBindings(QKeySequence.StandardKey.ZoomOut), lambda: view.zoom_by(-1)),
            ([QKeySequence("Ctrl+0")], lambda: self._fit(Fit.WIDTH)),
            ([QKeySequence("Ctrl+PgUp")], lambda: view.turn(-1)),
            ([QKeySequence("Ctrl+PgDown")], lambda: view.turn(1)),
        )
        for sequences, slot in keys:
            action = QAction(owner)
            action.setShortcuts(sequences)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(slot)
            owner.addAction(action)

    def _make_tools(self) -> None:
        view = self._view
        smaller = self.add_tool("zoom-out", translate("Preview", "Smaller (Ctrl+−)"))
        larger = self.add_tool("zoom-in", translate("Preview", "Larger (Ctrl++)"))
        smaller.clicked.connect(lambda: view.zoom_by(-1))
        larger.clicked.connect(lambda: view.zoom_by(1))
        self._fit_width = self.add_tool("fit-width", translate("Preview", "Fit the width"))
        self._fit_page = self.add_tool("fit-page", translate("Preview", "Fit the whole page"))
        for button, fit in ((self._fit_width, Fit.WIDTH), (self._fit_page, Fit.PAGE)):
            button.setCheckable(True)
            button.clicked.connect(lambda _, fit=fit: self._fit(fit))
        self.side_button = self.add_tool(
            "two-pages", translate("Preview", "Two pages side by side")
        )
        self.side_button.setCheckable(True)
        self.side_button.clicked.connect(self.set_side_by_side)

    @Slot(bool)
    def set_side_by_side(self, on: bool) -> None:
        """Show pairs of whole pages, or one page as wide as there is room."""
        zoom = self._view.zoom
        self._view.set_zoom(replace(zoom, side_by_side=on, fit=Fit.PAGE if on else Fit.WIDTH))
        self.show_zoom()

    def _fit(self, fit: Fit) -> None:
        self._view.set_zoom(replace(self._view.zoom, fit=fit))
        self.show_zoom()

    @Slot()
    def show_zoom(self) -> None:
        """Show how large the pages are."""
        zoom = self._view.zoom
        self._fit_width.setChecked(zoom.fit is Fit.WIDTH)
        self._fit_page.setChecked(zoom.fit is Fit.PAGE)
        self.side_button.setChecked(zoom.side_by_side)
        self.percent.setText(f"{self._view.factor:.0%}" if self._view.page_count else "")
