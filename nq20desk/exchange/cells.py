"""Cells of a workbook: real numbers that look as they were typed, dates, and texts.

A number keeps its comparator and its unit sign in the number format (``"> "0`` shows
*> 95* and holds 95), so that the province can count with it and the eye sees the paper.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.core.quantity import Comparator, read_quantity, write_number
from nq20desk.core.text import clean

MAX_DIGITS = 15
"""Significant digits, and decimals, of a spreadsheet number; longer numbers stay texts."""

MAX_TEXT = 32_767
"""Letters that one cell of a spreadsheet can hold."""

DATE_FORMAT = "dd/mm/yyyy"
_FIRST_DATE = date(1900, 3, 1)  # spreadsheets count a 29 February 1900 that never was
_LITERAL = re.compile(r"[0-9][0-9.,]*[0-9]|[0-9]")
_WRITTEN_DATE = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4})", re.ASCII)
_FORMAT = re.compile(
    r'(?:"(?P<before>[^"]*)")?(?P<core>[#,0]+(?:\.(?P<places>0+))?)(?:"(?P<after>[^"]*)")?(?:;.*)?'
)
_SEPARATORS = str.maketrans({".": ",", "−": "-"})
_SIGNS = {
    Comparator.AT_LEAST: "≥ ",
    Comparator.MORE: "> ",
    Comparator.AT_MOST: "≤ ",
    Comparator.LESS: "< ",
    Comparator.ABOUT: "≈ ",
}


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell; ``number_format`` is set for numbers and dates."""

    value: Decimal | date | str = ""
    number_format: str = ""


def text_cell(text: str) -> Cell:
    """A cell of text, cleaned; refused where no spreadsheet could hold it."""
    text = clean(text)
    if len(text) > MAX_TEXT:
        raise KnownError(
            message(
                "Exchange",
                "A text of {count} letters is too long for a cell of a workbook: “{start}…”.",
                count=len(text),
                start=text[:40],
            ),
            message("Exchange", "Shorten it to {limit} letters.", limit=MAX_TEXT),
        )
    return Cell(text)


def number_cell(
    value: Decimal | None, words: str = "", comparator: Comparator = Comparator.EQUAL
) -> Cell:
    """A real number that is shown as ``words`` where these are only the number.

    A number with more digits than a spreadsheet keeps becomes a text.
    """
    if value is None:
        return Cell()
    if not fits(value):
        return text_cell(words or write_number(value))
    value = value or abs(value)  # no minus before a zero
    return Cell(value, typed_format(value, words, comparator) or plain_format(value, comparator))


def date_cell(written: str) -> Cell:
    """A real date where day, month and year are written; else the text."""
    found = _WRITTEN_DATE.fullmatch(written.strip())
    if not found:
        return text_cell(written)
    day, month, year = (int(part) for part in found.groups())
    try:
        real = date(year, month, day)
    except ValueError:
        return text_cell(written)
    return Cell(real, DATE_FORMAT) if real >= _FIRST_DATE else text_cell(written)


def fits(value: Decimal) -> bool:
    """Whether a spreadsheet keeps every digit of a number."""
    if not value.is_finite():
        return False
    digits = "".join(str(one) for one in value.as_tuple().digits).strip("0")
    if max(len(digits), _places(value)) > MAX_DIGITS:
        return False
    return not value or abs(value.adjusted()) < 20


def _places(value: Decimal) -> int:
    """The decimals of a number as stored."""
    return max(0, -int(value.as_tuple().exponent))


def plain_format(value: Decimal, comparator: Comparator = Comparator.EQUAL) -> str:
    """The format of a number that the program writes itself: decimals as stored."""
    whole = "#,##0" if abs(value) >= 1000 else "0"
    return _format(value, _SIGNS.get(comparator, ""), whole, _places(value), "")


def typed_format(value: Decimal, words: str, comparator: Comparator) -> str | None:
    """The format that shows a number as it was typed; None where the words say more."""
    reading = read_quantity(words)
    same = [
        one
        for one in (reading.quantity, *reading.others)
        if one.value == value and one.comparator is comparator and one.high is None and not one.rest
    ]
    literal = _LITERAL.search(clean(words))
    if not same or not literal:
        return None
    before, after = literal.string[: literal.start()], literal.string[literal.end() :]
    if '"' in before + after:
        return None
    before = before.lstrip().rstrip("-−") if value < 0 else before.lstrip()
    whole, places = _picture(literal[0], abs(value))
    if places > MAX_DIGITS:
        return None
    typed = _format(value, before, whole, places, after.rstrip())
    return typed if looks_like(shown(value, typed), words) else None


def _picture(literal: str, value: Decimal) -> tuple[str, int]:
    """How the whole part is written (grouped, leading zeros), and the number of decimals."""
    digits = re.sub(r"\D", "", literal)
    if value:
        readings = (n for n in range(len(digits)) if Decimal(digits).scaleb(-n) == value)
        places = next(readings, 0)
    else:
        places = len(re.split(r"[.,]", literal)[-1]) if len(digits) < len(literal) else 0
    separators = len(literal) - len(digits)
    if separators > (1 if places else 0):
        return "#,##0", places
    width = len(digits) - places
    return "0" * (width if digits.startswith("0") else 1), places


def _format(value: Decimal, before: str, whole: str, places: int, after: str) -> str:
    core = f"{whole}.{'0' * places}" if places else whole
    head = f'"{before}"' if before else ""
    tail = f'"{after}"' if after else ""
    positive = f"{head}{core}{tail}"
    return f"{positive};{head}\\-{core}{tail}" if head and value < 0 else positive


def shown(value: Decimal, number_format: str) -> str:
    """What a spreadsheet set to Vietnamese shows for a number in such a format."""
    found = _FORMAT.fullmatch(number_format)
    if not found:
        raise ValueError(number_format)
    core, places = found["core"], len(found["places"] or "")
    whole, _, decimals = f"{abs(value):,.{places}f}".partition(".")
    whole = whole.replace(",", ".") if "," in core else whole.replace(",", "")
    padded = whole if "," in core else whole.zfill(core.partition(".")[0].count("0"))
    number = f"{padded},{decimals}" if places else padded
    before, after = found["before"] or "", found["after"] or ""
    return f"{before}{'-' if value < 0 else ''}{number}{after}"


def looks_like(look: str, words: str) -> bool:
    """Whether a shown number is the typed words, whichever separators these have."""
    return look.translate(_SEPARATORS) == clean(words).strip().translate(_SEPARATORS)
