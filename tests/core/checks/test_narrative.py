import pytest

from nq20desk.core.checks import Severity
from nq20desk.core.observation import Observation
from nq20desk.core.plan import Condition
from nq20desk.core.quantity import Comparator
from tests.core.checks.builders import a_figure, a_snapshot, found

MORE_THAN_93 = a_figure(
    "immunisation", "93", comparator=Comparator.MORE, condition=Condition("vaccines", 10)  # type: ignore[arg-type]
)  # fmt: skip


def contradictions(text: str, *figures: Observation) -> list[str]:
    findings = found(a_snapshot(text, figures), "typed_number_contradicts")
    return [str(one.text) for one in findings]


def test_93_1_percent_in_the_text_is_not_more_than_93_in_the_table() -> None:
    text = "Công tác tiêm chủng được tổ chức đều đặn; tỷ lệ tiêm chủng đạt 93,1%, vượt chỉ tiêu."
    (one,) = found(a_snapshot(text, (MORE_THAN_93,)), "typed_number_contradicts")
    assert one.severity is Severity.WARNING
    assert (one.where.indicator, one.where.period) == ("immunisation", "2024")
    assert "93,1%" in str(one.text)
    assert "> 93%" in str(one.text)


def test_4_31_doctors_are_right_but_a_live_figure_would_be_safer() -> None:
    text = (
        "Toàn huyện đạt 4,31 bác sĩ trên một vạn dân. Số giường bệnh đạt 14.6 giường trên một "
        "vạn dân."
    )
    figures = (a_figure("doctors", "4.31"), a_figure("beds", "14.6"))
    findings = found(a_snapshot(text, figures), "typed_number_not_live")
    assert [one.where.indicator for one in findings] == ["doctors", "beds"]
    assert {one.severity for one in findings} == {Severity.SUGGESTION}
    assert not contradictions(text, *figures)


@pytest.mark.parametrize(
    "text",
    [
        "Tỷ lệ tham gia bảo hiểm y tế đạt 85,2%.",
        "Năm 2024, tỷ lệ dân số tham gia BHYT trên địa bàn xã là 85,2%.",
        "Tỉ lệ tham gia bảo hiểm y tế: 85,2%.",
        "So với năm 2023, tỷ lệ tham gia bảo hiểm y tế tăng lên 85,2%.",
        "Thực hiện Nghị quyết số 20-NQ/TW ngày 25/10/2017, tỷ lệ tham gia bảo hiểm y tế đạt 85,2%.",
        "Tỷ lệ tham gia bảo hiểm y tế đạt trên 90%.",
    ],
)
def test_another_number_than_the_stored_one_is_found(text: str) -> None:
    assert len(contradictions(text, a_figure("insurance", "86.5"))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Tỷ lệ tham gia bảo hiểm y tế đạt {insurance@2024:unit}.",
        "Tỷ lệ tham gia bảo hiểm y tế đạt trên 86%.",
        "Tỷ lệ tham gia bảo hiểm y tế tăng 1,2% so với năm 2023.",
        "Phấn đấu tỷ lệ tham gia bảo hiểm y tế đạt 95%.",
        "Đến năm 2025, tỷ lệ tham gia bảo hiểm y tế đạt 95%.",
        "Năm 2023, tỷ lệ tham gia bảo hiểm y tế đạt 85,2%.",
        "Tham gia BHYT đạt 95,4% so với chỉ tiêu UBND tỉnh giao.",
        "Tỷ lệ tham gia bảo hiểm y tế được giao cho 15 xã; 100% trạm y tế thực hiện.",
        "Có 5 bác sĩ và 2 dược sĩ được cử đi học; dân số 15 xã, thị trấn tham gia.",
        "Số ca nhiễm mới trên 100.000 dân; bác sĩ trên 10.000 dân.",
    ],
)
def test_targets_changes_other_years_and_other_things_are_no_contradictions(text: str) -> None:
    assert not contradictions(text, a_figure("insurance", "86.5"), a_figure("doctors", "8"))


