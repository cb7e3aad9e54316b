"""The revocation lists that the office keeps beside its trust list, to go into signed files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import load_der_x509_crl, load_pem_x509_crl

from nq20desk.core.message import Message, message

FOLDER = "revocation"


def revocation_lists(folder: Path) -> tuple[tuple[bytes, ...], tuple[Message, ...]]:
    """The lists (DER) in ``*.crl`` files of a folder, and what was wrong with others."""
    lists: list[bytes] = []
    problems: list[Message] = []
    for path in _files(folder):
        try:
            lists.append(_der(path.read_bytes()))
        except (OSError, ValueError):
            problems.append(
                message("Signing", "“{name}” is no certificate revocation list.", name=path.name)
            )
    return tuple(lists), tuple(problems)


def _files(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        yield from sorted(one for one in folder.iterdir() if one.suffix.lower() == ".crl")


def _der(data: bytes) -> bytes:
    load = load_pem_x509_crl if b"-----BEGIN" in data else load_der_x509_crl
    return load(data).public_bytes(Encoding.DER)
