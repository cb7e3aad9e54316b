"""Verdicts: every shape another one, with its word and its colour."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from nq20desk.core.assessment import Verdict
from nq20desk.document.marks import approximate_mark
from nq20desk.document.shapes import Ink
from nq20desk.ui.theme import LIGHT
from nq20desk.ui.widgets.shapes import paint_shapes
from nq20desk.ui.widgets.verdict_badge import VerdictBadge, paint_verdict_mark
from tests.ui.kit_fixtures import ink, painted, shown

SIDE = QSize(16, 16)
WITHOUT_OWN_SHAPE = (Verdict.QUALITATIVE,)


def mark(verdict: Verdict) -> QImage:
    return painted(lambda painter, rect: paint_verdict_mark(painter, rect, verdict, LIGHT), SIDE)


@pytest.mark.parametrize("verdict", list(Verdict))
def test_every_verdict_has_a_mark_in_its_colour(verdict: Verdict) -> None:
    assert ink(mark(verdict), LIGHT.verdict(verdict))


def test_the_marks_differ_in_shape_and_not_in_colour_only() -> None:
    shapes = {frozenset(ink(mark(one))) for one in Verdict if one not in WITHOUT_OWN_SHAPE}
    assert len(shapes) == len(Verdict) - len(WITHOUT_OWN_SHAPE)


def test_about_is_painted_too() -> None:
    sign = approximate_mark(Ink.TEXT)
    assert ink(painted(lambda painter, _: paint_shapes(painter, sign, LIGHT), SIDE))


def test_a_badge_shows_mark_and_word_and_tells_the_screen_reader(qtbot: QtBot) -> None:
    badge = shown(qtbot, VerdictBadge(Verdict.NOT_MET, "Chưa đạt"))
    assert badge.accessibleName() == "Chưa đạt"
    narrow = badge.sizeHint().width()
    badge.set_verdict(Verdict.NO_FIGURE, "Chưa có số liệu")
    assert badge.verdict is Verdict.NO_FIGURE
    assert badge.accessibleName() == "Chưa có số liệu"
    assert badge.sizeHint().width() > narrow
    assert ink(badge.grab().toImage(), LIGHT.color("no-figure"))
