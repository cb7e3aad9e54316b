"""A file is open in another program: the clerk saves beside it, or closes it and tries again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QWidget

from nq20desk.store.files import FileInUseError, free_name_beside
from nq20desk.ui.errors import FIRST, CalmDialog
from nq20desk.ui.page import Workplace
from nq20desk.ui.theme import ButtonKind, TextStyle, Tone, set_kind
from nq20desk.ui.words import translate


class HeldFileDialog(CalmDialog):
    """Offers a free name beside the file, and another try."""

    chosen = Signal(object)
    """Where to write now (``Path``)."""

    def __init__(self, workplace: Workplace, target: Path, parent: QWidget | None = None) -> None:
        super().__init__(("warning", "warning"), parent)
        self._beside = free_name_beside(target)
        error = FileInUseError(target)
        self.add_text(workplace.say(error.text), FIRST)
        if error.remedy:
            self.add_text(workplace.say(error.remedy), TextStyle.BODY, Tone.MUTED)
        free = translate("HeldFileDialog", "This name is free: “{name}”", name=self._beside.name)
        self.free_name = self.add_text(free, TextStyle.BODY)
        self.beside_button = self._button(
            translate("HeldFileDialog", "Save under this name"), self._beside
        )
        self.beside_button.setAccessibleDescription(free)
        self.again_button = self._button(translate("HeldFileDialog", "Try again"), target)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        role = QDialogButtonBox.ButtonRole
        buttons.addButton(self.beside_button, role.ActionRole)
        buttons.addButton(self.again_button, role.ActionRole)
        buttons.rejected.connect(self.reject)
        set_kind(self.beside_button, ButtonKind.PRIMARY)
        self.beside_button.setDefault(True)
        self.add_below(buttons)
        self.beside_button.setFocus()

    def _button(self, words: str, target: Path) -> QPushButton:
        button = QPushButton(words, self)
        button.clicked.connect(lambda: self._choose(target))
        return button

    def _choose(self, target: Path) -> None:
        self.accept()
        self.chosen.emit(target)
