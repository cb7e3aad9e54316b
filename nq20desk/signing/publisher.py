"""Who signed an update file: Ed25519 over the exact bytes of its manifest."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

from nq20desk.core.dates import short_date
from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.core.system_errors import reason_of
from nq20desk.resources.publishers import Publisher

_WARY = message("Updates", "Do not use this file; ask whoever gave it to you where it comes from.")


def find_signer(publishers: Iterable[Publisher], content: bytes, signature: bytes) -> Publisher:
    """The believed key that made a signature.

    Raises:
        KnownError: none of them did.
    """
    for one in publishers:
        try:
            Ed25519PublicKey.from_public_bytes(one.public).verify(signature, content)
        except InvalidSignature:
            continue
        return one
    raise KnownError(
        message("Updates", "The file was not signed by anybody whom this program believes, or it "
                "was changed since."),
        _WARY,
    )  # fmt: skip


def refuse_out_of_force(signer: Publisher, day: date) -> None:
    """Refuse a key that could not sign on that day.

    Raises:
        KnownError: the day lies outside the key's validity.
    """
    if not signer.in_force(day):
        raise KnownError(
            message("Updates", "The file of {day} was signed with a key that is valid from "
                    "{first} to {last} only.", day=short_date(day),
                    first=short_date(signer.valid_from), last=short_date(signer.valid_to)),
            _WARY,
        )  # fmt: skip


class SigningKey:
    """A private key that signs update files; kept by whoever makes them, never shipped."""

    def __init__(self, key: Ed25519PrivateKey) -> None:
        self._key = key

    @classmethod
    def new(cls) -> SigningKey:
        """A new key."""
        return cls(Ed25519PrivateKey.generate())

    @classmethod
    def load(cls, path: Path) -> SigningKey:
        """The key of a PEM file without a password.

        Raises:
            KnownError: it can't be read, or is no such key.
        """
        try:
            key = load_pem_private_key(path.read_bytes(), None)
        except OSError as error:
            raise KnownError(
                message("Updates", "The key {name} can't be read: {reason}.",
                        name=path.name, reason=reason_of(error))
            ) from error  # fmt: skip
        except (ValueError, TypeError, UnsupportedAlgorithm) as error:
            raise _no_key(path) from error
        if not isinstance(key, Ed25519PrivateKey):
            raise _no_key(path)
        return cls(key)

    @property
    def public(self) -> str:
        """The public half in base64, as it stands in ``updates.toml``."""
        raw = self._key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        return b64encode(raw).decode()

    def pem(self) -> bytes:
        """The key as it is kept in a file."""
        return self._key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())

    def sign(self, content: bytes) -> bytes:
        """The signature of these bytes."""
        return self._key.sign(content)


def _no_key(path: Path) -> KnownError:
    return KnownError(
        message("Updates", "{name} is no Ed25519 key in PEM without a password.", name=path.name)
    )
