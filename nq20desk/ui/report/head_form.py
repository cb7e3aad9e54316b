"""Number, date, title, addressees, recipients and plans of a report."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from nq20desk.app.numbers import advise
from nq20desk.core.form import Appendix, ReportForm
from nq20desk.core.plan import Plan
from nq20desk.core.report import Report
from nq20desk.core.text import clean
from nq20desk.ui.icons import set_button_icon
from nq20desk.ui.page import Workplace
from nq20desk.ui.theme import TextStyle, Tone, dress_spin_box, font, set_invalid, set_tone
from nq20desk.ui.words import translate

_KEY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class NumberHint:
    """``refusal`` is empty where the number is free."""

    refusal: str
    next_free: str


class HeadForm(QScrollArea):
    """The report as a whole; hands over a changed Report when a field is left."""

    changed = Signal(object)

    advise: Callable[[Report], NumberHint] | None = None
    """Says what is wrong with a number as it is typed, and which is the next free one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report: Report | None = None
        self._shown: Report | None = None
        self.number = QLineEdit()
        self.take_number = QPushButton()
        self.number_fault = QLabel()
        self.dated = QCheckBox(translate("HeadForm", "The date is known"))
        self.date = QDateEdit()
        self.year = QSpinBox()
        self.subject = QPlainTextEdit()
        self.addressees = QPlainTextEdit()
        self.recipients = QPlainTextEdit()
        self.urgency = QComboBox()
        self.marked_draft = QCheckBox(translate("HeadForm", "Print “DỰ THẢO”"))
        self.plans = QListWidget()
        self.optional = QListWidget()
        self._build()
        self._connect()

    def show_report(
        self,
        report: Report,
        form: ReportForm,
        plans: list[Plan],
        english: bool,
        urgencies: Sequence[str] = (),
    ) -> None:
        """Show a report's head; ``urgencies`` are the stamps that its rules of layout know."""
        self._report = None
        self.number.setText(report.number)
        self.dated.setChecked(report.date is not None)
        self.date.setEnabled(report.date is not None)
        day = report.date
        self.date.setDate(QDate(day.year, day.month, day.day) if day else QDate.currentDate())
        self.year.setValue(report.year)
        self.subject.setPlainText(report.subject)
        self.addressees.setPlainText("\n".join(report.addressees))
        self.recipients.setPlainText("\n".join(report.recipients))
        self._show_urgency(report.urgency, urgencies)
        self.marked_draft.setChecked(report.marked_draft)
        self._show_plans(report, plans, english)
        self._show_optional(report, form)
        self._report = report
        self._shown = self._read(report)
        self.check_number()

    def check_number(self) -> None:
        """Say at once that a number is taken; offer the next free one."""
        hint = self._hint()
        fault = hint.refusal if hint else ""
        self.number_fault.setText(fault)
        self.number_fault.setVisible(bool(fault))
        set_invalid(self.number, bool(fault))
        free = hint.next_free if hint and (fault or not self.number.text().strip()) else ""
        self.take_number.setText(translate("HeadForm", "Take number {number}", number=free))
        self.take_number.setProperty("number", free)
        self.take_number.setVisible(bool(free) and self.number.isEnabled())

    def _hint(self) -> NumberHint | None:
        if self._report is None or self.advise is None:
            return None
        return self.advise(self._read(self._report))

    def _take_number(self) -> None:
        self.number.setText(self.take_number.property("number"))
        self.flush()

    def _show_urgency(self, chosen: str, known: Sequence[str]) -> None:
        self.urgency.clear()
        self.urgency.addItem(translate("HeadForm", "None"), "")
        for words in dict.fromkeys((*known, *filter(None, (chosen,)))):
            self.urgency.addItem(words, words)
        self.urgency.setCurrentIndex(max(self.urgency.findData(chosen), 0))

    def _show_plans(self, report: Report, plans: list[Plan], english: bool) -> None:
        self.plans.clear()
        chosen = [plan for key in report.plans for plan in plans if plan.key == key]
        for plan in (*chosen, *(one for one in plans if one not in chosen)):
            name = plan.name_en if english else plan.name
            self._add_check(self.plans, plan.key, f"{plan.short} – {name}", plan in chosen)

    def _show_optional(self, report: Report, form: ReportForm) -> None:
        self.optional.clear()
        for part in form.optional_parts():
            name = part.name
            if isinstance(part, Appendix):
                name = translate("HeadForm", "Appendix: {title}", title=part.title)
            self._add_check(self.optional, part.key, name, part.key not in report.left_out)

    def _add_check(self, into: QListWidget, key: str, text: str, on: bool) -> None:
        item = QListWidgetItem(text)
        item.setData(_KEY, key)
        item.setToolTip(text)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        into.addItem(item)

    def set_locked(self, signed: bool, sent: bool) -> None:
        """Of a signed report only number and date can be entered, of a sent one nothing."""
        for field in (self.number, self.dated):
            field.setEnabled(not sent)
        self.date.setEnabled(not sent and self.dated.isChecked())
        self.check_number()
        others = (
            self.year, self.subject, self.addressees, self.recipients, self.plans, self.optional,
        )  # fmt: skip
        for other in others:
            other.setEnabled(not signed)

    def flush(self) -> None:
        """Hand over what was changed and not yet left."""
        if self._report is None or self._shown is None:
            return
        made = self._read(self._report)
        hint = self._hint()
        if hint and hint.refusal:  # said beside the field; the rest is handed over
            kept = self._shown
            made = replace(made, number=kept.number, date=kept.date, issue_year=kept.issue_year)
        if made != self._shown:
            self.changed.emit(_with_changes(self._report, self._shown, made))

    def _read(self, report: Report) -> Report:
        shown = self.date.date()
        known = date(shown.year(), shown.month(), shown.day())
        day = known if self.dated.isChecked() else None
        return replace(
            report,
            number=clean(self.number.text()).strip(),
            date=day,
            year=self.year.value(),
            issue_year=day.year if day else report.issue_year,
            subject=" ".join(clean(self.subject.toPlainText()).split()),
            addressees=_lines(self.addressees),
            recipients=_lines(self.recipients),
            urgency=str(self.urgency.currentData() or ""),
            marked_draft=self.marked_draft.isChecked(),
            plans=_checked(self.plans, wanted=True),
            left_out=frozenset(_checked(self.optional, wanted=False)),
        )

    # ---- construction

    def _build(self) -> None:
        self.date.setDisplayFormat("dd/MM/yyyy")
        self.date.setCalendarPopup(True)
        self.number.setMaximumWidth(140)
        self.number.setAccessibleName(translate("HeadForm", "Number"))
        self.number_fault.setWordWrap(True)
        set_tone(self.number_fault, Tone.WARNING)
        set_button_icon(self.take_number, "numbered")
        self.year.setRange(2017, 2045)
        dress_spin_box(self.year)
        for field, rows in ((self.subject, 4), (self.addressees, 2), (self.recipients, 5)):
            field.setTabChangesFocus(True)
            field.setFixedHeight(rows * 20 + 14)
        for items in (self.plans, self.optional):
            items.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.plans.setFixedHeight(190)
        self.optional.setFixedHeight(72)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        inner = QWidget()
        box = QVBoxLayout(inner)
        box.setContentsMargins(24, 16, 24, 16)
        title = QLabel(translate("HeadForm", "Number, date, recipients"))
        title.setFont(font(TextStyle.SECTION))
        box.addWidget(title)
        box.addLayout(self._rows())
        box.addStretch(1)
        self.setWidget(inner)

    def _rows(self) -> QFormLayout:
        rows = QFormLayout()
        rows.setVerticalSpacing(12)
        rows.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.numbers = QHBoxLayout()
        self.numbers.setSpacing(8)
        self.numbers.addWidget(self.number)
        self.numbers.addWidget(self.take_number)
        self.numbers.addStretch(1)
        dates = QHBoxLayout()
        dates.setSpacing(8)
        dates.addWidget(self.date)
        dates.addWidget(self.dated)
        dates.addStretch(1)
        stamps = QHBoxLayout()
        stamps.addWidget(self.urgency)
        stamps.addSpacing(8)
        stamps.addWidget(self.marked_draft)
        stamps.addStretch(1)
        self.urgency.setAccessibleName(translate("HeadForm", "Urgency"))
        described: list[tuple[str, QWidget | QHBoxLayout, str]] = [
            (translate("HeadForm", "Number"), self.numbers,
             translate("HeadForm", "Leave empty to have it filled in by hand")),
            (translate("HeadForm", "Date"), dates, ""),
            (translate("HeadForm", "Year of the figures"), self.year, ""),
            (translate("HeadForm", "Title"), self.subject, ""),
            (translate("HeadForm", "Addressees"), self.addressees,
             translate("HeadForm", "One a line; printed after “Kính gửi:”")),
            (translate("HeadForm", "Recipients"), self.recipients,
             translate("HeadForm", "One a line; empty: those of the unit profile")),
            (translate("HeadForm", "Urgency"), stamps, ""),
            (translate("HeadForm", "Plans to compare with"), self.plans,
             translate("HeadForm", "The first one gives the targets of the printed table")),
            (translate("HeadForm", "Optional parts"), self.optional, ""),
        ]  # fmt: skip
        for label, field, hint in described:
            self._add_row(rows, label, field, hint)
        return rows

    def _add_row(
        self, rows: QFormLayout, label: str, field: QWidget | QHBoxLayout, hint: str
    ) -> None:
        if isinstance(field, QWidget):
            field.setAccessibleName(label)
        rows.addRow(label, field)
        if field is self.numbers:
            rows.addRow("", self.number_fault)
        if hint:
            words = QLabel(hint)
            words.setFont(font(TextStyle.CAPTION))
            set_tone(words, Tone.MUTED)
            rows.addRow("", words)

    def _connect(self) -> None:
        self.number.textChanged.connect(lambda _text: self.check_number())
        self.number.editingFinished.connect(self.flush)
        self.take_number.clicked.connect(self._take_number)
        self.date.dateChanged.connect(lambda _day: self._on_day())
        self.dated.toggled.connect(self._on_dated)
        self.year.editingFinished.connect(self.flush)
        self.urgency.activated.connect(lambda _index: self.flush())
        self.marked_draft.toggled.connect(lambda _on: self.flush())
        self.plans.itemChanged.connect(lambda _item: self.flush())
        self.optional.itemChanged.connect(lambda _item: self.flush())

    def _on_dated(self, on: bool) -> None:
        self.date.setEnabled(on)
        self._on_day()

    def _on_day(self) -> None:
        """A number is counted in the year or term of its day."""
        self.check_number()
        self.flush()


def number_hints(workplace: Workplace) -> Callable[[Report], NumberHint]:
    """Judges numbers by those of the other reports of the open data."""

    def hint(report: Report) -> NumberHint:
        found = advise(workplace.desk, report)
        return NumberHint(workplace.say(found.refusal) if found.refusal else "", found.next_free)

    return hint


def _with_changes(report: Report, shown: Report, made: Report) -> Report:
    """The report with what was changed here; what the form can't show stays as it is."""
    changed = {
        one.name: getattr(made, one.name)
        for one in fields(Report)
        if getattr(made, one.name) != getattr(shown, one.name)
    }
    return replace(report, **changed)


def _lines(field: QPlainTextEdit) -> tuple[str, ...]:
    lines = (" ".join(line.split()) for line in clean(field.toPlainText()).split("\n"))
    return tuple(line for line in lines if line)


def _checked(items: QListWidget, *, wanted: bool) -> tuple[str, ...]:
    found = (items.item(row) for row in range(items.count()))
    return tuple(
        str(one.data(_KEY))
        for one in found
        if (one.checkState() is Qt.CheckState.Checked) is wanted
    )
