"""*Cập nhật từ tệp*: what a signed update file brings, looked at first, then put in force."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nq20desk.app.about import said
from nq20desk.app.opening import UPDATE
from nq20desk.app.updates.contents import usage_of
from nq20desk.app.updates.data import DataPreview, StagedEdition, put_in_force, stage
from nq20desk.app.updates.preview import TRIAL_WARNING, Preview, facts_of, preview
from nq20desk.app.updates.program import ProgramPreview, place_installer, start_installer, starter
from nq20desk.app.updates.words import change_words
from nq20desk.core.dates import short_date
from nq20desk.core.edition import Difference
from nq20desk.core.errors import KnownError
from nq20desk.ui.errors import error_sentence
from nq20desk.ui.icons import icon
from nq20desk.ui.page import Workplace
from nq20desk.ui.theme import ButtonKind, TextStyle, Tone, font, set_kind, set_tone
from nq20desk.ui.widgets.banner import BannerKind
from nq20desk.ui.widgets.empty_state import EmptyState
from nq20desk.ui.widgets.one_file_dialog import OneFileDialog, Wanted
from nq20desk.ui.words import translate

if TYPE_CHECKING:
    from nq20desk.ui.window import MainWindow

_SIZE = QSize(680, 560)
_PADDING = 16
_ICONS: Mapping[Difference, str] = {
    Difference.ADDED: "add",
    Difference.CHANGED: "edit",
    Difference.REMOVED: "remove",
}


def open_update(window: MainWindow, path: Path | None = None) -> UpdateDialog:
    """Open the dialog over a window, on a file if one is given; it stores what is typed first."""
    dialog = UpdateDialog(window.workplace, path, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.store_typed = window.leave
    dialog.applied.connect(window.data_changed)
    dialog.ending.connect(window.close, Qt.ConnectionType.QueuedConnection)
    dialog.open()
    return dialog


class UpdateDialog(OneFileDialog):
    """Verifies the file that is chosen, dropped or given, and applies it when told to."""

    looked = Signal()
    """An answer, or a sentence why there is none, stands in the dialog."""
    applied = Signal(str)
    """Other data files are in force; the sentence that tells it."""
    ending = Signal()
    """An installer was started that replaces this program."""

    def __init__(
        self, workplace: Workplace, path: Path | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(workplace, _wanted(), parent)
        self.file_named.connect(self.look_at)
        self.found: Preview | None = None
        self.start = starter()
        self.store_typed = _nothing_typed
        self.setWindowTitle(translate("UpdateDialog", "Update from a file"))
        self._about = self._make_about()
        self._facts = QGridLayout()
        self._labels: list[QLabel] = []
        self._changes_title = QLabel(translate("UpdateDialog", "What changes"), self)
        self._changes_title.setFont(font(TextStyle.STRONG))
        self.changes = self._make_changes()
        self._make_apply_button()
        self._lay_out()
        self._show_nothing()
        self.resize(_SIZE)
        if path is not None:
            self.look_at(path)

    def facts(self) -> list[str]:
        """What is said of the file, name and value in turn."""
        return [one.text() for one in self._labels]

    # ---- looking

    def look_at(self, path: Path) -> None:
        """Verify a file and compare it with what is in force, off the GUI thread."""
        desk = self._workplace.desk
        self._show_nothing()
        try:
            self.store_typed()
            usage = usage_of(desk)
        except Exception as error:  # told here, where the file was chosen
            self._on_failed(error)
            return
        self._start_work(translate("UpdateDialog", "Verifying the file"))
        self._workplace.jobs.start(
            lambda: preview(path, desk.editions, desk.library, usage),
            self.show_preview,
            self._on_failed,
        )

    @Slot(object)
    def show_preview(self, found: Preview) -> None:
        """Show what a file brings and what it would change."""
        self._stop_work()
        self.found = found
        self._about.hide()
        language = self._workplace.language
        self._fill_facts(found)
        if isinstance(found, DataPreview):
            for one in found.changes:
                item = QListWidgetItem(icon(_ICONS[one.difference], "muted"),
                                       language.say(change_words(one)))  # fmt: skip
                self.changes.addItem(item)
            if not found.changes:
                self.changes.addItem(translate("UpdateDialog", "Nothing that this program reads."))
        self.changes.setVisible(isinstance(found, DataPreview))
        self._changes_title.setVisible(isinstance(found, DataPreview))
        self._say_verdict(found)
        self.apply_button.setEnabled(found.refusal is None)
        (self.apply_button if found.refusal is None else self._close).setFocus()
        self.looked.emit()

    def _fill_facts(self, found: Preview) -> None:
        language = self._workplace.language
        for row, (_, name, value) in enumerate(facts_of(found)):
            label, text = QLabel(language.say(name), self), QLabel(said(value, language), self)
            set_tone(label, Tone.MUTED)
            text.setWordWrap(True)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._facts.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            self._facts.addWidget(text, row, 1)
            self._labels += [label, text]

    def _say_verdict(self, found: Preview) -> None:
        if found.refusal is not None:
            words = error_sentence(found.refusal, self._workplace)
            self.banner.show_message(BannerKind.ERROR, words)
        elif found.update.signer.trial:
            self.banner.show_message(BannerKind.WARNING, self._workplace.say(TRIAL_WARNING))
        else:
            words = translate("UpdateDialog", "The signature holds and the file is whole.")
            self.banner.show_message(BannerKind.SUCCESS, words)

    # ---- applying

    @Slot()
    def apply(self) -> None:
        """Store what is typed, back the data up, and put what the file brings in force."""
        found, desk = self.found, self._workplace.desk
        if found is None or found.refusal is not None:
            return
        try:
            self.store_typed()
        except Exception as error:  # nothing typed may be lost by an update
            self._on_failed(error)
            return
        self._start_work(translate("UpdateDialog", "Backing up the data and updating"))
        if isinstance(found, ProgramPreview):
            self._workplace.jobs.start(
                lambda: place_installer(desk, found), self._on_placed, self._on_failed
            )
        else:
            self._workplace.jobs.start(lambda: stage(desk, found), self._on_staged, self._on_failed)

    @Slot(object)
    def _on_staged(self, staged: StagedEdition) -> None:
        self._stop_work()
        try:
            put_in_force(self._workplace.desk, staged)
        except KnownError as error:
            self._on_failed(error)
            return
        words = translate("UpdateDialog", "Edition {edition} is in use now.",
                          edition=short_date(staged.edition.day))  # fmt: skip
        self.accept()
        self.applied.emit(words)

    @Slot(object)
    def _on_placed(self, path: Path) -> None:
        self._stop_work()
        try:
            placed = start_installer(path, self.start)
        except KnownError as error:
            self._on_failed(error)
            return
        if placed.started:
            self.accept()
            self.ending.emit()
            return
        self.apply_button.setEnabled(False)
        words = translate(
            "UpdateDialog", "This file is for Windows; the installer was put here: {path}",
            path=str(placed.path),
        )  # fmt: skip
        self.banner.show_message(BannerKind.INFO, words)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._stop_work()
        self._tell(error)
        self.apply_button.setEnabled(False)
        self.looked.emit()

    def reject(self) -> None:
        """Close, unless an edition is just being written."""
        if not self._busy.busy:
            super().reject()

    # ---- looks

    def _start_work(self, words: str) -> None:
        self._begin(words)
        self.setAcceptDrops(False)
        for one in (self.choose_button, self.apply_button, self._close):
            one.setEnabled(False)

    def _stop_work(self) -> None:
        self._busy.stop()
        self.setAcceptDrops(True)
        for one in (self.choose_button, self._close):
            one.setEnabled(True)

    def _show_nothing(self) -> None:
        self.found = None
        self.banner.hide()
        self._about.show()
        self.apply_button.setEnabled(False)
        self.changes.clear()
        self.changes.hide()
        self._changes_title.hide()
        for one in self._labels:
            self._facts.removeWidget(one)
            one.deleteLater()
        self._labels.clear()

    def _make_about(self) -> EmptyState:
        return EmptyState(
            "receive",
            translate(
                "UpdateDialog",
                "An update file (.nq20) brings new forms, plans, indicators and layouts, or a new "
                "version of the program, without internet. Choose the file, or drop it here: "
                "its signature is verified first, and you see what changes.",
            ),
            parent=self,
        )

    def _make_changes(self) -> QListWidget:
        made = QListWidget(self)
        made.setAccessibleName(translate("UpdateDialog", "What changes"))
        made.setWordWrap(True)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return made

    def _make_apply_button(self) -> None:
        self.apply_button = QPushButton(translate("UpdateDialog", "Update"), self)
        self.apply_button.clicked.connect(self.apply)
        set_kind(self.apply_button, ButtonKind.PRIMARY)

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self.choose_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.apply_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self._close = buttons.button(QDialogButtonBox.StandardButton.Close)
        self._facts.setHorizontalSpacing(16)
        self._facts.setVerticalSpacing(6)
        self._facts.setColumnStretch(1, 1)
        body = QVBoxLayout()
        body.addWidget(self._about, 1)
        body.addLayout(self._facts)
        body.addWidget(self._changes_title)
        body.addWidget(self.changes, 1)
        body.addStretch()
        body.addWidget(buttons)
        self._lay_out_under_banner(body, _PADDING)


def _wanted() -> Wanted:
    return Wanted(
        UPDATE,
        translate("UpdateDialog", "Choose a file…"),
        translate("UpdateDialog", "Choose an update file"),
        translate("UpdateDialog", "Update file of nq20desk (*.nq20)"),
    )


def _nothing_typed() -> None:
    """Where the dialog stands alone, nothing is being typed."""
