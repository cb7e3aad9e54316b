"""The field of a certificate file: whose it is and until when, once its password is given."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nq20desk.core.dates import VIETNAM, short_date
from nq20desk.core.errors import KnownError
from nq20desk.ui.page import Workplace
from nq20desk.ui.settings.editors import FileEditor
from nq20desk.ui.theme import ButtonKind, Tone, set_kind
from nq20desk.ui.words import translate


class PasswordDialog(QDialog):
    """Asks for the password of a key file; ``given`` carries it, nobody keeps it."""

    given = Signal(str)

    def __init__(self, file_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("SettingsPage", "Password of the certificate"))
        self.line = QLineEdit(self)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        label = QLabel(translate("SettingsPage", "Password of {name}", name=file_name), self)
        label.setBuddy(self.line)
        self.line.setAccessibleName(label.text())
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        set_kind(buttons.button(QDialogButtonBox.StandardButton.Ok), ButtonKind.PRIMARY)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        for content in (label, self.line, buttons):
            layout.addWidget(content)
        self.setMinimumWidth(360)

    def accept(self) -> None:
        """Hand the password on."""
        super().accept()
        self.given.emit(self.line.text())


class CertificateEditor(FileEditor):
    """A key file's name; a button shows whose certificate is in it."""

    def __init__(self, workplace: Workplace, help_text: str, parent: QWidget | None = None) -> None:
        pattern = translate("SettingsPage", "Certificate files (*.p12 *.pfx)")
        super().__init__(workplace.desk.folder, pattern, help_text, parent)
        self._workplace = workplace
        self.show_button = QPushButton(translate("SettingsPage", "Show…"), self)
        self.show_button.clicked.connect(self._ask)
        self._buttons.insertWidget(1, self.show_button)
        row = QHBoxLayout()
        row.addWidget(self.name, 1)
        row.addLayout(self._buttons)
        self._add(row)

    def _write(self, value: str) -> None:
        super()._write(value)
        self.show_button.setVisible(bool(value))

    def _ask(self) -> None:
        dialog = PasswordDialog(Path(self.text).name, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.given.connect(self.open_with)
        dialog.open()

    def open_with(self, password: str) -> None:
        """Open the file on another thread and say whose certificate it holds."""
        path = self._workplace.desk.folder / self.text
        self._workplace.jobs.start(
            lambda: _holder_and_validity(path, password), self._tell, self._tell_failure
        )

    def _tell(self, found: tuple[str, str, str]) -> None:
        holder, start, end = found
        text = translate(
            "SettingsPage",
            "{holder}, valid from {start} to {end}",
            holder=holder,
            start=start,
            end=end,
        )
        self.show_note(text, Tone.SUCCESS)

    def _tell_failure(self, error: Exception) -> None:
        if not isinstance(error, KnownError):
            raise error
        self.show_error(self._workplace.say(error.text))


def _holder_and_validity(path: Path, password: str) -> tuple[str, str, str]:
    """Who the certificate was given to, and its first and last day."""
    from nq20desk.signing.keyfile import open_key_file  # noqa: PLC0415 - slow to import

    key = open_key_file(path, password)
    start, end = key.not_before.astimezone(VIETNAM).date(), key.not_after.astimezone(VIETNAM).date()
    return key.holder, short_date(start), short_date(end)
