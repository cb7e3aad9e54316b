from datetime import date

import pytest

from nq20desk.core.checks import Severity
from tests.core.checks.builders import a_report, a_snapshot, an_office, found

AFTER = a_report(date=date(2025, 8, 1))


def evidence(text: str, day: date | None = date(2025, 8, 1)) -> list[str]:
    snapshot = a_snapshot(text, report=a_report(date=day))
    return [one.evidence for one in found(snapshot, "abolished_words")]


def test_huyen_and_thi_tran_in_a_document_of_august_2025() -> None:
    text = "Trung tâm Y tế huyện quản lý các xã, thị trấn."
    findings = found(a_snapshot(text, report=AFTER), "abolished_words")
    assert {one.severity for one in findings} == {Severity.WARNING}
    assert len(findings) == 2


@pytest.mark.parametrize("day", [date(2025, 6, 30), None])
def test_documents_before_1_july_2025_and_undated_ones_may_say_huyen(day: date | None) -> None:
    assert not evidence("Trung tâm Y tế huyện quản lý các xã, thị trấn.", day)


@pytest.mark.parametrize(
    "text",
    [
        "Thực hiện Kế hoạch số 96-KH/HU ngày 22/6/2018 của Ban Thường vụ Huyện ủy.",
        "Năm 2024, Huyện ủy đã chỉ đạo quyết liệt.",
        "Đến tháng 5/2025, Ủy ban nhân dân huyện đã bàn giao.",
        "Số liệu theo địa giới huyện cũ.",
        "Phong trào “Huyện điểm về y tế” được nhắc lại.",
        "Chỉnh trang đô thị xã hội hóa.",
    ],
)
def test_citations_and_the_past_keep_their_words(text: str) -> None:
    assert not evidence(text)


def test_the_head_is_read_too() -> None:
    office = an_office(issuing_line="HUYỆN MẪU", symbol="HU")
    findings = found(a_snapshot(report=AFTER, office=office), "abolished_words")
    assert [one.where.section for one in findings] == ["head", "head"]
