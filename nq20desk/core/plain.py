"""Frozen objects as plain values (JSON) and back, by their type hints.

A dataclass becomes an object of its fields without those that have their default; a mapping a
list of pairs; decimals and dates text. Where a hint allows several dataclasses, ``"is"`` names
the one. Reading passes over fields that are no longer known and fills in new ones by default,
so that what was frozen by an older program can still be read.
"""

from __future__ import annotations

import types
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

Plain = None | bool | int | float | str | list["Plain"] | dict[str, "Plain"]
Kind = TypeVar("Kind")
_KIND = "is"


def to_plain(value: object) -> Plain:
    """A value as JSON knows them.

    Raises:
        TypeError: a value of a kind that can't be read back.
    """
    if value is None or isinstance(value, bool | int | float) or type(value) is str:
        return cast("Plain", value)
    if isinstance(value, Enum):
        return cast("Plain", value.value)
    if isinstance(value, Decimal | date):
        return str(value) if isinstance(value, Decimal) else value.isoformat()
    return _object(value) if is_dataclass(value) else _many(value)


def _many(value: object) -> list[Plain]:
    if isinstance(value, Mapping):
        return [[to_plain(key), to_plain(one)] for key, one in value.items()]
    if isinstance(value, frozenset | set):
        return sorted((to_plain(one) for one in value), key=str)
    if isinstance(value, tuple | list):
        return [to_plain(one) for one in value]
    raise TypeError(type(value).__name__)


def _object(value: object) -> dict[str, Plain]:
    told = {one.name: getattr(value, one.name) for one in _stored(type(value))}
    defaults = {one.name: _default(one) for one in _stored(type(value))}
    made: dict[str, Plain] = {_KIND: type(value).__name__}
    for name, one in told.items():
        if defaults[name] is MISSING or one != defaults[name]:
            made[name] = to_plain(one)
    return made


def _stored(kind: Any) -> Iterator[Field[Any]]:
    return (one for one in fields(kind) if one.init)


def _default(one: Field[Any]) -> object:
    if one.default is not MISSING:
        return one.default
    return one.default_factory() if one.default_factory is not MISSING else MISSING


def from_plain(hint: type[Kind], plain: Plain) -> Kind:
    """The value that plain values tell of, as the hint wants it.

    Raises:
        ValueError: the plain values don't fit the hint.
    """
    try:
        return cast("Kind", _read(hint, plain))
    except (TypeError, KeyError, ArithmeticError, AttributeError) as error:
        raise ValueError(str(error)) from error


def _read(hint: Any, plain: Any) -> Any:
    origin, inner = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        return _one_of(inner, plain)
    if origin is tuple:
        if len(inner) == 2 and inner[1] is Ellipsis:
            return tuple(_read(inner[0], one) for one in plain)
        return tuple(_read(part, one) for part, one in zip(inner, plain, strict=True))
    if origin in (frozenset, set):
        return frozenset(_read(inner[0], one) for one in plain)
    if origin is not None and issubclass(origin, Mapping):
        return {_read(inner[0], key): _read(inner[1], one) for key, one in plain}
    return _single(hint, plain)


def _single(hint: Any, plain: Any) -> Any:
    if is_dataclass(hint):
        return _dataclass(hint, plain)
    if issubclass(hint, Enum):
        return hint(plain)
    if hint in (date, datetime):
        return hint.fromisoformat(plain)
    if hint is Decimal:
        return Decimal(plain)
    if hint is float and isinstance(plain, int):
        return float(plain)
    if not isinstance(plain, hint):
        raise TypeError(f"{plain!r} is no {hint.__name__}")
    return plain


def _one_of(hints: tuple[Any, ...], plain: Any) -> Any:
    if plain is None:
        return None
    kinds = [one for one in hints if one is not types.NoneType]
    if len(kinds) > 1:
        named = plain[_KIND]
        kinds = [one for one in kinds if one.__name__ == named]
    return _read(kinds[0], plain)


def _dataclass(kind: Any, plain: dict[str, Any]) -> Any:
    hints = _hints(kind)
    known = {one.name for one in _stored(kind)}
    return kind(**{name: _read(hints[name], one) for name, one in plain.items() if name in known})


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)
