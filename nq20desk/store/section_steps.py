"""The undo of a section's text, kept in the database.

While a section is on screen its text field has the editor's own undo. When that is used up
(another section was shown, the program was started anew) these steps go on where it ends. The
two can't contradict each other, because the steps are entered here in the very transaction
that writes the text: the steps that are done always lead to the text that is stored, whoever
changed it. An operation of the window (a restored version, a replacement in all sections, the
window's own undo) is one more step here, so the text's undo can take it back, too; the
window's undo then refuses that operation, since its data were changed again.

Going back marks steps as undone; they can be gone forward again until something new is
written. Of each section about ``MOST_STEPS`` steps and ``MOST_CHARACTERS`` characters are kept
(what is older goes at every twentieth step).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import ColumnElement, delete, func, select, update
from sqlalchemy.orm import Session

from nq20desk.core.textstep import TextStep
from nq20desk.store.models import SectionRow, SectionStepRow

MOST_STEPS = 500
MOST_CHARACTERS = 1_000_000
_LOOK_EVERY = 20


class Typing(StrEnum):
    """How a text came to be."""

    NEW = "new"
    """Something was written or changed: a step of its own."""
    ON = "on"
    """The last step goes on (the word that is being typed)."""
    BACK = "back"
    """Undone in the text field."""
    FORTH = "forth"
    """Redone in the text field."""


@dataclass(frozen=True, slots=True)
class SectionSteps:
    """The steps of one section of a report."""

    session: Session
    report: int
    section: str

    def write(self, before: str, after: str, how: Typing, now: datetime) -> None:
        """Enter the way from the text that is stored to the one that takes its place."""
        if before == after:
            return
        last, ahead = self._last(), self._ahead()
        if how is Typing.BACK and last is not None:
            self._go_back(last, before, after)
        elif how is Typing.FORTH and ahead is not None:
            self._go_forth(ahead, before, after)
        else:
            self._forget_undone()
            self._go_on(last, before, after, how, now)

    def _go_on(
        self, last: SectionStepRow | None, before: str, after: str, how: Typing, now: datetime
    ) -> None:
        if how is Typing.ON and last is not None:
            _put(last, TextStep.between(_step(last).undone(before), after))
            return
        place = last.place + 1 if last else 0
        self._row(TextStep.between(before, after), place, now)
        if place % _LOOK_EVERY == 0:
            self._forget_oldest()

    def back(self) -> str | None:
        """The text one step back; None at the first one that is known."""
        last = self._last()
        return _step(last).undone(self._text()) if last else None

    def forth(self) -> str | None:
        """The text one step forward; None if nothing is undone."""
        ahead = self._ahead()
        return _step(ahead).redone(self._text()) if ahead else None

    def written_between(self) -> tuple[datetime | None, datetime | None]:
        """When the oldest and the newest step were made."""
        moments = select(func.min(SectionStepRow.at), func.max(SectionStepRow.at))
        first, last = self.session.execute(moments.where(*self._own)).one()
        return first, last

    # ---- moving

    def _go_back(self, last: SectionStepRow, before: str, after: str) -> None:
        """Mark the last step as undone, or the part of it that the field went back."""
        first = _step(last).undone(before)
        if first == after:
            last.undone = True
            return
        self._make_room(last.place)
        self._row(TextStep.between(after, before), last.place + 1, last.at, undone=True)
        _put(last, TextStep.between(first, after))

    def _go_forth(self, ahead: SectionStepRow, before: str, after: str) -> None:
        """Mark the next step as done, or the part of it that the field went forward."""
        end = _step(ahead).redone(before)
        if end != after:
            self._make_room(ahead.place)
            self._row(TextStep.between(after, end), ahead.place + 1, ahead.at, undone=True)
            _put(ahead, TextStep.between(before, after))
        ahead.undone = False

    def _make_room(self, place: int) -> None:
        self.session.execute(
            update(SectionStepRow)
            .where(*self._own, SectionStepRow.place > place)
            .values(place=SectionStepRow.place + 1)
        )

    # ---- rows

    @property
    def _own(self) -> tuple[ColumnElement[bool], ...]:
        return (SectionStepRow.report == self.report, SectionStepRow.section == self.section)

    def _text(self) -> str:
        row = self.session.get(SectionRow, (self.report, self.section))
        return row.markup if row else ""

    def _last(self) -> SectionStepRow | None:
        wanted = select(SectionStepRow).where(*self._own, ~SectionStepRow.undone)
        return self.session.scalars(wanted.order_by(SectionStepRow.place.desc()).limit(1)).first()

    def _ahead(self) -> SectionStepRow | None:
        wanted = select(SectionStepRow).where(*self._own, SectionStepRow.undone)
        return self.session.scalars(wanted.order_by(SectionStepRow.place).limit(1)).first()

    def _forget_undone(self) -> None:
        self.session.execute(delete(SectionStepRow).where(*self._own, SectionStepRow.undone))

    def _row(self, step: TextStep, place: int, at: datetime, *, undone: bool = False) -> None:
        row = SectionStepRow(
            report=self.report, section=self.section, place=place, at=at, undone=undone
        )
        _put(row, step)
        self.session.add(row)
        self.session.flush()

    def _forget_oldest(self) -> None:
        size = func.length(SectionStepRow.removed) + func.length(SectionStepRow.inserted)
        known = select(SectionStepRow.id, size).where(*self._own)
        count = total = 0
        gone = []
        for identifier, characters in self.session.execute(
            known.order_by(SectionStepRow.place.desc())
        ):
            count, total = count + 1, total + characters
            if count > 1 and (count > MOST_STEPS or total > MOST_CHARACTERS):
                gone.append(identifier)
        if gone:
            self.session.execute(delete(SectionStepRow).where(SectionStepRow.id.in_(gone)))


def _step(row: SectionStepRow) -> TextStep:
    return TextStep(row.start, row.removed, row.inserted)


def _put(row: SectionStepRow, step: TextStep) -> None:
    row.start, row.removed, row.inserted = step.start, step.removed, step.inserted
