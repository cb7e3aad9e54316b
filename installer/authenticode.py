"""Authenticode: signing the program, its installer and its uninstaller; checking that it holds.

How to sign comes from the environment, so that no secret stands in a file or a command:

* ``NQ20DESK_SIGN_CERTIFICATE`` (a PKCS#12 file) with ``NQ20DESK_SIGN_PASSWORD`` and, for
  signatures that outlive the certificate, ``NQ20DESK_SIGN_TIMESTAMP`` (address of an RFC 3161
  service); by osslsigncode, or signtool on Windows; or
* ``NQ20DESK_SIGN_COMMAND``, the command of a signing service, with ``{file}`` for the file.

    python -m installer.authenticode sign FILE ...
    python -m installer.authenticode test-certificate FOLDER    for trials; nobody trusts it
"""

from __future__ import annotations

import argparse
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from installer.trial_certificate import make_test_certificate, roots_in

_CERTIFICATE = "NQ20DESK_SIGN_CERTIFICATE"
_PASSWORD = "NQ20DESK_SIGN_PASSWORD"
_TIMESTAMP = "NQ20DESK_SIGN_TIMESTAMP"
_COMMAND = "NQ20DESK_SIGN_COMMAND"
OURS = ("nq20desk.exe", "nq20desk-cli.exe")  # other files carry their makers' signatures


class SigningError(Exception):
    """A file could not be signed, or its signature doesn't hold; names the file."""


@dataclass(frozen=True)
class CertificateFile:
    """Sign with a key in a PKCS#12 file."""

    path: Path
    password: str = field(repr=False)
    timestamp: str = ""  # address of an RFC 3161 service; empty: none is asked

    def environment(self) -> dict[str, str]:
        """The variables that :func:`method_from` reads this from."""
        values = {_CERTIFICATE: str(self.path.resolve()), _PASSWORD: self.password}
        return {**values, _TIMESTAMP: self.timestamp, _COMMAND: ""}


@dataclass(frozen=True)
class ServiceCommand:
    """Sign by a command, as signing services and tokens come with one."""

    template: str  # ``{file}`` stands for the file

    def environment(self) -> dict[str, str]:
        """The variables that :func:`method_from` reads this from."""
        return {_COMMAND: self.template, _CERTIFICATE: ""}


Method = CertificateFile | ServiceCommand


def method_from(environment: Mapping[str, str]) -> Method | None:
    """How the environment wants files to be signed; None: not at all.

    Raises:
        SigningError: it says two things, or a command without ``{file}``.
    """
    certificate, command = environment.get(_CERTIFICATE, ""), environment.get(_COMMAND, "")
    if certificate and command:
        raise SigningError(f"Set {_CERTIFICATE} or {_COMMAND}, not both.")
    if command:
        if "{file}" not in command:
            raise SigningError(f"{_COMMAND} needs {{file}} where the file's name goes.")
        return ServiceCommand(command)
    if not certificate:
        return None
    password = environment.get(_PASSWORD, "")
    return CertificateFile(Path(certificate), password, environment.get(_TIMESTAMP, ""))


def sign(path: Path, method: Method) -> None:
    """Sign a program in place and check the signature.

    Raises:
        SigningError: with what the tool said; the file is as it was if the tool failed.
    """
    if isinstance(method, ServiceCommand):
        # split first: the file's name may hold spaces
        parts = shlex.split(method.template, posix=os.name != "nt")
        _call(path, [one.replace("{file}", str(path)) for one in parts])
    elif os.name == "nt" and shutil.which("signtool"):
        _sign_with_signtool(path, method)
    else:
        _sign_with_osslsigncode(path, method)
    verify(path, method)


def sign_program(program: Path, method: Method) -> None:
    """Sign the executables of a program folder that are ours."""
    for name in OURS:
        sign(program / name, method)


def verify(path: Path, method: Method | None = None) -> None:
    """Check that a file is signed, unchanged, and by a certificate that is believed.

    Believed are the authorities that the system believes, or with a method of a certificate
    file the self-signed certificates in it.

    Raises:
        SigningError: it isn't so.
    """
    if os.name == "nt" and shutil.which("signtool"):
        _call(path, ["signtool", "verify", "/q", "/pa", str(path)])
        return
    command = ["osslsigncode", "verify", "-in", str(path)]
    roots = roots_in(method.path, method.password) if isinstance(method, CertificateFile) else b""
    with tempfile.TemporaryDirectory() as folder:
        if roots:
            file = Path(folder) / "roots.pem"
            file.write_bytes(roots)
            command += ["-CAfile", str(file)]
        _call(path, command)


def _sign_with_osslsigncode(path: Path, method: CertificateFile) -> None:
    with tempfile.TemporaryDirectory() as folder:
        secret, signed = Path(folder) / "password", Path(folder) / "signed.exe"
        secret.touch(mode=0o600)
        secret.write_text(method.password, encoding="utf-8")  # not in the list of processes
        stamp = ["-ts", method.timestamp] if method.timestamp else []
        command = ["osslsigncode", "sign", "-pkcs12", str(method.path), "-readpass", str(secret)]
        _call(path, [*command, "-h", "sha256", "-n", "nq20desk", *stamp,
                     "-in", str(path), "-out", str(signed)])  # fmt: skip
        shutil.copyfile(signed, path)


def _sign_with_signtool(path: Path, method: CertificateFile) -> None:
    stamp = ["/tr", method.timestamp, "/td", "sha256"] if method.timestamp else []
    command = ["signtool", "sign", "/q", "/fd", "sha256", "/d", "nq20desk", *stamp]
    _call(path, [*command, "/f", str(method.path), "/p", method.password, str(path)])


def _call(path: Path, command: list[str]) -> None:
    try:
        done = subprocess.run(
            command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8",
            errors="replace", check=False,
        )  # fmt: skip
    except OSError as error:
        raise SigningError(f"{path}: {command[0]} could not be started ({error}).") from error
    if done.returncode:
        raise SigningError(f"{path}: {Path(command[0]).name} said:\n{done.stdout.strip()}")


def main(arguments: list[str] | None = None) -> int:
    """Sign files, or make a certificate for trials."""
    parser = argparse.ArgumentParser(prog="python -m installer.authenticode")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("sign").add_argument("files", type=Path, nargs="+")
    commands.add_parser("test-certificate").add_argument("folder", type=Path)
    asked = parser.parse_args(arguments)
    try:
        if asked.command == "sign":
            _sign_all(asked.files)
        else:
            print(make_test_certificate(asked.folder, os.environ.get(_PASSWORD, "")))
    except SigningError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _sign_all(files: Iterable[Path]) -> None:
    method = method_from(os.environ)
    if method is None:
        raise SigningError(f"Nothing says how to sign: set {_CERTIFICATE} or {_COMMAND}.")
    for path in files:
        sign(path, method)


if __name__ == "__main__":
    sys.exit(main())
