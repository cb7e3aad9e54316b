"""Loading the indicator catalogue (resources/indicators)."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from pathlib import Path

from nq20desk.core.indicator import (
    Direction,
    Indicator,
    IndicatorCatalogue,
    IndicatorGroup,
    Level,
    Measure,
    Ratio,
    Rollup,
)
from nq20desk.core.message import message
from nq20desk.resources.reading import Entry, read_toml


class _Population(StrEnum):
    """On which population a rate is counted: that of a date, or the year's mean."""

    POINT = "point"
    MEAN = "mean"


_POPULATIONS = {_Population.POINT: "population", _Population.MEAN: "population_mean"}


def load_catalogue(path: Path) -> IndicatorCatalogue:
    """The catalogue of a file; every reference between indicators is checked."""
    file = read_toml(path)
    version = file.text("version")
    file.day("valid_from")
    measures = {one.key: one for one in (_measure(entry) for entry in file.tables("measure"))}
    groups = tuple(
        IndicatorGroup(one.text("key"), one.text("name"), one.text("name_en"))
        for one in file.tables("group")
    )
    indicators: dict[str, Indicator] = {}
    for entry in file.tables("indicator"):
        one = _indicator(entry, measures, {group.key for group in groups})
        if one.key in indicators:
            entry.fail("key", message("Resources", "the key occurs twice."))
        indicators[one.key] = one
    file.finish()
    _check_references(file, indicators)
    return IndicatorCatalogue(version, groups, measures, indicators)


def _measure(entry: Entry) -> Measure:
    return Measure(
        entry.text("key"),
        entry.text("name"),
        entry.text("name_en"),
        entry.text("suffix"),
        entry.flag("whole"),
    )


def _indicator(entry: Entry, measures: dict[str, Measure], groups: set[str]) -> Indicator:
    measure = measures[entry.one_of("measure", measures.__contains__)]
    return Indicator(
        key=entry.text("key"),
        name=entry.text("name"),
        name_en=entry.text("name_en"),
        group=entry.one_of("group", groups.__contains__),
        measure=measure,
        direction=entry.choice("direction", Direction),
        decimals=entry.integer("decimals"),
        unit=entry.text("unit", measure.name),
        unit_en=entry.text("unit_en", measure.name_en),
        bounds=_bounds(entry),
        levels=frozenset(Level(one) for one in entry.known("levels", _is_level)),
        definition=entry.text("definition", ""),
        definition_en=entry.text("definition_en", ""),
        source=entry.text("source", ""),
        synonyms=entry.texts("synonyms"),
        rollup=_rollup(entry, measure),
        ratio=_ratio(entry),
        sum_of=entry.texts("sum_of"),
        mean_of=entry.optional("mean_of"),
        parent=entry.optional("parent"),
        condition=entry.optional("condition"),
        condition_stricter=entry.choice("stricter", Direction, Direction.NONE),
        condition_only=entry.flag("condition_only"),
        small_numbers=entry.decimal("small_numbers"),
    )


def _is_level(word: str) -> bool:
    return word in set(Level)


def _bounds(entry: Entry) -> tuple[Decimal, Decimal] | None:
    values = entry.decimals("bounds")
    if not values:
        return None
    if len(values) != 2 or values[0] > values[1]:
        entry.fail("bounds", message("Resources", "two numbers, the lower one first, are wanted."))
    return values[0], values[1]


def _ratio(entry: Entry) -> Ratio | None:
    numerator, denominator = entry.optional("numerator"), entry.optional("denominator")
    names = [
        entry.text(f"{part}_name{language}", "")
        for language in ("", "_en")
        for part in ("numerator", "denominator")
    ]
    per = entry.decimal("per")
    basis = entry.text("population_basis", "")
    if basis:
        population = _POPULATIONS[entry.choice_of("population_basis", basis, _Population)]
        denominator = denominator or population
    if per is None:
        return None
    return Ratio(per, numerator, denominator, *names)


def _rollup(entry: Entry, measure: Measure) -> Rollup | None:
    """The rule where it is named; a sum needs whole numbers, the others need counts."""
    word = entry.text("rollup", "")
    if not word:
        return None
    rule = entry.choice_of("rollup", word, Rollup)
    if rule is Rollup.SUM and not measure.whole:
        entry.fail("rollup", message("Resources", "only whole numbers can be added up."))
    if rule in (Rollup.RATIO, Rollup.YES_NO) and not entry.has("per"):
        entry.fail("rollup", message("Resources", "this rule needs the key 'per'."))
    return rule


def _check_references(file: Entry, indicators: dict[str, Indicator]) -> None:
    for one in indicators.values():
        named = [*one.sum_of, one.mean_of, one.parent, one.condition]
        if one.ratio:
            named += [one.ratio.numerator, one.ratio.denominator]
        for key in named:
            if key is not None and key not in indicators:
                why = message("Resources", "{value} is not known.", value=repr(key))
                file.fail(f"indicator[{one.key}]", why)
        if one.mean_of and indicators[one.mean_of].mean_of:
            why = message("Resources", "a mean can't be taken of another mean.")
            file.fail(f"indicator[{one.key}].mean_of", why)
