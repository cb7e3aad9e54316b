"""The plan reader's public door: a text in, proposed rows out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from nq20desk.core.indicator import IndicatorCatalogue
from nq20desk.core.message import message
from nq20desk.core.planreading.blocks import Block, blocks_of
from nq20desk.core.planreading.clauses import ClauseReader
from nq20desk.core.planreading.grammar import PlanGrammar
from nq20desk.core.planreading.judge import confidence, judged
from nq20desk.core.planreading.outline import Outline, Surroundings
from nq20desk.core.planreading.page import Page
from nq20desk.core.planreading.tables import TableReader
from nq20desk.core.planreading.target import ReadTarget
from nq20desk.core.planreading.texts import TextTargets
from nq20desk.core.planreading.tools import Tools, tools_of
from nq20desk.core.planreading.values import Numbers

LARGEST_TEXT = 200_000
"""Letters that are read at a time, some seventy pages; more is no plan and takes minutes."""


def read_plan(
    text: str, catalogue: IndicatorCatalogue, grammar: PlanGrammar
) -> tuple[ReadTarget, ...]:
    """The targets of a plan's text in reading order, for the clerk to confirm.

    Every row carries the words that it comes from, a confidence and the doubts about it.
    A text without targets gives an empty tuple; no text raises.
    """
    return _marked_repeats(_Reader(Page.of(text), tools_of(catalogue, grammar)).rows())


class _Reader:
    """Reads one page."""

    def __init__(self, page: Page, tools: Tools) -> None:
        self._page = page
        self._tools = tools
        self._numbers = Numbers(page, tools.grammar, tools.patterns)
        self._clauses = ClauseReader(page, self._numbers, tools)
        self._tables = TableReader(page, self._numbers, tools, self._clauses)
        self._texts = TextTargets(page, self._numbers, tools, self._clauses)
        self._outline = Outline(page, tools.grammar, self._numbers)

    def rows(self) -> Iterator[ReadTarget]:
        """The rows in reading order."""
        in_table = False
        for block, above in self._outline.walk(blocks_of(self._page)):
            if block.cells and not in_table:
                self._tables.begin()
            tabbed = "\t" in self._page.text[block.start : block.end]
            in_table = bool(block.cells) or (in_table and tabbed)
            if not above.past:
                yield from sorted(self._block(block, above), key=lambda one: one.start)

    def _block(self, block: Block, above: Surroundings) -> Iterator[ReadTarget]:
        if block.cells:
            claims = self._tables.read(block, above)
        else:
            claims = self._clauses.read(block.body, block.end, above)
            yield from self._texts.read(block.body, block.end, above)
        for one in claims:
            yield judged(one, self._page, self._tools)


def _marked_repeats(rows: Iterable[ReadTarget]) -> tuple[ReadTarget, ...]:
    """The rows; a second one of the same indicator and year says so."""
    seen: dict[tuple[object, ...], ReadTarget] = {}
    marked: list[ReadTarget] = []
    for row in rows:
        place = (row.key or row.name.casefold(), row.year, row.comparator.value == "change")
        before = seen.setdefault(place, row)
        marked.append(row if before is row else _repeated(row, before))
    return tuple(marked)


def _repeated(row: ReadTarget, before: ReadTarget) -> ReadTarget:
    same = (row.comparator, row.value, row.value_high) == (
        before.comparator, before.value, before.value_high,
    )  # fmt: skip
    if same:
        text = message("PlanReading", "The same target was read further above.")
        return replace(row, doubts=(*row.doubts, text))
    text = message(
        "PlanReading", "Further above it is said otherwise: {words}.", words=before.words
    )
    less = confidence(float(row.confidence) * 0.8)
    return replace(row, confidence=less, doubts=(*row.doubts, text))
