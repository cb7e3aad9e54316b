"""Kiểm tra (F9): finds what is missing, contradicts itself, or was mistyped in a report.

A rule is a function from :class:`material.Material` to hits. Every family of rules is a
module with a tuple ``RULES``; :data:`RULES` lists them all. What is said about a rule – how
serious it is, what it is for, whether and from when it applies – is data: the
:class:`rulebook.RuleBook`. A new rule is a function, its name in that tuple, its key in
:data:`rulebook.CASES`, and an entry in ``resources/words/rules.toml``.

Findings speak the language of the interface, indicators by their names in that language.
Numbers stay as the report prints them, with a decimal comma, and so do the titles of sections
and the short names of plans: they are quoted from a Vietnamese document.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from nq20desk.core.checks import (
    abolished,
    citations,
    completeness,
    dates,
    head,
    narrative,
    repetition,
    spelling,
    stored,
    sums,
    trends,
    verdicts,
    wording,
)
from nq20desk.core.checks.finding import Correction, Finding, Hit, Place, Severity, to_json_dict
from nq20desk.core.checks.material import Material, Rule
from nq20desk.core.checks.rulebook import RuleBook, RuleFacts
from nq20desk.core.checks.vocabulary import Vocabulary
from nq20desk.core.report import ReportSnapshot

__all__ = [
    "RULES",
    "Correction",
    "Finding",
    "Place",
    "RuleBook",
    "RuleFacts",
    "Severity",
    "Vocabulary",
    "check",
    "to_json_dict",
]

RULES: tuple[Rule, ...] = (
    *completeness.RULES,
    *head.RULES,
    *stored.RULES,
    *sums.RULES,
    *narrative.RULES,
    *trends.RULES,
    *verdicts.RULES,
    *citations.RULES,
    *dates.RULES,
    *wording.RULES,
    *spelling.RULES,
    *repetition.RULES,
    *abolished.RULES,
)
# the first is told at the figure, the second in the sentence that says the other number
_SAME_FACT = {"two_figures": "typed_number_contradicts"}


def check(snapshot: ReportSnapshot, vocabulary: Vocabulary) -> tuple[Finding, ...]:
    """All findings of a report, errors first, each severity in the order of the report."""
    material = Material(snapshot, vocabulary)
    order = {one.key: position for position, one in enumerate(material.sections)}
    hits = (hit for rule in RULES for hit in rule(material))
    found = list(_weighed(hits, material, vocabulary.rules))
    return tuple(sorted(_once(found), key=lambda one: _position(one, order)))


def _weighed(hits: Iterable[Hit], material: Material, rules: RuleBook) -> Iterator[Finding]:
    """The hits of the rules that apply to the report, each with its severity."""
    for one in hits:
        facts = rules[one.rule]
        if facts.applies_to(material.report.date):
            yield Finding(
                one.rule, facts.severity_of(one.case), one.text, one.where, one.evidence,
                material.sentence_at(one.where), facts.blocks_export(one.case), one.corrections,
            )  # fmt: skip


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
        finding.severity.rank,
        order.get(where.section, -1),
        -1 if where.paragraph is None else where.paragraph,
        where.start or 0,
    )
