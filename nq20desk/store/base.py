"""The common ground of all tables: what types mean, and which ones the journal follows."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from sqlalchemy import Text
from sqlalchemy.orm import DeclarativeBase

from nq20desk.store.types import DecimalText, Lines, UtcDateTime


class Base(DeclarativeBase):
    """Common ground of all tables; lists of short texts are kept one a line."""

    type_annotation_map = {  # noqa: RUF012
        str: Text,
        Decimal: DecimalText,
        datetime: UtcDateTime,
        tuple[str, ...]: Lines,
    }


class Recorded(Base):
    """Tables whose every change is journalled and can be undone."""

    __abstract__ = True
