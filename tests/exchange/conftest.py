"""The report of thành phố Cao Bằng (source 002) by hand: 14 rows, its targets, its figures."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from nq20desk.core.figures import Figures
from nq20desk.core.form import ReportForm, TableRow
from nq20desk.core.indicator import Direction, Indicator, IndicatorCatalogue, Level, Measure
from nq20desk.core.observation import Observation, State
from nq20desk.core.office import Office, Signer, System
from nq20desk.core.plan import Condition, Plan, Target
from nq20desk.core.quantity import Comparator, read_quantity
from nq20desk.core.register import CitedDocument, Role
from nq20desk.core.report import Report, ReportSnapshot
from nq20desk.core.task import Task, TaskList
from nq20desk.exchange import write_workbook

TEN_THOUSAND = "trên 10.000 dân"
HUNDRED_THOUSAND = "trên 100.000 dân"
ROW_14 = "Cơ bản chấm dứt các dịch bệnh AIDS, lao và loại trừ sốt rét vào năm 2030"
ROW_6 = "> 97% dân số đã được lập hồ sơ sức khỏe điện tử nhưng chưa thực hiện quản lý"

# key | label | unit | direction | target 2025 | target 2030 | actual 2024, all as printed
TABLE = (
    ("health_insurance_coverage", "Tỷ lệ tham gia bảo hiểm y tế (%)", "%", "higher",
     "95", "> 95", "86,5"),
    ("expanded_immunization_coverage", "Tỷ lệ tiêm chủng mở rộng với 12 loại vắc xin.", "%",
     "higher", "95% với 12 loại vắc xin", "95% với 14 loại vắc xin", "> 93% với 10 loại vắc xin"),
    ("under5_mortality", "Tỷ suất tử vong trẻ em dưới 5 tuổi (‰)", "‰", "lower",
     "18,5", "15", "0"),
    ("under1_mortality", "Tỷ suất tử vong trẻ em dưới 1 tuổi (‰)", "‰", "lower",
     "12,5", "10", "0"),
    ("stunting_u5", "Tỷ lệ suy dinh dưỡng thể thấp còi của trẻ em dưới 5 tuổi (%)", "%", "lower",
     "<20", "<15", "11,47"),
    ("population_health_managed", "Tỷ lệ dân số được quản lý sức khỏe %", "%", "higher",
     ">90", "> 95", ROW_6),
    ("chs_ncd_management", "Tỷ lệ trạm y tế xã, phường, thị trấn thực hiện dự phòng, quản lý, "
     "điều trị một số bệnh không lây nhiễm %", "%", "higher", "95", "100", "100"),
    ("hospital_beds_per_10000", "Giường bệnh viện/vạn dân", TEN_THOUSAND, "higher",
     "30", "32", "16"),
    ("doctors_per_10000", "Bác sĩ/vạn dân", TEN_THOUSAND, "higher", "10", "11", "8"),
    ("univ_pharmacists_per_10000", "Dược sĩ đại học/vạn dân", TEN_THOUSAND, "higher",
     "2,8", "3", "1"),
    ("nurses_per_10000", "Điều dưỡng viên/vạn dân", TEN_THOUSAND, "higher", "25", "33", "6"),
    ("private_bed_share", "Tỷ lệ giường bệnh tư nhân (%)", "%", "higher", "10", "15", "24"),
    ("satisfaction_people", "Tỷ lệ hài lòng của người dân với dịch vụ y tế (%)", "%", "higher",
     ">80", ">90", "83,3"),
    ("end_aids_tb_malaria", ROW_14, "text", "higher", "", ROW_14, ""),
    ("hiv_new_cases_per_100000", "- Số ca nhiễm mới HIV trên 100.000 dân", HUNDRED_THOUSAND,
     "lower", "", "", "6"),
    ("malaria_new_cases_per_100000", "- Số ca mắc mới sốt rét trên 100.000 dân",
     HUNDRED_THOUSAND, "lower", "", "", "0"),
    ("tb_new_cases_per_100000", "- Số ca mắc mới lao trên 100.000 dân", HUNDRED_THOUSAND,
     "lower", "", "", "17"),
)  # fmt: skip

VACCINES = "epi_vaccine_types"


def _indicator(key: str, name: str, unit: str, direction: str) -> Indicator:
    whole = unit == "người"
    return Indicator(
        key, name, name, "all", Measure(unit, unit, unit, "", whole=whole),
        Direction(direction), 1, unit, unit,
    )  # fmt: skip


def catalogue_of_002() -> IndicatorCatalogue:
    rows = [_indicator(*row[:4]) for row in TABLE]
    rows += [
        _indicator(VACCINES, "Số loại vắc xin", "loại", "higher"),
        _indicator("health_insurance_members", "Số người tham gia BHYT", "người", "higher"),
        _indicator("underweight_u5_annual_reduction", "Mức giảm suy dinh dưỡng", "%/năm", "higher"),
        _indicator("large_epidemics", "Dịch lớn", "vụ", "lower"),
        _indicator("births_at_home", "Đẻ tại nhà", "ca", "lower"),
    ]
    return IndicatorCatalogue("test", (), {}, {one.key: one for one in rows})


def _condition(words: str) -> Condition | None:
    _, found, rest = words.partition("với ")
    return Condition(VACCINES, Decimal(rest.split()[0])) if found else None


def target_of(key: str, year: int, words: str) -> Target | None:
    if not words:
        return None
    read = read_quantity(words).quantity
    return Target(
        key, year, read.comparator, words, read.value, read.high, condition=_condition(words)
    )


def observation_of(key: str, words: str, period: str = "2024") -> Observation | None:
    if not words:
        return None
    read = read_quantity(words).quantity
    if read.value is None:
        return Observation(key, period, State.TEXT, Comparator.TEXT, text=words)
    return Observation(
        key, period, comparator=read.comparator, value=read.value, high=read.high, words=words,
        condition=_condition(words),
    )  # fmt: skip


def _further() -> list[Observation]:
    return [
        Observation(
            "health_insurance_members", "2024", value=Decimal(66177), words="66.177 người",
            as_of="31/12/2024", source="Bảo hiểm xã hội thành phố",
        ),
        Observation(
            "underweight_u5_annual_reduction", "2016-2021", comparator=Comparator.RANGE,
            value=Decimal("0.2"), high=Decimal("0.3"), words="0,2 - 0,3%/năm",
        ),
        Observation(
            "large_epidemics", "2024", State.ZERO_IN_WORDS, value=Decimal(0),
            words="không có dịch lớn xảy ra", note="=ghi theo lời văn",
        ),
        Observation("births_at_home", "2024", State.NOT_COLLECTED, as_of="tháng 12/2024"),
    ]  # fmt: skip


def plan_of_002() -> Plan:
    targets = [
        target_of(row[0], year, words)
        for row in TABLE
        for year, words in ((2025, row[4]), (2030, row[5]))
    ]
    return Plan(
        "plan-002", "Kế hoạch 179-KH/TU", "", "179", Level.DISTRICT, "Thành ủy", "179-KH/TU",
        (2025, 2030), tuple(one for one in targets if one),
    )  # fmt: skip


def form_of_002() -> ReportForm:
    rows = tuple(TableRow(row[0], row[1], not row[1].startswith("-")) for row in TABLE)
    return ReportForm(
        "state_progress", "1", "Báo cáo", "", System.STATE, "BÁO CÁO", "BC",
        ("Tình hình thực hiện Nghị quyết",), "./.", (), rows,
    )  # fmt: skip


def office_of_002(system: System = System.STATE) -> Office:
    return Office(
        "cao-bang", system, "Ủy ban nhân dân thành phố Cao Bằng", "ỦY BAN NHÂN DÂN",
        "THÀNH PHỐ CAO BẰNG", "UBND", "Thành phố Cao Bằng", "cao-bang",
        Signer("Nguyễn Đức Trường", "PHÓ CHỦ TỊCH", ("KT. CHỦ TỊCH",)),
    )  # fmt: skip


DOCUMENTS = (
    CitedDocument("141/BC-UBND", "Báo cáo", "UBND thành phố", "14/3/2025", "này", Role.SELF),
    CitedDocument(
        "139/NQ-CP", "Nghị quyết", "Chính phủ", "31/12/2017", "ban hành Chương trình hành động",
        Role.CITED,
    ),
    CitedDocument("", "Luật", "", "", "Luật Khám bệnh, chữa bệnh", Role.CITED),
    CitedDocument(
        "179-KH/TU", "Kế hoạch", "Ban Thường vụ Thành ủy", "29/6/2018", "về thực hiện NQ 20",
        Role.ISSUED,
    ),
    CitedDocument("24/CT", "Chỉ thị", "Ban Bí thư", "7/2008", "Về đông y", Role.CITED),
)  # fmt: skip

TASKS = TaskList(
    "tasks-003", "plan-003", "Nhiệm vụ",
    (
        Task(1, "Quy hoạch mạng lưới.", ("Sở Y tế",), "Quý II/2018", 2018, 2),
        Task(13, "Phối hợp.", ("Sở Văn hóa, Thể thao và Du lịch", "Sở Nội vụ"), "2019", 2019),
    ),
)  # fmt: skip


def snapshot_of_002(
    *extra: Observation, system: System = System.STATE, day: date | None = date(2025, 3, 4)
) -> ReportSnapshot:
    """The report with further figures (one in the place of another where key and year agree)."""
    written = [observation_of(row[0], row[6]) for row in TABLE]
    figures = [*(one for one in written if one), *_further(), *extra]
    report = Report(
        1, "state_progress", "1", "cao-bang", 2024, "Tình hình thực hiện\nNghị quyết 20",
        number="141" if day else "", date=day, plans=("plan-002",),
    )  # fmt: skip
    return ReportSnapshot(
        report, form_of_002(), office_of_002(system), Figures.of(catalogue_of_002(), figures),
        (plan_of_002(),), {}, DOCUMENTS, (TASKS,),
    )  # fmt: skip


@pytest.fixture(scope="session")
def make_snapshot() -> Callable[..., ReportSnapshot]:
    """The maker of reports."""
    return snapshot_of_002


@pytest.fixture
def cao_bang() -> ReportSnapshot:
    """The report as it was printed."""
    return snapshot_of_002()


@pytest.fixture(scope="session")
def book_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Its workbook, under a name with Vietnamese letters and spaces."""
    folder = tmp_path_factory.mktemp("Báo cáo gửi Sở Y tế")
    path = folder / "Biểu số liệu Cao Bằng 2024 (lần 2).xlsx"
    write_workbook(snapshot_of_002(), path)
    return path
