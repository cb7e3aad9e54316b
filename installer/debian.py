"""The system's tools that making and trying need; as root on Debian they are installed."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping


class MissingToolError(Exception):
    """A tool is missing and can't be installed here; the sentence says how to get it."""


def need(tools: Mapping[str, str]) -> None:
    """Make sure of tools.

    Args:
        tools: each command with the Debian package that brings it.

    Raises:
        MissingToolError: names what is missing.
    """
    missing = _missing(tools)
    if missing and shutil.which("apt-get") and os.geteuid() == 0:
        subprocess.run(["apt-get", "update", "-qq"], check=False)
        install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends"]
        subprocess.run([*install, *missing.values()], check=False)
        missing = _missing(tools)
    if missing:
        packages = " ".join(dict.fromkeys(missing.values()))
        raise MissingToolError(f"{', '.join(missing)} missing: apt install {packages}")


def _missing(tools: Mapping[str, str]) -> dict[str, str]:
    return {name: package for name, package in tools.items() if shutil.which(name) is None}
