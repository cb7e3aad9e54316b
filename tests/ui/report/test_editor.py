"""Writing a section: bullets as in Word, live figures, pasting, outline, findings."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication

from nq20desk.core.blocks import FigureField, FigurePart, ParagraphStyle
from nq20desk.core.checks import Severity
from nq20desk.core.errors import KnownError
from nq20desk.core.live import LiveFigures
from nq20desk.core.markup import parse, to_markup
from nq20desk.core.message import message
from nq20desk.core.observation import Observation
from nq20desk.store import queries
from nq20desk.store.operations import EnterFigures
from nq20desk.ui.report.editor_view import EditorView
from nq20desk.ui.report.text_edit import SectionTextEdit
from nq20desk.ui.report.tools.figures import FiguresTool
from nq20desk.ui.report.tools.findings import FindingsTool
from tests.ui.program import type_text


@pytest.fixture
def text(desk, qtbot):
    made = SectionTextEdit(LiveFigures(desk.figures("cao-bang")))
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def view(workplace, qtbot):
    made = EditorView(workplace, workplace.desk.report(1))
    qtbot.addWidget(made)
    workplace.desk.listen(made.refresh)
    made.resize(1180, 700)
    made.show()
    return made


def paste(edit, text):
    data = QMimeData()
    data.setText(text)
    edit.insertFromMimeData(data)


def test_what_is_shown_is_read_back(text):
    markup = "Mở **đậm** _nghiêng_ ~gạch~ {doctors_per_10000@2024:unit}.\n- gạch\n+ cộng\n1. một"
    text.show_blocks(parse(markup))
    assert text.markup() == markup


def test_enter_goes_on_with_the_bullet_and_ends_it_when_empty(text, qtbot):
    type_text(text, "- Một")
    qtbot.keyClick(text, Qt.Key.Key_Return)
    type_text(text, "Hai")
    qtbot.keyClick(text, Qt.Key.Key_Return)
    qtbot.keyClick(text, Qt.Key.Key_Return)
    type_text(text, "Ba")
    assert text.markup() == "- Một\n- Hai\nBa"


def test_tab_makes_a_bullet_deeper_and_back(text, qtbot):
    type_text(text, "- Một")
    qtbot.keyClick(text, Qt.Key.Key_Tab)
    assert text.markup() == "+ Một"
    qtbot.keyClick(text, Qt.Key.Key_Backtab)
    assert text.markup() == "- Một"


def test_backspace_after_the_bullet_takes_it_off(text, qtbot):
    type_text(text, "- ")
    type_text(text, "A")
    qtbot.keyClick(text, Qt.Key.Key_Left)
    qtbot.keyClick(text, Qt.Key.Key_Backspace)
    assert text.markup() == "A"


def test_numbers_of_paragraphs_go_on_by_themselves(text, qtbot):
    type_text(text, "1. Một")
    qtbot.keyClick(text, Qt.Key.Key_Return)
    assert text.toPlainText().endswith("2. ")
    assert text.paragraphs()[0].style is ParagraphStyle.NUMBERED


def test_a_live_figure_is_one_thing_to_the_cursor(text, qtbot):
    text.insert_live(FigureField("doctors_per_10000", "2024", FigurePart.WITH_UNIT))
    type_text(text, " và")
    assert text.markup() == "{doctors_per_10000@2024:unit} và"
    for _ in range(3):
        qtbot.keyClick(text, Qt.Key.Key_Left)
    qtbot.keyClick(text, Qt.Key.Key_Backspace)
    assert text.markup().strip() == "và"


def test_bold_by_keyboard(text, qtbot):
    type_text(text, "a ")
    text.toggle_bold()
    type_text(text, "b")
    text.toggle_bold()
    type_text(text, " c")
    assert text.markup() == "a **b** c"


def test_pasted_text_is_cleaned_and_keeps_its_bullets(text):
    paste(text, "Mở đầu\r\n–\tGạch  thừa cách\n\n* {x} _y_\u0000\n")
    assert [one.style for one in text.paragraphs()] == [
        ParagraphStyle.BODY, ParagraphStyle.DASH, ParagraphStyle.STAR,
    ]  # fmt: skip
    assert to_markup(text.paragraphs()[2:]) == r"* \{x\} \_y\_"


def test_decomposed_text_is_pasted_as_nfc(text):
    paste(text, "Bệnh viện")
    assert text.toPlainText() == "Bệnh viện"


def test_a_paste_that_is_too_large_is_refused_and_said(text, qtbot):
    with qtbot.waitSignal(text.pasting.failed):
        paste(text, "x" * 600_001)
    assert text.toPlainText() == ""


def test_copying_keeps_figures_live(text):
    text.show_blocks(parse("- Đạt {doctors_per_10000@2024} bác sĩ"))
    text.selectAll()
    text.copy()
    assert QGuiApplication.clipboard().text() == "- Đạt 8 bác sĩ"
    text.clear()
    text.paste()
    assert text.markup() == "- Đạt {doctors_per_10000@2024} bác sĩ"
    QGuiApplication.clipboard().clear()


def test_undo_in_the_text(text, qtbot):
    type_text(text, "Một hai")
    text.undo()
    assert text.toPlainText() == ""
    text.redo()
    assert text.toPlainText() == "Một hai"


def test_the_outline_leads_to_sections_head_and_documents(view):
    for key in ("head", "study", "indicators", "closing"):
        view.outline.choose(key)
        assert view.outline.current_key() == key
    view.outline.choose("study")
    assert view.middle.currentWidget() is view.editor
    assert view.editor.text.words() > 500


def test_changing_sections_stores_the_text(view, workplace, qtbot):
    view.outline.choose("lessons")
    view.editor.text.selectAll()
    type_text(view.editor.text, "- Bài học mới")
    view.outline.choose("finance")
    assert workplace.desk.sections(1)["lessons"] == "- Bài học mới"


def test_the_check_lists_findings_and_leads_to_their_place(view, qtbot):
    view.run_check()
    assert view.findings
    assert view.dock.tool(FindingsTool).list.count() == len(view.findings)
    wanted = next(one for one in view.findings if one.where.paragraph is not None)
    view.dock.tool(FindingsTool).show_finding(wanted)
    assert view.outline.current_key() == wanted.where.section
    assert view.editor.text.paragraph_index() == wanted.where.paragraph


def test_the_summary_needs_no_plural(view):
    view.run_check()
    errors = sum(one.severity is Severity.ERROR for one in view.findings)
    assert view.dock.tool(FindingsTool).summary.text().startswith(f"Errors: {errors} · warnings: ")


def test_a_finding_about_a_figure_leads_to_the_indicators(view, workplace, qtbot):
    mistyped = Observation("health_insurance_coverage", "2024", value=Decimal(865))
    entered = [(mistyped.indicator, mistyped.period, mistyped)]
    workplace.desk.run(EnterFigures("cao-bang", entered))
    view.run_check()
    wanted = next(one for one in view.findings if one.where.section == "figures")
    with qtbot.waitSignal(view.go) as went:
        view.dock.tool(FindingsTool).show_finding(wanted)
    assert went.args[0].indicator == wanted.where.indicator


def test_a_figure_of_the_list_goes_into_the_text(view):
    view.outline.choose("workforce_science")
    view.editor.text.selectAll()
    view.editor.text.cut()
    item = view.dock.tool(FiguresTool).list.item(0)
    view.dock.tool(FiguresTool).list.itemActivated.emit(item)
    (paragraph,) = view.editor.text.paragraphs()
    assert isinstance(paragraph.pieces[0], FigureField)


def test_figures_are_found_without_diacritics(view):
    view.dock.tool(FiguresTool).search.setText("bac si")
    assert view.dock.tool(FiguresTool).list.count() > 0


def test_number_and_date_are_stored_when_left(view, workplace, qtbot):
    view.outline.choose("head")
    view.head.number.setText("7")
    view.outline.choose("study")
    assert workplace.desk.report(1).number == "7"


def test_leaving_out_an_optional_section_renumbers_the_outline(view):
    view.outline.choose("head")
    (item,) = view.head.optional.findItems("NHIỆM VỤ", Qt.MatchFlag.MatchStartsWith)
    item.setCheckState(Qt.CheckState.Checked)
    assert "coming_tasks" in view.outline.section_keys()


def test_a_document_is_added_in_the_last_row(view, workplace):
    model = view.documents.model
    view.documents.show_documents([])
    index = model.index(0, 0)
    model.setData(index, "12/KH-UBND")
    with workplace.desk.store.read() as session:
        (document,) = queries.documents_of(session, "ubnd-tp-cao-bang")
    assert document.number == "12/KH-UBND"


def test_what_could_not_be_stored_stays_on_screen(view, workplace, monkeypatch, qtbot):
    view.outline.choose("lessons")
    view.editor.text.selectAll()
    type_text(view.editor.text, "Câu chưa lưu được")

    def refuse(_operation):
        raise KnownError(message("Store", "The disk is full; the last step was not saved."))

    monkeypatch.setattr(workplace.desk.store, "run", refuse)
    with qtbot.waitSignal(view.failed):
        view.outline.choose("finance")
    assert view.editor.key == view.outline.current_key() == "lessons"
    assert view.editor.text.toPlainText() == "Câu chưa lưu được"
    monkeypatch.undo()
    view.outline.choose("finance")
    assert workplace.desk.sections(1)["lessons"] == "Câu chưa lưu được"


def test_looking_at_the_head_changes_nothing(view, workplace):
    before = workplace.desk.report(1)
    view.outline.choose("head")
    view.outline.choose("study")
    assert workplace.desk.report(1) == before


def test_undo_shows_in_the_head_form(view, workplace):
    view.outline.choose("head")
    view.head.number.setText("99")
    view.head.flush()
    workplace.desk.undo()
    assert view.head.number.text() == "141"
