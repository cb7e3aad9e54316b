"""Checking signed documents: every change after signing is found out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from io import BytesIO
from pathlib import Path

import pytest
from pyhanko.pdf_utils.generic import (
    ArrayObject,
    DictionaryObject,
    NameObject,
    NumberObject,
    TextStringObject,
    pdf_name,
)
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pypdf import PdfWriter
from reportlab.pdfgen.canvas import Canvas

from nq20desk.signing.request import SignatureRequest
from nq20desk.signing.sign import sign_pdf
from tests.signing.changing import Check, found_out, gap_of, updated, write_over_page_1


def test_no_signature_is_an_answer(check: Check, unsigned: Path) -> None:
    report = check(unsigned.read_bytes())
    assert not report.ok
    assert report.signatures == ()
    assert [str(one) for one in report.problems] == ["The document is not signed."]


@pytest.mark.parametrize("share", [0.001, 0.1, 0.25, 0.5, 0.7, 0.9, 0.98, 0.9999])
def test_one_changed_byte_is_found_out(check: Check, signed: Path, share: float) -> None:
    data = bytearray(signed.read_bytes())
    data[int(len(data) * share)] ^= 1
    assert found_out(check, bytes(data))


def _digits() -> Iterator[tuple[int, int]]:
    """Places in both signatures: certificate, hash, signature value, the zeros behind."""
    for number in (0, 1):
        for place in (0, 1, 8, 200, 1500, 2600, 3200, -2, -1):
            yield number, place


@pytest.mark.parametrize(("number", "place"), list(_digits()))
def test_a_changed_digit_within_a_signature_is_found_out(
    check: Check, signed: Path, number: int, place: int
) -> None:
    data = bytearray(signed.read_bytes())
    gap = gap_of(bytes(data), number)
    where = gap[0] + place if place >= 0 else gap[1] + place
    data[where : where + 1] = b"%X" % ((int(data[where : where + 1], 16) + 1) % 16)
    assert found_out(check, bytes(data))


def test_a_digit_in_small_letters_is_found_out(check: Check, signed: Path) -> None:
    data = bytearray(signed.read_bytes())
    first, _ = gap_of(bytes(data), 1)
    where = data.index(b"A", first)
    data[where] ^= 0x20
    assert found_out(check, bytes(data))


@pytest.mark.parametrize("tail", [b"\n", b"x", b"%%EOF\n", b"\n% more\n%%EOF\n", b"\0" * 2000])
def test_appended_bytes_are_found_out(check: Check, signed: Path, tail: bytes) -> None:
    assert found_out(check, signed.read_bytes() + tail)


def test_bytes_before_the_document_are_found_out(check: Check, signed: Path) -> None:
    assert found_out(check, b"\n" + signed.read_bytes())


def test_an_appended_page_is_found_out(check: Check, signed: Path) -> None:
    page = BytesIO()
    canvas = Canvas(page)
    canvas.drawString(100, 700, "more")
    canvas.showPage()
    canvas.save()
    writer = PdfWriter(signed, incremental=True)
    writer.append(page)
    output = BytesIO()
    writer.write(output)
    assert output.getvalue().startswith(signed.read_bytes())
    report = check(output.getvalue())
    assert not report.ok
    assert all(one.modified_after_signing for one in report.signatures)
    assert "changed after" in str(report.problems[0])


def _change_the_title(writer: IncrementalPdfFileWriter) -> None:
    info = writer.trailer["/Info"]
    info["/Title"] = TextStringObject("Một báo cáo khác")
    writer.update_container(info)


def _add_a_note(writer: IncrementalPdfFileWriter) -> None:
    note = DictionaryObject(
        {
            pdf_name("/Type"): pdf_name("/Annot"),
            pdf_name("/Subtype"): pdf_name("/FreeText"),
            pdf_name("/Rect"): ArrayObject(map(NumberObject, (100, 100, 300, 200))),
            pdf_name("/Contents"): TextStringObject("Đã sửa"),
        }
    )
    page = writer.find_page_for_modification(0)[0]
    writer.register_annotation(page, writer.add_object(note))


def _move_the_seal(writer: IncrementalPdfFileWriter) -> None:
    field = writer.root["/AcroForm"]["/Fields"][1]
    field["/Rect"] = ArrayObject(map(NumberObject, (0, 0, 400, 400)))
    writer.update_container(field)


def _empty_the_form(writer: IncrementalPdfFileWriter) -> None:
    writer.root["/AcroForm"]["/Fields"] = ArrayObject()
    writer.update_container(writer.root["/AcroForm"])


def _take_the_seal_away(writer: IncrementalPdfFileWriter) -> None:
    field = writer.root["/AcroForm"]["/Fields"][1]
    del field["/V"]
    writer.update_container(field)


def _forge_a_signature(writer: IncrementalPdfFileWriter) -> None:
    field = writer.root["/AcroForm"]["/Fields"][1]
    field.raw_get("/V").get_object()["/SubFilter"] = NameObject("/Unknown")
    writer.update_container(field.raw_get("/V").get_object())


@pytest.mark.parametrize(
    "change",
    [
        write_over_page_1, _change_the_title, _add_a_note, _move_the_seal, _empty_the_form,
        _take_the_seal_away, _forge_a_signature,
    ],
)  # fmt: skip
def test_an_update_after_the_last_signature_is_found_out(
    check: Check, signed: Path, change: Callable[[IncrementalPdfFileWriter], None]
) -> None:
    assert found_out(check, updated(signed.read_bytes(), change))


def _with_text_field(data: bytes) -> bytes:
    """The document with a form field that a reader could fill in."""

    def add(writer: IncrementalPdfFileWriter) -> None:
        field = DictionaryObject(
            {
                pdf_name("/FT"): pdf_name("/Tx"),
                pdf_name("/T"): TextStringObject("ghi chú"),
                pdf_name("/V"): TextStringObject("cũ"),
                pdf_name("/Type"): pdf_name("/Annot"),
                pdf_name("/Subtype"): pdf_name("/Widget"),
                pdf_name("/Rect"): ArrayObject(map(NumberObject, (100, 100, 300, 120))),
            }
        )
        reference = writer.add_object(field)
        form = DictionaryObject({pdf_name("/Fields"): ArrayObject([reference])})
        writer.root["/AcroForm"] = writer.add_object(form)
        writer.update_root()
        writer.register_annotation(writer.find_page_for_modification(0)[0], reference)

    return updated(data, add)


def _fill_in(writer: IncrementalPdfFileWriter) -> None:
    field = writer.root["/AcroForm"]["/Fields"][0]
    field["/V"] = TextStringObject("mới")
    writer.update_container(field)


def test_a_form_field_filled_in_after_the_last_signature_is_found_out(
    check: Check,
    unsigned: Path,
    requests_of_both: Sequence[SignatureRequest],
    tmp_path: Path,
) -> None:
    form, target = tmp_path / "biểu.pdf", tmp_path / "ký.pdf"
    form.write_bytes(_with_text_field(unsigned.read_bytes()))
    sign_pdf(form, target, requests_of_both)
    assert check(target.read_bytes()).ok
    assert found_out(check, updated(target.read_bytes(), _fill_in))


def test_a_form_field_filled_in_between_two_signatures_is_found_out(
    check: Check,
    unsigned: Path,
    requests_of_both: Sequence[SignatureRequest],
    tmp_path: Path,
) -> None:
    form, first, second = (tmp_path / name for name in ("1.pdf", "2.pdf", "3.pdf"))
    form.write_bytes(_with_text_field(unsigned.read_bytes()))
    sign_pdf(form, first, requests_of_both[:1])
    first.write_bytes(updated(first.read_bytes(), _fill_in))
    sign_pdf(first, second, requests_of_both[1:])
    report = check(second.read_bytes())
    leader, agency = report.signatures
    assert not report.ok
    assert leader.modified_after_signing
    assert agency.ok


def test_a_signature_cut_off_leaves_an_empty_field_that_is_told(check: Check, signed: Path) -> None:
    data = signed.read_bytes()
    ends = [found.end() for found in re.finditer(rb"%%EOF\r?\n", data)]
    report = check(data[: ends[-2]])
    assert not report.ok
    assert [one.field for one in report.signatures] == ["Leader"]
    assert report.signatures[0].holds
    assert [str(one) for one in report.problems] == ["The signature “Agency” is missing."]
