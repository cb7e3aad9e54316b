"""A target as a clerk writes it, field by field, and what it means.

The rows of the plan editor and of the Excel template are drafts: texts that may still be
wrong. :func:`read_draft` makes a target of one, or says of every wrong field why.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from nq20desk.core.indicator import Indicator, IndicatorCatalogue
from nq20desk.core.message import Message, message
from nq20desk.core.plan import Condition, Target, double_targets
from nq20desk.core.quantity import (
    Comparator,
    Quantity,
    Reading,
    read_number,
    read_quantity,
    write_number,
)
from nq20desk.core.text import clean, name_key, search_key

MAINTAIN = "maintain"
COMPARATOR_WORDS: Mapping[str, tuple[str, ...]] = {
    Comparator.EQUAL.value: ("đạt", "bằng", "còn", "giảm còn"),
    Comparator.AT_LEAST.value: ("tối thiểu", "ít nhất", "không dưới", "≥"),
    Comparator.MORE.value: ("trên", "hơn"),
    Comparator.AT_MOST.value: ("tối đa", "không quá", "≤"),
    Comparator.LESS.value: ("dưới",),
    Comparator.ABOUT.value: ("khoảng", "xấp xỉ", "≈", "~"),
    Comparator.RANGE.value: ("từ - đến", "từ … đến"),
    Comparator.CHANGE.value: ("thay đổi", "tăng, giảm"),
    Comparator.TEXT.value: ("bằng lời", "định tính"),
    MAINTAIN: ("duy trì",),
}
"""What a comparator is called; the first word is the one that the program writes."""

_CODES = {
    search_key(word): code for code, words in COMPARATOR_WORDS.items() for word in (code, *words)
}
FIRST_YEAR, LAST_YEAR = 2000, 2100
_NUMBERS = re.compile(r"\d[\d.,]*\d|\d")
_WITH_RANGE = ("", Comparator.EQUAL, Comparator.ABOUT, Comparator.RANGE, MAINTAIN)


@dataclass(frozen=True, slots=True)
class TargetDraft:
    """One row as it was written; ``indicator`` is a key or a name, the rest are texts.

    ``origin`` is the target that the row began as: what the row has no field for (the
    same target said otherwise, another measure) is kept from it.
    """

    indicator: str = ""
    year: str = ""
    comparator: str = ""
    value: str = ""
    condition: str = ""
    words: str = ""
    printed: str = ""
    note: str = ""
    line: str = ""
    origin: Target | None = field(default=None, compare=False)

    @property
    def blank(self) -> bool:
        """Whether nothing was written in the row."""
        return self == TargetDraft()


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a field of a row (rows counted from 0)."""

    row: int
    field: str
    why: Message


@dataclass(frozen=True, slots=True)
class ReadDraft:
    """A row's target (None while a field is wrong), its faults, and what is doubtful."""

    target: Target | None
    faults: tuple[tuple[str, Message], ...] = ()
    doubts: tuple[tuple[str, Message], ...] = ()


class IndicatorNames:
    """Finds indicators by key, name or synonym, however the name is spelt."""

    def __init__(self, catalogue: IndicatorCatalogue) -> None:
        self.catalogue = catalogue
        self._keys: dict[str, str] = {}
        for one in catalogue:
            for name in (one.name, one.name_en, *one.synonyms):
                self._keys.setdefault(name_key(name), one.key)
        for one in catalogue:  # an indicator's own name goes before another's synonym
            self._keys[name_key(one.name)] = one.key

    def find(self, written: str) -> Indicator | None:
        """The indicator of a key or name; None if there is none."""
        key = written.strip()
        if key not in self.catalogue:
            key = self._keys.get(name_key(key), "")
        return self.catalogue.indicators.get(key)


def comparator_code(written: str) -> str | None:
    """The comparator's sign (or ``maintain``) for a word or sign; None if it is neither."""
    bare = written.strip()
    return _CODES.get(search_key(bare)) if bare else ""


def draft_of(target: Target) -> TargetDraft:
    """A target as a row to be changed."""
    return TargetDraft(
        indicator=target.indicator,
        year="" if target.year is None else str(target.year),
        comparator=MAINTAIN if target.maintain else target.comparator.value,
        value=_edit_value(target),
        condition="" if target.condition is None else write_number(target.condition.value),
        words=target.words,
        printed=target.printed,
        note=target.note,
        line="" if target.line is None else str(target.line),
        origin=target,
    )


