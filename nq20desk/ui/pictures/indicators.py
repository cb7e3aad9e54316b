"""The figures of each unit, and the column chooser over them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from nq20desk.ui.indicators.columns_dialog import ColumnsDialog
from nq20desk.ui.indicators.page import IndicatorsPage
from nq20desk.ui.page import Destination
from nq20desk.ui.pictures.photographer import Photographer


def scenes(photographer: Photographer) -> Iterator[Path]:
    """Every unit's figures, then the column chooser."""
    for unit in photographer.units():
        yield photographer.page(f"indicators-{unit}", Destination("indicators", unit=unit))
    page = photographer.opened("indicators", IndicatorsPage)
    page.choose_columns()
    photographer.settle()
    (dialog,) = page.findChildren(ColumnsDialog)
    yield photographer.picture("columns", dialog)
    dialog.reject()
