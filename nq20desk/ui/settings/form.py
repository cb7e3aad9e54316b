"""A form made from descriptions: rows of label and control; each is kept when it is left."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QWidget

from nq20desk.core.errors import KnownError
from nq20desk.core.message import Message
from nq20desk.signing.request import Role
from nq20desk.ui.page import Workplace
from nq20desk.ui.settings.certificate import CertificateEditor
from nq20desk.ui.settings.checks import write_decimal
from nq20desk.ui.settings.editors import (
    ChoiceEditor,
    Editor,
    ImageEditor,
    LinesEditor,
    NumberEditor,
    TextEditor,
)
from nq20desk.ui.settings.fields import Field, FieldKind
from nq20desk.ui.theme import Tone

R = TypeVar("R")
_LABEL_WIDTH = 168
SCANNED = {"signature": Role.LEADER, "seal": Role.AGENCY}
WIDTH_OF = {"signature": "signature_width", "seal": "seal_diameter"}


class Record(Protocol[R]):
    """Where a form reads its values and keeps them."""

    def read(self) -> R:
        """The record as it is stored."""
        ...

    def keep(self, field: Field[R], text: str) -> None:
        """Store the record with another value in a field."""
        ...


class Form(QWidget, Generic[R]):
    """Label left, control right, sentence below it."""

    def __init__(
        self,
        workplace: Workplace,
        fields: tuple[Field[R], ...],
        record: Record[R],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._fields, self._record = workplace, fields, record
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnMinimumWidth(0, _LABEL_WIDTH)
        self._grid.setColumnStretch(1, 1)
        self.editors: dict[str, Editor] = {}
        for field in fields:
            self._add_row(field)
        self.reload()

    def reload(self) -> None:
        """Show what is stored."""
        record = self._record.read()
        for field in self._fields:
            editor = self.editors[field.name]
            if isinstance(editor, ChoiceEditor):
                editor.offer(self._entries(field, record))
            if not editor.holds_wrong_text:
                self._show(field, editor, record)
            editor.setEnabled(field.enabled(record))

    def commit(self) -> None:
        """Keep what is being typed."""
        focused = QApplication.focusWidget()
        for editor in self.editors.values():
            if editor.control is focused:
                editor.commit()

    def complete(self) -> bool:
        """Keep everything and check everything; the focus goes to the first wrong field."""
        wrong = [editor for editor in map(self._finished, self._fields) if editor is not None]
        if wrong:
            wrong[0].control.setFocus()
        return not wrong

    def _finished(self, field: Field[R]) -> Editor | None:
        """The field's editor, if its text can't be kept."""
        editor = self.editors[field.name]
        editor.commit()
        sentence = field.check(editor.text)
        if sentence is None:
            return None
        editor.show_error(self._workplace.say(sentence))
        return editor

    def _entries(self, field: Field[R], record: R) -> list[tuple[str, str]]:
        desk, own = self._workplace.desk, field.choices_for
        choices = own(desk, record) if own else field.choices(desk)
        return [(one.value, self._workplace.say(one.label)) for one in choices]

    def _add_row(self, field: Field[R]) -> None:
        editor = self._make_editor(field)
        label = QLabel(self._workplace.say(field.label), self)
        label.setWordWrap(True)
        label.setFixedWidth(_LABEL_WIDTH)
        label.setBuddy(editor.control)
        label.setContentsMargins(0, 7, 0, 0)
        editor.set_name(label.text())
        editor.edited.connect(self._keeper(field, editor))
        row = self._grid.rowCount()
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(editor, row, 1)
        self.editors[field.name] = editor

    def _make_editor(self, field: Field[R]) -> Editor:
        words = self._workplace.say(field.help) if field.help else ""
        if field.kind is FieldKind.NUMBER:
            return NumberEditor(field.unit, words, self)
        if field.kind is FieldKind.IMAGE:
            return self._make_image_editor(field, words)
        if field.kind is FieldKind.CERTIFICATE:
            return CertificateEditor(self._workplace, words, self)
        if field.kind is FieldKind.LINES:
            return LinesEditor(field.lines, words, self)
        return (ChoiceEditor if field.kind is FieldKind.CHOICE else TextEditor)(words, self)

    def _make_image_editor(self, field: Field[R], words: str) -> ImageEditor:
        editor = ImageEditor(self._workplace.desk.folder, words, self)
        editor.scan_wanted.connect(partial(self._scan, field.name))
        return editor

    def _scan(self, name: str) -> None:
        """Make the picture of a field from a scan, then its width."""
        from nq20desk.ui.settings.scan_wizard import ScanWizard  # noqa: PLC0415 - rarely needed

        wizard = ScanWizard(self._workplace, SCANNED[name], self)
        wizard.made.connect(partial(self.take_scanned, name))
        wizard.finished.connect(wizard.deleteLater)
        wizard.open()

    def take_scanned(self, name: str, path: Path, width_mm: float) -> None:
        """Keep a picture that was made from a scan, and how wide it is on paper."""
        self.editors[name].edited.emit(str(path))
        self.editors[WIDTH_OF[name]].edited.emit(write_decimal(width_mm))
        self.reload()

    def _keeper(self, field: Field[R], editor: Editor) -> Callable[[str], None]:
        def keep(text: str) -> None:
            wrong = field.check(text)
            if wrong is not None:
                editor.show_error(self._workplace.say(wrong))
                return
            try:
                self._record.keep(field, text)
            except KnownError as error:
                editor.show_error(self._workplace.say(error.text))
            else:
                self._show(field, editor, self._record.read())

        return keep

    def _show(self, field: Field[R], editor: Editor, record: R) -> None:
        """Show what is stored; of a picture also what the rules want otherwise."""
        editor.show_value(field.get(record))
        if field.name in SCANNED and editor.text:
            warnings = _warnings(self._workplace.desk.folder / editor.text, SCANNED[field.name])
            if warnings:
                words = " ".join(self._workplace.say(one) for one in warnings)
                editor.show_note(words, Tone.WARNING)


def _warnings(path: Path, role: Role) -> tuple[Message, ...]:
    """What is wrong with a picture; one that is gone is told elsewhere."""
    from nq20desk.signing.appearance import image_warnings  # noqa: PLC0415 - slow to import

    try:
        return image_warnings(path.read_bytes(), role)
    except OSError:
        return ()
    except KnownError as error:
        return (error.text,)
