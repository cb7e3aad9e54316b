"""The demands of a layout profile: its ranges and faces, and the rules that it spells out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from nq20desk.core.conformance import Component, Measure, Rule
from nq20desk.core.layout import Allowed, Face, LayoutProfile, Mark, Part, Stamp

_MARGINS = (Measure.TOP, Measure.BOTTOM, Measure.LEFT, Measure.RIGHT)


def rules_of(profile: LayoutProfile) -> tuple[Rule, ...]:
    """Every demand of the profile, in the order of the page, each with its clause."""
    found = [
        *_page(profile), *_lines(profile), *_body(profile), *_faces(profile),
        *_stamps(profile), *_end(profile), *_spelled(profile),
    ]  # fmt: skip
    places = {component: at for at, component in enumerate(Component)}
    measures = {measure: at for at, measure in enumerate(Measure)}
    return tuple(sorted(found, key=lambda one: (places[one.component], measures[one.measure])))


def _page(profile: LayoutProfile) -> Iterator[Rule]:
    page = profile.page
    yield Rule(Component.PAPER, Measure.WIDTH, Allowed(page.width, page.width), page.clause)
    yield Rule(Component.PAPER, Measure.HEIGHT, Allowed(page.height, page.height), page.clause)
    for measure in _MARGINS:
        allowed = page.allowed.get(measure.value)
        if allowed is not None:
            # the last line may stand higher than the margin, and a page need not be full
            high = Allowed(allowed.low) if measure is Measure.BOTTOM else allowed
            yield Rule(Component.MARGINS, measure, high, page.clause)
    yield Rule(Component.MARGINS, Measure.OUTSIDE, Allowed(0, 0), page.clause)


def _lines(profile: LayoutProfile) -> Iterator[Rule]:
    """Drawn lines by their length, or the marks that stand instead of them."""
    head = profile.head
    under_nation = Component.MOTTO if head.motto else Component.NATION
    drawn = (
        (under_nation, "motto_line", ""),
        (Component.ISSUER, "issuer_line", head.issuer_mark),
        (Component.SUBJECT, "subject_line", head.subject_mark),
    )
    for component, name, mark in drawn:
        clause = profile.faces[Part(component.value)].clause
        allowed = head.allowed.get(name)
        if allowed is not None:
            yield Rule(component, Measure.LINE, allowed, clause)
            yield Rule(component, Measure.LINE_OFF, Allowed(0, 0.5), clause)
        if mark:
            yield Rule(component, Measure.MARK, re.compile(re.escape(mark)), clause, mark)


def _body(profile: LayoutProfile) -> Iterator[Rule]:
    body = profile.body
    named = (
        (Measure.INDENT, "indent", 1.0),
        (Measure.GAP, "paragraph_gap", 1.0),
        (Measure.LEADING, "leading_points", 1.0),
        (Measure.SPACING, "leading", 1 / 1.149),  # the profile counts in sizes, the decree in lines
    )
    for measure, name, factor in named:
        allowed = body.allowed.get(name)
        if allowed is not None:
            demand = Allowed(allowed.low * factor, allowed.high * factor)
            yield Rule(Component.BODY, measure, demand, body.clause)


def _faces(profile: LayoutProfile) -> Iterator[Rule]:
    for part, face in profile.faces.items():
        if part is Part.MOTTO and not profile.head.motto:
            continue
        component = Component(part.value)
        yield Rule(component, Measure.SIZE, face.allowed, face.clause)
        if part is not Part.TABLE:
            yield from _style(component, face)
    signer = profile.faces[Part.SIGNER]
    yield Rule(Component.OTHER_POST, Measure.SIZE, signer.allowed, signer.clause)
    yield Rule(Component.OTHER_POST, Measure.BOLD, signer.bold, signer.clause)


def _style(component: Component, face: Face) -> Iterator[Rule]:
    yield Rule(component, Measure.BOLD, face.bold, face.clause)
    yield Rule(component, Measure.ITALIC, face.italic, face.clause)
    if face.underline:
        yield Rule(component, Measure.UNDERLINED, True, face.clause)


def _stamps(profile: LayoutProfile) -> Iterator[Rule]:
    for component, mark in ((Component.URGENCY, Mark.URGENCY), (Component.DRAFT, Mark.DRAFT)):
        face, stamps = profile.marks.get(mark), profile.stamps_of(mark)
        if face is None or not stamps:
            continue
        words = "|".join(re.escape(one.words) for one in stamps)
        shown = ", ".join(one.words for one in stamps)
        yield Rule(component, Measure.TEXT, re.compile(words), face.clause, shown)
        yield Rule(component, Measure.CAPITALS, True, face.clause)
        yield Rule(component, Measure.SIZE, face.allowed, face.clause)
        yield from _style(component, face)
        if any(one.red for one in stamps):
            yield Rule(component, Measure.RED, True, face.clause)


def frame_rules(profile: LayoutProfile, words: str) -> Iterator[Rule]:
    """The demands on the frame of the stamp with these words."""
    for stamp in profile.stamps:
        face = profile.marks.get(stamp.mark)
        if stamp.words == words and stamp.width and face is not None:
            yield from _frame(stamp, face)


def _frame(stamp: Stamp, face: Face) -> Iterator[Rule]:
    component = Component.DRAFT if stamp.mark is Mark.DRAFT else Component.URGENCY
    yield Rule(component, Measure.WIDTH, Allowed(stamp.width, stamp.width), face.clause)
    yield Rule(component, Measure.HEIGHT, Allowed(stamp.height, stamp.height), face.clause)


def _end(profile: LayoutProfile) -> Iterator[Rule]:
    rules = profile.signature
    ends = re.compile(rf"- .*{re.escape(rules.separator)}")
    last = re.compile(rf"- Lưu.*{re.escape(rules.last_separator)}")
    head = re.compile(re.escape(rules.recipients_head))
    clause = rules.clause
    shown = rules.recipients_head
    yield Rule(Component.RECIPIENTS_HEAD, Measure.TEXT, head, clause, shown)
    shown = f"- …{rules.separator}"
    yield Rule(Component.RECIPIENTS, Measure.TEXT, ends, clause, shown)
    shown = f"- Lưu …{rules.last_separator}"
    yield Rule(Component.RECIPIENTS, Measure.MARK, last, clause, shown)


def _spelled(profile: LayoutProfile) -> Iterator[Rule]:
    for one in profile.demands:
        demand: Allowed | bool | re.Pattern[str]
        if one.pattern:
            demand = re.compile(one.pattern)
        elif one.allowed is not None:
            demand = one.allowed
        else:
            demand = one.wanted
        component, measure = Component(one.component), Measure(one.measure)
        yield Rule(component, measure, demand, one.clause, one.shown)
