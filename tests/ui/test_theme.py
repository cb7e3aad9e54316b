"""Colours that can be told apart, fonts that can write Vietnamese, a style sheet without gaps."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import asdict

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontInfo, QFontMetrics, QRawFont
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from nq20desk.resources import resource_path
from nq20desk.ui.theme import (
    CONTROL_HEIGHT,
    LIGHT,
    TABLE_ROW,
    THEMES,
    ButtonKind,
    TextStyle,
    Tokens,
    Tone,
    current_tokens,
    dress_spin_box,
    dress_table,
    dress_tree,
    font,
    interface_family,
    set_invalid,
    set_kind,
    set_tone,
    style_sheet,
)
from tests.ui.kit_fixtures import contrast, shown, themed

TEXT_ON_GROUNDS = [
    *(("text", ground) for ground in ("window", "surface", "computed", "planned", "selection")),
    *(("text", f"{kind}_soft") for kind in ("error", "warning", "success", "accent")),
    *(("muted", ground) for ground in ("window", "surface", "computed", "selection")),
    *(("accent", ground) for ground in ("window", "surface", "accent_soft")),
    *(("on_accent", ground) for ground in ("accent", "accent_hover", "accent_pressed")),
    *((name, "surface") for name in ("met", "exceeded", "not_met", "not_comparable")),
    *((name, "window") for name in ("met", "exceeded", "not_met", "no_figure")),
    *((name, "surface") for name in ("error", "warning", "success")),
]
MARKS_ON_GROUNDS = [
    *((name, "track") for name in ("met", "exceeded", "not_met", "not_comparable", "no_figure")),
    *((name, f"{name}_soft") for name in ("error", "warning", "success", "accent")),
    *(("line_strong", ground) for ground in ("window", "surface")),
    *(("changed", ground) for ground in ("surface", "computed", "planned")),
    ("accent_ring", "accent"),
    ("disabled", "surface"),
]
VIETNAMESE_VOWELS = "aăâeêioôơuưy"
TONE_MARKS = "\u0300\u0301\u0303\u0309\u0323"
TYPED_SIGNS = "‰≥≤–“”₫✓▲≠○≈…›·%²"


@pytest.mark.parametrize("tokens", THEMES.values(), ids=list(THEMES))
@pytest.mark.parametrize(("text", "ground"), TEXT_ON_GROUNDS)
def test_text_can_be_read_on_its_ground(tokens: Tokens, text: str, ground: str) -> None:
    assert contrast(tokens.color(text), tokens.color(ground)) >= 4.5


@pytest.mark.parametrize("tokens", THEMES.values(), ids=list(THEMES))
@pytest.mark.parametrize(("mark", "ground"), MARKS_ON_GROUNDS)
def test_marks_can_be_seen_on_their_ground(tokens: Tokens, mark: str, ground: str) -> None:
    assert contrast(tokens.color(mark), tokens.color(ground)) >= 3.0


def test_the_style_sheet_has_every_token_filled_in() -> None:
    assert "@" not in style_sheet(LIGHT)


def test_the_style_sheet_template_names_no_colour_itself() -> None:
    template = resource_path("theme", "app.qss").read_text("utf-8")
    assert not re.findall(r":[^;{}]*#[0-9A-Fa-f]{3,6}\b", template)


def test_every_mark_that_the_style_sheet_shows_exists_in_the_colours_of_the_theme() -> None:
    colors = {value.lower() for value in asdict(LIGHT).values()}
    for name in set(re.findall(r"url\(theme:([^)]+)\)", style_sheet(LIGHT))):
        drawing = resource_path("theme", LIGHT.name, name).read_text("utf-8")
        used = {color.lower() for color in re.findall(r"#[0-9A-Fa-f]{6}", drawing)}
        assert used and used <= colors, name


def test_widgets_find_the_theme_of_the_application(qapp: QApplication) -> None:
    themed()
    assert current_tokens() == LIGHT
    assert qapp.palette().accent().color() == LIGHT.color("accent")


@pytest.mark.parametrize("style", list(TextStyle))
def test_no_text_is_smaller_than_twelve_pixels(qapp: QApplication, style: TextStyle) -> None:
    assert font(style).pixelSize() >= 12
    assert QFontInfo(font(style)).family() == interface_family()


def test_titles_are_semibold_and_larger_than_sections(qapp: QApplication) -> None:
    title, section = font(TextStyle.TITLE), font(TextStyle.SECTION)
    assert (title.pixelSize(), section.pixelSize()) == (20, 15)
    assert title.weight() == section.weight() == QFont.Weight.DemiBold


def test_figures_in_tables_all_have_one_width(qapp: QApplication) -> None:
    metrics = QFontMetrics(font(TextStyle.TABLE))
    assert len({metrics.horizontalAdvance(digit * 20) for digit in "0123456789"}) == 1


@pytest.mark.parametrize("face", ["Regular", "SemiBold", "Italic"])
def test_the_bundled_font_has_every_vietnamese_letter(qapp: QApplication, face: str) -> None:
    raw = QRawFont(str(resource_path("fonts", f"Inter-{face}.otf")), 13)
    small = "đ" + VIETNAMESE_VOWELS
    small += "".join(
        unicodedata.normalize("NFC", vowel + mark)
        for vowel in VIETNAMESE_VOWELS
        for mark in TONE_MARKS
    )
    letters = small + small.upper() + TYPED_SIGNS
    assert [one for one in letters if not raw.supportsCharacter(ord(one))] == []


@pytest.mark.parametrize("file", ["OFL-Inter.txt", "OFL-Liberation.txt"])
def test_the_licences_of_the_fonts_travel_with_them(file: str) -> None:
    assert "OFL" in resource_path("fonts", file).read_text("utf-8")


@pytest.mark.parametrize("kind", list(ButtonKind))
def test_every_kind_of_button_is_as_high_as_a_field(qtbot: QtBot, kind: ButtonKind) -> None:
    button = QPushButton("Kết xuất")
    set_kind(button, kind)
    assert shown(qtbot, button).sizeHint().height() == CONTROL_HEIGHT


def test_a_primary_button_is_painted_in_the_accent(qtbot: QtBot) -> None:
    button = QPushButton("Ghi")
    set_kind(button, ButtonKind.PRIMARY)
    image = shown(qtbot, button, QSize(90, 32)).grab().toImage()
    assert image.pixelColor(8, 16) == LIGHT.color("accent")


def test_a_focused_button_shows_a_ring(qtbot: QtBot) -> None:
    holder = QWidget()
    layout = QVBoxLayout(holder)
    first, second = QPushButton("Nhập lại"), QPushButton("Ghi")
    layout.addWidget(first)
    layout.addWidget(second)
    shown(qtbot, holder)
    second.setFocus()
    edges = [one.grab().toImage().pixelColor(0, 16) for one in (first, second)]
    assert edges[1] == LIGHT.color("accent") != edges[0]


def test_a_wrong_field_turns_red_and_back(qtbot: QtBot) -> None:
    label = QLabel("1.234")
    shown(qtbot, label, QSize(80, 32))
    before = label.grab().toImage().pixelColor(70, 16)
    set_invalid(label, invalid=True)
    assert label.grab().toImage().pixelColor(70, 16) == LIGHT.color("error-soft")
    set_invalid(label, invalid=False)
    assert label.grab().toImage().pixelColor(70, 16) == before


@pytest.mark.parametrize("tone", list(Tone))
def test_a_label_speaks_in_its_tone(qtbot: QtBot, tone: Tone) -> None:
    label = QLabel("■■■■")
    set_tone(label, tone)
    shown(qtbot, label)
    assert label.palette().windowText().color() == LIGHT.color(tone.value)


def test_a_dressed_table_has_rows_of_the_visual_language(qtbot: QtBot) -> None:
    table = QTableWidget(3, 2)
    dress_table(table)
    shown(qtbot, table)
    assert table.rowHeight(0) == TABLE_ROW


def test_a_dressed_tree_has_rows_of_the_visual_language(qtbot: QtBot) -> None:
    holder, tree = QWidget(), QTreeWidget()
    dress_tree(tree)
    part = QTreeWidgetItem(tree, ["Phần thứ nhất"])
    QTreeWidgetItem(part, ["I. Kết quả"])
    part.setExpanded(True)
    QVBoxLayout(holder).addWidget(tree)
    shown(qtbot, holder)
    assert tree.visualItemRect(part).height() == TABLE_ROW


def test_a_dressed_spin_box_keeps_its_number_off_the_edge(qtbot: QtBot) -> None:
    box = QSpinBox()
    dress_spin_box(box)
    box.setValue(2024)
    image = shown(qtbot, box, QSize(100, CONTROL_HEIGHT)).grab().toImage()
    inside = {image.pixelColor(x, y).name() for x in range(3, 7) for y in range(8, 24)}
    assert inside == {LIGHT.color("surface").name()}
