"""The same section of an earlier report beside the text, to take over from it."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from nq20desk.app.carrying import carry_over, earlier_reports
from nq20desk.core.blocks import MARKERS, Block, Paragraph
from nq20desk.core.carry_over import CarriedText
from nq20desk.core.errors import KnownError
from nq20desk.core.form import NumberedSection
from nq20desk.core.lifecycle import LOCKED
from nq20desk.core.report import Report
from nq20desk.core.reportdiff import block_line
from nq20desk.core.textdiff import Change, ParagraphChange, Stretch, compare_paragraphs
from nq20desk.core.unit_words import WordChange
from nq20desk.store.journal import ChangeSet
from nq20desk.ui.icons import set_button_icon
from nq20desk.ui.report.carry_dialog import CarryDialog
from nq20desk.ui.report.carry_words import carried_words
from nq20desk.ui.report.insertion import put_blocks
from nq20desk.ui.report.marked_words import marked_html, marked_plain
from nq20desk.ui.report.tool import Editing, EditorTool
from nq20desk.ui.theme import ButtonKind, Tone, current_tokens, set_kind, set_tone
from nq20desk.ui.widgets.elided_combo import ElidedComboBox
from nq20desk.ui.widgets.marked_list import MarkedList
from nq20desk.ui.words import translate

_PARAGRAPH = Qt.ItemDataRole.UserRole
_EMPTY = CarriedText({})


class EarlierTool(EditorTool):
    """Paragraphs of an earlier report with what differs now; Enter takes one over."""

    def __init__(self, editing: Editing) -> None:
        super().__init__(editing)
        self._carried = _EMPTY
        self._accepted: frozenset[WordChange] = frozenset()
        self._shown: tuple[int, str] = (0, "")
        self.reports = ElidedComboBox()
        self.reports.setAccessibleName(translate("EarlierTool", "Earlier report"))
        self.summary = self._line()
        self.review = QPushButton(translate("EarlierTool", "View changes …"))
        set_button_icon(self.review, "compare")
        self.list = MarkedList(translate("EarlierTool", "Paragraphs of the earlier report"))
        self.take = QPushButton(translate("EarlierTool", "Take this paragraph"))
        self.take.setToolTip(translate("EarlierTool", "Take this paragraph") + " (Enter)")
        set_kind(self.take, ButtonKind.PRIMARY)
        self.take_all = QPushButton(translate("EarlierTool", "Take the whole section"))
        self.take_all.setToolTip(
            translate("EarlierTool", "Take the whole section") + " (Ctrl+Shift+Enter)"
        )
        self.told = self._line()
        self._lay_out()
        self._connect()
        self._fill_reports()

    # ---- what the editor asks

    def opened(self) -> None:
        """Show what has changed while another tab was in front."""
        self._fill_reports()
        self._show()

    def show_section(self, section: NumberedSection | None) -> None:
        """Show the same section of the earlier report."""
        self.told.clear()
        self._show()

    def refresh(self, changes: ChangeSet) -> None:
        """The new text grows, figures come in, reports come and go."""
        if not self.isVisible():
            return
        if changes.touches("report"):
            self._fill_reports()
        if changes.touches("report", "section", "observation", "office", "document"):
            self._show()

    # ---- showing

    def _fill_reports(self) -> None:
        reports = earlier_reports(self.editing.desk, self.editing.report)
        chosen = self.reports.currentData()
        self.reports.blockSignals(True)
        self.reports.clear()
        for one in reports:
            self.reports.addItem(self._name(one), one.id)
        self.reports.setCurrentIndex(max(self.reports.findData(chosen), 0))
        self.reports.blockSignals(False)
        self.reports.setToolTip(self.reports.currentText())

    def _name(self, report: Report) -> str:
        office = self.editing.desk.office(report.office)
        words = translate("EarlierTool", "{year} · {office}", year=report.year, office=office.name)
        return f"{words} · {report.number}" if report.number else words

    def _section(self) -> str:
        section = self.editing.section
        return section.section.key if section else ""

    def _show(self) -> None:
        old, section = self.reports.currentData(), self._section()
        try:
            carried = _EMPTY
            if old is not None and section:
                carried = carry_over(self.editing.desk, old, self.editing.report, [section])
        except KnownError as error:  # told by the window
            self.editing.tell(error)
        if (old, section) != self._shown or carried.changes != self._carried.changes:
            self._accepted = carried.proposed
        self._shown, self._carried = (old or 0, section), carried
        self._fill()

    def _fill(self) -> None:
        row = max(self.list.currentRow(), 0)
        blocks = self._carried.blocks(self._section(), self._accepted)
        self.list.clear()
        for one in self._compared(blocks):
            self._add(one, blocks)
        self.list.setCurrentRow(min(row, self.list.count() - 1))
        self._say(blocks)

    def _compared(self, blocks: Sequence[Block]) -> Sequence[ParagraphChange]:
        desk, section = self.editing.desk, self._section()
        live = desk.live(self.editing.report)
        now = desk.snapshot(self.editing.report.id).blocks_of(section) if section else ()
        return compare_paragraphs(
            [block_line(one, live) for one in blocks], [block_line(one, live) for one in now]
        )

    def _add(self, one: ParagraphChange, blocks: Sequence[Block]) -> None:
        block = blocks[one.before] if one.before is not None else None
        bullet = MARKERS.get(block.style, "") if isinstance(block, Paragraph) else ""
        fate = _fate(one)
        words = " ".join(marked_html(part) for part in _marks(one))
        muted = current_tokens().muted
        head = f"<p style='color:{muted}; margin:0'>{escape(fate)}</p>"
        html = f"{head}<p style='margin:0'>{escape(bullet)}{words}</p>"
        self.list.add(html, f"{fate}: {marked_plain(_marks(one))}", one.before)

    def _say(self, blocks: Sequence[Block]) -> None:
        carried, may_write = self._carried, self.editing.report.state not in LOCKED
        self.take.setEnabled(bool(blocks) and may_write)
        self.take_all.setEnabled(bool(blocks) and may_write)
        self.review.setVisible(bool(carried.changes or carried.moved))
        self.summary.setText(self._summary(blocks))

    def _summary(self, blocks: Sequence[Block]) -> str:
        if not self.reports.count():
            return translate("EarlierTool", "There is no other report yet. An old one can be taken "
                             "in from the list of reports.")  # fmt: skip
        if not self._section():
            return translate("EarlierTool", "Choose a section with text.")
        if not blocks:
            return translate("EarlierTool", "The earlier report has no text in this section.")
        return carried_words(self._carried, self._accepted, self.editing.report.year)

    # ---- taking over

    def take_paragraph(self) -> None:
        """Put the chosen paragraph under the one with the cursor; the next one is chosen then."""
        item = self.list.currentItem()
        place = item.data(_PARAGRAPH) if item is not None else None
        if place is None:
            if item is not None:
                self.told.setText(
                    translate("EarlierTool", "This paragraph is in the text already.")
                )
            return
        blocks = self._carried.blocks(self._section(), self._accepted)
        row = self.list.currentRow()
        self._put(blocks[place : place + 1], at_end=False)
        self.list.setCurrentRow(min(row + 1, self.list.count() - 1))
        self.list.setFocus()

    def take_section(self) -> None:
        """Put the whole section at the end of the text."""
        self._put(self._carried.blocks(self._section(), self._accepted), at_end=True)

    def _put(self, blocks: Sequence[Block], *, at_end: bool) -> None:
        if not blocks or self.editing.report.state in LOCKED:
            return
        put_blocks(self.editing.editor.text, blocks, at_end=at_end)
        self.editing.editor.flush()
        self.told.setText(translate("EarlierTool", "Taken over: {count} paragraphs. Ctrl+Z in the "
                                    "text takes it back.", count=len(blocks)))  # fmt: skip

    def show_changes(self) -> None:
        """Show what changes, to refuse single words."""
        dialog = CarryDialog(
            self.editing.workplace, self._carried, self.editing.report, self._accepted, self
        )
        dialog.accepted.connect(lambda: self._use(dialog.accepted_changes()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _use(self, accepted: frozenset[WordChange]) -> None:
        self._accepted = accepted
        self._fill()

    # ---- construction

    def _line(self) -> QLabel:
        line = QLabel()
        line.setWordWrap(True)
        set_tone(line, Tone.MUTED)
        return line

    def _lay_out(self) -> None:
        row = QWidget()
        buttons = QHBoxLayout(row)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.addWidget(self.take)
        buttons.addWidget(self.take_all)
        buttons.addStretch(1)
        self._stack(self.reports, self.summary, self.review, self.list, row, self.told)

    def _connect(self) -> None:
        self.reports.currentIndexChanged.connect(lambda _row: self._show())
        self.review.clicked.connect(self.show_changes)
        self.take.clicked.connect(self.take_paragraph)
        self.take_all.clicked.connect(self.take_section)
        self.list.itemActivated.connect(lambda _item: self.take_paragraph())
        for keys in ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"):
            whole = QShortcut(QKeySequence(keys), self)
            whole.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            whole.activated.connect(self.take_section)


def _marks(one: ParagraphChange) -> tuple[Stretch, ...]:
    """What is marked: words inside a paragraph; a whole one is told by its fate alone."""
    if one.before is not None and one.after is not None:
        return one.stretches
    return tuple(Stretch(Change.SAME, part.text) for part in one.stretches)


def _fate(one: ParagraphChange) -> str:
    """How a paragraph of the earlier report stands to the present text."""
    if one.before is None:
        return translate("EarlierTool", "Only in the new text")
    if one.after is None:
        return translate("EarlierTool", "Not in the new text")
    if all(stretch.change is Change.SAME for stretch in one.stretches):
        return translate("EarlierTool", "The same in the new text")
    return translate("EarlierTool", "Different in the new text")
