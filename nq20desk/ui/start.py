"""Opening the window: application, language, desk, and what is told before there is one."""

from __future__ import annotations

import gc
import logging
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QProcess, Qt, QTimer, Signal
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication

from nq20desk import __version__
from nq20desk.app.desk import Desk
from nq20desk.app.instance import Answer, Asked, Wish
from nq20desk.app.language import Language
from nq20desk.app.preferences import PreferenceFile
from nq20desk.core.dates import VIETNAM
from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.store.backup import newest_usable, restore
from nq20desk.store.holder import Purpose
from nq20desk.store.migrations import NewerDataError
from nq20desk.store.sqlite import DamagedDataError
from nq20desk.store.store import DATABASE
from nq20desk.ui.handover import opened_or_handed_over
from nq20desk.ui.jobs import Jobs
from nq20desk.ui.opening import FileQueue, dialog_is_open
from nq20desk.ui.page import Workplace
from nq20desk.ui.start_boxes import refuse, tell, wants_copy_from_before, wants_copy_of_damaged
from nq20desk.ui.taskbar import IDENTITY, come_forward, name_program, program_icon
from nq20desk.ui.theme import apply_theme
from nq20desk.ui.window import MainWindow
from nq20desk.ui.words import LanguageTranslator, translate

if TYPE_CHECKING:
    from nq20desk.ui.instance import WindowLine

PREFERENCES = "nq20desk.ini"


class Program:
    """The running program: one application, one desk, one window at a time."""

    def __init__(
        self, app: QApplication, desk: Desk, language: str | None = None, *, at_once: bool = False
    ) -> None:
        self.app = app
        self.desk = desk
        self.preferences = PreferenceFile(desk.folder / PREFERENCES)
        self.jobs = Jobs(at_once=at_once)
        self._translator: LanguageTranslator | None = None
        self._telling = False
        self.language = self.speak(language or self.preferences.values.language)
        self.files = FileQueue(lambda: self.window)
        self.window = self._make_window()
        self._line: WindowLine | None = None
        if desk.editions.fault is not None:
            self.window.tell(desk.editions.fault)
        app.commitDataRequest.connect(self.end_session)

    def speak(self, code: str) -> Language:
        """Make a language that of the interface."""
        language = Language(code)
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
        self._translator = LanguageTranslator(language)
        QCoreApplication.installTranslator(self._translator)
        self.language = language
        return language

    def switch_language(self, code: str) -> None:
        """Show the same place in another language; nothing typed is lost."""
        if code == self.language.code:
            return
        self._replace_window(lambda: self._change_language(code))

    def _change_language(self, code: str) -> None:
        self.preferences.change(language=code)
        self.speak(code)

    def show_new_data(self, sentence: str) -> None:
        """Other data files are in force: show the same place with them, and tell it."""
        if self._replace_window(lambda: None):
            words = translate("Start", "About")
            self.window.tell_success(sentence, words, self.window.show_about)

    def _replace_window(self, between: Callable[[], None]) -> bool:
        """A new window in the old one's place; not if what is typed there can't be stored."""
        old = self.window
        try:
            old.leave()
        except Exception as error:  # nothing typed may be lost by the switch
            old.tell(error)
            return False
        self.jobs.wait()
        between()
        shown, place = old.isVisible(), old.geometry()
        old.forget()
        self.window = self._make_window()
        self.window.setGeometry(place)
        if shown:
            self.window.show()
        old.hide()
        old.deleteLater()
        return True

    def _make_window(self) -> MainWindow:
        workplace = Workplace(self.desk, self.language, self.preferences, self.jobs)
        window = MainWindow(workplace)
        window.language_chosen.connect(self.switch_language, Qt.ConnectionType.QueuedConnection)
        window.data_changed.connect(self.show_new_data, Qt.ConnectionType.QueuedConnection)
        window.sample_wanted.connect(open_sample_beside)
        window.files_dropped.connect(self.files.add, Qt.ConnectionType.QueuedConnection)
        return window

    def show(self) -> None:
        """Show the window, with what endangers the data where they lie."""
        self.window.show()
        self.window.warn(self.desk.dangers())

    def tell_fault(self, error: Exception) -> None:
        """Save what is typed, then show the crash window."""
        from nq20desk.ui.errors import tell_error  # noqa: PLC0415 - rare

        if self._telling:
            return  # a fault while a fault is being told is in the log already
        self._telling = True
        try:
            self.window.leave()
        except Exception:  # what could not be stored is told by its own page
            logging.getLogger("nq20desk").exception("not stored after a fault")
        tell_error(self.window, self.window.workplace, error)
        self._telling = False

    def end_session(self, manager: QSessionManager) -> None:
        """The computer is being shut down: store what is typed, or ask it to wait."""
        try:
            self.window.leave()
        except Exception as error:  # the clerk must know before the text is gone
            manager.cancel()
            self.window.tell(error)

    # ---- later starts and other processes

    def listen(self) -> None:
        """Let later starts hand over their files, and ``nq20desk leave`` ask us to close."""
        from nq20desk.ui.instance import WindowLine, line_of  # noqa: PLC0415 - imports QtNetwork

        self._line = WindowLine(line_of(self.desk.folder), self.fulfil)

    def fulfil(self, asked: Asked) -> Answer:
        """Do what another process of this user asks for."""
        if asked.wish is Wish.LEAVE:
            return self._asked_to_leave()
        come_forward(QApplication.activeModalWidget() or self.window)
        # a dialog may wait for the clerk: the answer goes out before
        QTimer.singleShot(0, self.window, lambda: self.files.add(map(Path, asked.files)))
        return Answer(granted=True)

    def _asked_to_leave(self) -> Answer:
        """Close as the clerk would, or say why not; nobody is asked anything."""
        if dialog_is_open():
            return Answer(
                False, translate("Start", "A dialog is open in nq20desk; close it first.")
            )
        try:
            self.window.leave()
        except Exception as error:  # nothing typed may be lost by closing
            logging.getLogger("nq20desk").warning("not closed when asked", exc_info=error)
            return Answer(False, self._said(error))
        self.window.close()
        return Answer(granted=True)

    def _said(self, error: Exception) -> str:
        from nq20desk.ui.errors import error_sentence  # noqa: PLC0415 - rare

        return error_sentence(error, self.window.workplace)

    # ---- the end

    def leave(self) -> None:
        """Wait for running work and let go of desk and language."""
        if self._line is not None:
            self._line.close()
        self.app.commitDataRequest.disconnect(self.end_session)
        self.jobs.wait()
        self.window.forget()
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)

    def close(self) -> None:
        """Leave, then close the data with a backup."""
        try:
            self.leave()
        finally:
            self.desk.close()


