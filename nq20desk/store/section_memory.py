"""What is remembered of every change of a section's text, whichever operation made it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from nq20desk.core.text import count_words
from nq20desk.core.version import SectionVersion, VersionReason, reason_to_keep
from nq20desk.store.journal import Change
from nq20desk.store.models import OperationRow, ReportRow, SectionRow
from nq20desk.store.section_steps import SectionSteps, Typing
from nq20desk.store.section_versions import keep, last_kept
from nq20desk.store.types import Image

_TYPING = "typing"


def note_typing(session: Session, how: Typing) -> None:
    """Say that the session's changes are typed; without it they are an operation's."""
    session.info[_TYPING] = how


@dataclass(frozen=True, slots=True)
class SectionMemory:
    """Enters undo steps and versions in the transaction of the change itself.

    ``now`` is in the zone of the desk. ``operation`` is the journal's entry; None where
    typing joined the last one.
    """

    session: Session
    now: datetime
    who: str
    operation: OperationRow | None
    typed: bool = False
    """Whether typing may have made the changes; an operation of the undo menu never is."""

    def note(self, changes: Iterable[Change]) -> None:
        """Remember what a change set did to the texts of reports."""
        for one in changes:
            if one.table == SectionRow.__tablename__:
                self._note_text(one)
            elif one.table == ReportRow.__tablename__ and _is_new_state(one):
                self._note_state(one.key[0])

    def _note_text(self, change: Change) -> None:
        typing: Typing | None = self.session.info.get(_TYPING) if self.typed else None
        before, after = _markup(change.before), _markup(change.after)
        if before == after:
            return
        steps = SectionSteps(self.session, *change.key)
        if typing is None and change.before is None and steps.written_between()[1] is None:
            return  # a text that came with its report is where undo ends
        reason = VersionReason.OPERATION if typing is None else self._reason(steps, change, typing)
        if reason is not None and before:
            self._keep(steps.report, steps.section, before, reason)
        steps.write(before, after, typing or Typing.NEW, self.now)

    def _reason(self, steps: SectionSteps, change: Change, typing: Typing) -> VersionReason | None:
        words = count_words(_markup(change.before)), count_words(_markup(change.after))
        if typing is Typing.ON:  # seconds after the last change: only its size can matter
            return reason_to_keep(*words, self.now, None, self.now)
        first, last = steps.written_between()
        kept = last_kept(self.session, steps.report, steps.section) or first
        return reason_to_keep(*words, last, kept, self.now)

    def _note_state(self, report: int) -> None:
        rows = self.session.scalars(select(SectionRow).where(SectionRow.report == report))
        for row in list(rows):
            self._keep(report, row.section, row.markup, VersionReason.STATE)

    def _keep(self, report: int, section: str, markup: str, reason: VersionReason) -> None:
        version = SectionVersion(0, report, section, self.now, self.who, reason, markup)
        by = self.operation
        wants_name = reason in (VersionReason.OPERATION, VersionReason.STATE)
        keep(self.session, version, self.now, by.id if by and wants_name else None)


def _markup(image: Image | None) -> str:
    return str(image["markup"]) if image else ""


def _is_new_state(change: Change) -> bool:
    before, after = change.before, change.after
    return before is not None and after is not None and before["state"] != after["state"]
