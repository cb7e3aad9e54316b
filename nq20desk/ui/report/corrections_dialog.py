"""All corrections that the check is sure of, in one list; one click makes those that are ticked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from nq20desk.core.checks import Correction
from nq20desk.ui.theme import Tone, set_tone
from nq20desk.ui.widgets.decision import decision
from nq20desk.ui.widgets.wrapped_rows import WrappedList
from nq20desk.ui.words import translate

_DATA = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Offer:
    """A correction, how often its words stand in the report, and the name of its rule."""

    correction: Correction
    count: int
    rule: str


class CorrectionsDialog(QDialog):
    """``chosen`` after it was accepted; Space ticks a line."""

    def __init__(self, offers: Sequence[Offer], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("CorrectionsDialog", "Quick corrections"))
        self.resize(560, 480)
        self.list = WrappedList(translate("CorrectionsDialog", "Corrections"))
        for one in offers:
            self._add(one)
        self.list.itemChanged.connect(self._on_ticked)
        hint = QLabel(
            translate("CorrectionsDialog", "Ticked lines are corrected everywhere in the text; "
                      "numbers and citations that are live stay as they are.")
        )  # fmt: skip
        hint.setWordWrap(True)
        set_tone(hint, Tone.MUTED)
        self.buttons, self.make = decision(self)
        box = QVBoxLayout(self)
        box.setSpacing(12)
        for part in (hint, self.list, self.buttons):
            box.addWidget(part)
        self._on_ticked()

    def chosen(self) -> tuple[Correction, ...]:
        """The corrections that are ticked, in their order."""
        items = (self.list.item(row) for row in range(self.list.count()))
        ticked = (one for one in items if one.checkState() is Qt.CheckState.Checked)
        return tuple(one.data(_DATA).correction for one in ticked)

    def _add(self, one: Offer) -> None:
        words = translate(
            "CorrectionsDialog", "“{old}” → “{new}” – places: {count} ({rule})",
            old=one.correction.old, new=one.correction.new, count=one.count, rule=one.rule,
        )  # fmt: skip
        item = QListWidgetItem(words)
        item.setData(_DATA, one)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked)
        self.list.addItem(item)

    def _on_ticked(self) -> None:
        count = len(self.chosen())
        self.make.setText(translate("CorrectionsDialog", "Correct ({count})", count=count))
        self.make.setEnabled(count > 0)
