"""The check of a report of the open desk: what is open, what was set aside, what blocks."""

from __future__ import annotations

from nq20desk.app.desk import Desk
from nq20desk.core.checks import check
from nq20desk.core.checks.setting_aside import Checked
from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.store.finding_queries import findings_aside


def check_report(desk: Desk, report: int) -> Checked:
    """Everything that the check finds in a report, sorted by what was set aside."""
    found = check(desk.snapshot(report), desk.library.vocabulary)
    return sort_again(desk, report, Checked(found))


def sort_again(desk: Desk, report: int, checked: Checked) -> Checked:
    """The findings of an earlier check, sorted by what is set aside now."""
    with desk.store.read() as session:
        return Checked(checked.found, findings_aside(session, report))


def refuse_wrong_page(desk: Desk, report: int) -> None:
    """Stop an export whose page would be wrong; all other findings leave it alone.

    Raises:
        KnownError: a rule that the rule book marks ``blocks`` holds and was not set aside.
    """
    blocking = check_report(desk, report).blocking
    if not blocking:
        return
    raise KnownError(
        message(
            "Findings",
            "The page would be printed with gaps ({count}). The first one: {finding}",
            count=len(blocking),
            finding=blocking[0].text,
        ),
        message("Findings", "Mend the places that Check (F9) lists, or set them aside there."),
    )
