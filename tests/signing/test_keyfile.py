"""Certificate files: whose they are, and why one can't be used."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ed25519
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import NoEncryption, pkcs12

from nq20desk.core.dates import VIETNAM
from nq20desk.core.errors import KnownError
from nq20desk.signing.keyfile import open_key_file
from nq20desk.signing.sample import (
    SAMPLE_PASSWORD,
    Validity,
    make_authority,
    make_key_file,
    make_sample_keys,
)
from tests.signing.conftest import Keyring

USES = (
    "digital_signature", "content_commitment", "key_encipherment", "data_encipherment",
    "key_agreement", "key_cert_sign", "crl_sign", "encipher_only", "decipher_only",
)  # fmt: skip


def test_the_certificate_says_whose_it_is(keyring: Keyring) -> None:
    assert keyring.leader.holder == "Nguyễn Văn A (chứng thư mẫu)"
    assert "MẪU" in keyring.leader.issuer
    assert keyring.leader.not_before < keyring.leader.not_after
    assert keyring.leader.not_before.utcoffset() == timedelta(hours=7)


def test_nothing_secret_is_shown_with_the_object(keyring: Keyring) -> None:
    assert "private_key" not in repr(keyring.leader)
    assert SAMPLE_PASSWORD not in repr(keyring.leader)


def test_a_long_office_name_fits_into_a_sample_certificate(tmp_path: Path) -> None:
    make_sample_keys(tmp_path, agency="Ủy ban nhân dân " * 8)
    holder = open_key_file(tmp_path / "agency.p12", SAMPLE_PASSWORD).holder
    assert holder.startswith("Ủy ban nhân dân Ủy ban")
    assert len(holder.encode()) <= 64


@pytest.mark.parametrize("password", ["mau", "MAU-NQ20DESK", "mật khẩu sai"])
def test_a_wrong_password_is_a_sentence(keyring: Keyring, password: str) -> None:
    with pytest.raises(KnownError, match=r"password does not open “leader\.p12”") as caught:
        open_key_file(keyring.folder / "leader.p12", password)
    assert caught.value.remedy


def test_a_missing_password_is_a_sentence(keyring: Keyring) -> None:
    with pytest.raises(KnownError, match=r"password of “leader\.p12” is missing"):
        open_key_file(keyring.folder / "leader.p12", "")


def test_a_file_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="can't be read"):
        open_key_file(tmp_path / "không có.p12", "x")


@pytest.mark.parametrize("content", [b"", b"0", b"%PDF-1.4\n", b"\x30\x82" + b"\0" * 500])
def test_another_kind_of_file_is_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "ảnh.p12"
    path.write_bytes(content)
    with pytest.raises(KnownError, match="not a certificate file"):
        open_key_file(path, SAMPLE_PASSWORD)


def test_half_a_file_is_a_sentence(keyring: Keyring, tmp_path: Path) -> None:
    path = tmp_path / "nửa.p12"
    path.write_bytes((keyring.folder / "leader.p12").read_bytes()[:900])
    with pytest.raises(KnownError, match="damaged"):
        open_key_file(path, SAMPLE_PASSWORD)


def test_a_certificate_without_its_key_signs_nothing(keyring: Keyring, tmp_path: Path) -> None:
    path = tmp_path / "chỉ chứng thư.p12"
    certificate = keyring.leader.certificate
    path.write_bytes(
        pkcs12.serialize_key_and_certificates(b"x", None, certificate, None, NoEncryption())
    )
    with pytest.raises(KnownError, match="no private key"):
        open_key_file(path, "")


def test_a_key_of_another_kind_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "ed25519.p12"
    key = ed25519.Ed25519PrivateKey.generate()
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "A (mẫu)")])
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), 1)
        .not_valid_before(datetime(2023, 1, 1, tzinfo=VIETNAM))
        .not_valid_after(datetime(2033, 1, 1, tzinfo=VIETNAM))
        .sign(key, None)
    )
    path.write_bytes(
        pkcs12.serialize_key_and_certificates(b"x", key, certificate, None, NoEncryption())
    )
    with pytest.raises(KnownError, match="signs no documents"):
        open_key_file(path, "")


def test_a_key_file_without_a_password_opens(tmp_path: Path, keyring: Keyring) -> None:
    path = tmp_path / "không mật khẩu.p12"
    leader = keyring.leader
    path.write_bytes(
        pkcs12.serialize_key_and_certificates(
            b"x", leader.private_key, leader.certificate, None, NoEncryption()
        )
    )
    assert open_key_file(path, "").holder == leader.holder
    with pytest.raises(KnownError, match="has no password") as caught:
        open_key_file(path, "thừa")
    assert "Leave the password empty" in str(caught.value.remedy)


def key_file_for(keyring: Keyring, path: Path, *uses: str) -> Path:
    """The leader's key with a certificate for the given uses; without one, it names none."""
    key, name = keyring.leader.private_key, keyring.leader.certificate.subject
    builder = (
        x509.CertificateBuilder(name, name, key.public_key(), 1)
        .not_valid_before(datetime(2023, 1, 1, tzinfo=VIETNAM))
        .not_valid_after(datetime(2033, 1, 1, tzinfo=VIETNAM))
    )
    if uses:
        use = x509.KeyUsage(**{one: one in uses for one in USES})
        builder = builder.add_extension(use, critical=True)
    certificate = builder.sign(key, SHA256())
    path.write_bytes(
        pkcs12.serialize_key_and_certificates(b"x", key, certificate, None, NoEncryption())
    )
    return path


@pytest.mark.parametrize("uses", [("digital_signature",), ("content_commitment",), ()])
def test_either_use_for_signatures_will_do(
    keyring: Keyring, tmp_path: Path, uses: tuple[str, ...]
) -> None:
    path = key_file_for(keyring, tmp_path / "ký.p12", *uses)
    assert open_key_file(path, "").holder == keyring.leader.holder


@pytest.mark.parametrize("uses", [("key_encipherment",), ("key_cert_sign", "crl_sign")])
def test_a_certificate_for_another_use_is_refused(
    keyring: Keyring, tmp_path: Path, uses: tuple[str, ...]
) -> None:
    path = key_file_for(keyring, tmp_path / "mã hóa.p12", *uses)
    with pytest.raises(KnownError, match="not issued for signing documents"):
        open_key_file(path, "")


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (datetime(2024, 2, 1, tzinfo=VIETNAM), "expired"),
        (datetime(2022, 12, 31, tzinfo=VIETNAM), "not valid"),
    ],
)
def test_a_certificate_outside_its_time_is_refused(
    tmp_path: Path, day: datetime, words: str
) -> None:
    validity = Validity(datetime(2023, 1, 1, tzinfo=VIETNAM), datetime(2024, 1, 1, tzinfo=VIETNAM))
    path = tmp_path / "cũ.p12"
    path.write_bytes(make_key_file(make_authority("CA MẪU", validity), "A (mẫu)", validity))
    key = open_key_file(path, SAMPLE_PASSWORD)
    key.require_valid(datetime(2023, 6, 1, tzinfo=VIETNAM))
    with pytest.raises(KnownError, match=words):
        key.require_valid(day)
