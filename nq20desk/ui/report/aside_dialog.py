"""Asks why a finding of the check is right as it stands."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from nq20desk.ui.theme import Tone, set_tone
from nq20desk.ui.widgets.decision import decision
from nq20desk.ui.words import translate

_WIDTH = 460
_LONGEST = 300


class AsideDialog(QDialog):
    """One finding and a line for the reason; without a reason there is no way on."""

    def __init__(self, finding: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("AsideDialog", "Set the finding aside"))
        words = QLabel(finding)
        words.setWordWrap(True)
        self.field = QLineEdit()
        self.field.setMaxLength(_LONGEST)
        self.field.setAccessibleName(translate("AsideDialog", "Reason"))
        self.field.setPlaceholderText(translate("AsideDialog", "for example: as the plan words it"))
        hint = QLabel(
            translate("AsideDialog", "A reason is needed. The finding comes back when its "
                      "sentence or its figures change.")
        )  # fmt: skip
        hint.setWordWrap(True)
        set_tone(hint, Tone.MUTED)
        buttons, self.accept_button = decision(self, translate("AsideDialog", "Set aside"))
        label = QLabel(translate("AsideDialog", "Why is it right as it stands?"))
        label.setBuddy(self.field)
        box = QVBoxLayout(self)
        box.setSpacing(8)
        for part in (words, label, self.field, hint, buttons):
            box.addWidget(part)
        self.field.textChanged.connect(self._on_typed)
        self._on_typed("")
        self.setMinimumWidth(_WIDTH)

    @property
    def reason(self) -> str:
        """What was typed."""
        return " ".join(self.field.text().split())

    def _on_typed(self, _text: str) -> None:
        self.accept_button.setEnabled(bool(self.reason))
