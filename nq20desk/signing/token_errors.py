"""What goes wrong with a token, in sentences: its PIN, its tries, and that it is gone."""

from __future__ import annotations

from typing import Any

from nq20desk.core.errors import KnownError
from nq20desk.core.message import Message, message

_LAST = message("Signing", "One try of the PIN is left: after another wrong one the token locks.")
_FEW = message("Signing", "A wrong PIN was typed before: few tries are left until the token locks.")
_LOCKED = message("Signing", "The token is locked after too many wrong PINs.")
_UNLOCK = message("Signing", "Only the issuing authority unlocks it; ask there.")
_GONE = ("DeviceRemoved", "TokenNotPresent", "SessionHandleInvalid", "SessionClosed",
         "TokenNotRecognised", "SlotIDInvalid", "DeviceError", "ObjectHandleInvalid",
         "KeyHandleInvalid", "PKCS11Error")  # fmt: skip


def tries_left(flags: Any) -> Message | None:
    """What a token says of the tries that its PIN still has (PKCS#11, CK_TOKEN_INFO)."""
    from pkcs11 import TokenFlag  # noqa: PLC0415 - loaded with the first token

    if flags & TokenFlag.USER_PIN_LOCKED:
        return _LOCKED
    if flags & TokenFlag.USER_PIN_FINAL_TRY:
        return _LAST
    return _FEW if flags & TokenFlag.USER_PIN_COUNT_LOW else None


def refuse_locked(flags: Any) -> None:
    """Refuse a locked token; without flags it is known to be.

    Raises:
        KnownError: it is locked.
    """
    from pkcs11 import TokenFlag  # noqa: PLC0415 - loaded with the first token

    if flags is None or flags & TokenFlag.USER_PIN_LOCKED:
        raise KnownError(_LOCKED, _UNLOCK)


def pin_error(flags: Any) -> KnownError:
    """A PIN that was refused, with what the token says of the tries left."""
    left = tries_left(flags)
    if left is _LOCKED:
        return KnownError(_LOCKED, _UNLOCK)
    if left is _LAST:
        return KnownError(message("Signing", "The PIN is wrong. One try is left: after another "
                                  "wrong one the token locks."), _SURE)  # fmt: skip
    return KnownError(
        message("Signing", "The PIN is wrong; most tokens lock after three wrong ones."), _SURE
    )


_SURE = message("Signing", "Type it again only if you are sure; mind capitals and the Vietnamese "
                "keyboard.")  # fmt: skip


def token_error(error: Exception) -> KnownError:
    """Any other refusal of a token: pulled out, or its library fails."""
    if type(error).__name__ in _GONE:
        return KnownError(
            message("Signing", "The token was pulled out or does not answer; nothing was signed."),
            message("Signing", "Plug it in, wait until its light is steady, and sign again."),
        )
    return KnownError(
        message("Signing", "The token refused: {reason}.", reason=type(error).__name__),
        message("Signing", "Pull it out, plug it in again, and sign again; if it still refuses, "
                "show this sentence to its vendor."),
    )  # fmt: skip
