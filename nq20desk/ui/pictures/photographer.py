"""Goes from page to page of the program and takes pictures."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QDeadlineTimer,
    QIODevice,
    QSize,
)
from PySide6.QtWidgets import QApplication, QWidget

from nq20desk.app.desk import Desk
from nq20desk.store.files import replacing
from nq20desk.ui.page import Destination, Page
from nq20desk.ui.start import Program

SIZE = QSize(1366, 768)
_SETTLE_MS = 900
P = TypeVar("P", bound=Page)


class Photographer:
    """Takes pictures of one program's window, which is as large as a clerk's screen."""

    def __init__(self, program: Program, target: Path) -> None:
        self._program = program
        self._target = target
        self.window = program.window
        self.window.resize(SIZE)
        self.window.nav.set_folded(False)
        self.window.show()

    @property
    def desk(self) -> Desk:
        """The data that are shown."""
        return self._program.desk

    def units(self) -> list[str]:
        """The keys of the units that report."""
        return [one.key for one in self.desk.units()]

    def opened(self, name: str, kind: type[P]) -> P:
        """A page that a picture was taken of."""
        page = self.window.pages[name]
        assert isinstance(page, kind)
        return page

    def page(self, name: str, destination: Destination) -> Path:
        """Go to a page and take its picture."""
        self.window.go_to(destination)
        return self.picture(name)

    def picture(self, name: str, widget: QWidget | None = None) -> Path:
        """Take a picture of a dialog, else of the window as it stands."""
        self.settle()
        path = self._target / f"{name}.png"
        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        (widget or self.window).grab().save(buffer, "PNG")
        with replacing(path) as temporary:
            temporary.write_bytes(content.data())
        return path

    def settle(self) -> None:
        """Let background work end and its results arrive."""
        self._program.jobs.wait()
        deadline = QDeadlineTimer(_SETTLE_MS)
        while not deadline.hasExpired():
            QCoreApplication.processEvents()
            QApplication.sendPostedEvents()
            self._program.jobs.wait()
