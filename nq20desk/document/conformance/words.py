"""A finding in words: component, rule, clause, measured, answer – for every way out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import inf

from nq20desk.core.conformance import (
    COUNT,
    LINES,
    MM,
    POINTS,
    SHARE,
    UNITS,
    Component,
    Finding,
    Measure,
    Outcome,
    Rule,
)
from nq20desk.core.layout import Allowed
from nq20desk.core.message import Message, message

_DIGITS = {MM: 1, POINTS: 1, LINES: 2, SHARE: 0, COUNT: 0}

COMPONENTS = {
    Component.PAPER: message("Conformance", "Paper and print"),
    Component.MARGINS: message("Conformance", "Margins"),
    Component.HEAD: message("Conformance", "Head of page 1"),
    Component.NATION: message("Conformance", "Name of the State or the Party"),
    Component.MOTTO: message("Conformance", "Motto"),
    Component.SUPERIOR: message("Conformance", "Superior agency"),
    Component.ISSUER: message("Conformance", "Issuing agency"),
    Component.NUMBER: message("Conformance", "Number and symbol"),
    Component.PLACE_DATE: message("Conformance", "Place and date"),
    Component.URGENCY: message("Conformance", "Urgency"),
    Component.DRAFT: message("Conformance", "Mark of a draft"),
    Component.KIND: message("Conformance", "Kind of document"),
    Component.SUBJECT: message("Conformance", "Subject"),
    Component.ADDRESSEE: message("Conformance", "Addressees"),
    Component.BODY: message("Conformance", "Text"),
    Component.PART_HEADING: message("Conformance", "Part"),
    Component.TOP_HEADING: message("Conformance", "Heading I."),
    Component.HEADING: message("Conformance", "Heading 1."),
    Component.POINT_HEADING: message("Conformance", "Point a)"),
    Component.TABLE: message("Conformance", "Tables"),
    Component.CLOSING: message("Conformance", "End of the text"),
    Component.AUTHORITY: message("Conformance", "Signer's authority"),
    Component.POST: message("Conformance", "Signer's post"),
    Component.OTHER_POST: message("Conformance", "Signer's other post"),
    Component.SIGNER: message("Conformance", "Signer's name"),
    Component.RECIPIENTS_HEAD: message("Conformance", "Word “Nơi nhận”"),
    Component.RECIPIENTS: message("Conformance", "List of recipients"),
    Component.APPENDIX_WORD: message("Conformance", "Word “Phụ lục”"),
    Component.APPENDIX_TITLE: message("Conformance", "Title of an appendix"),
    Component.APPENDIX_LINK: message("Conformance", "Line “Kèm theo”"),
    Component.PAGE_NUMBER: message("Conformance", "Page numbers"),
}
MEASURES = {
    Measure.WIDTH: message("Conformance", "width"),
    Measure.HEIGHT: message("Conformance", "height"),
    Measure.TOP: message("Conformance", "from the upper edge"),
    Measure.BOTTOM: message("Conformance", "from the lower edge"),
    Measure.LEFT: message("Conformance", "from the left edge"),
    Measure.RIGHT: message("Conformance", "from the right edge"),
    Measure.OUTSIDE: message("Conformance", "letters beyond the margins"),
    Measure.FONT: message("Conformance", "typeface"),
    Measure.BLACK: message("Conformance", "black"),
    Measure.RED: message("Conformance", "bright red"),
    Measure.SIZE: message("Conformance", "size"),
    Measure.SIZES: message("Conformance", "sizes that go together"),
    Measure.BOLD: message("Conformance", "bold"),
    Measure.ITALIC: message("Conformance", "italic"),
    Measure.UNDERLINED: message("Conformance", "underlined"),
    Measure.CAPITALS: message("Conformance", "capitals"),
    Measure.TEXT: message("Conformance", "wording"),
    Measure.MARK: message("Conformance", "mark at the end or below"),
    Measure.LINE: message("Conformance", "drawn line, of the text's length"),
    Measure.LINE_OFF: message("Conformance", "drawn line, off the middle"),
    Measure.OFF_CENTRE: message("Conformance", "off the middle"),
    Measure.CENTRE: message("Conformance", "its middle from the left edge"),
    Measure.LEVEL: message("Conformance", "off the common line"),
    Measure.SPACING: message("Conformance", "line spacing, in single lines"),
    Measure.LEADING: message("Conformance", "line spacing"),
    Measure.GAP: message("Conformance", "between paragraphs"),
    Measure.INDENT: message("Conformance", "indent"),
    Measure.JUSTIFIED: message("Conformance", "lines set to both margins"),
    Measure.DASHES: message("Conformance", "dashes, off the colon"),
    Measure.HIDDEN: message("Conformance", "hidden on the first page"),
    Measure.FOLLOWS: message("Conformance", "counts on page by page"),
}
OUTCOMES = {
    Outcome.CONFORMS: message("Conformance", "kept"),
    Outcome.DEVIATES: message("Conformance", "not kept (page {page})"),
    Outcome.MISSING: message("Conformance", "not found"),
    Outcome.NOT_MEASURED: message("Conformance", "not measured"),
}
YES, NO = message("Conformance", "yes"), message("Conformance", "no")


@dataclass(frozen=True, slots=True)
class Row:
    """A finding ready to be said in a language."""

    component: Message
    rule: Message
    clause: str
    measured: Message
    answer: Message
    outcome: Outcome


def row_of(finding: Finding) -> Row:
    """The words of a finding."""
    rule = finding.rule
    demand = message(
        "Conformance", "{measure}: {demand}",
        measure=MEASURES[rule.measure], demand=_demand(rule),
    )  # fmt: skip
    answer = OUTCOMES[finding.outcome]
    if finding.outcome is Outcome.DEVIATES:
        answer = Message(answer.context, answer.source, {"page": finding.page})
    return Row(
        COMPONENTS[rule.component], demand, rule.clause,
        _measured(finding), answer, finding.outcome,
    )  # fmt: skip


def _data(text: str) -> Message:
    """Words that are never translated."""
    return Message("", text)


def _demand(rule: Rule) -> Message:
    if isinstance(rule.demand, bool):
        return YES if rule.demand else NO
    if isinstance(rule.demand, re.Pattern):
        return _data(rule.shown or rule.demand.pattern)
    return _data(_range(rule.demand, UNITS[rule.measure]))


def _range(allowed: Allowed, unit: str) -> str:
    low, high = _number(allowed.low, unit), _number(allowed.high, unit)
    if allowed.high == inf:
        return f"≥ {_with_unit(low, unit)}"
    if allowed.low == 0 < allowed.high:
        return f"≤ {_with_unit(high, unit)}"
    return _with_unit(low if low == high else f"{low} – {high}", unit)


def _number(value: float, unit: str) -> str:
    if unit == SHARE:
        value *= 100
    text = f"{value:.{_DIGITS.get(unit, 1)}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text.replace(".", ",")


def _with_unit(text: str, unit: str) -> str:
    if unit == SHARE:
        return f"{text}%"
    return f"{text} {unit}" if unit in (MM, POINTS) else text


def _measured(finding: Finding) -> Message:
    if not finding.values:
        return _data("–")
    measure = finding.rule.measure
    if measure in UNITS:
        unit = UNITS[measure]
        numbers = [float(one) for one in finding.values]
        low, high = _number(min(numbers), unit), _number(max(numbers), unit)
        return _data(_with_unit(low if low == high else f"{low} – {high}", unit))
    wrong = [one for one in finding.values if not finding.rule.holds(one)]
    value = (wrong or finding.values)[0]
    if isinstance(value, bool):
        return YES if value else NO
    return _data(str(value))


def to_json_dict(finding: Finding) -> dict[str, object]:
    """A finding with stable keys; numbers as they were measured."""
    rule = finding.rule
    demand: object = rule.shown or str(rule.demand)
    if isinstance(rule.demand, bool):
        demand = rule.demand
    elif isinstance(rule.demand, Allowed):
        high = None if rule.demand.high == inf else rule.demand.high
        demand = {"from": rule.demand.low, "to": high}
    return {
        "component": rule.component.value,
        "measure": rule.measure.value,
        "unit": UNITS.get(rule.measure),
        "demand": demand,
        "clause": rule.clause,
        "measured": [round(one, 3) if isinstance(one, float) else one for one in finding.values],
        "outcome": finding.outcome.value,
        "page": finding.page or None,
    }
