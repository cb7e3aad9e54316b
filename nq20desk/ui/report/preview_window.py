"""*Xem trang*: the pages in a window of their own, two side by side if wanted, to be printed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QToolButton, QVBoxLayout, QWidget

from nq20desk.ui.errors import tell_error
from nq20desk.ui.icons import icon
from nq20desk.ui.page import Workplace
from nq20desk.ui.report.preview import PagePreview
from nq20desk.ui.report.preview_layout import Fit
from nq20desk.ui.report.printing import Printing
from nq20desk.ui.theme import ButtonKind, set_kind
from nq20desk.ui.words import translate

_SIZE = QSize(1180, 680)
_SMALLEST = QSize(560, 400)


class PreviewWindow(QWidget):
    """A large window of pages; ``preview`` is what it shows and follows."""

    def __init__(self, workplace: Workplace, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workplace = workplace
        self._title = title
        self.setWindowTitle(translate("Preview", "View pages – {title}", title=title))
        self.preview = PagePreview(workplace, self)
        self._printing = Printing(workplace.jobs, self)
        self._printing.failed.connect(self._tell)
        self._add_tools()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.preview)
        self.setMinimumSize(_SMALLEST)
        self.resize(_SIZE)
        self._set_side_by_side(True)
        self.preview.setFocus()
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)

    def _add_tools(self) -> None:
        previous = self.preview.add_tool("back", translate("Preview", "Page before"))
        following = self.preview.add_tool("forward", translate("Preview", "Next page"))
        previous.clicked.connect(lambda: self.preview.view.turn(-1))
        following.clicked.connect(lambda: self.preview.view.turn(1))
        self.side_button = QToolButton(self)
        self.side_button.setText(translate("Preview", "Two pages"))
        self.side_button.setCheckable(True)
        self.side_button.toggled.connect(self._set_side_by_side)
        self.preview.bar.addSpacing(16)
        self.preview.bar.addWidget(self.side_button)
        self.preview.bar.addSpacing(8)
        self.print_button = QPushButton(translate("Preview", "Print…"), self)
        self.print_button.setIcon(icon("print", "on-accent"))
        self.print_button.clicked.connect(self.print_pages)
        set_kind(self.print_button, ButtonKind.PRIMARY)
        self.preview.bar.addWidget(self.print_button)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self, self.print_pages)

    @Slot(bool)
    def _set_side_by_side(self, on: bool) -> None:
        self.side_button.setChecked(on)
        view = self.preview.view
        view.set_zoom(replace(view.zoom, side_by_side=on, fit=Fit.PAGE if on else Fit.WIDTH))

    @Slot()
    def print_pages(self) -> None:
        """Print what is shown."""
        if self.preview.data:
            self._printing.start(self.preview.data, self._title, self)

    @Slot(object)
    def _tell(self, error: Exception) -> None:
        tell_error(self, self._workplace, error)
