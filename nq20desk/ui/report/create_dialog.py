"""Making a report: office, form, year, plans, and whether last time's text comes along."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from nq20desk.core.form import ReportForm
from nq20desk.core.office import Office
from nq20desk.core.plan import Plan
from nq20desk.core.report import Report
from nq20desk.ui.page import Workplace
from nq20desk.ui.theme import dress_spin_box
from nq20desk.ui.widgets.decision import decision
from nq20desk.ui.words import translate

_KEY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class NewReport:
    """What the clerk decided."""

    report: Report
    copy_from: int | None


class CreateDialog(QDialog):
    """One small dialog with everything that a new report needs."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._desk = workplace.desk
        self.setWindowTitle(translate("CreateDialog", "New report"))
        self.office = QComboBox()
        self.form = QComboBox()
        self.year = QSpinBox()
        self.plans = QListWidget()
        self.reuse = QCheckBox(translate("CreateDialog", "Take over the text of the last report"))
        self._build()
        self._fill()

    def answer(self) -> NewReport:
        """What was decided."""
        form = self._forms()[self.form.currentIndex()]
        office = self._offices[self.office.currentIndex()]
        report = Report(
            id=0, form=form.key, form_version=form.version, office=office.key,
            year=self.year.value(), issue_year=self._desk.clock().year,
            subject=form.subject[0], plans=self._plans(),
            left_out=form.rare_parts(),
        )  # fmt: skip
        return NewReport(report, self._last_report() if self.reuse.isChecked() else None)

    def _plans(self) -> tuple[str, ...]:
        items = (self.plans.item(row) for row in range(self.plans.count()))
        return tuple(
            str(one.data(_KEY)) for one in items if one.checkState() is Qt.CheckState.Checked
        )

    # ---- construction

    def _build(self) -> None:
        rows = QFormLayout()
        rows.setVerticalSpacing(12)
        for label, field in (
            (translate("CreateDialog", "Office"), self.office),
            (translate("CreateDialog", "Form"), self.form),
            (translate("CreateDialog", "Year of the figures"), self.year),
            (translate("CreateDialog", "Plans to compare with"), self.plans),
        ):
            field.setAccessibleName(label)
            rows.addRow(label, field)
        rows.addRow("", self.reuse)
        buttons, _ = decision(self, translate("CreateDialog", "Create report"))
        box = QVBoxLayout(self)
        box.addLayout(rows)
        box.addWidget(buttons)
        self.resize(640, 420)

    def _fill(self) -> None:
        self._offices: list[Office] = self._desk.offices()
        self.year.setRange(2017, 2045)
        dress_spin_box(self.year)
        self.year.setValue(self._desk.clock().year - 1)
        for office in self._offices:
            self.office.addItem(office.name)
        self.office.currentIndexChanged.connect(lambda _row: self._fill_forms())
        self.form.currentIndexChanged.connect(lambda _row: self._show_reuse())
        self._fill_forms()

    def _forms(self) -> list[ReportForm]:
        if not self._offices:
            return []
        system = self._offices[self.office.currentIndex()].system
        return [one for one in self._desk.library.forms.values() if one.system is system]

    def _fill_forms(self) -> None:
        self.form.clear()
        for form in self._forms():
            self.form.addItem(self._workplace.language.pick(form.name, form.name_en))
        self._fill_plans()
        self._show_reuse()

    def _fill_plans(self) -> None:
        self.plans.clear()
        office = self._offices[self.office.currentIndex()]
        chosen = {plan.key for plan in self._desk.plans_of_unit(office.unit)}
        for plan in self._desk.offered_plans(chosen):
            self._add_plan(plan, plan.key in chosen)

    def _add_plan(self, plan: Plan, on: bool) -> None:
        name = self._workplace.language.pick(plan.name, plan.name_en)
        item = QListWidgetItem(f"{plan.short} – {name}")
        item.setToolTip(name)
        item.setData(_KEY, plan.key)
        item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.plans.addItem(item)

    def _last_report(self) -> int | None:
        """The newest report of the same form and office."""
        form = self._forms()[self.form.currentIndex()] if self._forms() else None
        office = self._offices[self.office.currentIndex()]
        for report in self._desk.reports():
            if form and (report.form, report.office) == (form.key, office.key):
                return report.id
        return None

    def _show_reuse(self) -> None:
        possible = self.form.currentIndex() >= 0 and self._last_report() is not None
        self.reuse.setEnabled(possible)
        self.reuse.setChecked(possible)
