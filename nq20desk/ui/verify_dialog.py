"""*Kiểm tra chữ ký*: who signed a PDF, when, whether all of it, and what changed since."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from nq20desk.core.errors import KnownError
from nq20desk.ui.errors import error_sentence
from nq20desk.ui.icons import icon
from nq20desk.ui.page import Workplace
from nq20desk.ui.theme import TABLE_ICON, TextStyle, Tone, font, set_tone
from nq20desk.ui.verify_words import Line, lines_of, sentence_of
from nq20desk.ui.widgets.banner import Banner, BannerKind
from nq20desk.ui.widgets.busy_line import BusyLine
from nq20desk.ui.widgets.card import Card
from nq20desk.ui.widgets.elided_label import ElidedLabel
from nq20desk.ui.widgets.empty_state import EmptyState
from nq20desk.ui.words import translate

if TYPE_CHECKING:
    from nq20desk.signing.verify import SignatureReport, VerificationReport

_SIZE = QSize(640, 560)
_PADDING = 16


class VerifyDialog(QDialog):
    """Verifies the PDF that is chosen, dropped, or given at the start."""

    verified = Signal()
    """An answer (or a sentence why there is none) stands in the dialog."""

    def __init__(
        self, workplace: Workplace, path: Path | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._newest = 0
        self.setWindowTitle(translate("VerifyDialog", "Verify signatures"))
        self.setAcceptDrops(True)
        self.choose_button = QPushButton(translate("VerifyDialog", "Choose a PDF…"), self)
        self.choose_button.clicked.connect(self.choose)
        self._name = ElidedLabel("", Qt.TextElideMode.ElideMiddle, self)
        self._name.setFont(font(TextStyle.SECTION))
        self._busy = BusyLine(self)
        self._banner = Banner(translate("VerifyDialog", "Close this message"), self)
        self._banner.close_button.hide()
        self._cards = QVBoxLayout()
        self._stack = self._make_stack()
        self._lay_out()
        self.resize(_SIZE)
        if path is not None:
            self.verify(path)

    @property
    def banner(self) -> Banner:
        """The answer in one sentence."""
        return self._banner

    def signature_texts(self) -> list[str]:
        """Everything that is said of each signature, one text a signature."""
        cards = [self._cards.itemAt(place).widget() for place in range(self._cards.count())]
        return [
            "\n".join(label.text() for label in card.findChildren(QLabel) if label.text())
            for card in cards
            if isinstance(card, Card)
        ]

    # ---- choosing

    @Slot()
    def choose(self) -> None:
        """Ask for a file and verify it."""
        title = translate("VerifyDialog", "Choose a PDF")
        folder = self._workplace.preferences.values.export_folder
        filters = translate("VerifyDialog", "PDF document (*.pdf)")
        chosen, _ = QFileDialog.getOpenFileName(self, title, folder, filters)
        if chosen:
            self.verify(Path(chosen))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one PDF."""
        if _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Verify what was dropped."""
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.verify(path)

    # ---- verifying

    def verify(self, path: Path) -> None:
        """Verify a file off the GUI thread; the newest one asked for is shown."""
        self._newest += 1
        asked, folder = self._newest, self._workplace.desk.folder
        self._name.setText(path.name)
        self._banner.hide()
        self._clear()
        self._stack.setCurrentIndex(1)
        self._busy.start(translate("VerifyDialog", "Verifying the signatures"))
        self._workplace.jobs.start(
            lambda: (asked, _verified(path, folder)), self._on_answer, self._on_failed
        )

    @Slot(object)
    def _on_answer(self, answer: tuple[int, VerificationReport | KnownError]) -> None:
        asked, report = answer
        if asked != self._newest:
            return
        if isinstance(report, KnownError):
            self._on_failed(report)
        else:
            self._show(report)

    def _show(self, report: VerificationReport) -> None:
        self._busy.stop()
        kind, sentence = sentence_of(report, self._workplace.language)
        self._banner.show_message(kind, sentence)
        for one in report.signatures:
            self._cards.addWidget(self._card(one))
        self._cards.addStretch(1)
        self.verified.emit()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._busy.stop()
        self._banner.show_message(BannerKind.ERROR, error_sentence(error, self._workplace))
        self.verified.emit()

    def _clear(self) -> None:
        while self._cards.count():
            item = self._cards.takeAt(0)
            if item is not None and item.widget() is not None:
                item.widget().deleteLater()

    # ---- looks

    def _card(self, signature: SignatureReport) -> Card:
        head, *lines = lines_of(signature, self._workplace.language)
        card = Card(head.words, self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(2, 1)
        for row, line in enumerate(lines):
            _add_line(grid, row, line, card)
        card.body.addLayout(grid)
        return card

    def _make_stack(self) -> QStackedWidget:
        empty = EmptyState(
            "certificate",
            translate(
                "VerifyDialog",
                "See who signed a PDF, when, and whether it was changed since. "
                "Choose the file, or drop it here.",
            ),
            translate("VerifyDialog", "Choose a PDF…"),
            self,
        )
        empty.acted.connect(self.choose)
        inner = QWidget(self)
        self._cards.setContentsMargins(_PADDING, 12, _PADDING, 12)
        self._cards.setSpacing(12)
        inner.setLayout(self._cards)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setWidget(inner)
        answer = QWidget(self)
        column = QVBoxLayout(answer)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(self._busy)
        column.addWidget(self._banner)
        column.addWidget(area, 1)
        stack = QStackedWidget(self)
        stack.addWidget(empty)
        stack.addWidget(answer)
        return stack

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(_PADDING, 12, _PADDING, 12)
        head.addWidget(self._name, 1)
        head.addWidget(self.choose_button)
        return head

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        buttons.setContentsMargins(_PADDING, 8, _PADDING, 12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack, 1)
        layout.addWidget(buttons)


def _add_line(grid: QGridLayout, row: int, line: Line, parent: QWidget) -> None:
    """Mark, name and words; a mark never stands for the word."""
    mark, name, words = QLabel(parent), QLabel(line.name, parent), QLabel(line.words, parent)
    token = line.tone.value
    mark.setPixmap(icon(line.icon, token).pixmap(QSize(TABLE_ICON, TABLE_ICON)))
    set_tone(name, Tone.MUTED)
    set_tone(words, line.tone if line.tone is not Tone.MUTED else Tone.TEXT)
    words.setWordWrap(True)
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    for column, widget in enumerate((mark, name, words)):
        grid.addWidget(widget, row, column, Qt.AlignmentFlag.AlignTop)


def _dropped(event: QDropEvent) -> Path | None:
    urls = [one.toLocalFile() for one in event.mimeData().urls() if one.isLocalFile()]
    return Path(urls[0]) if len(urls) == 1 and urls[0].lower().endswith(".pdf") else None


def _verified(path: Path, folder: Path) -> VerificationReport | KnownError:
    from nq20desk.signing.trust import TrustStore  # noqa: PLC0415 - slow to import
    from nq20desk.signing.verify import verify_pdf  # noqa: PLC0415

    try:
        return verify_pdf(path, TrustStore.from_folder(folder / "trust"))
    except KnownError as error:
        return error
