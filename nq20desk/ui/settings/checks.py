"""What may be typed into a field of the settings; a wrong value gets one plain sentence."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal, InvalidOperation

from nq20desk.core.message import Message, message
from nq20desk.core.quantity import write_number
from nq20desk.ui.settings.fields import Check

_SYMBOL = re.compile(r"[A-ZĐƯ][A-Za-zĐđƯư]{0,7}(?:[-/.][A-ZĐƯ][A-Za-zĐđƯư]{0,7})*")


def required(text: str) -> Message | None:
    """Something must stand there."""
    return None if text.strip() else message("SettingsPage", "This can't be left empty.")


def symbol(text: str) -> Message | None:
    """The office's part of a document number: capitals, without spaces (``UBND``, ``HU``)."""
    if _SYMBOL.fullmatch(text):
        return None
    return message("SettingsPage", "Write it in capitals without spaces, for example UBND.")


def number_between(low: int, high: int) -> Check:
    """A number between two ends, both included."""

    def check(text: str) -> Message | None:
        value = read_decimal(text)
        if value is not None and low <= value <= high:
            return None
        return message("SettingsPage", "Give a number from {low} to {high}.", low=low, high=high)

    return check


def blank_or(check: Callable[[str], Message | None]) -> Check:
    """Nothing, or what another check allows."""
    return lambda text: check(text) if text.strip() else None


def read_decimal(text: str) -> Decimal | None:
    """A number with decimal comma or point; None if it isn't one."""
    try:
        value = Decimal(text.strip().replace(",", "."))
    except InvalidOperation:
        return None
    return value if value.is_finite() else None


def write_decimal(value: float | Decimal) -> str:
    """A number as it stands in a field: decimal comma, no needless zeros."""
    return write_number(Decimal(str(value)).normalize(), grouping=False)
