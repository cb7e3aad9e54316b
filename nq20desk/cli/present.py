"""How answers look on the command line: tab-separated lines, or JSON with stable keys."""

from __future__ import annotations

import json
from decimal import Decimal

from nq20desk.app.language import Language
from nq20desk.core.assessment import Assessment
from nq20desk.core.observation import plain_words, write_observation
from nq20desk.core.quantity import write_number


def print_json(answer: object) -> None:
    """Print an answer as JSON, Vietnamese letters as they are."""
    print(json.dumps(answer, ensure_ascii=False, indent=2))


def assessment_object(unit: str, one: Assessment, language: Language) -> dict[str, object]:
    """A verdict with stable keys; value and target as they were written."""
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
        "approximate": one.approximate,
        "why": language.say(one.why),
        "period": observation.period if observation else None,
        "unit": unit,
    }


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
