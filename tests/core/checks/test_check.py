from dataclasses import replace
from datetime import date

import pytest

from nq20desk.app.language import Language
from nq20desk.core.checks import RULES, Severity, check, to_json_dict
from nq20desk.core.fields import plain_text
from nq20desk.core.message import SourceLanguage
from tests.core.checks.builders import CLEAN_TEXT, a_report, a_snapshot, vocabulary
from tests.core.checks.sample import is_complete, sample_snapshot


def test_a_clean_report_gives_no_finding_at_all() -> None:
    assert check(a_snapshot(), vocabulary()) == ()


def test_an_empty_report_is_checked_without_a_fault() -> None:
    snapshot = a_snapshot({}, (), plans=(), report=a_report(number="", date=None))
    rules = {one.rule for one in check(snapshot, vocabulary())}
    assert rules == {"head_incomplete", "figure_missing"}


def test_errors_come_first_and_each_severity_follows_the_report() -> None:
    texts = {**CLEAN_TEXT, "results": "Sức khỏe nhân nhân. Đạt … %.", "difficulties": ""}
    findings = check(a_snapshot(texts, report=a_report(number="")), vocabulary())
    assert [one.severity for one in findings] == [
        Severity.ERROR,
        Severity.ERROR,
        Severity.WARNING,
        Severity.SUGGESTION,
    ]
    assert [one.where.section for one in findings][:2] == ["results", "difficulties"]


def test_the_json_keys_are_stable() -> None:
    finding = check(a_snapshot("Sức khỏe nhân nhân."), vocabulary())[0]
    assert to_json_dict(finding, SourceLanguage()) == {
        "rule": "doubled_words",
        "severity": "warning",
        "text": "Written twice: “nhân nhân”.",
        "section": "results",
        "paragraph": 0,
        "indicator": None,
        "period": None,
        "evidence": "nhân nhân",
        "identity": finding.identity,
        "blocks_export": False,
    }


def test_every_rule_says_what_it_looks_for() -> None:
    assert all(one.__doc__ for one in RULES)
    assert len(set(RULES)) == len(RULES)


Told = set[tuple[str, str | None, str]]

EXPECTED: dict[str, Told] = {
    "duc-trong": {
        ("typed_against_computed", "covid_cases_total", "28.941"),
        ("sum_in_sentence", None, "28.941 ca mắc"),
        ("trend_contradicts", "hospital_quality_score", "tăng qua từng năm"),
        ("trend_contradicts", "satisfaction_inpatients", ""),
        ("trend_contradicts", "satisfaction_outpatients", ""),
        ("year_contradiction", None, "39/2007/TT-BYT ngày 18/10/2017"),
        ("doubled_words", None, "Tỷ lệ tỷ lệ"),
        ("doubled_words", None, "nhân nhân"),
        ("mixed_decimals", None, "14.6"),
        ("maintain_above_actual", "hospital_beds_per_10000", "duy trì"),
        ("maintain_above_actual", "doctors_per_10000", "duy trì"),
        ("typed_number_not_live", "doctors_per_10000", "4,31"),
        ("plan_looser_than_superior", "preventive_health_budget_share", "30%"),
    },
    "cao-bang": {
        ("verdict_words", "expanded_immunization_coverage", "vượt chỉ tiêu"),
        ("typed_number_contradicts", "expanded_immunization_coverage", "93,1%"),
        ("document_symbol", None, "20-QQ/TW"),
        ("document_symbol", None, "24/CT-TW"),
        ("doubled_words", None, "Kết quả kết quả"),
        ("repeated_paragraph", None, "Từng bước bao phủ"),
        ("verdict_words", "underweight_u5", ""),
    },
}
ERRORS = {
    "duc-trong": {"typed_against_computed", "sum_in_sentence", "trend_contradicts"},
    "cao-bang": {"verdict_words"},
}


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_the_planted_and_the_printed_slips_of_the_samples_are_found(name: str) -> None:
    if not is_complete(name):
        pytest.skip("the sample is not in the tree")
    findings = check(sample_snapshot(name), vocabulary())
    for rule, indicator, words in EXPECTED[name]:
        told = [one for one in findings if (one.rule, one.where.indicator) == (rule, indicator)]
        assert any(words in one.evidence for one in told), (rule, indicator, words)
    assert {one.rule for one in findings if one.severity is Severity.ERROR} == ERRORS[name]


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_what_a_finding_quotes_of_a_section_stands_in_it(name: str) -> None:
    snapshot = sample_snapshot(name)
    for one in check(snapshot, vocabulary()):
        if one.where.paragraph is not None:
            paragraph = snapshot.text_of(one.where.section)[one.where.paragraph]
            text = plain_text(paragraph, snapshot.live)
            assert all(words.strip() in text for words in one.evidence.split("…"))


def test_a_number_that_the_text_says_otherwise_is_told_once_and_in_the_text() -> None:
    told = [
        one
        for one in check(sample_snapshot("cao-bang"), vocabulary())
        if one.rule in ("two_figures", "typed_number_contradicts")
    ]
    (one,) = told
    assert one.rule == "typed_number_contradicts"
    assert "93,1%, vượt" in one.evidence


def test_the_staff_trained_may_be_71_without_the_courses_of_the_open_bracket() -> None:
    (one,) = (
        one
        for one in check(sample_snapshot("duc-trong"), vocabulary())
        if one.where.indicator == "staff_trained_total"
    )
    assert one.severity is Severity.SUGGESTION
    said = Language("vi").say(one.text)
    assert "cộng tất cả các phần được 82; tổng 71 chỉ khớp khi không tính" in said


def test_english_sentences_have_english_names() -> None:
    (one,) = (
        one
        for one in check(sample_snapshot("duc-trong"), vocabulary())
        if one.where.indicator == "covid_cases_total"
    )
    assert Language("en").say(one.text).startswith("Covid-19 cases, total in 2022:")
    assert Language("vi").say(one.text).startswith("Tổng số ca mắc Covid-19 (2022): cộng các phần")


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_only_the_covid_sentence_of_the_samples_does_not_add_up(name: str) -> None:
    if not is_complete(name):
        pytest.skip("the sample is not in the tree")
    sums = [
        one for one in check(sample_snapshot(name), vocabulary()) if one.rule == "sum_in_sentence"
    ]
    assert len(sums) == (name == "duc-trong")


def test_a_sample_dated_after_the_reform_speaks_of_what_is_abolished() -> None:
    if not is_complete("duc-trong"):
        pytest.skip("the sample is not in the tree")
    snapshot = sample_snapshot("duc-trong", date(2025, 8, 1))
    words = [one for one in check(snapshot, vocabulary()) if one.rule == "abolished_words"]
    assert words
    older = replace(snapshot, report=replace(snapshot.report, date=date(2022, 8, 1)))
    assert not [one for one in check(older, vocabulary()) if one.rule == "abolished_words"]
