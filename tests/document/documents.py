"""Sample trees: a State office and a Party office, with as much text as a test asks for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, timezone
from functools import lru_cache
from io import BytesIO
from typing import Any

import pdfplumber

from nq20desk.core.blocks import ParagraphStyle
from nq20desk.core.layout import LayoutProfile
from nq20desk.core.office import SizeSet, System
from nq20desk.document.pdf import Composer, Composition, compose_pages, write_pdf
from nq20desk.document.sheet import Placed
from nq20desk.document.tree import (
    Align,
    Appendix,
    Block,
    Cell,
    Document,
    Header,
    Heading,
    Info,
    Paragraph,
    Run,
    Signature,
    Table,
    Title,
)
from nq20desk.resources import resource_path
from nq20desk.resources.layouts import choose_layout, load_layouts

MM = 72 / 25.4
LAYOUTS = load_layouts(resource_path("layouts"))
STATE = choose_layout(LAYOUTS, System.STATE, date(2025, 3, 14))
PARTY_2018 = choose_layout(LAYOUTS, System.PARTY, date(2022, 8, 1))
PARTY_2026 = choose_layout(LAYOUTS, System.PARTY, date(2026, 6, 1))
PROFILES = (STATE, PARTY_2018, PARTY_2026)

SENTENCE = (
    "Ủy ban nhân dân thành phố đã chỉ đạo các cơ quan, đơn vị quán triệt Nghị quyết số 20-NQ/TW "
    "ngày 25/10/2017 về tăng cường công tác bảo vệ, chăm sóc và nâng cao sức khỏe Nhân dân"
)
SUBJECT = (
    "Kết quả thực hiện Nghị quyết số 20-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương Đảng "
    "khóa XII về tăng cường công tác bảo vệ, chăm sóc và nâng cao sức khỏe Nhân dân"
)


def paragraph(text: str, number: str = "", index: int = 0, key: str = "text") -> Paragraph:
    styles = {"-": ParagraphStyle.DASH, "+": ParagraphStyle.PLUS, "": ParagraphStyle.BODY}
    return Paragraph(
        styles.get(number, ParagraphStyle.NUMBERED), (Run(text),), number, key=key, index=index
    )


def words(count: int) -> str:
    """So many words of official prose."""
    supply = SENTENCE.split()
    return " ".join(supply[place % len(supply)] for place in range(count))


def table(rows: int, words_in_cell: int = 6) -> Table:
    header = tuple(
        Cell(head, Align.CENTRE, bold=True) for head in ("TT", "Chỉ số", "Mục tiêu", "Thực hiện")
    )
    body = tuple(
        (
            Cell(str(row), Align.CENTRE),
            Cell(f"Chỉ số thứ {row}: {words(words_in_cell)}"),
            Cell("95%", Align.CENTRE),
            Cell("86,5%", Align.CENTRE),
        )
        for row in range(1, rows + 1)
    )
    return Table((7, 53, 20, 20), (header,), body, caption="Bảng chỉ số", unit_line="(Đơn vị: %)")


BODY: tuple[Block, ...] = (
    paragraph(f"Thực hiện Công văn số 1010/SYT-KHTC ngày 07/3/2025 của Sở Y tế. {SENTENCE}:"),
    Heading(0, "I.", "TỔ CHỨC TRIỂN KHAI PHỔ BIẾN, QUÁN TRIỆT NGHỊ QUYẾT", "one", capitals=True),
    Heading(1, "1.", "Công tác phổ biến, quán triệt, tuyên truyền", "one.one"),
    paragraph(words(70), key="one.one", index=0),
    paragraph(words(40), "-", key="one.one", index=1),
    paragraph(words(30), "+", key="one.one", index=2),
    Heading(2, "a)", "Việc nâng cao sức khỏe", "one.one.a"),
    paragraph(words(60), key="one.one.a"),
    Heading(0, "II.", "KẾT QUẢ THỰC HIỆN MỘT SỐ CHỈ TIÊU", "two", capitals=True),
    table(6),
    paragraph("Trên đây là kết quả thực hiện của thành phố. " + words(30), key="end"),
)


def state_document(body: tuple[Block, ...] = BODY) -> Document:
    return Document(
        header=Header(
            System.STATE,
            "ỦY BAN NHÂN DÂN",
            "THÀNH PHỐ CAO BẰNG",
            "Số: 141/BC-UBND",
            "Thành phố Cao Bằng, ngày 14 tháng 3 năm 2025",
        ),
        title=Title("BÁO CÁO", SUBJECT),
        body=body,
        closing_mark="./.",
        signature=Signature(
            ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"), "PHÓ CHỦ TỊCH", "Nguyễn Văn A"
        ),
        recipients=("Sở Y tế Cao Bằng", "TT Thành ủy (b/c)", "TT HĐND thành phố", "Lưu: VT, VP"),
        info=Info("BÁO CÁO kết quả", "UBND thành phố Cao Bằng", SUBJECT),
    )


def party_document(body: tuple[Block, ...] = BODY) -> Document:
    return replace(
        state_document((*PART, *body)),
        header=Header(
            System.PARTY,
            "ĐẢNG BỘ TỈNH LÂM ĐỒNG",
            "HUYỆN ỦY ĐỨC TRỌNG",
            "Số 96-BC/HU",
            "Đức Trọng, ngày 05 tháng 8 năm 2022",
        ),
        closing_mark=".",
        signature=Signature(("T/M BAN THƯỜNG VỤ",), "PHÓ BÍ THƯ", "Nguyễn Văn A"),
        recipients=("Ban TG Tỉnh ủy", "TTHU, HĐND, UBND huyện", "Lưu: VP/HU"),
    )


PART = (
    Heading(
        0, "Phần thứ nhất", "TÌNH HÌNH TỔ CHỨC TRIỂN KHAI THỰC HIỆN NGHỊ QUYẾT SỐ 20-NQ/TW",
        "part", capitals=True, on_two_lines=True,
    ),
)  # fmt: skip


def document_for(profile: LayoutProfile, body: tuple[Block, ...] = BODY) -> Document:
    return state_document(body) if profile.system is System.STATE else party_document(body)


def appendix(rows: int = 40, *, landscape: bool = False, number: str = "") -> Appendix:
    return Appendix(
        title="Danh mục chỉ số",
        attached_to="(Kèm theo Báo cáo số 141/BC-UBND ngày 14 tháng 3 năm 2025)",
        blocks=(table(rows),),
        landscape=landscape,
        number=number,
    )


WRITTEN = datetime(2025, 3, 14, 9, 30, tzinfo=timezone(timedelta(hours=7)))


# lines that were broken once are not broken again; test_pdf proves that this changes nothing
_COMPOSER = Composer()


def composed(
    document: Document, profile: LayoutProfile = STATE, sizes: SizeSet = SizeSet.LARGE
) -> Composition:
    return compose_pages(document, profile, sizes, composer=_COMPOSER)


def pdf_bytes(composition: Composition) -> bytes:
    file = BytesIO()
    write_pdf(composition, file, WRITTEN)
    return file.getvalue()


def pdf_of(document: Document, profile: LayoutProfile = STATE) -> bytes:
    return pdf_bytes(composed(document, profile))


# ---- reading a PDF back


@dataclass(frozen=True)
class Row:
    """A line of text as a reader of the PDF finds it; millimetres from the paper's edges."""

    page: int
    text: str
    left: float
    right: float
    top: float
    baseline: float
    font: str
    size: float

    @property
    def centre(self) -> float:
        return (self.left + self.right) / 2


