"""Whom we trust: a folder of CA certificates that the office fills."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

_SUFFIXES = frozenset({".pem", ".cer", ".crt"})


@dataclass(frozen=True)
class TrustStore:
    """The files of the certificates that vouch for others."""

    files: tuple[Path, ...] = ()

    @classmethod
    def from_folder(cls, folder: Path) -> TrustStore:
        """All certificates of a folder; a missing folder trusts nobody."""
        if not folder.is_dir():
            return cls()
        return cls(tuple(sorted(one for one in folder.iterdir() if one.suffix in _SUFFIXES)))

    def certificates(self) -> list[Any]:
        """The certificates; files that are none are passed over."""
        from asn1crypto import pem, x509  # noqa: PLC0415

        found = []
        for path in self.files:
            content = path.read_bytes()
            try:
                if pem.detect(content):
                    _, _, content = pem.unarmor(content)
                certificate = x509.Certificate.load(content)
                certificate.native  # noqa: B018 - parses all of it now
            except ValueError:
                continue
            found.append(certificate)
        return found
