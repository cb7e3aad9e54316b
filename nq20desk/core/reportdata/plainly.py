"""Objects of the schema as JSON and back, by their type hints; every error names its place.

Every field is always written. Decimals and days are text (``"12.50"``, ``"2025-03-14"``), so
that no reader rounds them; an unknown value is null. Reading wants every field and the right
kind in it, and passes over fields that it does not know: a later version may add some.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import Enum
from functools import cache
from typing import Any, TypeVar, cast, get_args, get_origin, get_type_hints

from nq20desk.core.message import Message, message

Kind = TypeVar("Kind")


class MisfitError(Exception):
    """What stands at a place is not what the schema wants there.

    ``place`` is written as ``figures[3].value``.
    """

    def __init__(self, place: str, wanted: Message) -> None:
        super().__init__(place, wanted)
        self.place = place
        self.wanted = wanted


def to_json(value: object) -> Any:
    """An object of the schema as what :mod:`json` writes."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [to_json(one) for one in value]
    if is_dataclass(value):
        return {one.name: to_json(getattr(value, one.name)) for one in fields(value)}
    return value


def from_json(kind: type[Kind], value: object) -> Kind:
    """The object that a JSON tells of.

    Raises:
        MisfitError: something is missing, or of another kind.
    """
    return cast("Kind", _read(kind, value, ""))


def _read(hint: Any, value: Any, place: str) -> Any:
    if isinstance(hint, types.UnionType):
        return None if value is None else _read(get_args(hint)[0], value, place)
    if get_origin(hint) is tuple:
        _require(isinstance(value, list), place, message("ReportData", "a list"))
        inner = get_args(hint)[0]
        return tuple(_read(inner, one, f"{place}[{n}]") for n, one in enumerate(value))
    if is_dataclass(hint):
        return _object(hint, value, place)
    return _scalar(hint, value, place)


def _object(kind: Any, value: Any, place: str) -> Any:
    _require(isinstance(value, Mapping), place, message("ReportData", "an object"))
    told = {}
    for name, hint in _hints(kind).items():
        inside = f"{place}.{name}" if place else name
        _require(name in value, inside, message("ReportData", "a value"))
        told[name] = _read(hint, value[name], inside)
    return kind(**told)


def _scalar(kind: Any, value: Any, place: str) -> Any:
    if kind in _PLAIN:
        _require(type(value) is kind, place, _PLAIN[kind])
        return value
    _require(isinstance(value, str), place, _TEXT)
    make, wanted = _MADE_OF_TEXT.get(kind) or (kind, _one_of(kind))
    try:
        return make(value)
    except ValueError as error:
        raise MisfitError(place, wanted) from error


def _decimal(text: str) -> Decimal:
    try:
        value = Decimal(text)
    except InvalidOperation as error:
        raise ValueError(text) from error
    if not value.is_finite() or abs(value.adjusted()) > _MOST_DIGITS:
        raise ValueError(text)
    return value


_MOST_DIGITS = 30
_TEXT = message("ReportData", "a text")
_PLAIN: Mapping[Any, Message] = {
    str: _TEXT,
    int: message("ReportData", "a whole number"),
    bool: message("ReportData", "true or false"),
}
_MADE_OF_TEXT: Mapping[Any, tuple[Callable[[str], Any], Message]] = {
    Decimal: (_decimal, message("ReportData", "a number in quotes, like “12.50”")),
    date: (date.fromisoformat, message("ReportData", "a day like “2025-03-14”")),
}


def _one_of(kind: type[Enum]) -> Message:
    values = ", ".join(str(one.value) for one in kind)
    return message("ReportData", "one of these: {values}", values=values)


def _require(holds: bool, place: str, wanted: Message) -> None:
    if not holds:
        raise MisfitError(place, wanted)


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)
