"""Entries that seem to be one document: the clerk says which are merged and which is kept."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QFrame,
    QLabel,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from nq20desk.core.citation import short_citation
from nq20desk.core.register import CitedDocument
from nq20desk.ui.theme import Tone, set_tone
from nq20desk.ui.widgets.decision import decision
from nq20desk.ui.words import translate

_SIZE = (760, 460)
_LONGEST = 88


@dataclass(frozen=True, slots=True)
class Merge:
    """A group that becomes one entry."""

    kept: int
    others: tuple[int, ...]


class MergeDialog(QDialog):
    """Every group with its entries; ``merges`` are the ticked groups."""

    def __init__(
        self, groups: tuple[tuple[CitedDocument, ...], ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Documents", "Merge double entries"))
        self.boxes = [_GroupBox(group) for group in groups]
        hint = QLabel(
            translate("Documents", "Blank fields of the kept entry are filled from the others; "
                      "citations in reports and evidence of tasks are led to it.")
        )  # fmt: skip
        hint.setWordWrap(True)
        set_tone(hint, Tone.MUTED)
        buttons, self.merge_button = decision(self, translate("Documents", "Merge"))
        inner = QWidget()
        column = QVBoxLayout(inner)
        for one in self.boxes:
            column.addWidget(one)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inner)
        box = QVBoxLayout(self)
        box.addWidget(hint)
        box.addWidget(scroll, 1)
        box.addWidget(buttons)
        self.resize(*_SIZE)

    def merges(self) -> list[Merge]:
        """What is to be merged."""
        return [one.merge() for one in self.boxes if one.wanted.isChecked()]


class _GroupBox(QFrame):
    """One group: a tick for merging it, and a choice of the entry that stays."""

    def __init__(self, group: tuple[CitedDocument, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = group
        self.wanted = QCheckBox(short_citation(group[0]))
        self.wanted.setChecked(True)
        self.choices = QButtonGroup(self)
        box = QVBoxLayout(self)
        box.setSpacing(4)
        box.addWidget(self.wanted)
        for place, one in enumerate(group):
            button = QRadioButton(_about(one))
            button.setToolTip(one.title)
            button.setChecked(place == 0)
            self.choices.addButton(button, place)
            self.wanted.toggled.connect(button.setEnabled)
            box.addWidget(button)

    def merge(self) -> Merge:
        """Which entry stays, and which end."""
        kept = self._group[self.choices.checkedId()]
        return Merge(kept.id, tuple(one.id for one in self._group if one is not kept))


def _about(one: CitedDocument) -> str:
    """An entry in one line that fits."""
    words = " · ".join(part for part in (one.number, one.issuer, one.date, one.title) if part)
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()} …"
