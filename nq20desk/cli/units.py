"""The commands on units: their list with validity, and figures rolled up from communes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from decimal import Decimal

from nq20desk.app.desk import Desk
from nq20desk.app.language import Language
from nq20desk.cli.parser import KEY, YEAR, Parser, Work
from nq20desk.cli.present import print_json, print_lines
from nq20desk.cli.request import FINE, Request, known_unit
from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.core.observation import write_observation
from nq20desk.core.quantity import write_number
from nq20desk.core.rollup import Part, RolledUp
from nq20desk.core.territory import Territory, Unit


def units(parser: Parser) -> Work:
    """``units``: list the units with their validity, those that ended too."""
    parser.add_json()
    return _list


def _list(request: Request) -> int:
    with closing(request.open_desk()) as desk:
        territory = desk.territory
        found = [_unit_object(one, territory) for one in _in_tree_order(territory)]
    if request.words.json:
        print_json(found)
        return FINE
    for one in found:
        print("\t".join(str(one[key] or "-") for key in
                        ("key", "level", "parent", "from", "to", "name")))  # fmt: skip
    return FINE


def _in_tree_order(territory: Territory) -> Iterator[Unit]:
    waiting = sorted((one for one in territory if one.parent is None), key=lambda one: one.name)
    while waiting:
        one = waiting.pop(0)
        yield one
        waiting[:0] = territory.children(one.key)


def _unit_object(one: Unit, territory: Territory) -> dict[str, object]:
    origin, fate = territory.origin(one.key), territory.fate(one.key)
    return {
        "key": one.key,
        "name": one.name,
        "level": one.level.value,
        "parent": one.parent,
        "from": _iso(one.valid_from),
        "to": _iso(one.valid_to),
        "made_of": list(origin.old) if origin else [],
        "became": list(fate.new) if fate else [],
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def rollup(parser: Parser) -> Work:
    """``rollup``: a unit's figures from those of the units that belong to it."""
    parser.add("--unit", metavar=KEY, required=True, about=message("CommandLine", "whose figures"))
    parser.add(
        "--indicator", action="append", metavar=KEY,
        about=message("CommandLine", "only this indicator"),
    )  # fmt: skip
    parser.add(
        "--year", type=int, metavar=YEAR,
        about=message("CommandLine", "of this year instead of the newest"),
    )  # fmt: skip
    parser.add_json()
    return _roll_up


def _roll_up(request: Request) -> int:
    words = request.words
    with closing(request.open_desk()) as desk:
        unit = known_unit(desk, words.unit)
        found = list(_rolled_up(desk, unit, words.indicator, words.year))
        names = {one.key: one.name for one in desk.territory}
    if words.json:
        print_json([rollup_object(unit, one, request.language) for one in found])
        return FINE
    lines = (_line(unit, one, names, request.language) for one in found)
    print_lines(lines, request.language)
    return FINE


def _rolled_up(
    desk: Desk, unit: str, keys: list[str] | None, year: int | None
) -> Iterator[RolledUp]:
    """The indicators that were named, else all of which the communes gave anything."""
    for key in keys or ():
        if key not in desk.library.catalogue:
            raise KnownError(message("CommandLine", "There is no indicator '{key}'.", key=key))
    period = str(year) if year else _newest_year(desk, unit)
    for one in desk.library.catalogue:
        if keys and one.key not in keys:
            continue
        made = desk.roll_up(unit, one.key, period)
        if keys or any(part.numerator is not None or part.shown for part in made.parts):
            yield made


def _newest_year(desk: Desk, unit: str) -> str:
    """The newest year with figures that most of the communes have."""
    counts: dict[int, int] = {}
    for key in desk.territory.below(unit):
        for year in desk.figures(key).years():
            counts[year] = counts.get(year, 0) + 1
    if not counts:
        raise KnownError(message("CommandLine", "The communes of this unit have no figures yet."))
    most = max(counts.values())
    return str(max(year for year, count in counts.items() if count == most))


def rollup_object(unit: str, one: RolledUp, language: Language) -> dict[str, object]:
    """A rolled-up figure with stable keys."""
    return {
        "unit": unit,
        "key": one.indicator.key,
        "name": language.pick(one.indicator.name, one.indicator.name_en),
        "period": one.period,
        "rule": one.rule.value,
        "value": _plain(one.value),
        "numerator": _plain(one.numerator),
        "denominator": _plain(one.denominator),
        "complete": one.complete,
        "why_not": language.say(one.why_not) if one.why_not else None,
        "own": write_observation(one.own) if one.own else None,
        "difference": _plain(one.difference),
        "agrees": one.agrees,
        "missing": [{"unit": part.unit.key, "why": part.lack} for part in one.missing],
        "parts": [_part_object(part) for part in one.parts],
    }


def _part_object(part: Part) -> dict[str, object]:
    return {
        "unit": part.unit.key,
        "value": write_observation(part.shown) if part.shown else None,
        "numerator": _plain(part.numerator),
        "denominator": _plain(part.denominator),
        "made_of": [one.key for one in part.made_of],
    }


def _plain(value: Decimal | None) -> float | int | None:
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def _line(unit: str, one: RolledUp, names: dict[str, str], language: Language) -> str:
    lacking = ", ".join(names[part.unit.key] for part in one.missing)
    said = language.say(one.why_not) if one.why_not else ""
    if not said and lacking:
        said = language.say(message("CommandLine", "incomplete: {names}", names=lacking))
    value = "-" if one.value is None else write_number(one.value)
    own = write_observation(one.own) if one.own else "-"
    return "\t".join((unit, one.period, one.indicator.key, one.rule.value, value, own, said or "-"))
