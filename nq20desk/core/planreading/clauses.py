"""Reads the sentences of a paragraph: which number is said of what, in which year."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from nq20desk.core.planreading.claim import Aim, Claim, Naming, Said
from nq20desk.core.planreading.names import Match
from nq20desk.core.planreading.naming import Around, FitOf, Namer
from nq20desk.core.planreading.outline import Surroundings
from nq20desk.core.planreading.page import Page, blanked
from nq20desk.core.planreading.phrases import Phrases
from nq20desk.core.planreading.tools import Tools
from nq20desk.core.planreading.units import Fit
from nq20desk.core.planreading.values import Base, ConditionMention, Numbers, Value
from nq20desk.core.planreading.years import ending
from nq20desk.core.prose import any_of
from nq20desk.core.quantity import Comparator, read_number

_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+(?=[^\W\d_a-zà-ỹ]|[“\"(]|\d+[%‰])")
_REACH = 420
_SEMICOLON = re.compile(r";")
_BRACKET_NEXT = re.compile(r"\s*\([^()%‰]*\)")
_COLON = re.compile(r"[\s:=,;]+")
_BRACKET = re.compile(r"\(([^()]*)\)")


@dataclass
class _State:
    """What has been read so far in a sentence."""

    start: int
    end: int
    claimed: int
    subject: str = ""
    opening: str = ""
    cut: int | None = None
    used_years: set[int] = field(default_factory=set)


class ClauseReader:
    """Reads prose and cells of one page."""

    def __init__(self, page: Page, numbers: Numbers, tools: Tools) -> None:
        self._page = page
        self._numbers = numbers
        spans = [(one.start, one.end) for one in numbers.years]
        spans += [(one.start, one.end) for one in numbers.bases]
        spans += [(one.start, one.end) for one in numbers.conditions]
        self.phrases = Phrases(tools.phrases, blanked(page.low, tuple(spans)))
        self.units = tools.units
        self._changes = tools.changes
        grammar = tools.grammar
        self._namer = Namer(grammar.names, tools.matcher, self.phrases, page.low)
        self._present = any_of(grammar.sections.present)
        self._ahead = any_of(grammar.sections.ahead)
        self._from = ending(grammar.changes.from_words)
        self._to_level = any_of(grammar.changes.to_level)

    def read(self, start: int, end: int, above: Surroundings) -> Iterator[Claim]:
        """The claims of a paragraph."""
        subject = self._subject(above)
        for first, last in self.sentences(start, end):
            state = _State(first, last, first, subject)
            values = self._numbers.values_in(first, last)
            for position, value in enumerate(values):
                following = values[position + 1] if position + 1 < len(values) else None
                claim = self._claim(value, following, state, above, start)
                if claim:
                    yield claim

    def sentences(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The sentences of a paragraph."""
        position = start
        for found in _SENTENCE_END.finditer(self._page.flat, start, end):
            yield position, found.start()
            position = found.end()
        if position < end:
            yield position, end

    def _subject(self, above: Surroundings) -> str:
        if above.subject is None:
            return ""
        stretch = self.phrases.trimmed(*above.subject)
        return " ".join(self.phrases.text(stretch).split())

    def _claim(
        self, value: Value, following: Value | None, state: _State, above: Surroundings, start: int
    ) -> Claim | None:
        if self._is_baseline(value, following, state) or self._is_present(value, state, above):
            return None
        left = self._left(value, state)
        limit = self._limit(value, following, state)
        base = self._base(value, left, limit, state, above)
        unit = self.units.of(self._page.low, value, base, limit)
        movement = self._changes.movement(self._page.low, left[0], value, state.end)
        right = (min(max(value.end, unit.end), limit), limit)
        around = Around(left, right, value.start, value.number, state.subject, state.opening)
        said = Said(value, unit, movement)
        naming = self._namer.name(around, said, self.fitter(said))
        if not self._is_said(naming, said, left):
            return None
        return self._made(said, naming, state, above, start)

    def fitter(self, said: Said) -> FitOf:
        """How the number's unit suits an indicator, as a function of the match."""

        def fit(match: Match) -> Fit | None:
            if said.value.total and not match.indicator.measure.whole:
                return None
            readings = read_number(said.value.low, match.indicator)
            if _counts_heads(match, said):
                readings = (max(read_number(said.value.low)),)
            number = readings[0]
            return self.units.fit(said.unit, match.indicator, number, said.movement)

        return fit

    def _made(
        self, said: Said, naming: Naming, state: _State, above: Surroundings, start: int
    ) -> Claim:
        value = said.value
        named_end = naming.stretch[1] if naming.stretch and naming.behind else value.end
        tail = self._tail(value, max(named_end, value.end), state)
        year, year_end = self._year(value, tail, state, above, start)
        condition = self._condition(state.claimed, tail)
        begin = min(value.start, naming.stretch[0] if naming.stretch else value.start)
        yearly_end = self._changes.per_year_end(self._page.low, value.end)
        ends = [value.end, named_end, year_end, said.unit.end, yearly_end]
        if condition:
            begin, ends = min(begin, condition.start), [*ends, condition.end]
        ends += [one.end for one in self._numbers.bases if value.end <= one.start < tail]
        self._advance(state, naming, value, max(named_end, tail if not naming.behind else 0))
        return self.finished(said, naming, year, (begin, max(ends)), condition, above)

    def finished(
        self, said: Said, naming: Naming, aim: Aim, span: tuple[int, int],
        condition: ConditionMention | None, above: Surroundings,
    ) -> Claim:  # fmt: skip
        """The claim with its numbers read as the indicator suggests."""
        indicator = naming.match.indicator if naming.match else None
        value = said.value
        high = read_number(value.high, indicator)[0] if value.high else None
        start, end = self._page.trimmed(*span)
        colon = _COLON.match(self._page.flat, start, end)
        start = colon.end() if colon else start
        end = end + 1 if _is_open(self._page.flat, start, end) else end
        return Claim(
            said, naming, aim, read_number(value.low, indicator), high, start, end, condition
        )

    def _advance(self, state: _State, naming: Naming, value: Value, claimed: int) -> None:
        if naming.behind and naming.stretch and naming.stretch[0] < value.start:
            piece = self.phrases.stripped(*self.phrases.piece(state.claimed, value.start))
            state.opening = self.phrases.text(piece)
        state.claimed = max(state.claimed, value.end, claimed)
        if not self._in_bracket(value.number, state):
            state.subject = naming.phrase or state.subject
        state.cut = None

    def _in_bracket(self, position: int, state: _State) -> bool:
        found = _BRACKET.finditer(self._page.low, state.start, state.end)
        return any(one.start() < position < one.end() for one in found)

    def _left(self, value: Value, state: _State) -> tuple[int, int]:
        end = value.start if state.cut is None else state.cut
        cuts = [one.end() for one in _SEMICOLON.finditer(self._page.low, state.claimed, end)]
        start = min(cuts[-1] if cuts else state.claimed, end)
        return max(start, self._page.low.rfind(" ", 0, max(0, end - _REACH)) + 1), end

    def _limit(self, value: Value, following: Value | None, state: _State) -> int:
        end = min(following.start if following else state.end, value.end + _REACH)
        found = _SEMICOLON.search(self._page.low, value.end, max(end, value.end))
        return max(found.start() if found else end, value.end)

    def _tail(self, value: Value, position: int, state: _State) -> int:
        bracket = _BRACKET_NEXT.match(self._page.low, position, state.end)
        if bracket and self._numbers.years_in(*bracket.span()):
            position = bracket.end()
        reach = min(state.end, position + _REACH)
        following = [v.start for v in self._numbers.values_in(position, reach)]
        end = min(following, default=reach)
        return self.phrases.tail_end(position, end)

    def _is_baseline(self, value: Value, following: Value | None, state: _State) -> bool:
        """Whether a number is only where a movement starts: *từ 85% năm 2020 lên 95%*."""
        low = self._page.low
        if following is None or not self._from.search(low[state.start : value.start]):
            return False
        between = low[value.end : following.number]
        if len(between) > 60 or ";" in between or not self._to_level.search(between):
            return False
        state.cut = value.start
        state.used_years.update(y.start for y in self._numbers.years_in(value.end, following.start))
        return True

    def _is_present(self, value: Value, state: _State, above: Surroundings) -> bool:
        """Whether a number tells what is or was, not what shall be."""
        for bracket in _BRACKET.finditer(self._page.low, state.start, state.end):
            if bracket.start() < value.number < bracket.end():
                years = self._numbers.years_in(bracket.start(), value.number)
                past = any(above.year and y.year < above.year for y in years)
                if past or self._present.search(bracket[1]) or self._is_remark(value, bracket):
                    state.claimed = max(state.claimed, bracket.end())
                    return True
        left = self._page.low[max(state.claimed, state.start) : value.number]
        found = self._present.search(left)
        return found is not None and not self._ahead.search(left, found.end())

    def _is_remark(self, value: Value, bracket: re.Match[str]) -> bool:
        """Whether a bracket only says how far it is from an earlier year."""
        movement = self._changes.movement(
            self._page.low, bracket.start() + 1, value, bracket.end() - 1
        )
        return movement.change and movement.compared

    def _base(
        self, value: Value, left: tuple[int, int], limit: int, state: _State, above: Surroundings
    ) -> Base | None:
        """The base of a number: behind it, in its name, at the list's end, in the line above."""
        bases = self._numbers.bases
        tail = self._tail(value, value.end, state)
        for one in bases:
            if value.end <= one.start < min(limit, max(tail, value.end)):
                return one
        named = [one for one in bases if left[0] <= one.start < value.start]
        if named:
            return named[-1]
        if value.measure:
            return None
        later = [one for one in bases if value.end <= one.start < state.end]
        if later and not self.phrases.has_lead((value.end, later[0].start)):
            return later[0]
        if above.subject:
            first, last = above.subject
            return next((one for one in bases if first <= one.start < last), None)
        return None

    def _year(
        self, value: Value, tail: int, state: _State, above: Surroundings, start: int
    ) -> tuple[Aim, int]:
        """The year of a number and where the mention behind it ends."""
        behind = self._numbers.years_in(value.end, tail)
        if behind:
            state.used_years.add(behind[0].start)
            return Aim(behind[0].year), behind[0].end
        before = [
            y for y in self._numbers.years_in(start, value.start) if y.start not in state.used_years
        ]
        if before:
            return Aim(before[-1].year), value.end
        if above.year is None:
            later = self._numbers.years_in(value.end, state.end)
            return Aim(later[0].year if later else None), value.end
        return Aim(above.year, above.title, above.several), value.end

    def _condition(self, start: int, end: int) -> ConditionMention | None:
        return next((c for c in self._numbers.conditions if start <= c.start < end), None)

    def _is_said(self, naming: Naming, said: Said, left: tuple[int, int]) -> bool:
        """Whether a number is a target at all: known, or in a unit, or plainly named."""
        value, unit = said.value, said.unit
        if naming.match:
            return True
        if len(naming.phrase.split()) < 2 or value.total:
            return False
        if unit.sign or unit.other or unit.base or unit.measure in ("cm", "score"):
            return True
        linked = value.start != value.number or value.comparator is not Comparator.EQUAL
        return not unit.weak and linked and not naming.behind and self.phrases.has_lead(left)


def _counts_heads(match: Match, said: Said) -> bool:
    """Whether a number without its base may be a plain count (*2.500 giường*)."""
    return match.indicator.measure.key.startswith("per_") and not said.unit.base


def _is_open(flat: str, start: int, end: int) -> bool:
    """Whether the bracket that closes a passage stands right behind it."""
    opened = flat.count("(", start, end) > flat.count(")", start, end)
    return opened and flat[end : end + 1] == ")"
