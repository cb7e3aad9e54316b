"""Numbers as Vietnamese clerks write them: reading, keeping as written, and writing.

Rules: decimal comma, dot between thousands; a lone separator is read by the measure and
the plausible bounds of the indicator, and is called ambiguous where both readings are
possible (*1.234*), so that the program asks instead of guessing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from nq20desk.core.indicator import Indicator
from nq20desk.core.text import clean


class Comparator(StrEnum):
    """How a number is meant: exactly, at least, about, or between two ends."""

    EQUAL = "="
    AT_LEAST = ">="
    MORE = ">"
    AT_MOST = "<="
    LESS = "<"
    ABOUT = "approx"
    RANGE = "range"
    CHANGE = "change"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A value with its comparator, as read from ``words`` (kept exactly as written).

    ``high`` is the upper end of a range. ``sign`` is the unit sign that stood in the cell
    (``%``, ``‰`` …), ``rest`` what followed the number (*với 10 loại vắc xin*).
    A text without a usable number has comparator TEXT and no value.
    """

    comparator: Comparator
    value: Decimal | None
    words: str
    high: Decimal | None = None
    sign: str = ""
    rest: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a written number may mean: the likelier reading first, then the others."""

    quantity: Quantity
    others: tuple[Quantity, ...] = ()

    @property
    def ambiguous(self) -> bool:
        """Whether the clerk must choose between readings."""
        return bool(self.others)


_COMPARATORS: tuple[tuple[str, Comparator], ...] = (
    ("lớn hơn hoặc bằng", Comparator.AT_LEAST),
    ("nhỏ hơn hoặc bằng", Comparator.AT_MOST),
    ("dưới hoặc bằng", Comparator.AT_MOST),
    ("không dưới", Comparator.AT_LEAST),
    ("tối thiểu", Comparator.AT_LEAST),
    ("ít nhất", Comparator.AT_LEAST),
    ("không quá", Comparator.AT_MOST),
    ("giảm còn", Comparator.EQUAL),
    ("xuống dưới", Comparator.LESS),
    ("tối đa", Comparator.AT_MOST),
    ("khoảng", Comparator.ABOUT),
    ("xấp xỉ", Comparator.ABOUT),
    ("trên", Comparator.MORE),
    ("dưới", Comparator.LESS),
    ("hơn", Comparator.MORE),
    ("đạt", Comparator.EQUAL),
    ("còn", Comparator.EQUAL),
    (">=", Comparator.AT_LEAST),
    ("<=", Comparator.AT_MOST),
    ("≥", Comparator.AT_LEAST),
    ("≤", Comparator.AT_MOST),
    (">", Comparator.MORE),
    ("<", Comparator.LESS),
    ("~", Comparator.ABOUT),
    ("=", Comparator.EQUAL),
)
_NUMBER = r"[-−]?\d[\d.,]*\d|[-−]?\d"
_SIGN = r"%\s*[o0]\b|%[o0]|0/00|[%‰]"
_RANGE = re.compile(
    rf"^(?:từ\s+)?(?P<low>{_NUMBER})\s*(?P<sign1>{_SIGN})?\s*(?:-|–|đến)\s*(?P<high>{_NUMBER})"
    rf"\s*(?P<sign>{_SIGN})?\s*(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_SINGLE = re.compile(
    rf"^(?P<low>{_NUMBER})\s*(?P<sign>{_SIGN})?(?P<rest>.*)$", re.IGNORECASE | re.DOTALL
)
_THOUSANDS = re.compile(r"[-−]?\d{1,3}(?:\.\d{3})+")
_GROUPED_COMMAS = re.compile(r"[-−]?\d{1,3}(?:,\d{3}){2,}")
_NOTHING = frozenset({"", "-", "–", "…", "...", "x"})


def is_blank(text: str) -> bool:
    """Whether a cell says nothing at all: blank, a dash, dots. Blank is not zero."""
    return clean(text).strip().lower() in _NOTHING


def read_quantity(text: str, indicator: Indicator | None = None) -> Reading:
    """Read what a clerk wrote in a cell; a text without a number is kept as text."""
    words = clean(text).strip()
    comparator, rest = _split_comparator(words)
    found = _RANGE.match(rest)
    if found and found["high"]:
        return Reading(_range_quantity(words, found, indicator))
    found = _SINGLE.match(rest)
    if not found or _is_sentence(found["rest"]):
        return Reading(Quantity(Comparator.TEXT, None, words))
    readings = read_number(found["low"], indicator)
    base = Quantity(
        comparator, readings[0], words,
        sign=_plain_sign(found["sign"]), rest=found["rest"].strip(),
    )  # fmt: skip
    return Reading(base, tuple(replace(base, value=other) for other in readings[1:]))


def read_number(text: str, indicator: Indicator | None = None) -> tuple[Decimal, ...]:
    """All sensible values of a written number, the likeliest first.

    Both separators: the last is the decimal one. Only commas: decimal, unless there are
    two or more groups of three. Only dots in groups of three: thousands for whole
    measures; else the reading inside the plausible bounds; both if both fit.
    """
    digits = text.replace("−", "-").strip()
    if "," in digits and "." in digits:
        decimal = max(digits.rfind(","), digits.rfind("."))
        whole = re.sub(r"[.,]", "", digits[:decimal])
        return (Decimal(f"{whole}.{digits[decimal + 1 :]}"),)
    if "," in digits:
        if _GROUPED_COMMAS.fullmatch(digits):
            return (Decimal(digits.replace(",", "")),)
        return (_decimal(digits.replace(",", ".")),)
    if "." not in digits:
        return (Decimal(digits),)
    if not _THOUSANDS.fullmatch(digits):
        return (_decimal(digits),)
    return _dotted(digits, indicator)


def _dotted(digits: str, indicator: Indicator | None) -> tuple[Decimal, ...]:
    grouped = Decimal(digits.replace(".", ""))
    if digits.count(".") > 1 or (indicator and indicator.measure.whole):
        return (grouped,)
    decimal = Decimal(digits)
    if indicator is None or indicator.bounds is None:
        return (grouped, decimal)
    inside = [one for one in (decimal, grouped) if _within(one, indicator.bounds)]
    return tuple(inside) if inside else (grouped, decimal)


def _within(value: Decimal, bounds: tuple[Decimal, Decimal]) -> bool:
    return bounds[0] <= value <= bounds[1]


def _decimal(digits: str) -> Decimal:
    head, _, tail = digits.rpartition(".")
    return Decimal(f"{head.replace('.', '')}.{tail}") if head else Decimal(tail)


def _split_comparator(words: str) -> tuple[Comparator, str]:
    if words[:1].isdecimal():
        return Comparator.EQUAL, words
    lowered = words.casefold()
    for written, comparator in _COMPARATORS:
        if lowered.startswith(written):
            rest = words[len(written) :].lstrip()
            further, rest_of_rest = _split_comparator(rest) if rest else (comparator, rest)
            stronger = further if further is not Comparator.EQUAL else comparator
            return stronger, rest_of_rest
    return Comparator.EQUAL, words


def _range_quantity(words: str, found: re.Match[str], indicator: Indicator | None) -> Quantity:
    low = read_number(found["low"], indicator)[0]
    high = read_number(found["high"], indicator)[0]
    sign = _plain_sign(found["sign"] or found["sign1"])
    return Quantity(Comparator.RANGE, low, words, high, sign, found["rest"].strip())


def _is_sentence(rest: str) -> bool:
    """Whether what follows a number makes it a sentence about something else."""
    return " nhưng " in f" {rest.casefold()} "


def _plain_sign(sign: str | None) -> str:
    if not sign:
        return ""
    return "%" if sign.strip() == "%" else "‰"


def write_number(value: Decimal, *, grouping: bool = True) -> str:
    """A number in Vietnamese: decimal comma, dot between thousands, decimals as stored."""
    text = f"{value:,f}" if grouping else f"{value:f}"
    return text.replace(",", "\0").replace(".", ",").replace("\0", ".")


_SYMBOL = {
    Comparator.AT_LEAST: "≥ ",
    Comparator.MORE: "> ",
    Comparator.AT_MOST: "≤ ",
    Comparator.LESS: "< ",
    Comparator.ABOUT: "≈ ",
}


def write_quantity(quantity: Quantity, suffix: str = "") -> str:
    """A quantity as it stands in a table cell, e.g. ``> 93%`` or ``25 - 27``."""
    if quantity.value is None:
        return quantity.words
    text = write_number(quantity.value)
    if quantity.high is not None:
        return f"{text} - {write_number(quantity.high)}{suffix}"
    return f"{_SYMBOL.get(quantity.comparator, '')}{text}{suffix}"
