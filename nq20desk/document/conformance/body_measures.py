"""Measuring the text: margins, justification, indents, distances of lines and paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median

from nq20desk.core.conformance import Component, Measure, Value
from nq20desk.document.conformance.head_parts import is_capitals
from nq20desk.document.conformance.ink import Page, Segment
from nq20desk.document.conformance.parts import Parts, body_size, paragraphs

Measurement = tuple[Component, Measure, Value, int]
_MM = 72 / 25.4
_SINGLE, _ASCENT, _DESCENT = 1.149, 0.891, 0.216
_FLUSH = 1.5  # points by which a justified line may miss the margin
_OVERHANG = 1.0
_LONG = 4  # lines that no heading has
_HEADINGS = (
    (Component.PART_HEADING, re.compile(r"(?:Phần|Chương)\s+\S.*", re.IGNORECASE)),
    (Component.TOP_HEADING, re.compile(r"[IVXLC]+\s*[.-]\s*\S.*")),
    (Component.HEADING, re.compile(r"\d+(?:\.\d+)*\s*[.-]?\s+\S.*")),
    (Component.POINT_HEADING, re.compile(r"[a-zđ]\)\s+\S.*")),
)


def measure_body(parts: Parts) -> Iterator[Measurement]:
    """Everything about the body's text; captions of tables are not part of it."""
    size = body_size(parts.body)
    lines = [one for one in parts.body if not _is_caption(one, size, parts)]
    found = list(paragraphs(lines, parts.left))
    yield from _margins(parts)
    for each in found:
        component = heading_of(each, parts)
        yield from _face(component or Component.BODY, each)
        if component is not Component.PART_HEADING and each[0].left > parts.left + _MM:
            indent = (each[0].left - parts.left) / _MM
            yield Component.BODY, Measure.INDENT, indent, each[0].page
        if component is None:
            yield from _justified(each, parts)
            yield from _line_distances(each)
    yield from _gaps(found, parts)


def _is_caption(line: Segment, size: float, parts: Parts) -> bool:
    """A smaller line that stands above a table, centred or at the right."""
    return line.size < size and line.left > parts.left + 15 * _MM


def heading_of(lines: Sequence[Segment], parts: Parts) -> Component | None:
    """Which heading a paragraph is; None for text."""
    text = " ".join(one.text for one in lines)
    for component, pattern in _HEADINGS:
        if pattern.fullmatch(text):
            if component is Component.POINT_HEADING:
                return component if len(lines) < _LONG and text[-1] not in ".;:,/" else None
            return component if all(one.is_bold for one in lines) else None
    middle = (parts.left + parts.right) / 2
    centred = all(abs(one.centre - middle) < 3 * _MM and one.is_bold for one in lines)
    return Component.PART_HEADING if centred and is_capitals(text) else None


def _face(component: Component, lines: Sequence[Segment]) -> Iterator[Measurement]:
    for one in lines:
        yield component, Measure.SIZE, one.size, one.page
    letters = [letter for one in lines for letter in one.printed]
    half = len(letters) / 2
    page = lines[0].page
    yield component, Measure.BOLD, sum(one.bold for one in letters) > half, page
    yield component, Measure.ITALIC, sum(one.italic for one in letters) > half, page
    text = " ".join(one.text for one in lines)
    yield component, Measure.CAPITALS, is_capitals(text), page


def _margins(parts: Parts) -> Iterator[Measurement]:
    """Left and right where the lines begin and end, top and bottom at the fullest page."""
    page = parts.page(1)
    yield Component.MARGINS, Measure.LEFT, parts.left / _MM, 1
    yield Component.MARGINS, Measure.RIGHT, (page.width - parts.right) / _MM, 1
    filled = [each for each in parts.main.pages if each.rows]
    for each in filled:
        yield Component.MARGINS, Measure.TOP, (each.height - _top(each)) / _MM, each.number
    lowest = min(filled, key=_bottom)
    yield Component.MARGINS, Measure.BOTTOM, _bottom(lowest) / _MM, lowest.number
    for each in parts.pages:
        right = each.width - (page.width - parts.right) + _OVERHANG
        outside = sum(
            letter.left < parts.left - _OVERHANG or letter.right > right + _OVERHANG
            for one in each.segments
            for letter in one.printed
        )
        yield Component.MARGINS, Measure.OUTSIDE, float(outside), each.number


def _top(page: Page) -> float:
    """The upper edge of what stands highest, text or table."""
    texts = [one.baseline + _ASCENT * one.size for one in page.rows[0]]
    return max((*texts, *(one.y2 for one in page.strokes)))


def _bottom(page: Page) -> float:
    """The lower edge of what stands lowest."""
    texts = [one.baseline - _DESCENT * one.size for one in page.rows[-1]]
    return min((*texts, *(one.y1 for one in page.strokes)))


def _justified(lines: Sequence[Segment], parts: Parts) -> Iterator[Measurement]:
    """The share of a paragraph's lines, its last one left out, that reach the right margin."""
    full = lines[:-1]
    if full:
        reach = sum(parts.right - one.right < _FLUSH for one in full) / len(full)
        yield Component.BODY, Measure.JUSTIFIED, reach, full[0].page


def _line_distances(lines: Sequence[Segment]) -> Iterator[Measurement]:
    for upper, lower in pairwise(lines):
        if upper.page == lower.page:
            distance = upper.baseline - lower.baseline
            yield Component.BODY, Measure.LEADING, distance, lower.page
            yield Component.BODY, Measure.SPACING, distance / (lower.size * _SINGLE), lower.page


def _gaps(found: Sequence[Sequence[Segment]], parts: Parts) -> Iterator[Measurement]:
    """What lies between paragraphs beyond the distance of lines; tables between are left out."""
    inner = [
        upper.baseline - lower.baseline
        for each in found
        for upper, lower in pairwise(each)
        if upper.page == lower.page
    ]
    if not inner:
        return
    line = median(inner)
    for before, after in pairwise(found):
        upper, lower = before[-1], after[0]
        if heading_of(before, parts) is heading_of(after, parts) is Component.PART_HEADING:
            continue  # number and title of a part are one heading
        between = [one for one in parts.tables if upper.baseline > one.baseline > lower.baseline]
        if upper.page == lower.page and not between and upper.size == lower.size:
            yield Component.BODY, Measure.GAP, upper.baseline - lower.baseline - line, lower.page
