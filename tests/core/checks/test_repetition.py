from nq20desk.core.checks import Severity
from tests.core.checks.builders import CLEAN_TEXT, a_snapshot, found

PARAGRAPH = (
    "Từng bước bao phủ chăm sóc sức khỏe và bảo hiểm y tế đến toàn dân, để người dân nào cũng được "
    "theo dõi, quản lý và chăm sóc sức khỏe; mọi người bình đẳng cả về quyền lợi lẫn nghĩa vụ khi "
    "tham gia bảo hiểm y tế cũng như khi sử dụng dịch vụ y tế."
)


def test_a_paragraph_that_stands_in_two_sections_is_a_suggestion() -> None:
    again = PARAGRAPH.replace("dịch vụ y tế", "dịch vụ Y tế chất lượng")
    snapshot = a_snapshot({**CLEAN_TEXT, "quality": PARAGRAPH, "propaganda": again})
    (one,) = found(snapshot, "repeated_paragraph")
    assert (one.severity, one.where.section) == (Severity.SUGGESTION, "propaganda")


def test_paragraphs_that_only_share_their_subject_are_different() -> None:
    other = (
        "Bảo hiểm y tế được mở rộng đến toàn dân; người dân được theo dõi, quản lý và chăm sóc sức "
        "khỏe tại trạm y tế xã, mọi người đều bình đẳng khi sử dụng dịch vụ y tế."
    )
    snapshot = a_snapshot({**CLEAN_TEXT, "quality": PARAGRAPH, "propaganda": other})
    assert not found(snapshot, "repeated_paragraph")


def test_the_same_words_with_other_numbers_are_another_statement() -> None:
    one, other = (
        f"{PARAGRAPH} Đến năm {year}, đạt {rate}%." for year, rate in ((2025, 95), (2030, 97))
    )
    snapshot = a_snapshot({**CLEAN_TEXT, "one": one, "two": other})
    assert not found(snapshot, "repeated_paragraph")


def test_short_lines_may_be_alike() -> None:
    snapshot = a_snapshot({**CLEAN_TEXT, "one": "Cụ thể như sau:", "two": "Cụ thể như sau:"})
    assert not found(snapshot, "repeated_paragraph")


def test_a_paragraph_that_stands_inside_a_longer_one_is_told() -> None:
    longer = f"{PARAGRAPH} {PARAGRAPH.replace('y tế', 'của ngành').replace('người', 'hộ')}"
    snapshot = a_snapshot({**CLEAN_TEXT, "quality": longer, "propaganda": PARAGRAPH})
    (one,) = found(snapshot, "repeated_paragraph")
    assert one.where.section == "propaganda"
