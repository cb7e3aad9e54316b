"""The account of the words: every word of the source stands in exactly one place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from nq20desk.core.blocks import FigureField, ParagraphStyle
from nq20desk.core.takein.result import Kind, Portion, TakenIn
from nq20desk.core.takein.source import Source, words_of
from nq20desk.core.text_grid import cell_text


@dataclass(frozen=True, slots=True)
class Account:
    """How many words became what, and which were lost or came in twice (both must be empty)."""

    words: int
    by_kind: Mapping[Kind, int]
    missing: tuple[str, ...]
    added: tuple[str, ...]

    @property
    def balances(self) -> bool:
        """Whether every word is accounted for exactly once."""
        return not self.missing and not self.added


def account(source: Source, taken: TakenIn) -> Account:
    """The words of the source against those of the portions, and of what will be printed."""
    wanted = source.words()
    found: Counter[str] = Counter()
    by_kind: Counter[Kind] = Counter()
    for one in taken.portions:
        words = tuple(printed_words(one))
        found.update(words)
        by_kind[one.kind] += len(words)
    missing, added = Counter(wanted) - found, found - Counter(wanted)
    return Account(len(wanted), by_kind, tuple(missing.elements()), tuple(added.elements()))


def printed_words(portion: Portion) -> Iterator[str]:
    """The words that a portion keeps: those of its table or paragraph, else of its own text."""
    if portion.is_text and portion.block is not None:
        for row in portion.block.rows:
            for cell in row:
                yield from words_of(cell_text(cell))
        return
    if not portion.is_text or portion.paragraph is None:
        yield from words_of(portion.text)
        return
    text = "".join(
        "" if isinstance(one, FigureField) else one.text for one in portion.paragraph.pieces
    )
    if portion.paragraph.style is ParagraphStyle.NUMBERED:
        yield from words_of(portion.text.split(".", maxsplit=1)[0])
    yield from words_of(text)
