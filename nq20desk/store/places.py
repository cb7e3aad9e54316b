"""Where data may lie, and where they are in danger: network shares, synced folders, deep paths."""

from __future__ import annotations

import ntpath
import os
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path, PureWindowsPath

from nq20desk.core.errors import KnownError
from nq20desk.core.filenames import utf16_length
from nq20desk.core.message import Message, message
from nq20desk.store import windows

_NETWORK_FILE_SYSTEMS = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs"})
_LONGEST_INSIDE = "backups/office-20260101-000000-migration.db.part-journal"
_OWN_COPY = re.compile(r"-replaced-\d{8}-\d{6}")


def refuse_network_share(folder: Path) -> None:
    """Refuse a folder on a network share, where SQLite's locks cannot be trusted."""
    if _is_on_network(folder):
        raise KnownError(
            message("Store", "The folder {folder} is on a network share, where data could be lost.",
                    folder=str(folder)),
            message("Store", "Choose a folder on this computer's own disk or on a USB stick."),
        )  # fmt: skip


def refuse_deep_folder(folder: Path) -> None:
    """Refuse a folder so deep that its copies of the data would have paths too long."""
    length = utf16_length(str(folder / _LONGEST_INSIDE))
    if length > windows.longest_path():
        spare = windows.longest_path() - utf16_length(_LONGEST_INSIDE) - 1
        raise KnownError(
            message("Store", "The folder {folder} lies too deep: the data need a path of at most "
                    "{spare} characters on this computer.", folder=str(folder), spare=spare),
            message("Store", "Choose a folder with a shorter path, for example C:\\nq20desk."),
        )  # fmt: skip


def _is_on_network(folder: Path) -> bool:
    if windows.HERE:
        return is_network_path(str(folder), windows.drive_type)
    try:
        mounts = Path("/proc/mounts").read_text(encoding="utf-8").splitlines()
    except OSError:
        return False
    found = (line.split() for line in mounts)
    inside = [(parts[1], parts[2]) for parts in found if folder.is_relative_to(parts[1])]
    return max(inside, default=("", ""), key=lambda one: len(one[0]))[1] in _NETWORK_FILE_SYSTEMS


def is_network_path(path: str, drive_type: Callable[[str], int]) -> bool:
    r"""Whether a path of Windows leads over the network: a share, WSL's files, a mapped drive.

    ``\\?\C:\…`` is a local path in another spelling; ``drive_type`` is that of a root ``Z:\``.
    """
    plain = path.replace("/", "\\")
    for prefix in ("\\\\?\\", "\\\\.\\"):
        if plain.startswith(prefix):
            plain = plain.removeprefix(prefix)
            if plain.upper().startswith("UNC\\"):
                return True
    if plain.startswith("\\\\"):
        return True
    drive = PureWindowsPath(plain).drive
    return bool(drive) and drive_type(f"{drive}\\") == windows.REMOTE_DRIVE


# ---- folders that are kept the same on several computers


def syncing_service(
    folder: Path, environment: Mapping[str, str] = os.environ, *, ignore_case: bool = windows.HERE
) -> str | None:
    """The service that copies a folder to other computers (OneDrive, …); None if none does."""
    for name in ("OneDrive", "OneDriveCommercial", "OneDriveConsumer"):
        root = environment.get(name, "")
        if root and _is_inside(folder, root, ignore_case=ignore_case):
            return "OneDrive"
    for above in (folder, *folder.parents):
        if re.fullmatch(r"OneDrive( - .+)?", above.name):
            return "OneDrive"
        if above.name == "Dropbox" or (above / ".dropbox.cache").exists():
            return "Dropbox"
        if above.name in ("Google Drive", "My Drive", "Drive của tôi") or any(
            (above / name).exists() for name in (".tmp.driveupload", ".tmp.drivedownload")
        ):
            return "Google Drive"
    return None


def _is_inside(folder: Path, root: str, *, ignore_case: bool) -> bool:
    if not ignore_case:
        return folder.is_relative_to(Path(root))
    inner, outer = (ntpath.normcase(ntpath.normpath(one)) for one in (str(folder), root))
    return inner == outer or inner.startswith(outer.rstrip("\\") + "\\")


def conflict_copies(database: Path) -> tuple[Path, ...]:
    """Files beside the data that a syncing service made of them: ``office-PC2.db``."""

    def found() -> Iterator[Path]:
        for one in database.parent.glob(f"{database.stem}*{database.suffix}"):
            added = one.stem.removeprefix(database.stem)
            if added and not _OWN_COPY.fullmatch(added):
                yield one

    return tuple(sorted(found()))


# ---- what is told at the start


def dangers_to(database: Path, service: str | None) -> Iterator[tuple[Message, Message]]:
    """What endangers the data of a folder, each with what to do.

    ``service`` is the one that copies the folder to other computers, if there is one.
    """
    folder = str(database.parent)
    if service:
        yield (
            message("Places", "The data lie in a folder of {service} ({folder}). If two computers "
                    "open them, the copies overwrite each other and figures are lost.",
                    service=service, folder=folder),
            message("Places", "Close nq20desk and move the folder to this computer's own disk; "
                    "exported files may lie in {service}.", service=service),
        )  # fmt: skip
    copies = conflict_copies(database)
    if copies:
        yield (
            message("Places", "Beside the data lies another copy of them: {names}. Work of another "
                    "computer may be in it.", names=", ".join(one.name for one in copies)),
            message("Places", "Keep it; open it in a folder of its own to see what is in it, then "
                    "move it away from here."),
        )  # fmt: skip
