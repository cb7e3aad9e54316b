"""Measuring what was found: faces, places, drawn lines, the head, the end, page numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from nq20desk.core.conformance import Component, Measure, Value
from nq20desk.document.conformance.body_measures import measure_body
from nq20desk.document.conformance.head_parts import is_capitals
from nq20desk.document.conformance.ink import Page, Segment, Stroke
from nq20desk.document.conformance.parts import Parts

Measurement = tuple[Component, Measure, Value, int]
_MM = 72 / 25.4
_SINGLE = 1.149  # a single-spaced line of the serif, as a share of its size
_ASCENT = 0.891
_UNDER = 3.0  # how far under a text its line may lie, as a share of the size
_DASHES = re.compile(r"[-–—_]{3,}|\*")
_STAMPS = (Component.URGENCY, Component.DRAFT)
_CASED = (
    Component.NATION, Component.SUPERIOR, Component.ISSUER, Component.KIND, Component.SUBJECT,
    Component.AUTHORITY, Component.POST, Component.SIGNER, Component.APPENDIX_TITLE,
    Component.APPENDIX_WORD, *_STAMPS,
)  # fmt: skip
_SPOKEN = (
    Component.NATION, Component.MOTTO, Component.NUMBER, Component.PLACE_DATE,
    Component.RECIPIENTS_HEAD, Component.APPENDIX_WORD, Component.APPENDIX_LINK,
    Component.ADDRESSEE, *_STAMPS,
)  # fmt: skip


def measure(parts: Parts) -> Iterator[Measurement]:
    """Everything that can be measured, in millimetres and points."""
    yield from _paper(parts)
    yield from _faces(parts)
    yield from _words(parts)
    yield from _head(parts)
    yield from _drawn(parts)
    yield from measure_body(parts)
    yield from _end(parts)
    yield from _appendices(parts)
    yield from _page_numbers(parts)


# ---- paper, colour and faces


def _paper(parts: Parts) -> Iterator[Measurement]:
    for page in parts.main.pages:
        yield Component.PAPER, Measure.WIDTH, page.width / _MM, page.number
        yield Component.PAPER, Measure.HEIGHT, page.height / _MM, page.number
    for section in parts.appendices:
        for page in section.pages:  # an appendix may lie across
            yield Component.PAPER, Measure.WIDTH, min(page.width, page.height) / _MM, page.number
            yield Component.PAPER, Measure.HEIGHT, max(page.width, page.height) / _MM, page.number
    stamps = {id(one) for component in _STAMPS for one in parts.lines(component)}
    for page in parts.pages:
        inked = [one for one in page.segments if id(one) not in stamps]
        fonts = sorted({one.font.partition("-")[0] for each in inked for one in each.printed})
        for font in fonts:
            yield Component.PAPER, Measure.FONT, font, page.number
        black = all(one.is_black for each in inked for one in each.printed)
        yield Component.PAPER, Measure.BLACK, black, page.number


def _faces(parts: Parts) -> Iterator[Measurement]:
    for component, lines in parts.found.items():
        for one in lines:
            yield component, Measure.SIZE, one.size, one.page
            yield component, Measure.BOLD, one.is_bold, one.page
            yield component, Measure.ITALIC, one.is_italic, one.page
            yield component, Measure.UNDERLINED, _is_underlined(one, parts), one.page
            if component in _STAMPS:
                yield component, Measure.RED, one.most(lambda letter: letter.is_red), one.page
    for one in parts.tables:
        yield Component.TABLE, Measure.SIZE, one.size, one.page


def _is_underlined(segment: Segment, parts: Parts) -> bool:
    """A line as long as the text and closer to it than any line that sets it off."""
    return any(
        one.is_level
        and 0 < segment.baseline - one.y1 < 0.22 * segment.size
        and one.length > 0.8 * segment.width
        and abs((one.x1 + one.x2) / 2 - segment.centre) < segment.size
        for one in parts.page(segment.page).strokes
    )


def _words(parts: Parts) -> Iterator[Measurement]:
    for component in _CASED:
        for one in parts.lines(component):
            yield component, Measure.CAPITALS, is_capitals(one.text), one.page
    for component in _SPOKEN:
        lines = parts.lines(component)
        for page in sorted({one.page for one in lines}):
            text = " ".join(one.spelled for one in lines if one.page == page)
            yield component, Measure.TEXT, text, page
    for one in parts.lines(Component.AUTHORITY)[:1]:
        yield Component.AUTHORITY, Measure.TEXT, one.text, one.page


# ---- the head


def _head(parts: Parts) -> Iterator[Measurement]:
    nation, motto = parts.first(Component.NATION), parts.first(Component.MOTTO)
    date, number = parts.first(Component.PLACE_DATE), parts.first(Component.NUMBER)
    issuer = parts.last(Component.ISSUER)
    if nation and motto and date:
        sizes = "/".join(f"{one.size:g}" for one in (nation, motto, date))
        yield Component.HEAD, Measure.SIZES, sizes, 1
    if nation:
        yield Component.NATION, Measure.CENTRE, nation.centre / _MM, 1
    if issuer:
        yield Component.ISSUER, Measure.CENTRE, issuer.centre / _MM, 1
    if number and date:
        yield Component.PLACE_DATE, Measure.LEVEL, abs(number.baseline - date.baseline) / _MM, 1
    yield from _under(Component.MOTTO, motto, nation)
    yield from _under(Component.NUMBER, number, issuer)
    yield from _under(Component.PLACE_DATE, date, nation)
    yield from _under(Component.ISSUER, issuer, parts.last(Component.SUPERIOR))
    yield from _single(Component.MOTTO, nation, motto)
    yield from _single(
        Component.ISSUER, parts.last(Component.SUPERIOR), parts.first(Component.ISSUER)
    )
    for component in (Component.KIND, Component.SUBJECT):
        for one in parts.lines(component):
            off = abs(one.centre - (parts.left + parts.right) / 2) / _MM
            yield component, Measure.OFF_CENTRE, off, one.page
    yield from _several_addressees(parts)


def _under(
    component: Component, lower: Segment | None, upper: Segment | None
) -> Iterator[Measurement]:
    """How far a text's middle is off that of the text which it stands under."""
    if lower and upper:
        off = abs(lower.centre - upper.centre) / _MM
        yield component, Measure.OFF_CENTRE, off, lower.page


