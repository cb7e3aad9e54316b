"""Says over the text what was changed in it when it came from an earlier report."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from nq20desk.core.carry_over import CarriedText
from nq20desk.core.report import Report
from nq20desk.core.unit_words import WordChange
from nq20desk.ui.page import Workplace
from nq20desk.ui.report.carry_dialog import CarryDialog
from nq20desk.ui.report.carry_words import carried_words
from nq20desk.ui.widgets.banner import Banner, BannerKind
from nq20desk.ui.words import translate


class CarriedLine(Banner):
    """A message with a button that shows the list again."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(translate("Preview", "Close this message"), parent)
        self._workplace = workplace
        self._told: tuple[Report, CarriedText, frozenset[WordChange]] | None = None
        self.acted.connect(self.show_list)

    def show_carried(
        self, report: Report, carried: CarriedText, accepted: frozenset[WordChange]
    ) -> None:
        """Say how many words and figures changed."""
        self._told = (report, carried, accepted)
        kind = BannerKind.WARNING if carried.missing else BannerKind.SUCCESS
        words = carried_words(carried, accepted, report.year, done=True)
        view = translate("CarryDialog", "View the list") if carried.changes or carried.moved else ""
        self.show_message(kind, words, view)

    def show_list(self) -> None:
        """What changed, to read."""
        if self._told is None:
            return
        report, carried, accepted = self._told
        dialog = CarryDialog(
            self._workplace, carried, report, accepted, self.window(), may_refuse=False
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
