"""The controls of a form, one for each kind of field: label, control, sentence below."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPixmap, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nq20desk.core.text import clean
from nq20desk.ui.theme import TextStyle, Tone, font, set_invalid, set_tone
from nq20desk.ui.widgets.elided_label import ElidedLabel
from nq20desk.ui.words import translate

_NUMBER_WIDTH = 96
_LINES_FRAME = 20
_PREVIEW = QSize(120, 88)


class Editor(QWidget):
    """A control with the sentence below it; ``edited`` carries the new text when it is left."""

    edited = Signal(str)

    def __init__(self, help_text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._help = help_text
        self._value = ""
        self._error = ""
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        self.note.setFont(font(TextStyle.CAPTION))
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(4)
        self.note.setText(help_text)
        self.note.setVisible(bool(help_text))
        set_tone(self.note, Tone.MUTED)

    @property
    def control(self) -> QWidget:
        """The widget that takes the focus."""
        raise NotImplementedError

    @property
    def text(self) -> str:
        """What stands in the control."""
        raise NotImplementedError

    @property
    def holds_wrong_text(self) -> bool:
        """Whether something stands there that could not be kept."""
        return bool(self._error) and self.text != self._value

    def show_value(self, value: str) -> None:
        """Show a stored value."""
        self._value = value
        self._write(value)
        self.show_error("")

    def show_error(self, sentence: str) -> None:
        """Say what is wrong, or (empty) that nothing is."""
        self._error = sentence
        set_invalid(self.control, bool(sentence))
        self.show_note(sentence, Tone.ERROR if sentence else Tone.MUTED)

    def show_note(self, sentence: str, tone: Tone) -> None:
        """Say something below the control; the help stands there otherwise."""
        self.note.setText(sentence or self._help)
        self.note.setVisible(bool(sentence or self._help))
        set_tone(self.note, tone if sentence else Tone.MUTED)
        self.control.setAccessibleDescription(self.note.text())

    def set_name(self, name: str) -> None:
        """What screen readers call the control."""
        self.control.setAccessibleName(name)

    def commit(self) -> None:
        """Hand on what was typed, if it differs from what is stored."""
        typed = self.text
        if typed != self._value:
            self.edited.emit(typed)

    def _write(self, value: str) -> None:
        raise NotImplementedError

    def _add(self, content: QWidget | QHBoxLayout) -> None:
        if isinstance(content, QWidget):
            self._rows.addWidget(content)
        else:
            self._rows.addLayout(content)
        self._rows.addWidget(self.note)


class TextEditor(Editor):
    """One line of text."""

    def __init__(self, help_text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(help_text, parent)
        self._line = QLineEdit(self)
        self._line.editingFinished.connect(self.commit)
        self._add(self._line)

    @property
    def control(self) -> QLineEdit:
        """The line."""
        return self._line

    @property
    def text(self) -> str:
        """The line's text, in NFC, without blanks at its ends."""
        return clean(self._line.text()).strip()

    def _write(self, value: str) -> None:
        self._line.setText(value)
        self._line.setCursorPosition(0)


