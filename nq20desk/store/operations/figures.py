"""Operations on figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from nq20desk.core.message import Message, message
from nq20desk.core.observation import Observation
from nq20desk.store.bulk import write_images
from nq20desk.store.models import (
    ObservationRow,
)
from nq20desk.store.rows import (
    observation_values,
)


@dataclass(frozen=True)
class EnterFigures:
    """Enter, change or (with None) clear figures of a unit, all together."""

    unit: str
    figures: Sequence[tuple[str, str, Observation | None]]
    name: Message = message("Operations", "Enter figures")  # noqa: RUF009
    kind: str = "figures"
    undoable: bool = True

    def apply(self, session: Session) -> None:
        """Write each figure; a cleared one is removed."""
        wanted: dict[tuple[str, str, str], dict[str, object] | None] = {}
        for indicator, period, observation in self.figures:
            key = (self.unit, indicator, period)
            wanted[key] = None
            if observation is not None:
                named = zip(("unit", "indicator", "period"), key, strict=True)
                wanted[key] = {**dict(named), **observation_values(observation)}
        write_images(session, ObservationRow, wanted)
