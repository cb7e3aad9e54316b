"""Judging the signatures in a PDF with pyHanko; imported at the first check only.

Norms: ETSI EN 319 102-1 (validation), ISO 32000-2, 12.8 (digital signatures), RFC 5652 (CMS).
pyHanko's own verdict stays good when bytes are appended to the file or form fields are filled
in later; here the last signature must cover the whole file, and between two signatures
nothing but a signature may have been added.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, replace
from datetime import datetime
from io import BytesIO
from typing import Any

from pyhanko.keys.internal import translate_pyca_cryptography_cert_to_asn1
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import (
    DEFAULT_DIFF_POLICY,
    FormUpdatingRule,
    GenericFieldModificationRule,
    ModificationLevel,
    StandardDiffPolicy,
)
from pyhanko.sign.fields import enumerate_sig_fields
from pyhanko.sign.validation import async_validate_pdf_signature
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.settings import KeyUsageConstraints
from pyhanko.sign.validation.status import PdfSignatureStatus, SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from nq20desk.core.dates import VIETNAM
from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.signing.container import is_sealed
from nq20desk.signing.request import Role
from nq20desk.signing.sample import SAMPLE_AUTHORITY
from nq20desk.signing.trust import TrustStore
from nq20desk.signing.verify import SignatureReport

log = logging.getLogger(__name__)

# what pyHanko logs of a file is in our report; without a handler it would go to the console
for _library in ("pyhanko", "pyhanko_certvalidator"):
    logging.getLogger(_library).addHandler(logging.NullHandler())

_WHOLE_FILE = SignatureCoverageLevel.ENTIRE_FILE
_WHOLE_REVISION = SignatureCoverageLevel.ENTIRE_REVISION
_HARMLESS = (ModificationLevel.LTA_UPDATES, ModificationLevel.FORM_FILLING)

# authorities issue certificates for documents with either of the two uses
_DOCUMENT_USE = KeyUsageConstraints(key_usage={"digital_signature", "non_repudiation"})


def _signatures_only() -> StandardDiffPolicy:
    """PyHanko's policy for later changes, without its rule that form fields may be filled in."""
    form = DEFAULT_DIFF_POLICY.form_rule
    rules = form.field_rules if form else ()
    return StandardDiffPolicy(
        DEFAULT_DIFF_POLICY.global_rules,
        FormUpdatingRule(
            [one for one in rules if not isinstance(one, GenericFieldModificationRule)]
        ),
    )


@dataclass(frozen=True, slots=True)
class Findings:
    """The signatures in the order of signing, and the fields that wait for one."""

    signatures: tuple[SignatureReport, ...]
    empty_fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Judged:
    """A signature with pyHanko's answer."""

    embedded: EmbeddedPdfSignature
    status: PdfSignatureStatus


def evaluate(data: bytes, trust: TrustStore) -> Findings:
    """Judge all signatures of a document.

    Raises:
        KnownError: the document is locked, or too broken to be judged.
    """
    try:
        reader = PdfFileReader(BytesIO(data), strict=True)
        locked = reader.encrypted
        signed, empty = _fields(reader)
    except Exception as error:  # a hostile or broken file makes the reader fail in any way
        raise KnownError(
            message("Signing", "The PDF document is damaged: its signatures can't be checked."),
            message("Signing", "Ask the sender for it again."),
        ) from error
    if locked:
        raise KnownError(
            message("Signing", "The document is protected with a password."),
            message("Signing", "Save it without a password first."),
        )
    return Findings(_reports(reader, signed, trust), empty)


def _fields(reader: PdfFileReader) -> tuple[dict[str, Any], tuple[str, ...]]:
    """The signed fields by name, and the names of the empty ones.

    pyHanko's own list leaves out signatures of unknown make; here they are found damaged.
    Time stamps of archives are nobody's signature.
    """
    fields = list(enumerate_sig_fields(reader))
    signed = {
        name: field
        for name, value, field in fields
        if value is not None and value.get_object().get("/Type") != "/DocTimeStamp"
    }
    return signed, tuple(name for name, value, _ in fields if value is None)


