"""What changes on take-over, in one line."""

from __future__ import annotations

from nq20desk.core.carry_over import CarriedText
from nq20desk.core.unit_words import WordChange
from nq20desk.ui.words import translate


def carried_words(
    carried: CarriedText, accepted: frozenset[WordChange], year: int, *, done: bool = False
) -> str:
    """What changes on take-over, or (``done``) what was changed, in one line."""
    parts = []
    if carried.changes:
        parts.append(translate("CarryDialog", "words changed: {ticked} of {count}",
                               ticked=len(accepted), count=len(carried.changes)))  # fmt: skip
    if carried.moved:
        parts.append(translate("CarryDialog", "figures moved on to {year}: {count}",
                               year=year, count=len(carried.moved)))  # fmt: skip
    if carried.missing:
        parts.append(translate("CarryDialog", "not entered yet: {count}",
                               count=len(carried.missing)))  # fmt: skip
    if carried.written_out:
        parts.append(translate("CarryDialog", "citations as plain text: {count}",
                               count=carried.written_out))  # fmt: skip
    if not parts:
        return translate("CarryDialog", "Taken over as it stands.")
    told = ", ".join(parts)
    if done:
        return translate("CarryDialog", "Text of the earlier report: {changes}.", changes=told)
    return translate("CarryDialog", "On take-over: {changes}.", changes=told)
