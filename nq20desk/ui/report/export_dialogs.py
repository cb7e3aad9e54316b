"""What an export asks: where to, under which name, and who signs."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nq20desk.app.exports import ReportSource
from nq20desk.app.signers import TIMESTAMP_URL, Key, Keys, TokenPin, open_signer, other_person
from nq20desk.core.dates import full_number
from nq20desk.core.errors import KnownError
from nq20desk.core.filenames import file_name
from nq20desk.core.message import Message
from nq20desk.core.office import Office
from nq20desk.core.text import clean, search_key
from nq20desk.store.files import fitting_name
from nq20desk.ui.errors import error_sentence
from nq20desk.ui.page import Workplace
from nq20desk.ui.report.signer_box import SignerBox, SignerWords
from nq20desk.ui.theme import ButtonKind, TextStyle, font, set_kind
from nq20desk.ui.widgets.banner import Banner, BannerKind
from nq20desk.ui.widgets.busy_line import BusyLine
from nq20desk.ui.words import translate

LEADER, AGENCY = "leader", "agency"


class ExportKind(StrEnum):
    """The kinds of files that leave the program."""

    PDF = "pdf"
    SIGNED = "signed"
    WORD = "word"
    WAITING = "waiting"
    WORKBOOK = "workbook"

    @property
    def suffix(self) -> str:
        """How the file's name ends."""
        return {ExportKind.WORD: ".docx", ExportKind.WORKBOOK: ".xlsx"}.get(self, ".pdf")


def suggested_name(source: ReportSource, kind: ExportKind) -> str:
    """A name without diacritics (``141-BC-UBND bao cao 20-NQ-TW 2024.pdf``)."""
    report, office, form = source.snapshot.report, source.snapshot.office, source.snapshot.form
    number = full_number(office.system, report.number, form.kind_symbol, office.symbol)
    words = (number or f"{form.kind_symbol}-{office.symbol}", *_words_of(source, kind))
    return file_name(" ".join(_plain(one) for one in words), kind.suffix)


def _words_of(source: ReportSource, kind: ExportKind) -> tuple[str, ...]:
    report, form = source.snapshot.report, source.snapshot.form
    what = "bieu so lieu" if kind is ExportKind.WORKBOOK else form.kind_word.lower()
    state = {ExportKind.SIGNED: ("da ky",), ExportKind.WAITING: ("cho ky so",)}.get(kind, ())
    return (what, "20-NQ-TW", str(report.year), *state)


def _plain(text: str) -> str:
    """ASCII letters, digits, blanks and hyphens; capitals stay."""
    bare = "".join(
        search_key(letter).upper() if letter.isupper() else search_key(letter)
        for letter in clean(text)
    )
    return re.sub(r"[^A-Za-z0-9 ]+", "-", bare).strip("- ")


def choose_target(parent: QWidget | None, folder: str, suggested: str, filters: str) -> Path | None:
    """Ask where to save; the dialog itself asks before an old file is replaced."""
    dialog = QFileDialog(parent, translate("ExportDialogs", "Export"), folder, filters)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(Path(suggested).suffix.lstrip("."))
    dialog.selectFile(fitting_name(Path(folder), suggested))
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return Path(chosen[0]) if chosen else None


def filter_of(kind: ExportKind) -> str:
    """What the file dialog shows of a kind."""
    if kind is ExportKind.WORKBOOK:
        return translate("ExportDialogs", "Excel workbook (*.xlsx)")
    if kind is ExportKind.WORD:
        return translate("ExportDialogs", "Word document (*.docx)")
    return translate("ExportDialogs", "PDF document (*.pdf)")


@dataclass(frozen=True)
class _Checked:
    """The outcome of trying the keys: what is wrong with each, and whose they are."""

    keys: Keys
    errors: Mapping[str, Exception]
    doubt: Message | None


def _check(keys: Mapping[str, Key | TokenPin], office: Office) -> _Checked:
    """Open each key once, so that what is wrong with it is said where it was typed."""
    errors: dict[str, Exception] = {}
    doubt = None
    for role, key in keys.items():
        try:
            with open_signer(key) as credential:
                credential.require_valid(datetime.now(UTC))
                if role == LEADER:
                    doubt = other_person(office, credential)
        except KnownError as error:
            errors[role] = error
    return _Checked(Keys(keys.get(LEADER), keys.get(AGENCY)), errors, doubt)


