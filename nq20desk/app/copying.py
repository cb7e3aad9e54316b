"""A copy of the data in another folder, for what must not touch them."""

from __future__ import annotations

import shutil
from pathlib import Path

from nq20desk.store.sqlite import copy_database
from nq20desk.store.store import DATABASE

_FOLDERS = ("images", "certificates", "trust", "revocation")


def copy_data(folder: Path, target: Path) -> None:
    """Copy the database, open or not, and what stands beside it; backups and logs stay."""
    target.mkdir(parents=True)
    copy_database(folder / DATABASE, target / DATABASE)
    for name in _FOLDERS:
        if (folder / name).is_dir():
            shutil.copytree(folder / name, target / name)
