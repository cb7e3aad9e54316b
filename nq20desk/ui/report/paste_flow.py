"""What the clerk sees of a paste: that it is read, its old letters, and what was left out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from nq20desk.core.form import ReportForm
from nq20desk.core.pasting import Conversion, Pasted, Reading, to_source
from nq20desk.ui.errors import error_sentence
from nq20desk.ui.page import Workplace
from nq20desk.ui.report.legacy_dialog import LegacyDialog
from nq20desk.ui.report.pasting import Outcome
from nq20desk.ui.report.section_editor import SectionEditor
from nq20desk.ui.widgets.banner import BannerKind
from nq20desk.ui.words import translate


class PasteFlow(QObject):
    """Joins the paster of a section's editor with the program around it."""

    take_in_wanted = Signal(object)
    """The pasted report should be taken in section by section; hands over its Source."""

    def __init__(self, workplace: Workplace, editor: SectionEditor, form: ReportForm) -> None:
        super().__init__(editor)
        self._workplace = workplace
        self._editor = editor
        self._banner = editor.banner
        self._offered: Outcome | None = None
        paster = editor.text.pasting
        paster.jobs, paster.form, paster.review = workplace.jobs, form, self._review
        paster.began.connect(self._on_began)
        paster.pasted.connect(self._on_pasted)
        paster.failed.connect(self._on_failed)
        self._banner.acted.connect(self._on_acted)

    def _review(self, reading: Reading, decided: Callable[[Conversion], None]) -> None:
        self._banner.hide()
        dialog = LegacyDialog(reading, self._editor)
        dialog.decided.connect(decided)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_began(self) -> None:
        self._show(BannerKind.INFO, translate("Paste", "Reading what was pasted …"))

    def _on_failed(self, error: Exception) -> None:
        self._show(BannerKind.WARNING, error_sentence(error, self._workplace))

    def _on_pasted(self, outcome: Outcome) -> None:
        self._banner.hide()
        left_out = self._left_out(outcome.reading.pasted)
        if outcome.reading.is_whole_report:
            self._offer(outcome, left_out)
        elif left_out:
            self._show(BannerKind.WARNING, " ".join(left_out))

    def _left_out(self, pasted: Pasted) -> list[str]:
        said = [error_sentence(one, self._workplace) for one in pasted.refused]
        if pasted.pictures:
            said.append(translate("Paste", "Pictures left out: {count}.", count=pasted.pictures))
        return said

    def _offer(self, outcome: Outcome, left_out: list[str]) -> None:
        words = translate(
            "Paste",
            "What was pasted holds {count} headings of the form. It can be taken in as a report, "
            "section by section (Ctrl+Z takes the paste back).",
            count=outcome.reading.headings,
        )
        action = translate("Paste", "Take in the whole report …")
        self._show(BannerKind.INFO, " ".join((words, *left_out)), action)
        self._offered = outcome

    def _show(self, kind: BannerKind, words: str, action: str = "") -> None:
        self._offered = None
        self._banner.show_message(kind, words, action)

    def _on_acted(self) -> None:
        if self._offered is not None:
            outcome, self._offered = self._offered, None
            self._banner.hide()
            self.take_in_wanted.emit(to_source(outcome.reading.pasted, outcome.conversion))
