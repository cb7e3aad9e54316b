"""Finds what a number is said of, among the phrases around it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from nq20desk.core.planreading.changes import Movement
from nq20desk.core.planreading.claim import Naming, Said
from nq20desk.core.planreading.grammar import NameWords
from nq20desk.core.planreading.names import Match, NameMatcher
from nq20desk.core.planreading.page import Stretch
from nq20desk.core.planreading.phrases import SEPARATOR, Phrases
from nq20desk.core.planreading.units import Fit, Unit
from nq20desk.core.prose import any_of

_INHERITED = 0.97
_LATER = 0.995
_NEAR = 0.55
_BEHIND = 0.8
_LEAST = 0.6

FitOf = Callable[[Match], Fit | None]


@dataclass(frozen=True, slots=True)
class Around:
    """The stretches around a number: before it, behind it, and what was named earlier."""

    left: Stretch
    right: Stretch
    number: int
    digits: int
    subject: str = ""
    opening: str = ""


@dataclass(frozen=True, slots=True)
class _Candidate:
    phrase: str
    stretch: Stretch | None
    weight: float = 1.0
    inherited: bool = False
    behind: bool = False


class Namer:
    """Chooses among the phrases before and behind a number the one that names it."""

    def __init__(self, words: NameWords, matcher: NameMatcher, phrases: Phrases, low: str) -> None:
        self._matcher = matcher
        self._phrases = phrases
        self._low = low
        self._firm = any_of(words.firm)
        self._nouns = words.changes

    def name(self, around: Around, said: Said, fit: FitOf) -> Naming:
        """The indicator that a number belongs to, or the words for an unknown one."""
        movement = said.movement
        behind = self._is_behind(around, said.unit)
        candidates = list(self._candidates(around, behind, movement))
        best: tuple[float, _Candidate, Match, Fit] | None = None
        near: Match | None = None
        for order, one in enumerate(candidates):
            match, fitted = self._fitting(one, fit, movement)
            if match is None:
                continue
            if fitted is None or not match.holds:
                near = match if near is None or match.score > near.score else near
                continue
            score = match.score * one.weight * fitted.factor * _LATER ** min(order, 3)
            if score >= _LEAST and (best is None or score > best[0]):
                best = (score, one, match, fitted)
        if best is None:
            return self._unknown(around, behind, near)
        return self._known(best[1], best[2], best[3], fit)

    def _known(self, one: _Candidate, match: Match, fitted: Fit, fit: FitOf) -> Naming:
        rivals = (
            other for other in self._matcher.match(one.phrase)
            if other.indicator.key != match.indicator.key and match.rivals(other) and fit(other)
        )  # fmt: skip
        return Naming(
            one.phrase, one.stretch, match, fitted, next(rivals, None), None, one.inherited,
            one.behind,
        )  # fmt: skip

    def _fitting(
        self, one: _Candidate, fit: FitOf, movement: Movement
    ) -> tuple[Match | None, Fit | None]:
        """The best indicator whose unit suits; else the best one at all."""
        found = self._matcher.match(one.phrase)
        moving = movement.noun or movement.change
        usable = [m for m in found if self._counts_movement(m) <= moving]
        for match in usable:
            if match.holds and (fitted := fit(match)):
                return match, fitted
        return (usable[0] if usable and usable[0].score >= _NEAR else None), None

    def _counts_movement(self, match: Match) -> bool:
        return match.indicator.name.lower().startswith(self._nouns)

    def _is_behind(self, around: Around, unit: Unit) -> bool:
        """Whether a number's name follows it (*95% trạm y tế …*)."""
        right = self._first(self._phrases.behind(*around.right))
        if right is None:
            return False
        piece = self._phrases.piece(*around.left)
        trimmed = self._phrases.trimmed(*piece)
        if trimmed[0] >= trimmed[1] or self._is_empty(trimmed):
            return not self._is_empty(right)
        if self._phrases.has_lead(piece) or not unit.sign or self._is_empty(right):
            return False
        short = len(self._phrases.text(right).split()) < 3
        only = self._matcher.qualifies_only(self._text(trimmed))
        return not (self._is_linked(around) or short or only)

    def _is_linked(self, around: Around) -> bool:
        """Whether a firm link ties the number to the name before it (*… đạt 95%*)."""
        piece = self._phrases.piece(*around.left)
        trimmed = self._phrases.trimmed(*piece)
        found = self._firm.search(self._low, trimmed[1], around.digits)
        return found is not None or self._phrases.has_lead(piece)

    def _candidates(self, around: Around, behind: bool, movement: Movement) -> Iterator[_Candidate]:
        lefts = list(self._phrases.before(*around.left))
        rights = list(self._phrases.behind(*around.right))
        if movement.change:
            yield from (
                _Candidate(f"{noun} {self._text(one)}", one, behind=behind)
                for one in (rights if behind else lefts)[:3] for noun in self._nouns[:2]
            )  # fmt: skip
        if behind:
            yield from (_Candidate(self._text(one), one, behind=True) for one in rights)
            yield from self._inherited(around, rights, behind=True)
            yield from self._both(around, lefts, rights)
            return
        yield from (_Candidate(self._text(one), one) for one in lefts)
        yield from self._both(around, lefts, rights)
        if not self._is_linked(around):
            yield from (_Candidate(self._text(one), one, _BEHIND, behind=True) for one in rights)
        yield from self._inherited(around, lefts or [(around.number, around.number)], behind=False)

    def _both(
        self, around: Around, lefts: list[Stretch], rights: list[Stretch]
    ) -> Iterator[_Candidate]:
        """Name on both sides of the number: *đào tạo mới 02 bác sĩ chuyên khoa I*."""
        for left in lefts[:2]:
            for right in rights[:2]:
                if SEPARATOR.search(self._low, around.right[0], right[0]):
                    continue
                phrase = f"{self._text(left)} {self._text(right)}"
                yield _Candidate(phrase, (left[0], right[1]), 0.98, behind=True)

    def _inherited(
        self, around: Around, own: Iterable[Stretch], *, behind: bool
    ) -> Iterator[_Candidate]:
        """The subject named earlier, with what the own phrase replaces or adds."""
        for one in own:
            text = self._text(one)
            if self._phrases.has_lead(one) and not self._matcher.qualifies_only(text):
                continue
            stretch = one if text else None
            if around.opening and behind:
                yield _Candidate(f"{around.opening} {text}", stretch, 0.99, True, behind)
            if around.subject:
                merged = self._matcher.normaliser.merged(around.subject, text)
                yield _Candidate(merged, stretch, _INHERITED, True, behind)

    def _unknown(self, around: Around, behind: bool, near: Match | None) -> Naming:
        own = self._phrases.behind(*around.right) if behind else self._phrases.before(*around.left)
        stretch = self._first(own)
        text = self._text(stretch) if stretch else ""
        if around.subject and (not text or self._matcher.qualifies_only(text)):
            name = f"{around.subject}, {text}" if text else around.subject
            return Naming(name, stretch, near=near, inherited=True, behind=behind)
        return Naming(text, stretch, near=near, behind=behind)

    def _first(self, stretches: Iterator[Stretch]) -> Stretch | None:
        return next(stretches, None)

    def _text(self, stretch: Stretch) -> str:
        return " ".join(self._phrases.text(stretch).split())

    def _is_empty(self, stretch: Stretch) -> bool:
        return self._matcher.is_empty(self._text(stretch))
