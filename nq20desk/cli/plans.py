"""The group ``plan``, and ``plan read``, which proposes the targets of a pasted text."""

from __future__ import annotations

import sys
from decimal import Decimal
from pathlib import Path

from nq20desk.app.language import Language
from nq20desk.cli.parser import FILE, Parser, Work
from nq20desk.cli.present import print_json, print_lines
from nq20desk.cli.registry import PLAN_COMMANDS
from nq20desk.cli.request import FINE, Request
from nq20desk.core.errors import KnownError
from nq20desk.core.indicator import IndicatorCatalogue
from nq20desk.core.message import message
from nq20desk.core.plan import Condition
from nq20desk.core.planreading import LARGEST_TEXT, ReadTarget, read_plan
from nq20desk.core.quantity import Quantity, write_number, write_quantity

_KEYBOARD = Path("-")
_MOST_BYTES = 5_000_000
_BOMS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16", b"\xef\xbb\xbf": "utf-8-sig"}


def plan(parser: Parser) -> None:
    """``plan``: one of its own commands must be named."""
    parser.add_commands(PLAN_COMMANDS, "action", required=True)


def read(parser: Parser) -> Work:
    """``plan read``: print the targets that a text names; the data folder is not touched."""
    parser.add(
        "file", type=Path, metavar=FILE,
        about=message("CommandLine", "a text file; - reads standard input"),
    )  # fmt: skip
    parser.add_json()
    return _read


def _read(request: Request) -> int:
    words, language = request.words, request.language
    library = request.library()
    text = _text_of(words.file)
    rows = read_plan(text, library.catalogue, library.plan_grammar)
    if words.json:
        print_json([target_object(one, language) for one in rows])
    else:
        print_lines((target_line(one, library.catalogue, language) for one in rows), language)
    return FINE


def _text_of(path: Path) -> str:
    try:
        content = sys.stdin.buffer.read() if path == _KEYBOARD else path.read_bytes()
    except OSError as error:
        raise KnownError(
            message("CommandLine", "The text file {name} can't be read.", name=path.name)
        ) from error
    if len(content) > _MOST_BYTES:
        raise _too_large(path)
    try:
        text = content.decode(_BOMS.get(content[:2]) or _BOMS.get(content[:3]) or "utf-8")
    except UnicodeDecodeError as error:
        raise _no_text(path) from error
    if "\0" in text:
        raise _no_text(path)
    if len(text) > LARGEST_TEXT:
        raise _too_large(path)
    return text


def _too_large(path: Path) -> KnownError:
    return KnownError(
        message("CommandLine", "The text file {name} is too large for a plan.", name=path.name)
    )


def _no_text(path: Path) -> KnownError:
    return KnownError(
        message("CommandLine", "The file {name} is no plain text.", name=path.name),
        message("CommandLine", "Save the document as a text file (.txt, UTF-8) first."),
    )


def target_object(one: ReadTarget, language: Language) -> dict[str, object]:
    """A proposed row with stable keys; values are JSON numbers."""
    return {
        "key": one.key,
        "name": one.name,
        "year": one.year,
        "comparator": one.comparator.value,
        "value": _number(one.value),
        "value_high": _number(one.value_high),
        "unit": one.unit,
        "condition": _condition(one.condition),
        "words": one.words,
        "confidence": _number(one.confidence),
        "doubts": [language.say(text) for text in one.doubts],
    }


def _number(value: Decimal | None) -> int | float | None:
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def _condition(condition: Condition | None) -> dict[str, object] | None:
    if condition is None:
        return None
    return {"indicator": condition.indicator, "value": _number(condition.value)}


def target_line(one: ReadTarget, catalogue: IndicatorCatalogue, language: Language) -> str:
    """A proposed row as one line: year, key, name, target, condition, confidence, words."""
    measure = catalogue.measures.get(one.unit)
    suffix = measure.suffix if measure else f" {one.unit}".rstrip()
    said = write_quantity(Quantity(one.comparator, one.value, one.words, one.value_high), suffix)
    name = catalogue[one.key].name_en if one.key else one.name
    condition = one.condition
    parts = (
        str(one.year or "-"), one.key or "-", language.pick(one.name, name), one.comparator.value,
        said if one.value is not None else "-",
        f"{condition.indicator}={write_number(condition.value)}" if condition else "-",
        write_number(one.confidence), one.words,
        " ".join(language.say(text) for text in one.doubts) or "-",
    )  # fmt: skip
    return "\t".join(parts)
