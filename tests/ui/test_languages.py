"""Every page and dialog in both languages: nothing untranslated, nothing cut off."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

from nq20desk.app import exports
from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.ui.errors import CrashDialog, KnownErrorDialog
from nq20desk.ui.indicators.columns_dialog import ColumnsDialog
from nq20desk.ui.indicators.entry import read_entry
from nq20desk.ui.indicators.reading_dialog import ReadingDialog
from nq20desk.ui.indicators.sheet import ColumnChoice
from nq20desk.ui.indicators.table import unit_sheet
from nq20desk.ui.page import Destination
from nq20desk.ui.report.create_dialog import CreateDialog
from nq20desk.ui.report.export_dialogs import SignDialog
from nq20desk.ui.report.preview_window import PreviewWindow
from nq20desk.ui.settings.wizard import UnitWizard
from nq20desk.ui.verify_dialog import VerifyDialog
from nq20desk.ui.widgets.elided_label import ElidedLabel
from tests.ui.program import running
from tests.words.collect import TRANSLATIONS, read_words

_ONE_LINE = (QPushButton, QToolButton, QCheckBox, QRadioButton)
VIETNAMESE = read_words(TRANSLATIONS / "nq20desk_vi.ts")
ENGLISH_ONLY = {source for (_, source), text in VIETNAMESE.items() if text != source}
SETTINGS = ("unit", "signer", "seal", "layout", "recipients", "rules", "language", "backup",
            "about")  # fmt: skip


@pytest.fixture(params=["vi", "en"])
def program(request, desk, qtbot):
    with running(desk, qtbot, request.param) as made:
        yield made


def places(program):
    """Every page, every settings section, and every part of the editor."""
    yield Destination("overview")
    yield Destination("report")
    yield Destination("indicators", indicator="doctors_per_10000", period="2024")
    for section in SETTINGS:
        yield Destination("settings", section=section)
    for section in ("head", "preamble", "indicators", "organisation", "closing"):
        yield Destination("report", report=1, section=section)
    yield Destination("report", report=2, section="issued_documents")


def dialogs(program, desk):
    workplace = program.window.workplace
    error = KnownError(
        message("Store", "The disk is full; the last step was not saved."),
        message("Store", "Make room on the disk and do the step again."),
    )
    yield CreateDialog(workplace)
    sheet = unit_sheet(desk, "cao-bang")
    yield ColumnsDialog(sheet.offered, ColumnChoice())
    indicator = sheet.catalogue["health_insurance_coverage"]
    yield ReadingDialog(read_entry("66.177", indicator, "2024"), indicator.name)
    yield SignDialog(workplace, exports.source_of(desk, 1), sample=True)
    yield VerifyDialog(workplace)
    yield UnitWizard(workplace)
    yield PreviewWindow(workplace, "Báo cáo")
    yield KnownErrorDialog(workplace, error)
    yield CrashDialog(workplace, ValueError("x"))


def said(widget: QWidget) -> list[str]:
    """What a widget says to the eye, its tooltip and its accessible name included."""
    texts = [widget.toolTip(), widget.accessibleName(), widget.windowTitle()]
    match widget:
        case QLabel() | QAbstractButton():
            texts.append(widget.text())
        case QGroupBox():
            texts.append(widget.title())
        case QComboBox():
            texts += [widget.itemText(row) for row in range(widget.count())]
        case QTabBar():
            texts += [widget.tabText(tab) for tab in range(widget.count())]
        case QLineEdit() | QTextEdit() | QPlainTextEdit():
            texts.append(widget.placeholderText())
    return [text for text in texts if text]


def shown(root: QWidget) -> list[QWidget]:
    return [one for one in [root, *root.findChildren(QWidget)] if one.isVisibleTo(root)]


def untranslated(root: QWidget) -> set[str]:
    return {text for one in shown(root) for text in said(one) if text in ENGLISH_ONLY}


def cut_off(root: QWidget) -> list[str]:
    """Texts of buttons and one-line labels that are wider than their widgets."""
    found = []
    for one in shown(root):
        if isinstance(one, QLabel) and not isinstance(one, ElidedLabel):
            if one.wordWrap() or one.textFormat() is Qt.TextFormat.RichText:
                continue
            room = one.contentsRect().width()
        elif isinstance(one, _ONE_LINE) and one.text():
            room = one.width()
        else:
            continue
        if isinstance(one, QToolButton) and one.toolButtonStyle() is (
            Qt.ToolButtonStyle.ToolButtonIconOnly
        ):
            continue
        lines = one.text().replace("&&", "\0").replace("&", "").replace("\0", "&").split("\n")
        width = max(QFontMetrics(one.font()).horizontalAdvance(line) for line in lines)
        if width > room + 2:
            found.append(f"{type(one).__name__}: {one.text()!r} {width} > {room}")
    return found


def test_pages(program):
    for place in places(program):
        program.window.go_to(place)
        QCoreApplication.processEvents()  # layouts settle
        wrong = untranslated(program.window) if program.language.code == "vi" else set()
        assert wrong == set(), place
        assert cut_off(program.window) == [], place


def test_dialogs(program, desk, qtbot):
    for dialog in dialogs(program, desk):
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        wrong = untranslated(dialog) if program.language.code == "vi" else set()
        assert wrong == set(), type(dialog).__name__
        assert cut_off(dialog) == [], type(dialog).__name__


def test_qt_s_own_dialogs_are_vietnamese(desk, qtbot):
    with running(desk, qtbot, "vi"):
        box = QMessageBox(
            QMessageBox.Icon.Question, "nq20desk", "?",
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No
            | QMessageBox.StandardButton.Cancel | QMessageBox.StandardButton.Help,
        )  # fmt: skip
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Apply
            | QDialogButtonBox.StandardButton.Close | QDialogButtonBox.StandardButton.Save
        )  # fmt: skip
        files = QFileDialog()
        files.setOption(QFileDialog.Option.DontUseNativeDialog)
        english = {"Yes", "No", "Cancel", "Help", "Apply", "Close", "Save", "Look in:",
                   "File name:", "Files of type:", "Open", "Choose"}  # fmt: skip
        for widget in (box, buttons, files):
            qtbot.addWidget(widget)
            texts = {text.replace("&", "") for one in [widget, *widget.findChildren(QWidget)]
                     for text in said(one)}  # fmt: skip
            assert texts & english == set(), type(widget).__name__
