"""A certificate that its holder signs with, wherever the private key is kept."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from cryptography.x509 import Certificate, ExtensionNotFound, KeyUsage, Name, NameOID

from nq20desk.core.dates import VIETNAM
from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.core.text import search_key
from nq20desk.signing.clock import said_day


@dataclass(frozen=True, slots=True, kw_only=True)
class Credential:
    """Whose certificate it is, and until when; ``chain`` leads to its authority."""

    holder: str
    issuer: str
    not_before: datetime
    not_after: datetime
    certificate: Certificate = field(repr=False)
    chain: tuple[Certificate, ...] = field(repr=False)

    def require_valid(self, when: datetime) -> None:
        """Refuse a certificate that is not valid at a time.

        Raises:
            KnownError: expired, or not yet valid.
        """
        if when > self.not_after:
            raise KnownError(
                message("Signing", "The certificate of {holder} expired on {day}.",
                        holder=self.holder, day=said_day(self.not_after)),
                message("Signing", "Ask the issuing authority for a new one, and choose its file."),
            )  # fmt: skip
        if when < self.not_before:
            raise KnownError(
                message("Signing", "The certificate of {holder} is not valid before {day}.",
                        holder=self.holder, day=said_day(self.not_before)),
                message("Signing", "Check date and time of this computer."),
            )  # fmt: skip

    def is_of(self, name: str) -> bool:
        """Whether its holder bears a name, in whatever case and spelling; a nameless one may."""
        return not name.strip() or search_key(name) in search_key(self.holder)

    @contextmanager
    def guard(self) -> Iterator[None]:
        """Wraps the signing: what the keeper of the key refuses becomes a sentence."""
        yield


def facts_of(certificate: Certificate) -> dict[str, Any]:
    """What :class:`Credential` says of a certificate, by field."""
    return {
        "holder": name_of(certificate.subject),
        "issuer": name_of(certificate.issuer),
        "not_before": certificate.not_valid_before_utc.astimezone(VIETNAM),
        "not_after": certificate.not_valid_after_utc.astimezone(VIETNAM),
        "certificate": certificate,
    }


def signs_documents(certificate: Certificate) -> bool:
    """Whether its use includes signatures (RFC 5280, 4.2.1.3).

    Authorities set either of the two uses, or both; a certificate that names no use has any.
    """
    try:
        use = certificate.extensions.get_extension_for_class(KeyUsage).value
    except ExtensionNotFound:
        return True
    return use.digital_signature or use.content_commitment


def name_of(name: Name) -> str:
    """The common name, or the whole name where there is none."""
    common = name.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(common[0].value) if common else name.rfc4514_string()
