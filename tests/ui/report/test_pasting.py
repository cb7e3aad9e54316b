"""Pasting into the section's editor, as a clerk does it with real clipboards."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu

from nq20desk.core.figures import Figures
from nq20desk.core.live import LiveFigures
from nq20desk.core.markup import parse, to_markup
from nq20desk.core.pasting import Clipping, Conversion, prepare, read_clipping, to_source
from nq20desk.ui.report.editor_view import EditorView
from nq20desk.ui.report.legacy_dialog import LegacyDialog
from nq20desk.ui.report.page import ReportPage
from nq20desk.ui.report.take_in_source import TakeInSourceDialog
from nq20desk.ui.report.text_edit import SectionTextEdit

SAMPLES = Path(__file__).parents[2] / "core" / "pasting" / "samples"
OLD = "Tû lÖ ng\u00adêi d©n ®\u00adîc kh¸m bÖnh t¹i tr¹m y tÕ"


def mime(html="", text=""):
    data = QMimeData()
    if html:
        data.setHtml(html)
    if text:
        data.setText(text)
    return data


def sample(name):
    return mime((SAMPLES / name).read_text(encoding="utf-8"))


@pytest.fixture
def text(desk, theme, qtbot):
    made = SectionTextEdit(LiveFigures(Figures(desk.library.catalogue, {})))
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    return made


@pytest.fixture
def view(workplace, report, qtbot):
    made = _view(workplace, report, qtbot)
    yield made
    made.editor.text.document().setModified(False)


@pytest.fixture
def busy_view(busy_workplace, report, qtbot):
    made = _view(busy_workplace, report, qtbot)
    yield made
    busy_workplace.jobs.wait()
    made.editor.text.document().setModified(False)


def _view(workplace, report, qtbot):
    made = EditorView(workplace, workplace.desk.report(report))
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    made.outline.choose("lessons")
    made.editor.text.selectAll()
    made.editor.text.cut()
    QGuiApplication.clipboard().clear()
    return made


def put_cursor(text, place):
    cursor = text.textCursor()
    cursor.setPosition(place)
    text.setTextCursor(cursor)


@pytest.mark.parametrize("name", ["word.html", "libreoffice.html", "excel.html", "web.html"])
def test_a_paste_stands_in_the_field_as_it_was_read(text, name):
    html = (SAMPLES / name).read_text(encoding="utf-8")
    text.insertFromMimeData(sample(name))
    reading = prepare(Clipping(html), None)
    decided = Conversion({one.font: one.encoding for one in reading.uses})
    assert text.markup() == to_markup(reading.blocks_of(decided))


def test_one_undo_takes_a_whole_paste_back(text):
    text.show_blocks(parse("Trước"))
    put_cursor(text, 5)
    text.insertFromMimeData(sample("word.html"))
    assert "Cấp huyện" in text.markup()
    text.undo()
    assert text.markup() == "Trước"


def test_ctrl_shift_v_pastes_the_text_alone(text, qtbot):
    QGuiApplication.clipboard().setMimeData(mime("<p><b>đậm</b></p>", "đậm\n- gạch"))
    text.setFocus()
    qtbot.keyClick(text, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert text.markup() == "**đậm**"
    text.clear()
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(text, Qt.Key.Key_V, modifiers)
    assert text.markup() == "đậm\n- gạch"
    QGuiApplication.clipboard().clear()


def test_the_menu_offers_both_ways(text):
    QGuiApplication.clipboard().setText("chữ")
    menu: QMenu = text.createStandardContextMenu()
    text.pasting.extend(menu)
    names = [one.text() for one in menu.actions()]
    place = next(n for n, one in enumerate(menu.actions()) if one.objectName() == "edit-paste")
    assert names[place + 1] == "Paste as text only"
    assert text.pasting.as_text.isEnabled()
    QGuiApplication.clipboard().clear()


def test_a_drop_is_cleaned_like_a_paste(text, qtbot):
    data = mime("<ul><li>thả <b>vào</b></ul>")
    place = QPoint(5, 5)
    actions, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    plain = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place, actions, data, button, plain)
    QApplication.sendEvent(text.viewport(), enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(place), actions, data, button, plain)
    QApplication.sendEvent(text.viewport(), drop)
    assert text.markup() == "- thả **vào**"


@pytest.mark.parametrize(
    ("there", "place", "becomes"),
    [
        ("- ", 2, "- a\n- b"),
        ("- có", 2, "- a\n- b\n- có"),
        ("- có", 4, "- có\n- a\n- b"),
        ("có", 0, "- a\n- b\ncó"),
        ("có", 2, "có\n- a\n- b"),
    ],
)
def test_bullets_are_neither_doubled_nor_buried(text, there, place, becomes):
    text.setPlainText(there)
    put_cursor(text, place)
    text.insertFromMimeData(mime("<ul><li>a</li><li>b</li></ul>"))
    assert text.markup() == becomes


def test_a_word_is_pasted_into_its_line(text):
    text.setPlainText("- Trạm tế")
    put_cursor(text, 7)
    text.insertFromMimeData(mime("<p class=MsoNormal>y <b>xã</b> </p>"))
    assert text.markup() == "- Trạm y **xã**tế"


def test_a_paste_takes_the_place_of_what_is_selected(text):
    text.show_blocks(parse("một\nhai\nba"))
    text.selectAll()
    text.insertFromMimeData(mime("<p>mới</p>"))
    assert text.markup() == "mới"


# ---- in the program


def test_old_fonts_are_shown_before_they_enter(view, qtbot):
    text = view.editor.text
    text.insertFromMimeData(sample("old_fonts.html"))
    assert text.markup() == ""
    (dialog,) = view.editor.findChildren(LegacyDialog)
    assert "ng−êi" in dialog.before.toPlainText()
    assert "người" in dialog.after.toPlainText()
    vni = next(one for one in dialog.choices if "VNI" in one.accessibleName())
    vni.setCurrentIndex(2)
    qtbot.mouseClick(dialog.convert_button, Qt.MouseButton.LeftButton)
    assert "người dân được **khám bệnh**" in text.markup()
    assert "Traïm y teá" in text.markup()


def test_old_letters_may_stay_or_be_given_up(view, qtbot):
    text = view.editor.text
    text.insertFromMimeData(mime(text=OLD))
    view.editor.findChildren(LegacyDialog)[-1].reject()
    assert text.markup() == ""
    text.insertFromMimeData(mime(text=OLD))
    dialog = view.editor.findChildren(LegacyDialog)[-1]
    assert "người dân được" in dialog.after.toPlainText()
    qtbot.mouseClick(dialog.keep_button, Qt.MouseButton.LeftButton)
    assert text.markup() == OLD.replace("\u00ad", "")


def test_what_was_left_out_is_said(view):
    text = view.editor.text
    text.insertFromMimeData(sample("word.html"))
    assert "Pictures left out: 1" in view.editor.banner.text
    rows = "<tr><td>1<td>2" * 3000
    text.insertFromMimeData(mime(f"<p>x</p><table>{rows}</table>"))
    assert "3000 rows" in view.editor.banner.text


def test_pictures_and_files_are_refused_in_a_sentence(view, tmp_path):
    text = view.editor.text
    picture = QMimeData()
    picture.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    assert text.canInsertFromMimeData(picture)
    text.insertFromMimeData(picture)
    assert view.editor.banner.text.startswith("Only pictures were pasted")
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(tmp_path / "báo cáo.docx"))])
    text.insertFromMimeData(files)
    assert "Take in an old report" in view.editor.banner.text
    assert text.markup() == ""


def test_a_whole_report_is_offered_to_be_taken_in(view, qtbot):
    html = "".join(
        f"<p><b>{one.heading}</b></p><p>Nội dung của mục này.</p>"
        for one in view.form.numbered()
        if one.heading
    )
    view.editor.text.insertFromMimeData(mime(html))
    assert "headings of the form" in view.editor.banner.text
    with qtbot.waitSignal(view.take_in_wanted) as wanted:
        qtbot.mouseClick(view.editor.banner.action_button, Qt.MouseButton.LeftButton)
    dialog = TakeInSourceDialog(view.workplace)
    qtbot.addWidget(dialog)
    dialog.show_source(wanted.args[0])
    assert "Nội dung của mục này." in dialog.text.toPlainText()
    with qtbot.waitSignal(dialog.read) as read:
        dialog.start()
    assert len(read.args[0].taken.sections()) > 5


def test_the_page_asks_whose_the_pasted_report_is(workplace, report, qtbot):
    page = ReportPage(workplace)
    qtbot.addWidget(page)
    page.open_report(report, "lessons")
    source = to_source(read_clipping(Clipping("", "I. KẾT QUẢ\nNội dung")), Conversion())
    page.view.take_in_wanted.emit(source)
    (dialog,) = page.findChildren(TakeInSourceDialog)
    assert dialog.text.toPlainText() == "I. KẾT QUẢ\nNội dung"
    assert dialog.read_button.isEnabled()
    dialog.reject()


def test_a_long_paste_is_read_while_typing_goes_on(busy_view, busy_workplace, qtbot):
    text = busy_view.editor.text
    text.show_blocks(parse("đầu\ncuối"))
    put_cursor(text, 3)
    text.insertFromMimeData(mime("<p>Một đoạn dài được dán.</p>" * 3000))
    assert busy_view.editor.banner.text.startswith("Reading")
    text.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(text, "!")
    with qtbot.waitSignal(text.pasting.pasted, timeout=20_000):
        pass
    markup = text.markup().split("\n")
    assert markup[0].startswith("đầuMột đoạn")
    assert markup[-1] == "cuối!"
    assert len(markup) == 3001


def test_a_long_paste_does_not_enter_another_section(busy_view, busy_workplace, qtbot):
    text = busy_view.editor.text
    text.insertFromMimeData(mime("<p>Một đoạn dài được dán.</p>" * 3000))
    with qtbot.waitSignal(text.pasting.failed, timeout=20_000):
        busy_view.outline.choose("finance")
    assert "Một đoạn dài" not in text.markup()
    assert "Another section" in busy_view.editor.banner.text
