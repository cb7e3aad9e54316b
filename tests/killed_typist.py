"""A clerk who types in the real window until her computer is switched off.

``python -m tests.killed_typist FOLDER`` reads lines ``SECTION SEED`` and, for each, types in a
window of its own process until somebody kills that; it tells on standard output, a line of
JSON each, what stands in the text field after every keystroke, and when. What is slow to
import is imported once: on POSIX the typing process is forked from this one. ``--once`` types
in this very process (Windows can't fork).
"""

from __future__ import annotations

import json
import os
import random
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nq20desk.app.desk import Desk
from nq20desk.resources.library import Library
from nq20desk.ui.page import Destination
from nq20desk.ui.report.page import ReportPage
from nq20desk.ui.start import Program, make_application
from tests.ui.program import type_text

REPORT = 2
SECTIONS = ("propaganda", "finance", "epidemic_grassroots")
_SENTENCES = (
    "Trạm y tế xã, phường đã được đầu tư; tỷ lệ người dân tham gia bảo hiểm y tế đạt 95,2% và "
    "tăng qua từng năm. Công tác truyền thông, giáo dục sức khỏe tiếp tục được đổi mới ở cơ sở."
)


def tell(fact: object) -> None:
    """Write a fact at once: nothing may wait in a buffer when the end comes."""
    os.write(1, (json.dumps(fact, ensure_ascii=False) + "\n").encode())


class Typist:
    """Presses keys at random pauses: words, slips taken back, paragraphs, other sections."""

    def __init__(self, page: ReportPage, seed: int) -> None:
        self._random = random.Random(seed)
        self._page = page
        self._hurried = self._random.random() < 0.5
        self._waiting = ""

    def press(self) -> None:
        """Press one key, tell what stands there now, and press the next one soon."""
        self._key()
        self.say()
        pause = self._random.randint(5, 60) if self._hurried else self._random.randint(5, 350)
        QTimer.singleShot(pause, self.press)

    def say(self) -> None:
        view = self._page.view
        assert view is not None
        tell([time.monotonic(), view.editor.key, view.editor.text.toPlainText()])

    def _key(self) -> None:
        view = self._page.view
        assert view is not None
        chance = self._random.random()
        if self._waiting:
            type_text(view.editor.text, self._waiting[0])
            self._waiting = self._waiting[1:]
        elif chance < 0.05:
            view.outline.choose(self._random.choice(SECTIONS))
            view.editor.text.moveCursor(view.editor.text.textCursor().MoveOperation.End)
        elif chance < 0.10:
            QTest.keyClick(view.editor.text, Qt.Key.Key_Return)
        elif chance < 0.20:
            QTest.keyClick(view.editor.text, Qt.Key.Key_Backspace)
        else:
            self._waiting = f" {self._random.choice(_SENTENCES.split())}"


def type_until_killed(folder: Path, library: Library, section: str, seed: int) -> int:
    """Open the window on the data, say what it shows, and type."""
    app = make_application()
    desk = Desk(folder, library=library)
    program = Program(app, desk, "vi")
    program.window.show()
    program.window.go_to(Destination("report", report=REPORT, section=section))
    page = program.window.pages["report"]
    assert isinstance(page, ReportPage) and page.view is not None
    text = page.view.editor.text
    text.moveCursor(text.textCursor().MoveOperation.End)
    tell({"shown": text.toPlainText()})
    typist = Typist(page, seed)
    typist.say()
    QTimer.singleShot(0, typist.press)
    return QApplication.exec()


def serve(folder: Path) -> None:
    """Fork a typing process for each line that is read, and wait for its end."""
    library = Library()
    tell({"ready": True})
    for line in sys.stdin:
        section, seed = line.split()
        child = os.fork()
        if not child:
            os._exit(type_until_killed(folder, library, section, int(seed)))
        tell({"pid": child})
        os.waitpid(child, 0)
        os.write(1, b"\n")  # the last line may have been cut off
        tell({"gone": True})


def main(words: list[str]) -> int:
    """Serve, or type once in this process."""
    if words[0] != "--once":
        serve(Path(words[0]))
        return 0
    tell({"pid": os.getpid()})
    return type_until_killed(Path(words[1]), Library(), words[2], int(words[3]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
