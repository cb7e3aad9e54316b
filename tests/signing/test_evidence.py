"""What goes into the file beside signatures: time stamps, revocation lists, certification."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from asn1crypto.tsp import TimeStampReq
from cryptography import x509
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from pyhanko.keys import load_private_key_from_pemder_data
from pyhanko.keys.internal import translate_pyca_cryptography_cert_to_asn1
from pyhanko.sign.timestamps.dummy_client import DummyTimeStamper
from pypdf import PdfReader

from nq20desk.signing import clock
from nq20desk.signing.request import Caption, Evidence, Role, SignatureRequest
from nq20desk.signing.revocation import revocation_lists
from nq20desk.signing.sample import Validity, make_authority
from nq20desk.signing.sign import sign_pdf
from nq20desk.signing.verify import verify_pdf
from tests.signing.conftest import Keyring

Requests = Sequence[SignatureRequest]
Serve = Callable[[Callable[[bytes], bytes]], str]


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Serves answers to posted bytes on this computer."""
    servers = []

    def start(answer: Callable[[bytes], bytes]) -> str:
        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                said = answer(body)
                self.send_response(200)
                self.send_header("Content-Length", str(len(said)))
                self.end_headers()
                self.wfile.write(said)

            def log_message(self, *_: object) -> None:
                pass

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        servers.append(server)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{server.server_address[1]}/tsa"

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


def stamper(keyring: Keyring) -> DummyTimeStamper:
    """A time stamp service that signs with the sample agency's key."""
    key = keyring.agency.private_key
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    certificate = translate_pyca_cryptography_cert_to_asn1(keyring.agency.certificate)
    return DummyTimeStamper(certificate, load_private_key_from_pemder_data(pem, None))


# ---- time stamps


def test_a_time_stamp_is_put_in_where_a_service_answers(
    unsigned: Path, requests_of_both: Requests, keyring: Keyring, serve: Serve, tmp_path: Path
) -> None:
    service = stamper(keyring)
    url = serve(lambda body: service.request_tsa_response(TimeStampReq.load(body)).dump())
    plain, target = tmp_path / "không.pdf", tmp_path / "có.pdf"
    assert sign_pdf(unsigned, plain, requests_of_both) == ()
    assert sign_pdf(unsigned, target, requests_of_both, evidence=Evidence(url)) == ()
    assert verify_pdf(target, keyring.trust).ok
    token = bytes.fromhex("060b2a864886f70d010910020e")  # id-aa-timeStampToken
    assert (contents(target)[0].count(token), contents(plain)[0].count(token)) == (1, 0)


def contents(path: Path) -> list[bytes]:
    fields = PdfReader(path).get_fields() or {}
    return [bytes(one["/V"]["/Contents"]) for one in fields.values()]


@pytest.mark.parametrize("answer", [b"", b"x" * 50, b"0\x03\x02\x01\x00"])
def test_a_service_that_answers_nonsense_is_told_and_done_without(
    unsigned: Path, requests_of_both: Requests, keyring: Keyring, serve: Serve, tmp_path: Path,
    answer: bytes,
) -> None:  # fmt: skip
    target = tmp_path / "ký.pdf"
    url = serve(lambda _: answer)
    notes = sign_pdf(unsigned, target, requests_of_both, evidence=Evidence(url))
    assert [str(one) for one in notes] == [
        "Signed without a time stamp: the service 127.0.0.1 gave none."
    ]
    assert verify_pdf(target, keyring.trust).ok


@pytest.mark.parametrize("url", ["ca.gov.vn", "file:///etc/passwd", "http://127.0.0.1:9/tsa"])
def test_without_a_service_the_document_is_signed_all_the_same(
    unsigned: Path, requests_of_both: Requests, keyring: Keyring, tmp_path: Path, url: str
) -> None:
    target = tmp_path / "ký.pdf"
    (note,) = sign_pdf(unsigned, target, requests_of_both, evidence=Evidence(url))
    assert "without a time stamp" in str(note)
    assert verify_pdf(target, keyring.trust).ok


# ---- revocation lists


@pytest.fixture
def crl_folder(tmp_path: Path) -> Path:
    """A folder with a list as text, one in binary, and a file that is none."""
    now = clock.now()
    authority = make_authority("CA thử", Validity(now - timedelta(1), now + timedelta(9)))
    crl = (
        x509.CertificateRevocationListBuilder()
        .issuer_name(authority.certificate.subject)
        .last_update(now)
        .next_update(now + timedelta(7))
        .sign(authority.key, SHA256())
    )
    folder = tmp_path / "revocation"
    folder.mkdir()
    (folder / "a.crl").write_bytes(crl.public_bytes(Encoding.DER))
    (folder / "b.CRL").write_bytes(crl.public_bytes(Encoding.PEM))
    (folder / "c.crl").write_bytes(b"x")
    return folder


