"""The list of plans: which are compared, and what each one is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from nq20desk.app.language import Language
from nq20desk.core.plan import Plan
from nq20desk.ui.plans.wording import number_words, origin_words, validity_words
from nq20desk.ui.theme import current_tokens, dress_table
from nq20desk.ui.wording import level_word
from nq20desk.ui.words import translate

Index = QModelIndex | QPersistentModelIndex
_WIDTHS = (186, 78, 0, 212, 140, 184, 72, 72)
_SHORT, _ISSUER, _YEARS, _COUNT = 0, 2, 4, 6


class PlanListModel(QAbstractTableModel):
    """Plans as rows; the check mark in the first column puts one into the comparison."""

    chosen_changed = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.plans: list[Plan] = []
        self._chosen: list[str] = []

    @property
    def chosen(self) -> list[Plan]:
        """The plans to be compared, in the order of the list."""
        return [one for one in self.plans if one.key in self._chosen]

    def show_plans(self, plans: Sequence[Plan], chosen: Sequence[str]) -> None:
        """Show plans, some of them checked."""
        self.beginResetModel()
        self.plans, self._chosen = list(plans), list(chosen)
        self.endResetModel()

    def row_of(self, key: str) -> int:
        """A plan's row; -1 if it is not listed."""
        return next((row for row, one in enumerate(self.plans) if one.key == key), -1)

    # ---- Qt's questions

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One row a plan."""
        return 0 if parent.isValid() else len(self.plans)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """What is told of a plan."""
        return 0 if parent.isValid() else len(_WIDTHS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The first column can be checked."""
        checkable = Qt.ItemFlag.ItemIsUserCheckable
        flags = super().flags(index)
        return flags | checkable if index.column() == _SHORT else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell's text, check mark, alignment; plans no longer used are muted."""
        return self._told(self.plans[index.row()], index, role) if index.isValid() else None

    def _told(self, plan: Plan, index: Index, role: int) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(plan, index.column())
            case Qt.ItemDataRole.ToolTipRole:
                return self._hint(plan, index.column())
            case Qt.ItemDataRole.CheckStateRole if index.column() == _SHORT:
                on = plan.key in self._chosen
                return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.TextAlignmentRole if index.column() == _COUNT:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.ForegroundRole if plan.withdrawn:
                return QColor(current_tokens().muted)
        return None

    def _hint(self, plan: Plan, column: int) -> str:
        """What a narrow column may have no room for; else the plan's whole name."""
        if column in (_ISSUER, _YEARS):
            return self._text(plan, column)
        return self._language.pick(plan.name, plan.name_en)

    def _text(self, plan: Plan, column: int) -> str:
        say = self._language.say
        return (
            plan.short,
            say(level_word(plan.level)),
            plan.issuer,
            number_words(plan),
            ", ".join(map(str, plan.years)),
            validity_words(plan, self._language),
            str(len(plan.targets)),
            say(origin_words(plan)),
        )[column]

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Put a plan into the comparison or take it out."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        key = self.plans[index.row()].key
        on = Qt.CheckState(value) is Qt.CheckState.Checked
        self._chosen = [one for one in self._chosen if one != key] + ([key] if on else [])
        self.dataChanged.emit(index, index)
        self.chosen_changed.emit()
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The columns' heads."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is Qt.Orientation.Vertical:
            return None
        return (
            translate("PlansPage", "Plan (✓ compare)"),
            translate("PlansPage", "Level"),
            translate("PlansPage", "Issued by"),
            translate("PlansPage", "Number and date"),
            translate("PlansPage", "Target years"),
            translate("PlansPage", "In force"),
            translate("PlansPage", "Targets"),
            translate("PlansPage", "Origin"),
        )[section]


class PlanListView(QTableView):
    """The list; one row is the current plan, space checks it."""

    current_changed = Signal()

    def __init__(self, model: PlanListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = model
        self.setModel(model)
        dress_table(self)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(translate("PlansPage", "Plans"))
        head = self.horizontalHeader()
        for column, width in enumerate(_WIDTHS):
            if width:
                self.setColumnWidth(column, width)
            else:
                head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.selectionModel().currentRowChanged.connect(lambda *_: self.current_changed.emit())

    @property
    def plan(self) -> Plan | None:
        """The current plan."""
        row = self.currentIndex().row()
        return self._list.plans[row] if 0 <= row < len(self._list.plans) else None

    def go_to(self, key: str) -> None:
        """Make a plan the current one."""
        row = self._list.row_of(key)
        if row >= 0:
            self.setCurrentIndex(self._list.index(row, _SHORT))
