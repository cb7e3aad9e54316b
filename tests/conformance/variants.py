"""The documents whose layout is measured: each names what is special about it.

Every variant is made for each profile from the same base; what differs by system (agency,
authority, appendices' link) comes from the system's own example.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from nq20desk.core.dates import long_date, number_line
from nq20desk.core.layout import LayoutProfile, Mark
from nq20desk.core.office import SizeSet, System
from nq20desk.document.tree import Document, Signature
from nq20desk.resources import resource_path
from nq20desk.resources.offices import load_signing_forms
from tests.document.documents import BODY, appendix, document_for, paragraph, table, words

SIGNING_FORMS = load_signing_forms(resource_path("offices", "signing.toml"))
LONG_BODY = (
    *BODY[:-1],
    *(paragraph(words(55 + count), key=f"long.{count}") for count in range(24)),
    BODY[-1],
)


@dataclass(frozen=True)
class Variant:
    """One document with the name of what is special about it."""

    name: str
    document: Document
    sizes: SizeSet = SizeSet.LARGE


def variants(profile: LayoutProfile) -> Iterator[Variant]:
    """All variants for a profile."""
    plain = document_for(profile)
    yield Variant("plain", plain)
    yield Variant("small-type", plain, SizeSet.SMALL)
    yield Variant("many-pages", document_for(profile, LONG_BODY))
    yield from _heads(plain, profile)
    yield from _addressees(plain)
    yield from _stamps(plain, profile)
    yield from _signatures(plain, profile)
    yield from _appendices(plain)


def _heads(plain: Document, profile: LayoutProfile) -> Iterator[Variant]:
    """Names, numbers and dates, short and long."""
    head = plain.header
    long_superior, long_issuer = _LONG[profile.system]

    def with_head(**changes: str) -> Document:
        return replace(plain, header=replace(head, **changes))

    yield Variant("short-agency", with_head(superior="", issuer=_SHORT[profile.system]))
    yield Variant("long-agency", with_head(superior=long_superior, issuer=long_issuer))
    symbol = "UBND" if profile.system is System.STATE else "HU"
    numbers = {"number-below-10": "5", "number-of-4-digits": "1234", "no-number": ""}
    for name, number in numbers.items():
        line = number_line(profile.system, number, "BC", symbol)
        yield Variant(name, with_head(number=line))
    for name, day in _DAYS.items():
        line = f"Đức Trọng, {long_date(day, 2025)}"
        yield Variant(name, with_head(place_date=line))
    line = f"Thành phố Phan Rang - Tháp Chàm, {long_date(date(2025, 12, 24))}"
    yield Variant("long-place", with_head(place_date=line))


_SHORT = {System.STATE: "BỘ Y TẾ", System.PARTY: "TỈNH ỦY"}
_LONG = {
    System.STATE: (
        "ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH",
        "TRUNG TÂM Y TẾ KHU VỰC BÀ RỊA - LONG ĐIỀN - ĐẤT ĐỎ",
    ),
    System.PARTY: (
        "ĐẢNG BỘ THÀNH PHỐ HỒ CHÍ MINH",
        "ĐẢNG ỦY CÁC CƠ QUAN ĐẢNG, ĐOÀN THỂ VÀ CHÍNH QUYỀN XÃ PHÚ QUÝ",
    ),
}
_DAYS = {
    "day-below-10": date(2025, 3, 5),
    "month-1": date(2025, 1, 9),
    "month-2": date(2025, 2, 28),
    "month-12": date(2025, 12, 31),
    "no-date": None,
}


def _addressees(plain: Document) -> Iterator[Variant]:
    one = replace(plain, addressees=("Sở Y tế tỉnh Cao Bằng",))
    yield Variant("one-addressee", one)
    several = ("Sở Y tế tỉnh Cao Bằng", "Ban Tuyên giáo và Dân vận Tỉnh ủy", "Văn phòng Tỉnh ủy")
    yield Variant("several-addressees", replace(plain, addressees=several))


def _stamps(plain: Document, profile: LayoutProfile) -> Iterator[Variant]:
    names = {"KHẨN": "urgent", "THƯỢNG KHẨN": "very-urgent", "HỎA TỐC": "express"}
    for stamp in profile.stamps_of(Mark.URGENCY):
        yield Variant(names[stamp.words], replace(plain, urgency=stamp.words))
    yield Variant("draft", replace(plain, marked_draft=True))
    yield Variant("urgent-draft", replace(plain, urgency="KHẨN", marked_draft=True))


def _signatures(plain: Document, profile: LayoutProfile) -> Iterator[Variant]:
    for form in SIGNING_FORMS:
        if form.system is profile.system:
            signature = Signature(form.authority, form.post, "Nguyễn Văn A", seal_mm=36)
            yield Variant(f"signed-{form.key}", replace(plain, signature=signature))
    signature = replace(plain.signature, other_post="GIÁM ĐỐC SỞ Y TẾ")
    yield Variant("other-post", replace(plain, signature=signature))
    many = (*(f"Các cơ quan, đơn vị số {one:02d}" for one in range(1, 24)), plain.recipients[-1])
    yield Variant("many-recipients", replace(plain, recipients=many))


def _appendices(plain: Document) -> Iterator[Variant]:
    upright, across = appendix(50), appendix(50, landscape=True)
    yield Variant("one-appendix", replace(plain, appendices=(upright,)))
    yield Variant("one-appendix-across", replace(plain, appendices=(across,)))
    long = replace(
        appendix(8, number="3"),
        title="Danh mục các chương trình, kế hoạch, đề án đã ban hành để thực hiện Nghị quyết "
        "số 20-NQ/TW trên địa bàn",
        blocks=(table(30, words_in_cell=25), paragraph(words(120))),
    )
    several = (replace(upright, number="1"), replace(across, number="2"), long)
    yield Variant("several-appendices", replace(plain, appendices=several))