def _edit_value(target: Target) -> str:
    """The number alone; *duy trì* leaves its own comparator to stand beside the number."""
    if target.value is None:
        return ""
    before = ""
    if target.maintain and target.comparator not in (Comparator.EQUAL, Comparator.RANGE):
        before = f"{COMPARATOR_WORDS[target.comparator][0]} "
    return before + _number_words(target.value, target.high)


def _number_words(value: Decimal, high: Decimal | None) -> str:
    number = write_number(value)
    return number if high is None else f"{number} - {write_number(high)}"


def read_draft(draft: TargetDraft, names: IndicatorNames) -> ReadDraft:
    """What a row means; every wrong field is named at once."""
    return _Reader(draft, names).read()


def read_drafts(
    drafts: Sequence[TargetDraft], names: IndicatorNames
) -> tuple[list[Target], list[Fault]]:
    """The targets of all rows (blank ones are passed over), and every fault in them.

    An indicator and year that occur twice are a fault of the later row, which shows both.
    """
    rows = [(row, draft) for row, draft in enumerate(drafts) if not draft.blank]
    targets: list[Target] = []
    places: list[int] = []
    faults: list[Fault] = []
    for row, draft in rows:
        read = read_draft(draft, names)
        faults += [Fault(row, name, why) for name, why in read.faults]
        if read.target is not None:
            targets.append(read.target)
            places.append(row)
    for double in double_targets(targets):
        why = double_words(targets[double.first], targets[double.second], places[double.first])
        faults.append(Fault(places[double.second], "year", why))
    return targets, faults


def double_words(first: Target, second: Target, row: int) -> Message:
    """That two rows set the same, with both rows' words (``row`` of the first, from 0)."""
    return message(
        "Plans",
        "Row {row} sets this indicator and year already: “{first}”; here: “{second}”.",
        row=row + 1, first=first.words, second=second.words,
    )  # fmt: skip


class _Reader:
    """Reads one row, collecting what is wrong field by field."""

    def __init__(self, draft: TargetDraft, names: IndicatorNames) -> None:
        self._draft, self._names = draft, names
        self._faults: list[tuple[str, Message]] = []

    def read(self) -> ReadDraft:
        draft = self._draft
        indicator = self._indicator()
        year, line = self._year(), self._whole("line", draft.line)
        code = self._comparator()
        quantity = self._quantity(code, indicator)
        condition = self._condition(indicator)
        if self._faults or indicator is None or quantity is None:
            return ReadDraft(None, tuple(self._faults))
        words = clean(draft.words).strip() or _spoken(code, quantity, indicator)
        target = replace(
            draft.origin or Target(indicator.key, year, quantity.comparator, words),
            indicator=indicator.key, year=year, comparator=quantity.comparator, words=words,
            value=quantity.value, high=quantity.high, maintain=code == MAINTAIN,
            condition=condition, printed=clean(draft.printed).strip(),
            note=clean(draft.note).strip(), line=line,
        )  # fmt: skip
        return ReadDraft(target, (), tuple(_doubts(quantity, indicator)))

    def _fail(self, name: str, why: Message) -> None:
        self._faults.append((name, why))

    def _indicator(self) -> Indicator | None:
        written = self._draft.indicator.strip()
        found = self._names.find(written)
        if not written:
            self._fail("indicator", message("Plans", "Which indicator is meant is missing."))
        elif found is None:
            why = message("Plans", "“{name}” is not in the list of indicators.", name=written)
            self._fail("indicator", why)
        return found

    def _year(self) -> int | None:
        year = self._whole("year", self._draft.year)
        if year is not None and not FIRST_YEAR <= year <= LAST_YEAR:
            why = message("Plans", "{year} is not a year of a plan ({first} to {last}).",
                          year=year, first=FIRST_YEAR, last=LAST_YEAR)  # fmt: skip
            self._fail("year", why)
        return year

    def _whole(self, name: str, written: str) -> int | None:
        text = written.strip()
        if not text:
            return None
        if not text.isascii() or not text.isdigit() or len(text) > 9:
            self._fail(name, message("Plans", "“{text}” is not a whole number.", text=text))
            return None
        return int(text)

    def _comparator(self) -> str:
        code = comparator_code(self._draft.comparator)
        if code is None:
            known = ", ".join(words[0] for words in COMPARATOR_WORDS.values())
            why = message("Plans", "“{word}” is none of: {known}.",
                          word=self._draft.comparator.strip(), known=known)  # fmt: skip
            self._fail("comparator", why)
        return code or ""

    def _quantity(self, code: str, indicator: Indicator | None) -> Quantity | None:
        written = clean(self._draft.value).strip()
        if code == Comparator.TEXT or (not written and not code):
            return self._in_words(written)
        if not written:
            self._fail("value", message("Plans", "The value is missing."))
            return None
        reading = read_quantity(written, indicator)
        if reading.quantity.value is None:
            self._fail("value", message("Plans", "“{text}” is not a number.", text=written))
            return None
        if _is_ambiguous(reading, indicator):
            self._fail("value", _both_readings(written, reading))
            return None
        return self._compared(code, reading.quantity)

    def _in_words(self, written: str) -> Quantity | None:
        words = clean(self._draft.words).strip() or written
        if not words:
            self._fail("words", message("Plans", "A target in words needs its words."))
            return None
        return Quantity(Comparator.TEXT, None, words)

    def _compared(self, code: str, quantity: Quantity) -> Quantity | None:
        """The quantity with the chosen comparator, unless the value says another one."""
        said = quantity.comparator
        if said is Comparator.RANGE:
            return self._ranged(code, quantity)
        if code == Comparator.RANGE:
            self._fail("value", message("Plans", "Two ends are wanted, for example 25 - 27."))
            return None
        wanted = Comparator.EQUAL if code in ("", MAINTAIN) else Comparator(code)
        if said is not Comparator.EQUAL and code not in ("", MAINTAIN, said.value):
            self._fail("value", message("Plans", "The value says another comparison than its row."))
            return None
        return replace(quantity, comparator=said if said is not Comparator.EQUAL else wanted)

    def _ranged(self, code: str, quantity: Quantity) -> Quantity | None:
        assert quantity.value is not None
        assert quantity.high is not None
        if code == Comparator.CHANGE:
            return replace(quantity, comparator=Comparator.CHANGE)
        if code not in _WITH_RANGE:
            self._fail("comparator", message("Plans", "Two ends go with “từ - đến” only."))
            return None
        if quantity.high <= quantity.value:
            self._fail("value", message("Plans", "The lower end stands first."))
            return None
        return quantity

    def _condition(self, indicator: Indicator | None) -> Condition | None:
        written = self._draft.condition.strip()
        if not written or indicator is None:
            return None
        if indicator.condition is None:
            self._fail("condition", message("Plans", "This indicator has no condition."))
            return None
        if not written.isascii() or not written.isdigit():
            why = message("Plans", "“{text}” is not a whole number.", text=written)
            self._fail("condition", why)
            return None
        return Condition(indicator.condition, Decimal(written))


