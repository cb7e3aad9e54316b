"""Which key files sign an export, and where their passwords come from."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from nq20desk.app.exports import ReportSource
from nq20desk.app.signers import TIMESTAMP_URL, Key, Keys, TokenPin
from nq20desk.cli.tokens import chosen_token
from nq20desk.core.errors import KnownError
from nq20desk.core.message import message

if TYPE_CHECKING:
    from nq20desk.cli.parser import Parser
    from nq20desk.signing.token import TokenCertificate

LEADER, AGENCY = "leader", "agency"
FILE = message("CommandLine", "FILE")
_ROLES = message("CommandLine", "Write one line for each signer: leader=PASSWORD, agency=PASSWORD.")


TOKEN = "token"


def add_signing(parser: Parser, roles: str) -> None:
    """Add what says who signs, with what, and what else goes into the file."""
    parser.add(
        "--sign", nargs="*", metavar=f"{roles}[={parser.say(FILE)}.p12|token[:…]]",
        about=message("CommandLine", "sign, with the certificates of the settings, these files, or "
                      "a token (see 'tokens')"),
    )  # fmt: skip
    parser.add(
        "--password-file", type=Path, metavar=FILE,
        about=message("CommandLine", "passwords and PINs, one a line: leader=…, agency=…"),
    )  # fmt: skip
    parser.add(
        "--module", type=Path, metavar=FILE,
        about=message("CommandLine", "the PKCS#11 library of the token; else known ones are used"),
    )  # fmt: skip
    parser.add(
        "--timestamp", nargs="?", const="", metavar="URL",
        about=message("CommandLine", "ask a time stamp service: this one, or that of the settings"),
    )  # fmt: skip
    parser.add(
        "--certify", action="store_true",
        about=message("CommandLine", "let nothing but signatures follow the first one"),
    )  # fmt: skip


def keys_for(
    words: argparse.Namespace,
    source: ReportSource,
    settings: Mapping[str, str],
    *,
    sample: bool,
) -> Keys | None:
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
    files = _files(words.sign or [LEADER, AGENCY], source, words.module)
    passwords = _from_file(words.password_file)
    published = sample and words.password_file is None
    keys = {role: _signer(role, one, passwords, published=published) for role, one in files.items()}
    return Keys(
        keys.get(LEADER), keys.get(AGENCY), _timestamp(words.timestamp, settings), words.certify
    )


def _signer(
    role: str, one: Path | TokenCertificate, passwords: dict[str, str], *, published: bool
) -> Key | TokenPin:
    """A key with its password; the published one is never tried as a token's PIN."""
    if isinstance(one, Path):
        return Key(one, _password(role, one.name, passwords, sample=published))
    return TokenPin(one, _password(role, one.holder, passwords, sample=False))


def _timestamp(asked: str | None, settings: Mapping[str, str]) -> str:
    """The service to ask; none unless one is wanted."""
    if asked is None:
        return ""
    url = asked or settings.get(TIMESTAMP_URL, "")
    if not url:
        raise KnownError(
            message("CommandLine", "No time stamp service is set."),
            message("CommandLine", "Name one after --timestamp, or under Settings."),
        )
    return url


def _files(
    named: list[str], source: ReportSource, module: Path | None
) -> dict[str, Path | TokenCertificate]:
    office = source.snapshot.office
    stored = {LEADER: office.signer.certificate, AGENCY: office.agency_certificate}
    files: dict[str, Path | TokenCertificate] = {}
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
        if path == TOKEN or path.startswith(f"{TOKEN}:"):
            files[role] = chosen_token(path.partition(":")[2], module)
        else:
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


def _password(role: str, name: str, passwords: dict[str, str], *, sample: bool) -> str:
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
            message("CommandLine", "The password of {name} is missing.", name=name),
            message("CommandLine", "Give it with --password-file or in NQ20DESK_{role}_PASSWORD.",
                    role=role.upper()),
        )  # fmt: skip
    return getpass.getpass(f"{name}: ")
