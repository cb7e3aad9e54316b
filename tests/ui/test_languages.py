"""Every page and dialog in both languages: nothing untranslated, nothing cut off."""

from pathlib import Path

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
    QToolBar,
    QToolButton,
    QWidget,
)

from nq20desk.app import exports, take_in
from nq20desk.app.grid.entry import read_entry
from nq20desk.app.grid.sheet import ColumnChoice
from nq20desk.app.grid.table import unit_sheet
from nq20desk.app.scores import Order, Scope
from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.core.office import System
from nq20desk.core.targetdraft import IndicatorNames
from nq20desk.exchange.incoming import read_text
from nq20desk.exchange.planimport import CellNote, PlanReading
from nq20desk.ui.about_dialog import AboutDialog
from nq20desk.ui.documents.merge_dialog import MergeDialog as MergeDocumentsDialog
from nq20desk.ui.documents.paste_dialog import PasteDialog as PasteCitationsDialog
from nq20desk.ui.errors import CrashDialog, KnownErrorDialog
from nq20desk.ui.indicators.columns_dialog import ColumnsDialog
from nq20desk.ui.indicators.reading_dialog import ReadingDialog
from nq20desk.ui.overview.view_switch import View
from nq20desk.ui.page import Destination
from nq20desk.ui.pictures.updates import example_update
from nq20desk.ui.plans.editor import PlanEditor
from nq20desk.ui.plans.import_dialog import ImportDialog
from nq20desk.ui.plans.paste_dialog import PasteTextDialog
from nq20desk.ui.register.terms_dialog import TermsDialog
from nq20desk.ui.report.citation_dialog import CitationDialog
from nq20desk.ui.report.comparison_dialog import ComparisonDialog
from nq20desk.ui.report.conformance_dialog import ConformanceDialog
from nq20desk.ui.report.create_dialog import CreateDialog
from nq20desk.ui.report.export_dialogs import SignDialog
from nq20desk.ui.report.preview_window import PreviewWindow
from nq20desk.ui.report.take_in_dialog import TakeInDialog
from nq20desk.ui.report.take_in_source import TakeInSourceDialog, TakenSource
from nq20desk.ui.settings.wizard import UnitWizard
from nq20desk.ui.tasks.own_task_dialog import OwnTaskDialog
from nq20desk.ui.units.border_dialogs import MergeDialog, SplitDialog
from nq20desk.ui.units.commune_cells import CellPlan, Field
from nq20desk.ui.units.paste_preview import PastePreview
from nq20desk.ui.units.unit_dialogs import (
    AddDialog,
    CorrectDialog,
    EditDialog,
    EndDialog,
    RenameDialog,
)
from nq20desk.ui.update_dialog import UpdateDialog
from nq20desk.ui.verify_dialog import VerifyDialog
from nq20desk.ui.widgets.elided_label import ElidedLabel
from tests.app.test_take_in import OLD as OLD_REPORT
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
    yield Destination("plans", indicator="under5_mortality")
    yield Destination("units", unit="cao-bang", indicator="stunting_u5", period="2024")
    yield Destination("units", unit="cao-bang", indicator="population_ehr_created", period="2024")
    for unit in ("cao-bang", "tan-giang-2025", "hop-giang"):
        yield Destination("units", section="list", unit=unit)
    for office in ("huyen-uy-duc-trong", "ubnd-tp-cao-bang"):
        yield Destination("tasks", office=office)
        yield Destination("documents", office=office)
        yield Destination("register", office=office)
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
    commune = desk.territory["hop-giang"]
    yield CreateDialog(workplace)
    yield AddDialog(workplace, "cao-bang")
    yield MergeDialog(workplace, "cao-bang", "hop-giang")
    yield SplitDialog(workplace, "cao-bang", "hop-giang")
    for kind in (EditDialog, RenameDialog, EndDialog):
        yield kind(workplace, commune)
    yield CorrectDialog(workplace, desk.territory.changes[0])
    plan = CellPlan(commune, Field.VALUE, "abc", refusal=message("UnitsPage", "Type yes or no "
                    "(có, không) here."))  # fmt: skip
    yield PastePreview(workplace, [plan])
    documents, reader = desk.documents("huyen-uy-duc-trong"), desk.library.citations
    yield CitationDialog(documents, reader)
    yield MergeDocumentsDialog((tuple(documents[:2]), tuple(documents[2:4])))
    yield OwnTaskDialog(reader.words.agencies)
    paste = PasteCitationsDialog(workplace, documents)
    paste.text.setPlainText("Nghị quyết số 20-QQ/TW; Chỉ thị số 24/CT-TW ngày 04/7/2008")
    yield paste
    sheet = unit_sheet(desk, "cao-bang")
    yield ColumnsDialog(sheet.offered, ColumnChoice())
    indicator = sheet.catalogue["health_insurance_coverage"]
    yield ReadingDialog(read_entry("66.177", indicator, "2024"), indicator.name)
    yield SignDialog(workplace, exports.source_of(desk, 1), sample=True)
    yield VerifyDialog(workplace)
    yield ConformanceDialog(workplace, exports.source_of(desk, 1))
    yield UnitWizard(workplace)
    yield TakeInSourceDialog(workplace)
    yield from previews(workplace, desk)
    yield PreviewWindow(workplace, "Báo cáo")
    yield ComparisonDialog(workplace, 1, 2)
    yield TermsDialog(desk.library.register_form.terms)
    names = IndicatorNames(desk.library.catalogue)
    editor = PlanEditor(workplace, names)
    editor.open_plan(desk.plan("tam-duong-2023"))
    editor.rows.write(0, "value", "nhiều")
    yield editor
    pasted = PasteTextDialog(workplace, names)
    pasted.text.setPlainText("Đến năm 2027, tỷ lệ bao phủ bảo hiểm y tế đạt trên 96% dân số.")
    pasted.read_now()
    yield pasted
    fault = CellNote("Chỉ tiêu", "F7", message("Plans", "The value is missing."))
    yield ImportDialog(workplace, Path("kế hoạch.xlsx"), PlanReading(None, (fault,), (), 1))
    yield UpdateDialog(workplace)
    update = UpdateDialog(workplace)
    update.show_preview(example_update(desk))
    yield update
    yield AboutDialog(workplace)
    yield KnownErrorDialog(workplace, error)
    yield CrashDialog(workplace, ValueError("x"))


