"""The page *Kế hoạch*: plans side by side; own plans entered by hand, from text, from Excel."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from nq20desk.app.desk import PLAN_TABLES
from nq20desk.core.errors import KnownError
from nq20desk.core.filenames import file_name
from nq20desk.core.indicator import Level
from nq20desk.core.message import message
from nq20desk.core.plan import Plan
from nq20desk.core.targetdraft import IndicatorNames, TargetDraft
from nq20desk.store.journal import ChangeSet
from nq20desk.store.operations.plans import RemovePlan, SavePlan
from nq20desk.store.plan_rows import plan_key
from nq20desk.ui.indicators.actions import make_action
from nq20desk.ui.page import Destination, Page, Workplace
from nq20desk.ui.plans.board import PlanBoard
from nq20desk.ui.plans.editor import NEW_PLAN, PlanEditor
from nq20desk.ui.saving import Saver
from nq20desk.ui.theme import page_padding
from nq20desk.ui.words import translate

_EXCEL = "Excel (*.xlsx)"


class PlansPage(Page):
    """The board of all plans, and the editor of one own plan."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._saver = Saver(workplace, self, self)
        self._names = IndicatorNames(self.desk.library.catalogue)
        self.board = PlanBoard(workplace, self)
        self.editor: PlanEditor | None = None
        self._make_actions()
        self.board.set_actions((self.edit_action, self.copy_action, self.remove_action,
                                self.book_action, self.undo_action, self.redo_action))  # fmt: skip
        self.board.moved.connect(self._show_possible)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.board)
        self._frame = QVBoxLayout(self)
        self._frame.addWidget(self._stack)
        self._reload([one.key for one in self._default()])

    # ---- the page's contract

    def title(self) -> str:
        """The page's name, and the plan that is being written."""
        name = translate("PlansPage", "Plans")
        if self.editor is None:
            return name
        short = self.editor.plan.short or translate("PlansPage", "new plan")
        return f"{name} › {short}"

    def actions_for_head(self) -> list[QAction]:
        """Ways of entering a plan; in the editor giving up, pasting, saving."""
        if self.editor is not None:
            return [self.give_up_action, self.paste_action, self.save_action]
        return [self.template_action, self.import_action, self.paste_action, self.new_action]

    def show_destination(self, destination: Destination) -> None:
        """Show an indicator's targets, whatever the filters hide."""
        if destination.indicator and self.editor is None:
            self.board.search.clear()
            self.board.differing.setChecked(False)
            self.board.table.go_to(destination.indicator)

    def refresh(self, changes: ChangeSet) -> None:
        """Show the plans that there are now."""
        if changes.touches(*PLAN_TABLES):
            self._reload(self.board.chosen)
            self._refresh_editor()
        self._name_steps()

    def _refresh_editor(self) -> None:
        """Follow a step back or forth; what is being written is left alone."""
        editor = self.editor
        if editor is None or not editor.plan.key or editor.is_changed:
            return
        plan = self.desk.plans().get(editor.plan.key)
        if plan is None:
            self.give_up()
        elif plan != editor.plan:
            editor.open_plan(plan)

    def leave(self) -> None:
        """Save the plan that is being written; one that can't be saved stays on screen."""
        if self.editor is not None and self.editor.is_changed:
            self.editor.save()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Less air around the page where it is narrow."""
        super().resizeEvent(event)
        padding = page_padding(event.size().width())
        self._frame.setContentsMargins(padding, 12, padding, 12)

    # ---- what is shown

    def _default(self) -> tuple[Plan, ...]:
        """The plans of the newest report's unit, which the clerk compares with anyway."""
        offices = {one.key: one.unit for one in self.desk.offices()}
        unit = next((offices[one.office] for one in self.desk.reports()), "")
        return self.desk.plans_of_unit(unit)

    def _reload(self, chosen: Sequence[str]) -> None:
        self.board.show_plans(sorted(self.desk.plans().values(), key=_rank), chosen)
        self._show_possible()
        self._name_steps()

    def _show_possible(self) -> None:
        """Only own plans can be changed; every plan can be copied and written to Excel."""
        plan = self.board.plan
        own = plan is not None and plan.own
        self.edit_action.setEnabled(own)
        self.remove_action.setEnabled(own)
        back = plan is not None and plan.withdrawn is not None
        self.remove_action.setText(
            translate("PlansPage", "Use again") if back else translate("PlansPage", "Remove")
        )
        for action in (self.copy_action, self.book_action):
            action.setEnabled(plan is not None)
        why = "" if own else translate("PlansPage", "Came with the program: copy it to change it")
        self.edit_action.setToolTip(why or self.edit_action.text())

    def _name_steps(self) -> None:
        for action, step, plain in (
            (self.undo_action, self.desk.store.next_undo(), translate("PlansPage", "Undo")),
            (self.redo_action, self.desk.store.next_redo(), translate("PlansPage", "Redo")),
        ):
            action.setEnabled(step is not None)
            action.setToolTip(f"{plain}: {self.workplace.say(step)}" if step else plain)

    # ---- entering and changing

    def new_plan(self) -> None:
        """Write a plan by hand."""
        self._open(NEW_PLAN)

    def edit_plan(self) -> None:
        """Change the current plan."""
        plan = self.board.plan
        if plan is not None and plan.own:
            self._open(plan)

    def copy_plan(self) -> None:
        """Begin a new plan with the current one's head and targets."""
        plan = self.board.plan
        if plan is not None:
            short = translate("PlansPage", "{short} (copy)", short=plan.short)
            self._open(replace(plan, key="", short=short, standard=False, withdrawn=None))

    def remove_plan(self) -> None:
        """Remove the current plan, end it where a report uses it, or use it again."""
        plan = self.board.plan
        if plan is None or not plan.own:
            return
        if plan.withdrawn is not None:
            name = message("Operations", "Use the plan {short} again", short=plan.short)
            self._run(lambda: self.desk.run(SavePlan(replace(plan, withdrawn=None), name=name)))
            return
        today = self.desk.clock().date()
        self._run(lambda: self.desk.run(RemovePlan(plan.key, today)))

    def _open(self, plan: Plan) -> None:
        self._close_editor()
        self.editor = PlanEditor(self.workplace, self._names, self)
        self._stack.addWidget(self.editor)
        self._stack.setCurrentWidget(self.editor)
        self.editor.open_plan(plan)
        self.titled.emit()

    def save(self) -> None:
        """Save the plan that is being written, and show it among the others."""
        if self.editor is not None:
            self._run(self._save)

    def _save(self) -> None:
        assert self.editor is not None
        key = self.editor.save()
        self._close_editor()
        self._show_new(key)

    def _show_new(self, key: str) -> None:
        self._reload(list(dict.fromkeys((*self.board.chosen, key))))
        self.board.go_to(key)
        self.titled.emit()

    def give_up(self) -> None:
        """Leave the editor; what was written since the last saving is dropped."""
        self._close_editor()
        self.titled.emit()

    def _close_editor(self) -> None:
        if self.editor is not None:
            self._stack.removeWidget(self.editor)
            self.editor.deleteLater()
            self.editor = None
            self._stack.setCurrentWidget(self.board)

    def _run(self, step: Callable[[], object]) -> None:
        try:
            step()
        except KnownError as error:
            self.failed.emit(error)

    # ---- from a text

    def paste_text(self) -> None:
        """Read targets from a text: into the plan that is being written, else into a new one."""
        from nq20desk.ui.plans.paste_dialog import PasteTextDialog  # noqa: PLC0415 - the grammar

        beside = self.editor.rows.drafts if self.editor else ()
        dialog = PasteTextDialog(self.workplace, self._names, beside, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.confirmed.connect(self._take_found)
        dialog.open()

    def _take_found(self, drafts: Sequence[TargetDraft]) -> None:
        if self.editor is None:
            self._open(NEW_PLAN)
        assert self.editor is not None
        self.editor.rows.add(drafts)

    # ---- Excel

    def write_template(self) -> None:
        """Write the empty template."""
        self._ask_target(translate("PlansPage", "plan template"), None)

    def write_book(self) -> None:
        """Write the current plan as a workbook that can be changed and imported."""
        if self.board.plan is not None:
            self._ask_target(self.board.plan.short, self.board.plan)

    def _ask_target(self, name: str, plan: Plan | None) -> None:
        dialog = QFileDialog(self, translate("PlansPage", "Save the workbook"), "", _EXCEL)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("xlsx")
        dialog.selectFile(file_name(name, ".xlsx"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.write_to(Path(path), plan))
        dialog.open()

    def write_to(self, path: Path, plan: Plan | None) -> None:
        """Write a workbook off the GUI thread."""
        from nq20desk.exchange.planbook import write_plan_book  # noqa: PLC0415 - slow to import

        catalogue = self.desk.library.catalogue

        def write(target: Path) -> None:
            write_plan_book(catalogue, target, plan)

        self._saver.save(path, write, self._on_written, self.failed.emit)

    def _on_written(self, path: Path, _: object) -> None:
        said = translate("PlansPage", "{name} was written.", name=path.name)
        self.exported.emit(path, said)

    def import_book(self) -> None:
        """Choose a filled template."""
        dialog = QFileDialog(self, translate("PlansPage", "Import a plan"), "", _EXCEL)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.import_from(Path(path)))
        dialog.open()

    def import_from(self, path: Path) -> None:
        """Read a filled template off the GUI thread and show what it holds."""
        from nq20desk.exchange.planimport import read_plan_book  # noqa: PLC0415 - slow to import

        self.workplace.jobs.start(
            lambda: read_plan_book(path, self._names),
            lambda reading: self._show_import(path, reading),
            self.failed.emit,
        )

    def _show_import(self, path: Path, reading: object) -> None:
        from nq20desk.exchange.planimport import PlanReading  # noqa: PLC0415 - slow to import
        from nq20desk.ui.plans.import_dialog import ImportDialog  # noqa: PLC0415

        assert isinstance(reading, PlanReading)
        dialog = ImportDialog(self.workplace, path, reading, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.confirmed.connect(lambda plan: self._run(lambda: self._take_plan(plan)))
        dialog.open()

    def _take_plan(self, plan: Plan) -> None:
        name = message("Operations", "Import the plan {short}", short=plan.short)
        ((identifier,),) = self.desk.run(SavePlan(plan, name=name)).keys("plan")
        self._show_new(plan_key(identifier))

    # ---- actions

    def _make_actions(self) -> None:
        board: tuple[tuple[str, str, str, Callable[[], object], str], ...] = (
            ("new", "add", translate("PlansPage", "New plan"), self.new_plan, "Ctrl+N"),
            ("import", "excel", translate("PlansPage", "From Excel…"), self.import_book, ""),
            ("template", "export", translate("PlansPage", "Excel template…"),
             self.write_template, ""),
            ("edit", "edit", translate("PlansPage", "Change"), self.edit_plan, "F2"),
            ("copy", "copy", translate("PlansPage", "Copy as a new plan"), self.copy_plan, ""),
            ("remove", "remove", translate("PlansPage", "Remove"), self.remove_plan, ""),
            ("book", "excel", translate("PlansPage", "Write to Excel…"), self.write_book, ""),
            ("find", "search", translate("PlansPage", "Find"), self._find, "Ctrl+F"),
            ("undo", "undo", translate("PlansPage", "Undo"),
             lambda: self._run(self.desk.undo), "Ctrl+Z"),
            ("redo", "redo", translate("PlansPage", "Redo"),
             lambda: self._run(self.desk.redo), "Ctrl+Y"),
        )  # fmt: skip
        made = {
            key: make_action(self.board, picture, words, act, keys)
            for key, picture, words, act, keys in board
        }
        self.paste_action = make_action(
            self, "paste", translate("PlansPage", "From a text…"), self.paste_text
        )
        self.save_action = make_action(
            self, "save", translate("PlansPage", "Save"), self.save, "Ctrl+S"
        )
        self.give_up_action = make_action(
            self, "back", translate("PlansPage", "Don't save"), self.give_up
        )
        self.new_action, self.edit_action = made["new"], made["edit"]
        self.import_action, self.template_action = made["import"], made["template"]
        self.copy_action, self.book_action = made["copy"], made["book"]
        self.remove_action = made["remove"]
        self.undo_action, self.redo_action = made["undo"], made["redo"]

    def _find(self) -> None:
        self.board.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.board.search.selectAll()


def _rank(plan: Plan) -> tuple[int, date]:
    """From the nation down, older documents first: what comes first is what binds the others."""
    return -list(Level).index(plan.level), plan.issued or plan.valid_from or date.max
