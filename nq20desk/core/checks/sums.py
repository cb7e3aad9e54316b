"""Sentences that name a total and its parts: *tổng số 28.941 ca, trong đó 28.865 … 41 … 39*."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import product
from math import prod

from nq20desk.core.checks.finding import Hit, quote
from nq20desk.core.checks.material import Material, Rule
from nq20desk.core.checks.names import numbers_of
from nq20desk.core.checks.passage import Span
from nq20desk.core.checks.vocabulary import SumWords
from nq20desk.core.message import message
from nq20desk.core.prose import Number
from nq20desk.core.quantity import write_number

_ITEM_END = re.compile(r",\s+|;\s*|\s+và\s+")
_BRACKETS = re.compile(r"\([^()]*\)")
_OPENING_WORDS = 6
_MOST_READINGS = 256
_NEARLY_ALL = Decimal("0.9")


@dataclass(frozen=True, slots=True)
class _Sum:
    """A total with the numbers of each of its parts; ``complete`` says that all are named."""

    total: Number
    parts: tuple[tuple[Number, ...], ...]
    complete: bool

    @property
    def is_live(self) -> bool:
        """Whether none of the numbers was typed into the sentence."""
        return self.total.live and all(one.live for part in self.parts for one in part)


def sum_in_sentence(material: Material) -> Iterator[Hit]:
    """Sentences whose parts do not add up to the total that they name.

    Where all of them are live figures, the fault lies in the figures and is told there, once
    (:func:`stored.typed_against_computed`).
    """
    words = material.vocabulary.sums
    for passage in material.passages:
        before: Span | None = None
        for sentence in passage.sentences:
            for found in _sums(sentence, before, words):
                if not found.is_live:
                    yield from _checked(sentence, found)
            before = sentence


def _sums(sentence: Span, before: Span | None, words: SumWords) -> Iterator[_Sum]:
    """The sums of a sentence: announced by a word, in brackets, or merely listed."""
    marker = sentence.find((*words.all_parts, *words.some_parts))
    if marker:
        yield from _announced(sentence, before, marker, words)
    yield from _bracketed(sentence, words)
    if not marker:
        yield from _listed(sentence, words)


def _announced(
    sentence: Span, before: Span | None, marker: re.Match[str], words: SumWords
) -> Iterator[_Sum]:
    """*Tổng số n, trong đó a, b, c*; a sentence that begins so takes the total before it."""
    passage = sentence.passage
    complete = marker.group() in words.all_parts
    head = Span(passage, _start_of_head(sentence, marker.start(), complete), marker.start())
    opens = marker.start() == sentence.start and not complete
    total = _total(before if opens and before else head, words)
    tail = Span(passage, marker.end(), _end_of_parts(sentence, marker.end(), words))
    nested = tail.find((*words.all_parts, *words.some_parts)) is not None
    if total and not nested and tail.text.count("(") == tail.text.count(")"):
        yield _Sum(total, _parts(tail, total), complete)


def _start_of_head(sentence: Span, marker: int, complete: bool) -> int:
    """*Gồm* belongs to its own part of the sentence, *trong đó* to all that went before."""
    if not complete:
        return sentence.start
    return next((one.start for one in sentence.parts if one.holds(marker)), sentence.start)


def _end_of_parts(sentence: Span, start: int, words: SumWords) -> int:
    rest = Span(sentence.passage, start, sentence.end)
    besides = rest.find(words.besides)
    return besides.start() if besides else sentence.end


def _total(head: Span, words: SumWords) -> Number | None:
    """The number behind *tổng số*, or the only number before the parts."""
    counts = [one for one in _outside_brackets(head) if _counts(one)]
    announced = head.find(words.total)
    if announced:
        counts = [one for one in counts if one.start >= announced.end()][:1]
    return counts[0] if len(counts) == 1 else None


def _parts(tail: Span, total: Number) -> tuple[tuple[Number, ...], ...]:
    numbers = _outside_brackets(tail)
    items = (_numbers_of_item(one, numbers, total) for one in _items(tail))
    return tuple(one for one in items if one)


def _items(tail: Span) -> Iterator[Span]:
    start = tail.start
    for found in _ITEM_END.finditer(tail.passage.text, tail.start, tail.end):
        yield Span(tail.passage, start, found.start())
        start = found.end()
    yield Span(tail.passage, start, tail.end)


def _numbers_of_item(item: Span, numbers: list[Number], total: Number) -> tuple[Number, ...]:
    """The numbers that may be the part's own; behind a colon there is no doubt."""
    inside = [one for one in numbers if item.holds(one.start) and one.sign == total.sign]
    inside = [one for one in inside if one.kind == "number"]
    colon = item.text.find(":")
    behind = [one for one in inside if colon >= 0 and one.start > item.start + colon]
    return tuple(behind or inside)


