"""Signing: the dialogs of keys, tokens, signed files and attachments; trust list; scans."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image

from nq20desk.app.exports import source_of
from nq20desk.app.signed_return import check_return, write_waiting_pdf
from nq20desk.app.signers import FoundTokens, Key, Keys, opened
from nq20desk.signing.credential import facts_of
from nq20desk.signing.keyfile import open_key_file
from nq20desk.signing.request import Role, SignatureRequest
from nq20desk.signing.sample import SAMPLE_PASSWORD
from nq20desk.signing.scan import read_scan
from nq20desk.signing.sign import sign_pdf
from nq20desk.signing.token import TokenCertificate
from nq20desk.store.files import sha256_of
from nq20desk.ui.page import Destination
from nq20desk.ui.pictures.photographer import Photographer
from nq20desk.ui.report.attachment_dialog import AttachmentDialog
from nq20desk.ui.report.export_dialogs import SignDialog
from nq20desk.ui.report.return_dialog import ReturnDialog
from nq20desk.ui.report.token_dialog import TokenDialog
from nq20desk.ui.settings.scan_wizard import ScanWizard

_REPORT = 1


def scenes(photographer: Photographer) -> Iterator[Path]:
    """The dialogs of a report, then the settings."""
    yield from _sign(photographer)
    yield from _token(photographer)
    yield from _return(photographer)
    yield from _attachment(photographer)
    yield from _scan(photographer)
    yield photographer.page("trust", Destination("settings", section="trust"))


def _sign(photographer: Photographer) -> Iterator[Path]:
    source = source_of(photographer.desk, _REPORT)
    dialog = SignDialog(photographer.window.workplace, source, sample=True)
    dialog.show()
    yield photographer.picture("sign", dialog)
    dialog.close()


def _token(photographer: Photographer) -> Iterator[Path]:
    """The sample's certificates as if they were on a token that was tried with a wrong PIN."""
    source = source_of(photographer.desk, _REPORT)
    office = source.snapshot.office
    held = []
    for name in (office.signer.certificate, office.agency_certificate):
        key = open_key_file(source.folder / name, SAMPLE_PASSWORD)
        held.append(
            TokenCertificate(
                module=Path("SoftHSM"), slot=0, token="Token", serial="01", key_id=b"1",
                chain=key.chain, **facts_of(key.certificate),
            )
        )  # fmt: skip
    found = FoundTokens(tuple(held), ())
    dialog = TokenDialog(photographer.window.workplace, found=found)
    dialog.show()
    yield photographer.picture("sign-token", dialog)
    dialog.close()


def _return(photographer: Photographer) -> Iterator[Path]:
    source = source_of(photographer.desk, _REPORT)
    office = source.snapshot.office
    dialog = ReturnDialog(photographer.window.workplace, _REPORT)
    with TemporaryDirectory() as folder:
        waiting, signed = Path(folder) / "a.pdf", Path(folder) / "141-BC-UBND da ky.pdf"
        write_waiting_pdf(source, waiting)
        key = Key(source.folder / office.signer.certificate, SAMPLE_PASSWORD)
        with opened(Keys(leader=key)) as keys:
            sign_pdf(waiting, signed, [SignatureRequest("Leader", Role.LEADER, keys["leader"])])
        dialog.show_checked(check_return(source, signed, frozenset({sha256_of(waiting)})))
    dialog.show()
    yield photographer.picture("take-signed", dialog)
    dialog.close()


def _attachment(photographer: Photographer) -> Iterator[Path]:
    dialog = AttachmentDialog(photographer.window.workplace, _REPORT)
    dialog.set_file(Path("Bieu 1 - Chi tieu.pdf"))
    dialog.show()
    yield photographer.picture("sign-attachment", dialog)
    dialog.close()


def _scan(photographer: Photographer) -> Iterator[Path]:
    """The sample's signature laid on paper, as a scanner sees it."""
    source = source_of(photographer.desk, _REPORT)
    image = source.snapshot.office.signer.image
    if image is None:
        return
    ink = Image.open(source.folder / image.path).convert("RGBA")
    paper = Image.new("RGB", (ink.width * 2, ink.height * 2), (243, 240, 232))
    paper.paste(ink, (ink.width // 2, ink.height // 2), ink)
    file = BytesIO()
    paper.save(file, "PNG")
    dialog = ScanWizard(photographer.window.workplace, Role.LEADER)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "scan.png"
        path.write_bytes(file.getvalue())
        dialog.show_scan(read_scan(path))
    dialog.show()
    yield photographer.picture("scan-wizard", dialog)
    dialog.close()
