"""Tables in the editor: nothing is lost between page and store, all of it by keyboard."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QMenu

from nq20desk.core.blocks import Paragraph, ParagraphStyle, Text, TextTable
from nq20desk.core.live import LiveFigures
from nq20desk.core.markup import parse, to_markup
from nq20desk.core.text_grid import grid_texts
from nq20desk.ui.report.conversion import fill, read
from nq20desk.ui.report.section_editor import SectionEditor
from nq20desk.ui.report.table_dialog import TableDialog
from nq20desk.ui.report.text_edit import SectionTextEdit
from nq20desk.ui.report.text_tables import tables_of
from tests.tables import SATISFACTION, tables, words
from tests.ui.program import type_text

SMALL = "|=\n|# **a** | **b** |\n| c | d |"


@pytest.fixture
def text(desk, qtbot):
    made = SectionTextEdit(LiveFigures(desk.figures("cao-bang")))
    qtbot.addWidget(made)
    made.resize(640, 500)
    made.show()
    return made


def table_of(text):
    return next(one for one in text.blocks() if isinstance(one, TextTable))


def go_to_cell(text, row, column, table=0):
    found = list(tables_of(text.document()))[table]
    text.setTextCursor(found.cellAt(row, column).lastCursorPosition())


def select_cells(text, first, last):
    found = next(tables_of(text.document()))
    cursor = found.cellAt(*first).firstCursorPosition()
    cursor.setPosition(found.cellAt(*last).lastPosition(), QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)


_paragraph = words.filter(lambda one: one[0] not in "-–+*" and not one[0].isdigit()).map(
    lambda one: Paragraph(ParagraphStyle.BODY, (Text(one),))
)


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25, deadline=None
)
@given(blocks=st.lists(st.one_of(_paragraph, tables), max_size=4).map(tuple))  # fmt: skip
def test_what_is_shown_is_read_back(qapp, blocks):
    document = QTextDocument()
    fill(document, blocks)
    assert read(document) == blocks


def test_the_satisfaction_table_stands_in_the_editor_with_its_merged_head(text):
    text.show_blocks(parse(f"Kết quả như sau:\n{SATISFACTION}\nSau bảng"))
    (shown,) = tables_of(text.document())
    assert (shown.rows(), shown.columns()) == (3, 8)
    assert shown.cellAt(0, 4).columnSpan() == 4
    assert text.markup() == f"Kết quả như sau:\n{SATISFACTION}\nSau bảng"


def test_a_table_is_inserted_and_typed_by_keyboard_alone(text, qtbot, monkeypatch):
    def answer(dialog):
        assert isinstance(dialog, TableDialog)
        dialog.columns.setValue(2)
        dialog.rows.setValue(2)
        dialog.caption.setText("Bảng 1")
        dialog.unit.setText("%")
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(TableDialog, "exec", answer)
    type_text(text, "Trước")
    text.tables.ask_and_insert()
    for place, word in enumerate(("Năm", "Tỷ lệ", "2024", "95,1", "2025", "96")):
        if place:
            qtbot.keyClick(text, Qt.Key.Key_Tab)
        type_text(text, word)
    qtbot.keyClick(text, Qt.Key.Key_Down)
    type_text(text, "Sau")
    assert text.markup() == (
        "Trước\n|= Bảng 1\n|% %\n|# **Năm** | **Tỷ lệ** |\n| 2024 | 95,1 |\n| 2025 | 96 |\nSau"
    )
    qtbot.keyClick(text, Qt.Key.Key_Up)
    qtbot.keyClick(text, Qt.Key.Key_Backtab)
    type_text(text, "x")
    assert "| 2025x | 96 |" in text.markup()


def test_text_can_be_typed_before_and_behind_every_table(text, qtbot):
    text.show_blocks(parse(f"{SMALL}\n{SMALL}"))
    text.moveCursor(QTextCursor.MoveOperation.Start)
    type_text(text, "đầu")
    go_to_cell(text, 1, 1)
    qtbot.keyClick(text, Qt.Key.Key_Down)
    type_text(text, "giữa")
    text.moveCursor(QTextCursor.MoveOperation.End)
    type_text(text, "cuối")
    assert text.markup() == f"đầu\n{SMALL}\ngiữa\n{SMALL}\ncuối"


def test_enter_in_a_cell_begins_a_line_and_no_bullet(text, qtbot):
    text.show_blocks(parse("|=\n| - a |"))
    go_to_cell(text, 0, 0)
    qtbot.keyClick(text, Qt.Key.Key_Return)
    type_text(text, "b")
    assert table_of(text).rows[0][0].pieces == (Text("- a\nb"),)
    assert text.markup() == "|=\n| - a\\nb |"


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        ("row_above", "|#**a**|**b**|\n|||\n|c|d|"),
        ("row_below", "|#**a**|**b**|\n|c|d|\n|||"),
        ("column_left", "|#**a**||**b**|\n|c||d|"),
        ("column_right", "|#**a**|**b**||\n|c|d||"),
        ("remove_rows", "|#**a**|**b**|"),
        ("remove_columns", "|#**a**|\n|c|"),
        ("toggle_head", "|#**a**|**b**|\n|#**c**|**d**|"),
        ("remove", ""),
    ],
)
def test_commands_change_the_table_and_are_undone_in_one_step(text, command, expected):
    text.show_blocks(parse(SMALL))
    go_to_cell(text, 1, 1)
    getattr(text.tables, command)()
    assert text.blocks() == parse(expected)
    text.undo()
    assert text.markup() == SMALL
    text.redo()
    assert text.blocks() == parse(expected)


def test_cells_are_merged_and_split(text):
    text.show_blocks(parse(SMALL))
    select_cells(text, (0, 0), (0, 1))
    text.tables.merge()
    assert text.markup() == "|=\n|# [2x1] **a**\\n**b** |\n| c | d |"
    text.tables.split()
    assert table_of(text).columns == 2
    assert len(table_of(text).rows[0]) == 2
    text.undo()
    text.undo()
    assert text.markup() == SMALL


def test_head_and_body_are_not_merged_and_it_is_said(text, qtbot):
    text.show_blocks(parse(SMALL))
    select_cells(text, (0, 0), (1, 0))
    with qtbot.waitSignal(text.failed):
        text.tables.merge()
    assert text.markup() == SMALL


def test_a_table_selected_as_a_whole_is_deleted(text, qtbot):
    text.show_blocks(parse(f"đầu\n{SMALL}\ncuối"))
    select_cells(text, (0, 0), (1, 1))
    qtbot.keyClick(text, Qt.Key.Key_Delete)
    assert text.markup() == "đầu\ncuối"
    text.undo()
    assert text.markup() == f"đầu\n{SMALL}\ncuối"


def test_a_table_among_selected_paragraphs_is_deleted_with_them(text, qtbot):
    text.show_blocks(parse(f"đầu\n{SMALL}\ncuối"))
    text.moveCursor(QTextCursor.MoveOperation.Start)
    text.moveCursor(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    qtbot.keyClick(text, Qt.Key.Key_Delete)
    assert text.blocks() == ()


def test_a_table_is_copied_and_pasted_with_its_live_figures(text):
    markup = SATISFACTION.replace("99.8", "{doctors_per_10000@2024}")
    text.show_blocks(parse(f"đầu\n{markup}\ncuối"))
    text.selectAll()
    text.copy()
    assert "95\t8\t95.3" in QGuiApplication.clipboard().text()
    text.clear()
    text.paste()
    assert text.markup() == f"đầu\n{markup}\ncuối"
    QGuiApplication.clipboard().clear()


def test_a_table_pasted_into_a_cell_fills_the_cells_from_there(text):
    text.show_blocks(parse(SMALL))
    go_to_cell(text, 1, 1)
    text.insert_blocks(parse("| 1 | 2 |\n| 3 | 4 |"))
    assert grid_texts(table_of(text)) == (("a", "b", ""), ("c", "1", "2"), ("", "3", "4"))
    text.undo()
    assert text.markup() == SMALL


def test_paragraphs_pasted_into_a_cell_are_its_lines(text):
    text.show_blocks(parse("|=\n| x |"))
    go_to_cell(text, 0, 0)
    text.insert_blocks(parse("một\nhai"))
    assert grid_texts(table_of(text)) == (("xmột\nhai",),)


def test_a_table_that_is_too_large_is_refused(text, qtbot):
    large = "\n".join("| 1 | 2 |" for _ in range(101))
    with qtbot.waitSignal(text.pasting.failed) as told:
        text.insert_blocks(parse(large))
    assert "101" in str(told.args[0])
    assert text.blocks() == ()


def test_findings_count_paragraphs_without_the_cells(text):
    text.show_blocks(parse(f"một\n{SMALL}\nhai\n- ba bốn"))
    text.go_to_paragraph(2, 3, 6)
    assert text.textCursor().selectedText() == "bốn"
    assert text.paragraph_index() == 2
    text.go_to_paragraph(1)
    assert text.paragraph_index() == 1
    go_to_cell(text, 1, 0)
    assert text.paragraph_index() == 0


def test_superscript_in_text_and_cells(text, qtbot):
    type_text(text, "10 m")
    text.toggle_superscript()
    type_text(text, "2")
    text.toggle_superscript()
    type_text(text, " đất")
    assert text.markup() == "10 m^2^ đất"
    text.show_blocks(parse("| m^2^ |"))
    assert to_markup(text.blocks()) == "|=\n| m^2^ |"


def test_words_and_head_of_a_table_are_changed_in_the_dialog(text, monkeypatch):
    text.show_blocks(parse(SATISFACTION))
    go_to_cell(text, 0, 0)

    def answer(dialog):
        assert (dialog.caption.text(), dialog.unit.text()) == ("Tỷ lệ hài lòng của người bệnh", "%")
        assert dialog.caption.accessibleName()
        dialog.source.setText("Sở Y tế")
        dialog.head.setValue(1)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(TableDialog, "exec", answer)
    text.tables.edit_words()
    assert (table_of(text).source, table_of(text).head_rows) == ("Sở Y tế", 1)
    text.undo()
    assert table_of(text) == parse(SATISFACTION)[0]


def test_a_text_that_may_only_be_read_keeps_its_table(text, qtbot):
    text.show_blocks(parse(SMALL))
    go_to_cell(text, 1, 1)
    text.setReadOnly(True)
    qtbot.keyClick(text, Qt.Key.Key_Tab)
    for command in (text.tables.row_below, text.tables.remove, text.tables.ask_and_insert):
        command()
    assert text.markup() == SMALL


def test_the_menu_offers_what_is_possible(desk, qtbot):
    editor = SectionEditor(LiveFigures(desk.figures("cao-bang")))
    qtbot.addWidget(editor)
    menu = editor.text.tables.menu(editor)

    def offered():
        menu.aboutToShow.emit()
        return [one.text() for one in menu.actions() if one.isEnabled() and one.text()]

    assert offered() == ["&Insert table …"]
    editor.text.show_blocks(parse(SMALL))
    go_to_cell(editor.text, 0, 0)
    assert "&Merge cells" not in offered()
    select_cells(editor.text, (0, 0), (0, 1))
    assert "&Merge cells" in offered()
    next(one for one in menu.actions() if one.text() == "Column &wider").trigger()
    assert table_of(editor.text).widths == (24, 16)
    assert isinstance(editor.table.menu(), QMenu)


def test_a_new_table_with_too_many_cells_is_refused(text, qtbot, monkeypatch):
    def answer(dialog):
        dialog.columns.setValue(20)
        dialog.rows.setValue(100)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(TableDialog, "exec", answer)
    with qtbot.waitSignal(text.failed):
        text.tables.ask_and_insert()
    assert text.blocks() == ()


def test_selected_cells_are_copied_as_a_table(text):
    text.show_blocks(parse("|# a | b | c |\n| 1 | 2 | 3 |\n| 4 | 5 | 6 |"))
    select_cells(text, (1, 1), (2, 2))
    text.copy()
    assert QGuiApplication.clipboard().text() == "2\t3\n5\t6"
    text.clear()
    text.paste()
    assert grid_texts(table_of(text)) == (("2", "3"), ("5", "6"))
    QGuiApplication.clipboard().clear()


def test_caption_unit_and_source_are_seen(text):
    text.show_blocks(parse("|= Bảng\n|% %\n|@ Sở\n| a |"))
    with_words = text.viewport().grab().toImage()
    text.show_blocks(parse("|=\n| a |"))
    (found,) = tables_of(text.document())
    assert found.format().topMargin() < 20
    text.show_blocks(parse("|= Bảng\n|% %\n|@ Sở\n| a |"))
    (found,) = tables_of(text.document())
    found_format = found.format()
    for name in range(3):
        found_format.clearProperty(0x100000 + 11 + name)
    found.setFormat(found_format)
    assert text.viewport().grab().toImage() != with_words
