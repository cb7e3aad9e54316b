"""Small reports for the tests of the checks: a clean one, from which each test departs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

from nq20desk.core.checks import Finding, Vocabulary, check
from nq20desk.core.figures import Figures
from nq20desk.core.form import Holds, ReportForm, Section, TableRow
from nq20desk.core.indicator import (
    Direction,
    Indicator,
    IndicatorCatalogue,
    Level,
    Measure,
    Ratio,
)
from nq20desk.core.markup import parse
from nq20desk.core.observation import Observation
from nq20desk.core.office import Office, Signer, System
from nq20desk.core.plan import Plan, Target
from nq20desk.core.quantity import Comparator
from nq20desk.core.register import CitedDocument
from nq20desk.core.report import Report, ReportSnapshot
from nq20desk.resources.words import load_vocabulary

PERCENT = Measure("percent", "%", "%", "%")
PERMILLE = Measure("permille", "‰", "‰", "‰")
SCORE = Measure("score", "điểm", "points", " điểm")
PER_10000 = Measure("per_10000", "trên 10.000 dân", "per 10,000", "/vạn dân")
PEOPLE = Measure("count", "người", "people", "", whole=True)
CASES = Measure("count", "ca", "cases", "", whole=True)


def an_indicator(
    key: str,
    name: str,
    measure: Measure = PERCENT,
    direction: Direction = Direction.HIGHER,
    **more: Any,
) -> Indicator:
    return Indicator(
        key, name, key, "group", measure, direction, 2, measure.name, measure.name_en, **more
    )


INDICATORS = (
    an_indicator(
        "insurance",
        "Tỷ lệ tham gia bảo hiểm y tế",
        bounds=(Decimal(0), Decimal(100)),
        synonyms=("Tỷ lệ dân số tham gia BHYT",),
        ratio=Ratio(Decimal(100), "members", "population"),
    ),
    an_indicator("birth_rate", "Tỷ suất sinh thô", PERMILLE, Direction.NONE),
    an_indicator("members", "Số người tham gia bảo hiểm y tế", PEOPLE),
    an_indicator("population", "Dân số", PEOPLE, Direction.NONE, synonyms=("Dân số toàn xã",)),
    an_indicator(
        "immunisation", "Tỷ lệ tiêm chủng mở rộng", synonyms=("Tỷ lệ tiêm chủng",),
        condition="vaccines", condition_stricter=Direction.HIGHER,
    ),
    an_indicator("underweight", "Tỷ lệ suy dinh dưỡng thể nhẹ cân của trẻ em dưới 5 tuổi",
                 direction=Direction.LOWER),
    an_indicator("doctors", "Bác sĩ", PER_10000, synonyms=("Bác sĩ/vạn dân",)),
    an_indicator("beds", "Giường bệnh viện", PER_10000, synonyms=("Giường bệnh",)),
    an_indicator("quality", "Điểm chất lượng bệnh viện", SCORE),
    an_indicator("satisfied", "Mức độ hài lòng của người bệnh"),
    an_indicator("satisfied_in", "Hài lòng của người bệnh nội trú", parent="satisfied"),
    an_indicator("preventive", "Tỷ lệ ngân sách y tế dành cho y tế dự phòng"),
    an_indicator("cases", "Tổng số ca mắc Covid-19", CASES, Direction.LOWER,
                 sum_of=("recovered", "deaths", "treated")),
    an_indicator("recovered", "Số ca khỏi bệnh Covid-19", CASES, parent="cases"),
    an_indicator("deaths", "Số ca tử vong do Covid-19", CASES, Direction.LOWER, parent="cases"),
    an_indicator("treated", "Số ca Covid-19 đang điều trị", CASES, Direction.NONE, parent="cases"),
)  # fmt: skip
CATALOGUE = IndicatorCatalogue("test", (), {}, {one.key: one for one in INDICATORS})


def a_figure(indicator: str, value: str, period: str = "2024", **more: Any) -> Observation:
    return Observation(indicator, period, value=Decimal(value), **more)


def a_target(indicator: str, value: str, year: int | None = 2025, **more: Any) -> Target:
    words = more.pop("words", value.replace(".", ","))
    comparator = more.pop("comparator", Comparator.EQUAL)
    return Target(indicator, year, comparator, words, Decimal(value), **more)


def a_plan(*targets: Target, level: Level = Level.DISTRICT, territory: str = "") -> Plan:
    return Plan(
        f"plan-{level}", "Kế hoạch", "Plan", f"Kế hoạch {level}", level, "UBND", "1/KH-UBND",
        (2025,), targets, territory=territory,
    )  # fmt: skip


def a_section(key: str, holds: Holds = Holds.NARRATIVE, **more: Any) -> Section:
    return Section(key, key.replace("_", " "), 0, holds, **more)


def rows(*indicators: str) -> tuple[TableRow, ...]:
    return tuple(TableRow(one, one) for one in indicators)


def a_form(
    sections: tuple[Section, ...], table: tuple[TableRow, ...] = (), *, addressed: bool = False
) -> ReportForm:
    return ReportForm(
        "form", "1", "Báo cáo", "Report", System.STATE, "BÁO CÁO", "BC", (), "./.",
        sections, table, addressed=addressed,
    )  # fmt: skip


def an_office(**more: Any) -> Office:
    office = Office(
        "office", System.STATE, "UBND xã Mẫu", "ỦY BAN NHÂN DÂN", "XÃ MẪU", "UBND", "Mẫu",
        "xa-mau", Signer("Nguyễn Văn A", "CHỦ TỊCH"),
    )  # fmt: skip
    return replace(office, **more)


def a_report(**more: Any) -> Report:
    usual: dict[str, Any] = {
        "year": 2024,
        "number": "12/BC-UBND",
        "date": date(2025, 3, 14),
        "recipients": ("Như trên", "Lưu: VT"),
        "addressees": ("Sở Y tế",),
    }
    usual["subject"] = "Kết quả thực hiện"
    return Report(1, "form", "1", "office", **{**usual, **more})


CLEAN_TEXT = {
    "results": (
        "- Ủy ban nhân dân xã triển khai Nghị quyết số 20-NQ/TW ngày 25/10/2017 và Quyết định số "
        "2348/QĐ-TTg ngày 05/12/2016 trong toàn hệ thống chính trị, từng bước dần dần đi vào nề "
        "nếp, song song với phát triển triển khai dịch vụ.\n"
        "- Năm 2024, tỷ lệ tham gia bảo hiểm y tế đạt {insurance@2024:unit} dân số, vượt chỉ tiêu "
        "được giao; tỷ lệ tiêm chủng đạt {immunisation@2024:unit}.\n"
        "- Điểm chất lượng bệnh viện tăng qua từng năm: năm 2023 đạt {quality@2023} điểm, năm 2024 "
        "đạt {quality@2024} điểm.\n"
        "- Toàn xã ghi nhận tổng số 12 ca mắc, trong đó 10 ca khỏi bệnh, 2 ca đang điều trị; phấn "
        "đấu đến năm 2025 tỷ lệ tiêm chủng đạt 98%.\n"
        "- Các hoạt động phòng bệnh, an toàn thực phẩm, dân số... được duy trì thường xuyên."
    ),
    "closing": "Trên đây là báo cáo của Ủy ban nhân dân xã Mẫu.",
}  # fmt: skip
CLEAN_FIGURES = (
    a_figure("insurance", "96.5"),
    a_figure("immunisation", "97.1"),
    a_figure("quality", "2.9", "2023"),
    a_figure("quality", "3.1"),
)


def a_snapshot(
    text: Mapping[str, str] | str | None = None,
    figures: tuple[Observation, ...] = CLEAN_FIGURES,
    *,
    report: Report | None = None,
    form: ReportForm | None = None,
    office: Office | None = None,
    plans: tuple[Plan, ...] | None = None,
    documents: tuple[CitedDocument, ...] = (),
) -> ReportSnapshot:
    """A clean report, or one with the given parts; a plain text fills the section *results*."""
    texts = {**CLEAN_TEXT, "results": text} if isinstance(text, str) else text
    texts = CLEAN_TEXT if texts is None else texts
    sections = tuple(a_section(key) for key in texts)
    return ReportSnapshot(
        report=report or a_report(),
        form=form or a_form(sections, rows("insurance", "immunisation"), addressed=True),
        office=office or an_office(),
        figures=Figures.of(CATALOGUE, figures),
        plans=(a_plan(a_target("insurance", "95")),) if plans is None else plans,
        sections={key: parse(one) for key, one in texts.items()},
        documents=documents,
    )


@cache
def vocabulary() -> Vocabulary:
    return load_vocabulary()


def found(snapshot: ReportSnapshot, rule: str) -> list[Finding]:
    """The findings of one rule, as the whole check gives them."""
    return [one for one in check(snapshot, vocabulary()) if one.rule == rule]
