"""The side panel: one document's fields; what is typed is stored when a field is left."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from nq20desk.core.citation import full_citation
from nq20desk.core.citation_reader import CitationReader
from nq20desk.core.dates import read_day, written_day
from nq20desk.core.register import CitedDocument, Role
from nq20desk.core.text import clean
from nq20desk.ui.documents.words import faults_of, role_word
from nq20desk.ui.icons import set_button_icon
from nq20desk.ui.indicators.panel_story import label
from nq20desk.ui.page import Workplace
from nq20desk.ui.theme import ButtonKind, TextStyle, Tone, set_kind
from nq20desk.ui.widgets.controls import tall
from nq20desk.ui.words import translate

WIDTH = 360
_PADDING = 16
NEW = CitedDocument("", "", "", "", "", Role.ISSUED)


class DocumentForm(QFrame):
    """Shows a document and hands over a changed one; a new one only on its button."""

    changed = Signal(object)
    added = Signal(object)
    removed = Signal()
    cancelled = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._shown: CitedDocument | None = None
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(translate("Documents", "About the chosen document"))
        self.heading = label("", TextStyle.STRONG)
        self.number, self.issuer, self.date = QLineEdit(), QLineEdit(), QLineEdit()
        self.kind, self.role = QComboBox(), QComboBox()
        self.title, self.note = QPlainTextEdit(), QPlainTextEdit()
        self.faults = label("", TextStyle.BODY, Tone.WARNING)
        self.usual_button = QPushButton()
        self.citation = label("", TextStyle.CAPTION, Tone.MUTED)
        self.copy_button = QPushButton(translate("Documents", "Copy the citation"))
        self.add_button = QPushButton(translate("Documents", "Add to the register"))
        self.remove_button = QPushButton(translate("Documents", "Remove"))
        self._dress()
        self._lay_out()
        self._connect()

    @property
    def reader(self) -> CitationReader:
        """What reads numbers."""
        return self._workplace.desk.library.citations

    @property
    def is_new(self) -> bool:
        """Whether a document is being entered that is not in the register yet."""
        return self._shown is not None and not self._shown.id

    # ---- content

    def show_document(self, one: CitedDocument | None) -> None:
        """Show a document; None for none, one without id to enter a new one."""
        self._shown = one
        self.setEnabled(one is not None)
        document = one or NEW
        fields = (self.number, self.issuer, self.date, self.kind, self.role, self.title, self.note)
        blockers = [QSignalBlocker(field) for field in fields]
        self.number.setText(document.number)
        self.issuer.setText(document.issuer)
        self.date.setText(document.date)
        self.kind.setCurrentText(document.kind)
        self.role.setCurrentIndex(self.role.findData(document.role.value))
        self.title.setPlainText(document.title)
        self.note.setPlainText(document.note)
        for blocker in blockers:
            blocker.unblock()
        self.add_button.setVisible(self.is_new)
        self.remove_button.setText(
            translate("Documents", "Discard") if self.is_new else translate("Documents", "Remove")
        )
        self._tell()

    def typed(self) -> CitedDocument:
        """What stands in the fields; the day in its usual spelling."""
        day = _line(self.date.text())
        read = read_day(day)
        return replace(
            self._shown or NEW,
            number=_line(self.number.text()),
            kind=_line(self.kind.currentText()),
            issuer=_line(self.issuer.text()),
            date=written_day(read) if read else day,
            title=_line(self.title.toPlainText()),
            role=Role(self.role.currentData() or Role.ISSUED),
            note=_line(self.note.toPlainText()),
        )

    def flush(self) -> None:
        """Hand over what was changed in a document of the register."""
        self._tell()
        if self._shown is None or self.is_new:
            return
        made = self.typed()
        if made != self._shown:
            self._shown = made
            self.changed.emit(made)

    def _tell(self) -> None:
        """Faults, the usual spelling, and the citation as it would be printed."""
        one = self.typed()
        faults = faults_of(one, self.reader) if self._shown else []
        self.faults.setText("\n".join(faults))
        self.faults.setVisible(bool(faults))
        usual = self.reader.canonical(one.number)
        self.usual_button.setText(translate("Documents", "Write {number}", number=usual))
        self.usual_button.setVisible(bool(one.number) and usual != one.number)
        named = bool(one.number or one.title)
        self.citation.setText(full_citation(one) if named else "")
        self.copy_button.setEnabled(named)
        self.add_button.setEnabled(named)
        if self.is_new:
            self.heading.setText(translate("Documents", "New document"))
        else:
            self.heading.setText(translate("Documents", "Document"))

    # ---- building

    def _dress(self) -> None:
        names = self.reader.words
        kinds = sorted({*names.kinds.values(), *names.law_kinds})
        self.kind.setEditable(True)
        self.kind.addItem("")
        self.kind.addItems(kinds)
        self._offer_roles((Role.ISSUED, Role.CITED, Role.SELF))
        for combo in (self.kind, self.role):
            combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.number.setPlaceholderText("50-KH/TU")
        self.date.setPlaceholderText(translate("Documents", "dd/mm/yyyy"))
        self.title.setFixedHeight(96)
        self.note.setFixedHeight(52)
        for field in (self.title, self.note):
            field.setTabChangesFocus(True)
        set_button_icon(self.copy_button, "copy")
        set_kind(self.add_button, ButtonKind.PRIMARY)
        for button in (self.usual_button, self.remove_button):
            set_kind(button, ButtonKind.FLAT)

    def _offer_roles(self, roles: Iterable[Role]) -> None:
        for role in roles:
            words = self._workplace.say(role_word(role))
            self.role.addItem(words[:1].upper() + words[1:], role.value)

    def _lay_out(self) -> None:
        rows = QFormLayout()
        rows.setVerticalSpacing(8)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        described: tuple[tuple[str, QWidget], ...] = (
            (translate("Documents", "Number"), self.number),
            (translate("Documents", "Kind"), self.kind),
            (translate("Documents", "Issuer"), self.issuer),
            (translate("Documents", "Date"), self.date),
            (translate("Documents", "Subject"), self.title),
            (translate("Documents", "Role"), self.role),
            (translate("Documents", "Remark"), self.note),
        )
        for name, field in described:
            field.setAccessibleName(name)
            rows.addRow(QLabel(name), field)
        inner = QWidget()
        box = QVBoxLayout(inner)
        box.setContentsMargins(_PADDING, _PADDING, _PADDING, _PADDING)
        box.setSpacing(8)
        box.addWidget(self.heading)
        box.addLayout(rows)
        for part in (self.faults, self.usual_button, self.add_button, self.citation,
                     self.copy_button, self.remove_button):  # fmt: skip
            box.addWidget(part)
        box.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(tall(inner))

    def _connect(self) -> None:
        for field in (self.number, self.issuer, self.date):
            field.editingFinished.connect(self.flush)
            field.textChanged.connect(lambda _text: self._tell())
        line = self.kind.lineEdit()
        assert line is not None
        line.editingFinished.connect(self.flush)
        self.kind.activated.connect(lambda _at: self.flush())
        self.role.activated.connect(lambda _at: self.flush())
        for text in (self.title, self.note):
            text.textChanged.connect(self._tell)
            text.installEventFilter(self)
        self.usual_button.clicked.connect(self._write_usual)
        self.copy_button.clicked.connect(self._copy)
        self.add_button.clicked.connect(lambda: self.added.emit(self.typed()))
        self.remove_button.clicked.connect(self._on_remove)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A field of several lines is stored when it is left."""
        if event.type() == QEvent.Type.FocusOut:
            self.flush()
        return super().eventFilter(watched, event)

    def _write_usual(self) -> None:
        self.number.setText(self.reader.canonical(self.number.text()))
        self.flush()

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.citation.text())

    def _on_remove(self) -> None:
        (self.cancelled if self.is_new else self.removed).emit()


def _line(text: str) -> str:
    return " ".join(clean(text).split())
