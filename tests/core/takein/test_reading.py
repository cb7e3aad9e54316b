"""An old report into the sections of a form: what goes where, and that nothing is lost."""

import unicodedata
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nq20desk.core.blocks import ParagraphStyle
from nq20desk.core.markup import parse
from nq20desk.core.takein import (
    Kind,
    Source,
    SourceLine,
    SourceRemark,
    SourceTable,
    account,
)

REPORT = """ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ HÒA BÌNH               Độc lập - Tự do - Hạnh phúc
Số: 07/BC-UBND            Hòa Bình, ngày 09 tháng 3 năm 2026
BÁO CÁO
Tình hình thực hiện Nghị quyết số 20-NQ/TW
Kính gửi:
- Sở Y tế;
- Ủy ban nhân dân tỉnh.
Thực hiện Công văn số 12/SYT ngày 01/02/2026, Ủy ban nhân dân xã báo cáo như sau:
I. TỔ CHỨC TRIỂN KHAI PHỔ BIẾN, QUÁN TRIỆT NGHỊ QUYẾT SỐ 20-NQ/TW
1. Công tác phổ biến, quán triệt, tuyên truyền về Nghị quyết số 20-NQ/TW
- Đã tổ chức hội nghị.
+ Có 120 người dự.
III. KẾT QUẢ TRIỂN KHAI CÁC NHIỆM VỤ, GIẢI PHÁP
2. Việc thực hiện các nhiệm vụ, giải pháp của Nghị quyết
g) Đổi mới tài chính y tế: Thực hiện tự chủ theo lộ trình.
Trên đây là kết quả thực hiện Nghị quyết số 20-NQ/TW./.
Nơi nhận:                      TM. ỦY BAN NHÂN DÂN
- Như trên;                    KT. CHỦ TỊCH
- Lưu: VT.                     PHÓ CHỦ TỊCH
                               Nguyễn Văn A"""


def texts(taken, section):
    return [
        "".join(piece.text for piece in one.pieces) for one in taken.sections().get(section, ())
    ]


def source(text):
    return Source(tuple(SourceLine.of(one) for one in text.split("\n")))


def test_head_and_tail_become_fields(read):
    fields = read(REPORT).fields
    assert fields.number == "7"
    assert fields.date == date(2026, 3, 9)
    assert fields.place == "Hòa Bình"
    assert fields.head == ("ỦY BAN NHÂN DÂN", "XÃ HÒA BÌNH")
    assert fields.subject == "Tình hình thực hiện Nghị quyết số 20-NQ/TW"
    assert fields.addressees == ("Sở Y tế", "Ủy ban nhân dân tỉnh")
    assert fields.recipients == ("Như trên", "Lưu: VT")
    assert fields.authority == ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH")
    assert (fields.post, fields.signer) == ("PHÓ CHỦ TỊCH", "Nguyễn Văn A")


def test_paragraphs_go_under_their_headings(read):
    taken = read(REPORT)
    assert texts(taken, "study") == ["Đã tổ chức hội nghị.", "Có 120 người dự."]
    styles = [one.style for one in taken.sections()["study"]]
    assert styles == [ParagraphStyle.DASH, ParagraphStyle.PLUS]
    assert texts(taken, "finance") == ["Thực hiện tự chủ theo lộ trình."]
    assert texts(taken, "closing") == ["Trên đây là kết quả thực hiện Nghị quyết số 20-NQ/TW"]
    assert taken.left_over() == ()
    assert account(source(REPORT), taken).balances


def test_the_same_report_in_decomposed_letters(read):
    plain, decomposed = read(REPORT), read(unicodedata.normalize("NFD", REPORT))
    assert decomposed.markup() == plain.markup()
    assert decomposed.fields == plain.fields


def test_two_headings_of_one_number_are_told_apart_by_their_words(read):
    taken = read(
        "II. KẾT QUẢ THỰC HIỆN MỘT SỐ CHỈ TIÊU, NHIỆM VỤ CỦA NGHỊ QUYẾT SỐ 20-NQ/TW\n"
        "Như bảng sau.\nII. KẾT QUẢ TRIỂN KHAI CÁC NHIỆM VỤ, GIẢI PHÁP\n"
        "1. Về công tác lãnh đạo, chỉ đạo\n- Đã chỉ đạo."
    )
    assert texts(taken, "indicators") == ["Như bảng sau."]
    assert texts(taken, "leadership") == ["Đã chỉ đạo."]


