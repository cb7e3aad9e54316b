"""Headings and paragraphs as strips, with their rules about pages.

NĐ 30/2020, Phụ lục I, II.6: body text justified, each paragraph's first line indented; a
Phần's number and title centred one under the other, other headings on lines of their own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from nq20desk.core.layout import Part
from nq20desk.document.flow import Break, SetLine, Strip, keep_headings
from nq20desk.document.lines import Line, Measure, Set
from nq20desk.document.sheet import MM, Typesetter, drop
from nq20desk.document.tables import TableSetter
from nq20desk.document.tree import Block, Heading, Paragraph, Run, Table

_KEPT_LINES = 2


def strips_of(blocks: Sequence[Block], setter: Typesetter) -> tuple[Strip, ...]:
    """The blocks of a body or an appendix, ready to be cut into pages."""
    made = (strip for block in blocks for strip in _block(block, setter))
    return tuple(keep_headings(made, _KEPT_LINES))


def _block(block: Block, setter: Typesetter) -> Iterator[Strip]:
    match block:
        case Heading():
            return _heading(block, setter)
        case Paragraph():
            return _paragraph(block, setter)
        case Table():
            return TableSetter(setter, block).strips()


def _heading(heading: Heading, setter: Typesetter) -> Iterator[Strip]:
    part = part_of(heading)
    size, gap = setter.size(part), setter.profile.body.paragraph_gap
    if heading.on_two_lines:
        lines = setter.balanced(heading.number, part, setter.width)
        lines += setter.balanced(heading.title.upper(), part, setter.width)
        gap *= 2
    else:
        title = heading.title.upper() if heading.capitals else heading.title
        measure = Measure(setter.width, size, setter.profile.body.indent * MM, Set.LEFT)
        runs = (setter.run(f"{heading.number} {title}".strip(), part),)
        lines = setter.composer.lines(runs, measure, setter.fonts)
    for strip in _strips(lines, size, setter.leading(size), gap, heading):
        yield replace(strip, in_heading=True)


def part_of(heading: Heading) -> Part:
    """The component that a heading is, by the decree's second variant (Mục V, 6.b)."""
    if heading.on_two_lines:
        return Part.PART_HEADING
    if heading.capitals:
        return Part.TOP_HEADING
    return Part.POINT_HEADING if heading.number.endswith(")") else Part.HEADING


def _paragraph(paragraph: Paragraph, setter: Typesetter) -> Iterator[Strip]:
    """The lines of a paragraph; neither its first nor its last stands alone on a page."""
    size, body = setter.size(Part.BODY), setter.profile.body
    lead = (Run(f"{paragraph.number} "),) if paragraph.number else ()
    measure = Measure(setter.width, size, body.indent * MM)
    lines = setter.composer.lines((*lead, *paragraph.runs), measure, setter.fonts)
    strips = _strips(lines, size, setter.leading(size), body.paragraph_gap, paragraph)
    for place, strip in enumerate(strips):
        alone = 0 < place < _KEPT_LINES or 0 < len(lines) - place < _KEPT_LINES
        yield replace(strip, above=Break.FORBIDDEN) if alone and place else strip


def _strips(
    lines: Sequence[Line], size: float, leading: float, gap: float, block: Heading | Paragraph
) -> Iterator[Strip]:
    for place, line in enumerate(lines):
        placed = (SetLine(0.0, drop(size, leading), line),)
        if place:
            yield Strip(leading, placed)
        else:
            yield Strip(leading, placed, gap=gap, begins=block)
