"""Signing: the document stays what it is, and there is a whole signed file or none."""

from __future__ import annotations

import errno
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image
from pypdf import PdfReader, PdfWriter

from nq20desk.core.dates import VIETNAM
from nq20desk.core.errors import KnownError
from nq20desk.signing.keyfile import open_key_file
from nq20desk.signing.request import Role, SignatureRequest
from nq20desk.signing.sample import SAMPLE_PASSWORD, Validity, make_authority, make_key_file
from nq20desk.signing.sign import sign_pdf
from nq20desk.signing.verify import verify_pdf
from tests.signing.conftest import SENTENCE, Keyring

Requests = Sequence[SignatureRequest]


def fonts_of(path: Path) -> list[bytes]:
    """The embedded font programs, page by page."""
    return [
        font["/FontDescriptor"]["/FontFile2"].get_data()
        for page in PdfReader(path).pages
        for font in page["/Resources"]["/Font"].values()
        if "/FontDescriptor" in font
    ]


def signature_fields(path: Path) -> dict[str, dict[str, object]]:
    return {name: dict(field) for name, field in (PdfReader(path).get_fields() or {}).items()}


def widgets_of(path: Path, page: int) -> dict[str, list[float]]:
    """Where the fields are on a page, in mm."""
    return {
        widget.get_object()["/T"]: [float(one) * 25.4 / 72 for one in widget.get_object()["/Rect"]]
        for widget in PdfReader(path).pages[page]["/Annots"]
    }


# ---- what is signed


def test_both_sign_and_both_signatures_hold(signed: Path, keyring: Keyring) -> None:
    report = verify_pdf(signed, keyring.trust)
    assert report.ok
    assert [one.field for one in report.signatures] == ["Leader", "Agency"]


@pytest.mark.parametrize("who", [0, 1])
def test_one_key_alone_signs_too(
    unsigned: Path, requests_of_both: Requests, keyring: Keyring, tmp_path: Path, who: int
) -> None:
    target = tmp_path / "một chữ ký.pdf"
    sign_pdf(unsigned, target, [requests_of_both[who]])
    report = verify_pdf(target, keyring.trust)
    assert report.ok
    assert len(report.signatures) == 1


def test_the_leader_signs_first_whatever_the_order(
    unsigned: Path, requests_of_both: Requests, keyring: Keyring, tmp_path: Path
) -> None:
    target = tmp_path / "đảo.pdf"
    sign_pdf(unsigned, target, list(reversed(requests_of_both)))
    assert [one.role for one in verify_pdf(target, keyring.trust).signatures] == [
        "leader", "agency",
    ]  # fmt: skip


def test_the_clerk_seals_on_another_day(
    unsigned: Path, requests_of_both: Requests, keyring: Keyring, tmp_path: Path
) -> None:
    first, second = tmp_path / "lãnh đạo ký.pdf", tmp_path / "đóng dấu.pdf"
    sign_pdf(unsigned, first, requests_of_both[:1])
    sign_pdf(first, second, requests_of_both[1:])
    report = verify_pdf(second, keyring.trust)
    assert report.ok
    assert len(report.signatures) == 2


def test_without_an_image_nothing_is_seen(
    unsigned: Path, requests_of_both: Requests, keyring: Keyring, tmp_path: Path
) -> None:
    target = tmp_path / "không hình.pdf"
    sign_pdf(unsigned, target, [replace(requests_of_both[0], image=None)])
    assert verify_pdf(target, keyring.trust).ok
    assert [one.tobytes() for one in drawn(target)] == [one.tobytes() for one in drawn(unsigned)]


def test_an_image_without_transparency_signs_all_the_same(
    unsigned: Path,
    with_image: Callable[[bytes], SignatureRequest],
    keyring: Keyring,
    tmp_path: Path,
) -> None:
    file = BytesIO()
    Image.new("RGB", (90, 45), (20, 50, 160)).save(file, "PNG")
    sign_pdf(unsigned, tmp_path / "a.pdf", [with_image(file.getvalue())])
    assert verify_pdf(tmp_path / "a.pdf", keyring.trust).ok


def test_the_signatures_are_pades_with_sha_256_and_lock_nothing(signed: Path) -> None:
    for field in signature_fields(signed).values():
        value = field["/V"].get_object()  # type: ignore[attr-defined]
        assert value["/SubFilter"] == "/ETSI.CAdES.detached"
        assert "/Reference" not in value
    assert "/Perms" not in PdfReader(signed).trailer["/Root"]