def test_revocation_lists_of_a_folder_go_into_the_file(
    unsigned: Path, requests_of_both: Requests, keyring: Keyring, crl_folder: Path, tmp_path: Path
) -> None:
    lists, problems = revocation_lists(crl_folder)
    assert len(lists) == 2
    assert [str(one) for one in problems] == ["“c.crl” is no certificate revocation list."]
    target = tmp_path / "ký.pdf"
    sign_pdf(unsigned, target, requests_of_both, evidence=Evidence(crls=lists))
    assert verify_pdf(target, keyring.trust).ok
    store = PdfReader(target).trailer["/Root"]["/DSS"]
    assert lists[0] in [one.get_object().get_data() for one in store["/CRLs"]]
    assert len(store["/Certs"]) >= 2


def test_without_a_folder_there_are_no_lists(tmp_path: Path) -> None:
    assert revocation_lists(tmp_path / "không có") == ((), ())


# ---- what may follow


def levels(path: Path) -> list[object]:
    """The locking level (DocMDP) of each signature."""
    fields = PdfReader(path).get_fields() or {}
    found = [one["/V"].get("/Reference") for one in fields.values()]
    return [one[0]["/TransformParams"]["/P"] if one else None for one in found]


def test_no_signature_locks_the_document_unless_it_is_certified(
    unsigned: Path, signed: Path, requests_of_both: Requests, keyring: Keyring, tmp_path: Path
) -> None:
    target = tmp_path / "ký.pdf"
    sign_pdf(unsigned, target, requests_of_both, evidence=Evidence(certify=True))
    assert levels(signed) == [None, None]
    assert levels(target) == [2, None]
    assert verify_pdf(target, keyring.trust).ok


def test_a_later_stamp_of_the_registry_keeps_all_signatures(
    signed: Path, requests_of_both: Requests, keyring: Keyring, tmp_path: Path
) -> None:
    leader, agency = requests_of_both
    target = tmp_path / "đóng số.pdf"
    stamp = replace(agency, field_name="Văn thư", image=leader.image)
    sign_pdf(signed, target, [stamp])
    report = verify_pdf(target, keyring.trust)
    assert [one.field for one in report.signatures] == ["Leader", "Agency", "Văn thư"]
    assert report.ok


# ---- the caption of an attachment


@pytest.mark.parametrize("iso", [False, True])
def test_a_caption_says_number_and_time_in_ten_points(
    unsigned: Path, keyring: Keyring, tmp_path: Path, iso: bool
) -> None:
    target = tmp_path / "kèm theo.pdf"
    moment = clock.now().replace(microsecond=0) + timedelta(40)
    plain = f"{moment.day}/{moment.month}/{moment.year}; {moment:%H:%M:%S} +07:00"
    request = SignatureRequest(
        "Attachment", Role.AGENCY, keyring.agency, caption=Caption("141/BC-UBND", iso)
    )
    sign_pdf(unsigned, target, [request], moment)
    (widget,) = PdfReader(target).pages[0]["/Annots"]
    look = widget.get_object()["/AP"]["/N"]
    text, size = drawn(look)
    assert text == f"Số: 141/BC-UBND; {moment.isoformat() if iso else plain}"
    assert size == 10


def drawn(look: object) -> tuple[str, float]:
    """The text of an appearance and its size, drawn on a page of its own and read back."""
    from io import BytesIO  # noqa: PLC0415

    import pdfplumber  # noqa: PLC0415
    from pypdf import PageObject, PdfWriter  # noqa: PLC0415
    from pypdf.generic import (  # noqa: PLC0415
        DecodedStreamObject,
        DictionaryObject,
        NameObject,
    )

    writer = PdfWriter()
    page = PageObject.create_blank_page(width=300, height=40)
    forms = DictionaryObject({NameObject("/Look"): look.clone(writer)})
    page[NameObject("/Resources")] = DictionaryObject({NameObject("/XObject"): forms})
    stream = DecodedStreamObject()
    stream.set_data(b"/Look Do")
    page[NameObject("/Contents")] = stream
    writer.add_page(page)
    file = BytesIO()
    writer.write(file)
    with pdfplumber.open(file) as opened:
        letters = opened.pages[0].chars
    return "".join(one["text"] for one in letters), round(letters[0]["size"], 1)
