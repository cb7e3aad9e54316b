"""The page Báo cáo: the list, or the editor of the open report."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedLayout, QWidget

from nq20desk.core.carry_over import CarriedText
from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.store.journal import ChangeSet
from nq20desk.store.operations import RemoveReport
from nq20desk.ui.icons import icon
from nq20desk.ui.page import Destination, Page, Workplace
from nq20desk.ui.report.create_dialog import CreateDialog, NewReport
from nq20desk.ui.report.creating import Creating
from nq20desk.ui.report.editor_view import EditorView
from nq20desk.ui.report.export_actions import ExportActions, page_action
from nq20desk.ui.report.paper_actions import PaperActions
from nq20desk.ui.report.report_list import ReportList, state_word
from nq20desk.ui.report.way_actions import WayActions
from nq20desk.ui.words import translate

if TYPE_CHECKING:
    from nq20desk.core.takein import Source
    from nq20desk.ui.report.take_in_dialog import TakeInAnswer
    from nq20desk.ui.report.take_in_source import TakenSource


class ReportPage(Page):
    """List and editor; one report is open at a time."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self.list = ReportList(workplace)
        self.view: EditorView | None = None
        self._saved_at = ""
        self.way = WayActions(self)
        self.papers = PaperActions(workplace, self, self._stored_report)
        self.creating = Creating(workplace, self)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.list)
        self.exports = ExportActions(self)
        self._make_actions()
        self.list.opened.connect(self.open_report)
        self.list.create_wanted.connect(self.create_report)
        self.list.remove_wanted.connect(self.remove_report)
        self.way.replaced.connect(self.open_report)
        self.way.failed.connect(self.failed)
        self.list.compare_wanted.connect(self.papers.compare)
        self.way.compare_wanted.connect(self.papers.compare_one)
        self.papers.failed.connect(self.failed)
        self.papers.done.connect(self.exported)
        self.creating.made.connect(self._on_made)
        self.creating.failed.connect(self.failed)

    # ---- what the window asks

    def title(self) -> str:
        """The page, and the open report."""
        name = translate("ReportPage", "Reports")
        if self.view is None:
            return name
        return f"{name} › {self.view.report.subject}"

    def state_text(self) -> str:
        """The open report's state and when it was last saved."""
        if self.view is None:
            return ""
        parts = [state_word(self.view.report.state)]
        if self._saved_at:
            parts.append(translate("ReportPage", "saved {time}", time=self._saved_at))
        return " ● ".join(parts)

    def actions_for_head(self) -> list[QAction]:
        """Back, check, pages, export and print while a report is open."""
        if self.view is None:
            return [self.exports.verify, self.exports.extract, self.take_in]
        return [self.back, self.check, self.pages, self.way.action, self.exports.print, self.export]

    def show_destination(self, destination: Destination) -> None:
        """Open the report and section that a click elsewhere asked for."""
        if destination.report:
            self.open_report(destination.report, destination.section)

    def refresh(self, changes: ChangeSet) -> None:
        """Bring list and editor up to date."""
        if changes.touches("report") and self.view is not None and not self._still_there():
            self.close_report()
        if self.view is not None:
            self.view.refresh(changes)
        elif changes.touches("report", "section", "office"):
            self.list.refresh()

    def leave(self) -> None:
        """Store what is being typed."""
        if self.view is not None:
            self.view.leave()

    # ---- reports

    def open_report(self, identifier: int, section: str = "") -> None:
        """Open a report in the editor, at a section."""
        if not identifier:
            return
        if self.view is None or self.view.report.id != identifier:
            self.close_report()
            self._open(identifier)
        assert self.view is not None
        self.view.outline.choose(section or self._first_section())
        self.titled.emit()

    def _open(self, identifier: int) -> None:
        self.view = EditorView(self.workplace, self.desk.report(identifier))
        self.exports.archive.setChecked(self.desk.archives())
        self.view.go.connect(self.go)
        self.view.failed.connect(self.failed)
        self.view.saved.connect(self._on_saved)
        self.way.follow(self.view)
        self.view.take_in_wanted.connect(self.take_in_pasted)
        self._stack.addWidget(self.view)
        self._stack.setCurrentWidget(self.view)

    def _first_section(self) -> str:
        assert self.view is not None
        return next(one.key for one in self.view.form.sections if one.is_written)

    def _still_there(self) -> bool:
        assert self.view is not None
        return any(one.id == self.view.report.id for one in self.desk.reports())

    def close_report(self) -> None:
        """Back to the list; what was typed is stored."""
        if self.view is None:
            return
        if self._still_there():
            self.view.leave()
        view, self.view = self.view, None
        self.way.follow(None)
        self._saved_at = ""
        self.exports.forget()
        self._stack.removeWidget(view)
        view.deleteLater()
        self.workplace.preferences.change(report=0, section="")
        self.list.refresh()
        self._stack.setCurrentWidget(self.list)
        self.titled.emit()

    def create_report(self) -> None:
        """Ask what a new report needs, and open it."""
        if not self.desk.offices():
            self.go.emit(Destination("settings"))
            return
        dialog = CreateDialog(self.workplace, self)
        if dialog.exec():
            self.make(dialog.answer())

    def make(self, new: NewReport) -> None:
        """Enter a new report, with last time's text if that was wanted."""
        self.creating.make(new)

    def _on_made(self, identifier: int, carried: object, accepted: object) -> None:
        self.open_report(identifier)
        if self.view is not None and isinstance(carried, CarriedText):
            assert isinstance(accepted, frozenset)
            self.view.carried_line.show_carried(self.view.report, carried, accepted)

    def take_in_report(self) -> None:
        """Ask for an old report, show what goes where, and enter it."""
        if not self.desk.offices():
            self.go.emit(Destination("settings"))
            return
        self.take_in_pasted(None)

    def take_in_file(self, path: Path) -> None:
        """Ask whose report a file is, then go on as usual."""
        if not self.desk.offices():
            self.go.emit(Destination("settings"))
            self.failed.emit(_no_office(path))
            return
        self.take_in_pasted(path)

    def take_in_pasted(self, source: Source | Path | None) -> None:
        """Ask whose report it is; one that was pasted is read already."""
        from nq20desk.ui.report.take_in_source import TakeInSourceDialog  # noqa: PLC0415

        dialog = TakeInSourceDialog(self.workplace, self)
        if isinstance(source, Path):
            dialog.path.setText(str(source))
        elif source is not None:
            dialog.show_source(source)
        dialog.read.connect(self._preview_taken)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _preview_taken(self, source: TakenSource) -> None:
        from nq20desk.ui.report.take_in_dialog import TakeInDialog  # noqa: PLC0415

        dialog = TakeInDialog(self.workplace, source, self)
        dialog.confirmed.connect(self._enter_taken)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _enter_taken(self, answer: TakeInAnswer) -> None:
        from nq20desk.app.take_in import enter  # noqa: PLC0415 - on demand

        try:
            made = enter(self.desk, answer.taken, answer.office, answer.choice)
        except Exception as error:  # shown by the window
            self.failed.emit(error)
            return
        self.open_report(made)

    def remove_report(self, identifier: int) -> None:
        """Remove a report; undo brings it back."""
        if identifier:
            try:
                self.desk.run(RemoveReport(identifier))
            except Exception as error:  # shown by the window
                self.failed.emit(error)

    # ---- actions

    def _make_actions(self) -> None:
        self.back = page_action(
            self, "back", translate("ReportPage", "All reports"), self.close_report, "Alt+Left"
        )
        self.check = page_action(
            self, "check", translate("ReportPage", "Check"), self._on_check, "F9"
        )
        self.pages = page_action(
            self, "preview", translate("ReportPage", "View pages"), self._on_pages, "F8"
        )
        self.take_in = page_action(
            self, "receive", translate("ReportPage", "Take in an old report …"),
            self.take_in_report, "Ctrl+Shift+O",
        )  # fmt: skip
        self.export = QAction(icon("export"), translate("ReportPage", "Export"), self)

    def choices(self, action: QAction) -> list[QAction]:
        """What the button Kết xuất offers."""
        return self.exports.menu() if action is self.export else []

    def _stored_report(self) -> int:
        """The open report, what is being typed stored; 0 if that failed (it was told)."""
        return self.view.report.id if self.view is not None and self.view.is_stored() else 0

    def _on_check(self) -> None:
        if self.view is not None:
            self.view.run_check()

    def _on_pages(self) -> None:
        if self.view is not None:
            self.view.show_pages()

    def _on_saved(self) -> None:
        minute = f"{self.desk.clock():%H:%M}"
        if minute != self._saved_at:
            self._saved_at = minute
            self.titled.emit()


def _no_office(path: Path) -> KnownError:
    return KnownError(
        message("ReportPage", "The report {name} was not taken in: no unit is entered yet.",
                name=path.name),
        message("ReportPage", "Enter the unit whose report it is, then open the file again."),
    )  # fmt: skip
