"""A finding keeps its identity wherever it moves, and loses it when what it tells changes."""

from datetime import UTC, datetime

from nq20desk.core.checks import check
from nq20desk.core.checks.setting_aside import Checked, SetAside
from tests.core.checks.builders import a_figure, a_snapshot, found, vocabulary

SLIP = "Chăm lo sức khỏe nhân nhân."


def identity(text: str, rule: str = "doubled_words") -> str:
    (one,) = found(a_snapshot(text), rule)
    return one.identity


def test_the_identity_does_not_depend_on_the_position() -> None:
    assert identity(SLIP) == identity(f"Xã họp định kỳ.\nCán bộ tích cực. {SLIP}")


def test_another_sentence_is_another_finding() -> None:
    assert identity(SLIP) != identity("Nâng cao sức khỏe nhân nhân.")


def test_another_rule_or_another_slip_is_another_finding() -> None:
    text = "Chăm lo sức khỏe nhân nhân, dân dân."
    first, second = found(a_snapshot(text), "doubled_words")
    assert first.identity != second.identity


def test_a_changed_figure_brings_the_finding_back() -> None:
    text = "Năm 2024, tỷ lệ tiêm chủng đạt 93,1%."
    rule = "typed_number_contradicts"
    (one,) = found(a_snapshot(text, (a_figure("immunisation", "95"),)), rule)
    (same,) = found(a_snapshot(text, (a_figure("immunisation", "95"),)), rule)
    (other,) = found(a_snapshot(text, (a_figure("immunisation", "96"),)), rule)
    assert one.identity == same.identity
    assert one.identity != other.identity


def test_what_was_set_aside_is_apart_from_what_is_open() -> None:
    findings = check(a_snapshot(f"{SLIP} Đạt … %."), vocabulary())
    first = findings[0]
    why = SetAside("đã xem", "Nguyễn Văn A", datetime(2026, 11, 22, tzinfo=UTC))
    checked = Checked(findings, {first.identity: why, "gone": why})
    assert first not in checked.open
    assert len(checked.open) == len(findings) - 1
    assert checked.aside == ((first, why),)


def test_identities_of_one_report_are_distinct() -> None:
    findings = check(a_snapshot(f"{SLIP} Đạt … %. Có 5 bác sĩ và 1 bác sỹ."), vocabulary())
    assert len({one.identity for one in findings}) == len(findings)
