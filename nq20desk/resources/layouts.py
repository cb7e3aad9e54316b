"""Loading layout profiles (resources/layouts) and choosing the one in force."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from nq20desk.core.conformance import Component, Measure
from nq20desk.core.errors import KnownError
from nq20desk.core.layout import (
    Allowed,
    BodyRules,
    Demand,
    Face,
    HeadRules,
    LayoutProfile,
    Mark,
    PageRules,
    Part,
    Ranges,
    SignatureRules,
    Stamp,
)
from nq20desk.core.message import message
from nq20desk.core.office import SizeSet, System
from nq20desk.resources.reading import Entry, read_toml


def load_layouts(folder: Path) -> tuple[LayoutProfile, ...]:
    """All profiles of a folder, by system and validity."""
    loaded = (load_layout(path) for path in sorted(folder.glob("*.toml")))
    return tuple(sorted(loaded, key=lambda one: (one.system, one.valid_from)))


def load_layout(path: Path) -> LayoutProfile:
    """The profile of one file; every component must be there."""
    file = read_toml(path)
    head = file.required_table("layout")
    valid_from = head.day("valid_from")
    if valid_from is None:
        head.fail("valid_from", message("Resources", "the key is missing."))
    profile = LayoutProfile(
        key=head.text("key"),
        name=head.text("name"),
        name_en=head.text("name_en"),
        system=head.choice("system", System),
        source=head.text("source"),
        page=_page(file.required_table("page")),
        head=_head(file.required_table("head")),
        body=_body(file.required_table("body")),
        signature=_signature(file.required_table("signature")),
        faces=_faces(file),
        valid_from=valid_from,
        valid_to=head.day("valid_to"),
        marks=_marks(file.table("mark")),
        stamps=tuple(_stamp(one) for one in file.tables("stamp")),
        demands=tuple(_demand_of(one) for one in file.tables("rule")),
    )
    head.finish()
    file.finish()
    return profile


def _page(entry: Entry) -> PageRules:
    names = ("width", "height", "top", "bottom", "left", "right", "number_top")
    values = {name: entry.number(name) for name in names}
    ranges = _ranges(entry, values)
    made = PageRules(**values, clause=entry.text("clause"), allowed=ranges)
    entry.finish()
    return made


def _head(entry: Entry) -> HeadRules:
    names = (
        "left_share", "motto_line", "issuer_line", "subject_line", "gap_before_title", "line_gap",
    )  # fmt: skip
    values = {name: entry.number(name) for name in names}
    made = HeadRules(
        **values,
        nation=entry.text("nation"),
        motto=entry.text("motto", ""),
        issuer_mark=entry.text("issuer_mark", ""),
        subject_mark=entry.text("subject_mark", ""),
        clause=entry.text("clause"),
        allowed=_ranges(entry, values),
    )
    entry.finish()
    return made


def _body(entry: Entry) -> BodyRules:
    """The body; its line distance is given either in points or as a multiple of the size."""
    names = ("indent", "paragraph_gap")
    values = {name: entry.number(name) for name in names}
    points = entry.number("leading_points", 0.0)
    values |= {"leading_points": points, "leading": 0.0 if points else entry.number("leading")}
    made = BodyRules(**values, clause=entry.text("clause"), allowed=_ranges(entry, values))
    entry.finish()
    return made


def _ranges(entry: Entry, values: Mapping[str, float]) -> Ranges:
    """What the rules allow for some of the values; a value outside is refused."""
    table = entry.table("allowed")
    if table is None:
        return {}
    ranges: dict[str, Allowed] = {}
    for name, value in values.items():
        range_of = table.table(name)
        if range_of is not None:
            ranges[name] = _allowed(range_of)
            range_of.finish()
            _demand(entry, name, value, ranges[name])
    table.finish()
    return ranges


def _allowed(entry: Entry) -> Allowed:
    free = Allowed()
    return Allowed(entry.number("from", free.low), entry.number("to", free.high))


def _demand(entry: Entry, key: str, value: float, allowed: Allowed) -> None:
    if value not in allowed:
        entry.fail(
            key,
            message("Resources", "{value} is outside what the rules allow: {allowed}.",
                    value=f"{value:g}", allowed=str(allowed)),
        )  # fmt: skip


def _signature(entry: Entry) -> SignatureRules:
    made = SignatureRules(
        right_share=entry.number("right_share"),
        space=entry.number("space"),
        recipients_head=entry.text("recipients_head"),
        separator=entry.text("separator"),
        last_separator=entry.text("last_separator"),
        clause=entry.text("clause"),
    )
    entry.finish()
    return made


def _faces(file: Entry) -> dict[Part, Face]:
    table = file.required_table("face")
    faces = {part: _face(table.required_table(part.value)) for part in Part}
    table.finish()
    return faces


def _face(entry: Entry) -> Face:
    large = entry.number("size")
    made = Face(
        sizes={SizeSet.LARGE: large, SizeSet.SMALL: entry.number("small", large)},
        clause=entry.text("clause"),
        bold=entry.flag("bold"),
        italic=entry.flag("italic"),
        underline=entry.flag("underline"),
        smallest=entry.number("smallest", 0.0),
        allowed=_allowed(entry),
    )
    entry.finish()
    named = {"size": large, "small": made.sizes[SizeSet.SMALL], "smallest": made.smallest or large}
    for key, value in named.items():
        _demand(entry, key, value, made.allowed)
    return made


def _marks(table: Entry | None) -> dict[Mark, Face]:
    """The marks that the system has rules for."""
    if table is None:
        return {}
    found = {mark: table.table(mark.value) for mark in Mark}
    table.finish()
    return {mark: _face(entry) for mark, entry in found.items() if entry is not None}


def _stamp(entry: Entry) -> Stamp:
    made = Stamp(
        words=entry.text("words"),
        width=entry.number("width", 0.0),
        height=entry.number("height", 0.0),
        mark=entry.choice("mark", Mark),
        red=entry.flag("red"),
    )
    entry.finish()
    return made


def _demand_of(entry: Entry) -> Demand:
    """A rule with exactly one of a range (from, to), a pattern with its words, or is."""
    component, measure = entry.choice("component", Component), entry.choice("measure", Measure)
    pattern, shown = entry.text("pattern", ""), entry.text("shown", "")
    if pattern:
        _demand_pattern(entry, pattern)
    allowed = _allowed(entry) if entry.has("from") or entry.has("to") else None
    made = Demand(
        component.value, measure.value, entry.text("clause"),
        allowed, pattern, entry.flag("is", True), shown,
    )  # fmt: skip
    entry.finish()
    return made


def _demand_pattern(entry: Entry, pattern: str) -> None:
    try:
        re.compile(pattern)
    except re.error as error:
        entry.fail("pattern", message("Resources", "it is no pattern: {why}.", why=str(error)))


def choose_layout(
    layouts: Sequence[LayoutProfile], system: System, day: date, key: str = ""
) -> LayoutProfile:
    """The profile of that key, else the one in force on that day, else the system's first."""
    own = [one for one in layouts if one.system is system]
    named = [one for one in own if one.key == key]
    in_force = [one for one in own if one.in_force(day)]
    for found in (*named, *reversed(in_force), *own):
        return found
    raise KnownError(
        message("Resources", "There is no layout for {system} documents.", system=system.value)
    )
