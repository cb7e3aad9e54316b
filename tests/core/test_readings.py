"""Live figures that say something else than when they were last read."""

from __future__ import annotations

from nq20desk.core.figures import Figures
from nq20desk.core.live import LiveFigures
from nq20desk.core.markup import parse
from nq20desk.core.readings import changed_figures, read_now, unread
from tests.core.checks.builders import CATALOGUE, a_figure

TEXT = parse(
    "Mở đầu.\n- Đạt {insurance@2024:unit}, **{cases@2024}**.\n"
    "|= Bảng\n| {insurance@2024:unit} |\nCuối {beds@2024}"
)


def live(insurance: str) -> LiveFigures:
    figures = (a_figure("insurance", insurance), a_figure("cases", "12"))
    return LiveFigures(Figures.of(CATALOGUE, figures))


def test_the_changed_ones_are_told_with_their_places():
    seen = read_now(TEXT, live("95"))
    assert seen["{insurance@2024:unit}"] == "95%"
    first, in_table = changed_figures("s", TEXT, seen, live("96.5"))
    assert (first.before, first.now) == ("95%", "96,5%")
    assert (first.paragraph, first.start) == (1, 4)
    assert in_table.paragraph is None
    assert not list(changed_figures("s", TEXT, seen, live("95")))


def test_a_figure_that_was_never_read_has_not_changed():
    assert not list(changed_figures("s", TEXT, {}, live("95")))
    seen = {"{insurance@2024:unit}": "95%"}
    assert unread(TEXT, seen, live("96")) == {"{cases@2024}": "12", "{beds@2024}": ""}


def test_a_figure_that_went_away_has_changed():
    seen = {"{beds@2024}": "25"}
    (gone,) = changed_figures("s", TEXT, seen, live("96"))
    assert (gone.before, gone.now, gone.paragraph) == ("25", "", 2)