def _reports(
    reader: PdfFileReader, fields: dict[str, Any], trust: TrustStore
) -> tuple[SignatureReport, ...]:
    """The sound signatures in the order of signing, then the damaged ones."""
    judged = asyncio.run(_judge_all(reader, fields, trust))
    sound = sorted(
        (one for one in judged.values() if one), key=lambda one: one.embedded.signed_revision
    )
    changed = bool(sound) and _changed_since_last(reader, sound[-1].status)
    reports = [_report(one, changed_since_last=changed) for one in sound]
    reports += [_damaged(name) for name, one in judged.items() if one is None]
    return tuple(
        replace(report, role=_role(report.field, place)) for place, report in enumerate(reports)
    )


async def _judge_all(
    reader: PdfFileReader, fields: dict[str, Any], trust: TrustStore
) -> dict[str, _Judged | None]:
    return {name: await _judge(reader, name, field, trust) for name, field in fields.items()}


async def _judge(reader: PdfFileReader, name: str, field: Any, trust: TrustStore) -> _Judged | None:
    """PyHanko's answer to one signature; None if it is too damaged for one."""
    try:
        embedded = EmbeddedPdfSignature(reader, field, name)
        status = await async_validate_pdf_signature(
            embedded,
            _context(embedded, trust),
            diff_policy=_signatures_only(),
            key_usage_settings=_DOCUMENT_USE,
        )
    except Exception:  # damaged bytes make the parsers fail in any way
        log.debug("signature %r can't be judged", name, exc_info=True)
        return None
    return _Judged(embedded, status)


def _context(embedded: EmbeddedPdfSignature, trust: TrustStore) -> ValidationContext:
    """Only our authorities, at the time of signing, and never the network."""
    roots = [translate_pyca_cryptography_cert_to_asn1(one) for one in trust.certificates]
    return ValidationContext(roots, moment=_time(embedded), allow_fetching=False)


def _time(embedded: EmbeddedPdfSignature) -> datetime | None:
    """When the signer says to have signed; a time without a zone is Vietnam's."""
    time = embedded.self_reported_timestamp
    if time is None:
        return None
    return time.replace(tzinfo=VIETNAM) if time.tzinfo is None else time.astimezone(VIETNAM)


def _report(one: _Judged, *, changed_since_last: bool) -> SignatureReport:
    embedded, status = one.embedded, one.status
    certificate, time = status.signing_cert, _time(embedded)
    sealed = is_sealed(embedded)
    intact = bool(status.intact) and sealed
    whole = sealed and status.coverage in (_WHOLE_FILE, _WHOLE_REVISION)
    later = status.coverage is _WHOLE_REVISION
    changed = changed_since_last or (later and status.modification_level not in _HARMLESS)
    return SignatureReport(
        field=embedded.field_name,
        role="",
        holder=_name(certificate.subject),
        issuer=_name(certificate.issuer),
        time=time,
        intact=intact,
        valid=bool(status.valid),
        trusted=bool(status.trusted),
        expired=bool(
            time and not certificate.not_valid_before <= time <= certificate.not_valid_after
        ),
        covers_whole_document=whole,
        modified_after_signing=changed or not (intact and whole),
        signed_later=later,
        sample=_name(certificate.issuer) == SAMPLE_AUTHORITY,
    )


def _damaged(field: str) -> SignatureReport:
    return SignatureReport(
        field, "", holder="", issuer="", time=None, intact=False, valid=False, trusted=False,
        expired=False, covers_whole_document=False, modified_after_signing=True,
    )  # fmt: skip


def _changed_since_last(reader: PdfFileReader, last: PdfSignatureStatus) -> bool:
    """Whether anything follows the last signature but what keeps it checkable for long.

    That is a document security store with its time stamps (ETSI EN 319 142-1, 5.4), ended by
    a plain end of file.
    """
    if last.coverage is _WHOLE_FILE:
        return False
    kept = last.modification_level is ModificationLevel.LTA_UPDATES and "/DSS" in reader.root
    reader.stream.seek(0)
    return not (kept and reader.stream.read().rstrip(b"\r\n").endswith(b"%%EOF"))


def _role(field: str, place: int) -> str:
    """A guess: by the name of the field, else by the order of signing (Điều 32.2.d)."""
    roles = [role.value for role in Role]
    if field.lower() in roles:
        return field.lower()
    return roles[place] if place < len(roles) else "other"


def _name(name: Any) -> str:
    common = name.native.get("common_name")
    return str(common[0] if isinstance(common, list) else common or name.human_friendly)
