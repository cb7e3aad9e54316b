"""Two reports compared: which two, and everything that differs between them."""

from __future__ import annotations

from dataclasses import dataclass

from nq20desk.app.desk import Desk
from nq20desk.app.language import Language
from nq20desk.app.paper import Setting
from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.core.report import Report, ReportSnapshot
from nq20desk.core.reportdiff import FigureDiff, HeadDiff, ReportDiff, compare_reports

_FIELDS = {
    "number": message("Comparing", "Number"),
    "date": message("Comparing", "Date"),
    "subject": message("Comparing", "Title"),
    "addressees": message("Comparing", "Addressees"),
    "recipients": message("Comparing", "Recipients"),
    "year": message("Comparing", "Year of the figures"),
}


@dataclass(frozen=True)
class Comparison:
    """Two reports and what differs between them; ``setting`` puts it on paper."""

    before: ReportSnapshot
    after: ReportSnapshot
    diff: ReportDiff
    setting: Setting


def compare(desk: Desk, before: int, after: int) -> Comparison:
    """Compare two reports; enough to work on another thread.

    Raises:
        KnownError: it is one and the same report, or there is no such report.
    """
    if before == after:
        raise KnownError(
            message("Comparing", "A report can't be compared with itself."),
            message("Comparing", "Choose two different reports."),
        )
    old, new = desk.snapshot(before), desk.snapshot(after)
    now = desk.clock()
    return Comparison(old, new, compare_reports(old, new), Setting(desk.layout(new), now))


def pair_of(desk: Desk, report: int) -> tuple[int, int] | None:
    """Which two reports are compared when one is named: older, newer; None if it is alone.

    What it replaces comes first, then what replaces it, then the last one of its form and
    office, then any.
    """
    reports = desk.reports()
    this = next((one for one in reports if one.id == report), None)
    if this is None or len(reports) < 2:
        return None
    if this.replaces is not None and any(one.id == this.replaces for one in reports):
        return this.replaces, report
    newer = next((one.id for one in reports if one.replaces == report), None)
    if newer is not None:
        return report, newer
    others = sorted((one for one in reports if one.id != report), key=lambda one: _near(this, one))
    other = others[0].id
    return (other, report) if other < report else (report, other)


def _near(this: Report, other: Report) -> tuple[bool, bool, bool, int]:
    """Sorts the likeliest partner first."""
    return (other.office != this.office, other.form != this.form, other.id > this.id,
            abs(other.id - this.id))  # fmt: skip


def field_name(one: HeadDiff, language: Language) -> str:
    """A field of the head in words."""
    return language.say(_FIELDS[one.field])


def figure_name(one: FigureDiff, comparison: Comparison, language: Language) -> str:
    """An indicator with its period."""
    indicator = comparison.after.figures.catalogue[one.indicator]
    return f"{language.pick(indicator.name, indicator.name_en)} ({one.period})"
