"""Kiểm tra (F9): finds what is missing, contradicts itself, or was mistyped in a report.

A rule is a function from :class:`material.Material` to findings. Every family of rules is a
module with a tuple ``RULES``; :data:`RULES` lists them all. A new rule is a function and its
name in that tuple.

Findings speak the language of the interface, indicators by their names in that language.
Numbers stay as the report prints them, with a decimal comma, and so do the titles of sections
and the short names of plans: they are quoted from a Vietnamese document.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nq20desk.core.checks import (
    abolished,
    citations,
    completeness,
    head,
    narrative,
    repetition,
    stored,
    sums,
    trends,
    verdicts,
    wording,
)
from nq20desk.core.checks.finding import Finding, Place, Severity, to_json_dict
from nq20desk.core.checks.material import Material, Rule
from nq20desk.core.checks.vocabulary import Vocabulary
from nq20desk.core.report import ReportSnapshot

__all__ = ["RULES", "Finding", "Place", "Severity", "Vocabulary", "check", "to_json_dict"]

RULES: tuple[Rule, ...] = (
    *completeness.RULES,
    *head.RULES,
    *stored.RULES,
    *sums.RULES,
    *narrative.RULES,
    *trends.RULES,
    *verdicts.RULES,
    *citations.RULES,
    *wording.RULES,
    *repetition.RULES,
    *abolished.RULES,
)
_SEVERITIES = tuple(Severity)
# the first is told at the figure, the second in the sentence that says the other number
_SAME_FACT = {"two_figures": "typed_number_contradicts"}


def check(snapshot: ReportSnapshot, vocabulary: Vocabulary) -> tuple[Finding, ...]:
    """All findings of a report, errors first, each severity in the order of the report."""
    material = Material(snapshot, vocabulary)
    order = {one.key: position for position, one in enumerate(material.sections)}
    found = [finding for rule in RULES for finding in rule(material)]
    return tuple(sorted(_once(found), key=lambda one: _position(one, order)))


def _once(findings: Sequence[Finding]) -> Iterator[Finding]:
    """The findings without those that tell a fact which another one tells at its place."""
    told = {(one.rule, one.where.indicator, one.where.period) for one in findings}
    for one in findings:
        same = _SAME_FACT.get(one.rule)
        if same is None or (same, one.where.indicator, one.where.period) not in told:
            yield one


def _position(finding: Finding, order: dict[str, int]) -> tuple[int, int, int, int]:
    where = finding.where
    return (
        _SEVERITIES.index(finding.severity),
        order.get(where.section, -1),
        -1 if where.paragraph is None else where.paragraph,
        where.start or 0,
    )
