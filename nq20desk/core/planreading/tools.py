"""What the reader makes of grammar and catalogue once, and uses for every text."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from nq20desk.core.indicator import IndicatorCatalogue
from nq20desk.core.planreading.changes import Changes
from nq20desk.core.planreading.grammar import PlanGrammar
from nq20desk.core.planreading.names import NameMatcher
from nq20desk.core.planreading.phrases import PhrasePatterns
from nq20desk.core.planreading.units import Units
from nq20desk.core.planreading.values import Patterns


@dataclass(frozen=True, eq=False)
class Tools:
    """The words as patterns, and the catalogue's names as an index."""

    catalogue: IndicatorCatalogue
    grammar: PlanGrammar
    matcher: NameMatcher
    patterns: Patterns
    phrases: PhrasePatterns
    units: Units
    changes: Changes


def tools_of(catalogue: IndicatorCatalogue, grammar: PlanGrammar) -> Tools:
    """The tools for a catalogue and a grammar; made anew only for other ones."""
    return _made(_Same(catalogue), grammar)


class _Same:
    """A catalogue that is equal to itself only, to be remembered by."""

    def __init__(self, catalogue: IndicatorCatalogue) -> None:
        self.catalogue = catalogue

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.catalogue is self.catalogue

    def __hash__(self) -> int:
        return id(self.catalogue)


@lru_cache(maxsize=4)
def _made(same: _Same, grammar: PlanGrammar) -> Tools:
    return Tools(
        catalogue=same.catalogue,
        grammar=grammar,
        matcher=NameMatcher(same.catalogue, grammar),
        patterns=Patterns.of(grammar, same.catalogue),
        phrases=PhrasePatterns.of(grammar.names),
        units=Units(grammar),
        changes=Changes(grammar),
    )