def _single(
    component: Component, upper: Segment | None, lower: Segment | None
) -> Iterator[Measurement]:
    """The distance of two lines in single-spaced lines of the larger size."""
    if upper and lower:
        line = max(upper.size, lower.size) * _SINGLE
        yield component, Measure.SPACING, (upper.baseline - lower.baseline) / line, lower.page


def _several_addressees(parts: Parts) -> Iterator[Measurement]:
    """The dashes stand one under the other below the colon (NĐ 30/2020, II.9.d)."""
    lines = parts.lines(Component.ADDRESSEE)
    dashed = [one for one in lines[1:] if one.text.startswith("-")]
    if not dashed:
        return
    colon = next((one for one in lines[0].printed if one.text == ":"), lines[0].printed[-1])
    for one in dashed:
        yield Component.ADDRESSEE, Measure.DASHES, abs(one.left - colon.left) / _MM, one.page


# ---- drawn lines


def _drawn(parts: Parts) -> Iterator[Measurement]:
    for component in (Component.MOTTO, Component.NATION, Component.ISSUER, Component.SUBJECT):
        last = parts.last(component)
        if last is None:
            continue
        page = parts.page(last.page)
        stroke = _stroke_under(last, page) or _underscores_under(last, page)
        if stroke is not None:
            yield component, Measure.LINE, stroke.length / last.width, last.page
            off = abs((stroke.x1 + stroke.x2) / 2 - last.centre) / _MM
            yield component, Measure.LINE_OFF, off, last.page
        mark = _mark_under(last, page)
        if mark:
            yield component, Measure.MARK, mark.text, mark.page
    yield from _frames(parts)


def _stroke_under(segment: Segment, page: Page) -> Stroke | None:
    near = [
        one
        for one in page.strokes
        if one.is_level
        and 0 < segment.baseline - one.y1 < _UNDER * segment.size
        and segment.left - segment.size < (one.x1 + one.x2) / 2 < segment.right + segment.size
    ]
    return max(near, key=lambda one: one.y1, default=None)


def _underscores_under(segment: Segment, page: Page) -> Stroke | None:
    """A line made of underscores, as many clerks write it."""
    mark = _mark_under(segment, page)
    if mark is None or set(mark.text) != {"_"}:
        return None
    return Stroke(page.number, mark.left, mark.baseline, mark.right, mark.baseline)