def _is_ambiguous(reading: Reading, indicator: Indicator | None) -> bool:
    if reading.quantity.high is None:
        return reading.ambiguous
    ends = _NUMBERS.findall(reading.quantity.words)[:2]
    return any(len(read_number(one, indicator)) > 1 for one in ends)


def _both_readings(written: str, reading: Reading) -> Message:
    values = [one.value for one in (reading.quantity, *reading.others) if one.value is not None]
    said = [write_number(one, grouping=False) for one in values]
    return message(
        "Plans", "“{text}” can be read in two ways; write {readings}.",
        text=written, readings=" / ".join(said),
    )  # fmt: skip


def _spoken(code: str, quantity: Quantity, indicator: Indicator) -> str:
    """The words of a target that was entered without any, in the language of documents."""
    if quantity.value is None:
        return quantity.words
    code = code or quantity.comparator.value
    number = _number_words(quantity.value, quantity.high)
    plain = code in (Comparator.EQUAL, Comparator.RANGE)
    before = "" if plain else f"{COMPARATOR_WORDS[code][0]} "
    return f"{before}{number}{indicator.measure.suffix}"


def _doubts(quantity: Quantity, indicator: Indicator) -> Iterator[tuple[str, Message]]:
    suffix = indicator.measure.suffix
    if quantity.sign and not suffix.startswith(quantity.sign):
        yield "value", message(
            "Plans", "Written with {sign}, but the unit is {unit}.",
            sign=quantity.sign, unit=indicator.unit,
        )  # fmt: skip
    ends = [one for one in (quantity.value, quantity.high) if one is not None]
    if quantity.comparator is Comparator.CHANGE or indicator.bounds is None or not ends:
        return
    low, high = indicator.bounds
    if min(ends) < low or max(ends) > high:
        yield "value", message(
            "Plans", "Outside of what is plausible ({low} to {high}).",
            low=write_number(low), high=write_number(high),
        )  # fmt: skip
