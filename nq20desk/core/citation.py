"""Citing a document of the register: in full the first time, by kind and number afterwards.

NĐ 30/2020, Phụ lục I, II.6.b: the first citation gives kind, number, date, issuer and
subject (of a Luật or Pháp lệnh only its name); later ones only kind and number.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from nq20desk.core.blocks import Block, CitationField, Paragraph, Piece
from nq20desk.core.dates import read_day, short_date
from nq20desk.core.register import CitedDocument

BY_NAME = frozenset({"luật", "bộ luật", "pháp lệnh"})
"""Kinds that are cited by their name alone."""

_QUOTES = "“”\"'‘’"


def short_citation(document: CitedDocument) -> str:
    """``Kế hoạch số 50-KH/TU``; a document without a number by its issuer and date."""
    if _is_by_name(document):
        return _name(document)
    if document.number:
        return _numbered(document)
    return _joined(document.kind, _dated(document), _issued(document)) or document.title


def full_citation(document: CitedDocument) -> str:
    """``Kế hoạch số 50-KH/TU ngày 16/4/2018 của Tỉnh ủy Lâm Đồng về …``."""
    if _is_by_name(document):
        return _name(document)
    head = _joined(_numbered(document), _dated(document), _issued(document))
    return head + _subject(document) if head else document.title


def _is_by_name(document: CitedDocument) -> bool:
    return document.kind.casefold() in BY_NAME and bool(document.title)


def _name(document: CitedDocument) -> str:
    """A law by its name, its kind said once and with a capital."""
    title = document.title.strip(f" {_QUOTES}")
    if not title.casefold().startswith(document.kind.casefold()):
        return f"{document.kind} {title}"
    return title[:1].upper() + title[1:]


def _numbered(document: CitedDocument) -> str:
    """Kind and number; a project known by its figure alone has no *số* (*Đề án 1816*)."""
    if not document.number:
        return document.kind
    if not document.kind:
        return f"Văn bản số {document.number}"
    joint = " " if document.number.isdigit() else " số "
    return f"{document.kind}{joint}{document.number}"


def _dated(document: CitedDocument) -> str:
    day = read_day(document.date)
    if day is not None:
        return f"ngày {short_date(day)}"
    return f"ngày {document.date}" if document.date else ""


def _issued(document: CitedDocument) -> str:
    return f"của {document.issuer}" if document.issuer else ""


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)


def _subject(document: CitedDocument) -> str:
    """The subject as it follows the issuer: *về …* as it is, a name of its own in quotes."""
    title = document.title.strip()
    kind = document.kind.casefold()
    if kind and title.casefold().startswith(f"{kind} "):
        title = title[len(kind) :].strip()
    if not title:
        return ""
    if title[0].islower() or title[0] in _QUOTES:
        return f" {title}"
    return f", {title}" if "“" in title else f" “{title}”"


def write_citations(
    sections: Iterable[tuple[str, tuple[Block, ...]]], documents: Mapping[int, CitedDocument]
) -> dict[str, tuple[Block, ...]]:
    """The sections, in the order in which they are printed, with every citation written out."""
    said: set[int] = set()
    return {
        key: tuple(_written(one, documents, said) for one in blocks) for key, blocks in sections
    }


def _written(block: Block, documents: Mapping[int, CitedDocument], said: set[int]) -> Block:
    if isinstance(block, Paragraph):
        return replace(block, pieces=_said(block.pieces, documents, said))
    rows = tuple(
        tuple(replace(cell, pieces=_said(cell.pieces, documents, said)) for cell in row)
        for row in block.rows
    )
    return replace(block, rows=rows)


def _said(
    pieces: tuple[Piece, ...], documents: Mapping[int, CitedDocument], said: set[int]
) -> tuple[Piece, ...]:
    made: list[Piece] = []
    for piece in pieces:
        document = documents.get(piece.document) if isinstance(piece, CitationField) else None
        if not isinstance(piece, CitationField) or document is None:
            made.append(piece)
            continue
        write = short_citation if piece.document in said else full_citation
        said.add(piece.document)
        made.append(replace(piece, text=write(document)))
    return tuple(made)
