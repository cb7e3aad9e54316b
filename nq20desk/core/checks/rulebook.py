"""What is said about each rule: how serious it is, what it is for, when it applies.

The rules themselves are functions; these facts are data (resources/words/rules.toml).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from nq20desk.core.checks.finding import Severity
from nq20desk.core.message import Bilingual

CASES: Mapping[str, frozenset[str]] = {
    "section_empty": frozenset({"optional"}),
    "figure_missing": frozenset(),
    "field_unresolved": frozenset(),
    "head_incomplete": frozenset({"number", "date", "subject", "header", "signer", "recipients"}),
    "addressee_missing": frozenset(),
    "first_recipient": frozenset(),
    "figure_implausible": frozenset(),
    "typed_against_computed": frozenset({"doubtful"}),
    "two_figures": frozenset(),
    "said_twice": frozenset({"undated"}),
    "wrong_sign": frozenset(),
    "permille_typed": frozenset(),
    "sum_in_sentence": frozenset({"doubtful"}),
    "typed_number_contradicts": frozenset(),
    "typed_number_not_live": frozenset(),
    "trend_contradicts": frozenset({"tendency"}),
    "verdict_words": frozenset({"doubtful", "untested"}),
    "maintain_above_actual": frozenset(),
    "plan_looser_than_superior": frozenset(),
    "year_contradiction": frozenset(),
    "impossible_date": frozenset(),
    "dated_before_cited": frozenset(),
    "document_symbol": frozenset({"spaces"}),
    "citation_unknown": frozenset({"withdrawn"}),
    "doubled_words": frozenset(),
    "mixed_decimals": frozenset(),
    "placeholders": frozenset({"doubtful"}),
    "mixed_spelling": frozenset(),
    "misspelt": frozenset({"name", "foreign"}),
    "likely_slip": frozenset(),
    "repeated_paragraph": frozenset(),
    "abolished_words": frozenset(),
}
"""Every rule that the program knows, with the cases that may weigh otherwise."""


@dataclass(frozen=True)
class RuleFacts:
    """One rule in the rule book.

    ``cases`` gives the severity of those cases that weigh otherwise than the rule. ``since``
    and ``until`` are the first and last day of a report's date on which it applies; a report
    without a date is bound by rules without ``since`` only. A rule that ``blocks`` makes the
    page wrong, in its plain case only: the report is not exported while it holds.
    """

    key: str
    name: Bilingual
    explanation: Bilingual
    severity: Severity
    cases: Mapping[str, Severity] = field(default_factory=dict)
    on: bool = True
    since: date | None = None
    until: date | None = None
    blocks: bool = False

    def severity_of(self, case: str) -> Severity:
        """How serious a case of the rule is."""
        return self.cases.get(case, self.severity)

    def blocks_export(self, case: str) -> bool:
        """Whether a hit of this case makes the printed page wrong."""
        return self.blocks and not case

    def applies_to(self, day: date | None) -> bool:
        """Whether the rule is switched on and holds for a report of that date."""
        if day is None:
            return self.on and self.since is None
        after = self.since is None or day >= self.since
        return self.on and after and (self.until is None or day <= self.until)


@dataclass(frozen=True)
class RuleBook:
    """The facts of every rule, by its key."""

    rules: Mapping[str, RuleFacts]

    def __getitem__(self, key: str) -> RuleFacts:
        return self.rules[key]

    def __iter__(self) -> Iterator[RuleFacts]:
        return iter(self.rules.values())
