import pytest

from nq20desk.core.checks import Severity
from nq20desk.core.register import CitedDocument, Role
from tests.core.checks.builders import a_snapshot, found


@pytest.mark.parametrize(
    "text",
    [
        "Theo Thông tư số 39/2007/TT-BYT ngày 18/10/2017 của Bộ Y tế.",
        "Theo Thông tư số 39/2007/TT-BYT, ngày 18 tháng 10 năm 2017 của Bộ Y tế.",
    ],
)
def test_circular_39_2007_dated_2017_contradicts_itself(text: str) -> None:
    (one,) = found(a_snapshot(text), "year_contradiction")
    assert one.severity is Severity.WARNING
    assert one.evidence.startswith("39/2007/TT-BYT")


def test_the_register_of_documents_is_read_too() -> None:
    circular = CitedDocument("39/2007/TT-BYT", "Thông tư", "Bộ Y tế", "18/10/2017", "", Role.CITED)
    (one,) = found(a_snapshot(documents=(circular,)), "year_contradiction")
    assert one.where.section == "documents"


def test_right_years_and_numbers_without_a_year_stay_silent() -> None:
    text = (
        "Thông tư số 07/2021/TT-BYT ngày 27/5/2021, Quyết định số 6858/QĐ-BYT ngày 18/11/2016, "
        "Nghị quyết số 139/NQ-CP ngày 31/12/2017."
    )
    assert not found(a_snapshot(text), "year_contradiction")


def slips(text: str) -> list[tuple[Severity, str]]:
    findings = found(a_snapshot(text), "document_symbol")
    return [(one.severity, str(one.text)) for one in findings]


def test_20_qq_tw_is_no_kind_of_document() -> None:
    ((severity, text),) = slips("Nghị quyết số 20-QQ/TW, Nghị quyết số 20-NQ/TW.")
    assert severity is Severity.WARNING
    assert "20-NQ/TW" in text


def test_24_ct_tw_is_in_the_state_form() -> None:
    ((severity, text),) = slips("Chỉ thị số 24/CT-TW ngày 04/7/2008 của Ban Bí thư.")
    assert severity is Severity.WARNING
    assert "24-CT/TW" in text


def test_a_state_plan_in_the_party_form() -> None:
    assert "44/KH-UBND" in slips("Kế hoạch số 44-KH/UBND ngày 14/3/2022.")[0][1]


@pytest.mark.parametrize("number", ["20 -NQ/TW", "20- NQ/TW", "20 - NQ/TW", "20 NQ/TW"])
def test_spaces_inside_a_number_are_a_suggestion(number: str) -> None:
    ((severity, text),) = slips(f"Nghị quyết số {number} của Trung ương.")
    assert severity is Severity.SUGGESTION
    assert "20-NQ/TW" in text


def test_the_usual_numbers_of_party_and_state_are_right() -> None:
    text = (
        "Các văn bản số 606-CV/BTGTU, 96-KH/HU, 50-KH/TU, 44/KH-UBND, 1010/SYT-KHTC, 2348/QĐ-TTg, "
        "139/NQ-CP, 07/2021/TT-BYT, 38-CT/TW, 141/BC-UBND, 15/15 xã, 3016/BYT-KH-TC."
    )
    assert not slips(text)
