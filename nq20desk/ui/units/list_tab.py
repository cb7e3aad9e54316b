"""The tab *Danh sách đơn vị*: the tree of units, one unit's story, and the acts on them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from nq20desk.ui.icons import set_button_icon
from nq20desk.ui.page import Destination, Workplace
from nq20desk.ui.units.border_dialogs import MergeDialog, SplitDialog
from nq20desk.ui.units.unit_detail import UnitDetail
from nq20desk.ui.units.unit_dialogs import (
    AddDialog,
    CorrectDialog,
    DayEdit,
    EditDialog,
    EndDialog,
    RenameDialog,
)
from nq20desk.ui.units.unit_tree import UnitTree
from nq20desk.ui.words import translate

_TREE_WIDTH = 490


class ListTab(QWidget):
    """Units as they are on a day; everything that is done to them is one undoable step."""

    go = Signal(object)
    failed = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace, self._desk = workplace, workplace.desk
        self.day = DayEdit(self._desk.clock().date(), translate("UnitsPage", "As of the day"))
        self.ended = QCheckBox(translate("UnitsPage", "Those of other times too"))
        self.ended.setChecked(True)
        self.tree = UnitTree(self)
        self.detail = UnitDetail(workplace, self)
        self.add_button = QPushButton(translate("UnitsPage", "Add communes …"))
        self.merge_button = QPushButton(translate("UnitsPage", "Merge …"))
        self.split_button = QPushButton(translate("UnitsPage", "Split …"))
        self._lay_out()
        self._connect()
        self.reload()

    def reload(self) -> None:
        """Bring tree and detail up to date."""
        territory = self._desk.territory
        self.tree.show_units(territory, self.day.day, ended=self.ended.isChecked())
        mergeable = [one for one in territory if one.parent is not None]
        for button in (self.merge_button, self.split_button):
            button.setEnabled(bool(mergeable))
        self.add_button.setEnabled(bool(territory.units))

    def show_unit(self, key: str) -> None:
        """Go to a unit."""
        if not self.tree.choose(key):
            self.ended.setChecked(True)
            self.tree.choose(key)

    def begin_day(self, before: date, today: date) -> None:
        """Go on to today, unless another day is chosen."""
        if self.day.day == before:
            self.day.setDate(QDate(today.year, today.month, today.day))

    # ---- what is done

    def open_dialog(self, what: str) -> QDialog | None:
        """Open the dialog that a button asks for; None where there is nothing to be done."""
        dialog = self._dialog(what)
        if dialog is not None:
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()
        return dialog

    def _dialog(self, what: str) -> QDialog | None:
        key = self.tree.current
        if not key:
            return None
        unit, above = self._desk.territory[key], self._above(key)
        match what:
            case "add":
                return AddDialog(self._workplace, above or key, self)
            case "merge":
                return MergeDialog(self._workplace, above, key, self)
            case "split":
                return SplitDialog(self._workplace, above, key, self)
            case "correct":
                return CorrectDialog(
                    self._workplace, self._desk.territory.changes_of(key)[-1], self
                )
        kinds = {"edit": EditDialog, "rename": RenameDialog, "end": EndDialog}
        return kinds[what](self._workplace, unit, self)

    def _above(self, key: str) -> str | None:
        """The unit whose communes are meant: the current one, or the one above it."""
        territory = self._desk.territory
        return key if territory.children(key) else territory[key].parent

    def _on_wanted(self, what: str) -> None:
        if what == "figures":
            self.go.emit(Destination("indicators", unit=self.tree.current))
        else:
            self.open_dialog(what)

    # ---- building

    def _connect(self) -> None:
        self.tree.chosen.connect(self.detail.show_unit)
        self.day.dateChanged.connect(lambda _: self.reload())
        self.ended.toggled.connect(lambda _: self.reload())
        self.detail.wanted.connect(self._on_wanted)
        self.detail.failed.connect(self.failed)
        for button, what in ((self.add_button, "add"), (self.merge_button, "merge"),
                             (self.split_button, "split")):  # fmt: skip
            button.clicked.connect(lambda _=False, what=what: self.open_dialog(what))

    def _lay_out(self) -> None:
        set_button_icon(self.add_button, "add")
        time = QHBoxLayout()
        time.setSpacing(8)
        time.addWidget(QLabel(translate("UnitsPage", "As of the day")))
        time.addWidget(self.day)
        time.addWidget(self.ended, 1)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        for button in (self.add_button, self.merge_button, self.split_button):
            acts.addWidget(button)
        acts.addStretch()
        left = QWidget()
        left.setFixedWidth(_TREE_WIDTH)
        rows = QVBoxLayout(left)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addLayout(time)
        rows.addWidget(self.tree, 1)
        rows.addLayout(acts)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(self.detail)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 8)
        layout.setSpacing(24)
        layout.addWidget(left)
        layout.addWidget(area, 1)
