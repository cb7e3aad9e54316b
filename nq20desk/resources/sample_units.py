"""Loading the communes of a sample office: units, mergers, tables of figures by commune."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path

from nq20desk.core.indicator import IndicatorCatalogue, Level
from nq20desk.core.message import message
from nq20desk.core.observation import Observation
from nq20desk.core.plan import Condition
from nq20desk.core.quantity import write_number
from nq20desk.core.territory import ChangeKind, Unit, UnitChange
from nq20desk.resources.plans import read_condition
from nq20desk.resources.reading import Entry, read_toml


@dataclass(frozen=True)
class SampleCommunes:
    """The units below the sample's unit; ``made`` are those that a change begins."""

    units: tuple[Unit, ...] = ()
    changes: tuple[UnitChange, ...] = ()
    made: tuple[Unit, ...] = ()
    figures: tuple[tuple[str, Observation], ...] = ()

    def figures_of(self, unit: str) -> list[Observation]:
        """The figures of one of the units."""
        return [figure for key, figure in self.figures if key == unit]


def load_communes(path: Path, parent: str, catalogue: IndicatorCatalogue) -> SampleCommunes:
    """The communes of a file; none if there is no file."""
    if not path.exists():
        return SampleCommunes()
    file = read_toml(path)
    document, note = file.text("document"), file.text("illustrative_note")
    units = tuple(_unit(one, parent) for one in file.tables("unit"))
    known = {one.key for one in units}
    mergers = [_merger(one, parent, known) for one in file.tables("merger")]
    keys = [*(one.key for one in units), *(one.key for _, one in mergers)]
    reader = _TableReader(catalogue, keys, document, note)
    figures = tuple(found for one in file.tables("table") for found in reader.read(one))
    file.finish()
    changes, made = tuple(one for one, _ in mergers), tuple(one for _, one in mergers)
    return SampleCommunes(units, changes, made, figures)


def _unit(entry: Entry, parent: str) -> Unit:
    return Unit(entry.text("key"), entry.text("name"), Level.COMMUNE, parent)


def _merger(entry: Entry, parent: str, known: set[str]) -> tuple[UnitChange, Unit]:
    day = entry.day("day")
    if day is None:
        entry.fail("day", message("Resources", "the key is missing."))
    new = Unit(entry.text("key"), entry.text("name"), Level.COMMUNE, parent, day)
    old = entry.known("old", known.__contains__)
    return UnitChange(ChangeKind.MERGER, day, old, (new.key,), note=entry.text("note")), new


@dataclass(frozen=True)
class _TableReader:
    """Reads the tables of figures: numbers, or numerators and denominators, by unit."""

    catalogue: IndicatorCatalogue
    units: Sequence[str]
    document: str
    note: str

    def read(self, entry: Entry) -> Iterator[tuple[str, Observation]]:
        """The figures of one table."""
        base = self._base(entry)
        for kind in ("values", "counts"):
            table = entry.table(kind)
            if table is None:
                continue
            for unit in self.units:
                if table.has(unit):
                    yield unit, _figure(base, table, unit, counts=kind == "counts")
            table.finish()

    def _base(self, entry: Entry) -> Observation:
        illustrative, line = entry.flag("illustrative"), entry.integer("line", None)
        condition: Condition | None = read_condition(entry, self.catalogue)
        return Observation(
            indicator=entry.one_of("indicator", self.catalogue.__contains__),
            period=entry.text("period"),
            condition=condition,
            source="" if illustrative else f"{self.document} (L{line})",
            note=self.note if illustrative else "",
        )


def _figure(base: Observation, table: Entry, unit: str, *, counts: bool) -> Observation:
    if counts:
        numbers = table.decimals(unit)
        if len(numbers) != 2:
            table.fail(unit, message("Resources", "numerator and denominator are wanted."))
        return replace(base, numerator=numbers[0], denominator=numbers[1])
    value = table.decimal(unit) or Decimal(0)
    return replace(base, value=value, words=write_number(value))
