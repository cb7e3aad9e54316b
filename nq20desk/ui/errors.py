"""Telling errors: the world's in a calm sentence with its remedy, ours with a report file."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from nq20desk.app.crash import crash_report, write_crash_report
from nq20desk.app.logs import NAME
from nq20desk.core.errors import KnownError
from nq20desk.ui.icons import icon
from nq20desk.ui.page import Workplace
from nq20desk.ui.theme import ButtonKind, TextStyle, Tone, font, set_kind, set_tone
from nq20desk.ui.words import translate

_ICON = 24
_TEXT_WIDTH = 400
_DETAILS_HEIGHT = 200


def error_sentence(exception: Exception, workplace: Workplace) -> str:
    """What happened, and what to do, as plain text."""
    if not isinstance(exception, KnownError):
        return translate(
            "Errors", "Something went wrong inside the program. What was typed is saved."
        )
    said = workplace.say(exception.text)
    return f"{said} {workplace.say(exception.remedy)}" if exception.remedy else said


def tell_error(parent: QWidget | None, workplace: Workplace, exception: Exception) -> None:
    """Tell an exception in a dialog and wait until it is closed."""
    if isinstance(exception, KnownError):
        KnownErrorDialog(workplace, exception, parent).exec()
    else:
        logging.getLogger(NAME).error("told to the user", exc_info=exception)
        CrashDialog(workplace, exception, parent).exec()


class CalmDialog(QDialog):
    """An icon, a sentence of what happened, a quieter one of what to do, buttons."""

    def __init__(self, mark: tuple[str, str], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle("nq20desk")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(24, 24, 24, 16)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        picture = QLabel(self)
        picture.setPixmap(icon(*mark, _ICON).pixmap(QSize(_ICON, _ICON)))
        self._grid.addWidget(picture, 0, 0)

    def add_text(self, text: str, style: TextStyle, tone: Tone = Tone.TEXT) -> QLabel:
        """A line of text below the others."""
        label = QLabel(text, self)
        label.setFont(font(style))
        set_tone(label, tone)
        label.setWordWrap(True)
        label.setMinimumWidth(_TEXT_WIDTH)
        self._grid.addWidget(label, self._grid.rowCount() if style is not FIRST else 0, 1)
        return label

    def add_below(self, widget: QWidget) -> None:
        """A widget below the texts, over the whole width."""
        self._grid.addWidget(widget, self._grid.rowCount(), 0, 1, 2)


FIRST = TextStyle.STRONG


class KnownErrorDialog(CalmDialog):
    """Something outside the program is not as it should be."""

    def __init__(
        self, workplace: Workplace, error: KnownError, parent: QWidget | None = None
    ) -> None:
        super().__init__(("warning", "warning"), parent)
        self.add_text(workplace.say(error.text), FIRST)
        if error.remedy:
            self.add_text(workplace.say(error.remedy), TextStyle.BODY, Tone.MUTED)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        self.add_below(buttons)


class CrashDialog(CalmDialog):
    """A fault of the program: says so, shows the report, and offers to save it."""

    def __init__(
        self, workplace: Workplace, error: Exception, parent: QWidget | None = None
    ) -> None:
        super().__init__(("error", "error"), parent)
        self._workplace = workplace
        self._error = error
        self.add_text(translate("Errors", "Something went wrong inside the program."), FIRST)
        self.add_text(_advice(), TextStyle.BODY, Tone.MUTED)
        self.details = self._make_details()
        self.saved = self.add_text("", TextStyle.BODY, Tone.SUCCESS)
        self.saved.hide()
        self.add_below(self.details)
        self.add_below(self._make_buttons())

    def save_report(self, folder: Path) -> None:
        """Save the report in a folder and say where, or say why it can't be saved."""
        try:
            path = write_crash_report(self._workplace.desk.folder, self._error, folder)
        except KnownError as error:
            set_tone(self.saved, Tone.ERROR)
            self.saved.setText(error_sentence(error, self._workplace))
        else:
            set_tone(self.saved, Tone.SUCCESS)
            self.saved.setText(translate("Errors", "Saved: {path}", path=path))
        self.saved.show()
        self.adjustSize()

    def _make_details(self) -> QPlainTextEdit:
        text = crash_report(self._workplace.desk.folder, self._error)
        details = QPlainTextEdit(text, self)
        details.setReadOnly(True)
        details.setAccessibleName(translate("Errors", "The report"))
        details.setMinimumHeight(_DETAILS_HEIGHT)
        details.hide()
        return details

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        role = QDialogButtonBox.ButtonRole
        self.show_button = QPushButton(translate("Errors", "Show the report"), self)
        self.show_button.setCheckable(True)
        self.show_button.toggled.connect(self._show_details)
        self.save_button = QPushButton(translate("Errors", "Save the report…"), self)
        self.save_button.clicked.connect(self._choose_folder)
        close = QPushButton(translate("Errors", "Go on working"), self)
        set_kind(close, ButtonKind.PRIMARY)
        close.clicked.connect(self.reject)
        buttons.addButton(self.show_button, role.ActionRole)
        buttons.addButton(self.save_button, role.ActionRole)
        buttons.addButton(close, role.RejectRole)
        close.setDefault(True)
        close.setFocus()
        return buttons

    def _show_details(self, shown: bool) -> None:
        self.details.setVisible(shown)
        self.adjustSize()

    def _choose_folder(self) -> None:
        title = translate("Errors", "Folder for the report")
        chosen = QFileDialog.getExistingDirectory(self, title, str(Path.home()))
        if chosen:
            self.save_report(Path(chosen))


def _advice() -> str:
    return translate(
        "Errors",
        "What was typed is saved. If it happens again, save the report and send it to "
        "whoever looks after the program: it says where in the program it happened and "
        "holds no figures, names or texts of yours.",
    )
