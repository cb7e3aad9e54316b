"""Verifying a signed PDF: who, when, what is covered, what was changed afterwards."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from nq20desk.core.errors import KnownError
from nq20desk.core.message import Message, Speaker, message
from nq20desk.signing.quiet import quiet_pyhanko
from nq20desk.signing.trust import TrustStore

VIETNAM = ZoneInfo("Asia/Ho_Chi_Minh")
_LARGEST = 512 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class SignatureReport:
    """What is known of one signature.

    ``covers_whole_document``: nothing was added after it but permitted later signatures.
    """

    field: str
    role: str
    holder: str
    issuer: str
    time: datetime | None
    intact: bool
    valid: bool
    trusted: bool
    covers_whole_document: bool
    modified_after_signing: bool
    expired: bool

    @property
    def ok(self) -> bool:
        """Whether the signature holds (trust is told apart)."""
        return self.intact and self.valid and self.covers_whole_document

    @property
    def summary(self) -> Message:
        """The signature in one sentence."""
        return message(
            "Verify",
            "{holder}, {time}: {verdict} {trust}",
            holder=self.holder,
            time=f"{self.time:%d/%m/%Y %H:%M:%S}" if self.time else "–",
            verdict=self._verdict,
            trust=self._trust,
        )

    @property
    def _verdict(self) -> Message:
        if not (self.intact and self.valid):
            return message("Verify", "the signature does not hold: the signed bytes were changed.")
        if not self.covers_whole_document:
            return message("Verify", "the document was changed after this signature.")
        return message("Verify", "the signature holds and covers the whole document.")

    @property
    def _trust(self) -> Message:
        if self.trusted:
            return message("Verify", "The certificate's issuer is in the trust list.")
        if self.expired:
            return message("Verify", "The certificate had expired.")
        return message("Verify", "The certificate's issuer is not in the trust list.")


@dataclass(frozen=True, slots=True)
class VerificationReport:
    """What is known of a file."""

    path: Path
    signatures: tuple[SignatureReport, ...]
    problems: tuple[Message, ...]

    @property
    def ok(self) -> bool:
        """Whether there is a signature, every one holds, and nothing was changed after them."""
        return bool(self.signatures) and not self.problems

    def to_json_dict(self, speaker: Speaker) -> dict[str, Any]:
        """The report with stable keys, sentences in the speaker's language."""
        return {
            "file": str(self.path),
            "ok": self.ok,
            "signatures": [_as_dict(one, speaker) for one in self.signatures],
            "problems": [speaker.say(one) for one in self.problems],
        }


def _as_dict(one: SignatureReport, speaker: Speaker) -> dict[str, Any]:
    return {
        "field": one.field,
        "role": one.role,
        "holder": one.holder,
        "issuer": one.issuer,
        "time": one.time.isoformat() if one.time else None,
        "intact": one.intact,
        "valid": one.valid,
        "trusted": one.trusted,
        "covers_whole_document": one.covers_whole_document,
        "modified_after_signing": one.modified_after_signing,
        "summary": speaker.say(one.summary),
    }


def verify_pdf(path: Path, trust: TrustStore) -> VerificationReport:
    """Verify all signatures of a file.

    Raises:
        KnownError: the file can't be read or is not a PDF.
    """
    content = _read(path)
    try:
        found = tuple(_reports(content, trust))
    except KnownError:
        raise
    except Exception as error:  # pyHanko raises many kinds for hostile files; all mean this
        raise _unreadable(path) from error
    return VerificationReport(path, found, tuple(_problems(found)))


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > _LARGEST:
            raise KnownError(message("Verify", "“{name}” is too large to check.", name=path.name))
        content = path.read_bytes()
    except OSError as error:
        raise KnownError(
            message("Verify", "“{name}” can't be read: {reason}.", name=path.name,
                    reason=error.strerror or str(error))
        ) from error  # fmt: skip
    if b"%PDF-" not in content[:1024]:
        raise _unreadable(path)
    return content


def _unreadable(path: Path) -> KnownError:
    return KnownError(
        message("Verify", "“{name}” is not a whole PDF file.", name=path.name),
        message("Verify", "Ask the sender for the file again."),
    )


def _reports(content: bytes, trust: TrustStore) -> list[SignatureReport]:
    from pyhanko.pdf_utils.reader import PdfFileReader  # noqa: PLC0415
    from pyhanko_certvalidator import ValidationContext  # noqa: PLC0415

    quiet_pyhanko()
    reader = PdfFileReader(BytesIO(content), strict=False)
    context = ValidationContext(
        trust_roots=trust.certificates(), allow_fetching=False, revocation_mode="soft-fail"
    )
    embedded = list(reader.embedded_signatures)
    return [
        _report(one, context, is_last=place == len(embedded) - 1)
        for place, one in enumerate(embedded)
    ]


def _report(embedded: Any, context: Any, *, is_last: bool) -> SignatureReport:
    from pyhanko.sign.validation import validate_pdf_signature  # noqa: PLC0415

    status = validate_pdf_signature(embedded, signer_validation_context=context)
    certificate = embedded.signer_cert
    covers = _covers(status, is_last=is_last)
    when = status.signer_reported_dt
    return SignatureReport(
        field=embedded.field_name,
        role=_role(embedded.field_name),
        holder=_name(certificate.subject),
        issuer=_name(certificate.issuer),
        time=when.astimezone(VIETNAM) if when else None,
        intact=bool(status.intact),
        valid=bool(status.valid),
        trusted=bool(status.trusted),
        covers_whole_document=covers,
        modified_after_signing=not covers,
        expired=bool(when and when > certificate.not_valid_after),
    )


def _covers(status: Any, *, is_last: bool) -> bool:
    """The last signature must cover the whole file; earlier ones allow later signatures.

    A verifier's overall verdict stays good when bytes are appended, hence both checks.
    """
    from pyhanko.sign.diff_analysis import ModificationLevel  # noqa: PLC0415
    from pyhanko.sign.validation.status import SignatureCoverageLevel  # noqa: PLC0415

    if is_last:
        return bool(status.coverage is SignatureCoverageLevel.ENTIRE_FILE)
    whole = status.coverage in (
        SignatureCoverageLevel.ENTIRE_FILE,
        SignatureCoverageLevel.ENTIRE_REVISION,
    )
    level = status.modification_level
    return whole and level is not None and level <= ModificationLevel.FORM_FILLING


def _role(field: str) -> str:
    return field.lower() if field.lower() in ("leader", "agency") else "other"


def _name(name: Any) -> str:
    return str(name.native.get("common_name") or name.human_friendly)


def _problems(found: tuple[SignatureReport, ...]) -> list[Message]:
    if not found:
        return [message("Verify", "The file has no signature.")]
    problems = []
    for one in found:
        if not (one.intact and one.valid):
            problems.append(
                message("Verify", "The signature of {holder} does not hold: the signed bytes were "
                        "changed.", holder=one.holder)
            )  # fmt: skip
        elif not one.covers_whole_document:
            problems.append(
                message("Verify", "The document was changed after {holder} had signed.",
                        holder=one.holder)
            )  # fmt: skip
    return problems
