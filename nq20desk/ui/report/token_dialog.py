"""Which certificate on a token signs: holder, issuer, validity, and what its PIN has left."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from nq20desk.app.signers import FoundTokens, find_tokens
from nq20desk.core.dates import short_date
from nq20desk.ui.errors import error_sentence
from nq20desk.ui.page import Workplace
from nq20desk.ui.theme import ButtonKind, Tone, set_kind, set_tone
from nq20desk.ui.widgets.banner import Banner, BannerKind
from nq20desk.ui.widgets.busy_line import BusyLine
from nq20desk.ui.words import translate

if TYPE_CHECKING:
    from nq20desk.signing.token import TokenCertificate

_SIZE = QSize(880, 360)


class TokenDialog(QDialog):
    """Lists what is plugged in; no PIN is asked for here."""

    chosen = Signal(object)
    """The TokenCertificate that signs."""
    listed = Signal()
    """The tokens were looked for."""

    def __init__(
        self,
        workplace: Workplace,
        parent: QWidget | None = None,
        *,
        found: FoundTokens | None = None,
    ) -> None:
        """``found`` is listed if it is known already; else the tokens are looked for."""
        super().__init__(parent)
        self._workplace = workplace
        self._found: tuple[TokenCertificate, ...] = ()
        self.setWindowTitle(translate("TokenDialog", "Sign with a token"))
        self.note = Banner(translate("TokenDialog", "Close this message"), self)
        self._busy = BusyLine(self)
        self.list = self._make_list()
        self.again_button = QPushButton(translate("TokenDialog", "Look again"), self)
        self.again_button.clicked.connect(self._look_again)
        self.library_button = QPushButton(translate("TokenDialog", "Library of the token…"), self)
        self.library_button.clicked.connect(self._choose_library)
        self._lay_out()
        self.resize(_SIZE)
        if found is None:
            self.look()
        else:
            self.show_found(found)

    def look(self, module: Path | None = None) -> None:
        """Look for tokens through one library, or through all known ones."""
        self.list.clear()
        self._show_whether_ready()
        self._busy.start(translate("TokenDialog", "Looking for tokens"))
        self._workplace.jobs.start(lambda: find_tokens(module), self.show_found, self._on_failed)

    @Slot(object)
    def show_found(self, found: FoundTokens) -> None:
        """List certificates; where there are none, say what to do."""
        self._busy.stop()
        self._found = found.certificates
        for one in found.certificates:
            self.list.addTopLevelItem(self._row(one))
        problems = [self._workplace.say(one) for one in found.problems]
        if not found.certificates:
            words = translate(
                "TokenDialog",
                "No token with a signing certificate was found. Plug it in and look again; if it "
                "is plugged in, choose the library that its vendor installed.",
            )
            self.note.show_message(BannerKind.INFO, " ".join([words, *problems]))
        else:
            self.note.hide()
            self.list.setCurrentIndex(self.list.model().index(0, 0))
        self.listed.emit()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._busy.stop()
        self.note.show_message(BannerKind.ERROR, error_sentence(error, self._workplace))
        self.listed.emit()

    def accept(self) -> None:
        """Hand on the certificate that is marked."""
        row = self.list.currentIndex().row()
        if 0 <= row < len(self._found):
            super().accept()
            self.chosen.emit(self._found[row])

    @Slot()
    def _look_again(self) -> None:
        self.look()

    def _choose_library(self) -> None:
        title = translate("TokenDialog", "Library of the token")
        filters = translate("TokenDialog", "Libraries (*.dll *.so)")
        chosen, _ = QFileDialog.getOpenFileName(self, title, "", filters)
        if chosen:
            self.look(Path(chosen))

    def _row(self, one: TokenCertificate) -> QTreeWidgetItem:
        start, end = short_date(one.not_before.date()), short_date(one.not_after.date())
        warning = self._workplace.say(one.warning) if one.warning else ""
        row = QTreeWidgetItem([one.holder, one.issuer, f"{start} – {end}", one.token, warning])
        row.setToolTip(4, warning)
        return row

    @Slot()
    def _show_whether_ready(self) -> None:
        marked = self.list.currentItem()
        self._ok.setEnabled(marked is not None)
        self.warning.setText(marked.text(4) if marked is not None else "")
        self.warning.setVisible(bool(self.warning.text()))

    def _make_list(self) -> QTreeWidget:
        made = QTreeWidget(self)
        made.setAccessibleName(translate("TokenDialog", "Certificates on tokens"))
        made.setRootIsDecorated(False)
        made.setUniformRowHeights(True)
        made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        made.setHeaderLabels([
            translate("TokenDialog", "Holder"), translate("TokenDialog", "Issuer"),
            translate("TokenDialog", "Valid"), translate("TokenDialog", "Token"), "",
        ])  # fmt: skip
        made.hideColumn(4)
        header = made.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(False)
        made.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        made.currentItemChanged.connect(self._show_whether_ready)
        made.itemActivated.connect(self.accept)
        return made

    def _lay_out(self) -> None:
        self.warning = QLabel(self)
        self.warning.setWordWrap(True)
        set_tone(self.warning, Tone.WARNING)
        pin = QLabel(translate("TokenDialog", "The PIN is asked for when signing, tried once, and "
                               "never kept."), self)  # fmt: skip
        set_tone(pin, Tone.MUTED)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        set_kind(self._ok, ButtonKind.PRIMARY)
        buttons.addButton(self.again_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.library_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        body = QVBoxLayout()
        body.setContentsMargins(24, 16, 24, 16)
        body.setSpacing(12)
        for widget in (self.note, self.list, self.warning, pin, buttons):
            body.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._busy)
        layout.addLayout(body)
