"""Checking signed documents: the good ones pass, every change is found, nothing crashes."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime
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
from pypdf import PdfReader, PdfWriter
from reportlab.pdfgen.canvas import Canvas

from nq20desk.core.errors import KnownError
from nq20desk.core.message import Message, SourceLanguage
from nq20desk.signing.clock import VIETNAM
from nq20desk.signing.keyfile import open_key_file
from nq20desk.signing.request import SignatureRequest
from nq20desk.signing.sample import SAMPLE_PASSWORD, Validity, make_sample_keys
from nq20desk.signing.sign import sign_pdf
from nq20desk.signing.trust import TrustStore
from nq20desk.signing.verify import VerificationReport, verify_pdf
from tests.signing.conftest import Keyring

Check = Callable[[bytes], VerificationReport]


@pytest.fixture
def check(tmp_path: Path, keyring: Keyring) -> Check:
    """What the program says of a document of these bytes."""

    def verify(data: bytes) -> VerificationReport:
        path = tmp_path / "kiểm tra.pdf"
        path.write_bytes(data)
        return verify_pdf(path, keyring.trust)

    return verify


def found_out(check: Check, data: bytes) -> bool:
    """Whether a changed document is refused, by an answer or by a sentence."""
    try:
        report = check(data)
    except KnownError:
        return True
    return not report.ok and bool(report.problems)


def gap_of(data: bytes, number: int) -> tuple[int, int]:
    """The digits of a signature, first and after the last."""
    return list(re.finditer(rb"<([0-9A-F]{2000,})>", data))[number].span(1)


def updated(data: bytes, change: Callable[[IncrementalPdfFileWriter], None]) -> bytes:
    """The document with an incremental update."""
    writer = IncrementalPdfFileWriter(BytesIO(data))
    change(writer)
    output = BytesIO()
    writer.write(output)
    return output.getvalue()


# ---- good documents


def test_a_signed_document_passes(signed: Path, keyring: Keyring) -> None:
    report = verify_pdf(signed, keyring.trust)
    leader, agency = report.signatures
    assert report.ok
    assert report.holds
    assert report.problems == ()
    assert (leader.role, agency.role) == ("leader", "agency")
    assert leader.holder == "Nguyễn Văn A (chứng thư mẫu)"
    assert agency.issuer == keyring.agency.issuer
    assert leader.covers_whole_document
    assert leader.signed_later
    assert agency.covers_whole_document
    assert not agency.signed_later
    assert "with a sample certificate, which proves nothing" in str(leader.summary)
    assert "only signatures were added" in str(replace(leader, sample=False).summary)
    assert "it is unchanged" in str(replace(agency, sample=False).summary)


def test_the_answer_has_stable_keys_for_programs(signed: Path, keyring: Keyring) -> None:
    answer = json.loads(
        json.dumps(verify_pdf(signed, keyring.trust).to_json_dict(SourceLanguage()))
    )
    assert list(answer) == ["ok", "trusted", "file", "signatures", "problems"]
    assert list(answer["signatures"][0]) == [
        "field", "role", "holder", "issuer", "time", "intact", "valid", "trusted",
        "covers_its_revision", "covers_whole_document", "signed_later",
        "modified_after_signing", "sample", "summary",
    ]  # fmt: skip
    assert answer["file"] == str(signed)
    assert answer["signatures"][0]["time"].endswith("+07:00")


def test_the_answer_speaks_the_reader_s_language(check: Check, unsigned: Path) -> None:
    class Shouting:
        def say(self, text: Message) -> str:
            return text.source.upper()

    answer = check(unsigned.read_bytes()).to_json_dict(Shouting())
    assert answer["problems"] == ["THE DOCUMENT IS NOT SIGNED."]


def test_another_thread_may_check(signed: Path, keyring: Keyring) -> None:
    with ThreadPoolExecutor(2) as pool:
        answers = list(pool.map(lambda _: verify_pdf(signed, keyring.trust).ok, range(4)))
    assert answers == [True] * 4


def test_checking_writes_nothing_to_the_console(
    check: Check, signed: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    check(updated(signed.read_bytes(), _write_over_page_1))
    assert capfd.readouterr() == ("", "")


# ---- who is trusted


def test_without_the_authority_the_certificate_is_not_trusted(signed: Path, tmp_path: Path) -> None:
    report = verify_pdf(signed, TrustStore.from_folder(tmp_path / "không có"))
    assert not report.ok
    assert report.holds
    assert all("issuer" in str(one) for one in report.problems)
    assert len(report.problems) == 2


def test_an_authority_of_the_same_name_is_not_the_same(signed: Path, tmp_path: Path) -> None:
    make_sample_keys(tmp_path)
    assert not verify_pdf(signed, TrustStore.from_folder(tmp_path / "trust")).ok


def test_a_certificate_that_expired_since_still_counts(
    unsigned: Path, requests_of_both: Sequence[SignatureRequest], tmp_path: Path
) -> None:
    validity = Validity(datetime(2023, 1, 1, tzinfo=VIETNAM), datetime(2024, 1, 1, tzinfo=VIETNAM))
    make_sample_keys(tmp_path, validity=validity)
    key = open_key_file(tmp_path / "leader.p12", SAMPLE_PASSWORD)
    request = replace(requests_of_both[0], key=key)
    sign_pdf(unsigned, tmp_path / "a.pdf", [request], datetime(2023, 6, 1, tzinfo=VIETNAM))
    report = verify_pdf(tmp_path / "a.pdf", TrustStore.from_folder(tmp_path / "trust"))
    assert report.ok
    assert not report.signatures[0].expired


def test_a_certificate_expired_at_signing_is_found_out(
    unsigned: Path,
    requests_of_both: Sequence[SignatureRequest],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    validity = Validity(datetime(2023, 1, 1, tzinfo=VIETNAM), datetime(2024, 1, 1, tzinfo=VIETNAM))
    make_sample_keys(tmp_path, validity=validity)
    key = open_key_file(tmp_path / "leader.p12", SAMPLE_PASSWORD)
    monkeypatch.setattr(type(key), "require_valid", lambda *_: None)
    sign_pdf(unsigned, tmp_path / "a.pdf", [replace(requests_of_both[0], key=key)])
    report = verify_pdf(tmp_path / "a.pdf", TrustStore.from_folder(tmp_path / "trust"))
    assert report.signatures[0].expired
    assert "not valid at the time of signing" in str(report.problems[0])


def test_a_trust_folder_takes_text_and_binary_and_tells_the_rest(
    keyring: Keyring, tmp_path: Path
) -> None:
    from cryptography.hazmat.primitives.serialization import Encoding  # noqa: PLC0415

    authority = keyring.trust.certificates[0]
    (tmp_path / "chữ.PEM").write_bytes(authority.public_bytes(Encoding.PEM) * 2)
    (tmp_path / "nhị phân.cer").write_bytes(authority.public_bytes(Encoding.DER))
    (tmp_path / "hỏng.crt").write_bytes(b"-----BEGIN CERTIFICATE-----\nx")
    (tmp_path / "người.crt").write_bytes(keyring.leader.certificate.public_bytes(Encoding.DER))
    (tmp_path / "đọc tôi.txt").write_text("x", encoding="utf-8")
    trust = TrustStore.from_folder(tmp_path)
    assert trust.certificates == (authority,) * 3
    assert sorted(str(one) for one in trust.problems) == [
        "“hỏng.crt” in the trust folder is no certificate of an authority.",
        "“người.crt” in the trust folder is no certificate of an authority.",
    ]


# ---- changed documents


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


def _write_over_page_1(writer: IncrementalPdfFileWriter) -> None:
    page = writer.root["/Pages"]["/Kids"][0]
    page["/Rotate"] = NumberObject(180)
    writer.update_container(page)


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
        _write_over_page_1, _change_the_title, _add_a_note, _move_the_seal, _empty_the_form,
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


# ---- broken files


def test_a_missing_file_is_a_sentence(keyring: Keyring, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="can't be read"):
        verify_pdf(tmp_path / "không có.pdf", keyring.trust)


@pytest.mark.parametrize("content", [b"", b"x", b"PK\x03\x04", b"\xff" * 4000])
def test_another_kind_of_file_is_a_sentence(check: Check, content: bytes) -> None:
    with pytest.raises(KnownError, match="not a PDF document") as caught:
        check(content)
    assert caught.value.remedy


def _broken(data: bytes) -> Iterator[bytes]:
    last = data.rindex(b"startxref")
    yield b"%PDF-1.4\n"
    yield data[: len(data) // 2]
    yield data[:last]
    yield data[:last] + b"startxref\n999999999\n%%EOF\n"
    yield data[:last] + b"startxref\n0\n%%EOF\n"
    yield data.replace(b"/Root", b"/Boot")
    yield data.replace(b"/Pages", b"/Sages")
    yield data.replace(b"/Fields", b"/Shields")
    yield data.replace(b"/ByteRange", b"/ByteRangf")
    yield data.replace(b"/Contents <", b"/Contents (")
    yield data.replace(b"trailer", b"tralier")
    yield data.replace(b"xref\n", b"xxxx\n")


@pytest.mark.parametrize("which", range(12))
def test_a_broken_document_never_passes_and_never_crashes(
    check: Check, signed: Path, which: int
) -> None:
    assert found_out(check, list(_broken(signed.read_bytes()))[which])


def test_a_locked_document_is_a_sentence(check: Check, unsigned: Path) -> None:
    writer = PdfWriter(unsigned)
    writer.encrypt("abc", algorithm="RC4-128")
    output = BytesIO()
    writer.write(output)
    with pytest.raises(KnownError, match="protected with a password"):
        check(output.getvalue())


def test_a_document_written_anew_has_lost_its_signatures(check: Check, signed: Path) -> None:
    writer = PdfWriter(clone_from=PdfReader(signed))
    output = BytesIO()
    writer.write(output)
    assert found_out(check, output.getvalue())
