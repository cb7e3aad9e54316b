"""The command ``typed-numbers``: numbers typed in a report beside the stored figures."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from nq20desk.cli.parser import Parser, Work
from nq20desk.cli.present import print_json
from nq20desk.cli.request import FINE, Request
from nq20desk.core.message import message

if TYPE_CHECKING:
    from nq20desk.core.typed_numbers import TypedNumber


def typed_numbers(parser: Parser) -> Work:
    """``typed-numbers``: list them, or put live figures in place of those that are equal."""
    parser.add_report("--report")
    parser.add(
        "--replace", action="store_true",
        about=message("CommandLine", "put live figures in place of the equal ones"),
    )  # fmt: skip
    parser.add_json()
    return _typed_numbers


def _typed_numbers(request: Request) -> int:
    from nq20desk.app import live_figures  # noqa: PLC0415 - the rules of the check

    words = request.words
    with closing(request.open_desk()) as desk:
        found = live_figures.find_typed(desk, words.report)
        if words.replace:
            live_figures.put_live(desk, words.report, [one for one in found if one.is_equal])
    if words.json:
        print_json([_as_json(one) for one in found])
        return FINE
    for one in found:
        print(f"{'=' if one.is_equal else '≠'}\t{one.section}\t{one.typed}\t{one.stored}"
              f"\t{one.field.indicator}@{one.field.period}\t{one.sentence}")  # fmt: skip
    return FINE


def _as_json(one: TypedNumber) -> dict[str, object]:
    return {
        "section": one.section,
        "paragraph": one.paragraph,
        "typed": one.typed,
        "indicator": one.field.indicator,
        "period": one.field.period,
        "stored": one.stored,
        "equal": one.is_equal,
        "sentence": one.sentence,
    }
