"""Column types that are exact and the same on SQLite and PostgreSQL."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import DateTime, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator


class DecimalText(TypeDecorator[Decimal]):
    """An exact decimal number kept as text, with the decimals that were typed."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> str | None:
        """Decimal to text."""
        return None if value is None else f"{value:f}"

    def process_result_value(self, value: str | None, dialect: Dialect) -> Decimal | None:
        """Text to Decimal."""
        return None if value is None else Decimal(value)

    def compare_values(self, x: object, y: object) -> bool:
        """95,0 and 95,00 are not the same: the decimals that were typed count."""
        return str(x) == str(y)


class UtcDateTime(TypeDecorator[datetime]):
    """A moment, kept in UTC and handed back with its zone."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """To UTC."""
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """From UTC."""
        return None if value is None else value.replace(tzinfo=UTC)


class Lines(TypeDecorator[tuple[str, ...]]):
    """A list of short texts, kept one a line."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | None, dialect: Dialect) -> str:
        """Lines to text."""
        return "\n".join(value or ())

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[str, ...]:
        """Text to lines."""
        return tuple((value or "").split("\n")) if value else ()


Image = dict[str, Any]
"""A row's columns by name."""


def to_json(image: Image | None) -> str | None:
    """A row image as JSON; dates in ISO form, decimals as text."""
    return None if image is None else json.dumps(image, default=_plain, ensure_ascii=False)


def _plain(value: object) -> object:
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, Decimal):
        return f"{value:f}"
    raise TypeError(type(value))