def open_sample_beside() -> None:
    """Open the sample in a window of its own, apart from the office's data."""
    words = ["--demo"] if getattr(sys, "frozen", False) else ["-m", "nq20desk", "--demo"]
    QProcess.startDetached(sys.executable, words)


def make_application() -> QApplication:
    """The application with its theme; one that runs already is used."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    QLocale.setDefault(QLocale("vi_VN"))
    # saving and composing run beside typing: none may hold the interpreter for its usual 5 ms
    sys.setswitchinterval(0.0005)
    name_program()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("nq20desk")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(IDENTITY)
    app.setWindowIcon(program_icon())
    apply_theme(app)
    return app


def has_display() -> bool:
    """Whether a window can be shown here (Qt itself would end the program without a word)."""
    named = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    return sys.platform != "linux" or any(os.environ.get(name) for name in named)


def open_window(
    place: Path, *, demo: bool, language: str | None, files: Sequence[Path] = ()
) -> int:
    """Open the window on a data folder and run until it is closed; the exit code.

    Where a window with these data is open already, it takes the files and comes to the front.
    With ``demo`` an empty folder is filled with the sample.

    Raises:
        KnownError: there is no display.
    """
    if not has_display():
        raise KnownError(
            message("Start", "There is no display to show the window on."),
            message("Start", "Use the commands instead: nq20desk --help."),
        )
    app = make_application()
    opened = [one.absolute() for one in files]
    first = Language(language or "vi")
    try:
        desk = opened_or_handed_over(lambda: open_desk(place, first), place, opened)
        if desk is not None and demo and not desk.offices():
            from nq20desk.app.demo import fill_with_sample  # noqa: PLC0415

            fill_with_sample(desk)
    except KnownError as error:
        return refuse(error, first)
    return 0 if desk is None else _run(app, desk, language, opened)


def refuse_outside(error: KnownError, language: Language) -> int:
    """Say why no window opens, before there is an application; the exit code."""
    if not has_display():
        raise error
    make_application()
    return refuse(error, language)


def tell_outside(text: str, language: Language) -> None:
    """Show a text of the command line to someone who has no console."""
    if has_display():
        make_application()
        tell(text, "", language)


def open_desk(place: Path, language: Language) -> Desk:
    """Open the data; where they can't be opened, offer the newest copy that can."""
    try:
        return Desk(place, purpose=Purpose.WINDOW)
    except (DamagedDataError, NewerDataError) as error:
        copy = newest_usable(place / DATABASE)
        if copy is None or not _wants_copy(error, copy, language):
            raise
        restore(place / DATABASE, copy, datetime.now(VIETNAM))
        return Desk(place, purpose=Purpose.WINDOW)


def _wants_copy(error: KnownError, copy: Path, language: Language) -> bool:
    newer = isinstance(error, NewerDataError)
    return (wants_copy_from_before if newer else wants_copy_of_damaged)(error, copy, language)


def _run(app: QApplication, desk: Desk, language: str | None, files: Sequence[Path]) -> int:
    program = Program(app, desk, language)
    program.show()
    app.processEvents()
    settle_memory()
    # what watches over faults is slow to import: the clerk sees her window first
    with _watched(program):
        program.listen()
        program.files.add(files)
        try:
            return app.exec()
        finally:
            _close(program)


def settle_memory() -> None:
    """Collect garbage from now on, but never look through what is there already.

    Looking through modules, resources and mapped classes held the window up for 60 ms each time;
    what the start leaves behind that nobody needs is 0.2 MB.
    """
    gc.freeze()
    gc.enable()


@contextmanager
def _watched(program: Program) -> Iterator[None]:
    """Our own faults: logged; what is typed is saved first, then the crash window opens."""
    from nq20desk.app.crash import (  # noqa: PLC0415
        install_excepthook,
        start_fault_log,
        stop_fault_log,
    )
    from nq20desk.app.logs import start_log, stop_log  # noqa: PLC0415

    relay = _FaultRelay(program.app)
    relay.caught.connect(program.tell_fault, Qt.ConnectionType.QueuedConnection)
    log = start_log(program.desk.folder)
    faults = start_fault_log(program.desk.folder)
    forget = install_excepthook(relay.caught.emit)
    try:
        yield
    finally:
        forget()
        stop_fault_log(faults)
        stop_log(log)


class _FaultRelay(QObject):
    """Brings faults of any thread to the GUI thread."""

    caught = Signal(object)


def _close(program: Program) -> None:
    try:
        program.close()
    except KnownError as error:
        refuse(error, program.language)
