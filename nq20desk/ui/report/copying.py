"""What other programs get of copied text: plain lines, the cells of tables behind tabs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from nq20desk.core.blocks import (
    MARKERS,
    Block,
    CitationField,
    Paragraph,
    ParagraphStyle,
    Piece,
    TextTable,
)
from nq20desk.core.fields import plain_text
from nq20desk.ui.report.chips import FigureChips


def plain_lines(blocks: Iterable[Block], chips: FigureChips) -> str:
    """Blocks for other programs; citations as they stand on screen."""
    return "\n".join(_plain(one, chips) for one in blocks)


def _plain(block: Block, chips: FigureChips) -> str:
    if isinstance(block, Paragraph):
        return MARKERS.get(block.style, "") + _said(block.pieces, chips)
    return "\n".join((*filter(None, (block.caption,)), *_rows(block, chips)))


def _rows(table: TextTable, chips: FigureChips) -> Iterable[str]:
    for row in table.rows:
        yield "\t".join(" ".join(_said(cell.pieces, chips).split()) for cell in row)


def _said(pieces: tuple[Piece, ...], chips: FigureChips) -> str:
    shown = tuple(
        replace(one, text=chips.said(one)) if isinstance(one, CitationField) else one
        for one in pieces
    )
    return plain_text(Paragraph(ParagraphStyle.BODY, shown), chips.live)
