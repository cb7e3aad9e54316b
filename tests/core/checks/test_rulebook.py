"""What the rule book says decides: severity, on and off, validity."""

from dataclasses import replace
from datetime import date

import pytest

from nq20desk.core.checks import Finding, Severity, check
from nq20desk.core.checks.rulebook import RuleBook, RuleFacts
from nq20desk.core.report import ReportSnapshot
from tests.core.checks.builders import a_report, a_snapshot, vocabulary


def with_facts(key: str, snapshot: ReportSnapshot, **facts: object) -> tuple[Finding, ...]:
    """The check with another entry in the rule book."""
    words = vocabulary()
    changed: RuleFacts = replace(words.rules[key], **facts)  # type: ignore[arg-type]
    book = RuleBook({**words.rules.rules, key: changed})
    return check(snapshot, replace(words, rules=book))


def test_a_rule_that_is_off_says_nothing() -> None:
    snapshot = a_snapshot("Sức khỏe nhân nhân.")
    assert "doubled_words" in {one.rule for one in check(snapshot, vocabulary())}
    assert "doubled_words" not in {
        one.rule for one in with_facts("doubled_words", snapshot, on=False)
    }


def test_the_severity_is_that_of_the_book() -> None:
    found = with_facts("doubled_words", a_snapshot("Xã đã đã."), severity=Severity.ERROR)
    assert [one.severity for one in found if one.rule == "doubled_words"] == [Severity.ERROR]


def test_a_case_may_weigh_otherwise() -> None:
    facts = vocabulary().rules["head_incomplete"]
    assert facts.severity_of("signer") is Severity.WARNING
    assert facts.severity_of("number") is Severity.SUGGESTION


@pytest.mark.parametrize(
    ("day", "applies"),
    [
        (date(2025, 6, 30), False),
        (date(2025, 7, 1), True),
        (date(2026, 1, 1), True),
        (None, False),
    ],
)
def test_validity_goes_by_the_reports_date(day: date | None, applies: bool) -> None:
    assert vocabulary().rules["abolished_words"].applies_to(day) is applies


def test_a_rule_may_end() -> None:
    facts = replace(vocabulary().rules["doubled_words"], until=date(2024, 12, 31))
    assert facts.applies_to(date(2024, 12, 31))
    assert not facts.applies_to(date(2025, 1, 1))
    assert facts.applies_to(None)


def test_only_gaps_on_the_page_stop_an_export() -> None:
    blocking = {one.key for one in vocabulary().rules if one.blocks}
    assert blocking == {"field_unresolved", "citation_unknown"}
    unresolved = a_snapshot("Đạt {insurance@2031}.", report=a_report())
    assert {one.rule for one in check(unresolved, vocabulary()) if one.blocks_export} == {
        "field_unresolved"
    }


def test_every_rule_is_explained_in_both_languages() -> None:
    for one in vocabulary().rules:
        assert one.name.vietnamese != one.name.english
        assert len(one.explanation.vietnamese) > 15
        assert len(one.explanation.english) > 15
