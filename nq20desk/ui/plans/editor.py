"""Entering or changing an own plan: its head at the left, its targets as rows at the right."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from nq20desk.core.errors import KnownError
from nq20desk.core.indicator import Level
from nq20desk.core.message import Message, message
from nq20desk.core.plan import Plan
from nq20desk.core.targetdraft import IndicatorNames, TargetDraft, draft_of
from nq20desk.store.operations.plans import SavePlan
from nq20desk.store.plan_rows import plan_key
from nq20desk.ui.icons import icon, set_button_icon
from nq20desk.ui.page import Workplace
from nq20desk.ui.plans.head_form import PlanHeadForm
from nq20desk.ui.plans.row_editors import RowView
from nq20desk.ui.plans.rows import TargetRows, field_heads
from nq20desk.ui.theme import TextStyle, Tone, font, set_tone
from nq20desk.ui.words import translate

HEAD_WIDTH = 300
_FAULTS_HEIGHT = 112
_PLACE = Qt.ItemDataRole.UserRole
NEW_PLAN = Plan("", "", "", "", Level.COMMUNE, "", "", (), ())


class PlanEditor(QWidget):
    """Head and rows of one plan; ``save`` writes both as one step."""

    changed = Signal()
    closed = Signal(str)
    """The plan was stored (its key) or given up (empty)."""

    def __init__(
        self, workplace: Workplace, names: IndicatorNames, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._plan, self._began = NEW_PLAN, (dict[str, str](), list[TargetDraft]())
        self.head = PlanHeadForm(workplace.language)
        self.rows = TargetRows(names, workplace.language, self)
        self.table = RowView(self.rows, workplace.language, self)
        self.faults = QListWidget(self)
        self.summary = QLabel(self)
        self.add_button = QPushButton(translate("PlansPage", "Add a row"), self)
        self.remove_button = QPushButton(translate("PlansPage", "Remove row"), self)
        set_button_icon(self.add_button, "add")
        set_button_icon(self.remove_button, "remove")
        self._lay_out()
        self._connect()

    # ---- the plan

    @property
    def plan(self) -> Plan:
        """The plan as it was when it was opened."""
        return self._plan

    @property
    def is_changed(self) -> bool:
        """Whether anything was written since."""
        return (self.head.texts(), self.rows.drafts) != self._began

    def open_plan(self, plan: Plan) -> None:
        """Begin with a plan; one without a key is new."""
        self._plan = plan
        self.head.show_plan(plan)
        if plan is NEW_PLAN:
            self.head.ask_level()
        self.rows.show_drafts([draft_of(one) for one in plan])
        untouched = plan.key or plan is NEW_PLAN
        self._began = (self.head.texts(), self.rows.drafts) if untouched else ({}, [])
        self._show_faults()
        self.head.controls["name"].setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> str:
        """Store head and targets as one step; returns the plan's key.

        Raises:
            KnownError: a field is wrong; all that are wrong are marked and listed.
        """
        self.table.finish_editing()
        head = self.head.read()
        self._show_faults()
        count = len(head.faults) + len(self.rows.faults)
        if head.plan is None or count:
            raise KnownError(
                message("Plans", "The plan can't be saved yet: {count} places are wrong.",
                        count=count),
                message("Plans", "They are marked and listed below the rows."),
            )  # fmt: skip
        plan = replace(
            head.plan, key=self._plan.key, targets=tuple(self.rows.targets),
            name_en=self._english_name(head.plan.name), withdrawn=self._plan.withdrawn,
        )  # fmt: skip
        return self._store(plan)

    def _english_name(self, name: str) -> str:
        """The English name of what it began as, while the name stays the same."""
        return self._plan.name_en if name == self._plan.name else name

    def _store(self, plan: Plan) -> str:
        name = _step(plan)
        changes = self._workplace.desk.run(SavePlan(plan, name=name))
        self._began = (self.head.texts(), self.rows.drafts)
        key = plan.key
        if not key:
            ((identifier,),) = changes.keys("plan")
            key = plan_key(identifier)
        self._plan = self._workplace.desk.plan(key)
        return key

    # ---- what is wrong

    def _show_faults(self) -> None:
        self.faults.clear()
        heads = field_heads()
        for fault in self.rows.faults:
            why = self._workplace.say(fault.why)
            words = translate("PlansPage", "Row {row}, {field}: {why}", row=fault.row + 1,
                              field=heads[fault.field], why=why)  # fmt: skip
            item = QListWidgetItem(icon("error", "error"), words)
            item.setData(_PLACE, (fault.row, fault.field))
            item.setToolTip(words)
            self.faults.addItem(item)
        self.faults.setVisible(bool(self.rows.faults))
        self.summary.setText(
            translate("PlansPage", "Targets: {count}. To be mended: {faults}.",
                      count=len(self.rows.targets), faults=len(self.rows.faults))
        )  # fmt: skip

    def _go_to_fault(self, item: QListWidgetItem) -> None:
        row, field = item.data(_PLACE)
        self.table.go_to(row, field)

    def _on_rows_changed(self) -> None:
        self._show_faults()
        self.changed.emit()

    def add_row(self) -> None:
        """Go to the empty row at the end."""
        self.table.go_to(self.rows.rowCount() - 1, "indicator")
        self.table.edit(self.table.currentIndex())

    def remove_rows(self) -> None:
        """Take the selected rows away."""
        chosen = {one.row() for one in self.table.selectionModel().selectedIndexes()}
        self.rows.remove(chosen or {self.table.currentIndex().row()})

    # ---- building

    def _connect(self) -> None:
        self.rows.changed.connect(self._on_rows_changed)
        self.head.changed.connect(self.changed)
        self.faults.itemClicked.connect(self._go_to_fault)
        self.faults.itemActivated.connect(self._go_to_fault)
        self.add_button.clicked.connect(self.add_row)
        self.remove_button.clicked.connect(self.remove_rows)

    def _lay_out(self) -> None:
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(self.head)
        scroll.setFixedWidth(HEAD_WIDTH)
        self.table.setAccessibleName(translate("PlansPage", "The plan's targets"))
        self.faults.setAccessibleName(translate("PlansPage", "What is wrong"))
        self.faults.setMaximumHeight(_FAULTS_HEIGHT)
        self.summary.setFont(font(TextStyle.CAPTION))
        set_tone(self.summary, Tone.MUTED)
        buttons = QHBoxLayout()
        for part in (self.add_button, self.remove_button):
            buttons.addWidget(part)
        buttons.addStretch(1)
        buttons.addWidget(self.summary)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.table, 1)
        right.addWidget(self.faults)
        right.addLayout(buttons)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(scroll)
        layout.addLayout(right, 1)


def _step(plan: Plan) -> Message:
    """What the undo menu calls it."""
    if plan.key:
        return message("Operations", "Change the plan {short}", short=plan.short)
    return message("Operations", "Enter the plan {short}", short=plan.short)
