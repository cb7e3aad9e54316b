"""Loading layout profiles (resources/layouts) and choosing the one in force."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from nq20desk.core.errors import KnownError
from nq20desk.core.layout import (
    BodyRules,
    Face,
    HeadRules,
    LayoutProfile,
    PageRules,
    Part,
    SignatureRules,
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
    )
    head.finish()
    file.finish()
    return profile


def _page(entry: Entry) -> PageRules:
    made = PageRules(
        width=entry.number("width"),
        height=entry.number("height"),
        top=entry.number("top"),
        bottom=entry.number("bottom"),
        left=entry.number("left"),
        right=entry.number("right"),
        number_top=entry.number("number_top"),
        clause=entry.text("clause"),
    )
    entry.finish()
    return made


def _head(entry: Entry) -> HeadRules:
    made = HeadRules(
        left_share=entry.number("left_share"),
        nation=entry.text("nation"),
        motto=entry.text("motto", ""),
        motto_line=entry.number("motto_line"),
        issuer_line=entry.number("issuer_line"),
        issuer_mark=entry.text("issuer_mark", ""),
        subject_line=entry.number("subject_line"),
        subject_mark=entry.text("subject_mark", ""),
        gap_before_title=entry.number("gap_before_title"),
        line_gap=entry.number("line_gap"),
        clause=entry.text("clause"),
    )
    entry.finish()
    return made


def _body(entry: Entry) -> BodyRules:
    made = BodyRules(
        indent=entry.number("indent"),
        paragraph_gap=entry.number("paragraph_gap"),
        leading=entry.number("leading"),
        clause=entry.text("clause"),
    )
    entry.finish()
    return made


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
    )
    entry.finish()
    return made


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
