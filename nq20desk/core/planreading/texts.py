"""Targets without a number: *Cơ bản chấm dứt …*, *Không để dịch lớn xảy ra*."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from nq20desk.core.message import message
from nq20desk.core.planreading.clauses import ClauseReader
from nq20desk.core.planreading.judge import confidence
from nq20desk.core.planreading.names import Match
from nq20desk.core.planreading.outline import Surroundings
from nq20desk.core.planreading.page import Page
from nq20desk.core.planreading.target import ReadTarget
from nq20desk.core.planreading.tools import Tools
from nq20desk.core.planreading.values import Numbers
from nq20desk.core.prose import any_of
from nq20desk.core.quantity import Comparator

_PARTS = re.compile(r";|,(?=\s)")
_KNOWN, _NEW = 0.9, 0.4
_LEAST_RECALL, _LEAST_PRECISION = 0.55, 0.6
_WHOLE = 0.75


class TextTargets:
    """Finds the targets of a paragraph that say in words what shall be reached."""

    def __init__(self, page: Page, numbers: Numbers, tools: Tools, clauses: ClauseReader) -> None:
        self._page = page
        self._numbers = numbers
        self._markers = any_of(tools.grammar.texts)
        self._matcher = tools.matcher
        self._clauses = clauses

    def read(self, start: int, end: int, above: Surroundings) -> Iterator[ReadTarget]:
        """The text targets of a paragraph, only below a heading that speaks of goals."""
        if not above.goals or above.general or above.past:
            return
        for first, last in self._clauses.sentences(start, end):
            for part in self._parts(first, last):
                yield self._target(*part, above)

    def _parts(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The parts with a marker and no value; the whole sentence where it is one target."""
        cuts = [start, *(one.end() for one in _PARTS.finditer(self._page.low, start, end)), end]
        parts = [(a, b) for a, b in pairwise(cuts) if self._is_text(a, b)]
        if parts and not self._has_value(start, end) and self._names_one(start, end):
            yield start, end
            return
        yield from parts

    def _is_text(self, start: int, end: int) -> bool:
        marked = self._markers.search(self._page.low, start, end) is not None
        return marked and not self._has_value(start, end)

    def _names_one(self, start: int, end: int) -> bool:
        match = self._match(start, end)
        return match is not None and match.score > _WHOLE

    def _has_value(self, start: int, end: int) -> bool:
        return bool(self._numbers.values_in(start, end))

    def _match(self, start: int, end: int) -> Match | None:
        """The indicator that a sentence speaks of, the words of intention left out."""
        tries = (self._clauses.phrases.trimmed(start, end), (start, end))
        texts = [self._clauses.phrases.text(one) for one in tries]
        texts.append(self._markers.sub(" ", texts[0]))
        found = [m for text in texts for m in self._matcher.match(text)[:2]]
        good = [
            m for m in found
            if m.recall >= _LEAST_RECALL and m.precision >= _LEAST_PRECISION
            and m.indicator.measure.key in ("text", "count")
        ]  # fmt: skip
        return max(good, key=lambda one: one.score, default=None)

    def _target(self, start: int, end: int, above: Surroundings) -> ReadTarget:
        match = self._match(start, end)
        years = self._numbers.years_in(start, end)
        start, end = self._page.trimmed(start, end)
        words = self._page.words(start, end).rstrip(" .;,")
        known = message("PlanReading", "The target is in words; nothing can be computed from it.")
        new = message("PlanReading", "The catalogue has no such indicator.")
        trust = _KNOWN * match.score**0.25 if match else _NEW
        return ReadTarget(
            key=match.indicator.key if match else None,
            name=match.indicator.name if match else words,
            year=years[0].year if years else above.year,
            comparator=Comparator.TEXT,
            value=None,
            value_high=None,
            unit=match.indicator.measure.key if match else "text",
            condition=None,
            words=self._page.words(start, end),
            start=start,
            end=end,
            confidence=confidence(trust),
            doubts=(known,) if match else (new, known),
        )
