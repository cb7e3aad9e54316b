"""Operations on offices and on the settings of the data folder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from nq20desk.core.message import Message, message
from nq20desk.core.office import Office
from nq20desk.store.models import (
    SettingRow,
)
from nq20desk.store.rows import (
    office_row,
)


@dataclass(frozen=True)
class SaveOffice:
    """Enter or change the profile of an issuing office."""

    office: Office
    sample: bool = False
    name: Message = message("Operations", "Change the unit profile")  # noqa: RUF009
    kind: str = "office"
    undoable: bool = True

    def apply(self, session: Session) -> None:
        """Write the profile."""
        session.merge(office_row(self.office, sample=self.sample))


@dataclass(frozen=True)
class SaveSettings:
    """Change settings of the data folder."""

    values: Sequence[tuple[str, str]]
    name: Message = message("Operations", "Change settings")  # noqa: RUF009
    kind: str = "settings"
    undoable: bool = True

    def apply(self, session: Session) -> None:
        """Write each setting."""
        for key, value in self.values:
            session.merge(SettingRow(key=key, value=value))
