"""*So sánh hai bản*: head, text and figures of two reports in one view, to be printed too."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from nq20desk.app.comparing import Comparison, compare
from nq20desk.app.comparison_paper import TITLE, comparison_pdf
from nq20desk.app.paper import report_name, write_paper
from nq20desk.core.errors import KnownError
from nq20desk.ui.errors import error_sentence
from nq20desk.ui.icons import set_button_icon
from nq20desk.ui.page import Workplace
from nq20desk.ui.report.comparison_html import FOLD, comparison_html, jumps
from nq20desk.ui.report.pair_chooser import pair_grid
from nq20desk.ui.report.paper import paper_font
from nq20desk.ui.report.paper_flow import PaperFlow, PaperOut
from nq20desk.ui.report.report_list import state_word
from nq20desk.ui.theme import Tone, current_tokens, set_tone
from nq20desk.ui.widgets.banner import Banner, BannerKind
from nq20desk.ui.widgets.elided_combo import ElidedComboBox
from nq20desk.ui.widgets.wrapped_rows import WrappedList
from nq20desk.ui.words import translate

_SIZE = (1120, 660)
_ANCHOR = Qt.ItemDataRole.UserRole


class ComparisonDialog(QDialog):
    """Two reports are chosen above; the list leads to the section, a fold opens by a click."""

    exported = Signal(object, str)
    """A file was written (None: printed), and the sentence that tells it."""

    def __init__(
        self, workplace: Workplace, before: int, after: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._comparison: Comparison | None = None
        self._unfolded: set[str] = set()
        self.setWindowTitle(translate("ComparisonDialog", "Compare two versions"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.older, self.newer = ElidedComboBox(), ElidedComboBox()
        self.summary = QLabel()
        self.places = WrappedList(translate("ComparisonDialog", "What changed"))
        self.text = QTextBrowser()
        self.banner = Banner(translate("Preview", "Close this message"), self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.save_button = self._button("pdf", translate("ComparisonDialog", "PDF …"))
        self.print_button = self._button("print", translate("ComparisonDialog", "Print …"))
        self.flow = PaperFlow(workplace, self)
        self._build()
        self._connect()
        self._choose(before, after)

    # ---- what is compared

    def _choose(self, before: int, after: int) -> None:
        for box, report in ((self.older, before), (self.newer, after)):
            box.setCurrentIndex(max(box.findData(report), 0))
        self.refresh()

    def refresh(self) -> None:
        """Compare the two that are chosen."""
        self._unfolded.clear()
        try:
            older, newer = self.older.currentData(), self.newer.currentData()
            self._comparison = compare(self._workplace.desk, older, newer)
        except KnownError as error:
            self._comparison = None
            self.banner.show_message(BannerKind.ERROR, error_sentence(error, self._workplace))
        else:
            self.banner.hide()
        self._show()

    def _show(self) -> None:
        comparison = self._comparison
        for button in (self.save_button, self.print_button):
            button.setEnabled(comparison is not None)
        self.places.clear()
        self.text.clear()
        self.summary.clear()
        if comparison is None:
            return
        diff = comparison.diff
        self.summary.setText(translate(
            "ComparisonDialog", "Sections changed: {sections} · figures: {figures} · head: {head}. "
            "Added words are underlined, removed ones struck through.",
            sections=len(diff.sections), figures=len(diff.figures), head=len(diff.head),
        ))  # fmt: skip
        for one in jumps(comparison, self._workplace.language):
            item = QListWidgetItem(f"{one.title} ({one.count})")
            item.setToolTip(item.text())
            item.setData(_ANCHOR, one.anchor)
            self.places.addItem(item)
        self._write()

    def _write(self) -> None:
        assert self._comparison is not None
        self.text.setHtml(
            comparison_html(self._comparison, self._workplace.language, self._unfolded)
        )

    def _unfold(self, link: QUrl) -> None:
        """Show the paragraphs of a fold; the view stays where it is."""
        if link.toString().startswith(FOLD):
            self._unfolded.add(link.toString())
            height = self.text.verticalScrollBar().value()
            self._write()
            self.text.verticalScrollBar().setValue(height)

    def unfold_all(self, on: bool) -> None:
        """Show all paragraphs, or (False) fold those without change."""
        if self._comparison is None:
            return
        self._unfolded.clear()
        if on:
            self._unfolded.update(
                f"{FOLD}{section.key}:{place}"
                for section in self._comparison.diff.sections
                for place in range(2 * len(section.changes))
            )
        self._write()

    def _jump(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.text.scrollToAnchor(item.data(_ANCHOR))

    # ---- ways out

    def paper(self) -> PaperOut | None:
        """The comparison as it goes to a file or the printer."""
        comparison, language = self._comparison, self._workplace.language
        if comparison is None:
            return None
        name = f"so-sanh-{comparison.before.report.id}-{comparison.after.report.id}"
        pages = partial(comparison_pdf, comparison, language)
        return PaperOut(self._workplace.say(TITLE), name, pages, partial(write_paper, pages))

    def _save(self) -> None:
        if (paper := self.paper()) is not None:
            self.flow.save(paper)

    def _print(self) -> None:
        if (paper := self.paper()) is not None:
            self.flow.print_(paper)

    def _on_done(self, path: object, sentence: str) -> None:
        self.banner.show_message(BannerKind.INFO, sentence)
        self.exported.emit(path, sentence)

    def _on_failed(self, error: Exception) -> None:
        self.banner.show_message(BannerKind.ERROR, error_sentence(error, self._workplace))

    # ---- construction

    def _button(self, picture: str, words: str) -> QPushButton:
        button = self.buttons.addButton(words, QDialogButtonBox.ButtonRole.ActionRole)
        button.setAutoDefault(False)
        set_button_icon(button, picture)
        return button

    def _build(self) -> None:
        self._fill_choosers()
        set_tone(self.summary, Tone.MUTED)
        self.text.setAccessibleName(translate("ComparisonDialog", "Differences"))
        self.text.setFont(paper_font())
        self.text.setOpenLinks(False)
        self.text.setStyleSheet(f"background-color: {current_tokens().surface}")
        middle = QSplitter(Qt.Orientation.Horizontal)
        middle.addWidget(self.places)
        middle.addWidget(self.text)
        middle.setStretchFactor(1, 1)
        middle.setSizes([290, 800])
        box = QVBoxLayout(self)
        box.addLayout(self._make_choosers())
        box.addWidget(self.banner)
        box.addWidget(self.summary)
        box.addWidget(middle, 1)
        box.addWidget(self.buttons)
        self.resize(*_SIZE)

    def _fill_choosers(self) -> None:
        desk, language = self._workplace.desk, self._workplace.language
        for report in sorted(desk.reports(), key=lambda one: one.id):
            name = report_name(desk.snapshot(report.id), language, state_word(report.state))
            for box in (self.older, self.newer):
                box.addItem(name, report.id)

    def _make_choosers(self) -> QGridLayout:
        grid = pair_grid(
            (translate("ComparisonDialog", "Older"), self.older),
            (translate("ComparisonDialog", "Newer"), self.newer),
        )
        grid.addWidget(self._make_unfold(), 0, 2)
        return grid

    def _make_unfold(self) -> QPushButton:
        self.all_button = QPushButton(translate("ComparisonDialog", "Show all paragraphs"))
        self.all_button.setCheckable(True)
        self.all_button.setAutoDefault(False)
        self.all_button.toggled.connect(self.unfold_all)
        return self.all_button

    def _connect(self) -> None:
        self.older.activated.connect(lambda _row: self.refresh())
        self.newer.activated.connect(lambda _row: self.refresh())
        self.places.currentItemChanged.connect(lambda item, _before: self._jump(item))
        self.places.itemActivated.connect(self._jump)
        self.text.anchorClicked.connect(self._unfold)
        self.buttons.rejected.connect(self.reject)
        self.save_button.clicked.connect(self._save)
        self.print_button.clicked.connect(self._print)
        self.flow.done.connect(self._on_done)
        self.flow.failed.connect(self._on_failed)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self, self._print)
