"""Writing a file so that the old one stays whole until the new one is."""

from __future__ import annotations

import errno
import hashlib
import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from nq20desk.core.errors import KnownError
from nq20desk.core.filenames import LONGEST, file_name, name_problem, numbered_name, utf16_length
from nq20desk.core.message import Message, message
from nq20desk.core.system_errors import FORBIDDEN, reason_of
from nq20desk.store import windows
from nq20desk.store.patience import is_held, patiently, remove, rename

_FOLDER_NEEDS = 12  # Windows wants room for a short name (8.3) in every folder
_SHORTEST_NAME = 16
_BLOCKED = 2  # what protected folders answer to a program that they don't know


class FileInUseError(KnownError):
    """A file stays as it is because another program has it open; ``target`` is its path."""

    def __init__(self, target: Path) -> None:
        super().__init__(
            message("Files", "“{name}” can't be replaced: it is open in another program.",
                    name=target.name),
            message("Files", "Close it there, then try again, or save under another name."),
        )  # fmt: skip
        self.target = target


@contextmanager
def replacing(target: Path, *, lasting: bool = True) -> Iterator[Path]:
    """A free name beside the target, for the block to write; then it becomes the target.

    If the block or the replacing fails, the old file is untouched and nothing is left over.
    ``lasting`` makes sure that the new file outlives a power cut, which takes its time.

    Raises:
        FileInUseError: another program has the file open.
        KnownError: the folder or file can't be written, or the disk is full.
    """
    refuse_unwritable(target)
    temporary = _temporary(target)
    try:
        yield temporary
        if lasting:
            _flush(temporary)
        rename(temporary, target)
        if lasting:
            _flush_folder(target.parent)
    except OSError as error:
        raise refusal(error, target) from error
    finally:
        _remove(temporary)


def refuse_unwritable(target: Path) -> None:
    """Refuse a file that could not be put in its place, before any work is done for it.

    Raises:
        FileInUseError: another program has the file open.
        KnownError: its folder is not there, its name or path won't do, it is write-protected.
    """
    try:
        _refuse_name(target)
        if not target.parent.is_dir():
            raise KnownError(*_explained(FileNotFoundError(errno.ENOENT, ""), target))
        if target.is_dir():
            raise KnownError(*_explained(IsADirectoryError(errno.EISDIR, ""), target))
        if target.exists():
            _refuse_held(target)
    except OSError as error:
        raise refusal(error, target) from error


def _refuse_name(target: Path) -> None:
    problem = name_problem(target.name) if windows.HERE else None
    if problem:
        raise KnownError(
            message("Files", "“{name}” can't be the name of a file: {reason}.",
                    name=target.name, reason=problem),
            message("Files", "Choose another name, then try again."),
        )  # fmt: skip
    longest, whole = windows.longest_path(), target.absolute()
    length = max(utf16_length(str(one)) for one in (whole, _temporary(whole)))
    if length > longest:
        raise KnownError(
            message("Files", "“{name}” can't be saved in “{folder}”: the path is {length} "
                    "characters long, Windows takes {longest}.", name=target.name,
                    folder=str(target.parent), length=length, longest=longest),
            message("Files", "Choose a shorter name, or a folder that lies less deep."),
        )  # fmt: skip


def _refuse_held(target: Path) -> None:
    """Find out early whether the old file may be replaced."""
    if not os.access(target, os.W_OK):
        raise KnownError(
            message("Files", "“{name}” can't be replaced: it is write-protected.",
                    name=target.name),
            message("Files", "Remove its write protection, or save under another name."),
        )  # fmt: skip
    try:
        patiently(lambda: target.open("r+b").close())
    except PermissionError as error:
        raise (FileInUseError(target) if is_held(error) else error) from error
    except OSError:
        pass  # a file that is in the cloud only, for instance: replacing it will tell


def free_name_beside(target: Path) -> Path:
    """A name like the target's that no file of its folder has: ``báo cáo (2).pdf``."""
    return target.with_name(
        numbered_name(target.name, lambda name: target.with_name(name).exists())
    )


def fitting_name(folder: Path, name: str) -> str:
    """A name made short enough for its folder; where no name would fit, it stays."""
    room = windows.longest_path() - utf16_length(str(folder.absolute())) - 1
    stem, suffix = Path(name).stem, Path(name).suffix
    return name if room < _SHORTEST_NAME else file_name(stem, suffix, min(room, LONGEST))


def _temporary(target: Path) -> Path:
    """A name no longer than the target's own where that is possible; OneDrive leaves it alone."""
    letters = min(max(utf16_length(target.name) - len("..tmp"), 4), 12)
    return target.with_name(f".{secrets.token_hex(6)[:letters]}.tmp")


def _remove(temporary: Path) -> None:
    try:
        remove(temporary)
    except OSError:
        pass  # the first error says more than that the rest could not be removed


def _flush(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def _flush_folder(folder: Path) -> None:
    """Make the new name last through a power cut, where the system can."""
    if windows.HERE:
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
        KnownError: a file has its name, its path is too long, or nothing may be made there.
    """
    length, longest = utf16_length(str(folder.absolute())), windows.longest_path() - _FOLDER_NEEDS
    try:
        if length > longest:
            raise OSError(errno.ENAMETOOLONG, "")
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KnownError(
            message("Files", "The folder “{folder}” can't be made: {reason}.",
                    folder=str(folder), reason=reason_of(error)),
            message("Files", "Choose another folder, then try again."),
        ) from error  # fmt: skip


def refusal(error: OSError, target: Path) -> KnownError:
    """What is told when the system refuses to write a file."""
    if _is_in_use(error, target):
        return FileInUseError(target)
    return KnownError(*_explained(error, target))


def _is_in_use(error: OSError, target: Path) -> bool:
    """Only renaming names two files: what refuses it is a program that holds the old one."""
    if not isinstance(error, PermissionError) or not _is(Path.is_file, target):
        return False
    return error.filename2 is not None or (is_held(error) and str(error.filename) == str(target))


def _explained(error: OSError, target: Path) -> tuple[Message, Message]:
    """What an operating system's error about a file means, and what to do."""
    name, folder = target.name, str(target.parent)
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return (
            message("Files", "There is no room left on the disk for “{name}”.", name=name),
            message("Files", "Free some space or choose another drive, then try again."),
        )
    if not _is(Path.is_dir, target.parent):
        return (
            message("Files", "The folder “{folder}” does not exist.", folder=folder),
            message("Files", "Choose another folder, then try again."),
        )
    if getattr(error, "winerror", None) == _BLOCKED or (windows.HERE and _is_not_there(error)):
        return (
            message("Files", "“{name}” can't be saved: Windows lets no new program write in "
                    "“{folder}”.", name=name, folder=folder),
            message("Files", "Choose another folder, or allow nq20desk under Windows Security, "
                    "Ransomware protection."),
        )  # fmt: skip
    if reason_of(error) is FORBIDDEN:
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


def _is_not_there(error: OSError) -> bool:
    return error.errno == errno.ENOENT


def _is(asked: Callable[[Path], bool], path: Path) -> bool:
    try:
        return asked(path)
    except OSError:  # a name that is too long even to be asked for
        return False
