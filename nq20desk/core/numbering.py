"""Generated numbers of headings, as the decree and the Party offices write them.

NĐ 30/2020 Phụ lục I, II.6: Phần and Mục in Roman numbers, Khoản in Arabic ones, Điểm in
letters of the Vietnamese alphabet with a closing bracket (a, b, c, d, đ, e, g, h …).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

LETTERS = "abcdđeghiklmnopqrstuvxy"
_ORDINALS = (
    "nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười",
)  # fmt: skip
_ROMAN = (
    (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"),
    (1, "I"),
)  # fmt: skip


class Numbering(StrEnum):
    """How the headings of one level are numbered."""

    NONE = "none"
    PART = "part"
    ROMAN = "roman"
    ROMAN_DASH = "roman_dash"
    ARABIC = "arabic"
    ARABIC_DASH = "arabic_dash"
    COMPOSITE = "composite"
    COMPOSITE_DASH = "composite_dash"
    LETTER = "letter"
    STAR = "star"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a heading stands: its own count, and the counts of the headings above it."""

    count: int
    above: tuple[int, ...] = ()


def number(scheme: Numbering, place: Place) -> str:
    """The printed number of a heading, e.g. ``Phần thứ nhất``, ``II.``, ``3.1.``, ``đ)``."""
    return _WRITERS[scheme](place)


def _chain(place: Place) -> str:
    return ".".join(str(one) for one in (*place.above[-1:], place.count))


def ordinal(count: int) -> str:
    """The Vietnamese ordinal word used in *Phần thứ …*."""
    return _ORDINALS[count - 1] if count <= len(_ORDINALS) else str(count)


def roman(count: int) -> str:
    """A Roman number, 1 to 399."""
    text = ""
    for value, sign in _ROMAN:
        repeats, count = divmod(count, value)
        text += sign * repeats
    return text


def letter(count: int) -> str:
    """The letter of a point, in Vietnamese alphabetical order; doubled after y."""
    rounds, index = divmod(count - 1, len(LETTERS))
    return LETTERS[index] * (rounds + 1)


_WRITERS: dict[Numbering, Callable[[Place], str]] = {
    Numbering.NONE: lambda place: "",
    Numbering.PART: lambda place: f"Phần thứ {ordinal(place.count)}",
    Numbering.ROMAN: lambda place: f"{roman(place.count)}.",
    Numbering.ROMAN_DASH: lambda place: f"{roman(place.count)}-",
    Numbering.ARABIC: lambda place: f"{place.count}.",
    Numbering.ARABIC_DASH: lambda place: f"{place.count}-",
    Numbering.COMPOSITE: lambda place: f"{_chain(place)}.",
    Numbering.COMPOSITE_DASH: lambda place: f"{_chain(place)}-",
    Numbering.LETTER: lambda place: f"{letter(place.count)})",
    Numbering.STAR: lambda place: "*",
}
