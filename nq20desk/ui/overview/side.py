"""The overview's right column: reports being written, what is missing, backup, exports."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from nq20desk.app.moves import Moves
from nq20desk.store import queries
from nq20desk.store.backup import backups
from nq20desk.ui.overview.cards import ListCard, muted_sentence
from nq20desk.ui.overview.moves_card import MovesCard
from nq20desk.ui.overview.progress import Lack, Progress, lacks_of, open_reports
from nq20desk.ui.overview.side_row import SideRow
from nq20desk.ui.overview.tasks_card import TasksCard
from nq20desk.ui.page import Destination, Workplace
from nq20desk.ui.theme import ButtonKind, set_kind
from nq20desk.ui.widgets.card import Card
from nq20desk.ui.wording import moment_words, state_word
from nq20desk.ui.words import translate

WIDTH = 300
_REPORTS = 3
_LACKS = 4
_EXPORTS = 2


class SidePanel(QScrollArea):
    """Cards one under the other; ``go`` asks for a Destination, ``failed`` hands on an error."""

    go = Signal(object)
    failed = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.reports = ListCard(translate("OverviewPage", "Reports being written"), self)
        self.moves = MovesCard(workplace, self)
        self.lacks = ListCard(translate("OverviewPage", "Still missing"), self)
        self.backup = BackupCard(workplace, self)
        self.exports = ListCard(translate("OverviewPage", "Last exports"), self)
        self.tasks = TasksCard(workplace, self)
        for card in (self.reports, self.moves, self.lacks, self.tasks):
            card.go.connect(self.go)
        self.backup.failed.connect(self.failed)
        self._lay_out()

    def refresh(self) -> None:
        """Read everything anew."""
        found = open_reports(self._workplace.desk)
        self._show_reports(found)
        self._show_lacks(found)
        self.tasks.refresh()
        self.backup.refresh()
        self._show_exports()

    def show_unit(self, unit: str) -> None:
        """Show what concerns the offices of this unit."""
        self.tasks.show_unit(unit)

    def show_moves(self, moves: Moves, unit: str) -> None:
        """Show what moved among the indicators of the overview."""
        self.moves.show_moves(moves, unit)

    def _show_reports(self, found: list[Progress]) -> None:
        self.reports.clear(translate("OverviewPage", "No report is being written."))
        for one in found[:_REPORTS]:
            row = SideRow("report", self._report_name(one), self._report_state(one), _share(one))
            self.reports.add_row(row, Destination("report", report=one.report.id))

    def _report_name(self, one: Progress) -> str:
        name = self._workplace.language.pick(one.form.name, one.form.name_en)
        return f"{name} ({one.report.year})"

    def _report_state(self, one: Progress) -> str:
        return translate(
            "OverviewPage",
            "{state} · {written} of {total} sections",
            state=self._workplace.say(state_word(one.report.state)),
            written=one.written,
            total=one.total,
        )

    def _show_lacks(self, found: list[Progress]) -> None:
        desk, language = self._workplace.desk, self._workplace.language
        lacks = [lack for one in found for lack in lacks_of(desk, one.report, language)]
        self.lacks.setVisible(bool(found))
        self.lacks.clear(translate("OverviewPage", "Every section and figure is there."))
        for lack in lacks[:_LACKS]:
            self.lacks.add_row(self._lack_row(lack), lack.where)
        if len(lacks) > _LACKS:
            rest = len(lacks) - _LACKS
            text = translate("OverviewPage", "{count} more", count=rest)
            self.lacks.add_row(SideRow("more", text), lacks[_LACKS].where)

    def _lack_row(self, lack: Lack) -> SideRow:
        return SideRow("indicators" if lack.is_figure else "edit", self._workplace.say(lack.text))

    def _show_exports(self) -> None:
        with self._workplace.desk.store.read() as session:
            found = queries.exports(session, _EXPORTS)
        self.exports.clear(translate("OverviewPage", "Nothing has been exported yet."))
        for one in found:
            path = Path(one.path)
            kind = {"xlsx": "excel", "docx": "word"}.get(one.kind, "pdf")
            row = SideRow(kind, path.name, moment_words(one.at))
            row.setToolTip(translate("OverviewPage", "Open the folder {path}", path=path.parent))
            row.clicked.connect(lambda _=False, folder=path.parent: open_folder(folder))
            self.exports.add_row(row)

    def _lay_out(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFixedWidth(WIDTH)
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for card in (self.reports, self.moves, self.tasks, self.lacks, self.backup, self.exports):
            layout.addWidget(card)
        layout.addStretch(1)
        self.setWidget(holder)


class BackupCard(Card):
    """When the data were copied last, and the button that copies them now."""

    failed = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(translate("OverviewPage", "Backup"), parent)
        self._workplace = workplace
        self.last = muted_sentence("", self, padding=0)
        self.button = QPushButton(translate("OverviewPage", "Back up now"), self)
        set_kind(self.button, ButtonKind.FLAT)
        self.button.clicked.connect(self._back_up)
        self.add(self.last)
        self.add_action(self.button)

    def refresh(self) -> None:
        """Say when the newest copy was made."""
        copies = backups(self._workplace.desk.store.database)
        if not copies:
            self.last.setText(translate("OverviewPage", "There is no backup yet."))
            return
        at = datetime.fromtimestamp(copies[0].stat().st_mtime, UTC)
        text = translate("OverviewPage", "Last backup: {moment}", moment=moment_words(at))
        self.last.setText(text)
        self.last.setToolTip(str(copies[0]))

    def _back_up(self) -> None:
        self.button.setEnabled(False)
        self._workplace.jobs.start(self._workplace.desk.store.back_up, self._done, self._failed)

    def _done(self, _path: object) -> None:
        self.button.setEnabled(True)
        self.refresh()

    def _failed(self, error: Exception) -> None:
        self.button.setEnabled(True)
        self.failed.emit(error)


def open_folder(folder: Path) -> None:
    """Show a folder in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _share(one: Progress) -> float:
    return one.written / one.total if one.total else 0.0
