"""The preview of a paste: what goes where, what is doubtful, what is refused."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from nq20desk.app.grid.entry import dot_divides
from nq20desk.app.grid.paste import Alignment, PastePlan, PlannedCell, Write
from nq20desk.app.grid.sheet import Place
from nq20desk.core.message import Message
from nq20desk.core.observation import Observation, State, write_observation
from nq20desk.ui.icons import icon
from nq20desk.ui.indicators.reading_dialog import reading_words
from nq20desk.ui.theme import TextStyle, dress_table, font
from nq20desk.ui.widgets.decision import decision
from nq20desk.ui.wording import figure_state_word
from nq20desk.ui.words import translate

Say = Callable[[Message], str]
Name = Callable[[Place], str]
_MOST_ROWS = 500
_WIDTHS = (250, 60, 150, 190)


class PasteDialog(QDialog):
    """Shows a paste before it is written; ``confirmed`` hands on what is to be written."""

    confirmed = Signal(object)

    def __init__(
        self, plan: PastePlan, say: Say, name: Name, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._plan, self._say, self._name = plan, say, name
        self._chosen: dict[Place, Observation] = {}
        self._skipped: set[Place] = set()
        self.choosers: dict[Place, QComboBox] = {}
        self.setWindowTitle(translate("IndicatorsPage", "Paste: what goes where"))
        self._summary = QLabel(self)
        self._summary.setWordWrap(True)
        self.table = self._make_table()
        self._buttons, self.confirm_button = decision(self, then=self._confirm)
        self._lay_out()
        self._refresh()

    @property
    def writes(self) -> list[Write]:
        """What would be written now."""
        return self._plan.writes(self._chosen)

    @property
    def undecided(self) -> int:
        """How many numbers wait for the clerk's choice."""
        places = {one.place for one in self._plan.open_questions}
        return len(places - self._chosen.keys() - self._skipped)

    # ---- building

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        self._summary.setFont(font(TextStyle.SECTION))
        layout.addWidget(self._summary)
        for words in self._remarks():
            label = QLabel(words, self)
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addWidget(self.table, 1)
        if len(self.choosers) > 1:
            layout.addLayout(self._choices_for_all())
        layout.addWidget(self._buttons)
        self.resize(920, 520)

    def _remarks(self) -> list[str]:
        remarks = []
        if self._plan.alignment is Alignment.NAMES:
            remarks.append(
                translate("IndicatorsPage", "Placed by the indicators' names in the block.")
            )
        if self._plan.alignment is Alignment.YEARS:
            remarks.append(translate("IndicatorsPage", "The first line was read as years."))
        count = len(self._plan.cells)
        if count > _MOST_ROWS:
            shown = translate(
                "IndicatorsPage", "The first {shown} of {count} cells are listed, doubtful ones "
                "before others; all {count} are taken.", shown=_MOST_ROWS, count=count,
            )  # fmt: skip
            remarks.append(shown)
        return remarks

    def _make_table(self) -> QTableWidget:
        cells = sorted(self._plan.cells, key=_gravity)[:_MOST_ROWS]
        table = QTableWidget(len(cells), 5, self)
        dress_table(table)
        table.setHorizontalHeaderLabels(
            [
                translate("IndicatorsPage", "Indicator"),
                translate("IndicatorsPage", "Year"),
                translate("IndicatorsPage", "In the block"),
                translate("IndicatorsPage", "Will be"),
                translate("IndicatorsPage", "Remark"),
            ]
        )
        table.verticalHeader().hide()
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setAccessibleName(self.windowTitle())
        for row, cell in enumerate(cells):
            self._fill_row(table, row, cell)
        for column, width in enumerate(_WIDTHS):
            table.setColumnWidth(column, width)
        table.horizontalHeader().setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        return table

    def _fill_row(self, table: QTableWidget, row: int, cell: PlannedCell) -> None:
        name = self._name(cell.place) if cell.place else ""
        said = [cell.refusal] if cell.refusal else [*cell.remarks]
        remark = " ".join(self._say(one) for one in said)
        result, period = _result(cell, self._say), cell.place.period if cell.place else ""
        texts = (name, period, cell.words, result, remark)
        mark = "error" if cell.refusal else "warning" if cell.remarks else ""
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            if mark and column == len(texts) - 1:
                item.setIcon(icon(mark, mark))
            table.setItem(row, column, item)
        if cell.entry and cell.entry.ambiguous and cell.place:
            table.setCellWidget(row, 3, self._chooser(cell, cell.place))

    def _chooser(self, cell: PlannedCell, place: Place) -> QComboBox:
        assert cell.entry is not None
        chooser = QComboBox(self)
        chooser.addItem(translate("IndicatorsPage", "Choose …"), None)
        for figure in cell.entry.readings:
            chooser.addItem(reading_words(figure), figure)
        chooser.addItem(translate("IndicatorsPage", "Leave as it is"), False)
        chooser.setAccessibleName(f"{self._name(place)}, {cell.words}")
        chooser.currentIndexChanged.connect(lambda: self._decide(place, chooser.currentData()))
        self.choosers[place] = chooser
        return chooser

    def _choices_for_all(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(QLabel(translate("IndicatorsPage", "For all of them:"), self))
        for text, whole in (
            (translate("IndicatorsPage", "The dot divides thousands"), True),
            (translate("IndicatorsPage", "The dot is the decimal sign"), False),
        ):
            button = QPushButton(text, self)
            button.clicked.connect(partial(self.choose_for_all, whole=whole))
            row.addWidget(button)
        row.addStretch()
        return row

    # ---- deciding

    def choose_for_all(self, _checked: bool = False, *, whole: bool) -> None:
        """Choose the same kind of reading for every open question, listed or not."""
        for cell in self._plan.open_questions:
            readings = cell.entry.readings if cell.entry else ()
            figure = next((one for one in readings if dot_divides(one) is whole), None)
            if figure is None or cell.place is None:
                continue
            self._chosen[cell.place] = figure
            chooser = self.choosers.get(cell.place)
            if chooser is not None:
                with QSignalBlocker(chooser):
                    chooser.setCurrentIndex(readings.index(figure) + 1)
        self._refresh()

    def _decide(self, place: Place, figure: Observation | bool | None) -> None:
        self._chosen.pop(place, None)
        self._skipped.discard(place)
        if isinstance(figure, Observation):
            self._chosen[place] = figure
        elif figure is False:
            self._skipped.add(place)
        self._refresh()

    def _refresh(self) -> None:
        count = len(self.writes)
        refused = sum(one.refusal is not None for one in self._plan.cells)
        self._summary.setText(
            translate(
                "IndicatorsPage",
                "Written: {count}. Refused: {refused}. To be chosen: {undecided}.",
                count=count,
                refused=refused,
                undecided=self.undecided,
            )
        )
        self.confirm_button.setText(
            translate("IndicatorsPage", "Paste {count} figures", count=count)
        )
        self.confirm_button.setEnabled(bool(count) and not self.undecided)

    def _confirm(self) -> None:
        self.accept()
        self.confirmed.emit(self.writes)


def _gravity(cell: PlannedCell) -> int:
    """Questions first, then refusals, doubts, and what is in order."""
    if cell.entry and cell.entry.ambiguous:
        return 0
    if cell.refusal:
        return 1
    return 2 if cell.remarks else 3


def _result(cell: PlannedCell, say: Say) -> str:
    figure = cell.entry.figure if cell.entry else None
    if figure is None:
        return ""
    if figure.state in (State.NOT_COLLECTED, State.ZERO_IN_WORDS):
        return say(figure_state_word(figure.state))
    return write_observation(figure)
