"""Writing a file so that the old one stays whole until the new one is."""

from __future__ import annotations

import errno
import hashlib
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from nq20desk.core.errors import KnownError
from nq20desk.core.message import Message, message
from nq20desk.core.reasons import reason_of


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """A free name beside the target, for the block to write; then it becomes the target.

    If the block or the replacing fails, the old file is untouched and nothing is left over.

    Raises:
        KnownError: the folder or file can't be written, it is open elsewhere, or the disk
            is full.
    """
    temporary = target.with_name(f".nq20-{secrets.token_hex(6)}.tmp")
    try:
        yield temporary
        _flush(temporary)
        temporary.replace(target)
        _flush_folder(target.parent)
    except OSError as error:
        raise KnownError(*explained(error, target)) from error
    finally:
        _remove(temporary)


def _remove(temporary: Path) -> None:
    try:
        temporary.unlink(missing_ok=True)
    except OSError:
        pass  # the first error says more than that the rest could not be removed


def _flush(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def _flush_folder(folder: Path) -> None:
    """Make the new name last through a power cut, where the system can."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError:
        pass  # some network folders refuse; the file itself is safe
    finally:
        os.close(handle)


def sha256_of(path: Path) -> str:
    """The hash by which a file is known in the register."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def make_folder(folder: Path) -> None:
    """Make a folder, and those above it, where they are not there yet.

    Raises:
        KnownError: a file has its name, or nothing may be made there.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KnownError(
            message("Files", "The folder “{folder}” can't be made: {reason}.",
                    folder=str(folder), reason=reason_of(error)),
            message("Files", "Choose another folder, then try again."),
        ) from error  # fmt: skip


def explained(error: OSError, target: Path) -> tuple[Message, Message]:
    """What an operating system's error about a file means, and what to do."""
    name, folder = target.name, str(target.parent)
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return (
            message("Files", "There is no room left on the disk for “{name}”.", name=name),
            message("Files", "Free some space or choose another drive, then try again."),
        )
    if not target.parent.is_dir():
        return (
            message("Files", "The folder “{folder}” does not exist.", folder=folder),
            message("Files", "Choose another folder, then try again."),
        )
    if isinstance(error, PermissionError) and target.is_file() and error.filename2 is not None:
        return (
            message("Files", "“{name}” can't be replaced: it is open in another program.",
                    name=name),
            message("Files", "Close it there, then try again."),
        )  # fmt: skip
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return (
            message("Files", "“{name}” can't be saved: nothing may be written in “{folder}”.",
                    name=name, folder=folder),
            message("Files", "Choose a folder of your own, then try again."),
        )  # fmt: skip
    return (
        message("Files", "“{name}” can't be saved in “{folder}”: {reason}.",
                name=name, folder=folder, reason=reason_of(error)),
        message("Files", "Choose another folder or name, then try again."),
    )  # fmt: skip
