"""How answers look on the command line: tab-separated lines, or JSON with stable keys."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from decimal import Decimal

from nq20desk.app.language import Language
from nq20desk.app.outlook import Outlook
from nq20desk.core.assessment import Assessment
from nq20desk.core.forecast import NoForecast
from nq20desk.core.message import Message, message
from nq20desk.core.observation import plain_words, write_observation
from nq20desk.core.quantity import write_number


def print_json(answer: object) -> None:
    """Print an answer as JSON, Vietnamese letters as they are."""
    print(json.dumps(answer, ensure_ascii=False, indent=2))


def print_lines(lines: Iterable[str], language: Language) -> None:
    """Print an answer line by line; that there is nothing to tell is said on stderr."""
    told = list(lines)
    for line in told:
        print(line)
    if not told:
        print(language.say(message("CommandLine", "There is nothing to list.")), file=sys.stderr)


def assessment_object(unit: str, outlook: Outlook, language: Language) -> dict[str, object]:
    """A verdict with stable keys; value and target as they were written."""
    one = outlook.assessment
    observation, target = one.observation, one.target
    return {
        "key": one.indicator.key,
        "name": language.pick(one.indicator.name, one.indicator.name_en),
        "plan": one.plan.key,
        "year": one.year,
        "verdict": one.verdict.value,
        "state": observation.state.value if observation else None,
        "value": _words(one),
        "target": target.words if target else None,
        "distance": _plain(one.distance),
        "unit_of_measure": one.indicator.unit,
        "percent_of_target": _plain(one.percent),
        "percent_base": _said(one.percent_base, language),
        "approximate": one.approximate,
        "why": language.say(one.why),
        "pace": _pace_object(outlook, language),
        "forecast": _forecast_object(outlook, language),
        "period": observation.period if observation else None,
        "unit": unit,
    }


def _pace_object(outlook: Outlook, language: Language) -> dict[str, object] | None:
    """The needed pace; null where nothing is lacking or the year is past."""
    pace = outlook.pace
    if pace is None:
        return None
    return {
        "per_year": _plain(pace.per_year),
        "from": pace.first,
        "to": pace.last,
        "at_least": pace.at_least,
        "words": _said(outlook.pace_words, language),
    }


def _forecast_object(outlook: Outlook, language: Language) -> dict[str, object] | None:
    """The forecast; ``value`` is null where none is given, and ``words`` say why."""
    found = outlook.forecast
    if found is None:
        return None
    words = {"words": _said(outlook.forecast_words, language)}
    if isinstance(found, NoForecast):
        return {"value": None, **words}
    return {
        "value": _plain(found.value),
        "low": _plain(found.low),
        "high": _plain(found.high),
        "year": found.year,
        "from": found.first,
        "to": found.last,
        "points": found.points,
        **words,
    }


def _said(text: Message | None, language: Language) -> str | None:
    return None if text is None else language.say(text)


def _words(one: Assessment) -> str | None:
    if one.observation is None:
        return None
    return plain_words(one.observation) or write_observation(one.observation)


def _plain(value: Decimal | None) -> float | None:
    return None if value is None else float(value)


def assessment_line(unit: str, one: Assessment, language: Language) -> str:
    """A verdict as one line."""
    target = one.target.words if one.target else "-"
    distance = "-" if one.distance is None else write_number(one.distance)
    parts = (
        unit, one.plan.key, str(one.year or "-"), one.indicator.key, one.verdict.value,
        _words(one) or "-", target, distance, language.say(one.why),
    )  # fmt: skip
    return "\t".join(parts)
