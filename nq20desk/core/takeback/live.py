"""Live figures and citations in an edited paragraph: recognised, put back, contradicted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from nq20desk.core.blocks import CitationField, FigureField, Paragraph, Piece, Text
from nq20desk.core.fields import written
from nq20desk.core.live import LiveFigures
from nq20desk.core.markup import parse_paragraph
from nq20desk.core.takeback.printed import one_line
from nq20desk.core.takeback.source import EditedPiece

MISSING = "…"
_TOKENS = re.compile(r"\s+|\S+")


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A live field whose text was changed in the file: what it is, says, and was made to say."""

    field: FigureField | CitationField
    shown: str
    edited: str


def shown(piece: Piece, live: LiveFigures) -> str:
    """What a piece says on paper."""
    return written(piece, live) or MISSING


def pieces_of(
    pieces: Iterable[EditedPiece], citations: dict[int, str], live: LiveFigures
) -> tuple[tuple[Piece, ...], tuple[Contradiction, ...]]:
    """The pieces with live fields, and the fields that the file contradicts."""
    made: list[Piece] = []
    against = []
    for one in pieces:
        field = _field(one, citations) if one.source else None
        if field is None:
            made.append(Text(one.text, one.bold, one.italic, one.underline, one.superscript))
            continue
        made.append(field)
        told = shown(field, live)
        if one_line(one.text) != one_line(told):
            against.append(Contradiction(field, told, one_line(one.text)))
    return tuple(made), tuple(against)


def _field(one: EditedPiece, citations: dict[int, str]) -> FigureField | CitationField | None:
    parsed = parse_paragraph(f"{{{one.source}}}").pieces
    if len(parsed) != 1 or isinstance(parsed[0], Text):
        return None
    found = replace(
        parsed[0], bold=one.bold, italic=one.italic, underline=one.underline,
        superscript=one.superscript,
    )  # fmt: skip
    if isinstance(found, CitationField):
        return replace(found, text=citations.get(found.document, ""))
    return found


# ---- fields whose controls were stripped


@dataclass(frozen=True, slots=True)
class _Span:
    start: int
    end: int
    piece: Piece


def grafted(new: Paragraph, old: Paragraph, live: LiveFigures) -> Paragraph:
    """The new paragraph with the old one's live fields where their text still stands.

    Needed where a program dropped the content controls; a paragraph that has fields of its
    own is left alone.
    """
    if any(not isinstance(one, Text) for one in new.pieces):
        return new
    fields = [one for one in _spans(old.pieces, live) if not isinstance(one.piece, Text)]
    if not fields:
        return new
    before = "".join(shown(one, live) for one in old.pieces)
    after = "".join(shown(one, live) for one in new.pieces)
    found = []
    for start, end, by in _equal(before, after):
        for one in fields:
            if start <= one.start and one.end <= end:
                found.append(_Span(one.start + by, one.end + by, one.piece))
    return replace(new, pieces=tuple(_with_fields(new.pieces, found)))


def _spans(pieces: Sequence[Piece], live: LiveFigures) -> Iterator[_Span]:
    start = 0
    for one in pieces:
        end = start + len(shown(one, live))
        yield _Span(start, end, one)
        start = end


def _equal(before: str, after: str) -> Iterator[tuple[int, int, int]]:
    """Stretches of whole words that both texts have: start, end, how far they moved."""
    old, new = list(_TOKENS.finditer(before)), list(_TOKENS.finditer(after))
    matcher = SequenceMatcher(None, [one[0] for one in old], [one[0] for one in new], False)
    for i, j, size in matcher.get_matching_blocks():
        if size:
            yield old[i].start(), old[i + size - 1].end(), new[j].start() - old[i].start()


def _with_fields(pieces: Sequence[Piece], fields: Sequence[_Span]) -> Iterator[Piece]:
    start = 0
    waiting = sorted(fields, key=lambda one: one.start)
    for one in pieces:
        assert isinstance(one, Text)
        end, at = start + len(one.text), start
        while waiting and waiting[0].start < end:
            field = waiting.pop(0)
            yield replace(one, text=one.text[at - start : max(field.start, at) - start])
            yield field.piece
            at = max(field.end, at)
        yield replace(one, text=one.text[at - start :] if at < end else "")
        start = end
