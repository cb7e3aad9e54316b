"""*Giới thiệu*: versions and dates, editions of the data, keys, licences; all can be copied."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from nq20desk.app.about import (
    LICENCE_TEXTS,
    AboutGroup,
    about_desk,
    as_text,
    licence_text,
    said,
)
from nq20desk.app.updates.contents import usage_of
from nq20desk.app.updates.data import check_way_back, put_back
from nq20desk.core.dates import short_date
from nq20desk.core.errors import KnownError
from nq20desk.resources.editions import KnownEdition
from nq20desk.ui.engine import engine_versions
from nq20desk.ui.errors import error_sentence
from nq20desk.ui.icons import set_button_icon
from nq20desk.ui.page import Workplace
from nq20desk.ui.theme import Tone, set_tone
from nq20desk.ui.widgets.banner import Banner, BannerKind
from nq20desk.ui.widgets.busy_line import BusyLine
from nq20desk.ui.widgets.card import Card
from nq20desk.ui.words import translate

if TYPE_CHECKING:
    from nq20desk.ui.window import MainWindow

_SIZE = QSize(720, 620)
_LICENCE_SIZE = QSize(640, 520)
_NAME_WIDTH = 150


def open_about(window: MainWindow) -> AboutDialog:
    """Open the dialog over a window; going back to another edition makes the window anew."""
    dialog = AboutDialog(window.workplace, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.store_typed = window.leave
    dialog.applied.connect(window.data_changed)
    dialog.update_wanted.connect(window.open_update)
    dialog.open()
    return dialog


class AboutDialog(QDialog):
    """Shows what this program is made of, and puts another known edition in force."""

    applied = Signal(str)
    """Other data files are in force; the sentence that tells it."""
    update_wanted = Signal()
    """Asks for an update file."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.store_typed = _nothing_typed
        self.setWindowTitle(translate("AboutDialog", "About nq20desk"))
        self._busy = BusyLine(self)
        self.banner = Banner(translate("AboutDialog", "Close this message"), self)
        self.groups = about_desk(workplace.desk, engine_versions())
        self.editions = QComboBox(self)
        self.back_button = QPushButton(translate("AboutDialog", "Use this edition"), self)
        self.cards = {one.key: self._card(one) for one in self.groups}
        self._add_folder_button()
        self._add_way_back()
        self._add_licences()
        self._lay_out()
        self.resize(_SIZE)
        self.copy_button.setFocus()

    def text(self) -> str:
        """Everything as plain text."""
        return as_text(self.groups, self._workplace.language)

    @Slot()
    def copy(self) -> None:
        """Copy everything."""
        QGuiApplication.clipboard().setText(self.text())
        words = translate("AboutDialog", "Copied. Paste it into a message.")
        self.banner.show_message(BannerKind.SUCCESS, words)

    @Slot()
    def open_folder(self) -> None:
        """Open the data folder in the file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._workplace.desk.folder)))

    # ---- editions

    @Slot()
    def go_back(self) -> None:
        """Put the chosen edition in force, if it has what reports and figures use."""
        desk, wanted = self._workplace.desk, date.fromisoformat(self.editions.currentData())
        try:
            self.store_typed()
            usage = usage_of(desk)
        except Exception as error:  # nothing typed may be lost by another edition
            self._on_failed(error)
            return
        self._set_busy(True)
        self._workplace.jobs.start(
            lambda: check_way_back(desk, usage, wanted), self._on_checked, self._on_failed
        )

    @Slot(object)
    def _on_checked(self, wanted: KnownEdition) -> None:
        self._set_busy(False)
        try:
            put_back(self._workplace.desk, wanted)
        except KnownError as error:
            self._on_failed(error)
            return
        self.accept()
        self.applied.emit(
            translate(
                "AboutDialog",
                "Edition {edition} is in use now.",
                edition=short_date(wanted.edition.day),
            )
        )

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._set_busy(False)
        self.banner.show_message(BannerKind.ERROR, error_sentence(error, self._workplace))

    def _set_busy(self, busy: bool) -> None:
        self.back_button.setEnabled(not busy)
        if busy:
            self._busy.start(translate("AboutDialog", "Reading the edition"))
        else:
            self._busy.stop()

    @Slot()
    def _ask_for_update(self) -> None:
        self.accept()
        self.update_wanted.emit()

    # ---- looks

    def _card(self, group: AboutGroup) -> Card:
        language = self._workplace.language
        card = Card(language.say(group.title), self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, _NAME_WIDTH)
        grid.setColumnStretch(1, 1)
        for row, line in enumerate(group.lines):
            name, value = QLabel(said(line.name, language), card), QLabel(card)
            value.setText(said(line.value, language))
            value.setWordWrap(True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            set_tone(name, Tone.MUTED)
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
        card.body.addLayout(grid)
        return card

    def _add_folder_button(self) -> None:
        button = QPushButton(translate("AboutDialog", "Open data folder"), self)
        set_button_icon(button, "folder")
        button.clicked.connect(self.open_folder)
        self.cards["data"].add_action(button)

    def _add_way_back(self) -> None:
        """Choose among the other editions; hidden where there is only one."""
        shelf = self._workplace.desk.editions
        used, pick = shelf.in_use(), self._workplace.language.pick
        others = [one.edition for one in shelf.known() if one.edition != used]
        for one in others:
            title = pick(one.title, one.title_en)
            self.editions.addItem(f"{short_date(one.day)} – {title}".strip(" –"), one.key)
        self.editions.setAccessibleName(translate("AboutDialog", "Another edition of the data"))
        set_button_icon(self.back_button, "restore")
        self.back_button.clicked.connect(self.go_back)
        row = QHBoxLayout()
        row.addWidget(self.editions, 1)
        row.addWidget(self.back_button)
        self.cards["editions"].body.addLayout(row)
        for widget in (self.editions, self.back_button):
            widget.setVisible(bool(others))

    def _add_licences(self) -> None:
        row = QHBoxLayout()
        for name, file in LICENCE_TEXTS:
            button = QPushButton(translate("AboutDialog", "Licence of {name}", name=name), self)
            button.clicked.connect(lambda _=False, name=name, file=file: self._show(name, file))
            row.addWidget(button)
        row.addStretch()
        self.cards["licences"].body.addLayout(row)

    def _show(self, name: str, file: str) -> None:
        LicenceDialog(name, licence_text(file), self).open()

    def _lay_out(self) -> None:
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        for card in self.cards.values():
            column.addWidget(card)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setWidget(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self._busy, self.banner):
            layout.addWidget(part)
        layout.addWidget(area, 1)
        layout.addWidget(self._make_buttons())

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.copy_button = buttons.addButton(translate("AboutDialog", "Copy"), role)
        set_button_icon(self.copy_button, "copy")
        self.copy_button.clicked.connect(self.copy)
        self.update_button = buttons.addButton(
            translate("AboutDialog", "Update from a file…"), role
        )
        self.update_button.clicked.connect(self._ask_for_update)
        buttons.rejected.connect(self.reject)
        buttons.setContentsMargins(16, 8, 16, 12)
        return buttons


class LicenceDialog(QDialog):
    """The text of a licence."""

    def __init__(self, name: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("AboutDialog", "Licence of {name}", name=name))
        self.text = QPlainTextEdit(text, self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.windowTitle())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text, 1)
        layout.addWidget(buttons)
        self.resize(_LICENCE_SIZE)


def _nothing_typed() -> None:
    """Where the dialog stands alone, nothing is being typed."""
