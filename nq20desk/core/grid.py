"""A table of figures as it leaves the program: the same cells for paper and for Excel.

What is on the screen is laid out elsewhere; here is what a writer needs to know of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from nq20desk.core.observation import State
from nq20desk.core.quantity import Comparator


class Ground(StrEnum):
    """On which ground a cell stands: white is typed, grey is computed, tinted is planned."""

    PLAIN = "plain"
    GROUP = "group"
    TYPED = "typed"
    COMPUTED = "computed"
    PLANNED = "planned"


class Side(StrEnum):
    """Where a cell's text stands."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class GridCell:
    """A cell: its text, and the number in it where there is exactly one.

    ``state`` is set for figures, ``words`` are those that were typed, ``remark`` is what a
    mark in the cell stands for (its source, its note, what is doubtful), ``depth`` indents
    the name of a sub-row.
    """

    text: str = ""
    ground: Ground = Ground.PLAIN
    state: State | None = None
    value: Decimal | None = None
    comparator: Comparator = Comparator.EQUAL
    words: str = ""
    remark: str = ""
    depth: int = 0
    doubtful: bool = False

    @property
    def is_computed(self) -> bool:
        """Whether the number follows from others."""
        return self.ground is Ground.COMPUTED


@dataclass(frozen=True, slots=True)
class GridColumn:
    """A column: the two lines of its head, its width in digits, how its cells stand."""

    upper: str
    lower: str
    width: float
    side: Side = Side.RIGHT

    @property
    def head(self) -> str:
        """Both lines as one text."""
        return "\n".join(one for one in (self.upper, self.lower) if one)


@dataclass(frozen=True, slots=True)
class GridRow:
    """A line: a group's heading over all columns, or one cell for each column."""

    cells: tuple[GridCell, ...]
    is_heading: bool = False


@dataclass(frozen=True, slots=True)
class GridTable:
    """The whole table: of which unit, of which day, and what its signs mean."""

    title: str
    unit: str
    agency: tuple[str, ...]
    place_date: str
    columns: tuple[GridColumn, ...]
    rows: tuple[GridRow, ...]
    legend: tuple[str, ...] = ()
