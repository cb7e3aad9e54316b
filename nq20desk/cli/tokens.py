"""The command ``tokens``, and which certificate on a token a command means."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from nq20desk.cli.parser import FILE, Parser, Work
from nq20desk.cli.present import print_json, print_lines
from nq20desk.cli.request import FINE, Request
from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.core.text import search_key

if TYPE_CHECKING:
    from nq20desk.signing.token import TokenCertificate


def tokens(parser: Parser) -> Work:
    """``tokens``: holder, issuer, validity of every certificate; no PIN is asked for."""
    parser.add(
        "--module", type=Path, metavar=FILE,
        about=message("CommandLine", "the PKCS#11 library of the token; else known ones are used"),
    )  # fmt: skip
    parser.add_json()
    return _tokens


def _tokens(request: Request) -> int:
    from nq20desk.app.signers import find_tokens  # noqa: PLC0415 - slow to import

    found = find_tokens(request.words.module)
    for problem in found.problems:
        request.tell(problem)
    objects = [_object(one, request) for one in found.certificates]
    if request.words.json:
        print_json(objects)
    else:
        print_lines(("\t".join(str(value) for value in one.values()) for one in objects),
                    request.language)  # fmt: skip
    return FINE


def _object(one: TokenCertificate, request: Request) -> dict[str, str | int]:
    return {
        "holder": one.holder,
        "issuer": one.issuer,
        "from": f"{one.not_before:%d/%m/%Y}",
        "to": f"{one.not_after:%d/%m/%Y}",
        "token": one.token,
        "slot": one.slot,
        "module": str(one.module),
        "fingerprint": one.fingerprint,
        "warning": request.language.say(one.warning) if one.warning else "",
    }


def chosen_token(words: str, module: Path | None) -> TokenCertificate:
    """The one certificate whose holder, token or fingerprint the words name.

    Raises:
        KnownError: none is plugged in, none fits, or several do.
    """
    from nq20desk.app.signers import find_tokens  # noqa: PLC0415 - slow to import

    found = find_tokens(module).certificates
    fitting = [one for one in found if _fits(one, words)]
    if len(fitting) == 1:
        return fitting[0]
    if not found:
        raise KnownError(
            message("CommandLine", "No token with a signing certificate is plugged in."),
            message("CommandLine", "Plug it in; if it is, name its library with --module."),
        )
    holders = ", ".join(f"{one.holder} ({one.fingerprint[:8]})" for one in fitting or found)
    raise KnownError(
        message("CommandLine", "“{words}” does not name one certificate.", words=words or "token"),
        message("CommandLine", "Say token:NAME with one of: {holders}.", holders=holders),
    )


def _fits(one: TokenCertificate, words: str) -> bool:
    wanted = search_key(words)
    named = (search_key(one.holder), search_key(one.token))
    return any(wanted in each for each in named) or one.fingerprint.startswith(words.lower())
