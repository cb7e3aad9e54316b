"""*Kiểm tra chữ ký*: who signed a PDF, when, whether all of it, and what changed since."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialogButtonBox,
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
from nq20desk.ui.icons import icon, set_button_icon
from nq20desk.ui.page import Workplace
from nq20desk.ui.report.preview_window import PreviewWindow
from nq20desk.ui.theme import TABLE_ICON, TextStyle, Tone, font, set_tone
from nq20desk.ui.verify_words import Line, lines_of, sentence_of, title_of, verifying
from nq20desk.ui.widgets.card import Card
from nq20desk.ui.widgets.elided_label import ElidedLabel
from nq20desk.ui.widgets.empty_state import EmptyState
from nq20desk.ui.widgets.one_file_dialog import OneFileDialog, wanted_pdf
from nq20desk.ui.words import translate

if TYPE_CHECKING:
    from nq20desk.signing.verify import SignatureReport, VerificationReport

_SIZE = QSize(640, 560)
_PADDING = 16


class VerifyDialog(OneFileDialog):
    """Verifies the PDF that is chosen, dropped, or given at the start."""

    verified = Signal()
    """An answer (or a sentence why there is none) stands in the dialog."""

    def __init__(
        self, workplace: Workplace, path: Path | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(workplace, wanted_pdf(), parent)
        self.file_named.connect(self.open_pdf)
        self.setWindowTitle(translate("VerifyDialog", "Verify signatures"))
        self.pages_button = QPushButton(translate("VerifyDialog", "View pages"), self)
        set_button_icon(self.pages_button, "preview")
        self.pages_button.clicked.connect(self.show_pages)
        self._path = Path()
        self._name = ElidedLabel("", Qt.TextElideMode.ElideMiddle, self)
        self._name.setFont(font(TextStyle.SECTION))
        self._cards = QVBoxLayout()
        self._shown: list[Card] = []
        self._stack = QStackedWidget(self)
        self._fill_stack()
        self._lay_out()
        self.resize(_SIZE)
        if path is not None:
            self.open_pdf(path)

    def signature_texts(self) -> list[str]:
        """Everything that is said of each signature, one text a signature."""
        labels = [one.findChildren(QLabel) for one in self._shown]
        return ["\n".join(each.text() for each in found if each.text()) for found in labels]

    # ---- verifying

    def open_pdf(self, path: Path) -> None:
        """Verify a file off the GUI thread; the newest one asked for is shown."""
        asked, folder = self._begin(verifying()), self._workplace.desk.folder
        self._path = path
        self._name.setText(path.name)
        self.pages_button.setEnabled(False)
        self._clear()
        self._stack.setCurrentIndex(1)
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
        self.banner.show_message(kind, sentence)
        self._shown = [self._card(one) for one in report.signatures]
        for card in self._shown:
            self._cards.addWidget(card)
        self._cards.addStretch(1)
        self.pages_button.setEnabled(True)
        self._close.setFocus()
        self.verified.emit()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._tell(error)
        self.verified.emit()

    @Slot()
    def show_pages(self) -> None:
        """Show the file's pages with their signatures."""
        window = PreviewWindow(self._workplace, self._path.name, self)
        window.setWindowModality(Qt.WindowModality.WindowModal)
        window.show()
        window.preview.show_file(self._path)

    def _clear(self) -> None:
        while self._cards.count():
            self._cards.takeAt(0)
        for card in self._shown:
            card.deleteLater()
        self._shown.clear()

    # ---- looks

    def _card(self, signature: SignatureReport) -> Card:
        card = Card(title_of(signature), self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(2, 1)
        for row, line in enumerate(lines_of(signature)):
            _add_line(grid, row, line, card)
        card.body.addLayout(grid)
        return card

    def _fill_stack(self) -> None:
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
        self._stack.addWidget(empty)
        answer = QWidget(self)
        column = QVBoxLayout(answer)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(self._busy)
        column.addWidget(self.banner)
        column.addWidget(self._card_area(), 1)
        self._stack.addWidget(answer)

    def _card_area(self) -> QScrollArea:
        inner = QWidget(self)
        self._cards.setContentsMargins(_PADDING, 12, _PADDING, 12)
        self._cards.setSpacing(12)
        inner.setLayout(self._cards)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setWidget(inner)
        return area

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(_PADDING, 12, _PADDING, 12)
        head.setSpacing(8)
        head.addWidget(self._name, 1)
        head.addWidget(self.pages_button)
        head.addWidget(self.choose_button)
        return head

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._close = buttons.button(QDialogButtonBox.StandardButton.Close)
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


def _verified(path: Path, folder: Path) -> VerificationReport | KnownError:
    from nq20desk.signing.trust import TrustStore  # noqa: PLC0415 - slow to import
    from nq20desk.signing.verify import verify_pdf  # noqa: PLC0415

    try:
        return verify_pdf(path, TrustStore.from_folder(folder / "trust"))
    except KnownError as error:
        return error
