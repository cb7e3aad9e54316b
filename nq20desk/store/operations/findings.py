"""Setting findings of the check aside, and bringing them back."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from nq20desk.core.errors import KnownError
from nq20desk.core.message import Message, message
from nq20desk.core.text import clean
from nq20desk.store.models import FindingAsideRow, ReportRow


@dataclass(frozen=True)
class SetFindingAside:
    """Set a finding of a report aside; ``rule`` is kept for whoever reads the data later."""

    report: int
    identity: str
    reason: str
    rule: str = ""
    name: Message = message("Operations", "Set a finding aside")  # noqa: RUF009
    kind: str = "findings"
    undoable: bool = True

    def apply(self, session: Session) -> None:
        """Write the reason.

        Raises:
            KnownError: the reason is blank, or the report is gone.
        """
        reason = " ".join(clean(self.reason).split())
        if not reason:
            raise KnownError(
                message("Store", "A finding is set aside with a reason only."),
                message("Store", "Say in a few words why it is right as it stands."),
            )
        if session.get(ReportRow, self.report) is None:
            raise KnownError(
                message("Store", "There is no report {identifier} in these data.",
                        identifier=self.report)
            )  # fmt: skip
        row = session.get(FindingAsideRow, (self.report, self.identity))
        if row is None:
            row = FindingAsideRow(report=self.report, identity=self.identity, rule=self.rule)
            session.add(row)
        row.reason = reason


@dataclass(frozen=True)
class BringFindingBack:
    """Let a finding that was set aside count again."""

    report: int
    identity: str
    name: Message = message("Operations", "Bring a finding back")  # noqa: RUF009
    kind: str = "findings"
    undoable: bool = True

    def apply(self, session: Session) -> None:
        """Take the reason away; nothing happens where there is none."""
        row = session.get(FindingAsideRow, (self.report, self.identity))
        if row is not None:
            session.delete(row)
