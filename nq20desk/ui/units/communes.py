"""The tab *Theo xã*: one indicator's figures by commune, ranked, and what they make together."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from nq20desk.app.grid.paste import parse_block
from nq20desk.core.indicator import Rollup
from nq20desk.core.message import Message, message
from nq20desk.core.observation import Observation
from nq20desk.core.rollup import RolledUp
from nq20desk.core.territory import Unit
from nq20desk.store.operations.communes import EnterByUnit, UnitFigure
from nq20desk.ui.icons import set_button_icon
from nq20desk.ui.indicators.reading_dialog import ReadingDialog
from nq20desk.ui.page import Destination, Workplace
from nq20desk.ui.theme import TextStyle, Tone, font, set_tone
from nq20desk.ui.units.chooser_line import ChooserLine
from nq20desk.ui.units.commune_cells import (
    CellPlan,
    Field,
    Ground,
    fields_of,
    joined,
    plan_block,
)
from nq20desk.ui.units.commune_model import CommuneModel, CommuneSheet
from nq20desk.ui.units.commune_plot import aims_of, plot_of
from nq20desk.ui.units.commune_view import CommuneView
from nq20desk.ui.units.paste_preview import PastePreview
from nq20desk.ui.units.summary import Summary, series_lines
from nq20desk.ui.widgets.controls import tall
from nq20desk.ui.widgets.dot_plot import DotPlot
from nq20desk.ui.widgets.empty_state import EmptyState
from nq20desk.ui.words import translate

_DEFAULT = "health_insurance_coverage"
_SIDE = 12


class CommunesTab(QWidget):
    """Figures by commune; ``go`` asks for another place, ``units_wanted`` for the list of units."""

    go = Signal(object)
    failed = Signal(object)
    units_wanted = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace, self._desk = workplace, workplace.desk
        self._dialog: QWidget | None = None
        self.choosers = ChooserLine(workplace.language, self)
        self.model = CommuneModel(workplace.language, self)
        self.table = CommuneView(self.model, self)
        self.summary = Summary(workplace, self)
        self.plot = DotPlot(self)
        self.plot_title = QLabel()
        self.story = QLabel()
        self.open_button = QPushButton(translate("UnitsPage", "All figures of this commune"))
        self.empty = EmptyState(
            "units",
            translate("UnitsPage", "Here the figures of each commune stand side by side and add up "
                      "to the unit's. First say which communes there are."),
            translate("UnitsPage", "Add communes"), self,
        )  # fmt: skip
        self._lay_out()
        self._connect()
        self.reload()

    # ---- showing

    @property
    def unit(self) -> str:
        """The unit whose communes are shown."""
        return self.choosers.chosen_unit

    def show_destination(self, destination: Destination) -> None:
        """Show a unit's indicator in a year, by commune."""
        self.reload()
        self.choosers.choose(destination.unit, destination.indicator, destination.period[-4:])

    def reload(self) -> None:
        """Bring choosers and contents up to date."""
        parents = self._parents()
        self._stack.setCurrentIndex(1 if parents else 0)
        if not parents:
            return
        self.choosers.offer_units(parents, self.unit)
        chosen = self.choosers.chosen_indicator or _DEFAULT
        self.choosers.offer_indicators(self._desk.library.catalogue, chosen)
        self._offer_years()
        self._show()

    def _parents(self) -> list[Unit]:
        territory = self._desk.territory
        return sorted((one for one in territory if territory.children(one.key)),
                      key=lambda one: one.name)  # fmt: skip

    def _offer_years(self) -> None:
        below = self._desk.territory.below(self.unit)
        known = {year for key in (*below, self.unit) for year in self._desk.figures(key).years()}
        known.add(self._desk.clock().year)
        years = sorted(known, reverse=True)
        self.choosers.offer_years(years, self.choosers.chosen_year or self._newest(years))

    def _newest(self, years: Sequence[int]) -> str:
        """The newest year of which most communes have the indicator."""
        below = self._desk.territory.below(self.unit)
        key = self.choosers.chosen_indicator

        def count(year: int) -> int:
            return sum(self._desk.figures(one).shown(key, str(year)) is not None for one in below)

        return str(max(years, key=lambda year: (count(year), year)))

    def _on_chosen(self) -> None:
        self.table.finish_editing()
        self._offer_years()
        self._show()

    def _show(self) -> None:
        key, period = self.choosers.chosen_indicator, self.choosers.chosen_year
        if not (key and period and self.unit):
            return
        whole = self._desk.roll_up(self.unit, key, period)
        typed = tuple(self._desk.figures(one.unit.key).typed(key, period) for one in whole.parts)
        name = self._name()
        self.model.show_sheet(CommuneSheet(whole, typed))
        self.summary.show_whole(whole, name)
        self._show_plot(whole, name)
        self._on_moved(self.table.unit)

    def _name(self) -> str:
        name = self._desk.territory[self.unit].name.split(",")[0]
        return name[:1].upper() + name[1:]

    def _show_plot(self, whole: RolledUp, name: str) -> None:
        aims = aims_of(whole, self._desk.plans_of_unit(self.unit))
        data = plot_of(whole, name, aims, self._desk.rules(), self._workplace.language)
        indicator = whole.indicator
        title = self._workplace.language.pick(indicator.name, indicator.name_en)
        said = translate("UnitsPage", "Ranked: {name}, {year}", name=title, year=whole.period)
        self.plot_title.setText(said)
        self.plot.set_data(data, said)

    def _on_moved(self, key: str) -> None:
        """A row of the table or the plot is active: mark it in both."""
        self.plot.set_current(key)
        self.open_button.setEnabled(bool(key))
        if key:
            points = self._desk.series(key, self.choosers.chosen_indicator)
            territory = self._desk.territory
            rule = self._desk.library.catalogue[self.choosers.chosen_indicator].rollup
            yes_no = rule is Rollup.YES_NO
            course = series_lines(territory[key], points, territory, yes_no=yes_no)
            self.story.setText("\n".join([*course, *self._notes(key)]))

    def _notes(self, key: str) -> list[str]:
        """The notes at a commune's figure and at the counts behind it, each once."""
        indicator = self._desk.library.catalogue[self.choosers.chosen_indicator]
        ratio = indicator.ratio
        parts = (ratio.numerator, ratio.denominator) if ratio else ()
        figures, period = self._desk.figures(key), self.choosers.chosen_year
        found = (figures.typed(one, period) for one in (indicator.key, *parts) if one)
        return list(dict.fromkeys(one.note for one in found if one is not None and one.note))

    # ---- writing

    def _on_typed(self, row: int, field: Field, text: str) -> None:
        sheet, part = self.model.sheet, self.model.part(row)
        if sheet is None or part is None:
            return
        figures = self._desk.figures(part.unit.key)
        plan = sheet.reader.read(part.unit, figures, field, text)
        if plan.refusal is not None:
            self._offer([plan])
        elif plan.entry is not None and plan.entry.ambiguous:
            self._ask(plan)
        else:
            self._write([plan.write()])

    def _ask(self, plan: CellPlan) -> None:
        assert plan.entry is not None
        assert plan.unit is not None
        dialog = ReadingDialog(plan.entry, f"{plan.unit.name} · {plan.period}", self)
        dialog.chosen.connect(lambda figure: self._write([plan.write(figure)]))
        self._open(dialog)

    def _paste(self, text: str) -> None:
        sheet = self.model.sheet
        if sheet is None or not sheet.whole.parts:
            return
        units = [one.unit for one in sheet.whole.parts]
        fields = fields_of(sheet.whole.indicator)
        index = self.table.currentIndex()
        field = self.model.field(index)
        ground = Ground(
            units, [self._desk.figures(one.key) for one in units], fields,
            max(index.row(), 0), fields.index(field) if field in fields else 0,
        )  # fmt: skip
        self._offer(plan_block(parse_block(text), ground, sheet.reader))

    def _offer(self, plans: list[CellPlan]) -> None:
        """Write what is clean at once; show anything else before it is written."""
        if not plans:
            return
        if all(one.clean for one in plans):
            self._write([one.write() for one in plans])
            return
        dialog = PastePreview(self._workplace, plans, self)
        dialog.confirmed.connect(lambda: self._write([one.write() for one in plans]))
        self._open(dialog)

    def _clear(self) -> None:
        sheet = self.model.sheet
        plans = []
        for index in self.table.selectedIndexes():
            part, field = self.model.part(index.row()), self.model.field(index)
            if sheet is not None and part is not None and field is not None:
                figures = self._desk.figures(part.unit.key)
                plans.append(sheet.reader.clear(part.unit, figures, field))
        self._write([one.write() for one in plans])

    def _write(self, writes: Sequence[UnitFigure | None]) -> None:
        """Write figures in one named step; those that stay as they are are left out."""
        wanted = joined((one for one in writes if one is not None), self._typed)
        changed = [one for one in wanted if self._typed(*one[:3]) != one[3]]
        if not changed:
            return
        try:
            self._desk.run(EnterByUnit(changed, self._step_name(changed)))
        except Exception as error:  # the window tells it
            self.failed.emit(error)

    def _typed(self, unit: str, key: str, period: str) -> Observation | None:
        return self._desk.figures(unit).typed(key, period)

    def _step_name(self, writes: Sequence[UnitFigure]) -> Message:
        name = self._desk.library.catalogue[writes[0][1]].name
        if len(writes) > 1:
            return message("Operations", "Enter {name} of {count} communes",
                           name=name, count=len(writes))  # fmt: skip
        unit = self._desk.territory[writes[0][0]].name
        return message("Operations", "Enter {name}, {unit}", name=name, unit=unit)

    def _open(self, dialog: ReadingDialog | PastePreview) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def go_to_unit(self, key: str) -> None:
        """Go to all figures of a commune."""
        if key:
            self.go.emit(
                Destination("indicators", indicator=self.choosers.chosen_indicator,
                            period=self.choosers.chosen_year, unit=key)
            )  # fmt: skip

    # ---- building

    def _connect(self) -> None:
        self.choosers.changed.connect(self._on_chosen)
        self.model.typed.connect(self._on_typed)
        self.table.paste_wanted.connect(self._paste)
        self.table.clear_wanted.connect(self._clear)
        self.table.moved_to.connect(self._on_moved)
        self.table.opened.connect(self.go_to_unit)
        self.plot.chosen.connect(self.table.choose_unit)
        self.plot.activated.connect(self.go_to_unit)
        self.open_button.clicked.connect(lambda: self.go_to_unit(self.table.unit))
        self.summary.own_wanted.connect(lambda: self.go_to_unit(self.unit))
        self.empty.acted.connect(self.units_wanted)

    def _lay_out(self) -> None:
        self.plot_title.setFont(font(TextStyle.STRONG))
        self.story.setFont(font(TextStyle.CAPTION))
        set_tone(self.story, Tone.MUTED)
        for label in (self.plot_title, self.story):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        set_button_icon(self.open_button, "forward")
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        body = QWidget()
        self._stack.addWidget(body)
        rows = QVBoxLayout(body)
        rows.setContentsMargins(0, 8, 0, 8)
        rows.setSpacing(8)
        rows.addWidget(self.choosers)
        columns = QHBoxLayout()
        columns.setSpacing(_SIDE)
        columns.addLayout(self._left(), 13)
        columns.addWidget(self._right(), 10)
        rows.addLayout(columns, 1)

    def _left(self) -> QVBoxLayout:
        hint = QLabel(translate("UnitsPage", "White cells are for typing and pasting; double-click "
                                "a name for all its figures."))  # fmt: skip
        hint.setFont(font(TextStyle.CAPTION))
        hint.setWordWrap(True)
        set_tone(hint, Tone.MUTED)
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addWidget(self.table, 1)
        row = QHBoxLayout()
        row.addWidget(hint, 1)
        row.addWidget(self.open_button)
        left.addLayout(row)
        return left

    def _right(self) -> QScrollArea:
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 4, 0)
        layout.setSpacing(8)
        for part in (self.summary, self.plot_title, self.plot, self.story):
            layout.addWidget(part)
        layout.addStretch()
        return tall(body)
