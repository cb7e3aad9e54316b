"""Checking a signed PDF: who signed what, when, and whether anything changed since."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from nq20desk.core.errors import KnownError
from nq20desk.core.message import Message, Speaker, message
from nq20desk.signing.clock import said
from nq20desk.signing.trust import TrustStore

LARGEST_FILE = 200_000_000
"""Bytes; reading a larger file would take the memory of an office computer."""


@dataclass(frozen=True, slots=True)
class SignatureReport:
    """What was found out about one signature.

    ``role`` is a guess by field name, else by order: leader, agency, other.
    ``time`` is what the signer's computer said; no time stamp confirms it.
    ``intact``: the bytes that were signed are unchanged. ``valid``: the signature was made with
    the key of this certificate. ``trusted``: an authority of ours vouches for the certificate,
    and it was valid at the time of signing; whether it was revoked can't be known offline.
    ``covers_whole_document``: it signs all of the document as it was at the time of signing
    (its revision, ISO 32000-2, 7.5.6); where ``signed_later`` is set, more came after that:
    nothing but signatures, unless ``modified_after_signing`` says otherwise. ``sample``: the
    certificate is one for trying out, which proves nothing.
    """

    field: str
    role: str
    holder: str
    issuer: str
    time: datetime | None
    intact: bool
    valid: bool
    trusted: bool
    expired: bool
    covers_whole_document: bool
    modified_after_signing: bool
    signed_later: bool = False
    sample: bool = False

    @property
    def holds(self) -> bool:
        """Whether this document, all of it, was signed with this certificate."""
        return (
            self.intact
            and self.valid
            and self.covers_whole_document
            and not self.modified_after_signing
        )

    @property
    def ok(self) -> bool:
        """Whether it holds, and we know whose certificate it is."""
        return self.holds and self.trusted

    @property
    def problem(self) -> Message | None:
        """The gravest thing that is wrong with it."""
        if self.ok:
            return None
        if not self.holder:
            return message("Signing", "The signature “{field}” is damaged.", field=self.field)
        if not (self.intact and self.valid):
            return message("Signing", "The document is not the one that {holder} signed.",
                           holder=self.holder)  # fmt: skip
        if not self.holds:
            return message("Signing", "The document was changed after {holder} signed it.",
                           holder=self.holder)  # fmt: skip
        if self.expired:
            return message("Signing", "The certificate of {holder} was not valid at the time of "
                           "signing, {time}.",
                           holder=self.holder, time=self._time_said)  # fmt: skip
        return message("Signing", "{holder} signed the whole document at {time}, but the issuer of "
                       "the certificate is not known here: {issuer}.",
                       holder=self.holder, time=self._time_said, issuer=self.issuer)  # fmt: skip

    @property
    def summary(self) -> Message:
        """The signature in one sentence."""
        if self.problem:
            return self.problem
        if self.sample:
            return message("Signing", "{holder} signed the whole document at {time} with a sample "
                           "certificate, which proves nothing.",
                           holder=self.holder, time=self._time_said)  # fmt: skip
        if self.signed_later:
            return message("Signing", "{holder} signed the whole document at {time}; since then "
                           "only signatures were added.",
                           holder=self.holder, time=self._time_said)  # fmt: skip
        return message("Signing", "{holder} signed the whole document at {time}; it is unchanged.",
                       holder=self.holder, time=self._time_said)  # fmt: skip

    @property
    def _time_said(self) -> Message | str:
        return said(self.time) if self.time else message("Signing", "an unknown time")


@dataclass(frozen=True, slots=True)
class VerificationReport:
    """What was found out about a file; ``problems`` is empty if all is well."""

    path: Path
    signatures: tuple[SignatureReport, ...]
    problems: tuple[Message, ...]
    missing: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether it is signed, all signatures are good, and none that was asked for lacks."""
        return not self.problems

    @property
    def holds(self) -> bool:
        """Whether it is signed, whole and unchanged, whoever vouches for the certificates."""
        return (
            bool(self.signatures) and not self.missing and all(one.holds for one in self.signatures)
        )

    @property
    def trusted(self) -> bool:
        """Whether every certificate's issuer is known here."""
        return bool(self.signatures) and all(one.trusted for one in self.signatures)

    def to_json_dict(self, speaker: Speaker) -> dict[str, Any]:
        """The report with stable keys, sentences in the speaker's language.

        ``ok`` says that the signatures hold; whether the issuers are known is ``trusted``.
        Of a signature, ``covers_its_revision`` says that it signs every byte that was there when
        it was made, and ``signed_later`` that other signatures follow it in the file;
        ``covers_whole_document`` is the former name of ``covers_its_revision``, kept for scripts.
        """
        return {
            "ok": self.holds,
            "trusted": self.trusted,
            "file": str(self.path),
            "signatures": [_signature_object(one, speaker) for one in self.signatures],
            "problems": [speaker.say(one) for one in self.problems],
        }


def _signature_object(one: SignatureReport, speaker: Speaker) -> dict[str, Any]:
    return {
        "field": one.field,
        "role": one.role,
        "holder": one.holder,
        "issuer": one.issuer,
        "time": one.time.isoformat() if one.time else None,
        "intact": one.intact,
        "valid": one.valid,
        "trusted": one.trusted,
        "covers_its_revision": one.covers_whole_document,
        "covers_whole_document": one.covers_whole_document,
        "signed_later": one.signed_later,
        "modified_after_signing": one.modified_after_signing,
        "sample": one.sample,
        "summary": speaker.say(one.summary),
    }


def verify_pdf(path: Path, trust: TrustStore) -> VerificationReport:
    """Check all signatures of a file; no network, any thread.

    Raises:
        KnownError: the file can't be read, is no PDF, or is too broken to be judged.
    """
    data = _read(path)
    from nq20desk.signing.evaluate import evaluate  # noqa: PLC0415 - pyHanko takes a second

    found = evaluate(data, trust)
    problems = _problems(found.signatures, found.empty_fields)
    return VerificationReport(path, found.signatures, tuple(problems), found.empty_fields)


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise KnownError(
                message("Signing", "“{name}” is larger than {size} MB: no report is.",
                        name=path.name, size=LARGEST_FILE // 1_000_000),
                message("Signing", "Choose another file, or ask the sender for it again."),
            )  # fmt: skip
        data = path.read_bytes()
    except OSError as error:
        raise KnownError(
            message("Signing", "The document “{name}” can't be read.", name=path.name),
            message("Signing", "Choose it again; is the drive with it connected?"),
        ) from error
    if b"%PDF-" not in data[:1024]:
        raise KnownError(
            message("Signing", "“{name}” is not a PDF document.", name=path.name),
            message("Signing", "Choose a file that ends in .pdf, or ask the sender for it again."),
        )
    return data


def _problems(
    signatures: tuple[SignatureReport, ...], empty_fields: tuple[str, ...]
) -> list[Message]:
    if not signatures:
        return [message("Signing", "The document is not signed.")]
    problems = [one.problem for one in signatures if one.problem]
    # all fields are made before the first signature: an empty one waits, or was robbed of its own
    return problems + [
        message("Signing", "The signature “{field}” is missing.", field=field)
        for field in empty_fields
    ]
