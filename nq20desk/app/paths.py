"""Where the program lies, and where a user's data lie unless a folder is named."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import platformdirs

PORTABLE_MARK = "portable.txt"
"""Beside the program, it says that the data lie beside it too (a USB stick)."""


def program_folder() -> Path | None:
    """The folder of the frozen program; None when it runs from source."""
    frozen = getattr(sys, "frozen", False)
    return Path(sys.executable).resolve().parent if frozen else None


def portable_data_folder() -> Path | None:
    """The data folder beside a portable program; None for any other."""
    program = program_folder()
    if program is None or not (program / PORTABLE_MARK).is_file():
        return None
    return program / "data"


def default_data_folder() -> Path:
    """The data folder: beside a portable program, else ``NQ20DESK_DATA``, else the usual place."""
    return portable_data_folder() or _folder_of_this_user()


def sample_data_folder() -> Path:
    """Where the sample is opened, apart from the user's own data."""
    return _sample_beside(default_data_folder())


def usual_data_folders() -> list[Path]:
    """Every folder that a window opens without being told: installed or portable, sample too."""
    own = [one for one in (portable_data_folder(), _folder_of_this_user()) if one is not None]
    return [folder for one in own for folder in (one, _sample_beside(one))]


def _folder_of_this_user() -> Path:
    named = os.environ.get("NQ20DESK_DATA")
    return Path(named) if named else Path(platformdirs.user_data_path("nq20desk", False))


def _sample_beside(folder: Path) -> Path:
    return folder.with_name("nq20desk-sample")
