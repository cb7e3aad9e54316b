"""What stands in the province's workbook: four sheets in official Vietnamese.

Found practice: the report goes out as a signed PDF together with an editable workbook.
*Biểu 1* has the columns of the progress reports to the Sở Y tế, *Biểu 3* those of the
provincial plans' task appendix. The texts are always Vietnamese, whatever the window speaks.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from nq20desk.core.assessment import Verdict
from nq20desk.core.figures import Figures
from nq20desk.core.indicator import Indicator, IndicatorCatalogue
from nq20desk.core.observation import Observation, State
from nq20desk.core.plan import Condition, Target
from nq20desk.core.quantity import Comparator, write_number, write_quantity
from nq20desk.core.register import CitedDocument, Role
from nq20desk.core.report import ReportSnapshot
from nq20desk.core.table import IndicatorRow, IndicatorTable, TargetCell
from nq20desk.exchange.cells import Cell, date_cell, fits, looks_like, number_cell, shown, text_cell
from nq20desk.exchange.shapes import KEY_HEAD, Align, Column, Sheet
from nq20desk.exchange.task_sheet import task_sheet

INDICATORS = "Biểu 1 - Chỉ tiêu"
DOCUMENTS = "Biểu 2 - Văn bản"
RAW = "Số liệu gốc"

VERDICTS = {
    Verdict.EXCEEDED: "vượt",
    Verdict.MET: "đạt",
    Verdict.NOT_MET: "chưa đạt",
    Verdict.NOT_COMPARABLE: "không so được",
    Verdict.NO_FIGURE: "chưa có số liệu",
    Verdict.NO_TARGET: "chưa có chỉ tiêu",
    Verdict.QUALITATIVE: "định tính",
}
COMPARATORS = {
    Comparator.EQUAL: "=",
    Comparator.AT_LEAST: "≥",
    Comparator.MORE: ">",
    Comparator.AT_MOST: "≤",
    Comparator.LESS: "<",
    Comparator.ABOUT: "≈",
    Comparator.RANGE: "từ - đến",
    Comparator.CHANGE: "thay đổi",
    Comparator.TEXT: "bằng lời",
}
NOT_COLLECTED = "không thu thập"
_PERCENT_NOTE = (
    "% so chỉ tiêu = thực hiện / chỉ tiêu giao x 100; "
    "với chỉ số càng thấp càng tốt = chỉ tiêu giao / thực hiện x 100."
)


def make_sheets(snapshot: ReportSnapshot, table: IndicatorTable) -> tuple[Sheet, ...]:
    """All sheets of the workbook, the indicators first."""
    return (
        _indicator_sheet(table, snapshot.figures.catalogue),
        _document_sheet(snapshot),
        task_sheet(snapshot.followed_tasks, snapshot.report.date),
        _raw_sheet(snapshot.figures),
    )


# ---- Biểu 1


def _indicator_sheet(table: IndicatorTable, catalogue: IndicatorCatalogue) -> Sheet:
    return Sheet(
        INDICATORS,
        "Bieu_1_Chi_tieu",
        "BIỂU 1. KẾT QUẢ THỰC HIỆN CÁC CHỈ SỐ, MỤC TIÊU",
        _indicator_columns(table),
        tuple(_indicator_cells(row, table, catalogue) for row in table.rows),
        unit_line="Đơn vị tính: ghi tại cột “Đơn vị tính”",
        note=_PERCENT_NOTE,
    )


def _indicator_columns(table: IndicatorTable) -> tuple[Column, ...]:
    number, name, *values = table.heads
    standing = f" (nếu không có: mục tiêu {table.target_year})" if table.target_year else ""
    return (
        Column(number, 5, Align.CENTRE),
        Column(name, 44),
        *(Column(head, 13, Align.CENTRE) for head in values[:-1]),
        Column(values[-1], 18, Align.CENTRE),
        Column("Đơn vị tính", 16, Align.CENTRE),
        Column(f"Chỉ tiêu giao{standing}", 15, Align.CENTRE),
        Column("% so chỉ tiêu (cột Chỉ tiêu giao)", 16, Align.CENTRE),
        Column("Đánh giá", 15, Align.CENTRE),
        Column("Ghi chú", 34),
        Column(KEY_HEAD, 12, hidden=True),
    )


def _indicator_cells(
    row: IndicatorRow, table: IndicatorTable, catalogue: IndicatorCatalogue
) -> tuple[Cell, ...]:
    verdict = row.standing.assessment
    return (
        number_cell(Decimal(row.number)) if row.number else Cell(),
        text_cell(row.label),
        *(target_cell(one) for one in row.targets),
        figure_cell(row.observation, row.text),
        text_cell(unit_name(row.indicator)),
        target_cell(row.standing),
        number_cell(verdict.percent),
        text_cell(VERDICTS[verdict.verdict]),
        text_cell("; ".join(_notes(row, table, catalogue))),
        text_cell(row.key),
    )


def unit_name(indicator: Indicator) -> str:
    """The unit of measure; none where an indicator is said in words."""
    return "" if indicator.measure.key == "text" else indicator.unit


def is_plain_number(
    value: Decimal | None, high: Decimal | None, condition: Condition | None, how: Comparator
) -> bool:
    """Whether a real number says all: no range, no condition, no change, not too long."""
    return (
        value is not None
        and high is None
        and condition is None
        and how not in (Comparator.RANGE, Comparator.CHANGE, Comparator.TEXT)
        and fits(value)
    )


def target_cell(printed: TargetCell) -> Cell:
    """A target: a number where it is one, else the plan's words."""
    target = printed.target
    if target is None or not is_plain_number(
        target.value, target.high, target.condition, target.comparator
    ):
        return text_cell(printed.text)
    return number_cell(target.value, printed.text, target.comparator)


