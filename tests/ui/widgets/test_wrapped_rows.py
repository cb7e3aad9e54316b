"""Rows as high as their words need at the width that there is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFontMetrics, QTextLayout
from PySide6.QtWidgets import QStyledItemDelegate, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from nq20desk.ui.icons import icon
from nq20desk.ui.theme import TABLE_ROW
from nq20desk.ui.widgets.wrapped_rows import WrappedList, WrappedTree

LONG = "3.3. Nâng cao năng lực phòng, chống dịch bệnh gắn với đổi mới y tế cơ sở"


@pytest.fixture
def tree(qtbot: QtBot, theme: None) -> WrappedTree:
    made = WrappedTree()
    made.setHeaderHidden(True)
    top = QTreeWidgetItem(["I. Kết quả"])
    top.addChildren([QTreeWidgetItem([LONG]), QTreeWidgetItem([LONG * 6])])
    made.addTopLevelItem(top)
    made.expandAll()
    qtbot.addWidget(made)
    made.resize(280, 400)
    made.show()
    return made


def heights(tree: WrappedTree) -> tuple[int, int, int]:
    tree.doItemsLayout()
    top = tree.topLevelItem(0)
    assert top is not None
    return (
        tree.visualItemRect(top).height(),
        tree.visualItemRect(top.child(0)).height(),
        tree.visualItemRect(top.child(1)).height(),
    )


def test_a_heading_takes_the_lines_that_it_needs_up_to_three(tree: WrappedTree) -> None:
    short, long, endless = heights(tree)
    line = QFontMetrics(tree.font()).lineSpacing()
    assert short == TABLE_ROW
    assert 2 * line <= long <= endless < 4 * line + 8


def test_a_wider_tree_needs_fewer_lines(tree: WrappedTree) -> None:
    before = heights(tree)[1]
    tree.resize(900, 400)
    assert heights(tree)[1] < before


def test_a_chosen_row_has_one_colour_with_the_room_before_it(
    tree: WrappedTree, qtbot: QtBot
) -> None:
    top = tree.topLevelItem(0)
    assert top is not None
    tree.setCurrentItem(top.child(0))
    tree.activateWindow()
    colours = []
    for act in (tree.setFocus, tree.clearFocus):
        act()
        row, picture = tree.visualItemRect(top.child(0)), tree.viewport().grab().toImage()
        before, inside = (picture.pixelColor(x, row.top() + 3) for x in (4, row.left() + 4))
        assert before == inside
        colours.append(inside.name())
    assert len(set(colours)) == 2


def test_a_sentence_below_another_keeps_its_line(tree: WrappedTree) -> None:
    delegate = tree.itemDelegate()
    assert isinstance(delegate, QStyledItemDelegate)
    assert delegate.displayText("Covid-19.\n“Câu”", QLocale()).split("\u2028")[1] == "“Câu”"


@pytest.mark.parametrize("width", [240, 360])
def test_every_word_of_a_list_has_room_beside_its_icon(
    qtbot: QtBot, theme: None, width: int
) -> None:
    made = WrappedList("Kết quả")
    made.addItem(f"Báo cáo gửi cấp trên nhưng chưa ghi Kính gửi.\n“{LONG}”")
    item = made.item(0)
    item.setIcon(icon("warning"))
    qtbot.addWidget(made)
    made.resize(width, 300)
    made.show()
    metrics, box = QFontMetrics(made.font()), made.visualItemRect(item)
    # icon 16 + 8, padding 2 x 8, Qt's own margin 2 x 3
    needed = metrics.boundingRect(
        0, 0, box.width() - 46, 999, int(Qt.TextFlag.TextWordWrap), item.text()
    ).height()
    assert box.height() >= needed
    assert made.accessibleName() == "Kết quả"


@pytest.mark.parametrize("whole", ["20-NQ/TW", "25/10/2017", "2016-2020"])
def test_no_line_ends_inside_a_number(tree: WrappedTree, whole: str) -> None:
    delegate = tree.itemDelegate()
    assert isinstance(delegate, QStyledItemDelegate)
    shown = delegate.displayText(f"theo {whole} về y tế", QLocale())
    layout = QTextLayout(shown, tree.font())
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(QFontMetrics(tree.font()).horizontalAdvance(f"theo {whole[:-1]}"))
    layout.endLayout()
    assert shown[: line.textLength()].strip() == "theo"
    assert shown.replace("\u2060", "") == f"theo {whole} về y tế"
