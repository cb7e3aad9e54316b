"""The list of tasks as a workbook of its own: what the page *Nhiệm vụ* shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from pathlib import Path

import openpyxl

from nq20desk.core.dates import written_day
from nq20desk.core.office import Office
from nq20desk.core.task import FollowedTask
from nq20desk.exchange.letterhead import office_letterhead
from nq20desk.exchange.readback import check_sheet
from nq20desk.exchange.task_sheet import task_sheet
from nq20desk.exchange.workbook import draw_sheets
from nq20desk.store.files import replacing


@dataclass(frozen=True, slots=True)
class TaskListing:
    """Which tasks of which office, as of which day; ``chosen_by`` says what was filtered."""

    office: Office
    tasks: Sequence[FollowedTask]
    on: date
    chosen_by: str = ""


def write_task_workbook(listing: TaskListing, target: Path) -> None:
    """Write the workbook, read it back and compare; the old file stays on any failure.

    Raises:
        KnownError: the folder or the file can't be written, or the disk is full.
        ReadbackError: what was written differs from the list (a fault of the program).
    """
    sheet = task_sheet(listing.tasks, listing.on)
    period = f"Tính đến ngày {written_day(listing.on)}. Đơn vị: {listing.office.name}"
    if listing.chosen_by:
        period = f"{period}. {listing.chosen_by}"
    content = draw_sheets((sheet,), office_letterhead(listing.office, period, listing.on))
    with replacing(target) as temporary:
        temporary.write_bytes(content)
        book = openpyxl.load_workbook(BytesIO(temporary.read_bytes()))
        try:
            check_sheet(book, sheet)
        finally:
            book.close()
