"""Certificate files for trying out: their names say so, their password is published."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    pkcs12,
)

from nq20desk.signing import clock

SAMPLE_PASSWORD = "mau-nq20desk"  # published on purpose: it protects nothing of worth
SAMPLE_LEADER = "Nguyễn Văn A (chứng thư mẫu)"
SAMPLE_AGENCY = "Cơ quan mẫu (chứng thư mẫu)"
SAMPLE_AUTHORITY = "CA MẪU nq20desk - KHÔNG CÓ GIÁ TRỊ"

_LONGEST_NAME = 64  # bytes of a common name that the library takes
_TEN_YEARS = timedelta(days=3652)


@dataclass(frozen=True, slots=True)
class Validity:
    """From when to when a certificate is valid."""

    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Authority:
    """Who issues sample certificates."""

    key: rsa.RSAPrivateKey
    certificate: x509.Certificate


def make_sample_keys(
    folder: Path,
    holder_leader: str = SAMPLE_LEADER,
    agency: str = SAMPLE_AGENCY,
    *,
    trust_folder: Path | None = None,
    validity: Validity | None = None,
) -> None:
    """Write leader.p12 and agency.p12, and demo-ca.pem into the trust folder.

    The trust folder is ``trust`` within the folder unless another is named.
    """
    validity = validity or _ten_years()
    trust_folder = trust_folder or folder / "trust"
    folder.mkdir(parents=True, exist_ok=True)
    trust_folder.mkdir(parents=True, exist_ok=True)
    authority = make_authority(SAMPLE_AUTHORITY, validity)
    pem = authority.certificate.public_bytes(Encoding.PEM)
    (trust_folder / "demo-ca.pem").write_bytes(pem)
    for name, holder in (("leader", holder_leader), ("agency", agency)):
        (folder / f"{name}.p12").write_bytes(make_key_file(authority, holder, validity))


def make_authority(name: str, validity: Validity) -> Authority:
    """An authority that vouches for itself."""
    key = _new_key()
    builder = _builder(name, key, validity).issuer_name(_name(name))
    return Authority(key, _with_use(builder, key, vouches=True).sign(key, SHA256()))


def make_key_file(
    authority: Authority, holder: str, validity: Validity, password: str = SAMPLE_PASSWORD
) -> bytes:
    """A PKCS#12 with a new key, its certificate and the authority's."""
    key = _new_key()
    builder = _builder(holder, key, validity).issuer_name(authority.certificate.subject)
    certificate = _with_use(builder, authority.key, vouches=False).sign(authority.key, SHA256())
    return pkcs12.serialize_key_and_certificates(
        holder.encode(),
        key,
        certificate,
        [authority.certificate],
        BestAvailableEncryption(password.encode()),
    )


def _ten_years() -> Validity:
    start = clock.now() - timedelta(days=1)
    return Validity(start, start + _TEN_YEARS)


def _new_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def _name(common: str) -> x509.Name:
    common = common.encode()[:_LONGEST_NAME].decode(errors="ignore")
    return x509.Name(
        [
            x509.NameAttribute(x509.NameOID.COUNTRY_NAME, "VN"),
            x509.NameAttribute(x509.NameOID.COMMON_NAME, common),
        ]
    )


def _builder(holder: str, key: rsa.RSAPrivateKey, validity: Validity) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(_name(holder))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(validity.start)
        .not_valid_after(validity.end)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )


def _with_use(
    builder: x509.CertificateBuilder, issuer: rsa.RSAPrivateKey, *, vouches: bool
) -> x509.CertificateBuilder:
    """An authority signs certificates, a person documents (RFC 5280, 4.2.1.3)."""
    use = x509.KeyUsage(
        digital_signature=not vouches,
        content_commitment=not vouches,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=vouches,
        crl_sign=vouches,
        encipher_only=False,
        decipher_only=False,
    )
    identifier = x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer.public_key())
    return (
        builder.add_extension(x509.BasicConstraints(vouches, path_length=None), critical=True)
        .add_extension(use, critical=True)
        .add_extension(identifier, critical=False)
    )
