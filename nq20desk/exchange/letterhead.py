"""The head and foot that statistical forms of Vietnamese offices carry.

Names of the state and of the Party as in NĐ 30/2020 Phụ lục I, Mục II.1 and in Hướng dẫn
36-HD/VPTW; days under 10 and the months 1 and 2 take a leading zero (Phụ lục I, Mục II.4).
"""

from __future__ import annotations

from dataclasses import dataclass

from nq20desk.core.dates import cited_number, long_date
from nq20desk.core.office import System
from nq20desk.core.report import ReportSnapshot
from nq20desk.core.text import clean


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
    day = long_date(report.date, report.issue_year)
    form = snapshot.form
    kind = form.kind_word.capitalize()
    number = cited_number(office.system, report.number, form.kind_symbol, office.symbol)
    return Letterhead(
        agency=(_one_line(office.superior_line), _one_line(office.issuing_line)),
        heading=_heading(office.system),
        attached=_one_line(
            f"(Kèm theo {kind} số {number} {day} của {office.name})", keep_spaces=True
        ),
        period=_one_line(f"Kỳ báo cáo: năm {report.year}. Đơn vị báo cáo: {office.name}"),
        place_date=f"{office.place}, {day}",
    )


def _heading(system: System) -> tuple[str, ...]:
    if system is System.PARTY:
        return ("ĐẢNG CỘNG SẢN VIỆT NAM",)
    return "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"


def _one_line(text: str, *, keep_spaces: bool = False) -> str:
    """The text on one line."""
    text = clean(text)
    return text.replace("\n", " ") if keep_spaces else " ".join(text.split())
