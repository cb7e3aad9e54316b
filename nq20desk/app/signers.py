"""Who signs, with a key file or a token; PIN and password live here for one signing only."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from nq20desk.core.errors import KnownError
from nq20desk.core.message import Message, message
from nq20desk.core.office import Office
from nq20desk.resources.tokens import installed_modules

# cryptography and the libraries of tokens are imported where they are used
if TYPE_CHECKING:
    from nq20desk.signing.credential import Credential
    from nq20desk.signing.request import Evidence
    from nq20desk.signing.token import TokenCertificate

Tell = Callable[[Message], None]
TRUST = "trust"
TIMESTAMP_URL = "timestamp_url"
"""The setting that names a time stamp service; absent or empty: none is asked."""


@dataclass(frozen=True, slots=True)
class Key:
    """A key file and its password, for one export only; never stored."""

    path: Path
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class TokenPin:
    """A certificate on a token and the PIN, for one export only; never stored."""

    certificate: TokenCertificate
    pin: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Keys:
    """Who signs: the leader, then the agency; either may be absent.

    ``timestamp_url`` asks a service for time stamps; ``certify`` lets only signatures follow.
    """

    leader: Key | TokenPin | None = None
    agency: Key | TokenPin | None = None
    timestamp_url: str = ""
    certify: bool = False

    def __bool__(self) -> bool:
        return bool(self.leader or self.agency)


def keep_quiet(_note: Message) -> None:
    """For who does not want to be told."""


@contextmanager
def opened(keys: Keys) -> Iterator[Mapping[str, Credential]]:
    """The keys by role, open for the length of a block; a PIN is used once.

    Raises:
        KnownError: a file or token does not open.
    """
    given = {"leader": keys.leader, "agency": keys.agency}
    with ExitStack() as stack:
        yield {role: stack.enter_context(open_signer(one)) for role, one in given.items() if one}


@contextmanager
def open_signer(signer: Key | TokenPin) -> Iterator[Credential]:
    """One key, open for the length of a block."""
    from nq20desk.signing.keyfile import open_key_file  # noqa: PLC0415
    from nq20desk.signing.token import open_token  # noqa: PLC0415

    if isinstance(signer, Key):
        yield open_key_file(signer.path, signer.password)
    else:
        with open_token(signer.certificate, signer.pin) as key:
            yield key


def evidence_of(keys: Keys, folder: Path) -> Evidence:
    """What goes into the file beside the signatures: the office's revocation lists, if any."""
    from nq20desk.signing.request import Evidence  # noqa: PLC0415
    from nq20desk.signing.revocation import FOLDER, revocation_lists  # noqa: PLC0415

    lists, _ = revocation_lists(folder / FOLDER)
    return Evidence(keys.timestamp_url, lists, keys.certify)


def other_person(office: Office, credential: Credential) -> Message | None:
    """Says so if the leader's certificate is another person's than the report names."""
    if credential.is_of(office.signer.name):
        return None
    return message("Exports", "The certificate is {holder}'s, but {name} signs this report.",
                   holder=credential.holder, name=office.signer.name)  # fmt: skip


@dataclass(frozen=True)
class FoundTokens:
    """The certificates on the tokens that are plugged in, and what was wrong with libraries."""

    certificates: tuple[TokenCertificate, ...]
    problems: tuple[Message, ...]


def find_tokens(module: Path | None = None) -> FoundTokens:
    """Look into one library, or into all that known makers installed here.

    Raises:
        KnownError: the library that was named can't be used.
    """
    from nq20desk.signing.token import certificates_on  # noqa: PLC0415

    if module is not None:
        return FoundTokens(certificates_on(module), ())
    found: dict[str, TokenCertificate] = {}
    problems: list[Message] = []
    for one in installed_modules():
        try:
            found.update((held.fingerprint, held) for held in certificates_on(one.path))
        except KnownError as error:
            problems.append(error.text)
    return FoundTokens(tuple(found.values()), tuple(problems))
