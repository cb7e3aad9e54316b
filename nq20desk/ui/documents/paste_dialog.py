"""Pasting citations: what was read stands in a table and is confirmed before it is stored."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from nq20desk.core.citation_reader import Citation, CitationReader
from nq20desk.core.duplicates import duplicates
from nq20desk.core.register import CitedDocument, Role, year_contradiction
from nq20desk.ui.documents.words import remark_words, role_word
from nq20desk.ui.icons import icon
from nq20desk.ui.page import Workplace
from nq20desk.ui.theme import ButtonKind, dress_table, set_kind
from nq20desk.ui.words import translate

_NUMBER, _KIND, _ISSUER, _DATE, _TITLE, _REMARK = range(6)
_WIDTHS = {_NUMBER: 160, _KIND: 96, _ISSUER: 170, _DATE: 100, _REMARK: 260}
_SIZE = (1080, 600)


@dataclass(slots=True)
class _Offer:
    """A citation as it is offered: what would be stored, and what is to be said of it."""

    citation: Citation
    document: CitedDocument
    is_known: bool = False


class PasteDialog(QDialog):
    """Reads pasted text and offers the documents that it cites."""

    def __init__(
        self, workplace: Workplace, known: list[CitedDocument], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace, self._known = workplace, known
        self._offers: list[_Offer] = []
        self.setWindowTitle(translate("Documents", "Paste citations"))
        self.text = QPlainTextEdit()
        self.table = QTableWidget(0, 6)
        self.told = QLabel()
        self.role = QComboBox()
        self.suggest_button = QPushButton()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._build()
        self.text.textChanged.connect(self._read)
        self._read()

    @property
    def reader(self) -> CitationReader:
        """What reads citations."""
        return self._workplace.desk.library.citations

    def chosen(self) -> list[CitedDocument]:
        """The ticked documents, in the chosen role."""
        role = Role(self.role.currentData())
        return [
            replace(offer.document, role=role)
            for row, offer in enumerate(self._offers)
            if self._item(row, _NUMBER).checkState() is Qt.CheckState.Checked
        ]

    # ---- reading

    def _read(self) -> None:
        found = self.reader.find(self.text.toPlainText())
        self._offers = []
        for one in found:
            earlier = [*self._known, *(offer.document for offer in self._offers)]
            self._offers.append(_Offer(one, one.document, self._is_known(one.document, earlier)))
        self._show()

    def _is_known(self, one: CitedDocument, earlier: list[CitedDocument]) -> bool:
        if not one.number:
            return any((one.kind, one.title) == (other.kind, other.title) for other in earlier)
        agencies = self.reader.words.agencies
        groups = duplicates((*earlier, one), self.reader.canonical, agencies.may_be_same)
        return any(one is member for group in groups for member in group)

    def _show(self) -> None:
        with QSignalBlocker(self.table):
            self.table.setRowCount(len(self._offers))
            for row, offer in enumerate(self._offers):
                self._show_offer(row, offer)
        self.table.resizeRowsToContents()
        self._tell()

    def _show_offer(self, row: int, offer: _Offer) -> None:
        one = offer.document
        remark = self._remark(offer)
        for column, words in enumerate(
            (one.number, one.kind, one.issuer, one.date, one.title, remark)
        ):
            item = QTableWidgetItem(words)
            item.setToolTip(offer.citation.words if column != _REMARK else remark)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            self.table.setItem(row, column, item)
        if remark:
            self._item(row, _REMARK).setIcon(icon("warning", "warning"))
        wanted = not offer.is_known and not offer.citation.is_inside
        number = self._item(row, _NUMBER)
        number.setFlags(number.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        number.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)

    def _remark(self, offer: _Offer) -> str:
        one, parts = offer.citation, []
        if offer.is_known:
            parts.append(translate("Documents", "Already in the register."))
        if one.suggestion and offer.document.number != one.suggestion:
            parts.append(
                translate("Documents", "“{written}” is no kind; {number} is probably meant.",
                          written=one.document.number, number=one.suggestion)
            )  # fmt: skip
        elif not one.suggestion:
            parts.append(remark_words(one.remark, one.document.number))
        years = year_contradiction(offer.document.number, offer.document.date)
        if years:
            parts.append(
                translate("Documents", "The number says {one}, the date {other}.",
                          one=years[0], other=years[1])
            )  # fmt: skip
        if one.is_inside:
            parts.append(translate("Documents", "Stands in another document's subject."))
        return " ".join(part for part in parts if part)

    def _tell(self) -> None:
        if self._offers:
            count = len(self.chosen())
            self.told.setText(
                translate("Documents", "{found} documents read, {count} will be added.",
                          found=len(self._offers), count=count)
            )  # fmt: skip
        elif self.text.toPlainText().strip():
            self.told.setText(translate("Documents", "No document number was found in this text."))
        else:
            self.told.setText(translate("Documents", "Nothing was pasted yet."))
        self.add_button.setEnabled(bool(self.chosen()))
        open_ones = sum(
            bool(one.citation.suggestion) and one.document.number != one.citation.suggestion
            for one in self._offers
        )
        self.suggest_button.setText(
            translate("Documents", "Use the numbers that are probably meant ({count})",
                      count=open_ones)
        )  # fmt: skip
        self.suggest_button.setVisible(bool(open_ones))

    def _use_suggestions(self) -> None:
        for offer in self._offers:
            if offer.citation.suggestion:
                offer.document = replace(offer.document, number=offer.citation.suggestion)
                offer.is_known = self._is_known(offer.document, self._known)
        self._show()

    def _item(self, row: int, column: int) -> QTableWidgetItem:
        item = self.table.item(row, column)
        assert item is not None
        return item

    # ---- building

    def _build(self) -> None:
        self.text.setPlaceholderText(
            translate("Documents", "Paste a paragraph, a list, or rows from Excel, for example: "
                      "Kế hoạch số 50-KH/TU ngày 16/4/2018 của Tỉnh ủy Lâm Đồng …")
        )  # fmt: skip
        self.text.setAccessibleName(translate("Documents", "Text with citations"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(130)
        self._dress_table()
        for role in (Role.CITED, Role.ISSUED):
            words = self._workplace.say(role_word(role))
            self.role.addItem(words[:1].upper() + words[1:], role.value)
        self.role.setAccessibleName(translate("Documents", "Role"))
        set_kind(self.suggest_button, ButtonKind.FLAT)
        self.suggest_button.clicked.connect(self._use_suggestions)
        self.add_button = self.buttons.addButton(
            translate("Documents", "Add to the register"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        below = QHBoxLayout()
        below.addWidget(self.told)
        below.addStretch(1)
        below.addWidget(self.suggest_button)
        below.addWidget(QLabel(translate("Documents", "Role")))
        below.addWidget(self.role)
        box = QVBoxLayout(self)
        box.addWidget(self.text)
        box.addWidget(self.table, 1)
        box.addLayout(below)
        box.addWidget(self.buttons)
        self.resize(*_SIZE)

    def _dress_table(self) -> None:
        dress_table(self.table)
        self.table.setWordWrap(True)
        self.table.verticalHeader().hide()
        self.table.setAccessibleName(translate("Documents", "Documents that were read"))
        self.table.setHorizontalHeaderLabels([
            translate("Documents", "Number"), translate("Documents", "Kind"),
            translate("Documents", "Issuer"), translate("Documents", "Date"),
            translate("Documents", "Subject"), translate("Documents", "To note"),
        ])  # fmt: skip
        self.table.horizontalHeader().setSectionResizeMode(_TITLE, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            self.table.setColumnWidth(column, width)
        self.table.itemChanged.connect(self._on_ticked)

    def _on_ticked(self, item: QTableWidgetItem) -> None:
        if item.column() == _NUMBER:
            self._tell()
