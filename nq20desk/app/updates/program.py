"""A new program from a file: verified, compared, the data backed up, its installer started."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from nq20desk import __version__
from nq20desk.app.updates.reading import UpdateFile, refuse_old_program, unpack
from nq20desk.core.errors import KnownError
from nq20desk.core.manifest import version_key
from nq20desk.core.message import message
from nq20desk.core.system_errors import reason_of

if TYPE_CHECKING:
    from nq20desk.app.desk import Desk

Starter = Callable[[Path], None]
FOLDER = "updates"


@dataclass(frozen=True, slots=True)
class ProgramPreview:
    """What an update file of the program brings, and why it can't be applied, if it can't."""

    update: UpdateFile
    refusal: KnownError | None


@dataclass(frozen=True, slots=True)
class PlacedInstaller:
    """Where the installer lies, and whether it was started (this program should end then)."""

    path: Path
    started: bool


def preview_program(update: UpdateFile, program: str = __version__) -> ProgramPreview:
    """Compare the version of a file with this program's.

    Raises:
        KnownError: the file needs a newer program than this one to be applied.
    """
    refuse_old_program(update, program)
    return ProgramPreview(update, _refusal(update.manifest.version, program))


def _refusal(brought: str, program: str) -> KnownError | None:
    if version_key(brought) > version_key(program):
        return None
    return KnownError(
        message("Updates", "The file brings nq20desk {brought}; this is {version} already.",
                brought=brought, version=program),
        message("Updates", "To go back to the program before, use the entry of nq20desk in the "
                "Start menu that says so."),
    )  # fmt: skip


def starter(system: str = sys.platform) -> Starter | None:
    """What starts an installer on this system; None where it can't run."""
    return _start if system == "win32" else None


def _start(installer: Path) -> None:
    """Start a program that goes on when this one ends.

    Raises:
        KnownError: the system refused.
    """
    try:
        subprocess.Popen([str(installer)], cwd=installer.parent, close_fds=True)
    except OSError as error:
        raise KnownError(
            message("Updates", "The installer {name} can't be started: {reason}.",
                    name=str(installer), reason=reason_of(error)),
            message("Updates", "Start it yourself from that folder."),
        ) from error  # fmt: skip


def place_installer(desk: Desk, preview: ProgramPreview) -> Path:
    """Back the data up and put the installer into the folder ``updates`` of the data.

    Raises:
        KnownError: the preview refuses it, or it can't be written.
    """
    if preview.refusal is not None:
        raise preview.refusal
    folder = desk.folder / FOLDER
    desk.store.back_up()
    for old in folder.glob("*.exe"):
        _remove(old)
    unpack(preview.update, folder)
    return folder / preview.update.manifest.files[0].path


def _remove(old: Path) -> None:
    try:
        old.unlink()
    except OSError:
        pass  # an earlier installer that is still open takes room, nothing else


def start_installer(path: Path, start: Starter | None) -> PlacedInstaller:
    """Start a placed installer, where this system can.

    Raises:
        KnownError: the system refused to start it.
    """
    if start is not None:
        start(path)
    return PlacedInstaller(path, started=start is not None)
