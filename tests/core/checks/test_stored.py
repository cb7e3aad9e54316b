from decimal import Decimal

from nq20desk.app.language import Language
from nq20desk.core.checks import Severity
from nq20desk.core.observation import Observation, Statement
from nq20desk.core.quantity import Comparator
from tests.core.checks.builders import a_figure, a_snapshot, found


def covid(total: str) -> tuple[Observation, ...]:
    return (
        a_figure("cases", total),
        a_figure("recovered", "28865"),
        a_figure("deaths", "41"),
        a_figure("treated", "39"),
    )


def test_28941_covid_cases_are_four_too_few() -> None:
    (one,) = found(a_snapshot("Có chữ.", covid("28941")), "typed_against_computed")
    assert one.severity is Severity.ERROR
    assert "28.941" in str(one.text)
    assert "28.945" in str(one.text)


def test_a_total_that_fits_without_some_parts_is_only_a_suggestion() -> None:
    figures = (
        a_figure("cases", "106"), a_figure("recovered", "96"), a_figure("deaths", "10"),
        a_figure("treated", "7"),
    )  # fmt: skip
    (one,) = found(a_snapshot("Có chữ.", figures), "typed_against_computed")
    assert one.severity is Severity.SUGGESTION
    assert "113" in str(one.text)
    assert "only without treated" in str(one.text)


def test_a_sum_and_a_ratio_have_words_of_their_own() -> None:
    vietnamese = Language("vi")
    (one,) = found(a_snapshot("Có chữ.", covid("28941")), "typed_against_computed")
    assert "cộng các phần được 28.945, nhưng tổng ghi 28.941" in vietnamese.say(one.text)
    ratio = a_figure("insurance", "90", numerator=Decimal(50), denominator=Decimal(100))
    (one,) = found(a_snapshot("Có chữ.", (ratio,)), "typed_against_computed")
    assert "tính từ tử số và mẫu số được 50" in vietnamese.say(one.text)


def test_a_total_that_adds_up_gives_no_finding() -> None:
    assert not found(a_snapshot("Có chữ.", covid("28945")), "typed_against_computed")


def test_a_truncated_rate_is_only_a_suggestion() -> None:
    figure = a_figure("insurance", "97.45", numerator=Decimal(187348), denominator=Decimal(192240))
    (one,) = found(a_snapshot("Có chữ.", (figure,)), "typed_against_computed")
    assert one.severity is Severity.SUGGESTION
    assert "97,46" in str(one.text)


def test_a_rate_with_fewer_decimals_agrees() -> None:
    figure = a_figure("insurance", "33.8", numerator=Decimal(65014), denominator=Decimal(192240))
    assert not found(a_snapshot("Có chữ.", (figure,)), "typed_against_computed")


def test_a_rate_above_100_percent_is_implausible() -> None:
    (one,) = found(a_snapshot("Có chữ.", (a_figure("insurance", "865"),)), "figure_implausible")
    assert one.severity is Severity.WARNING
    assert one.where.indicator == "insurance"


def test_a_rate_inside_its_bounds_is_plausible() -> None:
    assert not found(a_snapshot(), "figure_implausible")


def immunised(other: str) -> Observation:
    also = (Statement("tỷ lệ tiêm chủng đạt 93,1%", Comparator.EQUAL, Decimal(other)),)
    return a_figure("immunisation", "93", comparator=Comparator.MORE, also=also)


def test_more_than_93_in_the_table_and_93_1_in_the_text_are_two_figures() -> None:
    (one,) = found(a_snapshot("Có chữ.", (immunised("93.1"),)), "two_figures")
    assert one.severity is Severity.WARNING
    assert one.evidence == "tỷ lệ tiêm chủng đạt 93,1%"


def test_the_same_value_in_other_words_is_one_figure() -> None:
    assert not found(a_snapshot("Có chữ.", (immunised("93"),)), "two_figures")


def test_figures_of_years_that_the_report_does_not_use_are_left_alone() -> None:
    old = a_figure("insurance", "865", "2019")
    assert not found(a_snapshot("Có chữ.", (old,)), "figure_implausible")