def test_time_reason_and_place_are_written(
    unsigned: Path, requests_of_both: Requests, keyring: Keyring, tmp_path: Path
) -> None:
    noon = datetime(2030, 3, 14, 12, 30, tzinfo=VIETNAM)
    request = replace(requests_of_both[0], reason="Phê duyệt báo cáo", place="Cao Bằng")
    sign_pdf(unsigned, tmp_path / "a.pdf", [request], when=noon)
    value = signature_fields(tmp_path / "a.pdf")["Leader"]["/V"].get_object()  # type: ignore[attr-defined]
    assert (value["/Reason"], value["/Location"]) == ("Phê duyệt báo cáo", "Cao Bằng")
    assert value["/M"] == "D:20300314123000+07'00'"
    assert verify_pdf(tmp_path / "a.pdf", keyring.trust).signatures[0].time == noon


def test_poppler_finds_the_same_signatures(signed: Path) -> None:
    pdfsig = shutil.which("pdfsig")
    if pdfsig is None:
        pytest.skip("poppler's pdfsig is not installed: no second opinion on the signatures")
    done = subprocess.run(
        [pdfsig, "-nocert", signed], check=False, capture_output=True, encoding="utf-8"
    )
    assert done.stdout.count("Signature is Valid.") == 2
    assert done.stdout.count("SHA-256") == 2
    assert done.stdout.count("Total document signed") == 1
    assert "Nguyễn Văn A (chứng thư mẫu)" in done.stdout


# ---- the document stays what it is


def test_the_document_is_the_beginning_of_the_signed_one(unsigned: Path, signed: Path) -> None:
    assert signed.read_bytes().startswith(unsigned.read_bytes())


def test_text_and_fonts_are_unchanged(unsigned: Path, signed: Path) -> None:
    before, after = (
        [page.extract_text() for page in PdfReader(one).pages] for one in (unsigned, signed)
    )
    assert before == after
    assert all(SENTENCE in text for text in after)
    assert fonts_of(unsigned) == fonts_of(signed) != []


def test_the_images_are_where_they_were_asked_for(signed: Path) -> None:
    assert "/Annots" not in PdfReader(signed).pages[0]
    found = widgets_of(signed, 1)
    assert found["Leader"] == pytest.approx([110.5, 60.25, 155.5, 82.25], abs=0.01)
    assert found["Agency"] == pytest.approx([89.5, 53.25, 125.5, 89.25], abs=0.01)


def test_blue_and_red_are_seen_and_paper_shows_through(signed: Path) -> None:
    page = drawn(signed)[1]
    left, lower, right, upper = (round(mm * page.height / 297) for mm in (89, 53, 156, 90))
    area = page.crop((left, page.height - upper, right, page.height - lower))
    colours = [area.getpixel((x, y)) for x in range(area.width) for y in range(area.height)]
    blue = sum(b > r + 60 for r, _, b in colours)
    red = sum(r > b + 60 for r, _, b in colours)
    white = sum(min(one) > 250 for one in colours)
    assert blue > 200
    assert red > 1000
    assert white > len(colours) / 2


def drawn(path: Path) -> list[Image.Image]:
    """The pages as pictures at 100 dpi, signatures too."""
    document = pypdfium2.PdfDocument(path)
    document.init_forms()
    try:
        return [page.render(scale=100 / 72).to_pil().convert("RGB") for page in document]
    finally:
        document.close()


# ---- a whole file or none


def assert_refused(
    source: Path, requests: Requests, folder: Path, words: str, when: datetime | None = None
) -> None:
    """The signing fails with these words, and the old target stays alone in its folder."""
    target = folder / "bản cũ.pdf"
    target.write_bytes(b"old")
    with pytest.raises(KnownError, match=words) as caught:
        sign_pdf(source, target, requests, when)
    assert caught.value.remedy
    assert target.read_bytes() == b"old"
    assert list(folder.iterdir()) == [target]


