"""Where head, body, tail and appendices of an old report begin."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from nq20desk.core.takein.lines import join_lines, paper_of
from nq20desk.core.takein.source import (
    Source,
    SourceItem,
    SourceLine,
    SourceRemark,
    SourceTable,
    cleaned,
    text_of,
)
from nq20desk.core.takein.vocabulary import TakeInWords, begins_like, is_one_of, starts_with

_HEAD_REACH = 60
_PAGE_NUMBER = re.compile(r"^\W*\d{1,3}\W*$")


@dataclass(frozen=True, slots=True)
class Zones:
    """The items of each part; ``title`` is the type word's line, the body's lines are joined."""

    head: tuple[SourceItem, ...]
    title: tuple[SourceItem, ...]
    body: tuple[SourceItem, ...]
    tail: tuple[SourceItem, ...]
    rest: tuple[SourceItem, ...]


def divide(source: Source, words: TakeInWords) -> Zones:
    """The parts of a report; a fragment without a type word is all body."""
    items = _without_page_numbers(cleaned(source).items)
    title = _title(items, words)
    begin = 0 if title is None else title + 1
    tail = _tail(items, begin, words)
    rest = _rest(items, tail, words)
    return Zones(
        head=items[: title or 0],
        title=() if title is None else items[title : title + 1],
        body=tuple(_joined(items[begin:tail], words)),
        tail=items[tail:rest],
        rest=items[rest:],
    )


def _title(items: Sequence[SourceItem], words: TakeInWords) -> int | None:
    """The line of the type word (*BÁO CÁO*)."""
    written = [place for place, one in enumerate(items) if text_of(one).strip()]
    for place in written[:_HEAD_REACH]:
        one = items[place]
        if isinstance(one, SourceLine) and is_one_of(one.text, words.kinds):
            return place
    return None


def _tail(items: Sequence[SourceItem], begin: int, words: TakeInWords) -> int:
    """Where the recipients and the signature begin; the end where there are none."""
    closings = [
        place
        for place in range(begin, len(items))
        if isinstance(items[place], SourceLine)
        and begins_like(text_of(items[place]).strip(), words.closing)
    ]
    for place in range(closings[-1] if closings else begin, len(items)):
        if _opens_tail(items[place], words):
            return place
    return len(items)


def _opens_tail(item: SourceItem, words: TakeInWords) -> bool:
    if isinstance(item, SourceRemark):
        return False
    lines = [one.strip() for one in text_of(item).split("\n") if one.strip()]
    if isinstance(item, SourceLine):
        lines = lines[:1]
    return any(
        begins_like(line, words.recipients) or is_signature(line, words) for line in lines[:4]
    )


def is_signature(text: str, words: TakeInWords) -> bool:
    """Whether a line stands above a signature: in whose name, or the signer's post."""
    text = text.strip()
    if not text.isupper() or len(text.split()) > 12:
        return False
    return starts_with(text, words.authority) or is_one_of(text, words.posts)


def _rest(items: Sequence[SourceItem], tail: int, words: TakeInWords) -> int:
    """Where the appendices begin."""
    for place in range(tail, len(items)):
        one = items[place]
        if isinstance(one, SourceLine) and starts_with(one.text, words.appendix):
            return place
    return len(items)


def _without_page_numbers(items: tuple[SourceItem, ...]) -> tuple[SourceItem, ...]:
    """A page number between two halves of a sentence becomes a remark."""
    made: list[SourceItem] = list(items)
    written = [place for place, one in enumerate(items) if text_of(one).strip()]
    for before, place, behind in zip(written, written[1:], written[2:], strict=False):
        trio = [items[one] for one in (before, place, behind)]
        if all(isinstance(one, SourceLine) for one in trio) and _PAGE_NUMBER.match(
            text_of(trio[1]).strip()
        ):
            following = text_of(trio[2]).strip()
            if following[0].islower() and len(text_of(trio[0]).strip()) > 40:
                made[place] = SourceRemark(text_of(trio[1]))
    return tuple(made)


def _joined(items: Sequence[SourceItem], words: TakeInWords) -> Iterator[SourceItem]:
    """The items with their printed lines joined; a remark does not end a paragraph."""
    lines = [one for one in items if isinstance(one, SourceLine)]
    paper = paper_of(lines)
    held: list[SourceLine] = []
    remarks: list[SourceItem] = []
    for one in items:
        if isinstance(one, SourceLine):
            held.append(one)
        elif isinstance(one, SourceRemark):
            remarks.append(one)
        else:
            yield from (*join_lines(held, paper, words), *remarks, one)
            held, remarks = [], []
    yield from (*join_lines(held, paper, words), *remarks)


def cells_of(item: SourceItem) -> Iterator[tuple[str, str]]:
    """The pieces of a head or tail item, each with its column (``left`` or ``right``).

    A line that was set in two columns holds a wide gap or a tab between them.
    """
    if isinstance(item, SourceTable):
        for row in item.rows:
            for column, cell in enumerate(row):
                side = "left" if column == 0 else "right"
                yield from ((line, side) for line in cell.split("\n") if line.strip())
        return
    for line in text_of(item).split("\n"):
        columns = [one for one in re.split(r"\t+|\s{4,}", line.strip()) if one.strip()]
        for column, one in enumerate(columns):
            yield one, "left" if column == 0 else "right"
