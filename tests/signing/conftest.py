"""A two-page report, sample keys, and the two images at their places."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from nq20desk.signing.keyfile import KeyFile, open_key_file
from nq20desk.signing.request import PlacedImage, Role, SignatureRequest
from nq20desk.signing.sample import SAMPLE_PASSWORD, make_sample_keys
from nq20desk.signing.sign import sign_pdf
from nq20desk.signing.trust import TrustStore
from nq20desk.signing.verify import VerificationReport, verify_pdf
from tests.signing.changing import Check

RESOURCES = Path(__file__).parents[2] / "resources"
SENTENCE = "Ủy ban nhân dân thành phố báo cáo kết quả thực hiện Nghị quyết số 20-NQ/TW"


@dataclass(frozen=True)
class Keyring:
    """The opened sample keys and who is trusted to vouch for them."""

    folder: Path
    leader: KeyFile
    agency: KeyFile
    trust: TrustStore


@pytest.fixture(scope="session")
def keyring(tmp_path_factory: pytest.TempPathFactory) -> Keyring:
    folder = tmp_path_factory.mktemp("khóa mẫu")
    make_sample_keys(folder)
    return Keyring(
        folder,
        open_key_file(folder / "leader.p12", SAMPLE_PASSWORD),
        open_key_file(folder / "agency.p12", SAMPLE_PASSWORD),
        TrustStore.from_folder(folder / "trust"),
    )


@pytest.fixture(scope="session")
def signature_png() -> bytes:
    return (RESOURCES / "sample" / "signature.png").read_bytes()


@pytest.fixture(scope="session")
def seal_png() -> bytes:
    return (RESOURCES / "sample" / "seal.png").read_bytes()


@pytest.fixture(scope="session")
def requests_of_both(
    keyring: Keyring, signature_png: bytes, seal_png: bytes
) -> list[SignatureRequest]:
    return [
        SignatureRequest(
            "Leader", Role.LEADER, keyring.leader,
            PlacedImage(signature_png, 1, 110.5, 60.25, 45.0, 22.0),
        ),
        SignatureRequest(
            "Agency", Role.AGENCY, keyring.agency, PlacedImage(seal_png, 1, 89.5, 53.25, 36.0, 36.0)
        ),
    ]  # fmt: skip


@pytest.fixture(scope="session")
def unsigned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A report of two pages in Vietnamese."""
    path = tmp_path_factory.mktemp("báo cáo") / "chưa ký.pdf"
    pdfmetrics.registerFont(TTFont("nq20", RESOURCES / "fonts" / "LiberationSerif-Regular.ttf"))
    canvas = Canvas(str(path), invariant=1)
    for number in (1, 2):
        canvas.setFont("nq20", 14)
        canvas.drawString(85, 700, f"{number}. {SENTENCE}")
        canvas.showPage()
    canvas.save()
    return path


@pytest.fixture(scope="session")
def signed(
    unsigned: Path,
    requests_of_both: Sequence[SignatureRequest],
    tmp_path_factory: pytest.TempPathFactory,
) -> Path:
    """The report with both signatures; tests change copies of it."""
    path = tmp_path_factory.mktemp("đã ký") / "báo cáo đã ký.pdf"
    sign_pdf(unsigned, path, requests_of_both)
    return path


@pytest.fixture
def with_image(requests_of_both: Sequence[SignatureRequest]) -> Callable[[bytes], SignatureRequest]:
    """The leader's request with another image."""

    def make(png: bytes) -> SignatureRequest:
        leader = requests_of_both[0]
        assert leader.image is not None
        return replace(leader, image=replace(leader.image, png=png))

    return make


@pytest.fixture
def check(tmp_path: Path, keyring: Keyring) -> Check:
    """What the program says of a document of these bytes."""

    def verify(data: bytes) -> VerificationReport:
        path = tmp_path / "kiểm tra.pdf"
        path.write_bytes(data)
        return verify_pdf(path, keyring.trust)

    return verify
