"""*Xem trang*: the pages in a window of their own, two side by side if wanted, to be printed."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from nq20desk.ui.errors import tell_error
from nq20desk.ui.icons import set_button_icon
from nq20desk.ui.page import Workplace
from nq20desk.ui.report.preview import PagePreview
from nq20desk.ui.report.printing import Printing
from nq20desk.ui.theme import ButtonKind, set_kind
from nq20desk.ui.words import translate

_SIZE = QSize(1180, 680)
_SMALLEST = QSize(560, 400)


class PreviewWindow(QWidget):
    """A large window of pages; ``preview`` is what it shows and follows."""

    closed = Signal()

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
        self.preview.bar.set_side_by_side(True)
        self.preview.setFocus()
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)

    def _add_tools(self) -> None:
        bar = self.preview.bar
        previous = bar.add_tool("back", translate("Preview", "Page before (Ctrl+Page Up)"))
        following = bar.add_tool("forward", translate("Preview", "Next page (Ctrl+Page Down)"))
        previous.clicked.connect(lambda: self.preview.view.turn(-1))
        following.clicked.connect(lambda: self.preview.view.turn(1))
        bar.row.addSpacing(8)
        self.print_button = QPushButton(translate("Preview", "Print…"), self)
        self.print_button.clicked.connect(self.print_pages)
        set_kind(self.print_button, ButtonKind.PRIMARY)
        set_button_icon(self.print_button, "print")
        bar.row.addWidget(self.print_button)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self, self.print_pages)

    @Slot()
    def print_pages(self) -> None:
        """Print what is shown."""
        if self.preview.data:
            self._printing.start(self.preview.data, self._title, self)

    @Slot(object)
    def _tell(self, error: Exception) -> None:
        tell_error(self, self._workplace, error)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell whoever keeps the window that it goes."""
        self.closed.emit()
        super().closeEvent(event)
