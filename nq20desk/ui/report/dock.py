"""The dock beside the text: findings, the section's figures, its history."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nq20desk.core.blocks import FigureField, FigurePart
from nq20desk.core.checks import Finding, Severity
from nq20desk.core.figures import Figures
from nq20desk.core.indicator import Indicator
from nq20desk.core.observation import Observation, write_observation
from nq20desk.core.text import search_key
from nq20desk.store.queries import JournalEntry
from nq20desk.ui.icons import icon, set_button_icon
from nq20desk.ui.page import Workplace
from nq20desk.ui.theme import Tone, set_tone
from nq20desk.ui.words import translate

_DATA = Qt.ItemDataRole.UserRole
_LOOK = {
    Severity.ERROR: ("error", "error"),
    Severity.WARNING: ("warning", "warning"),
    Severity.SUGGESTION: ("info", "accent"),
}


class FindingsList(QWidget):
    """What the check found; Enter or a double click goes to the place."""

    chosen = Signal(object)
    check_wanted = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.list = _wrapped_list(translate("FindingsList", "Findings"))
        self.summary = QLabel(translate("FindingsList", "Not checked yet."))
        set_tone(self.summary, Tone.MUTED)
        self.button = QPushButton(translate("FindingsList", "Check (F9)"))
        set_button_icon(self.button, "check")
        self.button.clicked.connect(self.check_wanted)
        self.list.itemActivated.connect(lambda item: self.chosen.emit(item.data(_DATA)))
        _stack(self, self.button, self.summary, self.list)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show findings, errors first."""
        order = list(Severity)
        self.list.clear()
        for one in sorted(findings, key=lambda found: order.index(found.severity)):
            item = QListWidgetItem(icon(*_LOOK[one.severity]), self._words(one))
            item.setData(_DATA, one)
            self.list.addItem(item)
        counts = [sum(one.severity is severity for one in findings) for severity in order]
        self.summary.setText(
            translate("FindingsList",
                      "Errors: {errors} · warnings: {warnings} · suggestions: {hints}",
                      errors=counts[0], warnings=counts[1], hints=counts[2])
        )  # fmt: skip

    def _words(self, one: Finding) -> str:
        text = self._workplace.say(one.text)
        return f"{text}\n“{one.evidence}”" if one.evidence else text


class FiguresList(QWidget):
    """Figures to put into the text; those of the section first, all when searching."""

    inserted = Signal(object)
    opened = Signal(str, str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._figures: Figures | None = None
        self._section: tuple[str, ...] = ()
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("FiguresList", "Search all figures …"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(translate("FiguresList", "Search all figures"))
        self.list = _wrapped_list(translate("FiguresList", "Figures"))
        self.hint = QLabel(
            translate("FiguresList", "Enter or double click puts the live figure into the text.")
        )
        self.hint.setWordWrap(True)
        set_tone(self.hint, Tone.MUTED)
        self.go = QPushButton(translate("FiguresList", "Show under Indicators"))
        set_button_icon(self.go, "indicators")
        _stack(self, self.search, self.list, self.hint, self.go)
        self.search.textChanged.connect(lambda _text: self._fill())
        self.list.itemActivated.connect(self._on_activated)
        self.go.clicked.connect(self._on_go)

    def show_figures(self, figures: Figures, section: tuple[str, ...]) -> None:
        """Offer the figures of a section."""
        self._figures, self._section = figures, section
        self._fill()

    def _fill(self) -> None:
        self.list.clear()
        if self._figures is None:
            return
        wanted = search_key(self.search.text()).split()
        for indicator in self._figures.catalogue:
            offered = indicator.key in self._section if not wanted else _matches(indicator, wanted)
            if offered:
                self._offer(indicator, self._figures)

    def _offer(self, indicator: Indicator, figures: Figures) -> None:
        for period in reversed(figures.periods(indicator.key)):
            found = figures.shown(indicator.key, period)
            if found is not None:
                item = QListWidgetItem(self._words(indicator, found))
                item.setData(_DATA, (indicator.key, period))
                self.list.addItem(item)

    def _words(self, indicator: Indicator, found: Observation) -> str:
        name = self._workplace.language.pick(indicator.name, indicator.name_en)
        return f"{name} ({found.period}): {write_observation(found, indicator.measure.suffix)}"

    def _on_activated(self, item: QListWidgetItem) -> None:
        key, period = item.data(_DATA)
        self.inserted.emit(FigureField(key, period, FigurePart.WITH_UNIT))

    def _on_go(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.opened.emit(*item.data(_DATA))


class HistoryList(QWidget):
    """Who wrote in the section, and when."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.list = _wrapped_list(translate("HistoryList", "History"))
        _stack(self, self.list)

    def show_entries(self, entries: Sequence[JournalEntry]) -> None:
        """Show journal entries, the newest first."""
        self.list.clear()
        for one in entries:
            when = one.at.astimezone()
            before, after = (len(text.split()) if text else 0 for text in (one.before, one.after))
            words = translate("HistoryList", "{when} – {who}: {before} → {after} words",
                              when=f"{when:%d/%m/%Y %H:%M}", who=one.who,
                              before=before, after=after)  # fmt: skip
            self.list.addItem(words)


def _matches(indicator: Indicator, wanted: list[str]) -> bool:
    names = search_key(" ".join((indicator.name, indicator.name_en, *indicator.synonyms)))
    return all(word in names for word in wanted)


def _wrapped_list(name: str) -> QListWidget:
    made = QListWidget()
    made.setWordWrap(True)
    made.setAccessibleName(name)
    made.setTextElideMode(Qt.TextElideMode.ElideNone)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setSpacing(2)
    made.setResizeMode(QListWidget.ResizeMode.Adjust)  # wrap anew when the scroll bar comes
    return made


def _stack(owner: QWidget, *parts: QWidget) -> None:
    box = QVBoxLayout(owner)
    box.setContentsMargins(8, 8, 8, 8)
    box.setSpacing(8)
    for part in parts:
        box.addWidget(part)
