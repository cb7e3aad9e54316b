from nq20desk.core.checks import Severity
from nq20desk.core.indicator import Level
from nq20desk.core.observation import Observation
from nq20desk.core.plan import Condition, Plan
from nq20desk.core.quantity import Comparator
from tests.core.checks.builders import a_figure, a_plan, a_snapshot, a_target, found

INSURED = "Tỷ lệ tham gia bảo hiểm y tế đạt {insurance@2024:unit}, vượt chỉ tiêu được giao."
PLAN = a_plan(a_target("insurance", "95"))


def severities(text: str, figure: Observation, plan: Plan = PLAN) -> list[Severity]:
    snapshot = a_snapshot(text, (figure,), plans=(plan,))
    return [one.severity for one in found(snapshot, "verdict_words")]


def test_vuot_chi_tieu_beside_a_figure_below_its_target() -> None:
    (one,) = found(a_snapshot(INSURED, (a_figure("insurance", "86.5"),)), "verdict_words")
    assert one.severity is Severity.ERROR
    assert one.where.indicator == "insurance"


def test_vuot_chi_tieu_is_right_where_the_target_is_met() -> None:
    assert not severities(INSURED, a_figure("insurance", "96.5"))


def test_immunisation_with_10_vaccines_does_not_exceed_a_target_for_12() -> None:
    condition = Condition("vaccines", a_figure("x", "12").value)  # type: ignore[arg-type]
    plan = a_plan(a_target("immunisation", "95", condition=condition))
    given = Condition("vaccines", a_figure("x", "10").value)  # type: ignore[arg-type]
    figure = a_figure("immunisation", "93", comparator=Comparator.MORE, condition=given)
    typed = "tỷ lệ tiêm chủng đạt 93,1%, vượt chỉ tiêu cấp trên giao"
    live = "Tỷ lệ tiêm chủng đạt {immunisation@2024:unit}, vượt chỉ tiêu."
    assert severities(typed, figure, plan) == [Severity.ERROR]
    assert severities(live, figure, plan) == [Severity.WARNING]


def test_underweight_exceeding_a_target_that_nobody_set_cannot_be_checked() -> None:
    text = "Tỷ lệ suy dinh dưỡng thể nhẹ cân của trẻ dưới 5 tuổi là 9,15%, đạt vượt chỉ tiêu giao."
    assert severities(text, a_figure("underweight", "9.15")) == [Severity.SUGGESTION]


def test_chua_dat_beside_a_figure_that_meets_its_target() -> None:
    text = "Tỷ lệ tham gia bảo hiểm y tế {insurance@2024:unit}, chưa đạt chỉ tiêu."
    assert severities(text, a_figure("insurance", "96.5")) == [Severity.WARNING]
    assert not severities(text, a_figure("insurance", "86.5"))


def test_hopes_and_other_parts_of_the_sentence_are_no_claims() -> None:
    figure = a_figure("insurance", "86.5")
    hope = "Phấn đấu tỷ lệ tham gia bảo hiểm y tế vượt chỉ tiêu được giao."
    other = "Tỷ lệ tham gia bảo hiểm y tế đạt {insurance@2024:unit}; trồng rừng vượt chỉ tiêu."
    assert not severities(hope, figure)
    assert not severities(other, figure)


def test_duy_tri_a_level_that_has_not_been_reached() -> None:
    text = "Đến năm 2025, duy trì tỉ lệ 17,5/giường bệnh, 10 bác sỹ/vạn dân."
    figures = (a_figure("beds", "14.6"), a_figure("doctors", "4.31"))
    findings = found(a_snapshot(text, figures), "maintain_above_actual")
    assert [one.where.indicator for one in findings] == ["beds", "doctors"]
    assert {one.severity for one in findings} == {Severity.WARNING}


def test_a_plan_that_keeps_what_is_not_there_is_told_once() -> None:
    plan = a_plan(a_target("beds", "17.5", maintain=True), a_target("doctors", "4", maintain=True))
    figures = (a_figure("beds", "14.6"), a_figure("doctors", "4.31"))
    silent = a_snapshot("Có chữ.", figures, plans=(plan,))
    (one,) = found(silent, "maintain_above_actual")
    assert (one.where.section, one.where.indicator) == ("figures", "beds")
    told = a_snapshot("Duy trì 17,5 giường bệnh/vạn dân.", figures, plans=(plan,))
    (one,) = found(told, "maintain_above_actual")
    assert one.where.section == "results"


def test_duy_tri_a_level_that_has_been_reached() -> None:
    text = "Duy trì 14 giường bệnh/vạn dân."
    assert not found(a_snapshot(text, (a_figure("beds", "14.6"),)), "maintain_above_actual")


def plans(own: str, territory: str = "tỉnh Lâm Đồng") -> tuple[Plan, ...]:
    least = Comparator.AT_LEAST
    district = a_plan(
        a_target("preventive", own, None, comparator=least),
        a_target("doctors", "10"),
        territory="huyện Đức Trọng, tỉnh Lâm Đồng",
    )
    province = a_plan(
        a_target("preventive", "35", None, comparator=least),
        a_target("doctors", "8", high=a_figure("x", "9").value, comparator=Comparator.RANGE),
        level=Level.PROVINCE,
        territory=territory,
    )
    return district, province


def test_30_percent_for_prevention_where_the_province_wants_35() -> None:
    snapshot = a_snapshot("Có chữ.", plans=plans("30"))
    (one,) = found(snapshot, "plan_looser_than_superior")
    assert (one.severity, one.where.indicator) == (Severity.SUGGESTION, "preventive")


def test_a_target_as_strict_as_the_province_s_or_of_another_province() -> None:
    assert not found(a_snapshot("Có chữ.", plans=plans("35")), "plan_looser_than_superior")
    elsewhere = plans("30", "tỉnh Bình Phước")
    assert not found(a_snapshot("Có chữ.", plans=elsewhere), "plan_looser_than_superior")