class SignDialog(QDialog):
    """Who signs, with which key file and password; ``keys`` after it was accepted.

    Passwords live in the fields and in ``keys`` only, and leave the fields when it closes.
    """

    checked = Signal()
    """The keys were tried: the dialog is closed, or says what is wrong with them."""

    def __init__(
        self,
        workplace: Workplace,
        source: ReportSource,
        *,
        sample: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._office = workplace, source.snapshot.office
        self._doubted = False
        self.keys = Keys()
        self.setWindowTitle(translate("ExportDialogs", "Export a signed PDF"))
        self.boxes = self._make_boxes(source)
        self.archive = QCheckBox(
            translate("ExportDialogs", "Archival copy (PDF/A) with the figures inside"), self
        )
        self._busy = BusyLine(self)
        self._note = Banner(translate("ExportDialogs", "Close this message"), self)
        self._sign = QPushButton(translate("ExportDialogs", "Sign and export…"), self)
        self._url = workplace.desk.settings().get(TIMESTAMP_URL, "")
        self.timestamp = QCheckBox(self._timestamp_words(), self)
        self.timestamp.setVisible(bool(self._url))
        self.certify = QCheckBox(
            translate("ExportDialogs", "Certify: nothing but signatures may follow"), self
        )
        self._lay_out()
        if sample:
            self._use_sample()
        self._show_whether_ready()
        self._focus_first()

    @property
    def sign_button(self) -> QPushButton:
        """The button that tries the keys and accepts."""
        return self._sign

    @property
    def note(self) -> Banner:
        """What is said of the sample's keys."""
        return self._note

    def _make_boxes(self, source: ReportSource) -> Mapping[str, SignerBox]:
        office = source.snapshot.office
        leader = SignerWords(
            translate("ExportDialogs", "The leader signs"),
            f"{office.signer.post} {office.signer.name}".strip(),
            "sign",
        )
        agency = SignerWords(translate("ExportDialogs", "The agency seals"), office.name, "seal")
        boxes = {
            LEADER: SignerBox(leader, source.folder, office.signer.certificate, self),
            AGENCY: SignerBox(agency, source.folder, office.agency_certificate, self),
        }
        for box in boxes.values():
            box.changed.connect(self._show_whether_ready)
            box.token_wanted.connect(partial(self._choose_token, box))
        return boxes

    def _choose_token(self, box: SignerBox) -> None:
        from nq20desk.ui.report.token_dialog import TokenDialog  # noqa: PLC0415 - on demand

        dialog = TokenDialog(self._workplace, self)
        dialog.chosen.connect(box.set_token)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _timestamp_words(self) -> str:
        host = urlsplit(self._url).hostname or self._url
        return translate("ExportDialogs", "Ask {host} for time stamps", host=host)

    def _use_sample(self) -> None:
        from nq20desk.signing.sample import SAMPLE_PASSWORD  # noqa: PLC0415

        for box in self.boxes.values():
            box.set_password(SAMPLE_PASSWORD)
        self._note.show_message(
            BannerKind.INFO,
            translate(
                "ExportDialogs",
                "This is the sample office: its keys and their password ({password}) are "
                "published and prove nothing.",
                password=SAMPLE_PASSWORD,
            ),
        )
        self._note.close_button.hide()

    @Slot()
    def _show_whether_ready(self) -> None:
        self._sign.setEnabled(any(box.is_on for box in self.boxes.values()))

    def _focus_first(self) -> None:
        box = next((one for one in self.boxes.values() if one.is_on), None)
        if box is not None:
            box.password.setFocus()

    # ---- trying the keys

    def accept(self) -> None:
        """Try the keys first; the dialog closes only when all of them open."""
        wanted = {role: box for role, box in self.boxes.items() if box.is_on}
        for box in wanted.values():
            box.clear_error()
        incomplete = [box for box in wanted.values() if not box.complain_if_incomplete()]
        if incomplete or not wanted:
            self.checked.emit()
            return
        keys = {role: box.key() for role, box in wanted.items()}
        self._set_busy(True)
        office = self._office
        self._workplace.jobs.start(lambda: _check(keys, office), self._on_checked, self._on_failed)

    @Slot(object)
    def _on_checked(self, outcome: _Checked) -> None:
        self._set_busy(False)
        for role, error in outcome.errors.items():
            self.boxes[role].show_error(error_sentence(error, self._workplace))
        if not outcome.errors and not self._ask_whether(outcome.doubt):
            url = self._url if self.timestamp.isChecked() else ""
            certify = self.certify.isChecked()
            self.keys = replace(outcome.keys, timestamp_url=url, certify=certify)
            super().accept()
        self.checked.emit()

    def _ask_whether(self, doubt: Message | None) -> bool:
        """Say a doubt once; who signs again has read it."""
        if doubt is None or self._doubted:
            return False
        self._doubted = True
        again = translate("ExportDialogs", "Sign again if that is right.")
        self._note.show_message(BannerKind.WARNING, f"{self._workplace.say(doubt)} {again}")
        return True

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._set_busy(False)
        self._note.show_message(BannerKind.ERROR, error_sentence(error, self._workplace))
        self.checked.emit()

    def _set_busy(self, busy: bool) -> None:
        for box in self.boxes.values():
            box.setEnabled(not busy)
        self._sign.setEnabled(not busy)
        if busy:
            self._busy.start(translate("ExportDialogs", "Opening the key files"))
        else:
            self._busy.stop()

    def done(self, result: int) -> None:
        """Close, and leave no password behind in the fields."""
        super().done(result)
        for box in self.boxes.values():
            box.set_password("")

    # ---- looks

    def _lay_out(self) -> None:
        title = QLabel(translate("ExportDialogs", "Who signs?"), self)
        title.setFont(font(TextStyle.SECTION))
        body = QVBoxLayout()
        body.setContentsMargins(24, 16, 24, 16)
        body.setSpacing(12)
        parts = (
            title,
            self._note,
            *self.boxes.values(),
            self.archive,
            self.timestamp,
            self.certify,
        )
        for widget in parts:
            body.addWidget(widget)
        body.addSpacing(4)
        body.addWidget(self._make_buttons())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._busy)
        layout.addLayout(body)
        layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetMinimumSize)

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.addButton(self._sign, QDialogButtonBox.ButtonRole.AcceptRole)
        set_kind(self._sign, ButtonKind.PRIMARY)
        self._sign.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons
