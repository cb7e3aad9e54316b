"""Citations in all the spellings that occur in the sources (surprises, section 2, no. 17)."""

import csv
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nq20desk.core.citation_reader import Citation, CitationReader
from nq20desk.core.dates import read_day
from nq20desk.core.document_number import Remark
from nq20desk.resources.library import Library

READER = Library().citations
REFERENCE = Path(
    os.environ.get("NQ20_REFERENCE", Path(__file__).parents[3] / "shared" / "reference")
)


def only(text: str) -> Citation:
    (one,) = READER.find(text)
    return one


def numbers(text: str) -> list[str]:
    return [one.document.number for one in READER.find(text)]


def test_a_whole_citation() -> None:
    document = only(
        "Kế hoạch số 50-KH/TU ngày 16/4/2018 của Tỉnh ủy Lâm Đồng về tăng cường công tác bảo vệ"
    ).document
    assert (document.kind, document.number, document.issuer) == (
        "Kế hoạch", "50-KH/TU", "Tỉnh ủy Lâm Đồng",
    )  # fmt: skip
    assert (document.date, document.title) == ("16/04/2018", "về tăng cường công tác bảo vệ")


@pytest.mark.parametrize(
    ("text", "number", "remark"),
    [
        ("Kế hoạch số 96-KH/HU", "96-KH/HU", None),
        ("Kế hoạch số 44/KH-UBND", "44/KH-UBND", None),
        ("Nghị quyết số 20-NQ/TW", "20-NQ/TW", None),
        ("Nghị quyết số 20 -NQ/TW", "20-NQ/TW", Remark.SPACES),
        ("Nghị quyết số 20- NQ/TW", "20-NQ/TW", Remark.SPACES),
        ("Nghị quyết số 20 - NQ/TW", "20-NQ/TW", Remark.SPACES),
        ("Nghị quyết số 20 NQ/TW", "20-NQ/TW", Remark.SPACES),
        ("Nghị quyết số 20–NQ/TW", "20-NQ/TW", Remark.SPACES),
        ("Số 50 -KH/TU", "50-KH/TU", Remark.SPACES),
        ("Kế hoạch số 51-\nKH/TU", "51-KH/TU", None),
        ("Kế hoạch số 51-\n\nKH/TU", "51-KH/TU", None),
        ("Chỉ thị số 38-\nCT/TW", "38-CT/TW", None),
        ("Quyết định số 3638/\nQĐ-BYT", "3638/QĐ-BYT", None),
        ("Chỉ thị số 24/CT-TW", "24-CT/TW", Remark.PARTY_FORM),
        ("Kế hoạch số 44-KH/UBND", "44/KH-UBND", Remark.STATE_FORM),
        ("Thông tư số 39/2007/TT-BYT", "39/2007/TT-BYT", None),
        ("Quyết định số 2348/QĐ-TTg", "2348/QĐ-TTg", None),
        ("Công văn số 606-CV/BTGTU", "606-CV/BTGTU", None),
        ("Công văn 1010/SYT-KHTC", "1010/SYT-KHTC", None),
        ("Công văn số 3016/BYT-KH-TC", "3016/BYT-KH-TC", None),
        ("Nghị quyết số 261/2025/QH15", "261/2025/QH15", None),
        ("Đề án 1816", "1816", None),
        ("Nghị quyết số 20-QQ/TW", "20-QQ/TW", Remark.UNKNOWN_KIND),
    ],
)
def test_numbers_of_party_and_state(text: str, number: str, remark: Remark | None) -> None:
    one = only(text)
    assert (one.document.number, one.remark) == (number, remark)


@pytest.mark.parametrize(
    "day",
    ["22/6/2018", "ngày 22/6/2018", ", ngày 22/06/2018", "ngày 22-6-2018", "(ngày 22.6.2018)",
     "ngày 22 tháng 6 năm 2018", "ngày\n22 tháng 06\nnăm 2018"],
)  # fmt: skip
def test_days_as_they_are_written(day: str) -> None:
    assert only(f"Kế hoạch số 96-KH/HU {day} của Huyện ủy").document.date == "22/06/2018"


def test_a_day_that_no_calendar_has_is_left_out() -> None:
    assert only("Kế hoạch số 96-KH/HU ngày 31/2/2018").document.date == ""


@pytest.mark.parametrize(
    ("written", "issuer"),
    [
        ("BCHTW (khóa XII)", "Ban Chấp hành Trung ương (khóa XII)"),
        ("Ban Thường vụ Tỉnh uỷ", "Ban Thường vụ Tỉnh ủy"),
        ("Ban thường vụ Thành ủy Cao Bằng", "Ban Thường vụ Thành ủy Cao Bằng"),
        ("UBND thành phố Cao Bằng", "Ủy ban nhân dân thành phố Cao Bằng"),
        ("BYT", "Bộ Y tế"),
        ("Sở Văn hóa, Thể thao và Du lịch", "Sở Văn hóa, Thể thao và Du lịch"),
        ("Bộ Y tế và Bộ Tài chính", "Bộ Y tế và Bộ Tài chính"),
        ("Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII",
         "Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII"),
    ],
)  # fmt: skip
def test_issuers_end_where_their_names_end(written: str, issuer: str) -> None:
    text = f"Nghị quyết số 20-NQ/TW ngày 25/10/2017 của {written} về công tác, UBND huyện đã họp."
    document = only(text).document
    assert (document.issuer, document.title) == (issuer, "về công tác")


