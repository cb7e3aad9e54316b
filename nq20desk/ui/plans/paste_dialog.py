"""A plan by pasting its text: the text at the left, what was found in it at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from nq20desk.core.planreading import LARGEST_TEXT, read_plan
from nq20desk.core.targetdraft import IndicatorNames, TargetDraft
from nq20desk.core.text import clean
from nq20desk.ui.page import Workplace
from nq20desk.ui.plans.proposals import CONFIDENCE, DOUBTS, TAKE, ProposalRows
from nq20desk.ui.plans.row_editors import RowView
from nq20desk.ui.plans.rows import UNIT, field_heads
from nq20desk.ui.plans.text_field import MarkedText
from nq20desk.ui.theme import TextStyle, Tone, font, set_tone
from nq20desk.ui.widgets.decision import decision
from nq20desk.ui.words import translate

_WAIT_MS = 250
_WIDTHS = {TAKE: 46, "indicator": 214, "year": 54, "comparator": 96, "value": 66, UNIT: 98,
           "condition": 72, CONFIDENCE: 68, DOUBTS: 180}  # fmt: skip
_TWO_LINES = 44


class PasteTextDialog(QDialog):
    """Reads a plan's text while it is pasted; ``confirmed`` hands on the ticked rows."""

    confirmed = Signal(object)

    def __init__(
        self,
        workplace: Workplace,
        names: IndicatorNames,
        beside: Sequence[TargetDraft] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._names, self._beside = workplace, names, list(beside)
        self.setWindowTitle(translate("PlansPage", "Targets from a text"))
        self.text = MarkedText(self)
        self.rows = ProposalRows(names, workplace.language, self)
        self.table = RowView(self.rows, workplace.language, self)
        self.words = _caption(self, Tone.TEXT)
        self.summary = _caption(self, Tone.MUTED)
        self._buttons, self.confirm_button = decision(self, then=self._confirm)
        self.confirm_button.setAutoDefault(False)
        self._timer = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._lay_out()
        self._connect()
        self._show_state()

    def read_now(self) -> None:
        """Read the text as it stands."""
        self._timer.stop()
        library = self._workplace.desk.library
        if len(self.text.toPlainText()) > LARGEST_TEXT:
            self._refuse()
            return
        text = clean(self.text.toPlainText())
        if text != self.text.toPlainText():  # spans count letters of the cleaned text
            self.text.blockSignals(True)
            self.text.setPlainText(text)
            self.text.blockSignals(False)
        found = read_plan(text, library.catalogue, library.plan_grammar)
        self.text.mark([(one.start, one.end) for one in found])
        self.rows.show_found(found, self._beside)
        if found:
            self.table.setCurrentIndex(self.rows.index(0, 1))

    def _refuse(self) -> None:
        """A text that is no plan would keep the window waiting for minutes."""
        self.text.mark([])
        self.rows.show_found([], self._beside)
        said = translate("PlansPage", "The text is too long to be read at once. "
                         "Paste only the part with the targets.")  # fmt: skip
        self.summary.setText(said)
        set_tone(self.summary, Tone.ERROR)

    def _confirm(self) -> None:
        self.table.finish_editing()
        self._show_state()
        if self.confirm_button.isEnabled():
            taken = self.rows.taken
            self.accept()
            self.confirmed.emit(taken)

    # ---- showing

    def _show_row(self) -> None:
        row = self.table.currentIndex().row()
        self.text.show_current(row)
        known = 0 <= row < len(self.rows.found)
        said = [f"“{self.rows.found[row].words}”", self.rows.doubt_words(row)] if known else []
        self.words.setText("\n".join(one for one in said if one))

    def _show_state(self) -> None:
        taken, faults = len(self.rows.taken), self.rows.faults
        said = translate("PlansPage", "Found: {found}. Ticked: {taken}. To be mended: {faults}.",
                         found=len(self.rows.found), taken=taken, faults=len(faults))  # fmt: skip
        if faults:
            why = self._workplace.say(faults[0].why)
            field = field_heads()[faults[0].field]
            first = translate("PlansPage", "Row {row}, {field}: {why}", row=faults[0].row + 1,
                              field=field, why=why)  # fmt: skip
            said = f"{said}\n{first}"
        self.summary.setText(said)
        set_tone(self.summary, Tone.ERROR if faults else Tone.MUTED)
        self.confirm_button.setText(translate("PlansPage", "Take {count} targets", count=taken))
        self.confirm_button.setEnabled(bool(taken) and not faults)

    # ---- building

    def _connect(self) -> None:
        self.text.textChanged.connect(self._timer.start)
        self._timer.timeout.connect(self.read_now)
        self.rows.changed.connect(self._show_state)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_row())
        self.text.span_clicked.connect(
            lambda row: self.table.setCurrentIndex(self.rows.index(row, 1))
        )
        self.all_button.clicked.connect(lambda: self.rows.take_all(on=True))
        self.none_button.clicked.connect(lambda: self.rows.take_all(on=False))

    def _lay_out(self) -> None:
        self.table.setAccessibleName(translate("PlansPage", "Targets that were found"))
        for column, field in enumerate(self.rows.fields):
            self.table.setColumnWidth(column, _WIDTHS[field])
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.verticalHeader().setDefaultSectionSize(_TWO_LINES)
        self.table.setWordWrap(True)
        self.all_button = QPushButton(translate("PlansPage", "Tick all"), self)
        self.none_button = QPushButton(translate("PlansPage", "Tick none"), self)
        ticks = QHBoxLayout()
        for button in (self.all_button, self.none_button):
            button.setAutoDefault(False)
            ticks.addWidget(button)
        ticks.addStretch(1)
        right = QWidget(self)
        below = QVBoxLayout(right)
        below.setContentsMargins(8, 0, 0, 0)
        below.setSpacing(8)
        for part in (self.table, self.words, self.summary):
            below.addWidget(part, 1 if part is self.table else 0)
        below.addLayout(ticks)
        halves = QSplitter(Qt.Orientation.Horizontal, self)
        halves.addWidget(self.text)
        halves.addWidget(right)
        halves.setSizes([320, 952])
        halves.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(halves, 1)
        layout.addWidget(self._buttons)
        self.resize(1320, 660)


def _caption(parent: QWidget, tone: Tone) -> QLabel:
    made = QLabel(parent)
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(font(TextStyle.CAPTION))
    set_tone(made, tone)
    return made
