"""Which key files sign an export, and where their passwords come from."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from pathlib import Path

from nq20desk.app.exports import Key, Keys, ReportSource
from nq20desk.core.errors import KnownError
from nq20desk.core.message import message

LEADER, AGENCY = "leader", "agency"
_ROLES = message("CommandLine", "Write one line for each signer: leader=PASSWORD, agency=PASSWORD.")


def keys_for(words: argparse.Namespace, source: ReportSource, *, sample: bool) -> Keys | None:
    """The keys that ``--sign`` names; None without ``--sign``.

    Passwords come from ``--password-file``, from NQ20DESK_LEADER_PASSWORD and
    NQ20DESK_AGENCY_PASSWORD, from the published one of the sample (where no password file is
    named), or from the keyboard.

    Raises:
        KnownError: a signer is unknown, named twice or without a certificate; a password is
            missing, or its file can't be understood or is not asked for.
    """
    if words.sign is None:
        if words.password_file is not None:
            raise KnownError(
                message("CommandLine", "A password file is given, but nobody is to sign."),
                message("CommandLine", "Add --sign, or leave out --password-file."),
            )
        return None
    files = _files(words.sign or [LEADER, AGENCY], source)
    passwords = _from_file(words.password_file)
    published = sample and words.password_file is None
    keys = {
        role: Key(path, _password(role, path, passwords, sample=published))
        for role, path in files.items()
    }
    return Keys(keys.get(LEADER), keys.get(AGENCY))


def _files(named: list[str], source: ReportSource) -> dict[str, Path]:
    office = source.snapshot.office
    stored = {LEADER: office.signer.certificate, AGENCY: office.agency_certificate}
    files: dict[str, Path] = {}
    for word in named:
        role, _, path = word.partition("=")
        if role not in stored:
            raise KnownError(
                message("CommandLine", "'{word}' is not a signer.", word=word),
                message("CommandLine", "Say leader, agency, leader=FILE.p12 or agency=FILE.p12."),
            )
        if role in files:
            raise KnownError(
                message("CommandLine", "The signer '{role}' is named twice.", role=role),
                message("CommandLine", "Name each signer once, with one certificate file."),
            )
        if not path and not stored[role]:
            raise KnownError(
                message("CommandLine", "No certificate file is set for '{role}'.", role=role),
                message("CommandLine", "Choose one under Settings, or name it: {role}=FILE.p12.",
                        role=role),
            )  # fmt: skip
        files[role] = Path(path) if path else source.folder / stored[role]
    return files


def _from_file(path: Path | None) -> dict[str, str]:
    if path is None:
        return {}
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise KnownError(
            message("CommandLine", "The password file {name} can't be read.", name=path.name)
        ) from error
    passwords: dict[str, str] = {}
    for number, line in enumerate(lines, 1):
        role, equals, password = line.partition("=")
        role = role.strip()
        if not line.strip():
            continue
        if not equals or role not in (LEADER, AGENCY) or role in passwords:
            raise _not_a_password(path, number)
        passwords[role] = password
    if not passwords:
        raise KnownError(
            message("CommandLine", "The password file {name} is empty.", name=path.name), _ROLES
        )
    return passwords


def _not_a_password(path: Path, number: int) -> KnownError:
    """Says which line is wrong; the line itself may be a password and is not repeated."""
    return KnownError(
        message("CommandLine", "Line {number} of the password file {name} does not say whose "
                "password it is.", number=number, name=path.name),
        _ROLES,
    )  # fmt: skip


def _password(role: str, path: Path, passwords: dict[str, str], *, sample: bool) -> str:
    from nq20desk.signing.sample import SAMPLE_PASSWORD  # noqa: PLC0415

    if role in passwords:
        return passwords[role]
    named = os.environ.get(f"NQ20DESK_{role.upper()}_PASSWORD")
    if named is not None:
        return named
    if sample:
        return SAMPLE_PASSWORD
    if not sys.stdin.isatty():
        raise KnownError(
            message("CommandLine", "The password of {name} is missing.", name=path.name),
            message("CommandLine", "Give it with --password-file or in NQ20DESK_{role}_PASSWORD.",
                    role=role.upper()),
        )  # fmt: skip
    return getpass.getpass(f"{path.name}: ")
