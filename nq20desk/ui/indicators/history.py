"""The journal of one figure, in lines a clerk can read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from nq20desk.core.dates import VIETNAM
from nq20desk.core.message import Message
from nq20desk.core.observation import State
from nq20desk.core.quantity import write_number
from nq20desk.store.queries import JournalEntry
from nq20desk.ui.wording import figure_state_word
from nq20desk.ui.words import translate


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """When and by whom, in which step, what was changed."""

    when: str
    who: str
    step: Message
    change: str


def history_lines(entries: Iterable[JournalEntry]) -> Iterator[HistoryLine]:
    """The entries of a figure's journal, each as a line."""
    for one in entries:
        when = one.at.astimezone(VIETNAM).strftime("%d/%m/%Y %H:%M")
        yield HistoryLine(when, one.who, one.name, _change(_image(one.before), _image(one.after)))


def _image(text: str | None) -> dict[str, Any]:
    image = json.loads(text) if text else {}
    return image if isinstance(image, dict) else {}


def _change(before: dict[str, Any], after: dict[str, Any]) -> str:
    old, new = _said(before), _said(after)
    if old != new:
        return f"{old} → {new}"
    fields = _field_words()
    changed = [words for name, words in fields.items() if before.get(name) != after.get(name)]
    return ", ".join(dict.fromkeys(changed))


def _said(image: dict[str, Any]) -> str:
    """The figure in an image of its row, as it was typed."""
    if image.get("state") == State.NOT_COLLECTED:
        said = figure_state_word(State.NOT_COLLECTED)
        return translate(said.context, said.source)
    words = image.get("words") or image.get("text")
    if words:
        return f"“{words}”"
    value = image.get("value")
    return write_number(Decimal(str(value))) if value is not None else "–"


def _field_words() -> dict[str, str]:
    """What the fields of a figure are called."""
    return {
        "value": translate("IndicatorsPage", "reading of the number"),
        "numerator": translate("IndicatorsPage", "Numerator"),
        "denominator": translate("IndicatorsPage", "Denominator"),
        "condition_value": translate("IndicatorsPage", "condition"),
        "as_of": translate("IndicatorsPage", "As of"),
        "source": translate("IndicatorsPage", "Source document"),
        "note": translate("IndicatorsPage", "Note"),
        "state": translate("IndicatorsPage", "State"),
    }