def rows_of(pdf: bytes) -> list[Row]:
    """All lines of a PDF, page by page from the top; columns side by side are apart."""
    return list(_read(pdf))


@lru_cache(maxsize=64)
def _read(pdf: bytes) -> tuple[Row, ...]:
    """The lines, read once however many tests look at the same bytes."""
    with pdfplumber.open(BytesIO(pdf)) as opened:
        return tuple(
            _row(number, page, part)
            for number, page in enumerate(opened.pages)
            for letters in _lines(page.chars)
            for part in _columns(letters)
        )


def _lines(letters: list[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    """Letters of one baseline, from the left; the lines from the top of the page."""
    lines: dict[float, list[dict[str, Any]]] = {}
    for letter in letters:
        lines.setdefault(round(letter["matrix"][5], 2), []).append(letter)
    for baseline in sorted(lines, reverse=True):
        yield sorted(lines[baseline], key=lambda one: float(one["x0"]))


def _columns(letters: list[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    """The parts of a line that stand more than 5 mm apart."""
    part: list[dict[str, Any]] = []
    for letter in letters:
        if part and letter["x0"] - part[-1]["x1"] > 5 * MM:
            yield part
            part = []
        part.append(letter)
    yield part


def _row(number: int, page: Any, letters: list[dict[str, Any]]) -> Row:
    first = letters[0]
    return Row(
        number,
        "".join(one["text"] for one in letters).strip(),
        first["x0"] / MM,
        letters[-1]["x1"] / MM,
        first["top"] / MM,
        (float(page.height) - first["matrix"][5]) / MM,
        first["fontname"].split("+")[-1],
        round(first["size"], 1),
    )


def set_rows(composition: Composition) -> list[Row]:
    """All lines as they were set, without writing and reading a file (for many lengths)."""
    rows: list[Row] = []
    for number, sheet in enumerate(composition.sheets):
        lines: dict[float, list[Placed]] = {}
        for placed in sheet.placed:
            lines.setdefault(placed.y, []).append(placed)
        for y in sorted(lines, reverse=True):
            for one in sorted(lines[y], key=lambda placed: placed.x + placed.piece.x):
                rows.append(_set_row(number, sheet.height, one))
    return rows


def _set_row(number: int, height: float, placed: Placed) -> Row:
    piece = placed.piece
    right = placed.x + piece.face.width(piece.text, piece.size)
    right += piece.text.count(" ") * piece.word_space
    baseline = (height - placed.y) / MM
    top = baseline - piece.size * 0.891 / MM
    return Row(
        number, piece.text, placed.x / MM, right / MM, top, baseline, piece.face.name, piece.size
    )


def strokes_of(pdf: bytes, page: int = 0) -> list[tuple[float, float, float]]:
    """Horizontal lines of a page: left, right and distance from the top, in mm."""
    with pdfplumber.open(BytesIO(pdf)) as opened:
        return [
            (one["x0"] / MM, one["x1"] / MM, one["top"] / MM)
            for one in opened.pages[page].lines
            if abs(one["bottom"] - one["top"]) < 0.1
        ]


def row_with(rows: list[Row], text: str) -> Row:
    """The first line that contains a text."""
    return next(row for row in rows if text in row.text)
