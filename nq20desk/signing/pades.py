"""Putting PAdES signatures into a PDF with pyHanko; imported at the first signing only.

Norms: ETSI EN 319 142-1 (PAdES, baseline level B-B), ISO 32000-2, 12.8 (digital signatures).
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from io import BytesIO

from cryptography.hazmat.primitives.serialization import Encoding
from pyhanko.keys.internal import (
    translate_pyca_cryptography_cert_to_asn1,
    translate_pyca_cryptography_key_to_asn1,
)
from pyhanko.pdf_utils.content import PdfContent
from pyhanko.pdf_utils.images import PdfImage
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.layout import AxisAlignment, InnerScaling, SimpleBoxLayoutRule
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import (
    MDPPerm,
    SigFieldSpec,
    SigSeedSubFilter,
    append_signature_field,
    enumerate_sig_fields,
)
from pyhanko.sign.general import SigningError
from pyhanko.sign.pkcs11 import PKCS11Signer
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, Signer, SimpleSigner
from pyhanko.sign.signers.pdf_byterange import PreparedByteRangeDigest
from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes
from pyhanko.sign.signers.pdf_signer import PdfSigningSession
from pyhanko.stamp import StaticStampStyle
from pyhanko_certvalidator.registry import CertificateRegistry

from nq20desk.core.errors import KnownError
from nq20desk.core.message import Message, message
from nq20desk.signing.appearance import stamp_image
from nq20desk.signing.caption import CaptionContent, caption_box, caption_text
from nq20desk.signing.credential import Credential
from nq20desk.signing.evidence import TimestampError, TimestampService, with_revocation_lists
from nq20desk.signing.fields import EmptyField
from nq20desk.signing.keyfile import KeyFile
from nq20desk.signing.request import Evidence, PlacedImage, SignatureRequest
from nq20desk.signing.token import TokenKey

# what pyHanko logs is either in our errors or of no use to a clerk
logging.getLogger("pyhanko").addHandler(logging.NullHandler())

_POINTS_PER_MM = 72 / 25.4
_HASH = "sha256"
_SIGNATURE_ROOM, _TIMESTAMP_ROOM = 4096, 12288

# the image fills its box, keeps its proportions and its own transparency, and has no frame
_FILL_BOX = SimpleBoxLayoutRule(
    AxisAlignment.ALIGN_MID,
    AxisAlignment.ALIGN_MID,
    inner_content_scaling=InnerScaling.STRETCH_TO_FIT,
)


def sign(
    data: bytes, requests: Sequence[SignatureRequest], moment: datetime, evidence: Evidence
) -> tuple[bytes, tuple[Message, ...]]:
    """The document with all fields made first, then signed one after the other.

    Also what could not be added.
    """
    notes: dict[str, Message] = {}
    try:
        for number, request in enumerate(requests):
            first = requests if number == 0 else ()
            try:
                data = _sign_one(data, request, moment, first, evidence)
            except TimestampError as error:
                notes[str(error.text)] = error.text
                without = replace(evidence, timestamp_url="")
                data = _sign_one(data, request, moment, first, without)
        if evidence.crls:
            data = with_revocation_lists(data, evidence.crls, [one.key for one in requests])
    except (PdfError, SigningError) as error:
        raise KnownError(
            message("Signing", "The document could not be signed."),
            message("Signing", "Write it anew with this program, and sign that file."),
        ) from error
    return data, tuple(notes.values())


def _sign_one(
    data: bytes,
    request: SignatureRequest,
    moment: datetime,
    first: Sequence[SignatureRequest],
    evidence: Evidence,
) -> bytes:
    """One signature; before the ``first`` of several, the fields of all are made."""
    writer = open_for_update(data)
    if first:
        _make_fields(writer, first)
    with request.key.guard():
        stamper = TimestampService(evidence.timestamp_url) if evidence.timestamp_url else None
        metadata = _metadata(request, certify=evidence.certify and bool(first))
        signer = PdfSigner(
            metadata,
            _signer(request.key),
            timestamper=stamper,
            stamp_style=_style(request, moment),
        )
        session = signer.init_signing_session(writer, existing_fields_only=True)
        session.system_time = moment
        return asyncio.run(_finish(session, _room(request.key, stamped=stamper is not None)))


def open_for_update(data: bytes) -> IncrementalPdfFileWriter:
    """A writer that appends to the document.

    Raises:
        KnownError: it is no readable PDF, or is protected with a password.
    """
    try:
        reader = PdfFileReader(BytesIO(data))
        locked = reader.encrypted
        writer = None if locked else IncrementalPdfFileWriter(reader.stream, prev=reader)
    except Exception as error:  # a broken file makes the reader fail in any way
        raise KnownError(
            message("Signing", "The document is not a readable PDF file."),
            message("Signing", "Write it anew with this program, and sign that file."),
        ) from error
    if writer is None:
        raise KnownError(
            message("Signing", "The document is protected with a password."),
            message("Signing", "Save it without a password first."),
        )
    return writer


def _make_fields(writer: IncrementalPdfFileWriter, requests: Sequence[SignatureRequest]) -> None:
    """Make the missing fields, so that no signature finds the form changed after it."""
    present = {name: value for name, value, _ in enumerate_sig_fields(writer)}
    pages = int(writer.root["/Pages"]["/Count"])
    for request in requests:
        if present.get(request.field_name) is not None:
            raise KnownError(
                message("Signing", "The document already carries the signature “{field}”.",
                        field=request.field_name),
                message("Signing", "Write the document anew, and sign that file."),
            )  # fmt: skip
        if request.image and not -pages <= request.image.page < pages:
            raise ValueError(f"page {request.image.page} of a document of {pages} pages")
        if request.field_name not in present:
            append_signature_field(writer, _field(writer, request))


def _field(writer: IncrementalPdfFileWriter, request: SignatureRequest) -> SigFieldSpec:
    if request.caption:
        return SigFieldSpec(request.field_name, 0, caption_box(writer))
    if request.image is None:
        return SigFieldSpec(request.field_name)
    return SigFieldSpec(request.field_name, request.image.page, box_of(request.image))


def box_of(image: PlacedImage | EmptyField) -> tuple[int, int, int, int]:
    """Left, bottom, right, top in points; pyHanko takes fractions though it declares none."""
    right, top = image.x_mm + image.width_mm, image.y_mm + image.height_mm
    return tuple(  # type: ignore[return-value]
        value * _POINTS_PER_MM for value in (image.x_mm, image.y_mm, right, top)
    )


def _style(request: SignatureRequest, moment: datetime) -> StaticStampStyle:
    """The image alone: no frame and no text (NĐ 30/2020, Phụ lục I, II.7 and II.8).

    An attachment carries a caption and no image.
    """
    drawing: PdfContent | None = None
    if request.caption:
        drawing = CaptionContent(caption_text(request.caption, moment))
    elif request.image:
        drawing = PdfImage(stamp_image(request.image), name="Stamp")
    return StaticStampStyle(
        border_width=0, background=drawing, background_layout=_FILL_BOX, background_opacity=1.0
    )


def _metadata(request: SignatureRequest, *, certify: bool) -> PdfSignatureMetadata:
    """An approval signature forbids no later ones (ISO 32000-2, 12.8.2).

    A certifying one forbids all but filling in and signing what is there.
    """
    return PdfSignatureMetadata(
        request.field_name,
        md_algorithm=_HASH,
        subfilter=SigSeedSubFilter.PADES,
        reason=request.reason or None,
        location=request.place or None,
        certify=certify,
        docmdp_permissions=MDPPerm.FILL_FORMS,
    )


def _signer(key: Credential) -> Signer:
    """The key, in memory or on its token; the chain goes along, but for the root.

    The reader must know the root.
    """
    certificate = translate_pyca_cryptography_cert_to_asn1(key.certificate)
    chain = [translate_pyca_cryptography_cert_to_asn1(one) for one in key.chain]
    if isinstance(key, TokenKey):
        return PKCS11Signer(
            key.session, signing_cert=certificate, key_id=key.key_id, ca_chain=chain,
            embed_roots=False,
        )  # fmt: skip
    assert isinstance(key, KeyFile)
    return SimpleSigner(
        certificate,
        translate_pyca_cryptography_key_to_asn1(key.private_key),
        CertificateRegistry.build(chain),
        embed_roots=False,
    )


def _room(key: Credential, *, stamped: bool) -> int:
    """Hexadecimal digits for the signature: its certificates, itself, some attributes.

    pyHanko finds the size by signing twice, which doubles the time.
    """
    certificates = (key.certificate, *key.chain)
    room = _SIGNATURE_ROOM + (_TIMESTAMP_ROOM if stamped else 0)
    return 2 * (room + sum(len(one.public_bytes(Encoding.DER)) for one in certificates))


async def _finish(session: PdfSigningSession, room: int) -> bytes:
    """Write the document with room for the signature, then the signature into the room."""
    document = session.prepare_tbs_document(None, room)
    digest: PreparedByteRangeDigest
    digest, output = document.digest_tbs_document()
    await document.perform_signature(
        digest.document_digest, PdfCMSSignedAttributes(signing_time=session.system_time)
    )
    assert isinstance(output, BytesIO)
    return output.getvalue()
