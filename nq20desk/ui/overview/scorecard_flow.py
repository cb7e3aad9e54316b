"""The scorecard's ways out: a PDF where the clerk says, or the printer."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from nq20desk.core.filenames import file_name
from nq20desk.core.text import search_key
from nq20desk.ui.page import Workplace
from nq20desk.ui.saving import Saver
from nq20desk.ui.words import translate

if TYPE_CHECKING:
    from nq20desk.app.scorecard import Wish
    from nq20desk.document.scorecard import Scorecard
    from nq20desk.ui.report.printing import Printing


class ScorecardFlow(QObject):
    """Exports and prints scorecards, one at a time; the page shows what the signals say."""

    exported = Signal(object, str)
    """The file and the sentence that tells it."""
    failed = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace, self._window = workplace, parent
        self._printing: Printing | None = None
        self._saver = Saver(workplace, self, parent)
        self._is_busy = False

    @property
    def is_busy(self) -> bool:
        """Whether one is being made; another one is not begun then."""
        return self._is_busy

    @property
    def is_printing(self) -> bool:
        """Whether a page is on its way to the printer."""
        return self._printing is not None and self._printing.busy

    def export(self, wish: Wish) -> None:
        """Ask where to, and write the PDF."""
        from nq20desk.app.scorecard import write_scorecard  # noqa: PLC0415 - on demand

        target = self.ask_target(wish)
        if target is None or self._is_busy:
            return
        self._workplace.preferences.change(export_folder=str(target.parent))
        card = self._card(wish)
        self._is_busy = True
        self._saver.save(target, partial(write_scorecard, card), self._on_written, self._on_failed)

    def print_(self, wish: Wish) -> None:
        """Make the page and print it."""
        from nq20desk.app.scorecard import scorecard_pdf  # noqa: PLC0415 - on demand

        if self._is_busy:
            return
        card = self._card(wish)
        self._start(lambda: scorecard_pdf(card), lambda data: self._print(data, card))

    def ask_target(self, wish: Wish) -> Path | None:
        """Where to save; by default where the last export went."""
        from nq20desk.ui.report.export_dialogs import choose_target  # noqa: PLC0415 - heavy

        folder = self._workplace.preferences.values.export_folder
        if not folder or not Path(folder).is_dir():
            folder = str(Path.home())
        filters = translate("OverviewPage", "PDF document (*.pdf)")
        return choose_target(self._window, folder, suggested_name(wish), filters)

    def _card(self, wish: Wish) -> Scorecard:
        from nq20desk.app.scorecard import scorecard  # noqa: PLC0415 - on demand

        return scorecard(self._workplace.desk, wish, self._workplace.language)

    def _start(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        self._is_busy, self._then = True, then
        self._workplace.jobs.start(work, self._on_worked, self._on_failed)

    @Slot(object)
    def _on_worked(self, result: object) -> None:
        self._is_busy = False
        self._then(result)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._is_busy = False
        self.failed.emit(error)

    def _on_written(self, target: Path, _: object) -> None:
        self._is_busy = False
        self.exported.emit(target, translate("OverviewPage", "Exported: {name}", name=target.name))

    def _print(self, data: bytes, card: Scorecard) -> None:
        from nq20desk.ui.report.printing import Printing  # noqa: PLC0415 - rarely needed

        if self._printing is None:
            self._printing = Printing(self._workplace.jobs, self)
            self._printing.failed.connect(self.failed)
        self._printing.start(data, card.info.title, self._window)


def suggested_name(wish: Wish) -> str:
    """A name without diacritics, e.g. ``bang theo doi cao-bang 2025.pdf``."""
    year = f" {wish.aims[0].year}" if wish.aims[0].year else ""
    return file_name(f"bang theo doi {search_key(wish.unit)}{year}", ".pdf")
