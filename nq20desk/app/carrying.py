"""Taking text over from an earlier report of the data."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date

from nq20desk.app.desk import Desk
from nq20desk.core.blocks import Block, citations_of
from nq20desk.core.carry_over import CarriedText, MovedFigure, Years, moved_on, written_out
from nq20desk.core.fields import resolve
from nq20desk.core.message import message
from nq20desk.core.report import Report, ReportSnapshot
from nq20desk.core.unit_words import Issuer, WordChange, find_changes, wordings
from nq20desk.store.operations.reports import CreateReport, WriteSections
from nq20desk.store.past import office_when_written


def earlier_reports(desk: Desk, report: Report) -> list[Report]:
    """The other reports, best first: of the same office and form, of the form, the rest."""
    others = [one for one in desk.reports() if one.id != report.id]
    return sorted(
        others,
        key=lambda one: (
            one.id == report.replaces,
            (one.office, one.form) != (report.office, report.form),
            one.form != report.form,
            one.year > report.year,
            -one.year,
            -one.id,
        ),
    )


def carry_over(
    desk: Desk, old: int, new: Report, sections: Iterable[str] | None = None
) -> CarriedText:
    """The text of an earlier report as the new one takes it over; nothing is stored.

    ``sections`` limits it to some; what the new report's form does not have stays behind.
    """
    snapshot = desk.snapshot(old)
    known = {one.key for one in desk.library.form(new.form).every_section() if one.is_written}
    wanted = known if sections is None else known & set(sections)
    texts = {key: blocks for key, blocks in snapshot.sections.items() if key in wanted and blocks}
    made, moved, cited = _fields(desk, snapshot.report, new, texts)
    return CarriedText(made, _changes(desk, snapshot, new, made), moved, cited)


def _fields(
    desk: Desk, old: Report, new: Report, texts: dict[str, tuple[Block, ...]]
) -> tuple[dict[str, tuple[Block, ...]], tuple[MovedFigure, ...], int]:
    """Figures of the new year; citations of another office's register as text."""
    live = desk.live(new)
    years, moved, cited = Years(old.year, new.year), list[MovedFigure](), 0
    made: dict[str, tuple[Block, ...]] = {}
    for key, blocks in texts.items():
        kept, here = moved_on(key, blocks, years, lambda one: resolve(one, live) is not None)
        moved += here
        if old.office != new.office:
            cited += sum(1 for _ in citations_of(kept))
            kept = written_out(kept)
        made[key] = kept
    return made, tuple(moved), cited


def _changes(
    desk: Desk, old: ReportSnapshot, new: Report, texts: dict[str, tuple[Block, ...]]
) -> tuple[WordChange, ...]:
    words = desk.library.unit_words
    written = old.report.date or date(old.report.issue_year or old.report.year, 12, 31)
    day = desk.day_of(new)
    before, after = _issuer_then(desk, old, written), _issuer_now(desk, new, day)
    wanted = wordings(words, before, after, written, day)
    return find_changes(texts, wanted, words.keep, desk.library.citations.spans)


def _issuer_then(desk: Desk, old: ReportSnapshot, written: date) -> Issuer:
    """The office as it was when the earlier report was last written."""
    with desk.store.read() as session:
        past = office_when_written(session, old.report.id)
    office = past or old.office
    return Issuer(office, _unit_name(desk, office.unit, written))


def _issuer_now(desk: Desk, new: Report, day: date) -> Issuer:
    office = desk.office(new.office)
    return Issuer(office, _unit_name(desk, office.unit, day))


def _unit_name(desk: Desk, unit: str, day: date) -> str:
    return desk.territory.name_on(unit, day) if unit in desk.territory else ""


# ---- what is stored


def new_report(
    desk: Desk, report: Report, old: int, carried: CarriedText, accepted: Collection[WordChange]
) -> CreateReport:
    """The step that enters a report with the text of an earlier one of its form.

    Joined sections, their order and what was left out are taken over with the text.
    """
    last = desk.report(old)
    if last.form == report.form:
        report = replace(report, left_out=last.left_out, order=last.order, joined=last.joined)
    return CreateReport(replace(report, id=0), carried.texts(accepted))


def carried_into(
    desk: Desk, report: Report, old: int, carried: CarriedText, accepted: Collection[WordChange]
) -> WriteSections:
    """The step that writes the text of an earlier report into sections of a report."""
    name = message("Operations", "Take over text of the report of {year}",
                   year=desk.report(old).year)  # fmt: skip
    return WriteSections(report.id, carried.texts(accepted), name)
