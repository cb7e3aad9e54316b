"""The overview: its bars and its small charts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from nq20desk.ui.overview.page import OverviewPage
from nq20desk.ui.overview.view_switch import View
from nq20desk.ui.page import Destination
from nq20desk.ui.pictures.photographer import Photographer


def scenes(photographer: Photographer) -> Iterator[Path]:
    """Every unit's overview."""
    for unit in photographer.units():
        yield photographer.page(f"overview-{unit}", Destination("overview", unit=unit))
        page = photographer.opened("overview", OverviewPage)
        page.panel.switch.choose(View.CHARTS)
        yield photographer.picture(f"charts-{unit}")
        page.panel.switch.choose(View.BARS)
