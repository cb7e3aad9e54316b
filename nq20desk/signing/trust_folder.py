"""The folder of authorities as the office sees and fills it: one certificate file after another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.x509 import Certificate

from nq20desk.core.dates import VIETNAM
from nq20desk.core.errors import KnownError
from nq20desk.core.message import Message, message
from nq20desk.signing.credential import name_of
from nq20desk.signing.sample import SAMPLE_AUTHORITY
from nq20desk.signing.trust import TrustStore, authorities_in, certificate_files
from nq20desk.store.files import make_folder, replacing
from nq20desk.store.patience import patiently

_LARGEST = 1_000_000


@dataclass(frozen=True, slots=True)
class Authority:
    """An authority of the list; ``sample``: its key is published, so it proves nothing."""

    file: str
    name: str
    issuer: str
    not_before: datetime
    not_after: datetime
    fingerprint: str
    sample: bool

    def to_json_dict(self) -> dict[str, str | bool]:
        """Stable keys, dates as dd/mm/yyyy."""
        return {
            "file": self.file,
            "name": self.name,
            "issuer": self.issuer,
            "from": f"{self.not_before:%d/%m/%Y}",
            "to": f"{self.not_after:%d/%m/%Y}",
            "fingerprint": self.fingerprint,
            "sample": self.sample,
        }


def authorities(folder: Path) -> tuple[Authority, ...]:
    """All that can be read, by file."""
    return tuple(_listed(folder))


def problems(folder: Path) -> tuple[Message, ...]:
    """Which files of the folder are no authorities."""
    return TrustStore.from_folder(folder).problems


def is_sample(certificate: Certificate) -> bool:
    """Whether it is the sample's authority, which vouches for nobody in earnest."""
    return name_of(certificate.subject) == SAMPLE_AUTHORITY


def add(folder: Path, chosen: Path) -> tuple[Authority, ...]:
    """Copy a certificate file into the folder; returns what it holds.

    Raises:
        KnownError: it can't be read or is no certificate of an authority.
    """
    try:
        too_large = chosen.stat().st_size > _LARGEST
        data = b"" if too_large else chosen.read_bytes()
        authorities_in(data)
    except (OSError, ValueError) as error:
        raise KnownError(
            message("Signing", "“{name}” is no certificate of an authority.", name=chosen.name),
            message("Signing", "Choose the file .cer, .crt or .pem that the authority publishes."),
        ) from error
    make_folder(folder)
    target = _free_name(folder, chosen, data)
    with replacing(target) as temporary:
        temporary.write_bytes(data)
    return tuple(one for one in authorities(folder) if one.file == target.name)


def remove(folder: Path, name: str) -> None:
    """Take a file out of the folder.

    Raises:
        KnownError: there is none of that name, or it can't be removed.
    """
    path = folder / Path(name).name
    try:
        patiently(path.unlink)
    except OSError as error:
        raise KnownError(
            message("Signing", "“{name}” can't be taken out of the trust list.", name=name),
            message("Signing", "Is it there, and open nowhere else?"),
        ) from error


def _listed(folder: Path) -> Iterator[Authority]:
    for path in certificate_files(folder):
        try:
            found = authorities_in(path.read_bytes())
        except (OSError, ValueError):
            continue  # told by problems()
        for one in found:
            yield _authority(path.name, one)


def _authority(file: str, one: Certificate) -> Authority:
    return Authority(
        file,
        name_of(one.subject),
        name_of(one.issuer),
        one.not_valid_before_utc.astimezone(VIETNAM),
        one.not_valid_after_utc.astimezone(VIETNAM),
        one.fingerprint(SHA256()).hex(),
        is_sample(one),
    )


def _free_name(folder: Path, chosen: Path, data: bytes) -> Path:
    """The file's own name, with a number where another one bears it."""
    suffix = chosen.suffix if chosen.suffix.lower() in (".cer", ".crt", ".pem") else ".cer"
    target, number = folder / f"{chosen.stem}{suffix}", 2
    while target.exists() and target.read_bytes() != data:
        target = folder / f"{chosen.stem}-{number}{suffix}"
        number += 1
    return target
