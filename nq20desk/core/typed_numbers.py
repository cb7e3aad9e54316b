"""*Số gõ tay*: typed numbers that say, or contradict, a stored figure; live figures instead."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from nq20desk.core.blocks import Block, FigureField, FigurePart, Paragraph, Piece, Text
from nq20desk.core.checks.finding import NO_FIGURE
from nq20desk.core.checks.material import Material
from nq20desk.core.checks.names import compared_at
from nq20desk.core.checks.narrative import Comparison, comparisons
from nq20desk.core.checks.vocabulary import Vocabulary
from nq20desk.core.fields import resolve
from nq20desk.core.quantity import Comparator
from nq20desk.core.report import ReportSnapshot

_SIGN = re.compile(r"\s?(?:%\s?[oO0]\b|[%‰])")
_AROUND = 70
_PLAIN = (Comparator.EQUAL, Comparator.RANGE)


@dataclass(frozen=True, slots=True)
class TypedNumber:
    """A typed number beside a stored figure.

    ``paragraph`` counts the section's paragraphs, ``start`` and ``end`` the characters that
    ``field`` would take the place of, as :class:`checks.finding.Place` does. ``typed`` are these
    characters, ``stored`` is what would stand there; they begin at ``at`` in ``sentence``.
    """

    section: str
    paragraph: int
    start: int
    end: int
    typed: str
    field: FigureField
    stored: str
    is_equal: bool
    sentence: str
    at: int = 0

    @property
    def excerpt(self) -> str:
        """The sentence, or if it is long what stands around the number."""
        first = self.sentence.rfind(" ", 0, max(self.at - _AROUND, 0)) + 1
        last = self.sentence.find(" ", self.at + len(self.typed) + _AROUND)
        end = len(self.sentence) if last < 0 else last
        before, after = ("… " if first else ""), (" …" if end < len(self.sentence) else "")
        return f"{before}{self.sentence[first:end]}{after}"


def typed_numbers(snapshot: ReportSnapshot, vocabulary: Vocabulary) -> tuple[TypedNumber, ...]:
    """All typed numbers that equal or contradict a stored figure, in the order of the text.

    A number that only agrees (*trên 93%* where 93,1% is stored) is neither; cells of tables
    are left out.
    """
    material = Material(snapshot, vocabulary)
    in_text = (one for one in comparisons(material) if one.part.passage.index is not None)
    found = (one for one in in_text if one.is_equal or not one.agrees)
    return tuple(_typed(one, material) for one in found)


def _typed(found: Comparison, material: Material) -> TypedNumber:
    part, start, end = _shape(found, material)
    field = FigureField(found.stored.indicator, found.stored.period, part)
    passage = found.part.passage
    where = passage.place(start, end)
    assert where.paragraph is not None
    assert where.start is not None
    assert where.end is not None
    return TypedNumber(
        passage.section, where.paragraph, where.start, where.end, passage.text[start:end],
        field, resolve(field, material.live) or "", found.is_equal,
        found.sentence.text.replace(NO_FIGURE, "…"), start - found.sentence.start,
    )  # fmt: skip


def _shape(found: Comparison, material: Material) -> tuple[FigurePart, int, int]:
    """The part that reads as the typed words do, and the characters that it replaces."""
    number, passage = found.claim.number, found.part.passage
    begin = compared_at(found.claim, found.part)
    sign = _SIGN.match(passage.text, number.end)
    suffix = material.catalogue[found.stored.indicator].measure.suffix
    if sign is None or suffix != number.sign:
        return FigurePart.VALUE, begin, number.end
    if found.stored.comparator in _PLAIN:
        return FigurePart.WITH_UNIT, begin, sign.end()
    return FigurePart.COMPARED, begin, sign.end()


def with_live_figures(blocks: Iterable[Block], found: Iterable[TypedNumber]) -> tuple[Block, ...]:
    """A section's blocks with live figures in place of some of its typed numbers."""
    by_paragraph: dict[int, list[TypedNumber]] = {}
    for one in found:
        by_paragraph.setdefault(one.paragraph, []).append(one)
    made: list[Block] = []
    count = 0
    for block in blocks:
        if isinstance(block, Paragraph):
            made.append(_replaced(block, by_paragraph.get(count, [])))
            count += 1
        else:
            made.append(block)
    return tuple(made)


def _replaced(paragraph: Paragraph, found: list[TypedNumber]) -> Paragraph:
    for one in sorted(found, key=lambda other: -other.start):
        paragraph = replace(paragraph, pieces=tuple(_pieces(paragraph, one)))
    return paragraph


def _pieces(paragraph: Paragraph, one: TypedNumber) -> Iterator[Piece]:
    at = 0
    for piece in paragraph.pieces:
        first = at
        at += len(piece.text) if isinstance(piece, Text) else 1
        if not isinstance(piece, Text) or at <= one.start or first >= one.end:
            yield piece
            continue
        if first < one.start:
            yield replace(piece, text=piece.text[: one.start - first])
        if first <= one.start:
            yield replace(
                one.field, bold=piece.bold, italic=piece.italic, underline=piece.underline,
                superscript=piece.superscript,
            )  # fmt: skip
        if at > one.end:
            yield replace(piece, text=piece.text[one.end - first :])
