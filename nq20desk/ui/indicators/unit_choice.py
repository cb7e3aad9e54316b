"""Whose figures the page can show, and the way from a unit's figure to the communes'."""

from __future__ import annotations

from nq20desk.app.desk import Desk
from nq20desk.app.grid.sheet import Place
from nq20desk.core.territory import Unit
from nq20desk.ui.page import Destination


def offered_units(desk: Desk, wanted: str, visited: str) -> tuple[list[Unit], str]:
    """The units that report and one commune beside them: the wanted one, else that of before."""
    units = desk.units()
    others = {one.key for one in desk.territory} - {one.key for one in units}
    commune = next((one for one in (wanted, visited) if one in others), "")
    return units + ([desk.territory[commune]] if commune else []), commune


def communes_of(unit: str, place: Place | None) -> Destination:
    """Where the communes' figures behind a unit's figure stand."""
    indicator, period = (place.indicator, place.period) if place else ("", "")
    return Destination("units", indicator=indicator, period=period, unit=unit)
