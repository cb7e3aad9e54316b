from nq20desk.core.checks import Severity
from nq20desk.core.observation import Observation
from tests.core.checks.builders import a_figure, a_snapshot, found

QUALITY = tuple(
    a_figure("quality", value, year)
    for year, value in (("2020", "2.88"), ("2021", "2.92"), ("2022", "2.83"))
)
TEXT = "Điểm chất lượng bệnh viện bình quân tăng qua từng năm."


def findings(text: str, figures: tuple[Observation, ...] = QUALITY) -> list[str]:
    return [str(one.text) for one in found(a_snapshot(text, figures), "trend_contradicts")]


def test_tang_qua_tung_nam_over_a_falling_last_step() -> None:
    (one,) = found(a_snapshot(TEXT, QUALITY), "trend_contradicts")
    assert one.severity is Severity.ERROR
    assert "2,92 (2021) → 2,83 (2022)" in str(one.text)
    assert (one.where.indicator, one.where.period) == ("quality", "2022")


def test_a_rising_series_gives_no_finding() -> None:
    assert not findings(TEXT, QUALITY[:2])


def test_satisfaction_of_patients_is_judged_by_its_sub_rows() -> None:
    figures = tuple(
        a_figure("satisfied_in", value, year)
        for year, value in (("2019", "99.8"), ("2020", "95.3"), ("2021", "98.5"))
    )
    text = "Mức độ hài lòng của người bệnh nội trú và ngoại trú tăng qua mỗi năm."
    (one,) = findings(text, figures)
    assert "99,8 (2019) → 95,3 (2020)" in one


def test_live_figures_in_the_sentence_name_the_series() -> None:
    text = "Kết quả tăng qua từng năm: năm 2021 {quality@2021}, năm 2022 {quality@2022}."
    assert findings(text)


def test_a_tendency_looks_at_the_ends_only() -> None:
    text = "Điểm chất lượng bệnh viện có xu hướng tăng."
    assert findings(text, (QUALITY[1], QUALITY[2]))
    assert not findings(text, (a_figure("quality", "2.5", "2019"), *QUALITY))


def test_falling_words_over_a_rising_series() -> None:
    assert findings("Điểm chất lượng bệnh viện giảm dần qua các năm.", QUALITY[:2])


def test_hopes_denials_and_other_subjects_are_no_claims() -> None:
    assert not findings("Phấn đấu điểm chất lượng bệnh viện tăng qua từng năm.")
    assert not findings("Điểm chất lượng bệnh viện chưa tăng qua từng năm.")
    assert not findings("Kinh phí dành cho y tế tăng qua từng năm.")
