"""Two versions of a section compared word by word; the older one can be restored."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from nq20desk.app.versions import VersionTexts, changed_words, reason_of
from nq20desk.core.form import NumberedSection
from nq20desk.core.textdiff import ParagraphChange
from nq20desk.core.version import SectionVersion
from nq20desk.ui.report.marked_words import marked_paragraph
from nq20desk.ui.report.pair_chooser import pair_grid
from nq20desk.ui.report.paper import paper_font
from nq20desk.ui.report.tool import Editing
from nq20desk.ui.theme import ButtonKind, Tone, current_tokens, set_kind, set_tone
from nq20desk.ui.widgets.elided_combo import ElidedComboBox
from nq20desk.ui.words import translate

_SIZE = (900, 620)


def moment(version: SectionVersion) -> str:
    """When a version was kept, by the clock of this computer."""
    return f"{version.at.astimezone():%d/%m/%Y %H:%M}"


class VersionDialog(QDialog):
    """Added words are underlined, removed ones struck through (never by colour alone)."""

    restore_wanted = Signal(object)
    """Asks for the older of the two versions to be restored (SectionVersion)."""

    def __init__(
        self, editing: Editing, section: NumberedSection, versions: Sequence[SectionVersion],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._say = editing.workplace.say
        self._texts = VersionTexts.of(editing.desk, editing.report.id)
        self._present = editing.desk.sections(editing.report.id).get(section.section.key, "")
        self._versions = list(versions)
        self.setWindowTitle(translate("VersionDialog", "Compare versions: {section}",
                                      section=section.heading))  # fmt: skip
        self.older, self.newer = ElidedComboBox(), ElidedComboBox()
        self.only_changes = QCheckBox(translate("VersionDialog", "Only changed paragraphs"))
        self.summary = QLabel()
        self.text = QTextBrowser()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.restore = self.buttons.addButton(
            translate("VersionDialog", "Restore the older one"),
            QDialogButtonBox.ButtonRole.ActionRole,
        )
        self._build()
        self._connect()

    def choose(self, older: SectionVersion, newer: SectionVersion | None) -> None:
        """Compare two versions; None is the present text."""
        self.older.setCurrentIndex(self._versions.index(older))
        self.newer.setCurrentIndex(self._versions.index(newer) + 1 if newer else 0)
        self._show()

    def _show(self) -> None:
        older = self._versions[self.older.currentIndex()]
        row = self.newer.currentIndex()
        newer = self._versions[row - 1].markup if row else self._present
        changes = self._texts.compare(older.markup, newer)
        added, removed = changed_words(changes)
        if added or removed:
            told = translate(
                "VersionDialog", "Words added (underlined): {added} · words removed "
                "(struck through): {removed}", added=added, removed=removed,
            )  # fmt: skip
        else:
            told = translate("VersionDialog", "The words of the two are the same.")
        self.summary.setText(told)
        shown = [one for one in changes if not (self.only_changes.isChecked() and one.is_same)]
        self.text.setHtml(_html(shown))

    def _on_restore(self) -> None:
        self.restore_wanted.emit(self._versions[self.older.currentIndex()])
        self.accept()

    # ---- construction

    def _build(self) -> None:
        names = [f"{moment(one)} – {self._say(reason_of(one))}" for one in self._versions]
        self.older.addItems(names)
        self.newer.addItems([translate("VersionDialog", "Present text"), *names])
        set_tone(self.summary, Tone.MUTED)
        set_kind(self.restore, ButtonKind.PRIMARY)
        self.restore.setAutoDefault(False)
        self.text.setFont(paper_font())
        self.text.setStyleSheet(f"background-color: {current_tokens().surface}")
        self.text.setAccessibleName(translate("VersionDialog", "Differences"))
        box = QVBoxLayout(self)
        box.addLayout(self._make_choosers())
        box.addWidget(self.text, 1)
        box.addWidget(self.buttons)
        self.resize(*_SIZE)

    def _make_choosers(self) -> QGridLayout:
        grid = pair_grid(
            (translate("VersionDialog", "Older"), self.older),
            (translate("VersionDialog", "Newer"), self.newer),
        )
        grid.addWidget(self.only_changes, 0, 2)
        grid.addWidget(self.summary, 2, 0, 1, 3)
        return grid

    def _connect(self) -> None:
        self.older.activated.connect(lambda _row: self._show())
        self.newer.activated.connect(lambda _row: self._show())
        self.only_changes.toggled.connect(lambda _on: self._show())
        self.restore.clicked.connect(self._on_restore)
        self.buttons.rejected.connect(self.reject)


def _html(changes: Iterable[ParagraphChange]) -> str:
    paragraphs = (marked_paragraph(one.stretches) for one in changes)
    return "".join(f"<p style='margin: 0 0 8px 0'>{one}</p>" for one in paragraphs)
