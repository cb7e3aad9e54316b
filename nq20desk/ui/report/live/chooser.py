"""Choosing a live figure: indicator, year, unit, part and target, with what would be printed."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from nq20desk.core.blocks import AGAINST_PLAN, FigureField, FigurePart
from nq20desk.core.fields import resolve
from nq20desk.core.figure_search import IndicatorSearch, read_wanted
from nq20desk.core.indicator import Indicator
from nq20desk.core.live import LiveFigures
from nq20desk.ui.icons import icon
from nq20desk.ui.page import Workplace
from nq20desk.ui.report.live.words import PART_NAMES, no_figure_yet, offered, printed
from nq20desk.ui.theme import TextStyle, Tone, font, set_tone
from nq20desk.ui.widgets.elided_combo import ElidedComboBox
from nq20desk.ui.widgets.wrapped_rows import WrappedList
from nq20desk.ui.words import translate

_DATA = Qt.ItemDataRole.UserRole
_PARTS_HEIGHT = 196


class FigureChooser(QWidget):
    """A search field over all indicators; the section's own stand first."""

    chosen = Signal(object)
    """The FigureField to be put into the text."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._search = IndicatorSearch(workplace.desk.library.catalogue)
        self._live: LiveFigures | None = None
        self._section: tuple[str, ...] = ()
        self._part = FigurePart.WITH_UNIT
        self.search = QLineEdit()
        self.year, self.unit = QComboBox(), ElidedComboBox()
        self.plan, self.target_year = ElidedComboBox(), QComboBox()
        self.list = WrappedList(translate("FigureChooser", "Figures"))
        self.parts = WrappedList(translate("FigureChooser", "Part of the figure"))
        self.hint = QLabel()
        self._build()
        self._connect()

    # ---- what is offered

    def offer(self, live: LiveFigures, section: tuple[str, ...], year: int) -> None:
        """Offer every figure, those of a section first, of the year of the report."""
        first = self._live is None
        if section != self._section:
            self.list.clear()  # begin with the section's first figure
        self._live, self._section = live, section
        self._fill_years(str(year) if first else self.year.currentText())
        self._fill_units()
        self._fill_plans()
        self._fill()

    def start(self, text: str = "") -> None:
        """Begin a new search."""
        self.search.setText(text)
        self.search.setFocus()

    def field(self) -> FigureField | None:
        """What is chosen now."""
        item = self.list.currentItem() if self.list.count() else None
        if item is None or not self.year.currentText():
            return None
        base = FigureField(
            item.data(_DATA), self.year.currentText(), self._part, self.unit.currentData() or ""
        )
        if self._part not in AGAINST_PLAN:
            return base
        target_year = self.target_year.currentData() or 0
        return replace(base, plan=self.plan.currentData() or "", target_year=target_year)

    def take(self) -> None:
        """Hand over what is chosen."""
        field = self.field()
        if field is not None:
            self.chosen.emit(field)

    def step(self, way: int) -> None:
        """Go up or down in the list of figures."""
        row = min(max(self.list.currentRow() + way, 0), self.list.count() - 1)
        self.list.setCurrentRow(row)

    def step_part(self, way: int) -> None:
        """Go to the next or previous part, round and round."""
        if self.parts.count():
            self.parts.setCurrentRow((self.parts.currentRow() + way) % self.parts.count())

    # ---- filling

    def _fill_years(self, chosen: str) -> None:
        assert self._live is not None
        periods = {period for _, period in self._live.figures.observations} | {chosen}
        years = [int(one) for one in periods if one.isdigit()]
        periods.update(str(year) for year in range(min(years), max(years)))
        ordered = sorted(periods, reverse=True)
        ordered.sort(key=len)  # spans of years last
        _refill(self.year, ((one, one) for one in ordered))
        self.year.setCurrentText(chosen)

    def _fill_units(self) -> None:
        assert self._live is not None
        territory, own = self._workplace.desk.territory, self._live.unit
        if own not in territory:
            return
        near = [territory[one] for one in (own, territory[own].parent) if one in territory.units]
        rest = [*territory.children(own), *territory]
        units = {one.key: one.name for one in (*near, *rest)}
        _refill(self.unit, ((name, "" if key == own else key) for key, name in units.items()))

    def _fill_plans(self) -> None:
        assert self._live is not None
        first = translate("FigureChooser", "As in the report's table")
        plans = {
            one.key: one.short for one in (*self._live.plans, *self._live.known_plans.values())
        }
        _refill(self.plan, ((first, ""), *((short, key) for key, short in plans.items())))

    def _fill(self) -> None:
        wanted = read_wanted(self.search.text())
        if wanted.year and self.year.findText(wanted.year) >= 0:
            self.year.setCurrentText(wanted.year)
        current = self.list.currentItem().data(_DATA) if self.list.currentItem() else ""
        self.list.blockSignals(True)
        self.list.clear()
        for indicator in self._found(wanted.words):
            self.list.addItem(self._item(indicator))
        rows = [row for row in range(self.list.count())
                if not wanted.words and self.list.item(row).data(_DATA) == current]  # fmt: skip
        self.list.setCurrentRow(rows[0] if rows else 0)
        self.list.blockSignals(False)
        self._fill_parts()

    def _found(self, words: Collection[str]) -> tuple[Indicator, ...]:
        """What fits the words; without any, what has a figure stands before what has none."""
        found = self._search.find(words, self._section)
        if words:
            return found
        return tuple(
            sorted(found, key=lambda one: one.key not in self._section and not self._said(one))
        )

    def _said(self, indicator: Indicator) -> str:
        assert self._live is not None
        unit = self.unit.currentData() or ""
        field = FigureField(indicator.key, self.year.currentText(), FigurePart.WITH_UNIT, unit)
        return resolve(field, self._live) or ""

    def _item(self, indicator: Indicator) -> QListWidgetItem:
        said = self._said(indicator)
        name = self._workplace.language.pick(indicator.name, indicator.name_en)
        item = QListWidgetItem(f"{name}: {said or no_figure_yet()}")
        if not said:
            item.setIcon(icon("warning", "warning"))
        item.setData(_DATA, indicator.key)
        return item

    def _fill_parts(self) -> None:
        field = self.field()
        self.parts.blockSignals(True)
        self.parts.clear()
        if field is not None and self._live is not None:
            for part, text in offered(field, self._live):
                name = self._workplace.say(PART_NAMES[part])
                item = QListWidgetItem(f"{name}: {printed(part, text)}")
                item.setData(_DATA, part)
                self.parts.addItem(item)
                if part is self._part:
                    self.parts.setCurrentItem(item)
            if self.parts.currentRow() < 0:
                self.parts.setCurrentRow(0)
        self.parts.blockSignals(False)
        self._show_aims()

    def _show_aims(self) -> None:
        item = self.parts.currentItem()
        if item is not None:
            self._part = FigurePart(item.data(_DATA))
        for box in (self.plan, self.target_year):
            box.setVisible(self._part in AGAINST_PLAN)

    # ---- following the clerk

    def _on_part(self) -> None:
        self._show_aims()
        if self._part in AGAINST_PLAN:
            self._fill_target_years()

    def _fill_target_years(self) -> None:
        field = self.field()
        plan = self._live.plan_for(field) if self._live and field else None
        if field is None:
            return
        targets = plan.targets_of(field.indicator) if plan else ()
        years = sorted({one.year for one in targets if one.year})
        chosen = self.target_year.currentData()
        nearest = translate("FigureChooser", "its year")
        _refill(self.target_year, ((nearest, 0), *((str(one), one) for one in years)))
        self.target_year.setCurrentIndex(max(self.target_year.findData(chosen), 0))

    def _on_aim(self) -> None:
        self._fill_target_years()
        self._fill_parts()

    # ---- construction

    def _build(self) -> None:
        words = translate("FigureChooser", "Search all figures")
        self.search.setPlaceholderText(translate("FigureChooser", "Search all figures …"))
        self.search.setClearButtonEnabled(True)
        names = {
            self.search: words,
            self.year: translate("FigureChooser", "Year"),
            self.unit: translate("FigureChooser", "Unit"),
            self.plan: translate("FigureChooser", "Plan"),
            self.target_year: translate("FigureChooser", "Target year"),
        }
        for widget, name in names.items():
            widget.setAccessibleName(name)
            widget.setToolTip(name)
        self.parts.setMaximumHeight(_PARTS_HEIGHT)
        self.hint.setWordWrap(True)
        self.hint.setFont(font(TextStyle.CAPTION))
        set_tone(self.hint, Tone.MUTED)
        self._lay_out()

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addWidget(self.search)
        box.addLayout(_row(self.year, self.unit))
        box.addWidget(self.list, 1)
        box.addWidget(self.parts)
        box.addLayout(_row(self.target_year, self.plan))
        box.addWidget(self.hint)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self._fill())
        for box in (self.year, self.unit):
            box.currentIndexChanged.connect(lambda _row: self._fill())
        for box in (self.plan, self.target_year):
            box.activated.connect(lambda _row: self._on_aim())
        self.list.currentRowChanged.connect(lambda _row: self._fill_parts())
        self.parts.currentRowChanged.connect(lambda _row: self._on_part())
        self.list.itemActivated.connect(lambda _item: self.take())
        self.parts.itemActivated.connect(lambda _item: self.take())


def _row(short: QComboBox, long: QComboBox) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(6)
    row.addWidget(short)
    long.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    long.setMinimumContentsLength(10)
    row.addWidget(long, 1)
    return row


def _refill(box: QComboBox, entries: Iterable[tuple[str, object]]) -> None:
    """Offer other entries without telling anybody; what was chosen stays where it is offered."""
    chosen = box.currentData()
    box.blockSignals(True)
    box.clear()
    for text, data in entries:
        box.addItem(text, data)
    found = box.findData(chosen) if chosen is not None else -1
    box.setCurrentIndex(max(found, 0))
    box.blockSignals(False)
