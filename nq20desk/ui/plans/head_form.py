"""The head of a plan as a form: one row a field, what is wrong below it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from nq20desk.app.language import Language
from nq20desk.core.indicator import Level
from nq20desk.core.message import Message, message
from nq20desk.core.plan import Plan
from nq20desk.core.planhead import FIELDS, ReadHead, head_texts, read_head
from nq20desk.ui.theme import TextStyle, Tone, font, set_invalid, set_tone
from nq20desk.ui.wording import level_word
from nq20desk.ui.words import translate

_LONG = ("name", "note")
_LONG_HEIGHT = 76
Control = QLineEdit | QPlainTextEdit | QComboBox

LABELS: Mapping[str, Message] = {
    "name": message("PlansPage", "Name of the document"),
    "short": message("PlansPage", "Short name, for tables' heads"),
    "level": message("PlansPage", "Level"),
    "issuer": message("PlansPage", "Issued by"),
    "number": message("PlansPage", "Number"),
    "issued": message("PlansPage", "Date"),
    "valid_from": message("PlansPage", "In force from"),
    "valid_to": message("PlansPage", "In force until"),
    "territory": message("PlansPage", "Territory"),
    "note": message("PlansPage", "Note"),
}
_HINTS: Mapping[str, Message] = {
    "short": message("PlansPage", "Empty: the number or the name's beginning"),
    "issued": message("PlansPage", "day/month/year"),
    "valid_from": message("PlansPage", "day/month/year"),
    "valid_to": message("PlansPage", "day/month/year, or empty"),
}


class PlanHeadForm(QWidget):
    """Fields of a plan's head; ``changed`` while it is written."""

    changed = Signal()

    def __init__(
        self,
        language: Language,
        fields: Sequence[str] = FIELDS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._rest: dict[str, str] = {}
        self.controls: dict[str, Control] = {}
        self.notes: dict[str, QLabel] = {}
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 8, 0)
        rows.setSpacing(4)
        for name in fields:
            self._add_row(rows, name)
        rows.addStretch(1)

    def show_plan(self, plan: Plan) -> None:
        """Show a plan's head."""
        self._rest = head_texts(plan)
        for name, control in self.controls.items():
            _write(control, plan.level.value if name == "level" else self._rest[name])
        self.show_faults(())

    def ask_level(self) -> None:
        """Leave the level to be chosen."""
        _write(self.controls["level"], "")

    def texts(self) -> dict[str, str]:
        """What stands in the fields."""
        return {**self._rest, **{name: _text(one) for name, one in self.controls.items()}}

    def read(self) -> ReadHead:
        """The plan that the fields describe; what is wrong is said below its field."""
        found = read_head(self.texts())
        self.show_faults(found.faults)
        return found

    def show_faults(self, faults: Sequence[tuple[str, Message]]) -> None:
        """Say below each field what is wrong with it."""
        said = {name: self._language.say(why) for name, why in faults}
        for name, note in self.notes.items():
            note.setText(said.get(name, ""))
            note.setVisible(name in said)
            set_invalid(self.controls[name], name in said)
            self.controls[name].setAccessibleDescription(note.text())

    def _add_row(self, rows: QVBoxLayout, name: str) -> None:
        words = self._language.say(LABELS[name])
        label = QLabel(words, self)
        label.setFont(font(TextStyle.CAPTION))
        set_tone(label, Tone.MUTED)
        control = self._control(name)
        control.setAccessibleName(words)
        label.setBuddy(control)
        note = QLabel(self)
        note.setWordWrap(True)
        note.setFont(font(TextStyle.CAPTION))
        set_tone(note, Tone.ERROR)
        note.hide()
        for part in (label, control, note):
            rows.addWidget(part)
        rows.addSpacing(4)
        self.controls[name], self.notes[name] = control, note

    def _control(self, name: str) -> Control:
        if name == "level":
            combo = QComboBox(self)
            combo.addItem(translate("PlansPage", "Choose …"), "")
            for level in Level:
                combo.addItem(self._language.say(level_word(level)), level.value)
            combo.currentIndexChanged.connect(self.changed)
            return combo
        if name in _LONG:
            text = QPlainTextEdit(self)
            text.setTabChangesFocus(True)
            text.setFixedHeight(_LONG_HEIGHT)
            text.textChanged.connect(self.changed)
            return text
        line = QLineEdit(self)
        if name in _HINTS:
            line.setPlaceholderText(self._language.say(_HINTS[name]))
        line.textChanged.connect(self.changed)
        return line


def _text(control: Control) -> str:
    if isinstance(control, QComboBox):
        return str(control.currentData() or "")
    if isinstance(control, QPlainTextEdit):
        return " ".join(control.toPlainText().split())
    return control.text()


def _write(control: Control, text: str) -> None:
    if isinstance(control, QComboBox):
        control.setCurrentIndex(max(control.findData(text), 0))
    elif isinstance(control, QPlainTextEdit):
        control.setPlainText(text)
    else:
        control.setText(text)
        control.setCursorPosition(0)
