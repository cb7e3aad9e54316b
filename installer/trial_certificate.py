"""A code-signing certificate for trials, and what a certificate file itself believes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

FILE = "test-signing.p12"


def make_test_certificate(folder: Path, password: str) -> Path:
    """A self-signed certificate with its key (PKCS#12), good for 30 days; nobody trusts it."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=3072)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "nq20desk test signing")])
    now = datetime.now(UTC)
    usage = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CODE_SIGNING])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=30))
        .add_extension(usage, critical=False)
        .sign(key, hashes.SHA256())
    )
    protection = serialization.BestAvailableEncryption(password.encode())
    content = pkcs12.serialize_key_and_certificates(
        b"nq20desk",
        key,
        certificate,
        None,
        protection if password else serialization.NoEncryption(),
    )
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / FILE
    path.write_bytes(content)
    return path


def roots_in(path: Path, password: str) -> bytes:
    """The self-signed certificates of a PKCS#12 file, as PEM; empty if there is none."""
    bundle = pkcs12.load_pkcs12(path.read_bytes(), password.encode() or None)
    entries = (bundle.cert, *bundle.additional_certs)
    certificates = [one.certificate for one in entries if one is not None]
    return b"".join(
        one.public_bytes(serialization.Encoding.PEM)
        for one in certificates
        if one.subject == one.issuer
    )
