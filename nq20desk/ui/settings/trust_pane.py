"""*Chứng thực*: the authorities that the office believes, revocation lists, time stamps."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from nq20desk.app.signers import TIMESTAMP_URL, TRUST
from nq20desk.core.dates import short_date
from nq20desk.core.message import message
from nq20desk.store.files import make_folder
from nq20desk.store.operations import SaveSettings
from nq20desk.ui.page import Workplace
from nq20desk.ui.settings.fields import Heading
from nq20desk.ui.theme import Tone, set_tone
from nq20desk.ui.words import translate

TRUST_HEADING = Heading(
    "trust",
    "certificate",
    message("SettingsPage", "Trust list"),
    message("SettingsPage", "Whose certificates this office believes, and what goes into signed "
            "files beside the signatures."),
)  # fmt: skip
_HEIGHT = 180


class TrustPane(QWidget):
    """The list of authorities, the address of a time stamp service, the folder with both."""

    failed = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._folder = workplace.desk.folder / TRUST
        self.list = self._make_list()
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        self.add_button = QPushButton(translate("SettingsPage", "Add an authority…"), self)
        self.add_button.clicked.connect(self._choose)
        self.remove_button = QPushButton(translate("SettingsPage", "Remove"), self)
        self.remove_button.clicked.connect(self.remove_marked)
        self.open_button = QPushButton(translate("SettingsPage", "Open folder"), self)
        self.open_button.clicked.connect(self._open_folder)
        self.url = QLineEdit(self)
        self.url.setPlaceholderText("http://…")
        self.url.editingFinished.connect(self.commit)
        self._lay_out()
        self.reload()

    def reload(self) -> None:
        """List the authorities, the marked sample among them, and say what is no authority."""
        from nq20desk.signing import trust_folder  # noqa: PLC0415 - slow to import

        self.list.clear()
        for one in trust_folder.authorities(self._folder):
            name = one.name
            if one.sample:
                name = translate("SettingsPage", "{name} – sample only", name=name)
            start, end = short_date(one.not_before.date()), short_date(one.not_after.date())
            row = QTreeWidgetItem([name, f"{start} – {end}", one.file])
            row.setToolTip(0, f"{name}\nSHA-256: {one.fingerprint}")
            self.list.addTopLevelItem(row)
        problems = [self._workplace.say(one) for one in trust_folder.problems(self._folder)]
        self.note.setText(" ".join(problems))
        self.note.setVisible(bool(problems))
        set_tone(self.note, Tone.WARNING)
        self.url.setText(self._workplace.desk.settings().get(TIMESTAMP_URL, ""))
        self._show_whether_marked()

    @Slot()
    def commit(self) -> None:
        """Keep the address that was typed."""
        desk, typed = self._workplace.desk, self.url.text().strip()
        if typed != desk.settings().get(TIMESTAMP_URL, ""):
            name = message("SettingsPage", "Change the time stamp service")
            desk.run(SaveSettings(((TIMESTAMP_URL, typed),), name=name))

    def add(self, path: Path) -> None:
        """Believe the authorities of a file."""
        from nq20desk.signing import trust_folder  # noqa: PLC0415 - slow to import

        try:
            trust_folder.add(self._folder, path)
        except Exception as error:  # told by the window
            self.failed.emit(error)
        self.reload()

    @Slot()
    def remove_marked(self) -> None:
        """Believe the marked one no more."""
        from nq20desk.signing import trust_folder  # noqa: PLC0415 - slow to import

        for row in self.list.selectedItems():
            try:
                trust_folder.remove(self._folder, row.text(2))
            except Exception as error:  # told by the window
                self.failed.emit(error)
        self.reload()

    @Slot()
    def _choose(self) -> None:
        filters = translate("SettingsPage", "Certificates of authorities (*.cer *.crt *.pem)")
        title = translate("SettingsPage", "Add an authority")
        chosen, _ = QFileDialog.getOpenFileName(self, title, "", filters)
        if chosen:
            self.add(Path(chosen))

    @Slot()
    def _open_folder(self) -> None:
        make_folder(self._folder)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    @Slot()
    def _show_whether_marked(self) -> None:
        self.remove_button.setEnabled(bool(self.list.selectedItems()))

    def _make_list(self) -> QTreeWidget:
        made = QTreeWidget(self)
        made.setAccessibleName(translate("SettingsPage", "Trust list"))
        made.setRootIsDecorated(False)
        made.setUniformRowHeights(True)
        made.setMinimumHeight(_HEIGHT)
        made.setHeaderLabels([
            translate("SettingsPage", "Certificate authority"), translate("SettingsPage", "Valid"),
            translate("SettingsPage", "File"),
        ])  # fmt: skip
        header = made.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(False)
        made.itemSelectionChanged.connect(self._show_whether_marked)
        return made

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for one in (self.add_button, self.remove_button, self.open_button):
            buttons.addWidget(one)
        buttons.addStretch(1)
        name = QLabel(translate("SettingsPage", "Time stamp service (optional)"), self)
        name.setBuddy(self.url)
        self.url.setAccessibleName(name.text())
        help_ = QLabel(
            translate("SettingsPage", "Without a network it stays empty; signatures are as good. "
                      "Revocation lists (*.crl) in the folder “revocation” beside the trust list "
                      "go into every signed file."),
            self,
        )  # fmt: skip
        help_.setWordWrap(True)
        set_tone(help_, Tone.MUTED)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.list)
        layout.addWidget(self.note)
        layout.addLayout(buttons)
        for widget in (name, self.url, help_):
            layout.addWidget(widget)
