"""Certificate files (PKCS#12: ``.p12``, ``.pfx``): opening them, and whose they are."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization.pkcs12 import (
    PKCS12KeyAndCertificates,
    load_pkcs12,
)

from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.signing.credential import Credential, facts_of, signs_documents

SigningKey = RSAPrivateKey | EllipticCurvePrivateKey

# the object identifier of PKCS#7 data, with which the content of every PKCS#12 begins (RFC 7292)
_PKCS7_DATA = bytes.fromhex("06092a864886f70d010701")


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFile(Credential):
    """An opened certificate file; the password is not kept."""

    path: Path
    private_key: SigningKey = field(repr=False, compare=False)


def open_key_file(path: Path, password: str) -> KeyFile:
    """Open a certificate file.

    Raises:
        KnownError: the file can't be read, is no PKCS#12, does not open with this password,
            holds no private key that signs documents, or its certificate is for another use.
    """
    content = _load(_read(path), password, path.name)
    if content.key is None or content.cert is None:
        raise KnownError(
            message("Signing", "“{name}” holds no private key: nothing can be signed with it.",
                    name=path.name),
            message("Signing", "Export the certificate again, together with its private key."),
        )  # fmt: skip
    if not isinstance(content.key, SigningKey):
        raise KnownError(
            message("Signing", "The private key in “{name}” is of a kind that signs no documents.",
                    name=path.name),
            message("Signing", "Ask the issuing authority for an RSA or ECDSA certificate."),
        )  # fmt: skip
    certificate = content.cert.certificate
    if not signs_documents(certificate):
        raise KnownError(
            message("Signing", "The certificate in “{name}” was not issued for signing documents.",
                    name=path.name),
            message("Signing", "Ask the issuing authority for one with the use “digital signature” "
                    "or “non-repudiation”."),
        )  # fmt: skip
    return KeyFile(
        path=path,
        private_key=content.key,
        chain=tuple(one.certificate for one in content.additional_certs),
        **facts_of(certificate),
    )


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise KnownError(
            message("Signing", "The certificate file “{name}” can't be read.", name=path.name),
            message("Signing", "Choose it again; is the drive with it connected?"),
        ) from error


def _load(data: bytes, password: str, name: str) -> PKCS12KeyAndCertificates:
    """Open the container; inside one, a wrong password and damaged bytes look the same."""
    if not data.startswith(b"\x30") or _PKCS7_DATA not in data[:64]:
        raise _not_a_certificate_file(name)
    try:
        return load_pkcs12(data, password.encode())
    except UnsupportedAlgorithm as error:
        raise KnownError(
            message("Signing", "“{name}” is locked in an outdated way.", name=name),
            message("Signing", "Export the certificate again, with AES encryption."),
        ) from error
    except ValueError as error:
        if "password" in str(error).lower():
            raise _wrong_password(data, password, name) from error
        raise _not_a_certificate_file(name) from error


def _wrong_password(data: bytes, password: str, name: str) -> KnownError:
    if not password:
        return KnownError(
            message("Signing", "The password of “{name}” is missing.", name=name),
            message("Signing", "Type the password that the certificate was handed out with."),
        )
    if _is_open(data):
        return KnownError(
            message("Signing", "“{name}” has no password; this one does not open it.", name=name),
            message("Signing", "Leave the password empty; better, export the certificate again "
                    "with a password, or anybody who has the file can sign."),
        )  # fmt: skip
    return KnownError(
        message("Signing", "The password does not open “{name}”.", name=name),
        message("Signing", "Type it again; mind capitals and the Vietnamese keyboard."),
    )


def _is_open(data: bytes) -> bool:
    """Whether the container opens without a password."""
    try:
        load_pkcs12(data, None)
    except (ValueError, UnsupportedAlgorithm):
        return False
    return True


def _not_a_certificate_file(name: str) -> KnownError:
    return KnownError(
        message("Signing", "“{name}” is not a certificate file, or it is damaged.", name=name),
        message("Signing", "Choose a file that ends in .p12 or .pfx."),
    )