class NumberEditor(TextEditor):
    """A short line with a unit after it."""

    def __init__(self, unit: str, help_text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(help_text, parent)
        self._line.setFixedWidth(_NUMBER_WIDTH)
        self._line.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._line.setFont(font(TextStyle.TABLE))
        row = QHBoxLayout()
        row.addWidget(self._line)
        row.addWidget(QLabel(unit, self))
        row.addStretch()
        self._rows.insertLayout(0, row)


class _Lines(QPlainTextEdit):
    """A field of several lines that says when it is left; Tab leaves it."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The field is left, unless only a menu was opened."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class LinesEditor(Editor):
    """Several short lines."""

    def __init__(self, lines: int, help_text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(help_text, parent)
        self._lines = _Lines(self)
        self._lines.setTabChangesFocus(True)
        self._lines.setFixedHeight(lines * self.fontMetrics().lineSpacing() + _LINES_FRAME)
        self._lines.left.connect(self.commit)
        self._add(self._lines)

    @property
    def control(self) -> QPlainTextEdit:
        """The lines."""
        return self._lines

    @property
    def text(self) -> str:
        """The lines without blank ones."""
        lines = (line.strip() for line in clean(self._lines.toPlainText()).splitlines())
        return "\n".join(line for line in lines if line)

    def _write(self, value: str) -> None:
        self._lines.setPlainText(value)


class _Box(QComboBox):
    """A combo box that the mouse wheel scrolls past."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class ChoiceEditor(Editor):
    """A list to choose from."""

    def __init__(self, help_text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(help_text, parent)
        self._values: list[str] = []
        self._box = _Box(self)
        self._box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._box.activated.connect(self.commit)
        self._add(self._box)

    @property
    def control(self) -> QComboBox:
        """The combo box."""
        return self._box

    @property
    def text(self) -> str:
        """The chosen value."""
        place = self._box.currentIndex()
        return self._values[place] if place >= 0 else ""

    def offer(self, entries: Sequence[tuple[str, str]]) -> None:
        """Offer values with their words."""
        self._values = [value for value, _ in entries]
        self._box.clear()
        self._box.addItems([word for _, word in entries])

    def _write(self, value: str) -> None:
        self._box.setCurrentIndex(self._values.index(value) if value in self._values else -1)


class FileEditor(Editor):
    """The name of a file with buttons that choose and remove it."""

    def __init__(
        self, folder: Path, pattern: str, help_text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(help_text, parent)
        self._folder, self._pattern = folder, pattern
        self.name = ElidedLabel("", Qt.TextElideMode.ElideMiddle, self)
        self.choose_button = QPushButton(translate("SettingsPage", "Choose…"), self)
        self.choose_button.clicked.connect(self._choose)
        self.remove_button = QPushButton(translate("SettingsPage", "Remove"), self)
        self.remove_button.clicked.connect(lambda: self.take(""))
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addWidget(self.choose_button)
        self._buttons.addWidget(self.remove_button)
        self._buttons.addStretch()

    @property
    def control(self) -> QPushButton:
        """The button that chooses."""
        return self.choose_button

    @property
    def text(self) -> str:
        """The stored path."""
        return self._value

    def take(self, path: str) -> None:
        """Take another file (empty: none)."""
        if path != self._value:
            self.edited.emit(path)

    def _write(self, value: str) -> None:
        self.name.setText(Path(value).name or translate("SettingsPage", "No file chosen"))
        set_tone(self.name, Tone.TEXT if value else Tone.MUTED)
        self.remove_button.setVisible(bool(value))
        if value and not (self._folder / value).exists():
            self.show_error(translate("SettingsPage", "The file {name} is missing.", name=value))

    def show_value(self, value: str) -> None:
        """Show a stored path; a file that is gone is said."""
        self._value = value
        self.show_error("")
        self._write(value)

    def _choose(self) -> None:
        dialog = QFileDialog(self, "", str(self._folder), self._pattern)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.take)
        dialog.open()


class ImageEditor(FileEditor):
    """A picture with its file's name and buttons beside it."""

    scan_wanted = Signal()
    """The picture is to be made from a scan."""

    def __init__(self, folder: Path, help_text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(folder, "PNG (*.png)", help_text, parent)
        self.preview = QLabel(self)
        self.preview.setFixedSize(_PREVIEW)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.preview.setObjectName("preview")
        self.scan_button = QPushButton(translate("SettingsPage", "From a scan…"), self)
        self.scan_button.clicked.connect(self.scan_wanted)
        self._buttons.insertWidget(1, self.scan_button)
        side = QVBoxLayout()
        side.addStretch()
        side.addWidget(self.name)
        side.addLayout(self._buttons)
        side.addStretch()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.preview)
        row.addLayout(side, 1)
        self._add(row)

    def _write(self, value: str) -> None:
        super()._write(value)
        picture = QPixmap(str(self._folder / value)) if value else QPixmap()
        self.preview.setVisible(not picture.isNull())
        if not picture.isNull():
            self.preview.setPixmap(_fitted(picture, self.devicePixelRatioF()))


def _fitted(picture: QPixmap, ratio: float) -> QPixmap:
    """The picture in the preview's size, sharp on dense screens too."""
    made = picture.scaled(
        _PREVIEW * ratio,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    made.setDevicePixelRatio(ratio)
    return made