def test_a_kind_that_does_not_exist_is_suggested_from_the_word_or_from_the_text() -> None:
    assert only("Nghị quyết số 20-QQ/TW").suggestion == "20-NQ/TW"
    unnamed = READER.find("(số 20-QQ/TW); Nghị quyết số 20-NQ/TW")
    assert unnamed[0].suggestion == "20-NQ/TW"


def test_an_enumeration_is_several_documents() -> None:
    text = (
        "Thực hiện Nghị quyết số 20-NQ/TW, Nghị quyết số 21-NQ/TW ngày 25/10/2017 của Ban Chấp "
        "hành Trung ương khóa XII; Kế hoạch số 50-KH/TU, Kế hoạch số 51-KH/TU của Tỉnh ủy."
    )
    assert numbers(text) == ["20-NQ/TW", "21-NQ/TW", "50-KH/TU", "51-KH/TU"]
    assert [one.document.title for one in READER.find(text)] == [""] * 4


def test_a_document_named_in_a_subject_says_so() -> None:
    outer, inner = READER.find(
        "Kế hoạch số 189-KH/TU ngày 15/01/2018 của Tỉnh ủy Cao Bằng về thực hiện "
        "Nghị quyết số 20-NQ/TW ngày 25/10/2017"
    )
    assert (outer.is_inside, inner.is_inside) == (False, True)
    assert outer.document.title.startswith("về thực hiện Nghị quyết số 20-NQ/TW")


def test_rows_of_a_table_from_excel() -> None:
    row = "01\tSố 96-KH/HU của Ban Thường vụ Huyện ủy\tKế hoạch về y tế\t22/6/2018"
    document = only(row).document
    assert (document.issuer, document.title, document.date) == (
        "Ban Thường vụ Huyện ủy", "Kế hoạch về y tế", "22/06/2018",
    )  # fmt: skip


@pytest.mark.parametrize("text", ["15/15 xã", "07/2021", "Covid-19", "3 lần/3 thời kỳ", "66.177"])
def test_other_numbers_are_no_documents(text: str) -> None:
    assert numbers(f"Có {text} trong năm.") == []


def test_laws_are_known_by_name_and_by_number() -> None:
    law = READER.read("Luật Khám bệnh, chữa bệnh số 15/2023/QH15 ngày 09/01/2023")
    assert law is not None
    assert (law.document.kind, law.document.number, law.document.title) == (
        "Luật", "15/2023/QH15", "Luật Khám bệnh, chữa bệnh",
    )  # fmt: skip


_DIGITS = st.integers(1, 99_999).map(str)
_PARTY_OFFICE = st.sampled_from(["TW", "TU", "HU", "ĐU", "BTGTU"])
_SPACE = st.sampled_from(["", " "])
_GAP = st.sampled_from(["", " ", "\n"])


@given(_DIGITS, st.sampled_from(sorted(READER.words.kinds)), _PARTY_OFFICE, _SPACE, _GAP, _GAP)
def test_any_party_number_is_read_through_gaps(
    digits: str, kind: str, office: str, one: str, two: str, three: str
) -> None:
    text = f"{READER.words.kinds[kind]} số {digits}{one}-{two}{kind}{three}/{office}"
    assert numbers(text)[:1] == [f"{digits}-{kind}/{office}"]


@given(st.text(alphabet="số/KHNQTWUBNDĐ-0123456789 \n,.của ngàytháng“”()", max_size=80))
def test_reading_never_fails_and_canonical_forms_stay(text: str) -> None:
    for one in READER.find(text):
        assert READER.canonical(one.document.number) == one.document.number
        assert one.document.date == "" or read_day(one.document.date)


def rows() -> list[dict[str, str]]:
    path = REFERENCE / "documents.tsv"
    if not path.exists():
        pytest.skip(f"the reference table is not beside the checkout: {path}")
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def line_of(row: dict[str, str]) -> str:
    issuer = row["issuer"].replace("[", "").replace("]", "")
    if row["type"] == "Luật":
        return row["title"]
    title = row["title"] if "“" in row["title"] else f"“{row['title']}”" * bool(row["title"])
    parts = (
        row["type"], f"số {row['number']}" if row["number"] else "",
        f"ngày {row['date']}" if row["date"] else "", f"của {issuer}" if issuer else "", title,
    )  # fmt: skip
    return " ".join(part for part in parts if part)


def test_every_document_of_the_sources_is_read(reader: CitationReader = READER) -> None:
    found = 0
    for row in rows():
        one = reader.read(line_of(row))
        assert one is not None, row
        document, day = one.document, read_day(row["date"])
        assert document.number == reader.canonical(row["number"]), row
        assert document.kind == row["type"]
        assert read_day(document.date) == day
        issuer = row["issuer"].replace("[", "").replace("]", "")
        assert document.issuer == reader.words.agencies.normalised(issuer), row
        found += 1
    assert found == 36


@pytest.mark.parametrize("source", ["000", "001", "002", "003", "004"])
def test_every_number_of_a_source_is_found_in_its_text(source: str) -> None:
    texts = sorted(REFERENCE.parent.glob(f"sources/{source}-*"))
    if not texts:
        pytest.skip(f"the source texts are not beside the checkout: {REFERENCE.parent}")
    found = set(numbers("\n\n".join(one.read_text(encoding="utf-8") for one in texts)))
    wanted = {READER.canonical(row["number"]) for row in rows() if row["source"] == source}
    missing = wanted - found - {""}
    assert missing == set()
