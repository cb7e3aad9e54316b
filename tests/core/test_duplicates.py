"""Double entries of a register, and how they become one."""

from nq20desk.core.duplicates import duplicates, merged
from nq20desk.core.register import CitedDocument, Role
from nq20desk.resources.library import Library

READER = Library().citations


def entry(number: str, issuer: str = "", date: str = "", **more: object) -> CitedDocument:
    values = {"kind": "", "title": "", "role": Role.CITED, **more}
    return CitedDocument(number=number, issuer=issuer, date=date, **values)  # type: ignore[arg-type]


def groups(*documents: CitedDocument) -> list[list[str]]:
    found = duplicates(documents, READER.canonical, READER.words.agencies.may_be_same)
    return [[one.issuer for one in group] for group in found]


def test_one_resolution_under_four_names_of_its_issuer() -> None:
    names = [
        "Ban Chấp hành Trung ương Đảng khoá XII", "BCHTW (khóa XII)", "Ban Chấp hành Trung ương",
        "Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng (khóa XII)",
    ]  # fmt: skip
    spelt = ["20-NQ/TW", "20 -NQ/TW", "20 NQ/TW", "20- NQ/TW"]
    assert groups(*(entry(*one) for one in zip(spelt, names, strict=True))) == [names]


def test_the_standing_committee_acts_for_its_committee() -> None:
    same = entry("50-KH/TU", "Ban Thường vụ Tỉnh ủy Lâm Đồng"), entry("50-KH/TU", "Tỉnh ủy")
    assert len(groups(*same)) == 1


def test_other_provinces_years_and_kinds_are_other_documents() -> None:
    assert not groups(entry("50-KH/TU", "Tỉnh ủy Lâm Đồng"), entry("50-KH/TU", "Tỉnh ủy Cao Bằng"))
    assert not groups(entry("44/KH-UBND", "", "14/03/2022"), entry("44/KH-UBND", "", "2/2/2023"))
    assert not groups(entry("1816", kind="Đề án"), entry("1816", kind="Dự án"))
    assert not groups(entry("", "Bộ Y tế"), entry("", "Bộ Y tế"))


def test_merging_fills_blanks_and_never_overwrites() -> None:
    kept = entry("50-KH/TU", "Tỉnh ủy Lâm Đồng", title="về sức khỏe")
    other = entry("50-KH/TU", "Ban Thường vụ", "16/04/2018", title="khác", role=Role.ISSUED)
    made = merged(kept, [other])
    assert (made.issuer, made.title, made.date, made.role) == (
        "Tỉnh ủy Lâm Đồng", "về sức khỏe", "16/04/2018", Role.ISSUED,
    )  # fmt: skip
