"""The side panel: how far the chosen tasks are, what was said of them, what proves it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from nq20desk.core.citation import short_citation
from nq20desk.core.dates import written_day
from nq20desk.core.register import CitedDocument
from nq20desk.core.task import FollowedTask, TaskState
from nq20desk.core.text import clean
from nq20desk.ui.icons import icon, set_button_icon
from nq20desk.ui.indicators.panel_story import label
from nq20desk.ui.page import Workplace
from nq20desk.ui.tasks.words import standing_words, state_word
from nq20desk.ui.theme import ButtonKind, TextStyle, Tone, set_kind
from nq20desk.ui.widgets.controls import tall
from nq20desk.ui.words import translate

WIDTH = 340
_PADDING = 16
_NOTE_HEIGHT = 64


class TaskPanel(QFrame):
    """Shows and sets what is known of one task or of several at once."""

    state_chosen = Signal(object)
    """A TaskState for all chosen tasks."""
    done_chosen = Signal(object)
    """The day on which they were done."""
    evidence_chosen = Signal(object)
    """A document's id, or None."""
    note_added = Signal(object, str)
    edit_wanted = Signal()
    end_wanted = Signal()
    document_opened = Signal(int)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(translate("Tasks", "About the chosen tasks"))
        self.name = label("", TextStyle.STRONG)
        self.facts = label("", TextStyle.CAPTION, Tone.MUTED)
        self.state = QComboBox()
        self.done = QDateEdit()
        self.evidence = QComboBox()
        self.open_button = QPushButton()
        self.note = QPlainTextEdit()
        self.note_day = QDateEdit()
        self.add_button = QPushButton(translate("Tasks", "Add note"))
        self.log = label()
        self.edit_button = QPushButton(translate("Tasks", "Change …"))
        self.end_button = QPushButton(translate("Tasks", "Remove"))
        self._dress()
        self._lay_out()
        self._connect()

    # ---- content

    def show_documents(self, documents: Sequence[CitedDocument]) -> None:
        """Offer the register's documents as evidence."""
        chosen = self.evidence.currentData()
        with QSignalBlocker(self.evidence):
            self.evidence.clear()
            self.evidence.addItem(translate("Tasks", "none"), None)
            for one in documents:
                words = f"{short_citation(one)} · {one.date}" if one.date else short_citation(one)
                self.evidence.addItem(words, one.id)
            self.evidence.setCurrentIndex(max(self.evidence.findData(chosen), 0))

    def show_tasks(self, tasks: Sequence[FollowedTask], on: date) -> None:
        """Show what is known of the chosen tasks; where they differ, nothing is preset."""
        self.setEnabled(bool(tasks))
        self._show_words(tasks, on)
        states = {one.progress.state for one in tasks}
        dones = {one.progress.done for one in tasks}
        evidence = {one.progress.evidence.id if one.progress.evidence else None for one in tasks}
        with QSignalBlocker(self.state), QSignalBlocker(self.done), QSignalBlocker(self.evidence):
            only = next(iter(states)) if len(states) == 1 else None
            self.state.setCurrentIndex(self.state.findData(only.value) if only else -1)
            day = next(iter(dones)) if len(dones) == 1 else None
            self.done.setDate(_qt_day(day or on))
            self._show_evidence(tasks, evidence)
        is_done = states == {TaskState.DONE}
        self.done.setVisible(is_done)
        self._done_label.setVisible(is_done)
        own = bool(tasks) and all(one.key.is_own for one in tasks)
        self.edit_button.setVisible(own and len(tasks) == 1)
        self.end_button.setVisible(own)

    def _show_words(self, tasks: Sequence[FollowedTask], on: date) -> None:
        if len(tasks) == 1:
            one = tasks[0]
            parts = (", ".join(one.task.agencies), one.task.deadline, standing_words(one, on),
                     one.task.note)  # fmt: skip
            self.name.setText(f"{one.task.number}. {one.task.text}")
            self.facts.setText(" · ".join(part for part in parts if part))
            notes = (f"{written_day(n.day)}: {n.text}" for n in reversed(one.progress.notes))
            self.log.setText("\n".join(notes) or translate("Tasks", "No notes yet."))
            return
        self.name.setText(translate("Tasks", "{count} tasks chosen", count=len(tasks)))
        self.facts.setText(translate("Tasks", "What you set here is set for all of them."))
        self.log.setText("")

    def _show_evidence(self, tasks: Sequence[FollowedTask], found: set[int | None]) -> None:
        """The common document; one that was taken off the register is still named."""
        if len(found) != 1:
            self.evidence.setCurrentIndex(-1)
            self.open_button.setEnabled(False)
            return
        identifier = next(iter(found))
        if identifier is not None and self.evidence.findData(identifier) < 0:
            document = tasks[0].progress.evidence
            assert document is not None
            self.evidence.addItem(short_citation(document), identifier)
        self.evidence.setCurrentIndex(self.evidence.findData(identifier))
        self.open_button.setEnabled(identifier is not None)

    # ---- building

    def _dress(self) -> None:
        for state in TaskState:
            words = self._workplace.say(state_word(state))
            self.state.addItem(words[:1].upper() + words[1:], state.value)
        for day in (self.done, self.note_day):
            day.setDisplayFormat("dd/MM/yyyy")
            day.setCalendarPopup(True)
            day.setFixedWidth(124)
        self.note_day.setDate(_qt_day(self._workplace.desk.clock().date()))
        for combo in (self.state, self.evidence):
            combo.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.open_button.setIcon(icon("forward"))
        self.note.setFixedHeight(_NOTE_HEIGHT)
        self.note.setTabChangesFocus(True)
        self.note.setPlaceholderText(translate("Tasks", "How far is it? Who does it?"))
        for widget, name in (
            (self.state, translate("Tasks", "State")),
            (self.done, translate("Tasks", "Done on")),
            (self.evidence, translate("Tasks", "Evidence")),
            (self.open_button, translate("Tasks", "Open in the register")),
            (self.note, translate("Tasks", "New note")),
            (self.note_day, translate("Tasks", "Day of the note")),
        ):
            widget.setAccessibleName(name)
            widget.setToolTip(name)
        set_button_icon(self.add_button, "add")
        set_kind(self.end_button, ButtonKind.FLAT)

    def _lay_out(self) -> None:
        self._done_label = QLabel(translate("Tasks", "Done on"))
        rows = QFormLayout()
        rows.setVerticalSpacing(8)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        rows.addRow(translate("Tasks", "State"), self.state)
        rows.addRow(self._done_label, self.done)
        rows.addRow(translate("Tasks", "Evidence"), _side_by_side(self.evidence, self.open_button))
        inner = QWidget()
        box = QVBoxLayout(inner)
        box.setContentsMargins(_PADDING, _PADDING, _PADDING, _PADDING)
        box.setSpacing(8)
        for part in (self.name, self.facts):
            box.addWidget(part)
        box.addLayout(rows)
        box.addWidget(label(translate("Tasks", "Notes"), TextStyle.STRONG))
        box.addWidget(self.note)
        box.addLayout(_side_by_side(self.note_day, self.add_button, stretch=1))
        box.addWidget(self.log)
        box.addLayout(_side_by_side(self.edit_button, self.end_button, stretch=2))
        box.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(tall(inner))

    def _connect(self) -> None:
        self.state.activated.connect(
            lambda _at: self.state_chosen.emit(TaskState(self.state.currentData()))
        )
        self.done.editingFinished.connect(self._on_done)
        self.evidence.activated.connect(
            lambda _at: self.evidence_chosen.emit(self.evidence.currentData())
        )
        self.open_button.clicked.connect(
            lambda: self.document_opened.emit(self.evidence.currentData() or 0)
        )
        self.add_button.clicked.connect(self._on_note)
        self.edit_button.clicked.connect(self.edit_wanted)
        self.end_button.clicked.connect(self.end_wanted)

    def begin_day(self, before: date, today: date) -> None:
        """A note is of today, unless another day is chosen."""
        if _day_of(self.note_day) == before:
            self.note_day.setDate(_qt_day(today))

    def _on_done(self) -> None:
        if self.state.currentData() == TaskState.DONE.value:
            self.done_chosen.emit(_day_of(self.done))

    def _on_note(self) -> None:
        text = " ".join(clean(self.note.toPlainText()).split())
        if text:
            self.note.clear()
            self.note_added.emit(_day_of(self.note_day), text)


def _side_by_side(*widgets: QWidget, stretch: int = 0) -> QHBoxLayout:
    """Widgets in a line; the first one grows, or an empty place after ``stretch`` of them."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for place, widget in enumerate(widgets):
        row.addWidget(widget, 1 if not stretch and place == 0 else 0)
    if stretch:
        row.addStretch(1)
    return row


def _qt_day(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _day_of(field: QDateEdit) -> date:
    day = field.date()
    return date(day.year(), day.month(), day.day())
