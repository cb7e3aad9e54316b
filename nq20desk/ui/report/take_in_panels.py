"""The right side of the preview: one part, the fields, the figures, and what is left over."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QSpinBox,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from nq20desk.core.dates import short_date
from nq20desk.core.takein import Kind, Portion, TakenIn
from nq20desk.ui.page import Workplace
from nq20desk.ui.report.paper import paper_font
from nq20desk.ui.report.take_in_models import FigureModel, section_names
from nq20desk.ui.theme import Tone, dress_spin_box, dress_table, set_tone
from nq20desk.ui.words import translate

_PLACE = Qt.ItemDataRole.UserRole
_YEARS = (2017, 2045)
_FIGURE_WIDTHS = (98, 112, 100)


class PartPanel(QWidget):
    """The whole text of one part, and the section that it goes to."""

    moved = Signal(str)
    """The section that was chosen; empty to leave the part out."""

    def __init__(self, taken: TakenIn, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(paper_font())
        self.text.setAccessibleName(translate("TakeInDialog", "The part's text"))
        self.remark = QLabel(self)
        self.remark.setWordWrap(True)
        set_tone(self.remark, Tone.WARNING)
        self.section = QComboBox(self)
        self.section.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.section.setMinimumContentsLength(30)
        self.section.setAccessibleName(translate("TakeInDialog", "Section it goes to"))
        self.section.addItem(translate("TakeInDialog", "– nowhere (left out) –"), "")
        for key, name in section_names(taken).items():
            self.section.addItem(name, key)
        self._lay_out()
        self.section.activated.connect(self._on_chosen)

    def _lay_out(self) -> None:
        label = QLabel(translate("TakeInDialog", "&Goes to section"), self)
        label.setBuddy(self.section)
        hint = QLabel(
            translate("TakeInDialog", "Select several parts to move them together."), self
        )
        hint.setWordWrap(True)
        set_tone(hint, Tone.MUTED)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        for one in (label, self.section, hint, self.remark):
            layout.addWidget(one)
        layout.addWidget(self.text, 1)

    def show_portion(self, portion: Portion) -> None:
        """Show a part; head and tail lines and headings are not in a section yet."""
        self.text.setPlainText(portion.text)
        self.remark.setText(self._workplace.say(portion.remark) if portion.remark else "")
        self.remark.setVisible(portion.remark is not None)
        place = self.section.findData(portion.section) if portion.is_text else -1
        self.section.setCurrentIndex(0 if portion.kind is Kind.LEFT_OVER else place)

    def _on_chosen(self, place: int) -> None:
        self.moved.emit(str(self.section.itemData(place)))


class FieldsPanel(QScrollArea):
    """What head and tail say; the year of the figures can be changed."""

    def __init__(self, taken: TakenIn, last_year: int) -> None:
        super().__init__()
        self._fields = taken.fields
        self.year = QSpinBox()
        self.year.setRange(*_YEARS)
        dress_spin_box(self.year)
        self.year.setValue(taken.year or last_year)
        self.adopt_signer = QCheckBox(
            translate("TakeInDialog", "Enter the signer in the unit profile")
        )
        self.adopt_signer.setEnabled(bool(self._fields.signer or self._fields.post))
        inner = QWidget()
        self._rows = QFormLayout(inner)
        self._rows.setContentsMargins(12, 12, 12, 12)
        self._rows.setVerticalSpacing(10)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._fill(taken)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)

    def _fill(self, taken: TakenIn) -> None:
        fields = self._fields
        year = translate("TakeInDialog", "Year of the figures")
        self.year.setAccessibleName(year)
        self._rows.addRow(year, self.year)
        self._rows.addRow("", self.adopt_signer)
        day = short_date(fields.date) if fields.date else ""
        for name, lines in (
            (translate("TakeInDialog", "Issuing office"), fields.head),
            (translate("TakeInDialog", "Number"), (fields.number,)),
            (translate("TakeInDialog", "Date"), (day,)),
            (translate("TakeInDialog", "Subject"), (fields.subject,)),
            (translate("TakeInDialog", "Addressees"), fields.addressees),
            (translate("TakeInDialog", "Recipients"), fields.recipients),
            (translate("TakeInDialog", "Signer"), self._signature()),
            (translate("TakeInDialog", "Documents"), tuple(d.number for d in taken.documents)),
        ):
            self._add(name, "\n".join(one for one in lines if one))

    def _signature(self) -> tuple[str, ...]:
        return (*self._fields.authority, self._fields.post, self._fields.signer)

    def _add(self, name: str, text: str) -> None:
        label = QLabel(text or translate("TakeInDialog", "not found"))
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if not text:
            set_tone(label, Tone.MUTED)
        self._rows.addRow(name, label)


class FiguresPanel(QWidget):
    """The figures found; what is ticked is entered with the report."""

    wanted = Signal(int)
    """Enter or a double click asks for the part that a figure was read from."""

    def __init__(self, model: FigureModel) -> None:
        super().__init__()
        hint = QLabel(
            translate(
                "TakeInDialog",
                "Ticked figures are entered. Nothing is ticked that can be read in two ways or "
                "differs from what is stored.",
            ),
            self,
        )
        hint.setWordWrap(True)
        set_tone(hint, Tone.MUTED)
        self.table = QTableView(self)
        self.table.setModel(model)
        dress_table(self.table)
        self.table.setAccessibleName(translate("TakeInDialog", "Figures found"))
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in enumerate(_FIGURE_WIDTHS, start=1):
            self.table.setColumnWidth(column, width)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(hint)
        layout.addWidget(self.table, 1)
        self.table.activated.connect(
            lambda index: self.wanted.emit(model.rows[index.row()].offer.figure.portion)
        )


class LeftOverPanel(QWidget):
    """What fits nowhere; Enter goes to the part, where it can be put somewhere."""

    wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.list = QListWidget(self)
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setAccessibleName(translate("TakeInDialog", "What fits nowhere"))
        self.hint = QLabel(self)
        self.hint.setWordWrap(True)
        set_tone(self.hint, Tone.MUTED)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self.hint)
        layout.addWidget(self.list, 1)
        self.list.itemActivated.connect(lambda item: self.wanted.emit(int(item.data(_PLACE))))

    def show_taken(self, taken: TakenIn) -> None:
        """List the parts that are left over."""
        self.list.clear()
        for place, one in enumerate(taken.portions):
            if one.kind is Kind.LEFT_OVER:
                item = QListWidgetItem(one.text)
                item.setData(_PLACE, place)
                self.list.addItem(item)
        if self.list.count():
            self.hint.setText(
                translate("TakeInDialog", "These parts are not taken. Open one to put it into a "
                          "section.")
            )  # fmt: skip
        else:
            self.hint.setText(translate("TakeInDialog", "Everything has its place."))
