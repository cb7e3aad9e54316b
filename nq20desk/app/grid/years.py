"""Which unit and years the page begins with; without Qt."""

from __future__ import annotations

from nq20desk.app.desk import Desk


def unit_of_newest_report(desk: Desk) -> str:
    """The unit that the newest report is about, else the first office's; may be empty."""
    offices = {one.key: one.unit for one in desk.offices()}
    found = (offices[one.office] for one in desk.reports())
    return next(found, next(iter(offices.values()), ""))


def report_years(desk: Desk, unit: str) -> list[int]:
    """The years that the unit's reports are about, the newest report's first."""
    offices = {one.key for one in desk.offices() if one.unit == unit}
    return [one.year for one in desk.reports() if one.office in offices]


def fresh_year(desk: Desk, unit: str) -> str:
    """The year to enter next: after the last one with figures, else the report's."""
    years = desk.figures(unit).years()
    if years:
        return str(years[-1] + 1)
    return str(next(iter(report_years(desk, unit)), desk.clock().year))


def latest_period(desk: Desk, unit: str, indicator: str) -> str:
    """The newest period with a figure of an indicator, else of any."""
    figures = desk.figures(unit)
    latest = figures.latest(indicator)
    if latest is not None:
        return latest.period
    years = figures.years()
    return str(years[-1]) if years else fresh_year(desk, unit)
