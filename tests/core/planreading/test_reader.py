"""What the plan reader proposes, case by case, as a clerk would paste it."""

import unicodedata
from decimal import Decimal

import pytest

from nq20desk.core.plan import Condition
from nq20desk.core.planreading import read_plan, to_target
from nq20desk.core.quantity import Comparator
from tests.plan_reading import compared, library, rows_of, texts_of


def the_row(text):
    (row,) = rows_of(text)
    return row


def said(row):
    return row.key, row.year, str(row.comparator), row.value, row.value_high


@pytest.mark.parametrize(
    ("text", "wanted"), [(text, wanted) for _, text, wanted in texts_of("provinces.toml")],
    ids=[name for name, _, _ in texts_of("provinces.toml")],
)  # fmt: skip
def test_a_text_in_the_manner_of_another_province(text, wanted):
    score = compared(rows_of(text), wanted)
    assert (score.missed, score.wrong) == ((), ())


@pytest.mark.parametrize("name", ["held_out.toml", "held_out_2.toml"])
def test_texts_that_the_reader_was_not_made_from(name):
    wanted = found = 0
    for _, text, rows in texts_of(name):
        score = compared(rows_of(text), rows)
        wanted += len(rows)
        found += len(score.found)
        assert score.unmarked == ()
    assert found / wanted >= 0.95


@pytest.mark.parametrize(
    ("words", "comparator"),
    [
        ("đạt 95%", "="), ("tối thiểu 95%", ">="), ("đạt ít nhất là 95%", ">="), ("trên 95%", ">"),
        ("dưới 95%", "<"), ("khoảng 95%", "approx"), ("không quá 95%", "<="), ("95% trở lên", ">="),
        ("xuống dưới 95%", "<"), ("giảm còn 95%", "="), ("≥ 95%", ">="), ("không dưới 95 %", ">="),
        (": 95%", "="), ("từ 90% đến 95%", "range"), ("90 - 95%", "range"),
    ],
)  # fmt: skip
def test_comparators_in_words_and_signs(words, comparator):
    row = the_row(f"Đến năm 2030, tỷ lệ tham gia bảo hiểm y tế {words}.")
    assert (row.key, row.comparator) == ("health_insurance_coverage", comparator)
    assert (row.value_high or row.value) == 95


def test_four_figures_share_one_base():
    text = "Đạt 31 giường bệnh, 10 bác sỹ, 2,8 dược sỹ đại học, 25 điều dưỡng viên trên 10.000 dân."
    rows = rows_of(f"Đến năm 2025\n- {text}")
    assert [(row.key, row.value) for row in rows] == [
        ("hospital_beds_per_10000", 31), ("doctors_per_10000", 10),
        ("univ_pharmacists_per_10000", Decimal("2.8")), ("nurses_per_10000", 25),
    ]  # fmt: skip
    assert {(row.unit, row.year) for row in rows} == {("per_10000", 2025)}


@pytest.mark.parametrize(
    "sentence",
    [
        "Chiều cao trung bình thanh niên 18 tuổi đối với nam đạt 167 cm, nữ 156 cm.",
        "Chiều cao trung bình thanh niên 18 tuổi đạt 167 cm đối với nam và 156 cm đối với nữ.",
        "Chiều cao trung bình của thanh niên 18 tuổi: nam 167cm; nữ 156cm.",
    ],
)
def test_the_sex_alternates_and_the_age_is_no_target(sentence):
    rows = rows_of(sentence)
    assert [(row.key, row.value, row.unit) for row in rows] == [
        ("height_male_18", 167, "cm"), ("height_female_18", 156, "cm"),
    ]  # fmt: skip


def test_a_percent_sign_for_a_per_mille_rate_is_corrected_and_said():
    row = the_row("Năm 2025: tỷ suất tử vong trẻ em dưới 5 tuổi còn 18,5%.")
    assert (row.value, row.unit) == (Decimal("18.5"), "permille")
    assert "“%” is printed, but “‰” must be meant." in map(str, row.doubts)
    assert row.confidence < Decimal("0.8")


def test_a_small_percentage_of_a_per_mille_rate_stays_what_it_is():
    row = the_row("Năm 2025: tỷ lệ tăng dân số tự nhiên dưới 1%.")
    assert (row.key, row.unit) == ("natural_increase_rate", "percent")
    assert row.doubts


