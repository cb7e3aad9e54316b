"""What the taskbar knows of the program: its identity, its icon, coming to the front."""

from __future__ import annotations

import sys

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QWidget

from nq20desk.resources import resource_path

IDENTITY = "nq20desk"
"""The AppUserModelID on Windows, the name of the desktop file on Linux."""
_SIDES = (16, 24, 32, 48, 64)

if sys.platform == "win32":
    import ctypes

    def name_program() -> None:
        """Let all windows gather under one button of their own, not under Python's.

        The frozen program is known by its path, as its shortcuts are: an identity that these
        don't carry would part a pinned shortcut from its window.
        """
        if not getattr(sys, "frozen", False):
            ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(IDENTITY)
else:

    def name_program() -> None:
        """Linux takes the identity from the application's desktop file name."""


def program_icon() -> QIcon:
    """The program's mark, drawn sharp for every size of title bar and taskbar."""
    source = resource_path("icons", "app", "nq20desk.svg").read_bytes()
    renderer = QSvgRenderer(QByteArray(source))
    made = QIcon()
    for side in _SIDES:
        picture = QPixmap(side, side)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        renderer.render(painter)
        painter.end()
        made.addPixmap(picture)
    return made


def come_forward(window: QWidget) -> None:
    """Bring a window to the front; where the system forbids it, its button in the bar flashes."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    if not window.isActiveWindow():
        QApplication.alert(window)