def test_broken_lines_are_joined_and_broken_numbers_too(read):
    lines = [
        "- Ban Thường vụ ban hành Kế hoạch số 96-KH/HU thực hiện Kế hoạch số 50-KH/TU, số 51-",
        "KH/TU của Tỉnh ủy về tăng cường công tác bảo vệ, chăm sóc và nâng cao sức khỏe nhân",
        "dân trong tình hình mới; gắn công tác y tế với nhiệm vụ phát triển kinh tế",
        "- xã hội của huyện và phòng, chống dịch Covid-",
        "19 trên địa bàn.",
        "- Hằng năm kiểm tra, giám sát việc thực hiện tại các đơn vị, báo cáo cấp trên theo quy",
        "định.",
    ]
    taken = read("\n\n".join(lines))
    first, second = texts(taken, "preamble")
    assert "số 51-KH/TU của Tỉnh ủy" in first
    assert "nhân dân trong tình hình mới" in first
    assert first.endswith("dịch Covid-19 trên địa bàn.")
    assert second.endswith("theo quy định.")


def test_numbers_are_generated_only_where_they_come_out_the_same(read):
    taken = read("1. Một việc cần làm ngay.\n2. Hai việc cần làm.\n4. Bốn việc cần làm.")
    styles = [one.style for one in taken.sections()["preamble"]]
    assert styles == [ParagraphStyle.NUMBERED, ParagraphStyle.NUMBERED, ParagraphStyle.BODY]
    assert texts(taken, "preamble")[2] == "4. Bốn việc cần làm."


def test_an_unknown_heading_stays_where_it_fell_and_is_told(read):
    taken = read("IV. BÀI HỌC KINH NGHIỆM\n- Một.\nV. CÔNG TÁC ĐỐI NGOẠI CỦA ĐỊA PHƯƠNG\n- Hai.")
    assert texts(taken, "lessons") == ["Một.", "V. CÔNG TÁC ĐỐI NGOẠI CỦA ĐỊA PHƯƠNG", "Hai."]
    (told,) = taken.remarks()
    assert told.text.startswith("V. CÔNG TÁC")


def test_text_under_a_heading_that_holds_none_goes_to_the_next_section(read):
    taken = read("III. KẾT QUẢ TRIỂN KHAI CÁC NHIỆM VỤ, GIẢI PHÁP\nĐạt nhiều kết quả tốt đẹp.")
    (paragraph,) = [one for one in taken.portions if one.kind is Kind.PARAGRAPH]
    assert (paragraph.section, paragraph.remark is not None) == ("leadership", True)


def test_a_table_gives_figures_and_its_rows_stay(read):
    rows = (
        ("TT", "Chỉ số", "Mục tiêu 2025", "Thực hiện năm 2025"),
        ("1", "Tỷ lệ tham gia bảo hiểm y tế (%)", "95", "93,4"),
        ("2", "Bác sĩ/vạn dân", "10", "1.234"),
        ("3", "Việc chưa ai đặt tên", "", "7"),
    )
    heading = SourceLine.of("II. KẾT QUẢ THỰC HIỆN MỘT SỐ CHỈ TIÊU, NHIỆM VỤ CỦA NGHỊ QUYẾT")
    given_source = Source((heading, SourceTable(rows)))
    taken = read(given_source)
    assert taken.year == 2025
    sure, doubtful = taken.figures
    assert (*sure.key, str(sure.observation.value)) == ("health_insurance_coverage", "2025", "93.4")
    assert doubtful.observation.indicator == "doctors_per_10000"
    assert account(given_source, taken).balances
    assert len(texts(taken, "indicators")) == len(rows)


