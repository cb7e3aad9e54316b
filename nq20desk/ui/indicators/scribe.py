"""Writing figures: every entry, clearing, filling and paste becomes one named step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from nq20desk.app.grid.entry import Entry, cleared, copy_words, read_entry
from nq20desk.app.grid.paste import (
    Anchor,
    Ground,
    PastePlan,
    PlannedCell,
    Write,
    parse_block,
    plan_fill,
    plan_paste,
)
from nq20desk.app.grid.sheet import ColumnKind, Place, Sheet
from nq20desk.core.errors import KnownError
from nq20desk.core.figures import Figures
from nq20desk.core.message import Message, message
from nq20desk.core.observation import Observation
from nq20desk.store.operations import EnterFigures
from nq20desk.ui.indicators.model import FigureModel
from nq20desk.ui.indicators.paste_dialog import PasteDialog
from nq20desk.ui.indicators.reading_dialog import ReadingDialog
from nq20desk.ui.indicators.view import Fill, GridView
from nq20desk.ui.indicators.work import StoreWork
from nq20desk.ui.page import Workplace

StepName = Callable[[int], Message]
_AT_ONCE = 200
"""Figures that are read and written without leaving the GUI thread."""


def _pasted(count: int) -> Message:
    if count == 1:
        return message("Operations", "Paste 1 figure")
    return message("Operations", "Paste {count} figures", count=count)


def _filled(count: int) -> Message:
    if count == 1:
        return message("Operations", "Fill 1 figure")
    return message("Operations", "Fill {count} figures", count=count)


def _emptied(count: int) -> Message:
    if count == 1:
        return message("Operations", "Clear 1 figure")
    return message("Operations", "Clear {count} figures", count=count)


class Scribe(QObject):
    """Turns what is done in grid and panel into operations, after asking where it must."""

    failed = Signal(object)

    def __init__(
        self, workplace: Workplace, work: StoreWork, model: FigureModel, grid: GridView,
        parent: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._workplace, self._desk = workplace, workplace.desk
        self._work = work
        self._model, self._grid, self._window = model, grid, parent
        self.unit = ""
        """The unit whose figures are written."""

    @property
    def _sheet(self) -> Sheet:
        return self._model.sheet

    @property
    def _figures(self) -> Figures:
        return self._desk.figures(self.unit)

    def write(self, figures: Sequence[Write], name: Message) -> None:
        """Write figures in one step; those that stay as they are are left out.

        Many are written off the GUI thread; whatever comes next waits for them.
        """
        self._work.settle()
        changed = [one for one in figures if self._figures.typed(one[0], one[1]) != one[2]]
        if not changed:
            return
        operation = EnterFigures(self.unit, changed, name)
        if len(changed) > _AT_ONCE:
            self._work.take(lambda: self._desk.store.run(operation))
            return
        try:
            self._desk.run(operation)
        except KnownError as error:
            self.failed.emit(error)

    # ---- one figure

    def enter(self, place: Place, text: str) -> None:
        """Enter what was typed; where it can be read in two ways, ask before writing."""
        indicator = self._sheet.catalogue[place.indicator]
        entry = read_entry(text, indicator, place.period, self._sheet.typed(place))
        if entry.ambiguous:
            self._ask(place, entry)
        else:
            self._enter(place, entry.figure)

    def _enter(self, place: Place, figure: Observation | None) -> None:
        name = message("Operations", "Enter {name}, {period}", **self._names(place))
        self.write([(place.indicator, place.period, figure)], name)

    def change(self, place: Place, figure: Observation | None) -> None:
        """Change what is known of a figure besides its value."""
        name = message("Operations", "Details of {name}, {period}", **self._names(place))
        self.write([(place.indicator, place.period, figure)], name)

    def _names(self, place: Place) -> dict[str, str]:
        """What fills a step's name."""
        return {"name": self._sheet.catalogue[place.indicator].name, "period": place.period}

    def _ask(self, place: Place, entry: Entry) -> None:
        indicator = self._sheet.catalogue[place.indicator]
        where = f"{self.place_name(place)} · {place.period} · {indicator.unit}"
        dialog = ReadingDialog(entry, where, self._window)
        dialog.chosen.connect(partial(self._enter, place))
        dialog.rejected.connect(partial(self._grid.edit_with, place, entry.words))
        _open(dialog)

    # ---- many figures

    def clear(self) -> None:
        """Clear the selected figures; computed ones stay, they follow from others."""
        places = self._grid.selected_places()
        typed = [(one, self._sheet.typed(one)) for one in places]
        gone: list[Write] = [
            (place.indicator, place.period, cleared(figure))
            for place, figure in typed
            if figure is not None
        ]
        self.write(gone, _emptied(len(gone)))

    def fill(self, direction: Fill) -> None:
        """Give the selected cells what stands in the first one of their column or row.

        As in Excel, a single column or cell takes the neighbour's figure before it.
        """
        cells: list[PlannedCell] = []
        for line in self._grid.selected_lines(direction):
            source, *others = line
            words = copy_words(self._sheet.shown(source), self._sheet.catalogue[source.indicator])
            if words:
                cells += plan_fill(words, others, self._ground()).cells
        self._offer(PastePlan(tuple(cells)), _filled)

    def paste(self, text: str) -> None:
        """Paste a block from the active cell on; one cell fills the whole selection."""
        block = parse_block(text)
        selected = self._grid.selected_places()
        if len(block) == 1 and len(block[0]) == 1 and len(selected) > 1:
            self._offer(plan_fill(block[0][0], selected, self._ground()))
            return
        ground, anchor = self._ground(), self._anchor()
        if sum(map(len, block)) > _AT_ONCE:
            self._work.prepare(lambda: plan_paste(block, ground, anchor), self._offer)
        else:
            self._offer(plan_paste(block, ground, anchor))

    def _ground(self) -> Ground:
        return Ground(self._sheet.listed, self._sheet.periods, self._figures)

    def _anchor(self) -> Anchor:
        """The upper left cell of the selection, counted in figures."""
        indexes = self._grid.selectionModel().selectedIndexes() or [self._grid.currentIndex()]
        row = min(one.row() for one in indexes)
        column = min(one.column() for one in indexes)
        above = sum(one.indicator is not None for one in self._sheet.rows[: max(row, 0)])
        if self._sheet.columns[max(column, 0)].kind is not ColumnKind.FIGURE:
            return Anchor(above, None)
        return Anchor(above, self._sheet.periods.index(self._sheet.columns[column].period))

    def _offer(self, plan: PastePlan, name: StepName = _pasted) -> None:
        """Write a clean plan at once; show any other before anything is written."""
        if plan.clean:
            self._paste(name, plan.writes())
            return
        dialog = PasteDialog(plan, self._workplace.say, self.place_name, self._window)
        dialog.confirmed.connect(partial(self._paste, name))
        _open(dialog)

    def _paste(self, name: StepName, writes: Sequence[Write]) -> None:
        if writes:
            self.write(writes, name(len(writes)))
            self._grid.select_places([Place(key, period) for key, period, _ in writes])

    def place_name(self, place: Place) -> str:
        """The indicator of a place in the interface's language."""
        return self._model.faces.name(self._sheet.catalogue[place.indicator])


def _open(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
