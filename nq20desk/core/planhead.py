"""The head of a plan as a clerk writes it: what the document is, by whom, since when."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from nq20desk.core.dates import short_date
from nq20desk.core.indicator import Level
from nq20desk.core.message import Message, message
from nq20desk.core.plan import Plan
from nq20desk.core.text import clean, search_key

FIELDS = (
    "name", "short", "level", "issuer", "number", "issued", "valid_from", "valid_to",
    "territory", "note",
)  # fmt: skip
LEVEL_WORDS: Mapping[Level, tuple[str, ...]] = {
    Level.COMMUNE: ("xã", "cấp xã", "phường", "đặc khu"),
    Level.DISTRICT: ("huyện", "cấp huyện", "thành phố", "thị xã"),
    Level.PROVINCE: ("tỉnh", "cấp tỉnh"),
    Level.NATION: ("toàn quốc", "trung ương", "cả nước"),
}
"""What a level is called; the first word is the one that the program writes."""

LONGEST_SHORT = 40
_LEVELS = {search_key(word): level for level, words in LEVEL_WORDS.items() for word in words}
_LEVELS.update({level.value: level for level in Level})
_DATE = re.compile(r"(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})")


@dataclass(frozen=True, slots=True)
class ReadHead:
    """A plan without targets (None while a field is wrong), and the faults by field."""

    plan: Plan | None
    faults: tuple[tuple[str, Message], ...] = ()


def head_texts(plan: Plan) -> dict[str, str]:
    """A plan's head as texts to be changed."""
    return {
        "name": plan.name, "short": plan.short, "level": LEVEL_WORDS[plan.level][0],
        "issuer": plan.issuer, "number": plan.number, "issued": _day_text(plan.issued),
        "valid_from": _day_text(plan.valid_from), "valid_to": _day_text(plan.valid_to),
        "territory": plan.territory, "note": plan.note,
    }  # fmt: skip


def read_head(texts: Mapping[str, str]) -> ReadHead:
    """The plan that a head describes; every wrong field is named at once."""
    values = {name: clean(texts.get(name, "")).strip() for name in FIELDS}
    faults: list[tuple[str, Message]] = []
    if not values["name"]:
        faults.append(("name", message("Plans", "The plan's name is missing.")))
    level = _LEVELS.get(search_key(values["level"]))
    if level is None:
        faults.append(("level", _level_fault(values["level"])))
    days = {name: _day(name, values, faults) for name in ("issued", "valid_from", "valid_to")}
    first, last = days["valid_from"], days["valid_to"]
    if first and last and last < first:
        faults.append(("valid_to", message("Plans", "The plan ends before it begins.")))
    short = values["short"] or _shortened(values)
    if len(short) > LONGEST_SHORT:
        why = message("Plans", "The short name has more than {count} letters.", count=LONGEST_SHORT)
        faults.append(("short", why))
    if faults or level is None:
        return ReadHead(None, tuple(faults))
    return ReadHead(
        Plan(
            key="", name=values["name"], name_en=values["name"], short=short, level=level,
            issuer=values["issuer"], number=values["number"], years=(), targets=(),
            issued=days["issued"], valid_from=first, valid_to=last,
            territory=values["territory"], note=values["note"],
        )
    )  # fmt: skip


def _shortened(values: Mapping[str, str]) -> str:
    """The number, else the beginning of the name, for tables' heads."""
    name = values["number"] or values["name"]
    return name if len(name) <= LONGEST_SHORT else f"{name[: LONGEST_SHORT - 2].rstrip()} …"


def _level_fault(written: str) -> Message:
    known = ", ".join(words[0] for words in LEVEL_WORDS.values())
    if not written:
        return message("Plans", "The level is missing; it is one of: {known}.", known=known)
    return message("Plans", "“{word}” is none of: {known}.", word=written, known=known)


def _day(name: str, values: Mapping[str, str], faults: list[tuple[str, Message]]) -> date | None:
    written = values[name]
    if not written:
        return None
    found = _DATE.fullmatch(written)
    try:
        if found:
            return date(int(found[3]), int(found[2]), int(found[1]))
    except ValueError:
        pass  # a day that no calendar has is told like any other wrong text
    why = message("Plans", "“{text}” is not a date like 16/4/2018.", text=written)
    faults.append((name, why))
    return None


def _day_text(day: date | None) -> str:
    return short_date(day) if day else ""