@pytest.mark.parametrize("sign", ["‰", "%o", "%0", "0/00", " phần nghìn", " trẻ/1.000 trẻ đẻ sống"])
def test_per_mille_in_all_its_spellings(sign):
    row = the_row(f"Năm 2025: tỷ suất tử vong trẻ em dưới 1 tuổi giảm còn 11{sign}.")
    assert said(row) == ("under1_mortality", 2025, "=", 11, None)
    assert (row.unit, row.doubts) == ("permille", ())


@pytest.mark.parametrize("note", ["1", "[1]", "¹", "(2)"])
def test_a_footnote_behind_the_sign_is_not_part_of_the_value(note):
    row = the_row(f"Năm 2025: tỷ lệ suy dinh dưỡng thể thấp còi trẻ em dưới 5 tuổi còn 24%{note}.")
    assert row.value == 24
    assert any("footnote" in str(doubt) for doubt in row.doubts)


@pytest.mark.parametrize(
    "sentence",
    [
        "Tỷ lệ tham gia bảo hiểm y tế tăng 2% so với năm 2024.",
        "Mỗi năm tăng tỷ lệ tham gia bảo hiểm y tế 0,5%.",
        "Tỷ lệ suy dinh dưỡng thể thấp còi của trẻ em dưới 5 tuổi giảm 0,2 - 0,3%/năm.",
        "Giảm tỷ lệ suy dinh dưỡng thể thấp còi của trẻ em dưới 5 tuổi 2% so với năm 2024.",
        "Tỷ suất sinh thô bình quân mỗi năm giảm 0,5‰.",
        "Tỷ lệ hài lòng của người bệnh tăng thêm 3 điểm phần trăm.",
    ],
)
def test_a_movement_is_never_read_as_a_level(sentence):
    assert the_row(f"Đến năm 2030: {sentence}").comparator is Comparator.CHANGE


def test_a_movement_up_to_a_level_is_a_level_and_its_beginning_none():
    row = the_row("Nâng tỷ lệ tham gia bảo hiểm y tế từ 85% năm 2025 lên 95% năm 2030.")
    assert said(row) == ("health_insurance_coverage", 2030, "=", 95, None)


def test_an_indicator_that_counts_a_movement_keeps_its_comparator():
    row = the_row("Năm 2023: mức giảm tỷ lệ sinh 0,5%o /năm.")
    assert said(row) == ("birth_rate_reduction", 2023, "=", Decimal("0.5"), None)
    assert row.unit == "permille_per_year"


def test_a_condition_goes_with_its_target():
    row = the_row("Đến năm 2030: tỷ lệ tiêm chủng mở rộng đạt tối thiểu 95% với 14 loại vắc-xin.")
    assert row.condition == Condition("epi_vaccine_types", Decimal(14))
    assert "14 loại vắc-xin" in row.words


@pytest.mark.parametrize(
    "phrase",
    [
        "Tỷ lệ người cao tuổi được khám sức khỏe định kỳ",
        "Tỷ lệ học sinh, sinh viên tham gia bảo hiểm y tế",
        "Tỷ lệ trẻ em dưới 2 tuổi suy dinh dưỡng thể thấp còi",
        "Tỷ lệ người dân hài lòng với dịch vụ hành chính công",
        "Chỉ số già hóa",
    ],
)
def test_an_unknown_indicator_is_offered_as_new(phrase):
    row = the_row(f"Đến năm 2030: {phrase} đạt 60%.")
    assert (row.key, row.name, row.value) == (None, phrase, 60)
    assert row.doubts
    assert row.confidence <= Decimal("0.6")


@pytest.mark.parametrize(
    "text",
    [
        "Chăm sóc trẻ em dưới 6 tuổi và người từ 60 tuổi trở lên.",
        "Trong 03 năm, thực hiện 9 nhóm giải pháp và 05 nhiệm vụ.",
        "Nghị quyết số 20-NQ/TW ngày 25/10/2017 và Quyết định số 281/QĐ-TTg.",
        "Hoàn thành trước ngày 31/12/2025, tổ chức 3 cấp chuyên môn.",
        "Kinh phí thực hiện là 15,5 tỷ đồng trong quý II năm 2026.",
        "Hiện nay tỷ lệ tham gia bảo hiểm y tế là 92%.",
    ],
)
def test_ages_dates_counts_and_the_present_are_no_targets(text):
    assert rows_of(text) == ()


