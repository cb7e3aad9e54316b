"""A report's stored texts as they are printed: in the form's order, citations written out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from nq20desk.core.blocks import Block
from nq20desk.core.citation import write_citations
from nq20desk.core.form import NumberedSection
from nq20desk.core.markup import parse
from nq20desk.core.register import CitedDocument


def written_sections(
    sections: Mapping[str, str],
    printed: Iterable[NumberedSection],
    documents: Mapping[int, CitedDocument],
    read: Callable[[str], tuple[Block, ...]] = parse,
) -> dict[str, tuple[Block, ...]]:
    """The sections in the order in which they are printed, their citations written out."""
    order = [one.section.key for one in printed]
    keys = sorted(sections, key=lambda key: order.index(key) if key in order else len(order))
    return write_citations(((key, read(sections[key])) for key in keys), documents)