def previews(workplace, desk):
    """The preview of an old report, with each of its panels in front."""
    taken = take_in.read_report(desk, read_text(OLD_REPORT), desk.library.form("state-progress"))
    office = take_in.office_for(desk, System.STATE)
    for tab in range(4):
        dialog = TakeInDialog(workplace, TakenSource(office, taken))
        dialog.tabs.setCurrentIndex(tab)
        yield dialog


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


def hidden_tools(root: QWidget) -> list[str]:
    """The tools that a tool bar on screen hides for want of room."""
    bars = [one for one in shown(root) if isinstance(one, QToolBar)]
    tools = [(action, bar.widgetForAction(action)) for bar in bars for action in bar.actions()]
    return [
        action.text() or said(tool)[0]
        for action, tool in tools
        if tool is not None and not action.isSeparator() and not tool.isVisibleTo(root)
    ]


def test_pages(program):
    for place in places(program):
        program.window.go_to(place)
        QCoreApplication.processEvents()  # layouts settle
        assert hidden_tools(program.window) == [], place
        wrong = untranslated(program.window) if program.language.code == "vi" else set()
        assert wrong == set(), place
        assert cut_off(program.window) == [], place


def test_the_overview_s_small_charts_and_groups(program):
    program.window.go_to(Destination("overview", unit="duc-trong"))
    page = program.window.pages["overview"]
    page.choosers.scope.choose(Scope.ALL)
    page.choosers.order.choose(Order.GROUP)
    for view in View:
        page.panel.switch.choose(view)
        QCoreApplication.processEvents()
        wrong = untranslated(program.window) if program.language.code == "vi" else set()
        assert wrong == set()
        assert cut_off(program.window) == []


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
