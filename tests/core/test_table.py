"""The printed indicator table: rows, numbers, words and verdicts."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from nq20desk.core.assessment import Verdict
from nq20desk.core.figures import Figures
from nq20desk.core.form import ReportForm, TableRow
from nq20desk.core.indicator import (
    Direction,
    Indicator,
    IndicatorCatalogue,
    Level,
    Measure,
    Ratio,
)
from nq20desk.core.observation import Observation, State
from nq20desk.core.office import Office, Signer, System
from nq20desk.core.plan import Plan, Target
from nq20desk.core.quantity import Comparator
from nq20desk.core.report import Report, ReportSnapshot
from nq20desk.core.table import IndicatorTable, indicator_table

PERCENT = Measure("percent", "%", "%", "%")
ROW_14 = "Cơ bản chấm dứt các dịch bệnh AIDS, lao và loại trừ sốt rét vào năm 2030"


def indicator(key: str, direction: Direction = Direction.HIGHER) -> Indicator:
    return Indicator(key, key, key, "all", PERCENT, direction, 1, "%", "%")


CATALOGUE = IndicatorCatalogue(
    "test",
    (),
    {},
    {
        one.key: one
        for one in (
            replace(indicator("insurance"), ratio=Ratio(Decimal(100))),
            indicator("stunting", Direction.LOWER),
            indicator("ending"),
            indicator("hiv", Direction.LOWER),
        )
    },
)
ROWS = (
    TableRow("insurance", "Tỷ lệ tham gia bảo hiểm y tế (%)"),
    TableRow("stunting", "Tỷ lệ thấp còi (%)"),
    TableRow("ending", ROW_14),
    TableRow("hiv", "Số ca nhiễm mới HIV", numbered=False),
)
TARGETS = (
    Target("insurance", 2025, Comparator.EQUAL, "95", Decimal(95)),
    Target("insurance", 2030, Comparator.MORE, "> 95", Decimal(95)),
    Target("stunting", 2030, Comparator.LESS, "<15", Decimal(15)),
    Target("ending", 2030, Comparator.TEXT, "Cơ bản chấm dứt các dịch bệnh AIDS, lao"),
)
PLAN = Plan("p", "P", "", "p", Level.DISTRICT, "", "", (2025, 2030), TARGETS)


def snapshot(
    *observations: Observation, plans: tuple[Plan, ...] = (PLAN,), year: int = 2024
) -> ReportSnapshot:
    form = ReportForm("f", "1", "F", "", System.STATE, "BÁO CÁO", "BC", (), "./.", (), ROWS)
    office = Office("o", System.STATE, "O", "", "O", "O", "O", "o", Signer("N", "P"))
    report = Report(1, "f", "1", "o", year, "s")
    return ReportSnapshot(report, form, office, Figures.of(CATALOGUE, observations), plans, {})


def insurance(words: str = "86,5", value: str = "86.5") -> Observation:
    return Observation("insurance", "2024", value=Decimal(value), words=words)


def lines(table: IndicatorTable) -> list[tuple[str, ...]]:
    return [row.cells for row in table.rows]


def test_the_heads_are_those_of_the_progress_report() -> None:
    table = indicator_table(snapshot())
    assert table.heads == (
        "TT", "Chỉ số", "Mục tiêu 2025", "Mục tiêu 2030", "Thực hiện năm 2024",
    )  # fmt: skip


def test_rows_are_numbered_and_sub_rows_take_a_dash() -> None:
    hiv = Observation("hiv", "2024", value=Decimal(6))
    assert lines(indicator_table(snapshot(insurance(), hiv))) == [
        ("1", "Tỷ lệ tham gia bảo hiểm y tế (%)", "95", "> 95", "86,5"),
        ("2", "Tỷ lệ thấp còi (%)", "", "<15", ""),
        ("3", ROW_14, "", "", ""),
        ("", "- Số ca nhiễm mới HIV", "", "", "6"),
    ]


def test_a_target_that_only_repeats_the_rows_name_is_kept_but_not_printed() -> None:
    cell = indicator_table(snapshot()).rows[2].targets[1]
    assert cell.target is not None
    assert cell.text == ""
    assert cell.assessment.verdict is Verdict.QUALITATIVE


def test_every_year_of_the_plan_has_its_verdict() -> None:
    row = indicator_table(snapshot(insurance("95", "95"))).rows[0]
    assert [one.assessment.verdict for one in row.targets] == [Verdict.MET, Verdict.NOT_MET]
    assert [one.assessment.year for one in row.targets] == [2025, 2030]


def test_the_standing_target_is_the_nearest_later_one() -> None:
    table = indicator_table(snapshot(insurance()))
    assert table.target_year == 2025
    assert [row.standing.target and row.standing.target.year for row in table.rows] == [
        2025, 2030, 2030, None,
    ]  # fmt: skip


def test_after_the_plan_has_ended_its_last_target_stands() -> None:
    table = indicator_table(snapshot(year=2031))
    assert table.target_year == 2030
    assert table.rows[0].standing.text == "> 95"


def test_an_assigned_target_goes_before_the_plans() -> None:
    assigned = Observation("insurance_assigned", "2024", value=Decimal("90.7"), words="90,7")
    row = indicator_table(snapshot(insurance(), assigned)).rows[0]
    assert row.is_assigned
    assert (row.standing.text, row.standing.assessment.percent) == ("90,7", Decimal("95.4"))
    assert row.targets[0].text == "95"


def test_the_cell_says_the_clerks_words() -> None:
    table = indicator_table(snapshot(insurance("đạt 86,5%")))
    assert table.rows[0].text == "đạt 86,5%"


def test_without_words_the_number_is_written() -> None:
    bare = Observation("insurance", "2024", comparator=Comparator.MORE, value=Decimal("1093.50"))
    assert indicator_table(snapshot(bare)).rows[0].text == "> 1.093,50"


def test_a_computed_figure_is_written_by_the_program() -> None:
    parts = Observation(
        "insurance", "2024", numerator=Decimal(66177), denominator=Decimal(76505)
    )  # fmt: skip
    row = indicator_table(snapshot(parts)).rows[0]
    assert row.text == "86,5"
    assert row.observation is not None
    assert row.observation.value == Decimal("86.5")


def test_a_figure_in_words_stands_as_words() -> None:
    text = Observation("insurance", "2024", State.TEXT, Comparator.TEXT, text="chưa thực hiện")
    row = indicator_table(snapshot(text)).rows[0]
    assert row.text == "chưa thực hiện"
    assert row.targets[0].assessment.verdict is Verdict.NOT_COMPARABLE


def test_figures_of_other_years_do_not_count() -> None:
    earlier = replace(insurance(), period="2023")
    row = indicator_table(snapshot(earlier)).rows[0]
    assert (row.observation, row.text) == (None, "")
    assert row.standing.assessment.verdict is Verdict.NO_FIGURE


def test_without_a_plan_there_are_no_target_columns() -> None:
    table = indicator_table(snapshot(insurance(), plans=()))
    assert table.heads == ("TT", "Chỉ số", "Thực hiện năm 2024")
    assert table.rows[0].standing.assessment.verdict is Verdict.NO_TARGET
