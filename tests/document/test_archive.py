"""An archival PDF read by libraries that did not write it: metadata, colours, files, order."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, timezone
from io import BytesIO
from typing import Any

import pdfplumber
import pypdf
import pypdfium2
import pytest

from nq20desk.document.archive import Attachment
from nq20desk.document.pdf import compose_pages, write_pdf
from nq20desk.document.tree import Cell, Document, Info, Paragraph, Table
from nq20desk.resources import resource_path

from .documents import STATE, appendix, state_document, table

WRITTEN = datetime(2025, 3, 14, 9, 30, tzinfo=timezone(timedelta(hours=7)))
FROZEN = "81d313ce695fe3d921806c24018e87561b90127a69057797cfe20f9b508359b8"
DATA = Attachment("nq20-report.json", "application/json", "Số liệu", '{"tên": "Cao Bằng"}'.encode())
SHEET = Attachment("bang.xlsx", "application/vnd.ms-excel", "Biểu số liệu", b"PK" * 400)


def spanning(rows: int) -> Table:
    """A table with a spanning head and cells that go on into the next row; some are empty."""
    head = ((Cell("Chỉ số", rows=2), Cell("Mục tiêu", columns=2)), (Cell("2025"), Cell("2030")))
    pairs = [
        row
        for n in range(rows)
        for row in ((Cell(f"chỉ số {n}", rows=2), Cell(""), Cell(f"{n},5")), (Cell("a"), Cell("")))
    ]
    return Table((50, 25, 25), head, tuple(pairs), caption="Bảng")


def document() -> Document:
    across = appendix(70, landscape=True)
    made = state_document()
    info = Info("BÁO CÁO <thử> & kiểm tra", "UBND thành phố", "Trích yếu (1)", "từ khóa, 20-NQ/TW")
    return replace(made, body=(*made.body, spanning(30)), appendices=(across,), info=info)


def written(*files: Attachment, at: datetime = WRITTEN, archive: bool = True) -> bytes:
    file = BytesIO()
    pages = compose_pages(document(), STATE)
    write_pdf(pages, file, at, archive=files if archive else None)
    return file.getvalue()


@pytest.fixture(scope="module")
def archived() -> bytes:
    return written(DATA, SHEET)


@pytest.fixture(scope="module")
def reader(archived: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(BytesIO(archived))


def test_the_metadata_say_what_the_info_says(reader: pypdf.PdfReader) -> None:
    xmp, info = reader.xmp_metadata, reader.metadata
    assert xmp is not None
    assert info is not None
    assert xmp.dc_title == {"x-default": info.title}
    assert xmp.dc_creator == [info.author]
    assert xmp.dc_description == {"x-default": info.subject}
    assert (xmp.pdf_keywords, xmp.pdf_producer) == (info["/Keywords"], info.producer)
    assert xmp.xmp_creator_tool == info.creator
    assert info.title == "BÁO CÁO <thử> & kiểm tra"
    assert info.creation_date == WRITTEN
    assert xmp.xmp_create_date == WRITTEN.astimezone(UTC).replace(tzinfo=None)
    assert xmp.xmp_modify_date == xmp.xmp_create_date


def test_the_colour_space_is_the_frozen_one(reader: pypdf.PdfReader) -> None:
    (intent,) = reader.root_object["/OutputIntents"]
    profile = intent.get_object()["/DestOutputProfile"].get_object()
    content = resource_path("color", "sRGB.icc").read_bytes()
    assert profile.get_data() == content
    assert hashlib.sha256(content).hexdigest() == FROZEN
    assert reader.root_object["/Lang"] == "vi-VN"


def test_every_font_is_embedded_and_knows_its_letters(reader: pypdf.PdfReader) -> None:
    fonts = {
        name: font.get_object()
        for page in reader.pages
        for name, font in page["/Resources"]["/Font"].items()
    }
    assert fonts
    for font in fonts.values():
        assert "/FontFile2" in font["/FontDescriptor"]
        assert "/ToUnicode" in font
        assert "+" in font["/BaseFont"]


def test_the_files_come_out_as_they_were_put_in(reader: pypdf.PdfReader) -> None:
    assert reader.attachments == {DATA.name: [DATA.content], SHEET.name: [SHEET.content]}
    for one, file in zip((DATA, SHEET), reader.root_object["/AF"], strict=True):
        specification = file.get_object()
        embedded = specification["/EF"]["/F"]
        assert (specification["/UF"], specification["/Desc"]) == (one.name, one.description)
        assert specification["/AFRelationship"] == "/Data"
        assert embedded["/Subtype"] == f"/{one.mime}"
        assert embedded["/Params"]["/Size"] == len(one.content)


def test_the_same_makes_the_same_bytes_and_another_another_identity() -> None:
    again, other, later = (
        written(DATA),
        written(SHEET),
        written(DATA, at=WRITTEN.replace(year=2026)),
    )
    assert written(DATA) == again
    identities = [pypdf.PdfReader(BytesIO(one)).trailer["/ID"][0] for one in (again, other, later)]
    assert len({bytes(one.original_bytes) for one in identities}) == 3


def test_the_pages_look_as_without(archived: bytes) -> None:
    plain = pypdfium2.PdfDocument(written(archive=False))
    other = pypdfium2.PdfDocument(archived)
    assert len(plain) == len(other) > 6
    for one, same in zip(plain, other, strict=True):
        assert one.render().to_pil().tobytes() == same.render().to_pil().tobytes()


# ---- reading order


@dataclass(frozen=True)
class Element:
    """An element of the structure with the text that is marked as its own."""

    kind: str
    text: str
    inner: tuple[Element, ...]


@pytest.fixture(scope="module")
def structure(archived: bytes, reader: pypdf.PdfReader) -> Element:
    """The tree as pypdf reads it, with the texts of the marks as pdfplumber reads them."""
    texts: dict[tuple[int, int], str] = {}
    with pdfplumber.open(BytesIO(archived)) as pdf:
        for page, letters in enumerate(one.chars for one in pdf.pages):
            for one in letters:
                key = (page, one["mcid"])
                texts[key] = texts.get(key, "") + one["text"]
    places = {page.indirect_reference.idnum: place for place, page in enumerate(reader.pages)}

    def read(element: Any) -> Element:
        home, text, inner = element.get("/Pg"), "", []
        for part in (one.get_object() for one in element["/K"]):
            if isinstance(part, int):
                text += texts[places[home.indirect_reference.idnum], part]
            elif part["/Type"] == "/MCR":
                text += texts[places[part["/Pg"].indirect_reference.idnum], part["/MCID"]]
            else:
                inner.append(read(part))
        return Element(element["/S"][1:], text, tuple(inner))

    (root,) = reader.root_object["/StructTreeRoot"]["/K"]
    return read(root.get_object())


def test_headings_have_their_levels(structure: Element) -> None:
    heads = [(one.kind, one.text[:3].strip()) for one in structure.inner if one.kind[0] == "H"]
    assert heads == [("H1", "I."), ("H2", "1."), ("H3", "a)"), ("H1", "II.")]


def test_every_paragraph_is_whole_in_its_order(structure: Element) -> None:
    read = [squeezed(one.text) for one in structure.inner if one.kind == "P"]
    wanted = [
        squeezed(f"{one.number} {''.join(run.text for run in one.runs)}")
        for one in document().body
        if isinstance(one, Paragraph)
    ]
    wanted[-1] += "./."
    place = read.index(wanted[0])
    assert read[place : place + len(wanted)] == wanted


def test_every_cell_stands_in_its_row(structure: Element) -> None:
    tables = [one for one in structure.inner if one.kind == "Table"]
    wanted = [table(6), spanning(30), table(70)]
    assert len(tables) == len(wanted)
    for found, one in zip(tables, wanted, strict=True):
        caption, *rows = found.inner
        assert caption.kind == "Caption"
        assert [[squeezed(cell.text) for cell in row.inner] for row in rows] == [
            [squeezed(cell.text) for cell in row] for row in (*one.header, *one.rows)
        ]
        assert {cell.kind for row in rows[: len(one.header)] for cell in row.inner} == {"TH"}


def squeezed(text: str) -> str:
    return "".join(text.split())


def test_only_page_numbers_and_repeated_heads_are_passed_over(archived: bytes) -> None:
    with pdfplumber.open(BytesIO(archived)) as pdf:
        for page in pdf.pages:
            rest = "".join(one["text"] for one in page.chars if one["mcid"] is None)
            rest = squeezed(rest).removesuffix(squeezed("TTChỉ sốMục tiêuThực hiện"))
            rest = rest.removesuffix(squeezed("Chỉ sốMục tiêu20252030"))
            assert rest == "" or rest.isdecimal()
