"""The page *Cài đặt*: sections at the left, the chosen one's fields at the right."""

from __future__ import annotations

from typing import Protocol, cast

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from nq20desk.store.journal import ChangeSet
from nq20desk.ui.icons import icon, set_button_icon
from nq20desk.ui.overview.filters import Chooser
from nq20desk.ui.page import Destination, Page, Workplace
from nq20desk.ui.settings.fields import Heading
from nq20desk.ui.settings.form import Form
from nq20desk.ui.settings.office_fields import (
    ARCHIVE,
    LAYOUT,
    RECIPIENTS,
    RULES,
    SEAL,
    SIGNER,
    UNIT,
)
from nq20desk.ui.settings.panes import (
    ABOUT,
    BACKUP,
    LANGUAGE,
    AboutPane,
    BackupPane,
    LanguagePane,
    LayoutPane,
    SectionCard,
)
from nq20desk.ui.settings.records import OfficeRecord, SettingsRecord
from nq20desk.ui.settings.trust_pane import TRUST_HEADING, TrustPane
from nq20desk.ui.theme import NAVIGATION_ROW, page_padding
from nq20desk.ui.words import translate

_LIST_WIDTH = 264
_CARD_WIDTH = 720
_TABLES = ("office", "unit", "setting")


class _Reloads(Protocol):
    def reload(self) -> None: ...


class SettingsPage(Page):
    """Every setting; changes are kept when a field is left, each one can be undone."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._office = ""
        self._keys: list[str] = []
        self.offices = Chooser(translate("SettingsPage", "Office"), self)
        self.offices.currentIndexChanged.connect(self._on_office_chosen)
        self.add_button = QPushButton(translate("SettingsPage", "Add an office…"), self)
        set_button_icon(self.add_button, "add")
        self.add_button.clicked.connect(self.open_wizard)
        self.sections = self._make_list()
        self.cards: dict[str, SectionCard] = {}
        self._stack = QStackedWidget(self)
        self.sections.currentRowChanged.connect(self._stack.setCurrentIndex)
        self._lay_out()
        self._read_offices()
        self._fill()

    # ---- the page's contract

    def title(self) -> str:
        """The page's name."""
        return translate("SettingsPage", "Settings")

    def refresh(self, changes: ChangeSet) -> None:
        """Show changed profiles and settings; another list of offices makes the page anew."""
        if not changes.touches(*_TABLES):
            return
        before = self.offices.values
        self._read_offices()
        if self.offices.values != before:
            self._fill()
        for card in self.cards.values():
            if hasattr(card.pane, "reload"):
                cast("_Reloads", card.pane).reload()

    def show_destination(self, destination: Destination) -> None:
        """Show the section that is named."""
        if destination.section in self._keys:
            self.sections.setCurrentRow(self._keys.index(destination.section))

    def leave(self) -> None:
        """Keep what is being typed."""
        for card in self.cards.values():
            if isinstance(card.pane, (Form, TrustPane)):
                card.pane.commit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Less air around the page where it is narrow."""
        super().resizeEvent(event)
        padding = page_padding(event.size().width())
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(padding, 12, padding, padding)

    # ---- offices

    def open_wizard(self) -> None:
        """Ask for another office."""
        from nq20desk.ui.settings.wizard import UnitWizard  # noqa: PLC0415 - rarely needed

        wizard = UnitWizard(self.workplace, self)
        wizard.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        wizard.failed.connect(self.failed)
        wizard.open()

    def _read_offices(self) -> None:
        found = self.desk.offices()
        keys = [one.key for one in found]
        if self._office not in keys:
            self._office = keys[0] if keys else ""
        self.offices.offer([(one.name, one.key) for one in found], self._office)
        self.offices.setVisible(len(found) > 1)

    def _on_office_chosen(self) -> None:
        self.leave()
        self._office = str(self.offices.chosen)
        self._fill()

    # ---- sections

    def _fill(self) -> None:
        """Make the sections for the chosen office."""
        row = max(self.sections.currentRow(), 0)
        self._clear()
        if self._office:
            record = OfficeRecord(self.desk, self._office)
            for section in (UNIT, SIGNER, SEAL):
                self._add(section.heading, Form(self.workplace, section.fields, record))
            self._add(LAYOUT, LayoutPane(self.workplace, self._office))
            self._add(RECIPIENTS.heading, Form(self.workplace, RECIPIENTS.fields, record))
        rules = Form(self.workplace, RULES.fields, SettingsRecord(self.desk))
        self._add(RULES.heading, rules)
        self._add(ARCHIVE.heading, Form(self.workplace, ARCHIVE.fields, SettingsRecord(self.desk)))
        trust = TrustPane(self.workplace)
        trust.failed.connect(self.failed)
        self._add(TRUST_HEADING, trust)
        self._add(LANGUAGE, self._language_pane())
        backup = BackupPane(self.workplace)
        backup.failed.connect(self.failed)
        self._add(BACKUP, backup)
        self._add(ABOUT, AboutPane(self.workplace))
        self.sections.setCurrentRow(min(row, self.sections.count() - 1))

    def _clear(self) -> None:
        self.sections.clear()
        self.cards.clear()
        self._keys.clear()
        for _ in range(self._stack.count()):
            old = self._stack.widget(0)
            if old is not None:
                self._stack.removeWidget(old)
                old.deleteLater()

    def _add(self, heading: Heading, pane: QWidget) -> None:
        say = self.workplace.say
        entry = QListWidgetItem(icon(heading.icon, "muted"), say(heading.title))
        entry.setSizeHint(QSize(0, NAVIGATION_ROW))
        card = SectionCard(say(heading.title), say(heading.intro), pane)
        self.cards[heading.key] = card
        self._keys.append(heading.key)
        self._stack.addWidget(_scrolled(card))
        self.sections.addItem(entry)

    def _language_pane(self) -> LanguagePane:
        pane = LanguagePane(self.workplace)
        pane.chosen.connect(self.language_chosen)
        return pane

    # ---- building

    def _make_list(self) -> QListWidget:
        made = QListWidget(self)
        made.setAccessibleName(translate("SettingsPage", "Sections"))
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return made

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.offices)
        left.addWidget(self.sections, 1)
        left.addWidget(self.add_button)
        holder = QWidget(self)
        holder.setFixedWidth(_LIST_WIDTH)
        left.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(left)
        layout = QHBoxLayout(self)
        layout.setSpacing(16)
        layout.addWidget(holder)
        layout.addWidget(self._stack, 1)


def _scrolled(card: QWidget) -> QScrollArea:
    """The card at the top, not wider than is comfortable to read."""
    holder = QWidget()
    card.setMaximumWidth(_CARD_WIDTH)
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(card, 1)
    row.addStretch()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addLayout(row)
    column.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(holder)
    return area
