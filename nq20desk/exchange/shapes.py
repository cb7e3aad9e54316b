"""The shape of a sheet: columns and rows, before any library draws them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from nq20desk.exchange.cells import Cell

KEY_HEAD = "Mã"


class Align(StrEnum):
    """How the cells of a column stand."""

    LEFT = "left"
    CENTRE = "center"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its head, its least width in digits, how its cells stand."""

    head: str
    width: float
    align: Align = Align.LEFT
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """A form with its table; ``range_name`` names head and rows for the province's formulas.

    ``empty_line`` stands in the second column where there are no rows.
    """

    name: str
    range_name: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    unit_line: str = ""
    note: str = ""
    empty_line: str = ""
