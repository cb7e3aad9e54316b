"""Signing a PDF document: all the signatures asked for, or no file at all."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from nq20desk.core.dates import VIETNAM
from nq20desk.core.errors import KnownError
from nq20desk.core.message import Message, message
from nq20desk.signing import clock
from nq20desk.signing.request import Evidence, Role, SignatureRequest
from nq20desk.store.files import refuse_unwritable, replacing


def sign_pdf(
    source: Path,
    target: Path,
    requests: Sequence[SignatureRequest],
    when: datetime | None = None,
    evidence: Evidence | None = None,
) -> tuple[Message, ...]:
    """Sign a document into a new file: PAdES (ETSI.CAdES.detached), SHA-256, level B-B.

    The leader signs before the agency, whatever the order of the requests (NĐ 30/2020, Điều
    32.2.d). Each signature is an incremental update, so the earlier ones stay valid; none of
    them forbids later ones, unless ``evidence`` certifies. The source is never written to; the
    target appears whole or not. Returns what could not be added (a time stamp, for instance).

    Raises:
        KnownError: a certificate is not valid at this time, an image is no PNG, the source is
            no PDF that can be signed, or the target can't be written.
    """
    if not requests:
        raise ValueError("nobody is asked to sign")
    refuse_unwritable(target)
    moment = (when or clock.now()).astimezone(VIETNAM)
    for request in requests:
        request.key.require_valid(moment)
    ordered = sorted(requests, key=_order)
    signed, notes = _signed(_read(source, target), ordered, moment, evidence or Evidence())
    with replacing(target) as temporary:
        temporary.write_bytes(signed)
    return notes


def _order(request: SignatureRequest) -> int:
    return tuple(Role).index(request.role)


def _read(source: Path, target: Path) -> bytes:
    if source.resolve() == target.resolve():
        raise KnownError(
            message("Signing", "The signed document can't have the name of the unsigned one."),
            message("Signing", "Choose another name for it."),
        )
    try:
        return source.read_bytes()
    except OSError as error:
        raise KnownError(
            message("Signing", "The document “{name}” can't be read.", name=source.name),
            message("Signing", "Choose it again; is the drive with it connected?"),
        ) from error


def _signed(
    data: bytes, requests: Sequence[SignatureRequest], moment: datetime, evidence: Evidence
) -> tuple[bytes, tuple[Message, ...]]:
    from nq20desk.signing.pades import sign  # noqa: PLC0415 - pyHanko takes a second to import

    return sign(data, requests, moment, evidence)
