"""Putting PAdES signatures into a PDF with pyHanko; imported at the first signing only.

Norms: ETSI EN 319 142-1 (PAdES, baseline level B-B), ISO 32000-2, 12.8 (digital signatures).
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from datetime import datetime
from io import BytesIO

from cryptography.hazmat.primitives.serialization import Encoding
from pyhanko.keys.internal import (
    translate_pyca_cryptography_cert_to_asn1,
    translate_pyca_cryptography_key_to_asn1,
)
from pyhanko.pdf_utils.images import PdfImage
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.layout import AxisAlignment, InnerScaling, SimpleBoxLayoutRule
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import (
    SigFieldSpec,
    SigSeedSubFilter,
    append_signature_field,
    enumerate_sig_fields,
)
from pyhanko.sign.general import SigningError
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner
from pyhanko.sign.signers.pdf_byterange import PreparedByteRangeDigest
from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes
from pyhanko.sign.signers.pdf_signer import PdfSigningSession
from pyhanko.stamp import StaticStampStyle
from pyhanko_certvalidator.registry import CertificateRegistry

from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.signing.appearance import stamp_image
from nq20desk.signing.keyfile import KeyFile
from nq20desk.signing.request import PlacedImage, SignatureRequest

# what pyHanko logs is either in our errors or of no use to a clerk
logging.getLogger("pyhanko").addHandler(logging.NullHandler())

_POINTS_PER_MM = 72 / 25.4
_HASH = "sha256"
_SIGNATURE_ROOM = 4096

# the image fills its box, keeps its proportions and its own transparency, and has no frame
_FILL_BOX = SimpleBoxLayoutRule(
    AxisAlignment.ALIGN_MID,
    AxisAlignment.ALIGN_MID,
    inner_content_scaling=InnerScaling.STRETCH_TO_FIT,
)


def sign(data: bytes, requests: Sequence[SignatureRequest], moment: datetime) -> bytes:
    """The document with all fields made first, then signed one after the other."""
    styles = [_style(request.image) for request in requests]
    try:
        for number, (request, style) in enumerate(zip(requests, styles, strict=True)):
            writer = _open(data)
            if number == 0:
                _make_fields(writer, requests)
            session = _session(writer, request, style)
            session.system_time = moment
            data = asyncio.run(_finish(session, _room(request.key)))
    except (PdfError, SigningError) as error:
        raise KnownError(
            message("Signing", "The document could not be signed."),
            message("Signing", "Write it anew with this program, and sign that file."),
        ) from error
    return data


def _open(data: bytes) -> IncrementalPdfFileWriter:
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
            append_signature_field(writer, _field(request))


def _field(request: SignatureRequest) -> SigFieldSpec:
    if request.image is None:
        return SigFieldSpec(request.field_name)
    return SigFieldSpec(request.field_name, request.image.page, _box(request.image))


def _box(image: PlacedImage) -> tuple[int, int, int, int]:
    """Left, bottom, right, top in points; pyHanko takes fractions though it declares none."""
    right, top = image.x_mm + image.width_mm, image.y_mm + image.height_mm
    return tuple(  # type: ignore[return-value]
        value * _POINTS_PER_MM for value in (image.x_mm, image.y_mm, right, top)
    )


def _style(image: PlacedImage | None) -> StaticStampStyle:
    """The image alone: no frame and no text (NĐ 30/2020, Phụ lục I, II.7 and II.8)."""
    drawing = PdfImage(stamp_image(image), name="Stamp") if image else None
    return StaticStampStyle(
        border_width=0, background=drawing, background_layout=_FILL_BOX, background_opacity=1.0
    )


def _session(
    writer: IncrementalPdfFileWriter, request: SignatureRequest, style: StaticStampStyle
) -> PdfSigningSession:
    """An approval signature: no DocMDP level that would forbid later ones (ISO 32000-2, 12.8.2)."""
    wanted = PdfSignatureMetadata(
        request.field_name,
        md_algorithm=_HASH,
        subfilter=SigSeedSubFilter.PADES,
        reason=request.reason or None,
        location=request.place or None,
    )
    signer = PdfSigner(wanted, _signer(request.key), stamp_style=style)
    return signer.init_signing_session(writer, existing_fields_only=True)


def _signer(key: KeyFile) -> SimpleSigner:
    """The key in memory; the chain goes along, but for the root that the reader must know."""
    return SimpleSigner(
        translate_pyca_cryptography_cert_to_asn1(key.certificate),
        translate_pyca_cryptography_key_to_asn1(key.private_key),
        CertificateRegistry.build(map(translate_pyca_cryptography_cert_to_asn1, key.chain)),
        embed_roots=False,
    )


def _room(key: KeyFile) -> int:
    """Hexadecimal digits for the signature: its certificates, itself, some attributes.

    pyHanko finds the size by signing twice, which doubles the time.
    """
    certificates = (key.certificate, *key.chain)
    return 2 * (_SIGNATURE_ROOM + sum(len(one.public_bytes(Encoding.DER)) for one in certificates))


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
