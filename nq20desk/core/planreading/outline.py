"""The headings above a paragraph: which year, whether goals or results, which subject."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from nq20desk.core.planreading.blocks import PLAIN, Block
from nq20desk.core.planreading.grammar import PlanGrammar, SectionWords
from nq20desk.core.planreading.page import Page
from nq20desk.core.planreading.values import Numbers, Value
from nq20desk.core.prose import any_of

_LONGEST_HEADING = 220
_LONGEST_BARE = 100
_SHORT = 40
_TITLE_BLOCKS = 4
_LOOSE = 70
_RUN_IN = re.compile(r"[:.]\s")
_REACH = 30


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading in force: its place, its years, and what it says of the text below."""

    rank: int
    symbol: str
    ordinal: int
    start: int
    end: int
    year: int | None = None
    several: bool = False
    goals: bool = False
    general: bool = False
    past: bool = False
    tasks: bool = False


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the headings above a block say of it.

    ``title`` tells that the year is that of the document's name; ``subject`` is the stretch
    of an unfinished line above (*Tỷ suất tử vong trẻ em:*) that names its bullets.
    """

    year: int | None = None
    title: bool = False
    several: bool = False
    goals: bool = False
    general: bool = False
    past: bool = False
    subject: tuple[int, int] | None = None


class Outline:
    """Walks through the blocks and says for each what stands above it."""

    def __init__(self, page: Page, grammar: PlanGrammar, numbers: Numbers) -> None:
        self._page = page
        self._words: SectionWords = grammar.sections
        self._numbers = numbers
        self._counted = any_of(grammar.negations.counted)
        self._stack: list[Heading] = []
        self._title: Heading | None = None
        self._title_left = 0

    def walk(self, blocks: tuple[Block, ...]) -> Iterator[tuple[Block, Surroundings]]:
        """Every block that may hold targets, with its surroundings."""
        for position, block in enumerate(blocks):
            following = blocks[position + 1] if position + 1 < len(blocks) else None
            self._read_title(block)
            if self._is_heading(block, following):
                self._push(block, following)
                continue
            self._leave(block)
            yield block, self._surroundings(block)

    def _read_title(self, block: Block) -> None:
        """The document's name: the line with *Kế hoạch …*, and those that follow it."""
        if (self._title and self._title.year) or any(one.rank < 60 for one in self._stack):
            return
        low = self._page.low[block.body : block.end].strip()
        if any_of(self._words.documents).match(low):
            self._title_left = _TITLE_BLOCKS
        if self._title_left > 0:
            self._title_left -= 1
            self._title = self._heading(block, block.end, 0)

    def _is_heading(self, block: Block, following: Block | None) -> bool:
        text = self._page.flat[block.body : block.end].strip()
        if block.cells or not text or len(text) > _LONGEST_HEADING:
            return False
        if self._has_values(block):
            return False
        if text.endswith(":"):
            return True
        if block.rank >= _LOOSE and block.rank != PLAIN:
            return False
        return block.stressed or self._is_bare_heading(block, text, following)

    def _is_bare_heading(self, block: Block, text: str, following: Block | None) -> bool:
        if text.endswith((".", ";", ",")) and block.rank == PLAIN:
            return False
        if len(text) > _LONGEST_BARE and block.rank == PLAIN:
            return False
        if block.rank < _LOOSE and not text.endswith(";") and following is not None:
            return len(text) < _SHORT or not text.endswith((".", ","))
        return text.isupper() or bool(self._numbers.years_in(block.body, block.end))

    def _has_values(self, block: Block) -> bool:
        return any(self._tells(one) for one in self._numbers.values_in(block.body, block.end))

    def _tells(self, value: Value) -> bool:
        """Whether a number may be a target; a heading may count things (*05 mục tiêu*)."""
        if value.measure:
            return True
        behind = self._page.low[value.end : value.end + _REACH].lstrip()
        return not self._counted.match(behind) and _is_alone(value, behind)

    def _push(self, block: Block, following: Block | None) -> None:
        rank = block.rank
        if rank == PLAIN:
            rank = _LOOSE
        elif rank > _LOOSE and following and following.symbol == block.symbol:
            rank = _LOOSE + 1
        self._pop(rank, block)
        self._stack.append(self._heading(block, block.end, rank))

    def _pop(self, rank: int, block: Block) -> None:
        while self._stack and self._stack[-1].rank >= rank:
            self._stack.pop()

    def _leave(self, block: Block) -> None:
        """An item ends the headings of its own rank, unless it is the first below one."""
        if block.cells or block.rank == PLAIN:
            return
        if block.rank < 60:
            self._leave_numbered(block)
            return
        while self._stack and self._stack[-1].rank >= max(block.rank, _LOOSE + 2):
            self._stack.pop()

    def _leave_numbered(self, block: Block) -> None:
        top = next((one for one in self._stack if one.rank == block.rank), None)
        continues = top is None or block.ordinal == top.ordinal + 1
        if not continues:
            return
        end = _run_in_end(self._page, block)
        self._pop(block.rank, block)
        self._stack.append(self._heading(block, end, block.rank))

    def _heading(self, block: Block, end: int, rank: int) -> Heading:
        low = self._page.low[block.body : end]
        inside = self._numbers.years_in(block.body, end)
        aims = [one for one in inside if not one.vision] or inside
        words = self._words
        general = bool(any_of(words.general).search(low))
        past = any_of(words.past).match(low.strip(" .:")) is not None
        named = any_of(words.not_goals).sub(" ", low)
        goals = bool(any_of(words.goals).search(named)) or bool(aims)
        tasks = bool(any_of(words.tasks).search(low)) and not goals
        return Heading(
            rank, block.symbol, block.ordinal, block.body, end, aims[0].year if aims else None,
            len({one.year for one in aims}) > 1, goals and not past, general, past, tasks,
        )  # fmt: skip

    def _surroundings(self, block: Block) -> Surroundings:
        found = Surroundings()
        for one in self._stack:
            found = replace(
                found,
                year=one.year or found.year,
                several=one.several if one.year else found.several,
                goals=one.goals or (found.goals and not one.tasks),
                general=one.general,
                past=one.past or (found.past and not one.goals),
            )
        if found.year is None and self._title and self._title.year:
            found = replace(found, year=self._title.year, title=True, several=self._title.several)
        return replace(found, subject=self._subject(block))

    def _subject(self, block: Block) -> tuple[int, int] | None:
        top = self._stack[-1] if self._stack else None
        if top is None or not self._page.flat[top.start : top.end].rstrip().endswith(":"):
            return None
        return (top.start, top.end)


def _is_alone(value: Value, behind: str) -> bool:
    """Whether a number says more than how many of something there are."""
    small = value.low.isdigit() and int(value.low) < 100 and not value.high
    return not small or value.start != value.number or not behind


def _run_in_end(page: Page, block: Block) -> int:
    """Where the heading part of a numbered paragraph ends (*1. Mục tiêu chung: Nâng cao …*)."""
    found = _RUN_IN.search(page.flat, block.body, block.end)
    return found.start() if found and found.start() - block.body < _LONGEST_BARE else block.body
