"""The main window: navigation, head, pages; it tells errors and switches the language."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QSignalBlocker, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from nq20desk.core.errors import KnownError
from nq20desk.core.message import Message
from nq20desk.store.journal import ChangeSet
from nq20desk.ui.head_bar import HeadBar
from nq20desk.ui.page import Destination, Page, Workplace
from nq20desk.ui.pages import ENTRIES, PAGES
from nq20desk.ui.today import DayWatch
from nq20desk.ui.widgets.banner import Banner, BannerKind
from nq20desk.ui.widgets.busy_line import BusyLine
from nq20desk.ui.widgets.dropping import dropped_files
from nq20desk.ui.widgets.nav_bar import NavBar, NavEntry
from nq20desk.ui.words import translate

_SMALL_SCREEN = 1100


class MainWindow(QMainWindow):
    """One open desk on screen. It is made anew when the language changes."""

    language_chosen = Signal(str)
    sample_wanted = Signal()
    data_changed = Signal(str)
    """Other data files are in force: pages must be made anew; the sentence that tells it."""
    files_dropped = Signal(object)
    """Files from the file manager, to be opened."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.workplace = workplace
        self.pages: dict[str, Page] = {}
        self.nav = NavBar(self._entries(), translate("MainWindow", "Fold the navigation"))
        self.head = HeadBar()
        self.banner = Banner(translate("MainWindow", "Close the message"))
        self.busy = BusyLine()
        self.stack = QStackedWidget()
        self.day = DayWatch(workplace.desk.clock, self)
        self._after_banner: Callable[[], object] | None = None
        self._build()
        self._connect()
        self._restore()

    # ---- pages

    def go_to(self, destination: Destination) -> None:
        """Show a page, made when it is first asked for, and a place on it."""
        if not self._left():
            return
        page = self._page(destination.page)
        self.nav.set_current(destination.page)
        self.stack.setCurrentWidget(page)
        page.show_destination(destination)
        self.show_head()
        self.workplace.preferences.change(page=destination.page)

    def _left(self) -> bool:
        """Whether the page on screen could store what was typed; if not, it stays."""
        page = self.current()
        try:
            if page is not None:
                page.leave()
        except Exception as error:  # told; nothing typed may be lost by going elsewhere
            self.tell(error)
            self.nav.set_current(self._key_of(page))
            return False
        return True

    def _key_of(self, page: Page | None) -> str:
        return next((key for key, one in self.pages.items() if one is page), ENTRIES[0].key)

    def current(self) -> Page | None:
        """The page on screen."""
        widget = self.stack.currentWidget()
        return widget if isinstance(widget, Page) else None

    def _page(self, key: str) -> Page:
        if key not in self.pages:
            page = PAGES[key].make(self.workplace)
            page.go.connect(self.go_to)
            page.failed.connect(self.tell)
            page.titled.connect(self.show_head)
            page.exported.connect(self._on_exported)
            page.sample_wanted.connect(self.sample_wanted)
            page.language_chosen.connect(self.language_chosen)
            page.update_wanted.connect(self.open_update)
            page.about_wanted.connect(self.show_about)
            self.pages[key] = page
            self.stack.addWidget(page)
        return self.pages[key]

    def show_head(self) -> None:
        """Bring the head up to date with the page on screen."""
        page = self.current()
        if page is not None:
            self.head.show_page(page, page.choices)
            self.setWindowTitle(f"{page.title()} – nq20desk")
        self._show_unit()

    def _show_unit(self) -> None:
        offices = self.workplace.desk.offices()
        if len(offices) == 1:
            name = offices[0].name
        elif offices:
            name = translate("MainWindow", "{count} offices", count=len(offices))
        else:
            name = translate("MainWindow", "No unit yet")
        self.nav.set_names("nq20desk", name)

    # ---- telling

    def tell(self, error: object) -> None:
        """Tell an error: a sentence in the banner, or the crash window for our own faults."""
        from nq20desk.ui.errors import error_sentence, tell_error  # noqa: PLC0415 - rare

        if isinstance(error, Exception):
            if isinstance(error, KnownError):
                self._show(BannerKind.ERROR, error_sentence(error, self.workplace))
            else:
                tell_error(self, self.workplace, error)

    def warn(self, dangers: Sequence[tuple[Message, Message]]) -> None:
        """Warn of what endangers the data where they lie; nothing is shown if nothing does."""
        if not dangers:
            return
        said = " ".join(self.workplace.say(one) for danger in dangers for one in danger)
        action = translate("MainWindow", "Show the data folder")
        self._show(BannerKind.WARNING, said, action, partial(_open, self.workplace.desk.folder))

    def tell_success(self, sentence: str, action: str, then: Callable[[], object]) -> None:
        """Tell that something was done, and offer one next step."""
        self._show(BannerKind.SUCCESS, sentence, action, then)

    def _show(
        self,
        kind: BannerKind,
        sentence: str,
        action: str = "",
        then: Callable[[], object] | None = None,
    ) -> None:
        self._after_banner = then
        self.banner.show_message(kind, sentence, action)

    def _on_exported(self, path: object, sentence: str) -> None:
        action = translate("MainWindow", "Open folder")
        self.tell_success(sentence, action, partial(_open, Path(str(path)).parent))

    def _on_banner_acted(self) -> None:
        self.banner.hide()
        if self._after_banner is not None:
            self._after_banner()

    # ---- updates

    @Slot()
    def open_update(self, path: Path | None = None) -> None:
        """Show what an update file brings; without a path the clerk chooses it."""
        from nq20desk.ui.update_dialog import open_update  # noqa: PLC0415 - rare

        open_update(self, path)

    @Slot()
    def show_about(self) -> None:
        """Show versions, editions, keys and licences."""
        from nq20desk.ui.about_dialog import open_about  # noqa: PLC0415 - rare

        open_about(self)

    # ---- changes

    def _on_changes(self, changes: ChangeSet) -> None:
        for page in list(self.pages.values()):
            page.refresh(changes)
        if not changes.touches_only("section"):  # typing changes nothing in the head
            self.show_head()

    def undo(self) -> None:
        """Take back the newest step of the data."""
        self._step(self.workplace.desk.undo, translate("MainWindow", "Nothing to undo."))

    def redo(self) -> None:
        """Do the undone step again."""
        self._step(self.workplace.desk.redo, translate("MainWindow", "Nothing to redo."))

    def _step(self, step: Callable[[], ChangeSet], nothing: str) -> None:
        if not self._left():
            return
        try:
            changes = step()
        except Exception as error:  # told in the banner
            self.tell(error)
            return
        if not changes:
            self._show(BannerKind.INFO, nothing)

    def _on_new_day(self, before: date, today: date) -> None:
        for page in list(self.pages.values()):
            page.begin_day(before, today)

    # ---- files from the file manager

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files; which of them can be opened is said when they are dropped."""
        if dropped_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        event.acceptProposedAction()
        self.files_dropped.emit(dropped_files(event))

    # ---- closing

    def leave(self) -> None:
        """Store everything that is being typed on any page."""
        for page in self.pages.values():
            page.leave()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Store what is typed and the window's place; the desk is closed by the program."""
        try:
            self.leave()
        except Exception as error:  # nothing typed may be lost by closing
            self.tell(error)
            event.ignore()
            return
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        self.workplace.preferences.change(window=geometry)
        event.accept()

    def forget(self) -> None:
        """Stop listening to the desk, before another window takes this one's place."""
        self.workplace.desk.stop_listening(self._on_changes)

    # ---- construction

    def _entries(self) -> tuple[NavEntry, ...]:
        say = self.workplace.say
        return tuple(NavEntry(one.key, say(one.name), one.icon, one.apart) for one in ENTRIES)

    def _build(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.head, self.busy, self.banner):
            column.addWidget(part)
        column.addWidget(self.stack, 1)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.nav)
        row.addWidget(right, 1)
        self.setCentralWidget(whole)
        self.setMinimumSize(960, 600)
        self.setAcceptDrops(True)

    def _connect(self) -> None:
        self.nav.selected.connect(lambda key: self.go_to(Destination(key)))
        self.nav.folded_changed.connect(
            lambda folded: self.workplace.preferences.change(nav_folded=folded)
        )
        self.banner.acted.connect(self._on_banner_acted)
        self.workplace.jobs.busy_changed.connect(self._on_busy)
        self.workplace.desk.listen(self._on_changes)
        self.day.changed.connect(self._on_new_day)
        for keys, slot in (("Ctrl+Shift+Z", self.undo), ("Ctrl+Shift+Y", self.redo)):
            action = QAction(self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(slot)
            self.addAction(action)

    def _on_busy(self, busy: bool) -> None:
        if busy:
            self.busy.start(translate("MainWindow", "Working …"))
        else:
            self.busy.stop()

    def _restore(self) -> None:
        kept = self.workplace.preferences.values
        screen = self.screen().availableSize()
        self.resize(min(1366, screen.width()), min(768, screen.height()))
        if kept.window:
            self.restoreGeometry(QByteArray.fromBase64(kept.window.encode()))
        with QSignalBlocker(self.nav):  # what a small screen needs is not the clerk's wish
            self.nav.set_folded(kept.nav_folded or self.width() < _SMALL_SCREEN)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        page = kept.page if kept.page in PAGES else ENTRIES[0].key
        known = any(one.id == kept.report for one in self.workplace.desk.reports())
        self.go_to(Destination(page, report=kept.report if known and page == "report" else 0,
                               section=kept.section))  # fmt: skip


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
