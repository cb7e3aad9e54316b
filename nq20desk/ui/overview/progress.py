"""How far a report is and what it still lacks, worked out without widgets."""

from __future__ import annotations

from dataclasses import dataclass

from nq20desk.app.desk import Desk
from nq20desk.app.language import Language
from nq20desk.core.form import Holds, ReportForm, Section
from nq20desk.core.message import Message, message
from nq20desk.core.report import Report, ReportState
from nq20desk.ui.page import Destination

_OPEN_STATES = (ReportState.DRAFT, ReportState.SUBMITTED)


@dataclass(frozen=True, slots=True)
class Progress:
    """A report that is being written: how many of its sections have text."""

    report: Report
    form: ReportForm
    written: int
    total: int


@dataclass(frozen=True, slots=True)
class Lack:
    """Something that a report lacks, and where it is to be entered."""

    text: Message
    where: Destination
    is_figure: bool = False


def open_reports(desk: Desk) -> list[Progress]:
    """The reports that are not signed yet, the newest first."""
    return [_progress(desk, one) for one in desk.reports() if one.state in _OPEN_STATES]


def _progress(desk: Desk, report: Report) -> Progress:
    form = desk.library.form(report.form)
    texts = desk.sections(report.id)
    wanted = _to_be_written(form, report)
    written = sum(1 for one in wanted if texts.get(one.key, "").strip())
    return Progress(report, form, written, len(wanted))


def _to_be_written(form: ReportForm, report: Report) -> list[Section]:
    """The sections whose text must come from the clerk."""
    return [
        one.section
        for one in form.numbered(report.arrangement)
        if one.section.holds in (Holds.NARRATIVE, Holds.CLOSING) and not one.section.default_text
    ]


def lacks_of(desk: Desk, report: Report, language: Language) -> list[Lack]:
    """Sections without text, then table rows without a figure for the report's year."""
    return [*_empty_sections(desk, report, language), *_missing_figures(desk, report, language)]


def _empty_sections(desk: Desk, report: Report, language: Language) -> list[Lack]:
    form, texts = desk.library.form(report.form), desk.sections(report.id)
    return [
        Lack(
            message(
                "OverviewPage", "No text: {title}", title=language.pick(one.name, one.label_en)
            ),
            Destination("report", report=report.id, section=one.key),
        )
        for one in _to_be_written(form, report)
        if not texts.get(one.key, "").strip() and not one.series
    ]


def _missing_figures(desk: Desk, report: Report, language: Language) -> list[Lack]:
    unit = desk.office(report.office).unit
    figures = desk.figures(unit)
    year = str(report.year)
    found = []
    for row in desk.library.form(report.form).table_rows:
        children = figures.catalogue.children(row.indicator)
        keys = (row.indicator, *(one.key for one in children))
        if any(figures.shown(key, year) for key in keys):
            continue
        name = language.pick(row.label, figures.catalogue[row.indicator].name_en)
        text = message("OverviewPage", "No figure for {year}: {name}", year=year, name=name)
        where = Destination("indicators", indicator=row.indicator, period=year, unit=unit)
        found.append(Lack(text, where, is_figure=True))
    return found
