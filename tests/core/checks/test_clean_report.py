"""A well-written report over each real form gives no error and no warning."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from nq20desk.core.checks import Severity, check
from nq20desk.core.figures import Figures
from nq20desk.core.form import Holds, ReportForm, Section
from nq20desk.core.indicator import Indicator, IndicatorCatalogue, Level
from nq20desk.core.markup import parse
from nq20desk.core.observation import Observation
from nq20desk.core.plan import Plan, Target
from nq20desk.core.quantity import Comparator
from nq20desk.core.report import ReportSnapshot
from nq20desk.resources.library import Library
from tests.core.checks.builders import a_report, an_office

_OPENING = (
    "Thực hiện Kế hoạch số 50-KH/TU ngày 16/4/2018 của Tỉnh ủy và Nghị quyết số 20-NQ/TW ngày "
    "25/10/2017 của Ban Chấp hành Trung ương, đơn vị báo cáo kết quả năm 2024 như sau:"
)
_CLOSING = "Trên đây là báo cáo kết quả thực hiện Nghị quyết số 20-NQ/TW năm 2024 của đơn vị."
_BODY = (
    "- Về nội dung này ({title}): cấp ủy, chính quyền phân công cán bộ theo dõi, kiểm tra định kỳ "
    "từng quý và rút kinh nghiệm kịp thời.\n"
    "- Các trạm y tế phối hợp với trường học, hội phụ nữ tổ chức 12 buổi truyền thông với 640 "
    "lượt người dự, trong đó 400 lượt phụ nữ; vắc xin, thuốc và vật tư được cấp đủ.\n"
    "- Năm 2024, tỷ lệ tham gia bảo hiểm y tế đạt {{health_insurance_coverage@2024:unit}}, vượt "
    "chỉ tiêu được giao; phấn đấu năm 2025 giữ vững kết quả này."
)


# a likely figure of each measure, within every indicator's bounds
_LIKELY = {
    "percent": "96", "percent_per_year": "0.5", "permille": "8", "permille_per_year": "0.2",
    "per_10000": "12", "per_100000": "15", "score": "3.4", "cm": "160", "years": "74",
    "count": "12",
}  # fmt: skip
_TARGET = Target("health_insurance_coverage", 2025, Comparator.AT_LEAST, "≥ 95", value=Decimal(95))
_PLAN = Plan(
    "plan", "Kế hoạch", "Plan", "Kế hoạch", Level.COMMUNE, "UBND", "1/KH-UBND", (2025,), (_TARGET,)
)


def snapshot_of(form: ReportForm, catalogue: IndicatorCatalogue) -> ReportSnapshot:
    """A complete report: every section written, every figure there, head and end filled in."""
    return ReportSnapshot(
        report=replace(a_report(), subject="Kết quả thực hiện Nghị quyết số 20-NQ/TW năm 2024"),
        form=form,
        office=replace(an_office(), system=form.system),
        figures=Figures.of(catalogue, figures_of(form, catalogue)),
        plans=(_PLAN,),
        sections={one.key: parse(text_of(one)) for one in form.sections if one.is_written},
    )


def figures_of(form: ReportForm, catalogue: IndicatorCatalogue) -> list[Observation]:
    """Every figure that the form asks for, and that of the text."""
    keys = {(row.indicator, "2024") for row in form.table_rows}
    tables = [table for one in form.sections for table in one.series]
    keys |= {(key, str(year)) for one in tables for key in one.indicators for year in one.years}
    keys.add(("health_insurance_coverage", "2024"))
    return [a_figure(catalogue[key], period) for key, period in sorted(keys)]


def a_figure(indicator: Indicator, period: str) -> Observation:
    if indicator.measure.key == "text":
        return Observation(indicator.key, period, text="Không có dịch lớn xảy ra")
    return Observation(indicator.key, period, value=Decimal(_LIKELY[indicator.measure.key]))


def text_of(section: Section) -> str:
    """What a good clerk writes there."""
    if section.holds is Holds.CLOSING:
        return _CLOSING
    return _BODY.format(title=section.name) if section.title else _OPENING


@pytest.mark.parametrize("key", ["party-review-5y", "state-progress"])
def test_a_well_written_report_has_no_errors_and_no_warnings(
    key: str, read_library: Library
) -> None:
    snapshot = snapshot_of(read_library.form(key), read_library.catalogue)
    assert all(snapshot.text_of(one.key) for one in snapshot.form.sections if one.is_written)
    findings = check(snapshot, read_library.vocabulary)
    assert [one for one in findings if one.severity is not Severity.SUGGESTION] == []


@pytest.mark.parametrize("key", ["party-review-5y", "state-progress"])
def test_the_same_report_with_one_slip_has_one_more_finding(
    key: str, read_library: Library
) -> None:
    clean = snapshot_of(read_library.form(key), read_library.catalogue)
    section = next(iter(clean.sections))
    slip = parse("Tổng số 20 ca, trong đó 15 ca khỏi, 7 ca đang điều trị.")
    broken = replace(clean, sections={**clean.sections, section: (*clean.text_of(section), *slip)})
    found = check(broken, read_library.vocabulary)
    assert [one.rule for one in found if one.severity is Severity.ERROR] == ["sum_in_sentence"]
