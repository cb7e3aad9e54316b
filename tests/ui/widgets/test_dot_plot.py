"""The dot plot: ranked rows, lines across, shapes and words beside every colour."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from nq20desk.core.assessment import Verdict
from nq20desk.core.indicator import Level
from nq20desk.ui.theme import LIGHT
from nq20desk.ui.widgets.dot_plot import Dot, DotData, DotPlot, PlotLine, paint_dot_plot

DATA = DotData(
    (Dot("a", "xã A", 90.0, "90", Verdict.MET), Dot("b", "xã B", 40.0, "40", Verdict.NOT_MET),
     Dot("c", "xã C", None, "chưa có số liệu")),
    (PlotLine(65.0, "Thành phố: 65"), PlotLine(80.0, "KH 2025: 80%", Level.DISTRICT)),
)  # fmt: skip


def painted(data):
    image = QImage(600, 140, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_dot_plot(painter, QRectF(image.rect()), data, LIGHT)
    painter.end()
    return image


def places(image, color):
    """Where a colour stands, as a set of (x, y)."""
    return {
        (x, y) for x in range(image.width()) for y in range(image.height())
        if image.pixelColor(x, y) == color
    }  # fmt: skip


def test_a_higher_value_lies_further_right(theme):
    image = painted(DATA)
    met, not_met = (
        [x for x, _ in places(image, LIGHT.verdict(one)) if x < 520]
        for one in (Verdict.MET, Verdict.NOT_MET)
    )
    assert min(met) > max(not_met)


def test_the_whole_s_line_runs_over_all_rows_between_the_dots(theme):
    image = painted(DATA)
    accent = places(image, LIGHT.color("accent"))
    columns = {x for x, _ in accent}
    head, rows = 2 * 18 + 4, 3 * 24
    assert min(y for _, y in accent) <= head
    assert max(y for _, y in accent) >= head + rows - 1
    met = [x for x, _ in places(image, LIGHT.verdict(Verdict.MET)) if x < 520]
    not_met = [x for x, _ in places(image, LIGHT.verdict(Verdict.NOT_MET)) if x < 520]
    assert max(not_met) < min(columns) < min(met)


def test_no_line_runs_through_the_words_of_another(theme):
    """In the head, right of the whole's line, nothing of it meets the target's words."""
    dots = (Dot("a", "xã A", 90.0, "90"), Dot("b", "xã B", 40.0, "40"))
    near = PlotLine(85.0, "TP Cao Bằng 2025: 85%", Level.DISTRICT)
    image = painted(DotData(dots, (PlotLine(80.0, "Thành phố: 80"), near)))
    accent, muted = (places(image, LIGHT.color(one)) for one in ("accent", "muted"))
    whole = max({x for x, _ in accent}, key=lambda x: sum(at == x for at, _ in accent))
    target = max({x for x, _ in muted}, key=lambda x: sum(at == x for at, _ in muted))
    assert whole < target
    first_row = range(18)  # the target's words end left of it and cross the whole's place
    assert not any(x == whole and y in first_row for x, y in accent)


def test_a_verdict_is_a_shape_and_not_a_colour_alone(theme):
    """The marks right of the numbers differ although they were painted in one colour."""
    other = DotData(tuple(Dot("a", "xã A", 90.0, "90", one)
                          for one in (Verdict.MET, Verdict.NOT_MET)))  # fmt: skip
    image = painted(other)
    marks = [
        {(x, y % 24) for x, y in places(image, LIGHT.verdict(one)) if x > 560}
        for one in (Verdict.MET, Verdict.NOT_MET)
    ]
    assert marks[0]
    assert marks[0] != marks[1]


def test_all_equal_values_and_no_values_have_a_scale():
    assert (
        DotData((Dot("a", "A", 5.0, "5"),)).extent[0]
        < 5
        < DotData((Dot("a", "A", 5.0, "5"),)).extent[1]
    )
    low, high = DotData().extent
    assert low < high


def test_rows_are_found_and_walked(qtbot, theme):
    plot = DotPlot()
    qtbot.addWidget(plot)
    plot.set_data(DATA, "BHYT 2024")
    plot.resize(600, plot.height())
    plot.show()
    assert plot.row_at(QPointF(5, plot.height() - 5)) == "c"
    assert plot.row_at(QPointF(5, 5)) == ""
    for expected in ("a", "b"):
        with qtbot.waitSignal(plot.chosen) as chosen:
            qtbot.keyClick(plot, Qt.Key.Key_Down)
        assert chosen.args == [expected]
    with qtbot.waitSignal(plot.activated) as opened:
        qtbot.keyClick(plot, Qt.Key.Key_Return)
    assert opened.args == ["b"]


def test_the_plot_is_told_in_words(qtbot, theme):
    plot = DotPlot()
    qtbot.addWidget(plot)
    plot.set_data(DATA, "BHYT 2024")
    assert plot.accessibleName() == "BHYT 2024"
    assert plot.accessibleDescription() == (
        "Thành phố: 65; KH 2025: 80%; 1. xã A: 90; 2. xã B: 40; 3. xã C: chưa có số liệu"
    )
