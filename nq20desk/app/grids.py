"""The table of figures as a file: a workbook, or pages to be printed."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from nq20desk.app.desk import Desk
from nq20desk.core.errors import KnownError
from nq20desk.core.grid import GridTable
from nq20desk.core.layout import LayoutProfile
from nq20desk.core.message import message
from nq20desk.core.office import System
from nq20desk.store.files import replacing


def layout_of_unit(desk: Desk, unit: str) -> LayoutProfile:
    """The layout profile in force today for the office that reports about a unit."""
    office = next((one for one in desk.offices() if one.unit == unit), None)
    day = desk.clock().astimezone().date()
    if office is None:
        return desk.library.layout(System.STATE, day)
    return desk.library.layout(office.system, day, office.layout)


def grid_pdf(table: GridTable, layout: LayoutProfile) -> bytes:
    """The pages of a table as a PDF."""
    from nq20desk.document.listing import compose_listing  # noqa: PLC0415 - reportlab, late
    from nq20desk.document.pdf import write_pdf  # noqa: PLC0415

    file = BytesIO()
    write_pdf(compose_listing(table, layout), file)
    return file.getvalue()


def write_grid(table: GridTable, layout: LayoutProfile, target: Path) -> None:
    """Write the file that the target's name asks for; the old one stays until it is whole.

    Raises:
        KnownError: the name ends neither in .xlsx nor in .pdf, or the file can't be written.
    """
    match target.suffix.lower():
        case ".xlsx":
            from nq20desk.exchange.figure_book import write_figure_book  # noqa: PLC0415

            write_figure_book(table, target)
        case ".pdf":
            content = grid_pdf(table, layout)
            with replacing(target) as temporary:
                temporary.write_bytes(content)
        case _:
            raise KnownError(
                message("Exports", "“{name}” can't be exported: the kind of file is not known.",
                        name=target.name),
                message("Exports", "Give it a name ending in .pdf or .xlsx."),
            )  # fmt: skip