def figure_cell(observation: Observation | None, text: str) -> Cell:
    """A figure: a number where it is one, else its words."""
    if observation is None or not observation.has_number:
        return text_cell(text)
    plain = is_plain_number(
        observation.value, observation.high, observation.condition, observation.comparator
    )
    if not plain:
        return text_cell(text)
    return number_cell(observation.value, text, observation.comparator)


def _notes(
    row: IndicatorRow, table: IndicatorTable, catalogue: IndicatorCatalogue
) -> Iterator[str]:
    """What the cells of a row don't say themselves."""
    if row.standing.text:
        yield from _base(row, table)
    target = row.standing.target
    yield from _conditions(row.observation, target, catalogue)
    if row.observation is None:
        return
    if row.observation.state is State.NOT_COLLECTED:
        yield "Không thu thập ở cấp này"
    cell = figure_cell(row.observation, row.text)
    if isinstance(cell.value, Decimal) and not looks_like(
        shown(cell.value, cell.number_format), row.text
    ):
        yield f"Nguyên văn: “{row.text}”"
    if row.observation.note:
        yield row.observation.note


def _base(row: IndicatorRow, table: IndicatorTable) -> Iterator[str]:
    """Against which target the figure was measured, where the head doesn't say it."""
    target = row.standing.target
    if row.is_assigned:
        yield f"So với chỉ tiêu được giao năm {table.year}"
    elif target and target.year is None:
        yield "So với mục tiêu không nêu năm"
    elif target and target.year != table.target_year:
        yield f"So với mục tiêu {target.year}"


def _conditions(
    observation: Observation | None, target: Target | None, catalogue: IndicatorCatalogue
) -> Iterator[str]:
    """Under which conditions figure and target were set, e.g. the number of vaccines."""
    given = observation.condition if observation else None
    wanted = target.condition if target else None
    stated = given or wanted
    if stated is None:
        return
    parts = []
    if observation is not None:
        parts.append(f"thực hiện {write_number(given.value) if given else 'không nêu'}")
    if target is not None:
        parts.append(f"chỉ tiêu {write_number(wanted.value) if wanted else 'không nêu'}")
    yield f"{_name(stated.indicator, catalogue)}: {', '.join(parts)}"


def _name(key: str, catalogue: IndicatorCatalogue) -> str:
    return catalogue[key].name if key in catalogue else key


# ---- Biểu 2


def _document_sheet(snapshot: ReportSnapshot) -> Sheet:
    found = listed_documents(snapshot)
    return Sheet(
        DOCUMENTS,
        "Bieu_2_Van_ban",
        "BIỂU 2. VĂN BẢN ĐÃ BAN HÀNH VÀ VĂN BẢN LÀM CĂN CỨ",
        (
            Column("STT", 6, Align.CENTRE),
            Column("Số ký hiệu - cơ quan ban hành", 44),
            Column("Tên văn bản", 84),
            Column("Ngày ban hành", 16, Align.CENTRE),
            Column(KEY_HEAD, 10, hidden=True),
        ),
        tuple(_document_cells(count, one) for count, one in enumerate(found, 1)),
    )


