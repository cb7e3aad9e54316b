"""Choosing the document to cite: search the register, or paste a citation that is new."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from nq20desk.core.citation import full_citation, short_citation
from nq20desk.core.citation_reader import CitationReader
from nq20desk.core.register import CitedDocument
from nq20desk.core.text import search_key
from nq20desk.ui.icons import icon
from nq20desk.ui.theme import TextStyle, Tone, font, set_tone
from nq20desk.ui.words import translate

_DOCUMENT = Qt.ItemDataRole.UserRole
_WIDTH, _HEIGHT = 620, 440


class CitationDialog(QDialog):
    """Asks which document to cite; ``chosen`` has id 0 if it must enter the register first."""

    def __init__(
        self, documents: list[CitedDocument], reader: CitationReader, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._documents = documents
        self._reader = reader
        self.setWindowTitle(translate("CitationDialog", "Insert citation"))
        self.search = QLineEdit()
        self.list = QListWidget()
        self.preview = QLabel()
        self.buttons = QDialogButtonBox()
        self._build()
        self._connect()
        self._fill()

    @property
    def chosen(self) -> CitedDocument | None:
        """The selected document."""
        item = self.list.currentItem()
        found = item.data(_DOCUMENT) if item else None
        return found if isinstance(found, CitedDocument) else None

    def _build(self) -> None:
        words = translate("CitationDialog", "Search the register, or paste a citation")
        self.search.setPlaceholderText(words)
        self.search.setAccessibleName(words)
        self.search.setClearButtonEnabled(True)
        self.list.setAccessibleName(translate("CitationDialog", "Documents"))
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.preview.setWordWrap(True)
        self.preview.setMinimumHeight(56)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignTop)
        hint = QLabel(
            translate("CitationDialog", "In full where the report cites it first, then only kind "
                      "and number (Decree 30/2020).")
        )  # fmt: skip
        hint.setWordWrap(True)
        hint.setFont(font(TextStyle.CAPTION))
        set_tone(hint, Tone.MUTED)
        self.insert = self.buttons.addButton(
            translate("CitationDialog", "Insert"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        box = QVBoxLayout(self)
        box.setSpacing(8)
        box.addWidget(self.search)
        box.addWidget(self.list, 1)
        for part in (self.preview, hint, self.buttons):
            box.addWidget(part)
        self.resize(_WIDTH, _HEIGHT)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self._fill())
        self.search.returnPressed.connect(self._accept_chosen)
        self.list.currentItemChanged.connect(lambda *_: self._show())
        self.list.itemActivated.connect(lambda _item: self._accept_chosen())
        self.buttons.accepted.connect(self._accept_chosen)
        self.buttons.rejected.connect(self.reject)

    def _accept_chosen(self) -> None:
        if self.chosen is not None:
            self.accept()

    def _fill(self) -> None:
        """The documents that fit; or those that the search text cites and nobody entered."""
        self.list.clear()
        text = self.search.text()
        new = self._new(text)
        words = search_key(text).split()
        for one in () if new else self._documents:
            if all(word in search_key(_said(one)) for word in words):
                self._offer(one, short_citation(one), "documents")
        for one in new:
            told = translate("CitationDialog", "Add to the register: {name}",
                             name=short_citation(one))  # fmt: skip
            self._offer(one, told, "add")
        self.list.setCurrentRow(0)
        self._show()

    def _new(self, text: str) -> list[CitedDocument]:
        known = {self._reader.canonical(one.number) for one in self._documents if one.number}
        found = (one.document for one in self._reader.find(text) if not one.is_inside)
        return [one for one in found if one.number and one.number not in known]

    def _offer(self, one: CitedDocument, words: str, picture: str) -> None:
        about = " · ".join(part for part in (one.issuer, one.date, one.title) if part)
        item = QListWidgetItem(icon(picture, "muted"), f"{words}\n{about}" if about else words)
        item.setData(_DOCUMENT, one)
        self.list.addItem(item)

    def _show(self) -> None:
        chosen = self.chosen
        self.insert.setEnabled(chosen is not None)
        if chosen is None:
            self.preview.setText(translate("CitationDialog", "No document fits the search."))
        else:
            self.preview.setText(full_citation(chosen))


def _said(one: CitedDocument) -> str:
    return " ".join((one.number, one.kind, one.issuer, one.date, one.title))
