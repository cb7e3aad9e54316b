"""Makes everything for Windows from a checkout: program, installer, portable ZIP, hashes.

    python3 dev.py windows                      on Linux (Wine) or on Windows
    python -m installer.build --twice           freeze a second time and compare every byte
    python -m installer.build --release --update-key KEYS.toml

On Linux it needs Debian's packages ``wine wine64 nsis osslsigncode`` and a C compiler for
Windows (as root they are installed). The result lies in ``dist/windows/``. A release is made on
a real Windows with python.org's CPython, signed (``authenticode.py``), and believes the given
keys of update files only; what is made on Linux is for trials.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from installer import authenticode, contents
from installer.bundle import REASONS
from installer.debian import need
from installer.freeze import ROOT, freeze, is_native
from installer.make_setup import make_setup
from installer.portable import make_portable
from installer.prefix import TOOLS, Prefix
from installer.runtime import make_runtime
from installer.sums import sum_of, write_sums
from nq20desk import __version__

WORK = ROOT / "build" / "windows"
TARGET = ROOT / "dist" / "windows"
FROZEN = WORK / "program" / "nq20desk"
PREFIX = WORK / "prefix"
_TOOLS_TO_PACK = {"makensis": "nsis", "osslsigncode": "osslsigncode"}
_MB = 1024 * 1024


class BuildError(Exception):
    """The program can't be made; the sentence says why."""


@dataclass(frozen=True)
class Wish:
    """What is asked for on the command line."""

    twice: bool
    release: bool
    update_keys: Path | None
    compression: str
    frozen: bool


def main(arguments: list[str] | None = None) -> int:
    """Make everything that is asked for; prints each step with its seconds."""
    wish = _wish(arguments)
    method = authenticode.method_from(os.environ)
    _refuse(wish, method)
    program = FROZEN if wish.frozen else _frozen(wish)
    with _step("look into it"):
        _look_into(program)
    complete(program, wish.update_keys)
    if method is not None:
        authenticode.sign_program(program, method)
    made = _pack(program, wish, method)
    _report(program, made)
    return 0


def _frozen(wish: Wish) -> Path:
    prefix = None if is_native() else _windows_of_our_own()
    with _step("Windows Python and packages"):
        python = make_runtime(WORK / "python", WORK / "downloads")
    with _step("program (PyInstaller)"):
        program = freeze(python, WORK, prefix)
    if wish.twice:
        with _step("the same again"):
            compare(program, freeze(python, WORK / "again", prefix))
    return program


def _wish(arguments: list[str] | None) -> Wish:
    parser = argparse.ArgumentParser(
        prog="python -m installer.build", description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )  # fmt: skip
    parser.add_argument("--twice", action="store_true", help="compare with a second freezing")
    parser.add_argument("--release", action="store_true", help="for offices: refuses trial keys")
    parser.add_argument(
        "--update-key", type=Path, metavar="KEYS.toml",
        help="the public keys of update files that the program believes",
    )  # fmt: skip
    parser.add_argument("--quick", action="store_true", help="a larger installer, sooner")
    parser.add_argument("--frozen", action="store_true", help="pack the program frozen last")
    words = parser.parse_args(arguments)
    compression = "zlib" if words.quick else "lzma"
    return Wish(words.twice, words.release, words.update_key, compression, words.frozen)


def _refuse(wish: Wish, method: authenticode.Method | None) -> None:
    if not wish.release:
        return
    faults = {
        "A release is made on a real Windows.": not is_native(),
        "A release is signed: see installer/authenticode.py.": method is None,
        "A release needs --update-key.": wish.update_keys is None,
    }
    found = [sentence for sentence, wrong in faults.items() if wrong]
    if wish.update_keys and "trial = true" in wish.update_keys.read_text("utf-8"):
        found.append("A release does not believe trial keys.")
    if found:
        raise BuildError(" ".join(found))


def _windows_of_our_own() -> Prefix:
    need({**TOOLS, **_TOOLS_TO_PACK})
    with _step("Windows (Wine)"):
        prefix = Prefix(PREFIX)
        prefix.create()
    return prefix


def _look_into(program: Path) -> None:
    faults = contents.check(program, [WORK / "python"])
    if faults:
        raise BuildError("\n".join(faults))


def compare(program: Path, again: Path) -> None:
    """The same input gives the same bytes, in every file."""
    first, second = _sums(program), _sums(again)
    names = first.keys() | second.keys()
    different = sorted(one for one in names if first.get(one) != second.get(one))
    if different:
        raise BuildError(f"not the same twice: {', '.join(different)}")
    print(f"    {len(first)} files, byte for byte the same", flush=True)


def _sums(program: Path) -> dict[str, str]:
    files = (one for one in program.rglob("*") if one.is_file())
    return {one.relative_to(program).as_posix(): sum_of(one) for one in files}


def complete(program: Path, keys: Path | None) -> None:
    """Add the day of the source, and the publisher's keys in the place of the checkout's."""
    resources = program / "_internal" / "resources"
    if day := _day_of_source():
        (resources / "build.toml").write_text(f"built = {day}\n", encoding="utf-8")
    if keys is not None:
        shutil.copyfile(keys, resources / "signing" / "updates.toml")


def _day_of_source() -> str:
    """The day of the newest change, so that the same source gives the same program."""
    if shutil.which("git") is None:
        return ""
    command = ["git", "log", "-1", "--format=%cs"]
    return subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=False
    ).stdout.strip()


def _pack(program: Path, wish: Wish, method: authenticode.Method | None) -> list[Path]:
    shutil.rmtree(TARGET, ignore_errors=True)
    TARGET.mkdir(parents=True)
    setup = TARGET / f"nq20desk-setup-{__version__}.exe"
    portable = TARGET / f"nq20desk-portable-{__version__}.zip"
    with _step("installer (NSIS)"):
        make_setup(program, __version__, setup, compression=wish.compression,
                   work=WORK / "setup", method=method)  # fmt: skip
    with _step("portable ZIP"):
        make_portable(program, __version__, portable)
    write_sums(TARGET, [setup, portable])
    return [setup, portable]


def _report(program: Path, made: list[Path]) -> None:
    found = contents.weights(program)
    print(f"installed: {found.total / _MB:.1f} MB in {found.files} files; the largest:")
    for name, size in found.largest:
        reason = REASONS[name.rpartition("/")[2]]
        print(f"    {size / _MB:6.1f} MB  {name}  ({reason})")
    for path in made:
        print(f"{path}: {path.stat().st_size / _MB:.1f} MB")


@contextmanager
def _step(name: str) -> Iterator[None]:
    print(f"{name} …", flush=True)
    started = time.monotonic()
    yield
    print(f"    {time.monotonic() - started:.0f} s", flush=True)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Exception as error:
        if type(error).__module__.startswith("installer") or isinstance(error, BuildError):
            sys.exit(f"nq20desk: {error}")
        raise
