"""Signing a PDF: all fields first, then one incremental PAdES signature after the other.

NĐ 30/2020, Phụ lục I, II.7 and II.8: the leader's blue image between post and name, the
agency's red seal over a third of it; approval signatures without any locking level, so
that later stamps stay possible.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.signing.appearance import box_of, stamp_style
from nq20desk.signing.quiet import quiet_pyhanko
from nq20desk.signing.request import SignatureRequest
from nq20desk.store.files import replacing

_ROOM_FOR_SIGNATURE = 24_000


def sign_pdf(
    source: Path, target: Path, requests: Sequence[SignatureRequest], when: datetime | None = None
) -> None:
    """Sign ``source`` into ``target``; the source is never touched, the target whole or not.

    Raises:
        KnownError: an expired certificate, an unreadable image or PDF, a file that can't be
            written.
    """
    if not requests:
        raise KnownError(message("Signing", "Nobody was chosen to sign."))
    now = when or datetime.now(UTC)
    for request in requests:
        request.key.require_valid(now)
    quiet_pyhanko()
    signed = _signed(_with_fields(_read(source), requests), requests)
    with replacing(target) as temporary:
        temporary.write_bytes(signed)


def _read(source: Path) -> bytes:
    try:
        return source.read_bytes()
    except OSError as error:
        raise KnownError(
            message("Signing", "“{name}” can't be read: {reason}.", name=source.name,
                    reason=error.strerror or str(error))
        ) from error  # fmt: skip


def _with_fields(content: bytes, requests: Sequence[SignatureRequest]) -> bytes:
    """The document with all signature fields, made before the first signature."""
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter  # noqa: PLC0415
    from pyhanko.sign.fields import SigFieldSpec, append_signature_field  # noqa: PLC0415

    writer: Any = IncrementalPdfFileWriter(BytesIO(content))
    for request in requests:
        page = request.image.page if request.image else 0
        spec = SigFieldSpec(request.field_name, on_page=page, box=box_of(request.image))
        append_signature_field(writer, spec)
    output = BytesIO()
    writer.write(output)
    return output.getvalue()


def _signed(content: bytes, requests: Sequence[SignatureRequest]) -> bytes:
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter  # noqa: PLC0415

    for request in requests:
        writer = IncrementalPdfFileWriter(BytesIO(content))
        output = _signer(request).sign_pdf(writer, bytes_reserved=_ROOM_FOR_SIGNATURE)
        content = output.getvalue()
    return content


def _signer(request: SignatureRequest) -> Any:
    from pyhanko.sign.fields import SigSeedSubFilter  # noqa: PLC0415
    from pyhanko.sign.signers import (  # noqa: PLC0415
        PdfSignatureMetadata,
        PdfSigner,
        SimpleSigner,
    )

    key = SimpleSigner.load_pkcs12_data(
        request.key.content, other_certs=[], passphrase=request.key.password
    )
    if key is None:
        raise KnownError(
            message("Signing", "The key in “{name}” can't be used.", name=request.key.path.name)
        )
    metadata = PdfSignatureMetadata(
        field_name=request.field_name, md_algorithm="sha256", subfilter=SigSeedSubFilter.PADES
    )
    style = stamp_style(request.image) if request.image else None
    return PdfSigner(metadata, signer=key, stamp_style=style)
