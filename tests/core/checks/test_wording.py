import pytest

from nq20desk.core.checks import Severity, check
from tests.core.checks.builders import CLEAN_TEXT, a_snapshot, found, vocabulary


def evidence(rule: str, text: str) -> list[str]:
    return [one.evidence for one in found(a_snapshot(text), rule)]


@pytest.mark.parametrize(
    ("text", "slip"),
    [
        ("Tỷ lệ tỷ lệ trẻ em suy dinh dưỡng giảm dần.", "Tỷ lệ tỷ lệ"),
        ("Trên đây là Kết quả kết quả triển khai Nghị quyết.", "Kết quả kết quả"),
        ("Chăm lo sức khỏe nhân nhân.", "nhân nhân"),
        ("Người dân được được hỗ trợ.", "được được"),
    ],
)
def test_doubled_words_of_the_sources_are_found(text: str, slip: str) -> None:
    assert evidence("doubled_words", text) == [slip]


@pytest.mark.parametrize(
    "text",
    [
        "Luôn luôn chủ động, dần dần cải thiện, từ từ, ngày ngày, đều đều, song song với nhau.",
        "Người người thi đua, nhà nhà hưởng ứng, từng bước từng bước vững chắc.",
        "Xã phát triển triển khai dịch vụ; thực hiện hiện đại hóa; bảo đảm an toàn toàn diện.",
        "Vận động tham gia gia đình văn hóa, dự phòng phòng bệnh, hội nghị nghị quyết.",
        "Ông Lê Lê Minh, xã Chu Chu.",
        "Xã, xã và xã. Xã đạt chuẩn.",
        "Phòng, chống kháng kháng sinh.",
    ],
)
def test_reduplications_and_meeting_compounds_are_no_slips(text: str) -> None:
    assert not evidence("doubled_words", text)


def test_a_compound_may_be_known_from_the_report_itself() -> None:
    alone = "Xã họp bàn bàn giao hồ sơ."
    known = "Xã họp bàn kỹ việc bàn giao; họp bàn lần hai; bàn giao xong."
    assert evidence("doubled_words", alone) == ["bàn bàn"]
    assert not evidence("doubled_words", f"{alone} {known}")


def test_4_31_doctors_and_14_point_6_beds_in_one_section() -> None:
    text = "Toàn huyện đạt 4,31 bác sĩ trên một vạn dân. Số giường bệnh đạt 14.6 giường."
    (one,) = found(a_snapshot(text), "mixed_decimals")
    assert one.severity is Severity.WARNING
    assert one.evidence == "14.6 … 4,31"


def test_thousands_dates_and_headings_have_points_of_their_own() -> None:
    text = (
        "Dân số 192.240 người, đạt 97,45%, 20.967.784.175 đồng; ngày 22.7.2022, mục 2.1, 3,5 điểm."
    )
    assert not evidence("mixed_decimals", text)
    assert not evidence("mixed_decimals", "Cách mạng công nghiệp 4.0 nâng điểm lên 3,5.")


def test_a_point_before_a_unit_with_a_slash_is_found() -> None:
    text = "Đạt tỷ lệ 4,31 bác sỹ trên/1 vạn dân. Số giường bệnh là 14.6/1 vạn dân."
    assert evidence("mixed_decimals", text) == ["14.6 … 4,31"]


@pytest.mark.parametrize(
    "text",
    [
        "Tỷ lệ tham gia đạt … % dân số.",
        "Kế hoạch số .../KH-UBND của Ủy ban nhân dân.",
        "Báo cáo ngày … tháng … năm 2024.",
        "Tỷ lệ đạt xx,x% dân số.",
        "……………",
        "Có 1...5 ca mắc.",
        "Tỷ lệ đạt #DIV/0! theo bảng.",
        "Toàn xã có [điền số] trạm.",
    ],
)
def test_what_is_clearly_still_to_be_filled_in_is_an_error(text: str) -> None:
    findings = found(a_snapshot(text), "placeholders")
    assert findings
    assert {one.severity for one in findings} == {Severity.ERROR}


def test_a_doubtful_place_is_only_a_warning() -> None:
    (one,) = found(a_snapshot("Kết quả này (?) cần xem lại."), "placeholders")
    assert one.severity is Severity.WARNING


@pytest.mark.parametrize(
    "text",
    [
        "Phòng, chống HIV/AIDS, an toàn thực phẩm..., để mọi gia đình nắm được.",
        "Phòng bệnh nghề nghiệp cho người lao động... Các hoạt động này góp phần nâng cao.",
        "Đái tháo đường, tăng huyết áp, hen phế quản…",
        "Thế kỷ XX, khóa XXI, Đại hội XX; xe, xã, xanh.",
        "Trong các năm 2021, 2022, 2023...",
    ],
)
def test_open_lists_and_roman_numbers_wait_for_nothing(text: str) -> None:
    assert not evidence("placeholders", text)


def test_bac_si_and_bac_sy_in_one_report_are_a_suggestion() -> None:
    text = "Có 5 bác sĩ, thêm 2 bác sĩ và 1 bác sỹ."
    (one,) = found(a_snapshot(text), "mixed_spelling")
    assert (one.severity, one.evidence) == (Severity.SUGGESTION, "bác sỹ")


def test_tone_marks_placed_in_two_ways_are_a_suggestion() -> None:
    assert evidence("mixed_spelling", "Sức khỏe, sức khỏe, sức khoẻ của người dân.") == ["khoẻ"]


def test_one_spelling_throughout_is_silent() -> None:
    text = "Bác sĩ, tỷ lệ, vắc xin, sức khỏe, hòa, ủy ban, quý, thủy, toán, ngoài."
    assert not evidence("mixed_spelling", text)


def test_a_point_is_told_where_another_section_has_commas() -> None:
    texts = {**CLEAN_TEXT, "results": "Đạt 4,31 điểm.", "more": "Đạt 14.6 giường."}
    (one,) = found(a_snapshot(texts), "mixed_decimals")
    assert (one.where.section, one.evidence) == ("more", "14.6")


def test_percent_o_is_written_permille() -> None:
    (one,) = found(a_snapshot("Giảm tỷ suất sinh 0,5%o/năm, 95% ổn định."), "permille_typed")
    assert (one.severity, one.evidence) == (Severity.SUGGESTION, "5%o")


def test_cells_and_captions_of_a_table_are_checked_with_the_text() -> None:
    table = "|= Kết quả tuyên tuyền\n| Nội trú | ……\n| Năm | {insurance@2031}"
    snapshot = a_snapshot(f"Xã nhân nhân.\n{table}\nDân dân đã đã họp.")
    told = {one.rule: one.where for one in check(snapshot, vocabulary())}
    assert {"likely_slip", "placeholders", "field_unresolved"} <= told.keys()
    assert told["placeholders"].section == "results"
    assert told["placeholders"].paragraph is None
    assert told["doubled_words"].paragraph == 1
