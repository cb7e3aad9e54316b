"""What stands on paper of each section: the side that an edited document is compared with."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from nq20desk.core.blocks import Paragraph, Piece, Text
from nq20desk.core.fields import plain_text
from nq20desk.core.form import HeadingStyle, NumberedSection
from nq20desk.core.markup import to_markup
from nq20desk.core.report import ReportSnapshot

_BLANKS = re.compile(r"[ \t\u00a0\n]+")
_RUN_IN = (HeadingStyle.RUN_IN, HeadingStyle.NUMBER_ONLY)
_OWN_LINE = (HeadingStyle.OWN_LINE, HeadingStyle.PART)


@dataclass(frozen=True, slots=True)
class Printed:
    """A heading (``index`` None) or paragraph on paper; ``lead`` is what runs into it."""

    section: str
    index: int | None
    text: str
    lead: str = ""


def paragraphs_on_paper(snapshot: ReportSnapshot, section: str) -> tuple[Paragraph, ...]:
    """The paragraphs of a section that are printed, their pieces in their plainest form."""
    return tuple(plainest(one) for one in snapshot.text_of(section) if not one.is_empty)


def printed_markup(snapshot: ReportSnapshot, section: str) -> str:
    """The text of a section's printed paragraphs; the same for texts that look the same."""
    return to_markup(paragraphs_on_paper(snapshot, section))


def digest(markup: str) -> str:
    """A short fingerprint of a section's text."""
    return hashlib.sha256(markup.encode()).hexdigest()[:16]


def printed(snapshot: ReportSnapshot) -> Iterator[Printed]:
    """Headings and paragraphs in reading order."""
    for numbered in snapshot.form.numbered(snapshot.report.arrangement):
        section = numbered.section
        if section.heading in _OWN_LINE:
            yield Printed(section.key, None, heading_text(numbered))
        for index, one in enumerate(paragraphs_on_paper(snapshot, section.key)):
            lead = lead_of(numbered) if index == 0 else ""
            yield Printed(section.key, index, plain_text(one, snapshot.live), lead)


def heading_text(numbered: NumberedSection) -> str:
    """A heading in one line, in small letters: capitals are the layout's."""
    return one_line(numbered.heading).casefold()


def lead_of(numbered: NumberedSection) -> str:
    """What the program prints in front of a section's first paragraph."""
    if numbered.section.heading not in _RUN_IN:
        return ""
    words = (numbered.number, numbered.section.title)
    return "".join(f"{one} " for one in words if one)


def one_line(text: str) -> str:
    """A text with single plain blanks."""
    return _BLANKS.sub(" ", text).strip()


def plainest(paragraph: Paragraph) -> Paragraph:
    """The same paragraph with joined pieces and single blanks, none at its ends."""
    return replace(paragraph, pieces=tuple(_joined(_trimmed(paragraph.pieces))))


def _joined(pieces: Iterable[Piece]) -> Iterator[Piece]:
    held: Text | None = None
    for one in pieces:
        if isinstance(one, Text) and held and _face(one) == _face(held):
            held = replace(held, text=held.text + one.text)
            continue
        if held:
            yield held
        held = one if isinstance(one, Text) else None
        if held is None:
            yield one
    if held:
        yield held


def _face(one: Text) -> tuple[bool, ...]:
    return (one.bold, one.italic, one.underline, one.superscript)


def _trimmed(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Blanks at the ends go, also those between pieces of different faces."""
    made: list[Piece] = []
    after_blank = True
    for one in pieces:
        if isinstance(one, Text):
            text = _BLANKS.sub(" ", one.text)
            text = text.lstrip() if after_blank else text
            after_blank = text.endswith(" ") if text else after_blank
            if text:
                made.append(replace(one, text=text))
        else:
            after_blank = False
            made.append(one)
    while made and isinstance(last := made[-1], Text):
        text = last.text.rstrip()
        if text:
            made[-1] = replace(last, text=text)
            break
        made.pop()
    yield from made
