"""The steps of a report on its way; what they lock is frozen (:mod:`nq20desk.app.thawed`)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from nq20desk.app.numbers import refuse_taken
from nq20desk.core.blocks import Paragraph, ParagraphStyle, Text
from nq20desk.core.dates import cited_number, long_date
from nq20desk.core.errors import KnownError
from nq20desk.core.freezing import freeze
from nq20desk.core.lifecycle import GONE, LOCKED, ReportStep, refuse
from nq20desk.core.markup import to_markup
from nq20desk.core.message import message
from nq20desk.core.report import ReportSnapshot, ReportState
from nq20desk.store.operations.report_states import MakeReplacement, TakeStep

if TYPE_CHECKING:
    from nq20desk.app.desk import Desk


def take_step(
    desk: Desk,
    identifier: int,
    to: ReportState,
    day: date | None = None,
    way: str = "",
    note: str = "",
) -> None:
    """Take a report one step on its way; what becomes locked is frozen in the same step.

    Raises:
        KnownError: the report can't take that step (:func:`lifecycle.refuse`), the day is
            still to come, or another one of its type holds its number.
    """
    report = desk.report(identifier)
    now = desk.clock()
    today = now.date()
    day = day or today
    refuse(report, to, note, day)
    if day > today:
        raise _still_to_come(day)
    if to in LOCKED:
        refuse_taken(desk, report)
    step = ReportStep(to, now, desk.store.who, day, way, note)
    frozen = None
    if to in LOCKED and report.state not in LOCKED:
        snapshot = desk.snapshot(identifier)
        frozen = freeze(snapshot, desk.layout(snapshot))
    desk.run(TakeStep(identifier, step, frozen))


def _still_to_come(day: date) -> KnownError:
    return KnownError(
        message("Lifecycle", "{day} is still to come.", day=f"{day:%d/%m/%Y}"),
        message("Lifecycle", "Name the day on which it happened."),
    )


def make_replacement(desk: Desk, identifier: int) -> int:
    """A draft with the text of a sent report that takes its place; returns its identifier.

    Its opening says which report it replaces, in the words of the form.
    """
    old = desk.report(identifier)
    if old.state is not ReportState.SENT:
        raise KnownError(
            message("Lifecycle", "Only a report that was sent is replaced."),
            message("Lifecycle", "This one can still be changed itself."),
        )
    under_way = [one for one in desk.reports() if one.replaces == old.id and one.state not in GONE]
    if under_way:
        raise KnownError(
            message("Lifecycle", "A replacement of this report is being made already: report "
                    "{identifier}.", identifier=under_way[0].id),
            message("Lifecycle", "Open that one, or remove it first."),
        )  # fmt: skip
    snapshot = desk.snapshot(identifier)
    sections = desk.sections(identifier)
    words = _replacing(snapshot)
    first = next(one.key for one in snapshot.form.sections if one.is_written)
    sections[first] = "\n".join(part for part in (sections.get(first, ""), words) if part)
    made = replace(
        old, id=0, number="", date=None, state=ReportState.DRAFT, replaces=old.id,
        issue_year=desk.clock().year,
    )  # fmt: skip
    desk.run(MakeReplacement(made, sections))
    return max(one.id for one in desk.reports())


def _replacing(snapshot: ReportSnapshot) -> str:
    report, office, form = snapshot.report, snapshot.office, snapshot.form
    number = cited_number(office.system, report.number, form.kind_symbol, office.symbol)
    words = form.replacement.format(
        number=number, date=long_date(report.date, report.issue_year), office=office.name
    )
    return to_markup([Paragraph(ParagraphStyle.BODY, (Text(words),))])
