"""Changing a phrase of the office's own: its words, and the section that it is for."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from nq20desk.core.markup import parse
from nq20desk.core.phrase import Phrase, unknown_place
from nq20desk.ui.report.tool import Editing
from nq20desk.ui.theme import Tone, set_tone
from nq20desk.ui.widgets.banner import Banner, BannerKind
from nq20desk.ui.widgets.decision import decision
from nq20desk.ui.words import translate

_SIZE = (620, 380)


class PhraseDialog(QDialog):
    """The words as they are stored, with places such as ``{year}``."""

    def __init__(self, editing: Editing, phrase: Phrase, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = editing.desk.library.catalogue
        self.setWindowTitle(translate("PhraseDialog", "Edit the phrase"))
        self.text = QPlainTextEdit(phrase.text)
        self.text.setTabChangesFocus(True)
        self.section = QComboBox()
        self.section.addItem(translate("PhraseDialog", "Every section"), "")
        for one in editing.form.numbered(editing.report.arrangement):
            if one.section.is_written:
                name = " ".join(part for part in (one.number, one.section.name) if part)
                self.section.addItem(name, one.section.key)
        key = phrase.sections[0] if phrase.sections else ""
        if self.section.findData(key) < 0:
            self.section.addItem(key, key)
        self.section.setCurrentIndex(self.section.findData(key))
        self.banner = Banner(translate("PhraseDialog", "Close the message"), self)
        self._lay_out()

    def answer(self) -> tuple[str, str]:
        """The words and the section's key (empty for every section)."""
        return self.text.toPlainText().strip(), str(self.section.currentData())

    def accept(self) -> None:
        """Refuse words that say nothing, and braces that no report fills."""
        text, _ = self.answer()
        wrong = unknown_place(text, self._catalogue.__contains__)
        if not parse(text):
            told = translate("PhraseDialog", "The phrase is empty: write its words.")
        elif wrong is not None:
            told = translate("PhraseDialog", "{braces} is no place that a report fills; braces of "
                             "the text itself need a \\ before them.", braces=wrong)  # fmt: skip
        else:
            super().accept()
            return
        self.banner.show_message(BannerKind.ERROR, told)
        self.text.setFocus()

    def _lay_out(self) -> None:
        rows = QFormLayout()
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for label, field in (
            (translate("PhraseDialog", "Words"), self.text),
            (translate("PhraseDialog", "For the section"), self.section),
        ):
            field.setAccessibleName(label)
            rows.addRow(label, field)
        self.section.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        hint = QLabel(
            translate("PhraseDialog", "The report fills {places}; {figure} is a live figure.",
                      places="{year}, {office}, {unit}, {place}", figure="{doctors_per_10000@year}")
        )  # fmt: skip
        hint.setWordWrap(True)
        set_tone(hint, Tone.MUTED)
        buttons, _ = decision(self, translate("PhraseDialog", "Save"))
        box = QVBoxLayout(self)
        box.addWidget(self.banner)
        box.addLayout(rows)
        box.addWidget(hint)
        box.addWidget(buttons)
        self.resize(*_SIZE)
