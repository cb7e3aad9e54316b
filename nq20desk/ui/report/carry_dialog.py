"""What changes when text of an earlier report is taken over; each word can be refused."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidgetItem,
    QPushButton,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from nq20desk.core.carry_over import CarriedText, MovedFigure
from nq20desk.core.form import ReportForm
from nq20desk.core.report import Report
from nq20desk.core.textsearch import LIVE
from nq20desk.core.unit_words import AROUND, WordChange
from nq20desk.ui.icons import icon
from nq20desk.ui.page import Workplace
from nq20desk.ui.theme import Tone, dress_tree, set_tone
from nq20desk.ui.widgets.decision import decision
from nq20desk.ui.widgets.wrapped_rows import WrappedList
from nq20desk.ui.words import translate

_SIZE = (920, 560)
_NAME = 28
_CHANGE = Qt.ItemDataRole.UserRole
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class CarryDialog(QDialog):
    """The words by kind with a tick each, and the figures that moved on.

    ``accepted`` are the ticks to begin with; without ``may_refuse`` the list only tells.
    """

    def __init__(
        self,
        workplace: Workplace,
        carried: CarriedText,
        report: Report,
        accepted: frozenset[WordChange],
        parent: QWidget | None = None,
        *,
        may_refuse: bool = True,
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._form: ReportForm = workplace.desk.library.form(report.form)
        self._names = {
            one.section.key: _short(" ".join(filter(None, (one.number, one.section.name))))
            for one in self._form.numbered(report.arrangement)
        }
        self._may_refuse = may_refuse
        self.setWindowTitle(translate("CarryDialog", "What changes on take-over"))
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        set_tone(self.summary, Tone.MUTED)
        self.tree = self._make_tree(carried.changes, accepted)
        self.figures = self._make_figures(carried.moved)
        self.tabs = QTabWidget()
        self._lay_out(carried)
        self._count()
        self.tree.itemChanged.connect(lambda *_: self._count())

    def accepted_changes(self) -> frozenset[WordChange]:
        """The changes that are ticked."""
        return frozenset(
            one.data(0, _CHANGE) for one in self._places() if one.checkState(0) is _CHECKED
        )

    # ---- words

    def _make_tree(
        self, changes: tuple[WordChange, ...], accepted: frozenset[WordChange]
    ) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setHeaderHidden(True)
        tree.setAccessibleName(translate("CarryDialog", "Words that change"))
        dress_tree(tree)
        groups: dict[tuple[str, str], QTreeWidgetItem] = {}
        for key in dict.fromkeys((one.old, one.new) for one in changes):
            groups[key] = QTreeWidgetItem(tree)
            self._make_tickable(groups[key], Qt.ItemFlag.ItemIsAutoTristate)
        # what was not proposed needs a decision: it comes first among its like
        for one in sorted(changes, key=lambda change: change in accepted):
            item = QTreeWidgetItem(groups[one.old, one.new], [self._place_words(one)])
            item.setData(0, _CHANGE, one)
            item.setToolTip(0, item.text(0))
            self._make_tickable(item)
            item.setCheckState(0, _CHECKED if one in accepted else _UNCHECKED)
        for (old, new), group in groups.items():
            group.setText(0, f"{old} → {new}  ({group.childCount()})")
            group.setExpanded(group.checkState(0) is not _CHECKED)
        return tree

    def _make_tickable(
        self, item: QTreeWidgetItem, more: Qt.ItemFlag = Qt.ItemFlag.NoItemFlags
    ) -> None:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | more
        item.setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable if self._may_refuse else flags)

    def _place_words(self, one: WordChange) -> str:
        place = one.place
        before = place.before if len(place.before) < AROUND else f"…{place.before}"
        after = place.after if len(place.after) < AROUND else f"{place.after}…"
        line = f"{before}[{one.old} → {one.new}]{after}".replace(LIVE, "…")
        name = self._names.get(place.section, "")
        return f"{name}:  {line}".replace("\n", " ")

    def _places(self) -> Iterator[QTreeWidgetItem]:
        for row in range(self.tree.topLevelItemCount()):
            group = self.tree.topLevelItem(row)
            for place in range(group.childCount() if group is not None else 0):
                item = group.child(place) if group is not None else None
                if item is not None:
                    yield item

    def _tick(self, state: Qt.CheckState) -> None:
        for item in self._places():
            item.setCheckState(0, state)

    def _count(self) -> None:
        count = sum(1 for _ in self._places())
        self.summary.setText(
            translate("CarryDialog", "Ticked words change: {ticked} of {count}. Untick what must "
                      "stay as it was, e.g. where the sentence tells of the past.",
                      ticked=len(self.accepted_changes()), count=count)
        )  # fmt: skip

    # ---- figures

    def _make_figures(self, moved: tuple[MovedFigure, ...]) -> WrappedList:
        found = WrappedList(translate("CarryDialog", "Live figures that moved on"))
        catalogue = self._workplace.desk.library.catalogue
        for one in sorted(moved, key=lambda figure: figure.is_known):
            name = one.after.indicator
            if name in catalogue:
                known = catalogue[name]
                name = self._workplace.language.pick(known.name, known.name_en)
            words = translate("CarryDialog", "{section} {name}: {before} → {after}",
                              section=self._names.get(one.section, ""), name=name,
                              before=one.before.period, after=one.after.period)  # fmt: skip
            if not one.is_known:
                missing = translate("CarryDialog", "not entered yet")
                words = f"{words} – {missing}"
            look = ("ok", "success") if one.is_known else ("warning", "warning")
            found.addItem(QListWidgetItem(icon(*look), words))
        return found

    # ---- construction

    def _lay_out(self, carried: CarriedText) -> None:
        words = translate("CarryDialog", "Words ({count})", count=len(carried.changes))
        figures = translate("CarryDialog", "Figures ({count})", count=len(carried.moved))
        page = QWidget()
        inner = QVBoxLayout(page)
        inner.setContentsMargins(0, 8, 0, 0)
        for part in (self.summary, self.tree, self._make_ticks()):
            inner.addWidget(part)
            part.setVisible(part is self.tree or self._may_refuse)
        self.tabs.addTab(page, words)
        self.tabs.addTab(self.figures, figures)
        self.tabs.setCurrentIndex(0 if carried.changes else 1)
        box = QVBoxLayout(self)
        box.addWidget(self.tabs, 1)
        box.addWidget(self._make_buttons())
        self.resize(*_SIZE)

    def _make_ticks(self) -> QWidget:
        row = QWidget()
        box = QHBoxLayout(row)
        box.setContentsMargins(0, 0, 0, 0)
        self.all_button = QPushButton(translate("CarryDialog", "Tick all"))
        self.none_button = QPushButton(translate("CarryDialog", "Untick all"))
        self.all_button.clicked.connect(lambda: self._tick(_CHECKED))
        self.none_button.clicked.connect(lambda: self._tick(_UNCHECKED))
        box.addWidget(self.all_button)
        box.addWidget(self.none_button)
        box.addStretch(1)
        return row

    def _make_buttons(self) -> QDialogButtonBox:
        if not self._may_refuse:
            closing = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
            closing.rejected.connect(self.reject)
            return closing
        buttons, _ = decision(self, translate("CarryDialog", "Use these changes"))
        return buttons


def _short(name: str) -> str:
    return name if len(name) <= _NAME else f"{name[:_NAME].rstrip()}…"