def _outside_brackets(span: Span) -> list[Number]:
    brackets = [one.span() for one in _BRACKETS.finditer(span.passage.text)]
    return [
        one
        for one in span.numbers
        if not any(first <= one.start < last for first, last in brackets)
    ]


def _counts(number: Number) -> bool:
    return number.kind == "number" and not number.sign


def _bracketed(sentence: Span, words: SumWords) -> Iterator[_Sum]:
    """*6 người (chuyên khoa II 1 người, chuyên khoa I 5 người)*, in the same unit."""
    passage = sentence.passage
    for found in _BRACKETS.finditer(passage.text, sentence.start, sentence.end):
        total = _just_before(sentence, found.start())
        inner = Span(passage, found.start() + 1, found.end() - 1)
        if total is None:
            continue
        parts = tuple(
            one
            for one in (
                _numbers_of_item(item, list(inner.numbers), total) for item in _items(inner)
            )
            if one
        )
        announced = Span(passage, sentence.start, total.start).find(words.total)
        same_unit = all(_unit(passage.text, one[0]) == _unit(passage.text, total) for one in parts)
        if announced or same_unit:
            yield _Sum(total, parts, complete=True)


def _just_before(sentence: Span, position: int) -> Number | None:
    """The count that stands a few words before a bracket."""
    for one in reversed(sentence.numbers):
        if one.end <= position:
            near = len(sentence.passage.text[one.end : position].split()) <= _OPENING_WORDS
            return one if near and _counts(one) else None
    return None


def _listed(sentence: Span, words: SumWords) -> Iterator[_Sum]:
    """*Tổng số ca mắc là n, số ca khỏi a, số ca tử vong b, số ca đang điều trị c*."""
    announced = sentence.find(words.total)
    if not announced:
        return
    rest = Span(sentence.passage, announced.start(), sentence.end)
    first, *others = list(_items(rest))
    total = _total(first, words)
    following = [one for one in others if one.lowered.startswith("số ")]
    if total and len(following) == len(others):
        parts = tuple(_numbers_of_item(one, _outside_brackets(one), total) for one in others)
        yield _Sum(total, tuple(one for one in parts if one), complete=False)


def _unit(text: str, number: Number) -> str:
    words = re.findall(r"\w+", text[number.end : number.end + 20])
    return words[0].lower() if words else ""


def _checked(sentence: Span, found: _Sum) -> Iterator[Hit]:
    """Nothing where any reading of the parts adds up, or only some parts are named."""
    if len(found.parts) < 2 or prod(len(one) for one in found.parts) > _MOST_READINGS:
        return
    total = _value(found.total)
    if any(sum(map(_value, one)) == total for one in product(*found.parts)):
        return
    parts = [one[0] for one in found.parts]
    reached = sum(map(_value, parts), Decimal())
    if not found.complete and reached < total * _NEARLY_ALL:
        return
    yield _does_not_add_up(sentence, found.total, parts, reached)


def _does_not_add_up(sentence: Span, total: Number, parts: list[Number], reached: Decimal) -> Hit:
    passage = sentence.passage
    unit = _unit(passage.text, total)
    same = all(_unit(passage.text, one) == unit for one in parts)
    text = message(
        "Checks",
        "The parts add up to {reached}, but the total says {total} ({parts}).",
        reached=write_number(reached),
        total=total.text,
        parts=" + ".join(one.text for one in parts),
    )
    case = "" if same and reached > _value(total) else "doubtful"
    where = passage.place(total.start, total.end)
    evidence = quote(passage.text[total.start : parts[-1].end])
    return Hit("sum_in_sentence", text, where, evidence, case)


def _value(number: Number) -> Decimal:
    value = numbers_of(number).value
    return Decimal() if value is None else value


RULES: tuple[Rule, ...] = (sum_in_sentence,)
