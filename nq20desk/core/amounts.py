"""How much of an indicator: *8,5 điểm %*, *2/vạn dân*, *18,5‰*."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from nq20desk.core.indicator import Indicator
from nq20desk.core.message import Message, message
from nq20desk.core.quantity import write_number

_UNITS: Mapping[str, Message] = {
    "percent": message("Wording", "{number} percentage points"),
    "per_10000": message("Wording", "{number} per 10,000"),
    "per_100000": message("Wording", "{number} per 100,000"),
    "years": message("Wording", "{number} years"),
    "score": message("Wording", "{number} points"),
    "vnd": message("Wording", "{number} đồng"),
}
_ONE: Mapping[str, Message] = {
    "percent": message("Wording", "{number} percentage point"),
    "years": message("Wording", "{number} year"),
    "score": message("Wording", "{number} point"),
}
"""Where English has a singular."""
_SIGNS: Mapping[str, str] = {"permille": "‰", "cm": " cm"}


def amount(indicator: Indicator, number: Decimal) -> Message:
    """A difference or a yearly step in the indicator's own measure."""
    written = write_number(number.normalize())
    key = indicator.measure.key
    pattern = _ONE.get(key) if number == 1 else None
    pattern = pattern or _UNITS.get(key)
    if pattern is None:
        return Message("Wording", "{number}", {"number": f"{written}{_SIGNS.get(key, '')}"})
    return Message(pattern.context, pattern.source, {"number": written})
