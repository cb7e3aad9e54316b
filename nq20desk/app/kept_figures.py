"""The figures of all units: read when they are first asked for, kept until one of them changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from nq20desk.core.figures import Figures
from nq20desk.core.territory import Territory
from nq20desk.resources.library import Library
from nq20desk.store import queries
from nq20desk.store.store import Store


class KeptFigures(Mapping[str, Figures]):
    """Figures by unit; ``territory`` says which units there are."""

    def __init__(self, store: Store, library: Library, territory: Callable[[], Territory]) -> None:
        self._store = store
        self._library = library
        self._territory = territory
        self._kept: dict[str, Figures] = {}

    def __getitem__(self, unit: str) -> Figures:
        if unit not in self._territory():
            raise KeyError(unit)
        return self.of(unit)

    def __iter__(self) -> Iterator[str]:
        return iter(self._territory().units)

    def __len__(self) -> int:
        return len(self._territory().units)

    def of(self, unit: str) -> Figures:
        """A unit's figures; none for a unit that there is not."""
        if unit not in self._kept:
            with self._store.read() as session:
                found = queries.figures_of(session, unit)
            self._kept[unit] = Figures.of(self._library.catalogue, found)
        return self._kept[unit]

    def read_together(self, units: Iterable[str]) -> None:
        """Read the figures of many units in one go instead of one by one."""
        wanted = set(units) - self._kept.keys()
        if not wanted:
            return
        with self._store.read() as session:
            found = queries.figures_by_unit(session, wanted)
        for unit, figures in found.items():
            self._kept[unit] = Figures.of(self._library.catalogue, figures)

    def take_over(self, changed: queries.ChangedFigures) -> None:
        """Bring what is kept up to date without reading it all again."""
        for unit in changed.keys() & self._kept.keys():
            known = {**self._kept[unit].observations, **changed[unit]}
            there = {key: figure for key, figure in known.items() if figure is not None}
            self._kept[unit] = Figures(self._library.catalogue, there)
