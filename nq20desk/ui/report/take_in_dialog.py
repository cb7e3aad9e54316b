"""The preview of an old report: what goes where, before anything is written."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLabel,
    QSplitter,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from nq20desk.app.take_in import Choice, offers, other_office, with_year
from nq20desk.core.office import Office
from nq20desk.core.takein import Kind, TakenIn
from nq20desk.ui.page import Workplace
from nq20desk.ui.report.take_in_models import FigureModel, PortionModel
from nq20desk.ui.report.take_in_panels import FieldsPanel, FiguresPanel, LeftOverPanel, PartPanel
from nq20desk.ui.report.take_in_source import TakenSource
from nq20desk.ui.theme import TextStyle, dress_table, font
from nq20desk.ui.widgets.banner import Banner, BannerKind
from nq20desk.ui.widgets.decision import decision
from nq20desk.ui.words import translate

_SIZE = (1280, 660)
_SHARES = (680, 560)
_DESTINATION_WIDTH = 260


@dataclass(frozen=True)
class TakeInAnswer:
    """What the clerk decided about an old report."""

    office: Office
    taken: TakenIn
    choice: Choice


class TakeInDialog(QDialog):
    """Left the parts of the old report in order, right what is to be known and decided."""

    confirmed = Signal(object)
    """Hands on a TakeInAnswer."""

    def __init__(
        self, workplace: Workplace, source: TakenSource, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._office = source.office
        self.setWindowTitle(translate("TakeInDialog", "Old report: what goes where"))
        desk = workplace.desk
        self.model = PortionModel(source.taken)
        self.figures = FigureModel(
            offers(desk, source.taken, source.office.unit), desk.library.catalogue
        )
        self.summary = QLabel(self)
        self.banner = Banner(translate("TakeInDialog", "Close the message"), self)
        self.table = self._make_table()
        self.part = PartPanel(source.taken, workplace)
        self.fields = FieldsPanel(source.taken, desk.clock().year - 1)
        self.figure_panel = FiguresPanel(self.figures)
        self.left_over = LeftOverPanel()
        self.tabs = self._make_tabs()
        self._buttons, self.confirm_button = decision(
            self, translate("TakeInDialog", "Take in"), self._confirm
        )
        self._lay_out()
        self._connect()
        self._refresh()
        self._warn()
        self.table.setCurrentIndex(self.model.index(self._first_to_look_at(), 0))
        self.table.setFocus()

    @property
    def taken(self) -> TakenIn:
        """The old report as it would be taken in now."""
        return self.model.taken

    def answer(self) -> TakeInAnswer:
        """What was decided."""
        choice = Choice(tuple(self.figures.chosen()), self.fields.adopt_signer.isChecked())
        return TakeInAnswer(self._office, self.taken, choice)

    # ---- construction

    def _make_table(self) -> QTableView:
        table = QTableView(self)
        table.setModel(self.model)
        dress_table(table)
        table.setAccessibleName(translate("TakeInDialog", "Parts of the old report"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        head = table.horizontalHeader()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.setColumnWidth(1, _DESTINATION_WIDTH)
        return table

    def _make_tabs(self) -> QTabWidget:
        tabs = QTabWidget(self)
        for panel, name in (
            (self.part, translate("TakeInDialog", "Part")),
            (self.fields, translate("TakeInDialog", "Fields")),
            (self.figure_panel, translate("TakeInDialog", "Figures")),
            (self.left_over, translate("TakeInDialog", "Left over")),
        ):
            tabs.addTab(panel, name)
        return tabs

    def _lay_out(self) -> None:
        self.summary.setFont(font(TextStyle.SECTION))
        self.summary.setWordWrap(True)
        sides = QSplitter(Qt.Orientation.Horizontal, self)
        sides.setChildrenCollapsible(False)
        sides.addWidget(self.table)
        sides.addWidget(self.tabs)
        sides.setSizes(list(_SHARES))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(self.summary)
        layout.addWidget(self.banner)
        layout.addWidget(sides, 1)
        layout.addWidget(self._buttons)
        self.resize(*_SIZE)

    def _connect(self) -> None:
        self.table.selectionModel().currentChanged.connect(self._show_part)
        self.table.activated.connect(lambda _index: self._to_destination())
        self.part.moved.connect(self._move)
        self.left_over.wanted.connect(self._go_to)
        self.figure_panel.wanted.connect(self._go_to)
        self.figures.ticked.connect(self._refresh)
        self.fields.year.valueChanged.connect(self._date)

    # ---- what is shown

    def _first_to_look_at(self) -> int:
        portions = self.taken.portions
        doubtful = (place for place, one in enumerate(portions) if one.kind is Kind.LEFT_OVER)
        return next(doubtful, next((p for p, one in enumerate(portions) if one.is_text), 0))

    def _warn(self) -> None:
        other = other_office(self.taken, self._office)
        if other:
            self.banner.show_message(
                BannerKind.WARNING,
                translate("TakeInDialog", "The head of the report names another office: {name}.",
                          name=other),
            )  # fmt: skip

    def _refresh(self) -> None:
        taken = self.taken
        texts = sum(one.is_text for one in taken.portions)
        self.summary.setText(
            translate(
                "TakeInDialog",
                "{count} paragraphs into {sections} sections; {figures} figures ticked; "
                "{left} parts fit nowhere.",
                count=texts,
                sections=len(taken.sections()),
                figures=len(self.figures.chosen()),
                left=len(taken.left_over()),
            )
        )
        self.left_over.show_taken(taken)
        self.tabs.setTabText(
            2, translate("TakeInDialog", "Figures ({count})", count=self.figures.rowCount())
        )
        self.tabs.setTabText(
            3, translate("TakeInDialog", "Left over ({count})", count=len(taken.left_over()))
        )
        self.confirm_button.setEnabled(texts > 0)

    def _show_part(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.part.show_portion(self.taken.portions[current.row()])

    def _to_destination(self) -> None:
        self.tabs.setCurrentWidget(self.part)
        self.part.section.setFocus()

    def _go_to(self, place: int) -> None:
        self.table.setCurrentIndex(self.model.index(place, 0))
        self.tabs.setCurrentWidget(self.part)

    # ---- what is decided

    def _move(self, section: str) -> None:
        """Put all selected parts into a section, or leave them out."""
        rows = {one.row() for one in self.table.selectionModel().selectedRows()}
        rows = rows or {self.table.currentIndex().row()}
        taken = self.taken
        for row in sorted(rows):
            taken = taken.move(row, section)
        self.model.show_taken(taken)
        self._refresh()
        self.part.show_portion(taken.portions[self.table.currentIndex().row()])

    def _date(self, year: int) -> None:
        """Another year for the figures whose year the old report does not name."""
        desk = self._workplace.desk
        taken = with_year(desk, self.taken, year)
        self.model.show_taken(taken)
        self.figures.show_offers(offers(desk, taken, self._office.unit))

    def _confirm(self) -> None:
        self.accept()
        self.confirmed.emit(self.answer())
