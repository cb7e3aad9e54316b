"""Every figure and target of the source documents, row by row, where the program keeps it.

The table lies beside the checkout, not in it; where it is absent these tests say so.
"""

from __future__ import annotations

import csv
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import pytest

from nq20desk.app.desk import Desk
from nq20desk.app.grid.sheet import ColumnKind, Filters, Place, Sheet, SheetInput
from nq20desk.core.observation import Observation, State
from nq20desk.core.plan import Condition, Target
from nq20desk.core.quantity import Comparator
from nq20desk.core.text import clean

REFERENCE = Path(
    os.environ.get("NQ20_REFERENCE", Path(__file__).parents[3] / "shared" / "reference")
)
TABLE = REFERENCE / "indicators.tsv"
PLANS = {
    "000": "duc-trong-2022", "001": "binh-phuoc-nq20", "002": "cao-bang-2025",
    "003": "lam-dong-50-kh-tu-2018", "004": "tam-duong-2023",
}  # fmt: skip
UNITS = {"000": ("duc-trong", "2022"), "002": ("cao-bang", "2024")}
"""By source: the unit, and the year of figures that the source gives without one."""

MEASURES = {
    "%": "percent", "%/year": "percent_per_year", "‰": "permille",
    "‰/year": "permille_per_year", "cm": "cm",
    "per 10,000": "per_10000", "per 100,000": "per_100000", "VND": "vnd", "years": "years",
    "count": "count", "score": "score", "text": "text",
    "visits/person/year": "times_per_person_year", "times/person/year": "times_per_person_year",
}  # fmt: skip

Row = dict[str, str]


@dataclass(frozen=True)
class Said:
    """A figure or target as the program holds it."""

    comparator: Comparator
    value: Decimal | None
    high: Decimal | None
    words: str


def rows() -> list[Row]:
    if not TABLE.exists():
        return []
    with TABLE.open(encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def name(row: Row) -> str:
    line = row["note"].split(";")[0]
    return "-".join((row["source"], row["kind"], row["indicator_key"], row["year"], line))


ROWS = rows()
pytestmark = pytest.mark.skipif(not ROWS, reason="the reference table is not beside this checkout")


@pytest.fixture(scope="module")
def desk(sample_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    folder = tmp_path_factory.mktemp("reference") / "data"
    shutil.copytree(sample_folder, folder)
    made = Desk(folder)
    yield made
    made.close()


@pytest.fixture(scope="module")
def sheets(desk: Desk) -> dict[str, Sheet]:
    """The grid of each sample unit, with the targets of every plan."""
    plans = tuple(desk.library.plans.values())
    return {
        unit: Sheet(SheetInput(desk.figures(unit), plans, filters=Filters(only_known=False)))
        for unit, _ in UNITS.values()
    }


def test_the_table_has_240_rows_about_95_indicators(desk: Desk) -> None:
    assert len(ROWS) == 240
    keys = {row["indicator_key"] for row in ROWS}
    assert len(keys) == 95
    assert keys <= set(desk.library.catalogue.indicators)


def test_every_indicator_is_measured_as_in_the_sources(desk: Desk) -> None:
    other = {
        row["indicator_key"] for row in ROWS
        if desk.library.catalogue[row["indicator_key"]].measure.key != MEASURES[row["unit"]]
    }  # fmt: skip
    assert other == {"communes_meeting_national_health_criteria"}  # 002 counts them, 004 gives %


@pytest.mark.parametrize("row", ROWS, ids=name)
def test_a_row_of_the_table_is_in_its_place(row: Row, sheets: dict[str, Sheet]) -> None:
    held = list(figures(row, sheets) if row["kind"] == "actual" else targets(row, sheets))
    assert any(agrees(row, one) for one in held), held


def figures(row: Row, sheets: dict[str, Sheet]) -> Iterator[Said]:
    """What stands in the cell of the unit's grid, and what was said of it elsewhere."""
    unit, year = UNITS[row["source"]]
    sheet, period = sheets[unit], row["year"] or year
    assert sheet.row_of(row["indicator_key"]) is not None
    assert sheet.column_of(period) is not None
    figure = sheet.typed(Place(row["indicator_key"], period))
    if figure is not None:
        yield said(figure, row)
        yield from (Said(one.comparator, one.value, None, one.words) for one in figure.also)
    for key in sheet.catalogue.indicators:
        other = sheet.typed(Place(key, period))
        if other is not None:
            yield from condition(other.condition, row, other.words)


def said(figure: Observation, row: Row) -> Said:
    """A figure; one in words has no number to compare, even where it says that there was none.

    Where the source counts (*07 xã*) and the indicator is a rate, the count is its numerator.
    """
    in_words = figure.state is not State.NUMBER
    if row["unit"] == "count" and figure.value is None and not in_words:
        return Said(figure.comparator, figure.numerator, None, figure.words)
    comparator = Comparator.TEXT if in_words else figure.comparator
    return Said(comparator, None if in_words else figure.value, figure.high, figure.words)


def targets(row: Row, sheets: dict[str, Sheet]) -> Iterator[Said]:
    """What stands in the column of the plan's year, and what the plan says of it elsewhere."""
    sheet, year = sheets["cao-bang"], int(row["year"]) if row["year"] else None
    column = next(
        one for one in sheet.columns
        if one.kind is ColumnKind.TARGET and one.plan is not None
        and (one.plan.key, one.year) == (PLANS[row["source"]], year)
    )  # fmt: skip
    assert column.plan is not None
    target = column.plan.target(row["indicator_key"], year)
    if target is not None:
        yield aimed(target)
        yield from (Said(one.comparator, one.value, one.high, one.words) for one in target.also)
    for other in column.plan:
        if other.year == year:
            yield from condition(other.condition, row, other.words)


def aimed(target: Target) -> Said:
    return Said(target.comparator, target.value, target.high, target.words)


def condition(given: Condition | None, row: Row, words: str) -> Iterator[Said]:
    """*với 12 loại vắc xin* is held as the condition of another figure, in its words."""
    if given is not None and given.indicator == row["indicator_key"]:
        yield Said(Comparator.EQUAL, given.value, None, words)


def agrees(row: Row, held: Said) -> bool:
    value, high = (Decimal(row[one]) if row[one] else None for one in ("value", "value_high"))
    return (held.comparator, held.value, held.high) == (
        Comparator(row["comparator"]),
        value,
        high,
    ) and bare(row["as_written"]) in bare(held.words)


def bare(words: str) -> str:
    return " ".join(clean(words).split())
