"""Entering figures of several units in one step, as a table by commune does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from nq20desk.core.message import Message
from nq20desk.core.observation import Observation
from nq20desk.store.operations.figures import EnterFigures

UnitFigure = tuple[str, str, str, Observation | None]
"""Unit, indicator, period, figure; None clears it."""


@dataclass(frozen=True)
class EnterByUnit:
    """Enter, change or clear figures of several units, all together."""

    figures: Sequence[UnitFigure]
    name: Message
    kind: str = "figures"
    undoable: bool = True

    def apply(self, session: Session) -> None:
        """Write each unit's figures."""
        by_unit: dict[str, list[tuple[str, str, Observation | None]]] = {}
        for unit, indicator, period, figure in self.figures:
            by_unit.setdefault(unit, []).append((indicator, period, figure))
        for unit, figures in by_unit.items():
            EnterFigures(unit, figures).apply(session)
