"""From a PDF and a layout profile to the table of findings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from nq20desk.core.conformance import Component, Finding, Measure, Rule, Value, judge
from nq20desk.core.layout import LayoutProfile
from nq20desk.document.conformance.ink import read_pages
from nq20desk.document.conformance.measures import measure
from nq20desk.document.conformance.parts import Parts, find_parts
from nq20desk.document.conformance.rules import frame_rules, rules_of

_ALWAYS = frozenset(
    {
        Component.PAPER, Component.MARGINS, Component.HEAD, Component.NATION, Component.ISSUER,
        Component.NUMBER, Component.PLACE_DATE, Component.KIND, Component.SUBJECT,
        Component.BODY, Component.CLOSING, Component.POST, Component.SIGNER,
        Component.RECIPIENTS_HEAD, Component.RECIPIENTS,
    }
)  # fmt: skip
# what stands under or beside a component must be there with it; other measures may lack
_DRAWN = (Measure.LINE, Measure.MARK)


@dataclass(frozen=True)
class Conformance:
    """The table of one file: every rule that asks something of it, in the order of the page."""

    profile: LayoutProfile
    findings: tuple[Finding, ...]
    pages: int

    @property
    def wrong(self) -> tuple[Finding, ...]:
        """What must be mended."""
        return tuple(one for one in self.findings if one.is_wrong)

    @property
    def conforms(self) -> bool:
        """Whether nothing must be mended."""
        return not self.wrong


def check_pdf(source: Path | bytes, profile: LayoutProfile) -> Conformance:
    """Measure a PDF against a profile.

    Raises:
        KnownError: the file can't be read, or holds no text.
    """
    pages = read_pages(source)
    parts = find_parts(pages, profile)
    return Conformance(profile, tuple(_findings(parts, profile)), len(pages))


def _findings(parts: Parts, profile: LayoutProfile) -> Iterator[Finding]:
    measured: dict[tuple[Component, Measure], list[tuple[Value, int]]] = defaultdict(list)
    for component, what, value, page in measure(parts):
        measured[component, what].append((value, page))
    present = {component for component, _ in measured}
    for rule in _rules(parts, profile):
        found = measured[rule.component, rule.measure]
        there = rule.component in present and not (rule.measure in _DRAWN and not found)
        wanted = rule.component in _ALWAYS or rule.component in present
        finding = judge(rule, found, present=there, wanted=wanted)
        if finding is not None:
            yield finding


def _rules(parts: Parts, profile: LayoutProfile) -> Iterator[Rule]:
    rules = rules_of(profile)
    stamps = (Component.URGENCY, Component.DRAFT)
    framed = {
        one.component: list(frame_rules(profile, found.text))
        for one in rules
        if one.component in stamps and (found := parts.first(one.component))
    }
    for rule in rules:
        yield rule
        if rule.component in framed and rule.measure is Measure.RED:
            yield from framed.pop(rule.component)
    for rest in framed.values():
        yield from rest
