"""From a unit's figure to the communes' and on to one commune, by clicks in the window."""

from __future__ import annotations

from PySide6.QtCore import Qt

from nq20desk.app.grid.sheet import Place
from nq20desk.ui.page import Destination
from nq20desk.ui.units.commune_model import Column
from tests.ui.program import running
from tests.ui.units.conftest import CITY, columns, row_of

BHYT = "health_insurance_coverage"
LEFT = Qt.MouseButton.LeftButton


def test_from_the_city_s_figure_by_commune_to_one_commune_and_back(qtbot, desk):
    with running(desk, qtbot) as program:
        window = program.window
        window.go_to(Destination("indicators", indicator=BHYT, period="2024", unit=CITY))
        figures = window.pages["indicators"]
        qtbot.mouseClick(figures.panel.by_commune, LEFT)
        page = window.current()
        assert page is window.pages["units"]
        choosers = page.communes.choosers
        assert (choosers.chosen_indicator, choosers.chosen_year) == (BHYT, "2024")
        table = page.communes.table
        index = page.communes.model.index(
            row_of(page, "song-bang"), columns(page).index(Column.NAME)
        )
        place = table.visualRect(index).center()
        qtbot.mouseClick(table.viewport(), LEFT, pos=place)
        qtbot.mouseDClick(table.viewport(), LEFT, pos=place)
        assert window.current() is figures
        assert (figures.unit, figures.grid.place) == ("song-bang", Place(BHYT, "2024"))
        assert not figures.panel.by_commune.isVisible()  # nothing is below a commune
        window.go_to(Destination("indicators", indicator=BHYT, period="2024", unit=CITY))
        assert figures.unit == CITY


def test_communes_are_offered_only_where_they_were_asked_for(qtbot, desk):
    with running(desk, qtbot) as program:
        window = program.window
        window.go_to(Destination("indicators"))
        units = window.current().bar.units
        assert units.count() == 2
        window.go_to(Destination("indicators", unit="song-bang"))
        assert [units.itemData(row) for row in range(units.count())][-1] == "song-bang"
        window.go_to(Destination("indicators", unit="song-hien"))
        assert (units.count(), window.current().unit) == (3, "song-hien")
        window.go_to(Destination("overview"))
        assert window.current().choosers.unit.count() == 2
