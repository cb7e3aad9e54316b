"""Which tasks are shown: office, words, agency, deadline, state, and as of which day."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QLabel, QWidget

from nq20desk.core.office import Office
from nq20desk.core.task import FollowedTask, Standing, TaskState
from nq20desk.core.task_filter import Span, TaskFilter, spans_of
from nq20desk.ui.indicators.flow import FlowLayout
from nq20desk.ui.page import Workplace
from nq20desk.ui.tasks.words import span_words, state_word
from nq20desk.ui.theme import CONTROL_HEIGHT, Tone, set_tone
from nq20desk.ui.widgets.controls import chooser, search_field
from nq20desk.ui.widgets.count_chip import CountChip
from nq20desk.ui.words import translate

AgencyKey = Callable[[str], str]


class TaskFilterBar(QWidget):
    """``changed``: other tasks are wanted, or another day; ``office_changed``: another office."""

    changed = Signal()
    office_changed = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.offices = chooser(translate("Tasks", "Office"), 270, self)
        self.search = search_field(translate("Tasks", "Find a task (Ctrl+F)"), 190, self)
        self.agencies = chooser(translate("Tasks", "Lead agency"), 180, self)
        self.spans = chooser(translate("Tasks", "Deadline"), 140, self)
        self.states = chooser(translate("Tasks", "State"), 170, self)
        self.day = QDateEdit(self)
        self.overdue = CountChip(translate("Tasks", "overdue"), parent=self)
        self.soon = CountChip(translate("Tasks", "due soon"), parent=self)
        self._dress_day()
        self._offer_states()
        self._lay_out()
        self._connect()

    # ---- what is chosen

    @property
    def office(self) -> str:
        """The office whose tasks are shown."""
        return self.offices.currentData() or ""

    @property
    def on(self) -> date:
        """As of which day tasks are overdue."""
        day = self.day.date()
        return date(day.year(), day.month(), day.day())

    @property
    def filter(self) -> TaskFilter:
        """Which tasks are wanted."""
        state, span = self.states.currentData(), self.spans.currentData()
        chips = ((self.overdue, Standing.OVERDUE), (self.soon, Standing.SOON))
        return TaskFilter(
            agency=self.agencies.currentData() or "",
            span=span if isinstance(span, Span) else None,
            states=frozenset((TaskState(state),)) if state else frozenset(),
            standings=frozenset(standing for chip, standing in chips if chip.isChecked()),
            search=self.search.text(),
        )

    def described(self) -> str:
        """What was chosen, in words, for the head of a printed list."""
        parts = [
            combo.currentText()
            for combo in (self.agencies, self.spans, self.states)
            if combo.currentIndex() > 0
        ]
        parts += [chip.text() for chip in (self.overdue, self.soon) if chip.isChecked()]
        if self.search.text().strip():
            parts.append(f"“{self.search.text().strip()}”")
        return "; ".join(parts)

    # ---- what there is to choose

    def offer_offices(self, offices: Sequence[Office], chosen: str) -> None:
        """Offer offices; a single one needs no chooser."""
        with QSignalBlocker(self.offices):
            self.offices.clear()
            for one in offices:
                self.offices.addItem(one.name, one.key)
            at = self.offices.findData(chosen)
            self.offices.setCurrentIndex(max(at, 0 if offices else -1))
        self.offices.setVisible(len(offices) > 1)

    def offer_tasks(self, tasks: Sequence[FollowedTask], key: AgencyKey) -> None:
        """Offer the agencies and deadlines of these tasks; a choice that is gone is taken off."""
        names: dict[str, str] = {}
        for one in tasks:
            for name in one.task.agencies:
                names.setdefault(key(name), name)
        agencies = sorted(names.items(), key=lambda item: item[0])
        _offer(self.agencies, translate("Tasks", "All agencies"),
               [(name, known) for known, name in agencies])  # fmt: skip
        _offer(self.spans, translate("Tasks", "All deadlines"),
               [(span_words(span), span) for span in spans_of(tasks)])  # fmt: skip
        standings = [one.standing(self.on) for one in tasks]
        for chip, standing in ((self.overdue, Standing.OVERDUE), (self.soon, Standing.SOON)):
            chip.set_count(standings.count(standing))

    def show_everything(self) -> None:
        """Take all filters off."""
        parts = (self.search, self.agencies, self.spans, self.states, self.overdue, self.soon)
        blockers = [QSignalBlocker(part) for part in parts]
        self.search.clear()
        for combo in (self.agencies, self.spans, self.states):
            combo.setCurrentIndex(0)
        for chip in (self.overdue, self.soon):
            chip.setChecked(False)
        for blocker in blockers:
            blocker.unblock()
        self.changed.emit()

    def show_overdue(self) -> None:
        """Only the overdue tasks."""
        self.show_everything()
        self.overdue.setChecked(True)

    def begin_day(self, before: date, today: date) -> None:
        """Go on to today, unless another day is chosen."""
        if self.on == before:
            self.day.setDate(QDate(today.year, today.month, today.day))

    # ---- building

    def _dress_day(self) -> None:
        today = self._workplace.desk.clock().date()
        self.day.setDisplayFormat("dd/MM/yyyy")
        self.day.setCalendarPopup(True)
        self.day.setDate(QDate(today.year, today.month, today.day))
        self.day.setAccessibleName(translate("Tasks", "As of"))
        self.day.setToolTip(translate("Tasks", "The day on which tasks count as overdue"))
        self.day.setFixedWidth(124)

    def _offer_states(self) -> None:
        self.states.addItem(translate("Tasks", "All states"), "")
        for state in TaskState:
            self.states.addItem(self._workplace.say(state_word(state)), state.value)

    def _lay_out(self) -> None:
        layout = FlowLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.offices, self.search, self.agencies, self.spans, self.states):
            widget.setFixedHeight(CONTROL_HEIGHT)
            layout.addWidget(widget)
        layout.addWidget(self._as_of())
        for chip in (self.overdue, self.soon):
            layout.addWidget(chip)

    def _as_of(self) -> QWidget:
        holder = QWidget(self)
        holder.setFixedHeight(CONTROL_HEIGHT)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        label = QLabel(translate("Tasks", "As of"), holder)
        set_tone(label, Tone.MUTED)
        row.addWidget(label)
        row.addWidget(self.day)
        return holder

    def _connect(self) -> None:
        self.offices.currentIndexChanged.connect(self.office_changed)
        for combo in (self.agencies, self.spans, self.states):
            combo.currentIndexChanged.connect(self.changed)
        self.search.textChanged.connect(self.changed)
        self.day.dateChanged.connect(self.changed)
        for chip in (self.overdue, self.soon):
            chip.toggled.connect(self.changed)


def _offer(combo: QComboBox, everything: str, entries: Sequence[tuple[str, object]]) -> None:
    """Offer entries after *all*, keeping the choice where it is still there."""
    chosen = combo.currentData()
    with QSignalBlocker(combo):
        combo.clear()
        combo.addItem(everything, None)
        for text, value in entries:
            combo.addItem(text, value)
        values = [combo.itemData(at) for at in range(combo.count())]
        combo.setCurrentIndex(values.index(chosen) if chosen in values else 0)
