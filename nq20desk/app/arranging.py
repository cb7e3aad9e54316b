"""Moving, joining, dividing and leaving out the sections of a report, each one step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from nq20desk.core.arrangement import moved, stepped
from nq20desk.core.form import ReportForm
from nq20desk.core.message import message
from nq20desk.core.report import Report
from nq20desk.store.operations import ArrangeReport


def step_section(report: Report, form: ReportForm, key: str, step: int) -> ArrangeReport | None:
    """One place up (-1) or down (1) among its siblings; None where it can't go."""
    made = stepped(form.arranged(report.arrangement), report.arrangement, key, step)
    return _ordered(report, made.order) if made else None


def move_section(
    report: Report, form: ReportForm, key: str, before: str | None
) -> ArrangeReport | None:
    """Before a sibling, or to their end; None where it can't go."""
    made = moved(form.arranged(report.arrangement), report.arrangement, key, before)
    return _ordered(report, made.order) if made else None


def _ordered(report: Report, order: tuple[str, ...]) -> ArrangeReport:
    name = message("Operations", "Change the order of sections")
    return ArrangeReport(replace(report, order=order), {}, name)


def join_sections(
    report: Report, form: ReportForm, key: str, texts: Mapping[str, str]
) -> ArrangeReport | None:
    """Join a section with those that the form lets it be joined with; their texts follow."""
    join = form.join_of(key)
    if join is None or join.section.key in report.joined:
        return None
    whole = "\n".join(texts[part] for part in join.parts if texts.get(part, "").strip())
    written = {part: "" for part in join.parts if texts.get(part)}
    return ArrangeReport(
        replace(report, joined=report.joined | {join.section.key}),
        {join.section.key: whole, **written},
        message("Operations", "Join sections"),
    )


def divide_section(
    report: Report, form: ReportForm, key: str, texts: Mapping[str, str]
) -> ArrangeReport | None:
    """Divide a joined section again; its whole text goes to the first part."""
    join = form.join_of(key)
    if join is None or join.section.key not in report.joined:
        return None
    whole = texts.get(join.section.key, "")
    return ArrangeReport(
        replace(report, joined=report.joined - {join.section.key}),
        {join.section.key: "", join.parts[0]: whole} if whole else {},
        message("Operations", "Divide a section"),
    )


def leave_out(report: Report, form: ReportForm, key: str) -> ArrangeReport | None:
    """Leave an optional part out; its text is kept for the day when it comes back."""
    if key not in {one.key for one in form.optional_parts()}:
        return None
    name = message("Operations", "Leave a section out")
    return ArrangeReport(replace(report, left_out=report.left_out | {key}), {}, name)


def put_back(report: Report, key: str) -> ArrangeReport | None:
    """Put a part back that was left out."""
    if key not in report.left_out:
        return None
    name = message("Operations", "Put a section back")
    return ArrangeReport(replace(report, left_out=report.left_out - {key}), {}, name)
