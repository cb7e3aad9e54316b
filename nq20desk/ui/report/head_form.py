"""Number, date, title, addressees, recipients and plans of a report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
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
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from nq20desk.core.form import Appendix, ReportForm
from nq20desk.core.plan import Plan
from nq20desk.core.report import Report
from nq20desk.core.text import clean
from nq20desk.ui.theme import TextStyle, Tone, dress_spin_box, font, set_tone
from nq20desk.ui.words import translate

_KEY = Qt.ItemDataRole.UserRole


class HeadForm(QScrollArea):
    """The report as a whole; hands over a changed Report when a field is left."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report: Report | None = None
        self._shown: Report | None = None
        self.number = QLineEdit()
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
        dates = QHBoxLayout()
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
            (translate("HeadForm", "Number"), self.number,
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
        if hint:
            words = QLabel(hint)
            words.setFont(font(TextStyle.CAPTION))
            set_tone(words, Tone.MUTED)
            rows.addRow("", words)

    def _connect(self) -> None:
        self.number.editingFinished.connect(self.flush)
        self.date.dateChanged.connect(lambda _day: self.flush())
        self.dated.toggled.connect(self._on_dated)
        self.year.editingFinished.connect(self.flush)
        self.urgency.activated.connect(lambda _index: self.flush())
        self.marked_draft.toggled.connect(lambda _on: self.flush())
        self.plans.itemChanged.connect(lambda _item: self.flush())
        self.optional.itemChanged.connect(lambda _item: self.flush())

    def _on_dated(self, on: bool) -> None:
        self.date.setEnabled(on)
        self.flush()


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
