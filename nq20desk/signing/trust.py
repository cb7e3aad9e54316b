"""The authorities that the office believes: a folder of CA certificates that it fills."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from cryptography.x509 import (
    BasicConstraints,
    Certificate,
    ExtensionNotFound,
    load_der_x509_certificate,
    load_pem_x509_certificates,
)

from nq20desk.core.message import Message, message

_SUFFIXES = frozenset({".pem", ".cer", ".crt"})


@dataclass(frozen=True, slots=True)
class TrustStore:
    """Certificates of authorities, and what was wrong with files among them."""

    certificates: tuple[Certificate, ...] = ()
    problems: tuple[Message, ...] = ()

    @classmethod
    def from_folder(cls, folder: Path) -> TrustStore:
        """All authorities of a folder; where there is no folder, nobody is trusted.

        A file that can't be read or holds no authority is left out and told in ``problems``.
        """
        certificates: list[Certificate] = []
        problems: list[Message] = []
        for path in certificate_files(folder):
            try:
                certificates += authorities_in(path.read_bytes())
            except (OSError, ValueError):
                problems.append(
                    message("Signing", "“{name}” in the trust folder is no certificate of an "
                            "authority.", name=path.name)
                )  # fmt: skip
        return cls(tuple(certificates), tuple(problems))


def certificate_files(folder: Path) -> Iterator[Path]:
    """The files of the folder that should hold certificates, by name."""
    if folder.is_dir():
        yield from sorted(one for one in folder.iterdir() if one.suffix.lower() in _SUFFIXES)


def authorities_in(data: bytes) -> list[Certificate]:
    """The certificates of one file, text (PEM, any number) or binary (DER, one).

    Raises:
        ValueError: it holds none, or one of somebody who may not vouch for others.
    """
    if b"-----BEGIN CERTIFICATE-----" in data:
        certificates = load_pem_x509_certificates(data)
    else:
        certificates = [load_der_x509_certificate(data)]
    if not all(map(_is_authority, certificates)):
        raise ValueError("a person's certificate vouches for nobody")
    return certificates


def _is_authority(certificate: Certificate) -> bool:
    """Whether it may vouch for others (RFC 5280, 4.2.1.9); old roots only vouch for themselves."""
    try:
        return certificate.extensions.get_extension_for_class(BasicConstraints).value.ca
    except ExtensionNotFound:
        return certificate.issuer == certificate.subject