def test_figures_of_sentences_carry_their_year_or_years(read):
    taken = read(
        "BÁO CÁO\nKết quả năm 2025\nThực hiện Công văn ngày 01/02/2026, báo cáo như sau:\n"
        "- Trong giai đoạn 2017-2021, đã cử 71 lượt công chức, viên chức người lao động đào tạo, "
        "bồi dưỡng về chuyên môn nghiệp vụ.\n- Đạt tỷ lệ 4,31 bác sỹ trên/1 vạn dân."
    )
    keys = {one.key for one in taken.figures}
    assert keys == {("staff_trained_total", "2017-2021"), ("doctors_per_10000", "2025")}


def test_what_follows_the_signature_is_listed(read):
    taken = read(f"{REPORT}\nPHỤ LỤC\nSơ đồ tổ chức")
    assert [one.text for one in taken.left_over()] == ["PHỤ LỤC", "Sơ đồ tổ chức"]


def test_the_list_of_issued_documents_goes_to_the_register(read):
    table = SourceTable((
        ("STT", "Cơ quan ban hành", "Tên các chương trình, kế hoạch", "Ngày ban hành"),
        ("01", "96-KH/HU của Ban Thường vụ Huyện ủy", "Kế hoạch thực hiện Nghị quyết", "22/6/2018"),
        ("02", "UBND huyện", "Quyết định thành lập Ban chỉ đạo", "14/3/2022"),
    ))  # fmt: skip
    end = "Trên đây là báo cáo.\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\nNguyễn Văn A\nPHỤ LỤC\nDanh mục văn bản"
    given_source = Source((*source(end).items, table))
    taken = read(given_source, "party")
    first, second = taken.documents
    assert (first.number, first.issuer, first.date) == (
        "96-KH/HU", "Ban Thường vụ Huyện ủy", "22/6/2018",
    )  # fmt: skip
    assert (second.number, second.issuer, second.kind) == ("", "UBND huyện", "Quyết định")
    assert taken.left_over() == ()
    assert account(given_source, taken).balances


def test_moving_a_part(read):
    taken = read(REPORT)
    place = next(p for p, one in enumerate(taken.portions) if one.text.startswith("+ Có 120"))
    assert "Có 120 người dự." in texts(taken.move(place, "lessons"), "lessons")
    left = taken.move(place, "")
    assert [one.text for one in left.left_over()] == ["+ Có 120 người dự."]
    assert account(source(REPORT), left).balances
    back = left.move(place, "study")
    assert back.markup() == taken.markup()


_WORDS = st.sampled_from([
    "I.", "1.", "2.1.", "a)", "(1)", "-", "+", "*", "Phần thứ hai", "BÁO CÁO", "Nơi nhận:",
    "TM. ỦY BAN NHÂN DÂN", "Trên đây là", "PHỤ LỤC", "Kính gửi:", "Số: 5/BC-UBND", "01",
    "22/6/2018", "ngày 1 tháng 2 năm 2026", "Ưu điểm", "Truyền thông:", "KHÓ KHĂN, THÁCH THỨC",
    "2024 2025", "./.", "kinh tế", "xã hội.", "51-", "KH/TU", "95%", "Nguyễn Văn A", "_*~{}\\",
    "Tỷ lệ tham gia bảo hiểm y tế",
])  # fmt: skip
_LINES = st.lists(st.one_of(_WORDS, st.text(max_size=20)), max_size=8).map(" ".join)
_ITEMS = st.one_of(
    _LINES.map(SourceLine.of),
    st.lists(st.tuples(_LINES, _LINES), max_size=3).map(lambda rows: SourceTable(tuple(rows))),
    _LINES.map(SourceRemark),
)


@pytest.mark.parametrize("form", ["party", "state"])
@settings(max_examples=150)
@given(st.lists(_ITEMS, max_size=25))
def test_no_word_is_lost_whatever_comes(read, form, items):
    given_source = Source(tuple(items))
    taken = read(given_source, form)
    balance = account(given_source, taken)
    assert (balance.missing, balance.added) == ((), ())
    for section, paragraphs in taken.sections().items():
        shown = [one for one in paragraphs if not one.is_empty]
        assert parse(taken.markup()[section]) == tuple(shown)
