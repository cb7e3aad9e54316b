"""Which old report is taken in: a file or a pasted text, whose it is, on which form."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nq20desk.app.take_in import read_report
from nq20desk.core.form import ReportForm
from nq20desk.core.office import Office
from nq20desk.core.takein import Source, TakenIn
from nq20desk.core.takein.source import text_of
from nq20desk.ui.errors import error_sentence
from nq20desk.ui.page import Workplace
from nq20desk.ui.widgets.banner import Banner, BannerKind
from nq20desk.ui.widgets.decision import decision
from nq20desk.ui.words import translate


@dataclass(frozen=True, slots=True)
class TakenSource:
    """An old report that was read, and the office that it belongs to."""

    office: Office
    taken: TakenIn


class TakeInSourceDialog(QDialog):
    """Asks for the old report and reads it in the background; ``read`` hands it on."""

    read = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._desk = workplace.desk
        self._offices = self._desk.offices()
        self._given_up = False
        self._pasted: tuple[str, Source] | None = None
        self.setWindowTitle(translate("TakeInDialog", "Take in an old report"))
        self.office, self.form = QComboBox(), QComboBox()
        self.path = QLineEdit()
        self.choose_button = QPushButton(translate("TakeInDialog", "Choose a file …"))
        self.text = QPlainTextEdit()
        self.banner = Banner(translate("TakeInDialog", "Close the message"), self)
        self._buttons, self.read_button = decision(
            self, translate("TakeInDialog", "Read it"), self.start
        )
        self.read_button.setDefault(True)
        self._lay_out()
        self._connect()
        self._fill_forms()
        self._show_state()
        self.resize(760, 520)

    # ---- construction

    def _lay_out(self) -> None:
        for one in self._offices:
            self.office.addItem(one.name)
        file = QHBoxLayout()
        file.addWidget(self.path, 1)
        file.addWidget(self.choose_button)
        self.path.setPlaceholderText(translate("TakeInDialog", "Word (.docx), .md or .txt"))
        self.text.setPlaceholderText(
            translate("TakeInDialog", "… or paste the text of the report here")
        )
        self.text.setTabChangesFocus(True)
        rows = QFormLayout()
        rows.setVerticalSpacing(12)
        for label, field, name in (
            (translate("TakeInDialog", "Office"), self.office, self.office),
            (translate("TakeInDialog", "Form"), self.form, self.form),
            (translate("TakeInDialog", "File"), file, self.path),
            (translate("TakeInDialog", "Text"), self.text, self.text),
        ):
            name.setAccessibleName(label)
            rows.addRow(label, field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(self.banner)
        layout.addLayout(rows, 1)
        layout.addWidget(self._buttons)

    def _connect(self) -> None:
        self.office.currentIndexChanged.connect(lambda _row: self._fill_forms())
        self.choose_button.clicked.connect(self._choose)
        self.path.textChanged.connect(lambda _text: self._show_state())
        self.text.textChanged.connect(self._show_state)

    def _forms(self) -> list[ReportForm]:
        if not self._offices:
            return []
        system = self._offices[self.office.currentIndex()].system
        return [one for one in self._desk.library.forms.values() if one.system is system]

    def _fill_forms(self) -> None:
        self.form.clear()
        for one in self._forms():
            self.form.addItem(self._workplace.language.pick(one.name, one.name_en))

    def _show_state(self) -> None:
        given = bool(self.path.text().strip() or self.text.toPlainText().strip())
        self.read_button.setEnabled(given and bool(self._offices))

    def show_source(self, source: Source) -> None:
        """Show a report that was pasted; unless its text is changed, it is read as it is."""
        self.text.setPlainText("\n".join(text_of(one) for one in source.items))
        self._pasted = self.text.toPlainText(), source

    # ---- reading

    def _choose(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(
            self, translate("TakeInDialog", "Take in an old report"),
            self._workplace.preferences.values.export_folder,
            translate("TakeInDialog", "Reports (*.docx *.md *.txt)"),
        )  # fmt: skip
        if name:
            self.path.setText(name)

    def start(self) -> None:
        """Read the file, else the pasted text; the dialog stays open if it can't be."""
        self.read_button.setEnabled(False)
        self.banner.hide()
        office = self._offices[self.office.currentIndex()]
        form = self._forms()[self.form.currentIndex()]
        path, text = self.path.text().strip(), self.text.toPlainText()
        desk = self._desk
        shown, pasted = self._pasted or ("", None)
        if shown != text:
            pasted = None

        def work() -> TakenSource:
            from nq20desk.exchange.incoming import (  # noqa: PLC0415 - on demand
                read_source,
                read_text,
            )

            source = read_source(Path(path)) if path else pasted or read_text(text)
            return TakenSource(office, read_report(desk, source, form))

        self._workplace.jobs.start(work, self._done, self._failed)

    def reject(self) -> None:
        """Give up; a report that is still being read is not shown any more."""
        self._given_up = True
        super().reject()

    def _done(self, found: TakenSource) -> None:
        if self._given_up:
            return
        self.accept()
        self.read.emit(found)

    def _failed(self, error: Exception) -> None:
        self.banner.show_message(BannerKind.ERROR, error_sentence(error, self._workplace))
        self._show_state()
