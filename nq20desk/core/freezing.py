"""Freezing a report: everything that its pages, workbook and checks are made from, as plain text.

Indicators, plans, form and layout are frozen with it: a new decree, a corrected figure or a
renamed office changes nothing in what was signed.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from typing import get_type_hints

from nq20desk.core.errors import KnownError
from nq20desk.core.figures import Figures
from nq20desk.core.indicator import IndicatorCatalogue
from nq20desk.core.layout import LayoutProfile
from nq20desk.core.message import message
from nq20desk.core.observation import Observation
from nq20desk.core.plain import from_plain, to_plain
from nq20desk.core.report import ReportSnapshot

FORMAT = 1
_FIGURES, _OTHERS = "figures", "others"


_Others = dict[str, tuple[Observation, ...]]


@dataclass(frozen=True)
class _Figures:
    """The figures of a unit with the indicators that they are of."""

    catalogue: IndicatorCatalogue
    observations: tuple[Observation, ...]


def freeze(snapshot: ReportSnapshot, layout: LayoutProfile) -> str:
    """The snapshot and its layout as JSON, the same for the same report."""
    figures = _Figures(snapshot.figures.catalogue, tuple(snapshot.figures.observations.values()))
    others = {key: tuple(one.observations.values()) for key, one in snapshot.others.items()}
    apart: dict[str, object] = {_FIGURES: figures, _OTHERS: others}
    told = {
        one.name: to_plain(apart.get(one.name, getattr(snapshot, one.name)))
        for one in fields(snapshot)
    }
    plain = {"format": FORMAT, "snapshot": told, "layout": to_plain(layout)}
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))


def thaw(content: str) -> tuple[ReportSnapshot, LayoutProfile]:
    """The snapshot and layout that were frozen.

    Raises:
        KnownError: a newer program froze them.
        ValueError: what was stored is damaged.
    """
    plain = json.loads(content)
    if plain["format"] > FORMAT:
        raise KnownError(
            message("Lifecycle", "This report was sent by a newer nq20desk."),
            message("Lifecycle", "Install the newest nq20desk to open it."),
        )
    hints = get_type_hints(ReportSnapshot)
    figures = from_plain(_Figures, plain["snapshot"].pop(_FIGURES))
    others = from_plain(_Others, plain["snapshot"].pop(_OTHERS, []))
    told = {
        name: from_plain(hints[name], one)
        for name, one in plain["snapshot"].items()
        if name in hints
    }
    snapshot = ReportSnapshot(
        figures=Figures.of(figures.catalogue, figures.observations),
        others={key: Figures.of(figures.catalogue, found) for key, found in others.items()},
        **told,
    )
    return snapshot, from_plain(LayoutProfile, plain["layout"])
