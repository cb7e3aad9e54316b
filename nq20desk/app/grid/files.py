"""The table of figures as a file: a workbook, or pages to be printed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path

from nq20desk.app.desk import Desk
from nq20desk.app.paper import write_table
from nq20desk.core.grid import GridTable
from nq20desk.core.layout import LayoutProfile
from nq20desk.core.office import System


@dataclass(frozen=True, slots=True)
class Paper:
    """By which layout pages are set, and the moment that the file gives as its making."""

    layout: LayoutProfile
    written: datetime


def paper_of_unit(desk: Desk, unit: str) -> Paper:
    """The paper of today for the office that reports about a unit."""
    office = next((one for one in desk.offices() if one.unit == unit), None)
    now = desk.clock()
    if office is None:
        return Paper(desk.library.layout(System.STATE, now.date()), now)
    return Paper(desk.library.layout(office.system, now.date(), office.layout), now)


def grid_pdf(table: GridTable, paper: Paper) -> bytes:
    """The pages of a table as a PDF."""
    from nq20desk.document.listing import compose_listing  # noqa: PLC0415 - reportlab, late
    from nq20desk.document.pdf import write_pdf  # noqa: PLC0415

    file = BytesIO()
    write_pdf(compose_listing(table, paper.layout), file, paper.written)
    return file.getvalue()


def write_grid(table: GridTable, paper: Paper, target: Path) -> None:
    """Write the file that the target's name asks for; the old one stays until it is whole.

    Raises:
        KnownError: the name ends neither in .xlsx nor in .pdf, or the file can't be written.
    """
    write_table(target, lambda: grid_pdf(table, paper), lambda file: _write_book(table, file))


def _write_book(table: GridTable, target: Path) -> None:
    from nq20desk.exchange.figure_book import write_figure_book  # noqa: PLC0415 - xlsxwriter, late

    write_figure_book(table, target)
