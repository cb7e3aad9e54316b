"""Where a user's data lie, unless a folder is named."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs


def default_data_folder() -> Path:
    """The data folder of this user: ``NQ20DESK_DATA``, else the system's usual place."""
    named = os.environ.get("NQ20DESK_DATA")
    return Path(named) if named else Path(platformdirs.user_data_path("nq20desk", False))


def sample_data_folder() -> Path:
    """Where the sample is opened, apart from the user's own data."""
    return default_data_folder().with_name("nq20desk-sample")
