"""*Biểu 3*: the tasks of the provincial plan's appendix, with how far the office has come."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from nq20desk.core.dates import written_day
from nq20desk.core.task import FollowedTask
from nq20desk.core.task_words import NO_TASKS, evidence_words, notes_words, result_words
from nq20desk.exchange.cells import Cell, date_cell, number_cell, text_cell
from nq20desk.exchange.shapes import KEY_HEAD, Align, Column, Sheet

TASKS = "Biểu 3 - Nhiệm vụ"


def task_sheet(tasks: Sequence[FollowedTask], on: date | None) -> Sheet:
    """The sheet of some tasks; ``on`` is the day on which overdue ones are told."""
    return Sheet(
        TASKS,
        "Bieu_3_Nhiem_vu",
        "BIỂU 3. NHIỆM VỤ ĐƯỢC GIAO",
        (
            Column("STT", 6, Align.CENTRE),
            Column("Nhiệm vụ", 64),
            Column("Cơ quan chủ trì", 30),
            Column("Thời hạn", 14, Align.CENTRE),
            Column("Năm hoàn thành", 12, Align.CENTRE),
            Column("Kết quả thực hiện", 22),
            Column("Ngày hoàn thành", 13, Align.CENTRE),
            Column("Văn bản minh chứng", 26),
            Column("Tiến độ, ghi chú", 34),
            Column(KEY_HEAD, 10, hidden=True),
        ),
        tuple(task_cells(one, on) for one in tasks),
        empty_line=NO_TASKS,
    )


def task_cells(one: FollowedTask, on: date | None) -> tuple[Cell, ...]:
    """A task as a row of the sheet."""
    task, done = one.task, one.progress.done
    return (
        number_cell(Decimal(task.number)),
        text_cell(task.text),
        text_cell("; ".join(task.agencies)),
        text_cell(task.deadline),
        Cell(Decimal(task.year), "0"),
        text_cell(result_words(one, on)),
        date_cell(written_day(done) if done else ""),
        text_cell(evidence_words(one)),
        text_cell(notes_words(one)),
        text_cell(str(one.key)),
    )
