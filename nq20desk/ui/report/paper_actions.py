"""Comparing two versions, and *in thử*: what leads from the page of reports to a work paper."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from nq20desk.app.comparing import pair_of
from nq20desk.core.message import Message
from nq20desk.ui.icons import icon
from nq20desk.ui.page import Workplace
from nq20desk.ui.words import translate

# the dialogs and the check are imported when they are asked for
if TYPE_CHECKING:
    from nq20desk.app.trial import Trial
    from nq20desk.ui.report.comparison_dialog import ComparisonDialog
    from nq20desk.ui.report.paper_window import PaperWindow


class PaperActions(QObject):
    """Opens the comparison and the trial prints; ``is_stored`` stores what is being typed."""

    failed = Signal(object)
    done = Signal(object, str)

    def __init__(self, workplace: Workplace, owner: QWidget, report: Callable[[], int]) -> None:
        super().__init__(owner)
        self._workplace, self._owner, self._report = workplace, owner, report
        self.comparison: ComparisonDialog | None = None
        self.window: PaperWindow | None = None
        self.figures = self._action("print", translate("PaperActions", "Trial print: figures …"))
        self.check = self._action("print", translate("PaperActions", "Trial print: check list …"))
        self.figures.triggered.connect(self.print_figures)
        self.check.triggered.connect(self.print_check)

    @property
    def actions(self) -> list[QAction]:
        """The trial prints of the open report."""
        return [self.figures, self.check]

    def compare(self, before: int, after: int) -> None:
        """Compare two reports; where the older is 0, the newer with what it likeliest follows."""
        from nq20desk.ui.report.comparison_dialog import ComparisonDialog  # noqa: PLC0415

        pair = (before, after) if before else pair_of(self._workplace.desk, after)
        if pair is None:
            return
        self._guarded(lambda: self._open(ComparisonDialog(self._workplace, *pair, self._owner)))

    def compare_one(self, report: int) -> None:
        """Compare a report with what it replaces, or the last one before it."""
        self.compare(0, report)

    def _open(self, dialog: ComparisonDialog) -> None:
        self.comparison = dialog
        dialog.exported.connect(self._on_exported)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_exported(self, path: object, sentence: str) -> None:
        self.done.emit(path, sentence)

    # ---- trial prints

    @Slot()
    def print_figures(self) -> None:
        """Show the figures that the open report prints, to be printed."""
        from nq20desk.app.paper import paper_pdf  # noqa: PLC0415
        from nq20desk.app.trial import FIGURES_TITLE, figures_paper  # noqa: PLC0415

        def pages(trial: Trial) -> bytes:
            return paper_pdf(figures_paper(trial, self._workplace.language), trial.setting)

        self._show(FIGURES_TITLE, "so-lieu-in-thu", pages)

    @Slot()
    def print_check(self) -> None:
        """Show the check list of the open report, to be printed."""
        from nq20desk.app.paper import paper_pdf  # noqa: PLC0415
        from nq20desk.app.trial import CHECK_TITLE, check_paper  # noqa: PLC0415

        def pages(trial: Trial) -> bytes:
            return paper_pdf(check_paper(trial, self._workplace.language), trial.setting)

        self._show(CHECK_TITLE, "bang-kiem-tra", pages)

    def _show(self, title: Message, name: str, pages: Callable[[Trial], bytes]) -> None:
        from nq20desk.app.trial import trial_of  # noqa: PLC0415

        report = self._report()
        if not report:
            return
        try:
            trial = trial_of(self._workplace.desk, report)
        except Exception as error:  # shown by the window
            self.failed.emit(error)
            return
        show = partial(self._show_pages, self._workplace.say(title), f"{name}-{report}")
        self._workplace.jobs.start(lambda: pages(trial), show, self.failed.emit)

    def _show_pages(self, title: str, name: str, data: bytes) -> None:
        from nq20desk.ui.report.paper_window import PaperWindow  # noqa: PLC0415

        self.window = PaperWindow(self._workplace, title, name, data, self._owner)
        self.window.closed.connect(self._forget)
        self.window.show()

    def _forget(self) -> None:
        self.window = None

    def _guarded(self, act: Callable[[], None]) -> None:
        try:
            act()
        except Exception as error:  # shown by the window
            self.failed.emit(error)

    def _action(self, picture: str, words: str) -> QAction:
        return QAction(icon(picture), words, self._owner)
