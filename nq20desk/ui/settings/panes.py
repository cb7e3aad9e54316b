"""The sections of the settings: most hold a form; layout, language, backup and about differ."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from nq20desk.app.about import about_desk, said
from nq20desk.app.desk import Desk
from nq20desk.app.language import LANGUAGES
from nq20desk.core.dates import short_date
from nq20desk.core.layout import LayoutProfile
from nq20desk.core.message import message
from nq20desk.core.office import Office
from nq20desk.store.backup import backups
from nq20desk.ui.engine import engine_versions
from nq20desk.ui.icons import set_button_icon
from nq20desk.ui.page import Workplace
from nq20desk.ui.settings.fields import Choice, Heading, plain
from nq20desk.ui.settings.form import Form
from nq20desk.ui.settings.office_fields import layout_fields
from nq20desk.ui.settings.records import OfficeRecord
from nq20desk.ui.theme import TextStyle, Tone, font, set_tone
from nq20desk.ui.widgets.card import Card
from nq20desk.ui.widgets.elided_label import ElidedLabel
from nq20desk.ui.wording import moment_words
from nq20desk.ui.words import translate

LANGUAGE = Heading(
    "language",
    "language",
    message("SettingsPage", "Language"),
    message("SettingsPage", "The language of the program; documents stay Vietnamese."),
)
BACKUP = Heading(
    "backup",
    "backup",
    message("SettingsPage", "Backup"),
    message("SettingsPage", "Proven copies of all data, made on closing and when you ask."),
)
ABOUT = Heading(
    "about",
    "info",
    message("SettingsPage", "Updates, about"),
    message("SettingsPage", "What this program is made of."),
)
_BACKUPS = 10
_ABOUT_GROUPS = 2


class LayoutPane(QWidget):
    """Which rules set the pages, the size of type, and what that means today."""

    def __init__(self, workplace: Workplace, office: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._record = OfficeRecord(workplace.desk, office)
        fields = layout_fields(self._choices)
        self.form: Form[Office] = Form(workplace, fields, self._record, self)
        self.applies = QLabel(self)
        self.applies.setWordWrap(True)
        set_tone(self.applies, Tone.MUTED)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(self.form)
        layout.addWidget(self.applies)
        self.reload()

    def reload(self) -> None:
        """Show what is stored and which rules apply today."""
        self.form.reload()
        self.applies.setText(self._sentence())

    def commit(self) -> None:
        """Nothing is being typed here."""

    def _choices(self, desk: Desk) -> tuple[Choice, ...]:
        system = self._record.read().system
        by_date = message("SettingsPage", "Those in force on the report's date")
        fixed = (one for one in desk.library.layouts if one.system is system)
        return (Choice("", by_date), *(Choice(one.key, plain(self._name(one))) for one in fixed))

    def _name(self, profile: LayoutProfile) -> str:
        return self._workplace.language.pick(profile.name, profile.name_en)

    def _sentence(self) -> str:
        desk, office = self._workplace.desk, self._record.read()
        today = desk.clock().date()
        profile = desk.library.layout(office.system, today, office.layout)
        return translate(
            "SettingsPage",
            "For a report of {today}: {name}, in force since {since}.",
            today=short_date(today),
            name=self._name(profile),
            since=short_date(profile.valid_from),
        )


class LanguagePane(QWidget):
    """The interface's language; ``chosen`` carries its code."""

    chosen = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, QRadioButton] = {}
        group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for code, name in LANGUAGES.items():
            button = QRadioButton(name, self)
            button.setChecked(code == workplace.language.code)
            button.clicked.connect(lambda _=False, code=code: self.chosen.emit(code))
            group.addButton(button)
            layout.addWidget(button)
            self.buttons[code] = button


class BackupPane(QWidget):
    """The folder of the copies, the newest ones, and the button that makes one."""

    failed = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._database = workplace.desk.store.database
        self.button = QPushButton(translate("SettingsPage", "Back up now"), self)
        self.button.clicked.connect(self._back_up)
        self._list = QGridLayout()
        self._list.setHorizontalSpacing(24)
        self._list.setColumnStretch(2, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(self._folder_line())
        layout.addLayout(self._list)
        self.copies: list[QLabel] = []
        self.reload()

    def reload(self) -> None:
        """List the newest copies."""
        while self._list.count():
            item = self._list.takeAt(0)
            old = item.widget() if item else None
            if old is not None:
                old.deleteLater()
        found = backups(self._database)[:_BACKUPS]
        self.copies = [self._add_copy(row, path) for row, path in enumerate(found)]
        if not found:
            self._list.addWidget(_muted(translate("SettingsPage", "There is no backup yet.")), 0, 0)

    def _add_copy(self, row: int, path: Path) -> QLabel:
        facts = path.stat()
        when = QLabel(moment_words(datetime.fromtimestamp(facts.st_mtime, UTC)), self)
        when.setFont(font(TextStyle.TABLE))
        self._list.addWidget(when, row, 0)
        self._list.addWidget(
            _muted(f"{facts.st_size / 1_000_000:.1f} MB".replace(".", ",")), row, 1
        )
        self._list.addWidget(ElidedLabel(path.name, parent=self), row, 2)
        return when

    def _folder_line(self) -> QHBoxLayout:
        folder = self._database.parent / "backups"
        opener = QPushButton(translate("SettingsPage", "Open folder"), self)
        opener.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(ElidedLabel(str(folder), parent=self), 1)
        line.addWidget(opener)
        line.addWidget(self.button)
        return line

    def _back_up(self) -> None:
        self.button.setEnabled(False)
        self._workplace.jobs.start(self._workplace.desk.store.back_up, self._done, self._failed)

    def _done(self, _path: object) -> None:
        self.button.setEnabled(True)
        self.reload()

    def _failed(self, error: Exception) -> None:
        self.button.setEnabled(True)
        self.failed.emit(error)


class AboutPane(QWidget):
    """Versions of the program and of its data files; the rest is in a dialog of its own."""

    update_wanted = Signal()
    about_wanted = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        language = workplace.language
        for group in about_desk(workplace.desk, engine_versions())[:_ABOUT_GROUPS]:
            layout.addWidget(_heading(language.say(group.title)))
            rows = [(said(one.name, language), said(one.value, language)) for one in group.lines]
            layout.addLayout(_table(rows))
        layout.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        self.update_button = QPushButton(translate("SettingsPage", "Update from a file…"), self)
        set_button_icon(self.update_button, "receive")
        self.update_button.clicked.connect(self.update_wanted)
        self.about_button = QPushButton(
            translate("SettingsPage", "Editions, keys, licences…"), self
        )
        set_button_icon(self.about_button, "info")
        self.about_button.clicked.connect(self.about_wanted)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.update_button)
        row.addWidget(self.about_button)
        row.addStretch()
        return row


def _table(rows: list[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    for row, (name, value) in enumerate(rows):
        grid.addWidget(_muted(name), row, 0)
        grid.addWidget(ElidedLabel(value), row, 1)
    return grid


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setFont(font(TextStyle.STRONG))
    return label


def _muted(text: str) -> QLabel:
    label = QLabel(text)
    set_tone(label, Tone.MUTED)
    return label


class SectionCard(Card):
    """A section: title, one sentence, its pane."""

    def __init__(self, title: str, intro: str, pane: QWidget) -> None:
        super().__init__(title)
        self.pane = pane
        sentence = _muted(intro)
        sentence.setWordWrap(True)
        self.add(sentence)
        self.body.addSpacing(8)
        self.add(pane)