def test_the_figure_of_the_year_in_the_sentence_is_meant() -> None:
    figures = (a_figure("insurance", "86.5"), a_figure("insurance", "84", "2023"))
    text = "Tỷ lệ tham gia bảo hiểm y tế năm 2023 đạt 84%, năm 2024 đạt 86,5%."
    assert not contradictions(text, *figures)
    assert contradictions(text.replace("84%", "83%"), *figures)


def test_underweight_is_found_with_other_words_around_its_name() -> None:
    text = (
        "Riêng năm 2024, tỷ lệ suy dinh dưỡng thể nhẹ cân (cân nặng theo tuổi) của trẻ dưới 5 tuổi "
        "là 9,15%, đạt vượt chỉ tiêu giao."
    )
    assert contradictions(text, a_figure("underweight", "9.51"))
    assert not contradictions(text, a_figure("underweight", "9.15"))


def test_people_are_counted_in_their_unit() -> None:
    text = "Toàn thành phố hiện có 66.177 người tham gia BHYT."
    assert contradictions(text, a_figure("members", "66717"))
    assert not contradictions(text, a_figure("members", "66177"))


def test_two_numbers_for_one_indicator_and_year_are_told_where_none_is_stored() -> None:
    text = (
        "Năm 2024, tỷ lệ tiêm chủng đạt 95%.\nXã họp định kỳ.\nNăm 2024, tỷ lệ tiêm chủng đạt 92%."
    )
    (one,) = found(a_snapshot(text, ()), "said_twice")
    assert (one.severity, one.where.paragraph, one.where.indicator) == (
        Severity.WARNING, 2, "immunisation",
    )  # fmt: skip
    stored = (a_figure("immunisation", "95"),)
    assert not found(a_snapshot(text, stored), "said_twice")  # told against the stored figure


def test_without_a_year_two_numbers_are_a_suggestion() -> None:
    text = "Tỷ lệ tiêm chủng đạt trên 50%.\nTỷ lệ tiêm chủng đạt 40%."
    (one,) = found(a_snapshot(text, ()), "said_twice")
    assert one.severity is Severity.SUGGESTION


@pytest.mark.parametrize(
    "text",
    [
        "Năm 2023, tỷ lệ tiêm chủng đạt 92%.\nNăm 2024, tỷ lệ tiêm chủng đạt 95%.",
        "Năm 2024, tỷ lệ tiêm chủng đạt 92%.\nPhấn đấu năm 2024 tỷ lệ tiêm chủng đạt 95%.",
        "Năm 2024, tỷ lệ tiêm chủng đạt trên 90%.\nNăm 2024, tỷ lệ tiêm chủng đạt 95%.",
        "Năm 2024, tỷ lệ tiêm chủng đạt 95%; năm 2024 tỷ lệ tiêm chủng đạt 92% ở xã Mẫu.",
    ],
)
def test_other_years_aims_bounds_and_units_may_differ(text: str) -> None:
    assert not found(a_snapshot(text, ()), "said_twice")


def test_per_cent_for_per_mille_is_ten_times_off() -> None:
    text = "Tỷ suất sinh thô còn 14,3%; tỷ lệ tiêm chủng đạt 95‰."
    findings = found(a_snapshot(text, ()), "wrong_sign")
    assert [one.where.indicator for one in findings] == ["birth_rate", "immunisation"]
    assert "14,3%" in str(findings[0].text)


@pytest.mark.parametrize(
    "text",
    [
        "Tỷ suất sinh thô còn 14,3‰, tỷ lệ tiêm chủng đạt 95%.",
        "Tỷ suất sinh thô còn 14,3%o.",
        "Tỷ suất sinh thô đạt 95% kế hoạch.",
    ],
)
def test_the_right_sign_and_shares_of_a_plan_are_left_alone(text: str) -> None:
    assert not found(a_snapshot(text, ()), "wrong_sign")