def test_a_text_with_combining_marks_reads_the_same():
    text = texts_of("provinces.toml")[0][1]
    loose = unicodedata.normalize("NFD", text)
    assert loose != text
    assert rows_of(loose) == rows_of(text)


def test_lines_broken_anywhere_are_joined():
    sentence = "Tỷ lệ hài lòng của người dân với dịch vụ y tế đạt trên 88% vào năm 2023."
    for place in [i for i, letter in enumerate(sentence) if letter == " "]:
        broken = f"{sentence[:place]}\n\n{sentence[place + 1 :]}"
        assert [said(row) for row in rows_of(broken)] == [said(row) for row in rows_of(sentence)]


def test_the_scanner_may_misread_a_letter():
    row = the_row("Đến năm 2030: 1,3 được sĩ đại học trên 10.000 dân.")
    assert row.key == "univ_pharmacists_per_10000"
    row = the_row("Đến năm 2030: tỉ lệ tham gia bảo hiêm y tê đạt 95%.")
    assert row.key == "health_insurance_coverage"


def test_a_target_without_a_number_is_kept_in_words():
    row = the_row(
        "Mục tiêu đến năm 2030:\n- Cơ bản chấm dứt các dịch bệnh AIDS, lao và loại trừ sốt rét."
    )
    assert said(row) == ("end_aids_tb_malaria", 2030, "text", None, None)


def test_the_second_of_two_different_targets_says_so():
    rows = rows_of(
        "Năm 2023: tỷ lệ tham gia bảo hiểm y tế đạt 95%.\n"
        "Năm 2023: tỷ lệ tham gia bảo hiểm y tế đạt trên 96%."
    )
    assert len(rows) == 2
    assert "Further above" in str(rows[1].doubts[-1])
    assert rows[1].confidence < rows[0].confidence


def test_a_count_without_its_base_is_no_rate():
    rows = rows_of("Năm 2026: tổng số giường bệnh đạt 2.500 giường; mỗi trạm y tế có 04 bác sĩ.")
    assert not {row.key for row in rows} & {"hospital_beds_per_10000", "doctors_per_10000"}


def test_the_same_words_in_another_order_are_marked():
    row = the_row("Đến năm 2030: tỷ lệ khám chữa bệnh BHYT tại trạm y tế đạt trên 20%.")
    assert row.key is None or row.confidence < Decimal("0.8")


def test_a_read_target_becomes_a_target_of_a_plan():
    rows = rows_of("Năm 2025: tỷ lệ tăng dân số tự nhiên 1%; chỉ số già hóa đạt 60%.")
    target = to_target(rows[0], library().catalogue)
    assert (target.indicator, target.value, target.measure) == (
        "natural_increase_rate", 1, "percent",
    )  # fmt: skip
    assert target.words == rows[0].words
    assert to_target(rows[1], library().catalogue) is None


def test_nothing_in_nothing_out():
    assert read_plan("", library().catalogue, library().plan_grammar) == ()


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("Tỷ lệ hài lòng của người dân trên 80%.", "satisfaction_people"),
        ("Tỷ lệ hài lòng của người bệnh trên 80%.", "satisfaction_patients"),
        ("Tỷ lệ xã đạt tiêu chí quốc gia về y tế trên 80%.",
         "communes_meeting_national_health_criteria"),
        ("Tỷ lệ xã chưa đạt tiêu chí quốc gia về y tế trên 80%.", None),
    ],
)  # fmt: skip
def test_neighbours_in_the_catalogue_are_told_apart(sentence, wanted):
    assert the_row(f"Năm 2025: {sentence}").key == wanted


def test_a_year_from_which_on_and_a_period_by_its_end():
    assert the_row("Từ năm 2026, tỷ lệ bao phủ BHYT đạt trên 95%.").year == 2026
    assert the_row("Từ năm 2026 đến năm 2030, tỷ lệ bao phủ BHYT đạt trên 95%.").year == 2030
    assert the_row("Giai đoạn 2026 - 2030, tỷ lệ bao phủ BHYT đạt trên 95%.").year == 2030


def test_a_remark_about_the_distance_to_an_earlier_year_is_no_row():
    row = the_row("Năm 2024: tỷ lệ bao phủ BHYT đạt 93,5% (tăng 1,2% so với năm 2023).")
    assert row.value == Decimal("93.5")
