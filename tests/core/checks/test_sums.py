import pytest

from nq20desk.core.checks import Severity
from tests.core.checks.builders import a_figure, a_snapshot, found

COVID = (
    "Tính đến ngày 22/7/2022, toàn huyện đã quản lý tổng số 28.941 ca mắc; trong đó 28.865 ca đã "
    "khỏi bệnh, 41 ca tử vong, 39 ca đang được điều trị."
)
COVID_AS_PRINTED = (
    "Đến ngày 22/7/2022, tại huyện Đức Trọng tổng số ca mắc quản lý là 28.941, số ca khỏi bệnh "
    "28.865, số ca tử vong 41, số ca đang điều trị là 39."
)


def test_the_covid_sentence_does_not_add_up() -> None:
    (one,) = found(a_snapshot(COVID), "sum_in_sentence")
    assert one.severity is Severity.ERROR
    assert "28.945" in str(one.text)
    assert one.evidence.startswith("28.941 ca mắc")


def test_a_sentence_of_live_figures_is_told_at_the_figures_once() -> None:
    text = (
        "Toàn huyện đã quản lý tổng số {cases@2024} ca mắc; trong đó {recovered@2024} ca đã khỏi "
        "bệnh, {deaths@2024} ca tử vong, {treated@2024} ca đang được điều trị."
    )
    numbers = {"cases": "28941", "recovered": "28865", "deaths": "41", "treated": "39"}
    snapshot = a_snapshot(text, tuple(a_figure(key, one) for key, one in numbers.items()))
    assert not found(snapshot, "sum_in_sentence")
    assert len(found(snapshot, "typed_against_computed")) == 1
    typed_total = a_snapshot(
        text.replace("{cases@2024}", "28.941"), tuple(snapshot.figures.observations.values())
    )
    assert found(typed_total, "sum_in_sentence")


def test_nor_does_it_as_the_source_prints_it() -> None:
    (one,) = found(a_snapshot(COVID_AS_PRINTED), "sum_in_sentence")
    assert "28.945" in str(one.text)


@pytest.mark.parametrize(
    "sentence",
    [
        COVID.replace("28.941", "28.945"),
        COVID_AS_PRINTED.replace("28.941", "28.945"),
        # 567.101 doses: the numbers of the doses are no parts
        "Các điểm tiêm đã thực hiện 567.101 mũi vắc xin, bao gồm 187.348 mũi 1, 176.379 mũi 2, "
        "138.360 mũi 3 và 65.014 mũi 4.",
        "Tổng số mũi tiêm tính đến ngày 14/7/2022: 567.101 (Mũi 1: 187.348, Mũi 2: 176.379, Mũi 3: "
        "138.360, Mũi 4: 65.014).",
        # 71 people trained: what comes after "ngoài ra" is not in the total
        "Từ năm 2017 đến năm 2021, toàn ngành có 71 lượt viên chức được cử đi học. Trong đó: sau "
        "đại học 6 người (chuyên khoa II 1 người, chuyên khoa I 5 người); đại học gồm 2 bác sĩ, 2 "
        "dược sĩ, 1 cử nhân y; cao đẳng 60 người; ngoài ra có 7 người học lý luận chính trị, 4 "
        "người học quản lý nhà nước.",
        # the bracket of the source is never closed, so its nesting is not to be read
        "Đã cử 71 lượt viên chức; trong đó có 6 người đào tạo sau đại học (chuyên khoa II: 1, "
        "chuyên khoa I: 5, đào tạo đại học (bác sĩ: 2, dược sĩ: 2 , cử nhân y: 1), đào tạo cao "
        "đẳng: 60.",
        # some of them, not all
        "Tổng số 120 ca mắc, trong đó 5 ca nặng, 3 ca tử vong.",
        "Tổng số 120 ca mắc, trong đó 60 ca nặng, chiếm 50%, tăng 20 ca so với năm 2023.",
        "Ngành Y tế gồm 01 đơn vị sự nghiệp là Trung tâm Y tế và 11 trạm y tế xã, phường.",
        "Đến nay có 07 xã, phường đạt chuẩn, gồm các xã Hưng Đạo, Vĩnh Quang và 4 phường.",
        "Thành phố làm rõ 05 quan điểm chỉ đạo cùng 09 nhiệm vụ, giải pháp.",
        "Huyện có 3 đơn vị, bao gồm: Trung tâm Y tế (15 khoa, 6 phòng), 2 phòng khám đa khoa.",
    ],
)
def test_sentences_that_are_right_stay_silent(sentence: str) -> None:
    assert not found(a_snapshot(sentence), "sum_in_sentence")


def test_parts_in_brackets_must_add_up() -> None:
    text = "Cử 6 người học sau đại học (chuyên khoa II 1 người, chuyên khoa I 4 người)."
    (one,) = found(a_snapshot(text), "sum_in_sentence")
    assert one.severity is Severity.WARNING


def test_all_parts_named_but_too_few() -> None:
    text = "Toàn ngành có 20 viên chức, gồm 8 bác sĩ, 3 dược sĩ và 6 điều dưỡng."
    (one,) = found(a_snapshot(text), "sum_in_sentence")
    assert "17" in str(one.text)
