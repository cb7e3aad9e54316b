"""The head and foot that statistical forms of Vietnamese offices carry.

Names of the state and of the Party as in NĐ 30/2020 Phụ lục I, Mục II.1 and in Hướng dẫn
36-HD/VPTW; days under 10 and the months 1 and 2 take a leading zero (Phụ lục I, Mục II.4).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from nq20desk.core.office import Office, System
from nq20desk.core.report import ReportSnapshot
from nq20desk.core.text import clean

_BLANK_DAY = "     "


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The official lines of every sheet, the same on all of them."""

    agency: tuple[str, str]
    heading: tuple[str, ...]
    attached: str
    period: str
    place_date: str
    left_signer: str = "Người lập biểu"
    left_hint: str = "(ký, ghi rõ họ tên)"
    right_signer: str = "Thủ trưởng đơn vị"
    right_hint: str = "(ký, đóng dấu)"


def letterhead(snapshot: ReportSnapshot) -> Letterhead:
    """The lines for a report's office, number and date."""
    report, office = snapshot.report, snapshot.office
    day = _day_words(report.date)
    kind = snapshot.form.kind_word.capitalize()
    return Letterhead(
        agency=(_one_line(office.superior_line), _one_line(office.issuing_line)),
        heading=_heading(office.system),
        attached=_one_line(
            f"(Kèm theo {kind} số {_number(snapshot)} {day} của {office.name})", keep_spaces=True
        ),
        period=_one_line(f"Kỳ báo cáo: năm {report.year}. Đơn vị báo cáo: {office.name}"),
        place_date=f"{office.place}, {day}",
    )


def office_letterhead(office: Office, period: str, day: date) -> Letterhead:
    """The lines of a list that belongs to no report."""
    return Letterhead(
        agency=(_one_line(office.superior_line), _one_line(office.issuing_line)),
        heading=_heading(office.system),
        attached="",
        period=_one_line(period),
        place_date=f"{office.place}, {_day_words(day)}",
    )


def _heading(system: System) -> tuple[str, ...]:
    if system is System.PARTY:
        return ("ĐẢNG CỘNG SẢN VIỆT NAM",)
    return "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"


def _number(snapshot: ReportSnapshot) -> str:
    """The report's number with its symbol; room for the numeral where there is none yet."""
    number = snapshot.report.number.strip()
    if number and not number.isdigit():
        return number
    kind, office = snapshot.form.kind_symbol, snapshot.office.symbol
    party = snapshot.office.system is System.PARTY
    symbol = f"-{kind}/{office}" if party else f"/{kind}-{office}"
    return f"{number or _BLANK_DAY}{symbol}"


def _day_words(day: date | None) -> str:
    """The date in words; day and month are left blank until the office fills them."""
    if day is None:
        return f"ngày{_BLANK_DAY}tháng{_BLANK_DAY}năm{_BLANK_DAY}"
    month = f"{day.month:02d}" if day.month < 3 else str(day.month)
    return f"ngày {day.day:02d} tháng {month} năm {day.year}"


def _one_line(text: str, *, keep_spaces: bool = False) -> str:
    """The text on one line."""
    text = clean(text)
    return text.replace("\n", " ") if keep_spaces else " ".join(text.split())
