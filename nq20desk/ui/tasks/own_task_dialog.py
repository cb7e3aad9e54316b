"""Adding or changing a task of the office's own."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from nq20desk.core.agency import AgencyWords
from nq20desk.core.dates import written_day
from nq20desk.core.deadline import read_deadline
from nq20desk.core.task import Task
from nq20desk.core.text import clean
from nq20desk.ui.theme import TextStyle, Tone, font, set_invalid, set_tone
from nq20desk.ui.words import translate

_WIDTH = 520


@dataclass(frozen=True, slots=True)
class OwnTask:
    """What was typed of a task."""

    text: str
    agencies: tuple[str, ...]
    deadline: str
    note: str


class OwnTaskDialog(QDialog):
    """Text, agencies, deadline and note of a task; accepted once the deadline can be read."""

    def __init__(
        self, agencies: AgencyWords, task: Task | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._agencies = agencies
        self.setWindowTitle(
            translate("Tasks", "Change the task") if task else translate("Tasks", "New task")
        )
        self.text = QPlainTextEdit(task.text if task else "")
        self.agencies = QLineEdit("; ".join(task.agencies) if task else "")
        self.deadline = QLineEdit(task.deadline if task else "")
        self.note = QLineEdit(task.note if task else "")
        self.told = QLabel()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self._build()
        self._tell()

    def answer(self) -> OwnTask:
        """What was typed; several agencies are told apart also where commas stand in names."""
        return OwnTask(
            _line(self.text.toPlainText()),
            self._agencies.split(self.agencies.text()),
            _line(self.deadline.text()),
            _line(self.note.text()),
        )

    def _build(self) -> None:
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(84)
        self.deadline.setPlaceholderText(translate("Tasks", "2026 or Quý II/2026 or 15/6/2026"))
        self.agencies.setPlaceholderText(translate("Tasks", "Several are separated by ;"))
        self.told.setFont(font(TextStyle.CAPTION))
        self.told.setWordWrap(True)
        self.told.setMinimumHeight(34)
        rows = QFormLayout()
        rows.setVerticalSpacing(10)
        for name, field in (
            (translate("Tasks", "Task"), self.text),
            (translate("Tasks", "Lead agency"), self.agencies),
            (translate("Tasks", "Deadline"), self.deadline),
            (translate("Tasks", "Remark"), self.note),
        ):
            field.setAccessibleName(name)
            rows.addRow(name, field)
        box = QVBoxLayout(self)
        box.addLayout(rows)
        box.addWidget(self.told)
        box.addWidget(self.buttons)
        self.resize(_WIDTH, self.sizeHint().height())
        self.text.textChanged.connect(self._tell)
        self.deadline.textChanged.connect(lambda _text: self._tell())
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _tell(self) -> None:
        """Say how the deadline is read, or how to write one."""
        words = self.deadline.text().strip()
        found = read_deadline(words)
        wrong = bool(words) and found is None
        set_invalid(self.deadline, wrong)
        set_tone(self.told, Tone.ERROR if wrong else Tone.MUTED)
        if found is not None:
            day = written_day(found.last_day)
            self.told.setText(translate("Tasks", "In time until {day}.", day=day))
        elif wrong:
            self.told.setText(
                translate("Tasks", "“{words}” is no deadline: write a year, a quarter, a month "
                          "or a day.", words=words)
            )  # fmt: skip
        else:
            self.told.setText("")
        save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setEnabled(found is not None and bool(self.text.toPlainText().strip()))


def _line(text: str) -> str:
    return " ".join(clean(text).split())
