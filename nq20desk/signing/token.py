"""Tokens (PKCS#11): which certificates they hold, and signing with one after its PIN.

A token locks after a few wrong PINs (those of Ban Cơ yếu Chính phủ after three): a PIN is used
once for each time that it was typed, never tried again, never kept. The library of the token's
maker runs inside this program; it is loaded when it is first asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.x509 import (
    BasicConstraints,
    Certificate,
    ExtensionNotFound,
    load_der_x509_certificate,
)

from nq20desk.core.errors import KnownError
from nq20desk.core.message import Message, message
from nq20desk.signing.credential import Credential, facts_of, signs_documents
from nq20desk.signing.token_errors import pin_error, refuse_locked, token_error, tries_left


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenCertificate(Credential):
    """A certificate on a token that is plugged in; ``slot`` is the reader's number.

    ``warning`` says that few tries of the PIN are left, or none.
    """

    module: Path
    slot: int
    token: str
    serial: str
    key_id: bytes
    warning: Message | None = None

    @property
    def fingerprint(self) -> str:
        """By which the certificate is found again (SHA-256, hexadecimal)."""
        return self.certificate.fingerprint(SHA256()).hex()


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenKey(Credential):
    """A key on a token, its PIN accepted; good while the token is plugged in."""

    session: Any = field(repr=False, compare=False)
    key_id: bytes

    @contextmanager
    def guard(self) -> Iterator[None]:
        """What the token refuses, or that it is gone, as a sentence."""
        from pkcs11.exceptions import PKCS11Error  # noqa: PLC0415 - loaded with the first token

        try:
            yield
        except PKCS11Error as error:
            raise token_error(error) from error


def certificates_on(module: Path) -> tuple[TokenCertificate, ...]:
    """The certificates that sign documents, of all tokens that a library sees; no PIN needed.

    Raises:
        KnownError: the file is no PKCS#11 library for this program, or a token fails.
    """
    from pkcs11.exceptions import PKCS11Error  # noqa: PLC0415 - loaded with the first token

    found: list[TokenCertificate] = []
    try:
        library = _library(module)
        library.reinitialize()  # a token that was set up since is seen only then
        for slot in library.get_slots(token_present=True):
            found += _on_slot(module, slot)
    except PKCS11Error as error:
        raise token_error(error) from error
    return tuple(found)


@contextmanager
def open_token(chosen: TokenCertificate, pin: str) -> Iterator[TokenKey]:
    """Log in with the PIN, once, for the length of a block.

    Raises:
        KnownError: the token is gone or locked, the PIN is wrong (with what is known of the
            tries left), or the token holds no private key of this certificate.
    """
    from pkcs11.exceptions import PKCS11Error  # noqa: PLC0415 - loaded with the first token

    try:
        token = _token_again(chosen)
        refuse_locked(token.flags)
        session = _logged_in(token, pin)
    except PKCS11Error as error:
        raise token_error(error) from error
    try:
        _require_key(session, chosen)
        yield TokenKey(
            session=session,
            key_id=chosen.key_id,
            chain=chosen.chain,
            **facts_of(chosen.certificate),
        )
    finally:
        _close(session)


def _library(module: Path) -> Any:
    import pkcs11  # noqa: PLC0415 - loaded with the first token

    try:
        return pkcs11.lib(str(module))
    except (RuntimeError, OSError) as error:
        raise KnownError(
            message("Signing", "“{name}” can't be used as the library of a token.",
                    name=module.name),
            message("Signing", "Install the token's program for 64-bit computers, or choose its "
                    "PKCS#11 library; its vendor names it."),
        ) from error  # fmt: skip


def _on_slot(module: Path, slot: Any) -> list[TokenCertificate]:
    """The certificates of one token; one whose card is not readable is passed over."""
    from pkcs11.exceptions import (  # noqa: PLC0415 - loaded with the first token
        TokenNotPresent,
        TokenNotRecognised,
    )

    try:
        token = slot.get_token()
        with token.open() as session:
            held = _held(session)
    except (TokenNotPresent, TokenNotRecognised):
        return []
    authorities = tuple(one for _, one in held if _is_authority(one))
    return [
        TokenCertificate(
            module=module, slot=slot.slot_id, token=token.label.strip(),
            serial=token.serial.decode("ascii", "replace").strip("\0 "),
            key_id=key_id, chain=authorities, warning=tries_left(token.flags), **facts_of(one),
        )
        for key_id, one in held
        if not _is_authority(one) and signs_documents(one)
    ]  # fmt: skip


def _held(session: Any) -> list[tuple[bytes, Certificate]]:
    """The readable certificates of a token with the identifiers of their keys."""
    from pkcs11 import Attribute, ObjectClass  # noqa: PLC0415 - loaded with the first token

    held = []
    for one in session.get_objects({Attribute.CLASS: ObjectClass.CERTIFICATE}):
        try:
            held.append((bytes(one[Attribute.ID]), load_der_x509_certificate(one[Attribute.VALUE])))
        except ValueError:
            continue  # a damaged one hides no good one
    return held


def _is_authority(certificate: Certificate) -> bool:
    try:
        return certificate.extensions.get_extension_for_class(BasicConstraints).value.ca
    except ExtensionNotFound:
        return False


def _token_again(chosen: TokenCertificate) -> Any:
    """The token that was chosen; another one may be plugged in by now."""
    for slot in _library(chosen.module).get_slots(token_present=True):
        if any(one.fingerprint == chosen.fingerprint for one in _on_slot(chosen.module, slot)):
            return slot.get_token()
    raise KnownError(
        message("Signing", "The token with the certificate of {holder} is not plugged in.",
                holder=chosen.holder),
        message("Signing", "Plug it in, wait until its light is steady, and sign again."),
    )  # fmt: skip


def _logged_in(token: Any, pin: str) -> Any:
    """A session after the one try that this PIN has."""
    from pkcs11.exceptions import (  # noqa: PLC0415 - loaded with the first token
        PinIncorrect,
        PinInvalid,
        PinLenRange,
        PinLocked,
        UserAlreadyLoggedIn,
    )

    if not pin:
        raise KnownError(
            message("Signing", "The PIN of the token is missing."),
            message("Signing", "Type it; nothing was tried on the token."),
        )
    try:
        return token.open(user_pin=pin)
    except UserAlreadyLoggedIn:
        return token.open()  # leader and agency on one token: its PIN was given
    except PinLocked:
        refuse_locked(None)
        raise
    except (PinIncorrect, PinInvalid, PinLenRange) as error:
        raise pin_error(_flags_now(token)) from error


def _flags_now(token: Any) -> Any:
    """What the token says of its tries after a wrong PIN."""
    return token.slot.get_token().flags


def _require_key(session: Any, chosen: TokenCertificate) -> None:
    from pkcs11 import Attribute, ObjectClass  # noqa: PLC0415 - loaded with the first token

    wanted = {Attribute.CLASS: ObjectClass.PRIVATE_KEY, Attribute.ID: chosen.key_id}
    if next(iter(list(session.get_objects(wanted))), None) is None:
        raise KnownError(
            message("Signing", "The token holds the certificate of {holder}, but not its private "
                    "key.", holder=chosen.holder),
            message("Signing", "Ask the issuing authority to write the key to the token again."),
        )  # fmt: skip


def _close(session: Any) -> None:
    """End the session; of a token that was pulled out nothing is left to end."""
    from pkcs11.exceptions import PKCS11Error  # noqa: PLC0415 - loaded with the first token

    try:
        session.close()
    except PKCS11Error:
        pass
