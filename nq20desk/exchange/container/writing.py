"""Writing a container: the same input gives the same bytes."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from nq20desk.core.manifest import PayloadFile

MANIFEST, SIGNATURE = "manifest.json", "manifest.sig"
_TIME = (2026, 1, 1, 0, 0, 0)
_MODE = 0o644 << 16
_LINUX = 3


def payload_of(files: Mapping[str, bytes]) -> tuple[PayloadFile, ...]:
    """What the manifest lists of files by name, in order."""
    return tuple(
        PayloadFile(name, len(files[name]), hashlib.sha256(files[name]).hexdigest())
        for name in sorted(files)
    )


def write_container(
    target: Path, manifest: bytes, sign: Callable[[bytes], bytes], files: Mapping[str, bytes]
) -> None:
    """Write manifest, signature and files; every entry has one fixed time and mode."""
    entries: Iterable[tuple[str, bytes]] = [
        (MANIFEST, manifest),
        (SIGNATURE, sign(manifest)),
        *((name, files[name]) for name in sorted(files)),
    ]
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in entries:
            info = zipfile.ZipInfo(name, _TIME)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system, info.external_attr = _LINUX, _MODE
            archive.writestr(info, content)
