"""What a clerk chose to see, kept in the preferences of the computer's user; without Qt."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from nq20desk.app.grid.sheet import ColumnChoice
from nq20desk.app.preferences import PreferenceFile


class KeptChoices:
    """Columns (for all units) and plans (for each unit); damaged ones count as none."""

    def __init__(self, preferences: PreferenceFile) -> None:
        self._preferences = preferences

    @property
    def columns(self) -> ColumnChoice:
        """Which columns are shown, and in which order."""
        kept = _mapping(self._preferences.values.grid_columns)
        return ColumnChoice(
            _texts(kept.get("order")),
            frozenset(_texts(kept.get("hidden"))),
            frozenset(_texts(kept.get("added"))),
        )

    def keep_columns(self, choice: ColumnChoice) -> None:
        """Keep a choice of columns."""
        kept = {
            "order": list(choice.order),
            "hidden": sorted(choice.hidden),
            "added": sorted(choice.added),
        }
        self._preferences.change(grid_columns=json.dumps(kept))

    def plans(self, unit: str) -> tuple[str, ...] | None:
        """The plans that were chosen for a unit; None: those of its reports."""
        kept = _mapping(self._preferences.values.grid_plans).get(unit)
        return _texts(kept) if isinstance(kept, list) else None

    def keep_plans(self, unit: str, plans: Iterable[str] | None) -> None:
        """Keep the plans chosen for a unit, or forget them (None)."""
        kept = _mapping(self._preferences.values.grid_plans)
        kept.pop(unit, None)
        if plans is not None:
            kept[unit] = list(plans)
        self._preferences.change(grid_plans=json.dumps(kept))


def _mapping(text: str) -> dict[str, Any]:
    try:
        kept = json.loads(text) if text else {}
    except ValueError:
        return {}
    return kept if isinstance(kept, dict) else {}


def _texts(kept: object) -> tuple[str, ...]:
    return tuple(one for one in kept if isinstance(one, str)) if isinstance(kept, list) else ()
