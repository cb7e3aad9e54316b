"""Runs PyInstaller with the Windows Python: natively on Windows, through Wine on Linux."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from installer.bundle import EXCLUDED_MODULES, MAY_BE_MISSING
from installer.prefix import Prefix

ROOT = Path(__file__).resolve().parent.parent
SPEC = ROOT / "installer" / "nq20desk.spec"
# the same input gives the same bytes: hashes in one order, one date in all headers
SETTINGS = {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": "1767225600"}  # 1 January 2026
_MISSING = re.compile(r'[Hh]idden import "([^"]+)" not found')


class FreezeError(Exception):
    """The program could not be frozen as it should be."""


def freeze(python: Path, work: Path, prefix: Prefix | None) -> Path:
    """Freeze the checkout with a Windows Python; returns the folder of the program.

    Raises:
        FreezeError: PyInstaller failed, or did not find a module that it was told to take
            (which it calls an error and goes on).
    """
    target = work / "program"
    work.mkdir(parents=True, exist_ok=True)
    shutil.rmtree(target, ignore_errors=True)
    shutil.rmtree(work / "pyinstaller", ignore_errors=True)
    said = _run(python, work, prefix)
    (work / "pyinstaller.log").write_text(said, encoding="utf-8")
    missing = {name for name in _MISSING.findall(said) if not _may_be_missing(name)}
    program = target / "nq20desk"
    if missing or not (program / "nq20desk.exe").exists():
        raise FreezeError(f"not frozen: {', '.join(sorted(missing)) or said[-2000:]}")
    return program


def _run(python: Path, work: Path, prefix: Prefix | None) -> str:
    arguments = ("-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN")
    places = ("--distpath", work / "program", "--workpath", work / "pyinstaller", SPEC)
    if prefix is not None:
        return prefix.run(
            python, *arguments, *places, cwd=ROOT, minutes=30, variables=SETTINGS
        ).stdout
    done = subprocess.run(
        [str(python), *arguments, *map(str, places)], cwd=ROOT, env={**os.environ, **SETTINGS},
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8",
        errors="replace", check=False,
    )  # fmt: skip
    if done.returncode:
        raise FreezeError(f"PyInstaller ended with {done.returncode}: {done.stdout[-3000:]}")
    return done.stdout


def _may_be_missing(name: str) -> bool:
    """Left out on purpose, or a driver of another database."""
    allowed = (*MAY_BE_MISSING, *EXCLUDED_MODULES, "pycparser")
    return any(name == one or name.startswith(f"{one}.") for one in allowed)


def is_native() -> bool:
    """Whether this is Windows itself."""
    return sys.platform == "win32"
