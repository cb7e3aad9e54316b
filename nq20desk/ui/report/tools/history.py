"""The versions of the section: what they were kept for, compared, named, restored."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)

from nq20desk.app.versions import VersionTexts, reason_of, versions
from nq20desk.core.form import NumberedSection
from nq20desk.core.version import SectionVersion
from nq20desk.store.journal import ChangeSet
from nq20desk.store.operations.versions import KeepVersion, RestoreVersion
from nq20desk.ui.icons import set_button_icon
from nq20desk.ui.report.tool import Editing, EditorTool
from nq20desk.ui.report.version_dialog import VersionDialog, moment
from nq20desk.ui.theme import Tone, set_tone
from nq20desk.ui.widgets.wrapped_rows import WrappedList
from nq20desk.ui.words import translate

_DATA = Qt.ItemDataRole.UserRole


class HistoryTool(EditorTool):
    """Lists the versions of the section that is shown, the newest first."""

    def __init__(self, editing: Editing) -> None:
        super().__init__(editing)
        self._versions: list[SectionVersion] = []
        self.dialog: VersionDialog | None = None
        self.name = QLineEdit()
        self.keep = QPushButton(translate("HistoryList", "Keep version"))
        self.list = WrappedList(translate("HistoryList", "Versions of this section"))
        self.hint = QLabel()
        self.compare = QPushButton(translate("HistoryList", "Compare"))
        self.restore = QPushButton(translate("HistoryList", "Restore"))
        self._build()
        self._connect()

    def show_section(self, section: NumberedSection | None) -> None:
        """Show the section's versions, while the list can be seen."""
        if self.isVisible():
            self._fill()
        else:
            self._versions = []

    def refresh(self, changes: ChangeSet) -> None:
        """A change of the text may have kept a version."""
        if changes.touches("section", "report"):
            self.show_section(self.editing.section)

    def opened(self) -> None:
        """Show the versions as they are now."""
        self._fill()

    # ---- what the buttons do

    def keep_version(self) -> None:
        """Keep the text under the name that was typed."""
        section, desk = self.editing.section, self.editing.desk
        if section is None or not self.editing.is_stored():
            return
        key = section.section.key
        kept = KeepVersion(
            self.editing.report.id, key, self.name.text(), desk.store.who, desk.clock()
        )
        if self.editing.run(kept):
            self.name.clear()
        self._fill()

    def compare_chosen(self) -> None:
        """Compare two chosen versions, or one with the present text."""
        section = self.editing.section
        chosen = self._chosen()
        if section is None or not chosen or not self.editing.is_stored():
            return
        dialog = VersionDialog(self.editing, section, self._versions, self)
        dialog.choose(chosen[-1], chosen[0] if len(chosen) > 1 else None)
        dialog.restore_wanted.connect(self.restore_version)
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    def restore_version(self, version: SectionVersion) -> None:
        """Put a version's text back; undo takes it away again."""
        if self.editing.is_stored():
            self.editing.run(RestoreVersion(version))
            self._fill()

    # ---- the list

    def _fill(self) -> None:
        section, report = self.editing.section, self.editing.report.id
        desk = self.editing.desk
        found = versions(desk, report, section.section.key) if section else []
        if found != self._versions or not found:
            self._versions = found
            texts = VersionTexts.of(desk, report)
            self.list.clear()
            for one in found:
                self._add(one, texts)
        self._show_possible()

    def _add(self, one: SectionVersion, texts: VersionTexts) -> None:
        words = translate(
            "HistoryList", "{when} – {who} · {count} words\n{reason}",
            when=moment(one), who=one.who, count=texts.words(one.markup),
            reason=self.editing.workplace.say(reason_of(one)),
        )  # fmt: skip
        item = QListWidgetItem(words)
        item.setData(_DATA, one)
        self.list.addItem(item)

    def _chosen(self) -> list[SectionVersion]:
        """The chosen versions, the newest first; never more than two."""
        rows = sorted(self.list.row(one) for one in self.list.selectedItems())
        picked = rows if len(rows) < 2 else [rows[0], rows[-1]]
        return [self.list.item(row).data(_DATA) for row in picked]

    def _show_possible(self) -> None:
        chosen = len(self.list.selectedItems())
        self.compare.setEnabled(chosen in (1, 2))
        self.restore.setEnabled(chosen == 1)
        is_text = self.editing.section is not None
        self.name.setEnabled(is_text)
        self.keep.setEnabled(is_text and bool(self.name.text().strip()))
        self.hint.setText(self._hint())

    def _hint(self) -> str:
        if self.list.count():
            return translate("HistoryList", "Choose one version to compare it with the present "
                             "text, two (Ctrl) to compare them with each other.")  # fmt: skip
        return translate("HistoryList", "Versions are kept by themselves: of every day, every "
                         "half hour of writing, and before every large change.")  # fmt: skip

    # ---- construction

    def _build(self) -> None:
        words = translate("HistoryList", "Name of the version")
        self.name.setPlaceholderText(words)
        self.name.setAccessibleName(words)
        self.hint.setWordWrap(True)
        set_tone(self.hint, Tone.MUTED)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setIconSize(QSize(0, 0))
        set_button_icon(self.restore, "undo")
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 8, 8, 8)
        box.setSpacing(8)
        top, bottom = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.name, 1)
        top.addWidget(self.keep)
        bottom.addWidget(self.compare)
        bottom.addWidget(self.restore)
        bottom.addStretch(1)
        box.addLayout(top)
        box.addWidget(self.list, 1)
        box.addWidget(self.hint)
        box.addLayout(bottom)

    def _connect(self) -> None:
        self.name.textChanged.connect(lambda _text: self._show_possible())
        self.name.returnPressed.connect(self.keep_version)
        self.keep.clicked.connect(self.keep_version)
        self.compare.clicked.connect(self.compare_chosen)
        self.list.itemActivated.connect(lambda _item: self.compare_chosen())
        self.list.itemSelectionChanged.connect(self._show_possible)
        self.restore.clicked.connect(lambda: self.restore_version(self._chosen()[0]))
