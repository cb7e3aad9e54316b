"""From a scan to the image of signature or seal: part, paper, colour, size in mm."""

from __future__ import annotations

import secrets
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from nq20desk.signing.request import Role
from nq20desk.store.files import make_folder, replacing
from nq20desk.ui.errors import error_sentence
from nq20desk.ui.page import Workplace
from nq20desk.ui.settings.cut_view import CutView
from nq20desk.ui.settings.records import IMAGES
from nq20desk.ui.theme import TextStyle, Tone, font, set_tone
from nq20desk.ui.widgets.banner import Banner, BannerKind
from nq20desk.ui.widgets.busy_line import BusyLine
from nq20desk.ui.widgets.decision import decision
from nq20desk.ui.words import translate

if TYPE_CHECKING:
    from PIL import Image

    from nq20desk.signing.scan import MadeImage

_SHOWN = QSize(340, 260)
_CHECKER = 8
_WIDTHS = {Role.LEADER: (15.0, 80.0, 40.0), Role.AGENCY: (20.0, 50.0, 36.0)}


class ScanWizard(QDialog):
    """Choose a scan, draw a rectangle around the ink, set the size; ``made`` carries the file."""

    made = Signal(object, float)
    """The PNG in the data folder, and its width in mm."""
    shown = Signal()
    """The image that would be made, or why there is none, stands in the dialog."""

    def __init__(self, workplace: Workplace, role: Role, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace, self._role = workplace, role
        self._scan: Image.Image | None = None
        self._image: MadeImage | None = None
        self._asked = 0
        self.setWindowTitle(self._title())
        self._busy = BusyLine(self)
        self.banner = Banner(translate("ScanWizard", "Close this message"), self)
        self.banner.close_button.hide()
        self.choose_button = QPushButton(translate("ScanWizard", "Choose a scan…"), self)
        self.choose_button.clicked.connect(self._choose)
        self.view = CutView(_SHOWN, self)
        self.view.cut_changed.connect(self._make)
        self.result_view = QLabel(self)
        self.result_view.setFixedSize(_SHOWN)
        self.result_view.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.strength = QSlider(Qt.Orientation.Horizontal, self)
        self.strength.setRange(0, 100)
        self.strength.setValue(50)
        self.strength.valueChanged.connect(self._make)
        self.width_mm = self._make_width()
        self._lay_out()
        self._show_ready()

    def _title(self) -> str:
        if self._role is Role.LEADER:
            return translate("ScanWizard", "Signature image from a scan")
        return translate("ScanWizard", "Seal image from a scan")

    # ---- from scan to image

    def read(self, path: Path) -> None:
        """Read a scan off the GUI thread."""
        from nq20desk.signing.scan import read_scan  # noqa: PLC0415 - slow to import

        self._busy.start(translate("ScanWizard", "Reading the scan"))
        self._workplace.jobs.start(lambda: read_scan(path), self.show_scan, self._on_failed)

    @Slot(object)
    def show_scan(self, scan: Image.Image) -> None:
        """Show a scan and the image that it makes."""
        self._busy.stop()
        self._scan = scan
        small = scan.copy()
        small.thumbnail((_SHOWN.width() * 2, _SHOWN.height() * 2))
        self.view.set_picture(_pixmap(small))
        self._make()

    @Slot()
    def _make(self) -> None:
        """Make the image anew; the newest wish is shown."""
        from nq20desk.signing.scan import make_image  # noqa: PLC0415 - slow to import

        scan = self._scan
        if scan is None:
            return
        self._asked += 1
        asked, cut = self._asked, self.view.cut
        width, strength, role = self.width_mm.value(), self.strength.value(), self._role
        self._workplace.jobs.start(
            lambda: (asked, make_image(scan, role, width, cut, strength=strength)),
            self._on_made,
            self._on_failed,
        )

    @Slot(object)
    def _on_made(self, outcome: tuple[int, MadeImage]) -> None:
        asked, image = outcome
        if asked != self._asked:
            return
        self._image = image
        self.result_view.setPixmap(_on_checkers(image.png))
        words = [self._workplace.say(one) for one in image.warnings]
        if words:
            self.banner.show_message(BannerKind.WARNING, " ".join(words))
        else:
            said = translate("ScanWizard", "Colour and background are as the decree wants them.")
            self.banner.show_message(BannerKind.SUCCESS, said)
        self._show_ready()
        self.shown.emit()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._busy.stop()
        self._image = None
        self.result_view.clear()
        self.banner.show_message(BannerKind.ERROR, error_sentence(error, self._workplace))
        self._show_ready()
        self.shown.emit()

    def accept(self) -> None:
        """Write the PNG into the data folder and hand it on."""
        if self._image is None:
            return
        name = "signature" if self._role is Role.LEADER else "seal"
        folder = self._workplace.desk.folder / IMAGES
        target = folder / f"{name}-{secrets.token_hex(3)}.png"
        try:
            make_folder(folder)
            with replacing(target) as temporary:
                temporary.write_bytes(self._image.png)
        except Exception as error:  # told here
            self._on_failed(error)
            return
        super().accept()
        self.made.emit(target, self.width_mm.value())

    # ---- looks

    @Slot()
    def _choose(self) -> None:
        filters = translate("ScanWizard", "Scans (*.png *.jpg *.jpeg *.tif *.tiff *.bmp *.webp)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.windowTitle(), "", filters)
        if chosen:
            self.read(Path(chosen))

    def _show_ready(self) -> None:
        self._ok.setEnabled(self._image is not None)
        for one in (self.strength, self.width_mm, self.view):
            one.setEnabled(self._scan is not None)

    def _make_width(self) -> QDoubleSpinBox:
        least, most, usual = _WIDTHS[self._role]
        made = QDoubleSpinBox(self)
        made.setRange(least, most)
        made.setValue(usual)
        made.setDecimals(1)
        made.setSingleStep(0.5)
        made.setSuffix(" mm")
        made.valueChanged.connect(self._make)
        return made

    def _lay_out(self) -> None:
        intro = QLabel(
            translate("ScanWizard", "Draw a rectangle around the ink. Paper becomes transparent; "
                      "what is empty at the edges is cut off."),
            self,
        )  # fmt: skip
        intro.setWordWrap(True)
        set_tone(intro, Tone.MUTED)
        pictures = QGridLayout()
        pictures.setSpacing(8)
        heads = (translate("ScanWizard", "Scan"), translate("ScanWizard", "Image"))
        for column, (head, view) in enumerate(
            zip(heads, (self.view, self.result_view), strict=True)
        ):
            label = QLabel(head, self)
            label.setFont(font(TextStyle.STRONG))
            pictures.addWidget(label, 0, column)
            pictures.addWidget(view, 1, column)
        rows = QFormLayout()
        rows.setVerticalSpacing(12)
        paper, width = self._row_names()
        rows.addRow(paper, self.strength)
        rows.addRow(width, self.width_mm)
        self.strength.setAccessibleName(paper)
        self.width_mm.setAccessibleName(width)
        body = QVBoxLayout()
        body.setContentsMargins(24, 16, 24, 16)
        body.setSpacing(12)
        body.addWidget(intro)
        chooser = QHBoxLayout()
        chooser.addWidget(self.choose_button)
        chooser.addStretch(1)
        body.addLayout(chooser)
        body.addLayout(pictures)
        body.addLayout(rows)
        body.addWidget(self.banner)
        body.addWidget(self._make_buttons())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._busy)
        layout.addLayout(body)

    def _row_names(self) -> tuple[str, str]:
        paper = translate("ScanWizard", "Taken for paper")
        if self._role is Role.LEADER:
            return paper, translate("ScanWizard", "Width on paper")
        return paper, translate("ScanWizard", "Diameter of the real seal")

    def _make_buttons(self) -> QDialogButtonBox:
        buttons, self._ok = decision(self, translate("ScanWizard", "Use this image"))
        return buttons


def _pixmap(image: Image.Image) -> QPixmap:
    file = BytesIO()
    image.save(file, "PNG")
    made = QPixmap()
    made.loadFromData(file.getvalue())
    return made


def _on_checkers(png: bytes) -> QPixmap:
    """The image on the grey squares by which transparency is known."""
    picture = QPixmap()
    picture.loadFromData(png)
    fitted = picture.scaled(
        _SHOWN,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    made = QPixmap(_SHOWN)
    made.fill(QColor("white"))
    painter = QPainter(made)
    for x in range(0, _SHOWN.width(), _CHECKER):
        for y in range(x // _CHECKER % 2 * _CHECKER, _SHOWN.height(), 2 * _CHECKER):
            painter.fillRect(x, y, _CHECKER, _CHECKER, QColor("#e4e4e4"))
    place = made.rect().center() - fitted.rect().center()
    painter.drawPixmap(place, fitted)
    painter.end()
    return made
