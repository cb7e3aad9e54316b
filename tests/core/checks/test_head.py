from dataclasses import replace

from nq20desk.core.checks import Severity
from nq20desk.core.office import Signer
from tests.core.checks.builders import a_report, a_snapshot, an_office, found


def test_number_and_day_may_still_be_filled_in_by_hand() -> None:
    snapshot = a_snapshot(report=a_report(number="", date=None))
    findings = found(snapshot, "head_incomplete")
    assert [one.severity for one in findings] == [Severity.SUGGESTION] * 2
    assert {one.where.section for one in findings} == {"head"}


def test_a_complete_head_gives_no_finding_even_without_a_certificate() -> None:
    assert not found(a_snapshot(), "head_incomplete")


def test_a_missing_signer_subject_and_recipients_are_warnings() -> None:
    report = replace(a_report(recipients=()), subject=" ")
    snapshot = a_snapshot(report=report, office=an_office(signer=Signer("", "")))
    findings = found(snapshot, "head_incomplete")
    assert [one.severity for one in findings] == [Severity.WARNING] * 3


def test_the_recipients_of_the_office_count() -> None:
    office = an_office(recipients=("Như trên",))
    assert not found(a_snapshot(report=a_report(recipients=()), office=office), "head_incomplete")


def test_a_report_to_a_superior_needs_an_addressee() -> None:
    (one,) = found(a_snapshot(report=a_report(addressees=())), "addressee_missing")
    assert one.severity is Severity.WARNING


def test_without_an_addressee_nobody_is_above() -> None:
    report = a_report(addressees=(), recipients=("Sở Y tế", "Lưu: VT"))
    assert found(a_snapshot(report=report), "addressee_missing")
    assert not found(a_snapshot(report=report), "first_recipient")


def test_a_report_without_addressee_line_needs_none() -> None:
    snapshot = a_snapshot(report=a_report(addressees=()))
    form = replace(snapshot.form, addressed=False)
    assert not found(replace(snapshot, form=form), "addressee_missing")


def test_the_first_recipient_of_an_addressed_report_is_nhu_tren() -> None:
    snapshot = a_snapshot(report=a_report(recipients=("Sở Y tế (b/c)", "Lưu: VT")))
    (one,) = found(snapshot, "first_recipient")
    assert one.evidence == "Sở Y tế (b/c)"


def test_nhu_tren_may_have_a_dash_before_it() -> None:
    snapshot = a_snapshot(report=a_report(recipients=("- Như trên;", "- Lưu: VT.")))
    assert not found(snapshot, "first_recipient")


def test_the_header_names_office_and_place() -> None:
    (one,) = found(a_snapshot(office=an_office(place="")), "head_incomplete")
    assert (one.severity, one.where.section) == (Severity.WARNING, "head")