def test_an_expired_certificate_signs_nothing(
    unsigned: Path,
    requests_of_both: Requests,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    validity = Validity(datetime(2023, 1, 1, tzinfo=VIETNAM), datetime(2024, 1, 1, tzinfo=VIETNAM))
    path = tmp_path_factory.mktemp("cũ") / "cũ.p12"
    path.write_bytes(make_key_file(make_authority("CA MẪU", validity), "A (mẫu)", validity))
    old = replace(requests_of_both[1], key=open_key_file(path, SAMPLE_PASSWORD))
    assert_refused(unsigned, [requests_of_both[0], old], tmp_path, "expired on 01/01/2024")


def test_a_certificate_of_tomorrow_signs_nothing(
    unsigned: Path, requests_of_both: Requests, tmp_path: Path
) -> None:
    past = datetime(2020, 1, 1, tzinfo=VIETNAM)
    assert_refused(unsigned, requests_of_both, tmp_path, "not valid before", when=past)


@pytest.mark.parametrize("png", [b"", b"GIF89a", b"\x89PNG\r\n\x1a\n"])
def test_a_missing_image_signs_nothing(
    unsigned: Path, with_image: Callable[[bytes], SignatureRequest], tmp_path: Path, png: bytes
) -> None:
    assert_refused(unsigned, [with_image(png)], tmp_path, "not a readable PNG")


@pytest.mark.parametrize(
    "content", [b"", b"%PDF-1.4\n", b"PK\x03\x04 a workbook", b"%PDF-1.4\nx" * 90]
)
def test_what_is_no_document_is_not_signed(
    requests_of_both: Requests,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
    content: bytes,
) -> None:
    source = tmp_path_factory.mktemp("hỏng") / "hỏng.pdf"
    source.write_bytes(content)
    assert_refused(source, requests_of_both, tmp_path, "not a readable PDF")


def test_a_missing_document_is_not_signed(requests_of_both: Requests, tmp_path: Path) -> None:
    assert_refused(tmp_path / "none" / "x.pdf", requests_of_both, tmp_path, "can't be read")


def test_a_locked_document_is_not_signed(
    unsigned: Path,
    requests_of_both: Requests,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    source = tmp_path_factory.mktemp("khóa") / "khóa.pdf"
    writer = PdfWriter(unsigned)
    writer.encrypt("abc", algorithm="RC4-128")
    writer.write(source)
    assert_refused(source, requests_of_both, tmp_path, "protected with a password")


def test_the_same_signature_is_not_put_twice(
    signed: Path, requests_of_both: Requests, tmp_path: Path
) -> None:
    assert_refused(signed, requests_of_both, tmp_path, "already carries the signature “Leader”")


def test_a_folder_that_is_not_there_is_a_sentence(
    unsigned: Path, requests_of_both: Requests, tmp_path: Path
) -> None:
    with pytest.raises(KnownError, match="does not exist"):
        sign_pdf(unsigned, tmp_path / "không có" / "a.pdf", requests_of_both)
    assert list(tmp_path.iterdir()) == []


def test_the_unsigned_document_is_never_written_to(
    unsigned: Path, requests_of_both: Requests, tmp_path: Path
) -> None:
    source = tmp_path / "a.pdf"
    shutil.copyfile(unsigned, source)
    with pytest.raises(KnownError, match="name of the unsigned one"):
        sign_pdf(source, tmp_path / "." / "a.pdf", requests_of_both)
    assert source.read_bytes() == unsigned.read_bytes()


def test_an_old_signed_file_is_replaced(
    unsigned: Path, requests_of_both: Requests, keyring: Keyring, tmp_path: Path
) -> None:
    target = tmp_path / "a.pdf"
    target.write_bytes(b"old")
    sign_pdf(unsigned, target, requests_of_both)
    assert verify_pdf(target, keyring.trust).ok
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("page", [2, -3])
def test_a_page_that_is_not_there_is_a_mistake_of_the_program(
    unsigned: Path, requests_of_both: Requests, tmp_path: Path, page: int
) -> None:
    image = requests_of_both[0].image
    assert image
    with pytest.raises(ValueError, match="2 pages"):
        sign_pdf(
            unsigned,
            tmp_path / "a.pdf",
            [replace(requests_of_both[0], image=replace(image, page=page))],
        )
    assert list(tmp_path.iterdir()) == []


def test_signing_by_nobody_is_a_mistake_of_the_program(unsigned: Path, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="nobody"):
        sign_pdf(unsigned, tmp_path / "a.pdf", [])


# ---- a quick start


def test_pyhanko_waits_for_the_first_document() -> None:
    code = (
        "import sys, nq20desk.signing\n"
        "from nq20desk.signing import keyfile, request, sample, sign, trust, verify\n"
        "sys.exit(any(name.startswith('pyhanko') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_roles_are_in_the_order_of_signing() -> None:
    assert [role.value for role in Role] == ["leader", "agency"]


def test_a_target_that_is_open_in_a_reader_stays_and_is_told(
    unsigned: Path, requests_of_both: Requests, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "đang mở.pdf"
    target.write_bytes(b"the previous good file")

    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, "denied", "a.tmp", None, str(target))

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(KnownError, match="open in another program"):
        sign_pdf(unsigned, target, requests_of_both)
    assert target.read_bytes() == b"the previous good file"
    assert list(tmp_path.iterdir()) == [target]
