"""Sample certificates for the demonstration; their names say that they are samples."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from cryptography.x509 import Certificate, CertificateBuilder

SAMPLE_PASSWORD = "mau-nq20desk"  # published on purpose: it protects a sample only
_LEADER = "Nguyễn Văn A (chứng thư MẪU)"
_AGENCY = "Cơ quan mẫu (chứng thư MẪU)"
_AUTHORITY = "nq20desk - nơi cấp chứng thư MẪU"
_VALID = timedelta(days=3650)


def make_sample_keys(
    folder: Path, *, trust_folder: Path, leader: str = _LEADER, agency: str = _AGENCY
) -> None:
    """Write leader.p12 and agency.p12, and the sample authority into the trust folder."""
    from cryptography.hazmat.primitives.serialization import Encoding  # noqa: PLC0415

    folder.mkdir(parents=True, exist_ok=True)
    trust_folder.mkdir(parents=True, exist_ok=True)
    now = datetime.now(UTC)
    authority_key = _new_key()
    authority = _certificate(_AUTHORITY, authority_key, None, now - timedelta(days=1), now + _VALID)
    (trust_folder / "demo-ca.pem").write_bytes(authority.public_bytes(Encoding.PEM))
    issuer = (authority, authority_key)
    for name, holder in (("leader", leader), ("agency", agency)):
        content = make_key_file(holder, issuer, now - timedelta(days=1), now + _VALID)
        (folder / f"{name}.p12").write_bytes(content)


def make_key_file(
    holder: str,
    issuer: tuple[Certificate, RSAPrivateKey],
    valid_from: datetime,
    valid_to: datetime,
    password: str = SAMPLE_PASSWORD,
) -> bytes:
    """A PKCS#12 file for a holder, vouched for by an issuer."""
    from cryptography.hazmat.primitives.serialization import (  # noqa: PLC0415
        BestAvailableEncryption,
        pkcs12,
    )

    key = _new_key()
    certificate = _certificate(holder, key, issuer, valid_from, valid_to)
    return pkcs12.serialize_key_and_certificates(
        holder.encode(), key, certificate, [issuer[0]], BestAvailableEncryption(password.encode())
    )


def make_authority(name: str = _AUTHORITY) -> tuple[Certificate, RSAPrivateKey]:
    """A certificate authority of its own."""
    key = _new_key()
    now = datetime.now(UTC)
    return _certificate(name, key, None, now - _VALID, now + _VALID), key


def _new_key() -> RSAPrivateKey:
    from cryptography.hazmat.primitives.asymmetric import rsa  # noqa: PLC0415

    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def _certificate(
    holder: str,
    key: RSAPrivateKey,
    issuer: tuple[Certificate, RSAPrivateKey] | None,
    valid_from: datetime,
    valid_to: datetime,
) -> Certificate:
    from cryptography import x509  # noqa: PLC0415
    from cryptography.hazmat.primitives import hashes  # noqa: PLC0415
    from cryptography.x509.oid import NameOID  # noqa: PLC0415

    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, holder)])
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer[0].subject if issuer else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(valid_from)
        .not_valid_after(valid_to)
        .add_extension(x509.BasicConstraints(ca=issuer is None, path_length=None), critical=True)
    )
    builder = _with_usage(builder, is_authority=issuer is None)
    return builder.sign(issuer[1] if issuer else key, hashes.SHA256())


def _with_usage(builder: CertificateBuilder, *, is_authority: bool) -> CertificateBuilder:
    from cryptography import x509  # noqa: PLC0415

    usage = x509.KeyUsage(
        digital_signature=not is_authority, content_commitment=not is_authority,
        key_encipherment=False, data_encipherment=False, key_agreement=False,
        key_cert_sign=is_authority, crl_sign=is_authority,
        encipher_only=False, decipher_only=False,
    )  # fmt: skip
    return builder.add_extension(usage, critical=True)
