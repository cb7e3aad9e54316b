"""Checking signed documents: the good ones pass, the broken ones never crash."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter

from nq20desk.core.dates import VIETNAM
from nq20desk.core.errors import KnownError
from nq20desk.core.message import Message, SourceLanguage
from nq20desk.signing.keyfile import open_key_file
from nq20desk.signing.request import SignatureRequest
from nq20desk.signing.sample import SAMPLE_PASSWORD, Validity, make_sample_keys
from nq20desk.signing.sign import sign_pdf
from nq20desk.signing.trust import TrustStore
from nq20desk.signing.verify import verify_pdf
from tests.signing.changing import Check, found_out, updated, write_over_page_1
from tests.signing.conftest import Keyring

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
    check(updated(signed.read_bytes(), write_over_page_1))
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
