"""Opening a container: nothing inside is believed before its place, size and hash are checked."""

from __future__ import annotations

import hashlib
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import BinaryIO

from nq20desk.core.errors import KnownError
from nq20desk.core.manifest import Manifest, PayloadFile
from nq20desk.core.message import Message, message
from nq20desk.core.system_errors import reason_of
from nq20desk.exchange.container.kinds import KINDS, LARGEST_FILE, Kind
from nq20desk.exchange.container.writing import MANIFEST, SIGNATURE

SIGNATURE_BYTES = 64
_LARGEST_MANIFEST = 1024 * 1024
_LARGEST_INDEX = 1024 * 1024
_CHUNK = 256 * 1024
_END = struct.Struct("<4s4H2LH")  # the record that ends a ZIP: counts, size and place of its index
_END_MARK, _ZIP64_MARK, _ZIP64_LOCATOR = b"PK\x05\x06", b"PK\x06\x07", 20
_ENCRYPTED = 0x1
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,99}(/[A-Za-z0-9][A-Za-z0-9_.-]{0,99}){0,3}")
_DEVICE = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_ZIP_FAULTS = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError,
               ValueError, struct.error, OverflowError, KeyError)  # fmt: skip
_AGAIN = message("Updates", "Copy the file again from where you got it, then try once more.")
_WARY = message("Updates", "Do not use this file; ask whoever gave it to you where it comes from.")


class Container:
    """An open container of a sound shape; its manifest is to be believed when it is signed.

    ``manifest`` are the bytes of the manifest, ``signature`` those of its signature.
    """

    def __init__(self, path: Path, archive: zipfile.ZipFile) -> None:
        self._path = path
        self._archive = archive
        self._entries = {one.filename: one for one in _entries(path.name, archive)}
        self.manifest = self._small(MANIFEST, _LARGEST_MANIFEST)
        self.signature = self._small(SIGNATURE, SIGNATURE_BYTES)

    def _small(self, entry: str, largest: int) -> bytes:
        info = self._entries.get(entry)
        if info is None:
            raise _not_ours(self._path.name)
        if info.file_size > largest:
            raise _too_large(self._path.name)
        return self._archive.read(info)

    def check_contents(self, manifest: Manifest) -> None:
        """Compare what the manifest lists with what is there, and with the rules of its kind.

        Raises:
            KnownError: the kind is not known, something is not listed, missing or too large.
        """
        name = self._path.name
        if manifest.kind not in list(Kind):
            raise _unknown_kind(name)
        rules = KINDS[Kind(manifest.kind)]
        if len(manifest.files) > rules.most_files or manifest.size > rules.largest:
            raise _too_large(name)
        listed = [one.path for one in manifest.files]
        if len(set(listed)) != len(listed) or not rules.fits(manifest):
            raise _odd(name, message("Updates", "it does not hold what such a file must"))
        if self._entries.keys() - {MANIFEST, SIGNATURE} != set(listed):
            raise _odd(name, message("Updates", "its contents are not those of its list"))
        for one in manifest.files:
            if self._entries[one.path].file_size != one.size:
                raise _changed(name, one)

    def chunks(self, one: PayloadFile) -> Iterator[bytes]:
        """Read a listed file piece by piece, and compare it with its hash at the end.

        Raises:
            KnownError: it is not what the manifest lists.
        """
        digest, size = hashlib.sha256(), 0
        with _plainly(self._path), self._archive.open(self._entries[one.path]) as source:
            while size <= one.size and (chunk := source.read(_CHUNK)):
                size += len(chunk)
                digest.update(chunk)
                yield chunk
        if size != one.size or digest.hexdigest() != one.sha256:
            raise _changed(self._path.name, one)


@contextmanager
def opened(path: Path) -> Iterator[Container]:
    """Open a container of a sound shape.

    Raises:
        KnownError: the file can't be read, is damaged, or is none of ours.
    """
    with ExitStack() as stack:
        with _plainly(path):
            file = stack.enter_context(path.open("rb"))
            _check_end(path, file)
            archive = stack.enter_context(zipfile.ZipFile(file))
            container = Container(path, archive)
        yield container


@contextmanager
def _plainly(path: Path) -> Iterator[None]:
    try:
        yield
    except _ZIP_FAULTS as error:
        raise _damaged(path.name) from error
    except OSError as error:
        raise KnownError(
            message("Updates", "The file “{name}” can't be read: {reason}.",
                    name=path.name, reason=reason_of(error)),
            _AGAIN,
        ) from error  # fmt: skip


def _check_end(path: Path, file: BinaryIO) -> None:
    """Refuse what is too large, cut off, or has more than one way of being read."""
    size = file.seek(0, 2)
    if size > LARGEST_FILE:
        raise _too_large(path.name)
    if size < _END.size:
        raise _not_ours(path.name)
    file.seek(max(0, size - _END.size - _ZIP64_LOCATOR))
    tail = file.read()
    mark, _, _, _, count, index, place, comment = _END.unpack(tail[-_END.size :])
    if mark != _END_MARK or comment or tail.startswith(_ZIP64_MARK):
        file.seek(0)
        raise _damaged(path.name) if file.read(2) == b"PK" else _not_ours(path.name)
    if index > _LARGEST_INDEX or count > max(one.most_files for one in KINDS.values()) + 2:
        raise _too_large(path.name)
    if place + index + _END.size != size:
        raise _damaged(path.name)


def _entries(name: str, archive: zipfile.ZipFile) -> Iterator[zipfile.ZipInfo]:
    seen: set[str] = set()
    for info in archive.infolist():
        if not _is_plain_name(info.filename) or info.orig_filename != info.filename:
            raise _odd(name, message("Updates", "it holds a file with a name that leads elsewhere"))
        if info.filename.lower() in seen:
            raise _odd(name, message("Updates", "it holds a file twice"))
        if info.flag_bits & _ENCRYPTED or info.compress_type not in _METHODS:
            raise _odd(name, message("Updates", "it is packed in an unusual way"))
        seen.add(info.filename.lower())
        yield info


def _is_plain_name(path: str) -> bool:
    """Letters, digits and a few signs: a name that means the same on every system."""
    parts = path.split("/")
    dots = any(one.endswith(".") or _DEVICE.fullmatch(one) for one in parts)
    return bool(_NAME.fullmatch(path)) and not dots


def _not_ours(name: str) -> KnownError:
    return KnownError(
        message("Updates", "“{name}” is no update file of nq20desk.", name=name),
        message("Updates", "Choose a file that ends in .nq20."),
    )


def _damaged(name: str) -> KnownError:
    return KnownError(
        message("Updates", "The file “{name}” is damaged or not complete.", name=name), _AGAIN
    )


def _too_large(name: str) -> KnownError:
    return KnownError(
        message("Updates", "The file “{name}” is larger than an update can be.", name=name), _WARY
    )


def _odd(name: str, why: Message) -> KnownError:
    return KnownError(
        message("Updates", "The file “{name}” is refused: {why}.", name=name, why=why), _WARY
    )


def _changed(name: str, one: PayloadFile) -> KnownError:
    return KnownError(
        message("Updates", "In the file “{name}” the part {part} is not what was signed.",
                name=name, part=one.path),
        _AGAIN,
    )  # fmt: skip


def _unknown_kind(name: str) -> KnownError:
    return KnownError(
        message("Updates", "The file “{name}” is of a kind that this program does not know.",
                name=name),
        message("Updates", "Install a newer nq20desk first, then open the file again."),
    )  # fmt: skip
