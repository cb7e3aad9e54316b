"""Figures by commune, the list of units, and the dialog of a merger."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from nq20desk.ui.page import Destination
from nq20desk.ui.pictures.photographer import Photographer
from nq20desk.ui.units.page import LIST, UnitsPage


def scenes(photographer: Photographer) -> Iterator[Path]:
    """The page of every unit that has communes."""
    yield photographer.page("units", Destination("units", section=LIST))
    territory = photographer.desk.territory
    for key in [one.key for one in territory if territory.children(one.key)]:
        yield photographer.page(f"communes-{key}", Destination("units", unit=key))
        place = Destination("units", section=LIST, unit=key)
        yield photographer.page(f"units-{key}", place)
    dialog = photographer.opened("units", UnitsPage).list.open_dialog("merge")
    if dialog is not None:
        yield photographer.picture("merge", dialog)
        dialog.close()
