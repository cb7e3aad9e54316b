"""Old letters of a paste before they enter the text: what they are, and what they would become."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from nq20desk.core.legacy_text import Encoding
from nq20desk.core.pasting import Conversion, LegacyUse, Pasted, Reading, changes
from nq20desk.ui.theme import ButtonKind, TextStyle, Tone, dress_table, font, set_kind, set_tone
from nq20desk.ui.words import translate

_SIZE = (980, 620)
_CHOICE_WIDTH = 320
_MOST_SHOWN = 200
_SAMPLE_LINES = 12


class LegacyDialog(QDialog):
    """Per font: convert from TCVN3, from VNI, or keep; with the text before and after."""

    decided = Signal(object)
    """Hands over a Conversion; nothing is handed over where the clerk gives up."""

    def __init__(self, reading: Reading, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pasted = _affected(reading)
        self._uses = reading.uses
        self.setWindowTitle(translate("LegacyDialog", "Text in old fonts"))
        self.choices = [self._make_choice(one) for one in reading.uses]
        self.restore = QCheckBox(
            translate("LegacyDialog", "Write in lost letters again (giờng → giường, dợc → dược)")
        )
        self.restore.setChecked(True)
        self.before, self.after = self._make_text(), self._make_text()
        self.table = self._make_table()
        self._buttons = self._make_buttons()
        self._lay_out()
        for one in self.choices:
            one.currentIndexChanged.connect(lambda _row: self._refresh())
        self.restore.toggled.connect(lambda _on: self._refresh())
        self._show_before()
        self._refresh()

    def conversion(self) -> Conversion:
        """What is chosen now."""
        chosen = {
            use.font: Encoding(choice.currentData())
            for use, choice in zip(self._uses, self.choices, strict=True)
            if choice.currentData()
        }
        return Conversion(chosen, self.restore.isChecked())

    # ---- construction

    def _make_choice(self, use: LegacyUse) -> QComboBox:
        choice = QComboBox(self)
        choice.addItem(translate("LegacyDialog", "Convert from TCVN3 (ABC)"), Encoding.TCVN3)
        choice.addItem(translate("LegacyDialog", "Convert from VNI"), Encoding.VNI)
        choice.addItem(translate("LegacyDialog", "Keep as it is"), None)
        choice.setCurrentIndex(0 if use.encoding is Encoding.TCVN3 else 1)
        choice.setAccessibleName(_named(use))
        choice.setMaximumWidth(_CHOICE_WIDTH)
        return choice

    def _make_text(self) -> QPlainTextEdit:
        shown = QPlainTextEdit(self)
        shown.setReadOnly(True)
        shown.setTabChangesFocus(True)
        return shown

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 3, self)
        table.setHorizontalHeaderLabels([
            translate("LegacyDialog", "Word before"),
            translate("LegacyDialog", "Word after"),
            translate("LegacyDialog", "Times"),
        ])  # fmt: skip
        dress_table(table)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.setAccessibleName(translate("LegacyDialog", "Changed words"))
        return table

    def _make_buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.convert_button = QPushButton(translate("LegacyDialog", "Paste as chosen"))
        self.keep_button = QPushButton(translate("LegacyDialog", "Keep everything"))
        set_kind(self.convert_button, ButtonKind.PRIMARY)
        box.addButton(self.convert_button, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(self.keep_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.convert_button.setDefault(True)
        self.convert_button.clicked.connect(lambda: self._decide(self.conversion()))
        self.keep_button.clicked.connect(lambda: self._decide(Conversion()))
        box.rejected.connect(self.reject)
        return box

    def _lay_out(self) -> None:
        rows = QFormLayout()
        rows.setVerticalSpacing(8)
        for use, choice in zip(self._uses, self.choices, strict=True):
            rows.addRow(_named(use), choice)
        sides = QSplitter(Qt.Orientation.Horizontal, self)
        sides.setChildrenCollapsible(False)
        for name, shown in (
            (translate("LegacyDialog", "Before"), self.before),
            (translate("LegacyDialog", "After"), self.after),
        ):
            shown.setAccessibleName(name)
            sides.addWidget(_titled(name, shown))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(self._make_head())
        layout.addLayout(rows)
        layout.addWidget(self.restore)
        layout.addWidget(sides, 1)
        layout.addWidget(_titled(translate("LegacyDialog", "Changed words"), self.table), 1)
        layout.addWidget(self._buttons)
        self.restore.setVisible(any(one.encoding is Encoding.TCVN3 for one in self._uses))
        self.resize(*_SIZE)

    def _make_head(self) -> QLabel:
        if any(one.is_guessed for one in self._uses):
            words = translate("LegacyDialog", "The pasted text seems to be in an old encoding. "
                              "Read the right side: is it right?")  # fmt: skip
        else:
            words = translate("LegacyDialog", "The pasted text stands in fonts from before "
                              "Unicode. It becomes Unicode text:")  # fmt: skip
        head = QLabel(words, self)
        head.setFont(font(TextStyle.SECTION))
        head.setWordWrap(True)
        return head

    # ---- what is shown

    def _show_before(self) -> None:
        lines = list(self._pasted.lines())[:_SAMPLE_LINES]
        self.before.setPlainText("\n".join(_visible(one.text) for one in lines))

    def _refresh(self) -> None:
        conversion = self.conversion()
        lines = list(self._pasted.lines())[:_SAMPLE_LINES]
        said = ("".join(map(conversion, one.runs)) for one in lines)
        self.after.setPlainText("\n".join(" ".join(one.split()) for one in said))
        found = changes(self._pasted, conversion)[:_MOST_SHOWN]
        self.table.setRowCount(len(found))
        for row, change in enumerate(found):
            for column, text in enumerate(
                (_visible(change.before), change.after, str(change.count))
            ):
                self.table.setItem(row, column, QTableWidgetItem(text))
        self.convert_button.setEnabled(bool(found))

    def _decide(self, conversion: Conversion) -> None:
        self.accept()
        self.decided.emit(conversion)


def _affected(reading: Reading) -> Pasted:
    """The lines of the paste that stand in old fonts, at least in part."""
    fonts = {one.font for one in reading.uses}
    lines = reading.pasted.lines()
    return Pasted(tuple(one for one in lines if any(run.font in fonts for run in one.runs)))


def _visible(text: str) -> str:
    """Old letters on one line; the soft hyphen, which TCVN3 reads as ư, as a dash."""
    return " ".join(text.replace("\u00ad", "−").split())


def _named(use: LegacyUse) -> str:
    name = use.font or translate("LegacyDialog", "Text without font")
    return translate("LegacyDialog", "{font} ({count} words)", font=name, count=use.words)


def _titled(name: str, shown: QWidget) -> QWidget:
    box = QWidget()
    title = QLabel(name, box)
    title.setFont(font(TextStyle.CAPTION_STRONG))
    set_tone(title, Tone.MUTED)
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(4)
    layout.addWidget(title)
    layout.addWidget(shown, 1)
    return box
