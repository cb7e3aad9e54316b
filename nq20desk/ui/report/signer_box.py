"""One signer in the sign dialog: whether, with which key file, its password, what is wrong."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from nq20desk.app.signers import Key, TokenPin
from nq20desk.ui.icons import icon
from nq20desk.ui.theme import (
    TABLE_ICON,
    ButtonKind,
    TextStyle,
    Tone,
    font,
    set_invalid,
    set_kind,
    set_tone,
)
from nq20desk.ui.widgets.elided_label import ElidedLabel
from nq20desk.ui.words import translate

if TYPE_CHECKING:
    from nq20desk.signing.token import TokenCertificate

_FIELD_WIDTH = 300
_SPACING = 8


@dataclass(frozen=True, slots=True)
class SignerWords:
    """What a signer does, who it is, and its icon."""

    what: str
    who: str
    icon: str


class SignerBox(QFrame):
    """A check box with the fields under it; ``changed`` when it is ticked or another file set."""

    changed = Signal()
    token_wanted = Signal()
    """A certificate on a token is to be chosen."""

    def __init__(
        self, words: SignerWords, folder: Path, certificate: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._file = folder / certificate if certificate else None
        self._token: TokenCertificate | None = None
        self.check = QCheckBox(words.what, self)
        self.check.setFont(font(TextStyle.STRONG))
        self.file_label = ElidedLabel("", Qt.TextElideMode.ElideMiddle, self)
        self.choose_button = QPushButton(translate("ExportDialogs", "Choose…"), self)
        set_kind(self.choose_button, ButtonKind.FLAT)
        self.token_button = QPushButton(translate("ExportDialogs", "Token…"), self)
        set_kind(self.token_button, ButtonKind.FLAT)
        self.token_button.clicked.connect(self.token_wanted)
        self.password = self._make_password()
        self.error = QLabel(self)
        self.error.setWordWrap(True)
        set_tone(self.error, Tone.ERROR)
        self.error.hide()
        self._source_name, self._secret_name = QLabel(self), QLabel(self)
        self._rows: list[QWidget] = []
        self._lay_out(words)
        self._show_file()
        self.check.toggled.connect(self._show_whether_on)
        self.choose_button.clicked.connect(self._choose)
        self.password.textEdited.connect(self.clear_error)
        self.check.setChecked(self._file is not None)
        self._show_whether_on(self.check.isChecked())

    @property
    def is_on(self) -> bool:
        """Whether this signer signs."""
        return self.check.isChecked()

    def key(self) -> Key | TokenPin:
        """The chosen key file with the typed password, or the token with its PIN."""
        if self._token is not None:
            return TokenPin(self._token, self.password.text())
        return Key(self._file or Path(), self.password.text())

    def set_file(self, path: Path) -> None:
        """Take another key file."""
        self._file, self._token = path, None
        self._take()

    def set_token(self, token: TokenCertificate) -> None:
        """Take a certificate on a token; what was typed for another key is no PIN of it."""
        self._file, self._token = None, token
        self.password.clear()
        self._take()
        self.password.setFocus()

    def _take(self) -> None:
        self._show_file()
        self.clear_error()
        self.check.setChecked(True)
        self.changed.emit()

    def set_password(self, password: str) -> None:
        """Fill the password field."""
        self.password.setText(password)

    def show_error(self, sentence: str) -> None:
        """Say under the field what is wrong, and go there."""
        self.error.setText(sentence)
        self.error.setAccessibleName(sentence)
        # a word-wrapped label asks for one line only, so that the dialog would not grow
        width = self.password.width() + _SPACING + self.show_button.width()
        self.error.setMinimumHeight(self.error.heightForWidth(width))
        self.error.show()
        set_invalid(self.password, True)
        self.password.setFocus()
        self.password.selectAll()

    @Slot()
    def clear_error(self) -> None:
        """Take the error back."""
        self.error.hide()
        set_invalid(self.password, False)

    def complain_if_incomplete(self) -> bool:
        """Whether a file is chosen; says so if not. Some files need no password."""
        complete = self._file is not None or self._token is not None
        if not complete:
            self.show_error(translate("ExportDialogs", "Choose a key file or a token first."))
        return complete

    # ---- parts

    def _make_password(self) -> QLineEdit:
        field = QLineEdit(self)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setMinimumWidth(_FIELD_WIDTH)
        field.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.show_button = QPushButton(translate("ExportDialogs", "Show"), self)
        self.show_button.setCheckable(True)
        set_kind(self.show_button, ButtonKind.FLAT)
        self.show_button.toggled.connect(self._show_password)
        return field

    @Slot(bool)
    def _show_password(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.password.setEchoMode(mode)
        words = translate("ExportDialogs", "Hide") if shown else translate("ExportDialogs", "Show")
        self.show_button.setText(words)

    def _lay_out(self, words: SignerWords) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(_SPACING)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, 14)
        grid.setColumnStretch(2, 1)
        grid.addLayout(self._head(words), 0, 0, 1, 4)
        rows = (
            (self._source_name, self.file_label, self.choose_button),
            (self._secret_name, self.password, self.show_button),
        )
        for row, (label, field, button) in enumerate(rows, start=1):
            set_tone(label, Tone.MUTED)
            label.setBuddy(field)
            for column, widget in enumerate((label, field, button), start=1):
                grid.addWidget(widget, row, column)
                self._rows.append(widget)
        grid.addWidget(self.token_button, 1, 4)
        self._rows.append(self.token_button)
        grid.addWidget(self.error, 3, 2, 1, 2)

    def _head(self, words: SignerWords) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(8)
        picture = QLabel(self)
        picture.setPixmap(icon(words.icon, "accent").pixmap(QSize(TABLE_ICON, TABLE_ICON)))
        who = ElidedLabel(words.who, parent=self)
        set_tone(who, Tone.MUTED)
        head.addWidget(self.check)
        head.addWidget(who, 1)
        head.addWidget(picture)
        return head

    def _show_file(self) -> None:
        on_token = self._token is not None
        key_file = translate("ExportDialogs", "Key file")
        password = translate("ExportDialogs", "Password")
        self._source_name.setText(translate("ExportDialogs", "Token") if on_token else key_file)
        self._secret_name.setText(translate("ExportDialogs", "PIN") if on_token else password)
        self.password.setAccessibleName(f"{self._secret_name.text()}: {self.check.text()}")
        if self._token is not None:
            self.file_label.setText(f"{self._token.holder} – {self._token.token}")
            self.file_label.setToolTip(str(self._token.module))
        elif self._file is None:
            self.file_label.setText(translate("ExportDialogs", "none chosen yet"))
        else:
            self.file_label.setText(self._file.name)
            self.file_label.setToolTip(str(self._file))

    @Slot(bool)
    def _show_whether_on(self, on: bool) -> None:
        for widget in self._rows:
            widget.setEnabled(on)
        if not on:
            self.clear_error()
        self.changed.emit()

    @Slot()
    def _choose(self) -> None:
        folder = str(self._file.parent) if self._file else ""
        title = translate("ExportDialogs", "Key file")
        filters = translate("ExportDialogs", "Key files (*.p12 *.pfx)")
        chosen, _ = QFileDialog.getOpenFileName(self, title, folder, filters)
        if chosen:
            self.set_file(Path(chosen))
