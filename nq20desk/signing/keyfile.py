"""Key files (PKCS#12): opening them, and what their certificate says."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from nq20desk.core.errors import KnownError
from nq20desk.core.message import Message, message

if TYPE_CHECKING:
    from cryptography.x509 import Certificate, Name


@dataclass(frozen=True, slots=True)
class KeyFile:
    """An opened key file; holds the key's bytes only as long as an export takes."""

    path: Path
    holder: str
    issuer: str
    not_before: datetime
    not_after: datetime
    content: bytes = field(repr=False)
    password: bytes = field(repr=False)

    def require_valid(self, when: datetime) -> None:
        """Refuse a certificate that is not valid at a time.

        Raises:
            KnownError: expired, or not yet valid.
        """
        if when > self.not_after:
            text = message("Signing", "The certificate of {holder} expired on {day}.",
                           holder=self.holder, day=f"{self.not_after:%d/%m/%Y}")  # fmt: skip
            raise KnownError(text, _ASK_ISSUER)
        if when < self.not_before:
            text = message("Signing", "The certificate of {holder} is valid only from {day}.",
                           holder=self.holder, day=f"{self.not_before:%d/%m/%Y}")  # fmt: skip
            raise KnownError(text, message("Signing", "Check this computer's date."))


_ASK_ISSUER: Message = message(
    "Signing", "Ask the issuer for a new certificate; nothing was signed."
)


def open_key_file(path: Path, password: str) -> KeyFile:
    """Open a PKCS#12 file.

    Raises:
        KnownError: it can't be read, is no key file, the password is wrong, or it holds no
            private key.
    """
    from cryptography.hazmat.primitives.serialization import pkcs12  # noqa: PLC0415

    content = _read(path)
    secret = password.encode()
    try:
        key, certificate, _ = pkcs12.load_key_and_certificates(content, secret)
    except ValueError as error:
        raise _refusal(path, error) from error
    if key is None or certificate is None:
        raise KnownError(
            message("Signing", "“{name}” holds no private key.", name=path.name),
            message("Signing", "Choose the file that the certificate's issuer gave you."),
        )
    return _key_file(path, certificate, content, secret)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise KnownError(
            message("Signing", "The certificate file “{name}” can't be read: {reason}.",
                    name=path.name, reason=error.strerror or str(error)),
            message("Signing", "Choose it again under Settings, Signer."),
        ) from error  # fmt: skip


def _refusal(path: Path, error: ValueError) -> KnownError:
    if "password" in str(error).lower():
        return KnownError(
            message("Signing", "The password of “{name}” is wrong.", name=path.name),
            message("Signing", "Type it again; nothing was signed."),
        )
    return KnownError(
        message("Signing", "“{name}” is not a certificate file with a key.", name=path.name),
        message("Signing", "Choose a file ending in .p12 or .pfx."),
    )


def _key_file(path: Path, certificate: Certificate, content: bytes, secret: bytes) -> KeyFile:
    return KeyFile(
        path=path,
        holder=common_name(certificate.subject),
        issuer=common_name(certificate.issuer),
        not_before=certificate.not_valid_before_utc.astimezone(UTC),
        not_after=certificate.not_valid_after_utc.astimezone(UTC),
        content=content,
        password=secret,
    )


def common_name(name: Name) -> str:
    """The readable name of a certificate's subject or issuer."""
    from cryptography.x509.oid import NameOID  # noqa: PLC0415

    found = name.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(found[0].value) if found else name.rfc4514_string()
