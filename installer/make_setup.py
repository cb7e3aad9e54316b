"""The installer of Windows out of the frozen program, by NSIS; on Linux and on Windows.

    python -m installer.make_setup PROGRAM --version 0.5.0 --to dist/nq20desk-setup-0.5.0.exe

It is signed, with the uninstaller inside it, if the environment says how (``authenticode.py``).
The same program gives the same installer, byte for byte, as long as it isn't signed.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from installer.authenticode import Method, method_from, sign
from installer.nsis_words import copy_words
from installer.wizard_pictures import draw_pictures

HERE = Path(__file__).resolve().parent
SCRIPT = HERE / "nq20desk.nsi"
ICON = HERE / "nq20desk.ico"
COMPRESSIONS = ("lzma", "zlib", "none")
EXECUTABLES = ("nq20desk.exe", "nq20desk-cli.exe")
_VERSION = re.compile(r"\d+(\.\d+){1,3}")


class SetupError(Exception):
    """The installer could not be made; the sentence says why."""


def make_setup(
    program: Path,
    version: str,
    target: Path,
    *,
    compression: str = "lzma",
    work: Path,
    icon: Path = ICON,
    method: Method | None = None,
) -> Path:
    """Pack a program folder into one installer; returns ``target``.

    Args:
        program: the frozen program, :data:`EXECUTABLES` at its top (signed already, if at all).
        version: two to four numbers with dots, as it is shown and compared.
        target: the ``.exe`` to write; replaced if it is there.
        compression: ``lzma`` (smallest), ``zlib`` (quick) or ``none``.
        work: a folder for what is generated on the way.
        icon: of installer and uninstaller.
        method: how uninstaller and installer are signed; None leaves them unsigned.

    Raises:
        SetupError: something is missing, or NSIS refused; nothing is left at ``target``.
    """
    _check(program, version, compression, icon)
    makensis = find_makensis()
    work.mkdir(parents=True, exist_ok=True)
    defines = {
        "VERSION": version,
        "NUMBERS": ".".join((*version.split("."), "0", "0")[:4]),
        "TARGET": str(target.resolve()),
        "FILES": str(_write_files(program, work / "files.nsh")),
        "SIZE_KB": str(_size_in_kb(program)),
        "LONGEST": str(_longest_path(program)),
        "ICON": str(icon.resolve()),
        "PICTURES": str(draw_pictures(work / "pictures").resolve()),
        "WORDS": str(copy_words(nsis_folder(makensis), work / "words").resolve()),
        "COMPRESSION": compression,
    }
    if method is not None:
        defines["SIGN"] = f'"{sys.executable}" -m installer.authenticode sign "%1"'
    target.unlink(missing_ok=True)
    _run(makensis, defines, method)
    if method is not None:
        sign(target, method)
    return target


def find_makensis() -> Path:
    """NSIS's compiler: in PATH, or where Windows installs it.

    Raises:
        SetupError: it isn't installed.
    """
    found = shutil.which("makensis")
    if found:
        return Path(found)
    for name in ("ProgramFiles(x86)", "ProgramFiles"):
        path = Path(os.environ.get(name, "")) / "NSIS" / "makensis.exe"
        if os.environ.get(name) and path.exists():
            return path
    raise SetupError("NSIS is missing: apt install nsis, or https://nsis.sourceforge.io.")


def nsis_folder(makensis: Path) -> Path:
    """Where this NSIS keeps its language files and headers."""
    told = subprocess.run(
        [str(makensis), "-HDRINFO"], capture_output=True, encoding="utf-8", check=False
    ).stdout
    found = re.search(r"NSISDIR=([^,\n]+)", told)
    return Path(found.group(1)) if found else makensis.parent


def _check(program: Path, version: str, compression: str, icon: Path) -> None:
    if not _VERSION.fullmatch(version):
        raise SetupError(f"A version is numbers with dots, not {version!r}.")
    if compression not in COMPRESSIONS:
        raise SetupError(f"The compression is one of {', '.join(COMPRESSIONS)}.")
    for path in (*(program / name for name in EXECUTABLES), icon):
        if not path.is_file():
            raise SetupError(f"There is no {path}.")


def _write_files(program: Path, path: Path) -> Path:
    """The commands that unpack the program, in an order that doesn't depend on the disk."""
    lines = []
    folder: Path | None = None
    for file in sorted_files(program):
        if file.parent != folder:
            folder = file.parent
            inside = folder.relative_to(program).as_posix()
            place = "" if inside == "." else "\\" + inside.replace("/", "\\")
            lines.append(f'SetOutPath "$INSTDIR\\incoming{place.replace("$", "$$")}"')
        lines.append(f'File "{file.resolve()}"')
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path.resolve()


def sorted_files(folder: Path) -> list[Path]:
    """All files below a folder, those of one folder together, always in the same order."""
    files = (one for one in folder.rglob("*") if one.is_file())
    return sorted(files, key=lambda one: (one.parent.relative_to(folder).parts, one.name))


def _size_in_kb(program: Path) -> int:
    return sum(one.stat().st_size for one in sorted_files(program)) // 1024 + 1


def _longest_path(program: Path) -> int:
    """Letters that the longest path of a file adds to the folder of the installation."""
    inside = (str(one.relative_to(program)) for one in sorted_files(program))
    return len("\\incoming\\") + max(map(len, inside))


def _run(makensis: Path, defines: dict[str, str], method: Method | None) -> None:
    options = [f"-D{name}={value}" for name, value in defines.items()]
    signing = method.environment() if method is not None else {}
    environment = {**os.environ, **signing, "PYTHONPATH": str(HERE.parent)}
    if os.name != "nt":
        environment["LC_ALL"] = "C.UTF-8"  # file names
    command = [str(makensis), "-V2", "-WX", "-INPUTCHARSET", "UTF8", *options, str(SCRIPT)]
    done = subprocess.run(
        command, env=environment, capture_output=True, encoding="utf-8", errors="replace",
        check=False,
    )  # fmt: skip
    if done.returncode:
        raise SetupError(f"NSIS refused:\n{done.stdout}{done.stderr}")


def main(arguments: list[str] | None = None) -> int:
    """Make the installer that the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m installer.make_setup", description=__doc__)
    parser.add_argument("program", type=Path, help="folder of the frozen program")
    parser.add_argument("--version", required=True)
    parser.add_argument("--to", type=Path, required=True, help="the installer to write")
    parser.add_argument("--compression", choices=COMPRESSIONS, default="lzma")
    asked = parser.parse_args(arguments)
    try:
        with tempfile.TemporaryDirectory() as work:
            make_setup(
                asked.program, asked.version, asked.to, compression=asked.compression,
                work=Path(work), method=method_from(os.environ),
            )  # fmt: skip
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    print(asked.to)
    return 0


if __name__ == "__main__":
    sys.exit(main())
