"""Citing from the editor: choosing, a new document, one thing to the cursor, the way back."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtWidgets import QApplication, QDialog, QToolButton, QToolTip

from nq20desk.core.blocks import CitationField
from nq20desk.core.markup import parse
from nq20desk.core.register import CitedDocument, Role
from nq20desk.store.operations.documents import AddDocuments, MergeDocuments
from nq20desk.ui.page import Destination
from nq20desk.ui.report.citation_dialog import CitationDialog
from nq20desk.ui.report.editor_view import EditorView
from tests.ui.program import type_text

OFFICE = "huyen-uy-duc-trong"


@pytest.fixture
def view(workplace, desk, qtbot):
    report = next(one for one in desk.reports() if one.office == OFFICE)
    made = EditorView(workplace, report)
    qtbot.addWidget(made)
    desk.listen(made.refresh)
    made.resize(1180, 700)
    made.show()
    made.outline.choose("preamble")
    made.editor.text.clear()
    yield made
    desk.stop_listening(made.refresh)


@pytest.fixture
def dialog(desk, qtbot):
    made = CitationDialog(desk.documents(OFFICE), desk.library.citations)
    qtbot.addWidget(made)
    made.show()
    return made


def answer(monkeypatch, search):
    def choose(dialog):
        dialog.search.setText(search)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(CitationDialog, "exec", choose)


def stored(view, desk):
    view.leave()
    return desk.sections(view.report.id)["preamble"]


def test_the_register_is_searched_and_the_citation_shown_in_full(dialog):
    type_text(dialog.search, "suy dinh duong")
    assert dialog.list.count() == 1
    assert dialog.chosen.number == "44/KH-UBND"
    assert dialog.preview.text().startswith("Kế hoạch số 44/KH-UBND ngày 14/3/2022 của UBND huyện")
    type_text(dialog.search, "zzz")
    assert dialog.chosen is None
    assert not dialog.insert.isEnabled()


def test_a_citation_is_inserted_as_one_thing(view, desk, qtbot, monkeypatch):
    answer(monkeypatch, "96-KH/HU")
    type_text(view.editor.text, "Theo ")
    tools = view.editor.tools.findChildren(QToolButton)
    button = next(one for one in tools if one.text() == "Citation")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    type_text(view.editor.text, " đã ban hành")
    plan = desk.documents(OFFICE)[0]
    assert stored(view, desk) == f"Theo {{document:{plan.id}}} đã ban hành"
    assert view.editor.text.paragraphs()[0].pieces[1] == CitationField(plan.id)
    for _ in range(13):
        qtbot.keyClick(view.editor.text, Qt.Key.Key_Backspace)
    assert stored(view, desk).strip() == "Theo"


def test_a_pasted_citation_enters_the_register_first(view, desk, monkeypatch):
    answer(monkeypatch, "Quyết định số 5456/QĐ-BYT ngày 31/12/2020 của Bộ Y tế")
    view.insert_citation()
    new = desk.documents(OFFICE)[-1]
    assert (new.number, new.role) == ("5456/QĐ-BYT", Role.CITED)
    assert stored(view, desk) == f"{{document:{new.id}}}"


def test_copied_text_says_the_citation_and_pasting_keeps_it_live(view, desk):
    plan = desk.documents(OFFICE)[0]
    view.editor.text.show_blocks(parse(f"- Theo {{document:{plan.id}}}"))
    view.editor.text.selectAll()
    view.editor.text.copy()
    assert QGuiApplication.clipboard().text() == "- Theo Kế hoạch số 96-KH/HU"
    view.editor.text.clear()
    view.editor.text.paste()
    assert view.editor.text.markup() == f"- Theo {{document:{plan.id}}}"


def test_a_double_click_leads_to_the_register_and_the_tooltip_tells_it_in_full(
    view, desk, qtbot, monkeypatch
):
    told = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, words, _widget: told.append(words))
    plan = desk.documents(OFFICE)[0]
    text = view.editor.text
    text.show_blocks(parse(f"{{document:{plan.id}}}"))
    place = text.cursorRect().center() + QPoint(10, 0)
    with qtbot.waitSignal(view.go) as went:
        qtbot.mouseDClick(text.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert went.args[0] == Destination("documents", office=OFFICE, document=plan.id)
    at = text.viewport().mapToParent(place)
    event = QHelpEvent(QEvent.Type.ToolTip, at, text.mapToGlobal(at))
    QApplication.sendEvent(text, event)
    assert told[0].startswith("Kế hoạch số 96-KH/HU ngày 22/6/2018 của Ban Thường vụ")


def test_merging_reaches_the_text_on_screen(view, desk):
    kept = desk.documents(OFFICE)[0].id
    desk.run(AddDocuments(OFFICE, (CitedDocument("96 -KH/HU", "", "", "", "", Role.CITED),)))
    other = desk.documents(OFFICE)[-1].id
    view.editor.insert_live(CitationField(other))
    assert stored(view, desk) == f"{{document:{other}}}"
    desk.run(MergeDocuments(OFFICE, kept, (other,)))
    assert view.editor.text.markup() == f"{{document:{kept}}}"


def test_the_tasks_appendix_leads_to_its_page(view, desk, qtbot):
    view.outline.choose("head")
    item = next(view.head.optional.item(row) for row in range(view.head.optional.count())
                if view.head.optional.item(row).text().startswith("Appendix"))  # fmt: skip
    item.setCheckState(Qt.CheckState.Checked)
    assert "assigned_tasks" not in desk.report(view.report.id).left_out
    view.outline.choose("assigned_tasks")
    with qtbot.waitSignal(view.go) as went:
        qtbot.mouseClick(view.tasks.button, Qt.MouseButton.LeftButton)
    assert went.args[0] == Destination("tasks", office=OFFICE)