def _mark_under(segment: Segment, page: Page) -> Segment | None:
    below = (
        one
        for one in page.segments
        if 0 < segment.baseline - one.baseline < _UNDER * segment.size
        and segment.left < one.centre < segment.right
    )
    found = next(below, None)
    return found if found and _DASHES.fullmatch(found.text) else None


def _frames(parts: Parts) -> Iterator[Measurement]:
    """The frame around a stamp: the nearest lines on its four sides."""
    for component in _STAMPS:
        one = parts.first(component)
        if one is None:
            continue
        strokes = parts.page(one.page).strokes
        level = [each for each in strokes if each.is_level and each.x1 < one.centre < each.x2]
        above = [each.y1 for each in level if 0 < each.y1 - one.baseline < 2 * one.size]
        below = [each.y1 for each in level if 0 < one.baseline - each.y1 < 2 * one.size]
        if above and below:
            frame = min(level, key=lambda each: abs(each.y1 - min(above)))
            yield component, Measure.WIDTH, frame.length / _MM, one.page
            yield component, Measure.HEIGHT, (min(above) - max(below)) / _MM, one.page


# ---- the end


def _end(parts: Parts) -> Iterator[Measurement]:
    post = parts.last(Component.POST)
    first = parts.first(Component.AUTHORITY) or parts.first(Component.POST)
    head = parts.first(Component.RECIPIENTS_HEAD)
    if parts.body:
        last = parts.body[-1]
        yield Component.CLOSING, Measure.TEXT, last.text[-12:], last.page
    if first:
        yield Component.POST, Measure.CENTRE, first.centre / _MM, first.page
    for component in (Component.SIGNER, Component.OTHER_POST):
        yield from _under(component, parts.last(component), post)
    if head:
        yield Component.RECIPIENTS_HEAD, Measure.TEXT, head.text, head.page
        left = abs(head.left - parts.left) / _MM
        yield Component.RECIPIENTS_HEAD, Measure.INDENT, left, head.page
        if first:
            off = abs(head.baseline - first.baseline) / _MM
            yield Component.RECIPIENTS_HEAD, Measure.LEVEL, off, head.page
    yield from _recipients(parts)


def _recipients(parts: Parts) -> Iterator[Measurement]:
    entries: list[tuple[str, int]] = []
    for one in parts.lines(Component.RECIPIENTS):
        if one.text.startswith("-") or not entries:
            entries.append((one.text, one.page))
            yield Component.RECIPIENTS, Measure.INDENT, abs(one.left - parts.left) / _MM, one.page
        else:
            entries[-1] = (f"{entries[-1][0]} {one.text}", one.page)
    for text, page in entries[:-1]:
        yield Component.RECIPIENTS, Measure.TEXT, text, page
    for text, page in entries[-1:]:
        yield Component.RECIPIENTS, Measure.MARK, text, page


# ---- appendices and page numbers


def _appendices(parts: Parts) -> Iterator[Measurement]:
    components = (Component.APPENDIX_WORD, Component.APPENDIX_TITLE, Component.APPENDIX_LINK)
    for component in components:
        for one in parts.lines(component):
            page = parts.page(one.page)
            middle = (parts.left + page.width - (parts.page(1).width - parts.right)) / 2
            yield component, Measure.OFF_CENTRE, abs(one.centre - middle) / _MM, one.page


def _page_numbers(parts: Parts) -> Iterator[Measurement]:
    for section in (parts.main, *parts.appendices):
        for count, (page, number) in enumerate(
            zip(section.pages, section.numbers, strict=True), start=1
        ):
            if count == 1:
                yield Component.PAGE_NUMBER, Measure.HIDDEN, number is None, page.number
                continue
            right = number is not None and number.text == str(count)
            yield Component.PAGE_NUMBER, Measure.FOLLOWS, right, page.number
            if number is not None:
                top = page.height - number.baseline - _ASCENT * number.size
                yield Component.PAGE_NUMBER, Measure.TOP, top / _MM, page.number
                middle = (parts.left + page.width - (parts.page(1).width - parts.right)) / 2
                off = abs(number.centre - middle) / _MM
                yield Component.PAGE_NUMBER, Measure.OFF_CENTRE, off, page.number
