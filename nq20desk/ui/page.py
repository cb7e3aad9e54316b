"""What every page of the window is given and must offer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from nq20desk.app.desk import Desk
from nq20desk.app.language import Language
from nq20desk.app.preferences import PreferenceFile
from nq20desk.core.message import Message
from nq20desk.store.journal import ChangeSet
from nq20desk.ui.jobs import Jobs


@dataclass
class Workplace:
    """What the pages share: the open desk, the language, preferences, background work."""

    desk: Desk
    language: Language
    preferences: PreferenceFile
    jobs: Jobs

    def say(self, text: Message) -> str:
        """A message in the interface's language."""
        return self.language.say(text)


@dataclass(frozen=True, slots=True)
class Destination:
    """Where a click leads: a page, and what to show there."""

    page: str
    report: int = 0
    section: str = ""
    indicator: str = ""
    period: str = ""
    unit: str = ""
    office: str = ""
    document: int = 0
    task: str = ""


class Page(QWidget):
    """A page of the window. It is made anew when the language changes."""

    go = Signal(object)
    """Asks the window to go to a Destination."""
    failed = Signal(object)
    """Hands the window an exception to be told to the user."""
    titled = Signal()
    """Says that ``title`` or ``actions`` changed."""
    exported = Signal(object, str)
    """A file was written: its path, and the sentence that tells it."""
    sample_wanted = Signal()
    """Asks for the sample to be opened beside the data."""
    language_chosen = Signal(str)
    """Asks for another language of the interface."""
    update_wanted = Signal()
    """Asks for an update file to be taken."""
    about_wanted = Signal()
    """Asks for what is to be told about the program."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workplace = workplace
        self.desk = workplace.desk

    def title(self) -> str:
        """What stands in the window's head, e.g. ``Báo cáo › Sơ kết 05 năm``."""
        raise NotImplementedError

    def actions_for_head(self) -> list[QAction]:
        """The page's main actions, the most important last."""
        return []

    def choices(self, action: QAction) -> list[QAction]:
        """What one of the main actions offers in a menu; nothing if it acts itself."""
        return []

    def state_text(self) -> str:
        """A short state for the window's head (``đã lưu 10:42``); may be empty."""
        return ""

    def show_destination(self, destination: Destination) -> None:
        """Show what a click elsewhere asked for."""

    def refresh(self, changes: ChangeSet) -> None:
        """Bring the page up to date after a change of the data."""

    def begin_day(self, before: date, today: date) -> None:
        """Another day has begun: what stood on the day before goes on to today."""

    def leave(self) -> None:
        """Save what is being typed; called before another page is shown and on closing."""