def listed_documents(snapshot: ReportSnapshot) -> tuple[CitedDocument, ...]:
    """The documents of the report without itself: issued ones, then cited ones."""
    others = (one for one in snapshot.documents if one.role is not Role.SELF)
    return tuple(sorted(others, key=lambda one: one.role is not Role.ISSUED))


def _document_cells(count: int, document: CitedDocument) -> tuple[Cell, ...]:
    return (
        number_cell(Decimal(count)),
        text_cell(" - ".join(part for part in (document.number, document.issuer) if part)),
        text_cell(_document_title(document)),
        date_cell(document.date),
        text_cell(document.role),
    )


def _document_title(document: CitedDocument) -> str:
    """Kind and title; the kind once only (*Kế hoạch về …*, *Luật Bảo hiểm y tế*)."""
    title = document.title.strip()
    if title.casefold().startswith(document.kind.casefold()):
        return title
    return f"{document.kind} {title}".strip()


# ---- Số liệu gốc


def _raw_sheet(figures: Figures) -> Sheet:
    return Sheet(
        RAW,
        "So_lieu_goc",
        "SỐ LIỆU GỐC",
        (
            Column(KEY_HEAD, 12, hidden=True),
            Column("Chỉ số", 36),
            Column("Kỳ", 11, Align.CENTRE),
            Column("Giá trị", 13, Align.RIGHT),
            Column("Dấu so sánh", 9, Align.CENTRE),
            Column("Đơn vị tính", 14, Align.CENTRE),
            Column("Tử số", 10, Align.RIGHT),
            Column("Mẫu số", 10, Align.RIGHT),
            Column("Điều kiện", 16),
            Column("Thời điểm", 12, Align.CENTRE),
            Column("Nguyên văn", 30),
            Column("Nguồn", 34),
            Column("Ghi chú", 28),
        ),
        tuple(_raw_cells(one, figures) for one in ordered_observations(figures)),
        unit_line="Đơn vị tính: ghi tại cột “Đơn vị tính”",
    )


def ordered_observations(figures: Figures) -> list[Observation]:
    """All observations in the catalogue's order, oldest period first."""
    place = {key: count for count, key in enumerate(figures.catalogue.indicators)}
    return sorted(
        figures.observations.values(),
        key=lambda one: (
            place.get(one.indicator, len(place)), one.indicator, one.year, one.period,
        ),
    )  # fmt: skip


def _raw_cells(typed: Observation, figures: Figures) -> tuple[Cell, ...]:
    catalogue = figures.catalogue
    one = figures.shown(typed.indicator, typed.period) or typed
    known = catalogue.indicators.get(one.indicator)
    return (
        text_cell(one.indicator),
        text_cell(_name(one.indicator, catalogue)),
        Cell(Decimal(one.period), "0") if one.period.isdigit() else text_cell(one.period),
        _raw_value(one),
        text_cell(comparator_word(one)),
        text_cell(unit_name(known) if known else ""),
        number_cell(one.numerator),
        number_cell(one.denominator),
        text_cell(_condition_words(one.condition, catalogue)),
        date_cell(one.as_of),
        text_cell(one.words or one.text),
        text_cell(one.source),
        text_cell("; ".join(_raw_notes(one, figures))),
    )


def _raw_value(observation: Observation) -> Cell:
    if not observation.has_number:
        return Cell()
    if observation.high is not None:
        return text_cell(write_quantity(observation.as_quantity()))
    return number_cell(observation.value)


def comparator_word(observation: Observation) -> str:
    """The sign between indicator and value; the state where there is no value."""
    if observation.state is State.NOT_COLLECTED:
        return NOT_COLLECTED
    if observation.state is State.TEXT:
        return COMPARATORS[Comparator.TEXT]
    return COMPARATORS[observation.comparator] if observation.has_number else ""


def _condition_words(condition: Condition | None, catalogue: IndicatorCatalogue) -> str:
    if condition is None:
        return ""
    return f"{_name(condition.indicator, catalogue)}: {write_number(condition.value)}"


def _raw_notes(observation: Observation, figures: Figures) -> Iterator[str]:
    if figures.is_computed(observation.indicator, observation.period):
        yield "Giá trị do chương trình tính"
    if observation.note:
        yield observation.note
    for other in observation.also:
        where = f" ({other.where})" if other.where else ""
        yield f"Nơi khác ghi: “{other.words}”{where}"
