"""What an edited Word file changes, section by section; the clerk takes or refuses each change."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QTabWidget,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from nq20desk.app.take_back import EditedFile
from nq20desk.core.takeback import Entry, Fate, SectionBack
from nq20desk.core.textdiff import Change
from nq20desk.ui.page import Workplace
from nq20desk.ui.report.paper import paper_font
from nq20desk.ui.report.take_back_words import change_html, fate_word
from nq20desk.ui.theme import TextStyle, dress_tree, font
from nq20desk.ui.widgets.banner import Banner, BannerKind
from nq20desk.ui.widgets.decision import decision
from nq20desk.ui.words import translate

_SIZE = (1240, 640)
_SHARES = (560, 640)
_SHORT = 60
_NUMBER = Qt.ItemDataRole.UserRole
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class TakeBackDialog(QDialog):
    """Left the changes with their check boxes, right the words of the chosen one."""

    def __init__(
        self, workplace: Workplace, file: EditedFile, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.file = file
        self._workplace = workplace
        self._changes = {one.number: one for one in file.result.changes}
        self.setWindowTitle(translate("TakeBackDialog", "Edited Word file: what it changes"))
        self.summary = QLabel(self)
        self.banner = Banner(translate("TakeBackDialog", "Close the message"), self)
        self.tree = self._make_tree()
        self.words, self.notes = QTextBrowser(self), QTextBrowser(self)
        self.tabs = self._make_tabs()
        self.all_button = QPushButton(translate("TakeBackDialog", "Tick all"), self)
        self.none_button = QPushButton(translate("TakeBackDialog", "Untick all"), self)
        self._buttons, self.take_button = decision(self, translate("TakeBackDialog", "Take over"))
        self._lay_out()
        self._connect()
        self._refresh()
        self._warn()
        self._choose_first()

    def taken(self) -> set[int]:
        """The numbers of the changes that are ticked."""
        ticked = (one for one in self._change_items() if one.checkState(0) is _CHECKED)
        return {int(one.data(0, _NUMBER)) for one in ticked}

    # ---- construction

    def _make_tree(self) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setHeaderHidden(True)
        tree.setAccessibleName(translate("TakeBackDialog", "Changes by section"))
        dress_tree(tree)
        for section in self.file.result.sections:
            tree.addTopLevelItem(self._section_item(section))
        tree.expandAll()
        return tree

    def _section_item(self, section: SectionBack) -> QTreeWidgetItem:
        item = QTreeWidgetItem([section.heading])
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsAutoTristate)
        item.setFont(0, font(TextStyle.STRONG))
        item.setToolTip(0, section.heading)
        for one in section.changes:
            item.addChild(_change_item(one))
        return item

    def _make_tabs(self) -> QTabWidget:
        tabs = QTabWidget(self)
        self.words.setAccessibleName(translate("TakeBackDialog", "Old and new words"))
        self.words.setFont(paper_font())
        self.notes.setAccessibleName(translate("TakeBackDialog", "Not taken over"))
        told = [self._workplace.say(one.text) for one in self.file.result.notes]
        self.notes.setPlainText("\n\n".join(told))
        tabs.addTab(self.words, translate("TakeBackDialog", "Old and new"))
        tabs.addTab(
            self.notes, translate("TakeBackDialog", "Not taken over ({count})", count=len(told))
        )
        return tabs

    def _lay_out(self) -> None:
        self.summary.setFont(font(TextStyle.SECTION))
        self.summary.setWordWrap(True)
        sides = QSplitter(Qt.Orientation.Horizontal, self)
        sides.setChildrenCollapsible(False)
        sides.addWidget(self.tree)
        sides.addWidget(self.tabs)
        sides.setSizes(list(_SHARES))
        choosing = QHBoxLayout()
        choosing.addWidget(self.all_button)
        choosing.addWidget(self.none_button)
        choosing.addStretch(1)
        choosing.addWidget(self._buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(self.summary)
        layout.addWidget(self.banner)
        layout.addWidget(sides, 1)
        layout.addLayout(choosing)
        self.resize(*_SIZE)

    def _connect(self) -> None:
        self.tree.currentItemChanged.connect(lambda item, _before: self._show_change(item))
        self.tree.itemChanged.connect(lambda _item, _column: self._refresh())
        self.all_button.clicked.connect(lambda: self._tick(_CHECKED))
        self.none_button.clicked.connect(lambda: self._tick(_UNCHECKED))

    # ---- what is shown

    def _change_items(self) -> list[QTreeWidgetItem]:
        return [item for item in self._items() if item is not None]

    def _items(self) -> Iterator[QTreeWidgetItem | None]:
        for place in range(self.tree.topLevelItemCount()):
            section = self.tree.topLevelItem(place)
            if section is not None:
                yield from (section.child(row) for row in range(section.childCount()))

    def _refresh(self) -> None:
        count, taken = len(self._changes), len(self.taken())
        if count:
            self.summary.setText(
                translate("TakeBackDialog", "Changes: {count} · sections: {sections} · "
                          "ticked: {taken}", count=count, sections=len(self.file.result.sections),
                          taken=taken)
            )  # fmt: skip
        else:
            self.summary.setText(
                translate("TakeBackDialog", "The file changes no word of the report.")
            )
        self.take_button.setEnabled(taken > 0)
        for one in (self.all_button, self.none_button):
            one.setEnabled(count > 0)

    def _show_change(self, item: QTreeWidgetItem | None) -> None:
        number = item.data(0, _NUMBER) if item else None
        self.tabs.setCurrentWidget(self.words)
        self.words.setHtml(change_html(self._changes[number]) if number else "")

    def _choose_first(self) -> None:
        first = next(iter(self._change_items()), None)
        if first is not None:
            self.tree.setCurrentItem(first)
        elif self.file.result.notes:
            self.tabs.setCurrentWidget(self.notes)
        self.tree.setFocus()

    def _tick(self, state: Qt.CheckState) -> None:
        for one in self._change_items():
            one.setCheckState(0, state)

    def _warn(self) -> None:
        sentences = list(self._warnings())
        if sentences:
            self.banner.show_message(BannerKind.WARNING, " ".join(sentences))

    def _warnings(self) -> Iterator[str]:
        result = self.file.result
        if self.file.other_report:
            yield translate("TakeBackDialog", "The file was exported from another report.")
        if result.tracked:
            yield translate("TakeBackDialog", "Tracked changes ({count}) were read as if all of "
                            "them were accepted.", count=result.tracked)  # fmt: skip
        if any(one.also_changed_here for one in result.sections):
            yield translate("TakeBackDialog", "Some of these sections were changed in the program, "
                            "too, after the export: compare with care.")  # fmt: skip
        if result.notes:
            yield translate("TakeBackDialog", "Figures, headings or tables that differ: {count}; "
                            "see “Not taken over”.", count=len(result.notes))  # fmt: skip


def _change_item(entry: Entry) -> QTreeWidgetItem:
    item = QTreeWidgetItem([f"{fate_word(entry.fate)}: {_short(entry)}"])
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(0, _CHECKED if entry.is_proposed else _UNCHECKED)
    item.setData(0, _NUMBER, entry.number)
    return item


def _short(entry: Entry) -> str:
    """The first words that differ, else those of the paragraph."""
    other = (one.text for one in entry.stretches if one.change is not Change.SAME)
    words = " → ".join(other) if entry.fate is Fate.CHANGED else ""
    text = words or " ".join(one.text for one in entry.stretches)
    return text if len(text) <= _SHORT else f"{text[: _SHORT - 1]}…"
