"""Cuts a page into paragraphs, list items, headings and rows of tables; joins broken lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from nq20desk.core.planreading.page import Page

PLAIN = 99
_BULLET_RANKS = {"-": 80, "–": 80, "—": 80, "+": 84, "*": 86, "·": 86, "•": 82}
_BULLETS = r"[-–—+•●▪◦■□✓➢➤·*]"
_MARKER = re.compile(
    r"[ \t]*(?P<md>\#{1,6}[ \t]+)?(?P<em>[*_]{1,3}(?=\S))?(?:"
    r"(?P<part>(?:Phần|PHẦN|Chương|CHƯƠNG|Điều)\s+(?:thứ\s+\w+|THỨ\s+\w+|[IVX]+|\d+)[.:]?)(?!\w)"
    r"|(?P<roman>[IVX]{1,5})\s?[.)/:-](?=\s|\D)"
    r"|(?P<number>\d{1,2}(?:\.\d{1,2}){0,4})(?:[.)]|\s?[-/:](?=\s|\*))(?=[\s*])"
    r"|(?P<bare>\d{1,2}(?:\.\d{1,2}){1,4})(?=[ \t]+[A-ZÀ-Ỹ])"
    r"|\((?P<item>\d{1,2}|[a-zđ])\)"
    r"|(?P<letter>[a-zđ])\s?[.)](?=\s)"
    rf"|(?P<bullet>{_BULLETS})(?=[ \t]|(?<=[-+•])[A-ZÀ-Ỹ\d])"
    r")?[ \t]*"
)
_ORDINAL = re.compile(r"\d+")
_STARTERS = re.compile(r"[ \t]*(?:\#|\|)")
_ENDED = re.compile(r"[.;:!?…][\s*_”\")]*$")
_HANGING = re.compile(
    r"(?:dưới|trên|đạt|còn|là|năm|khoảng|lần|của|với|và|cho|từ|đến|tối thiểu|ít nhất|[-–,/(])\s*$",
    re.IGNORECASE,
)
_NO_MARKER = (PLAIN, "", 0)
_WRAPPED = 200
_FULL = 0.86


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph or a row: its body (behind number or bullet), its rank, its cells.

    The smaller ``rank`` is, the higher the block stands in the outline; ``ordinal`` is the
    last part of its number. ``stressed`` marks a Markdown heading or a line in emphasis.
    """

    start: int
    body: int
    end: int
    rank: int = PLAIN
    symbol: str = ""
    ordinal: int = 0
    stressed: bool = False
    cells: tuple[tuple[int, int], ...] = ()


def blocks_of(page: Page) -> tuple[Block, ...]:
    """The blocks of a page in order."""
    return tuple(_joined(page, _width(page)))


def _width(page: Page) -> int:
    """The width at which the lines were broken; 0 where paragraphs are single lines."""
    lengths = sorted(end - start for start, end in page.lines)
    if len(lengths) < 3 or lengths[-1] > _WRAPPED:
        return 0
    return lengths[int(len(lengths) * 0.9)]


def _joined(page: Page, width: int) -> Iterator[Block]:
    current: Block | None = None
    for start, end in page.lines:
        line = _block(page, start, end)
        if current and not line.cells and _continues(page, current, line, width):
            current = Block(
                current.start, current.body, end, current.rank, current.symbol, current.ordinal,
                current.stressed,
            )  # fmt: skip
            continue
        if current:
            yield current
        current = line
    if current:
        yield current


def _block(page: Page, start: int, end: int) -> Block:
    line = page.text[start:end]
    cells = _cells(line, start)
    found = _MARKER.match(line)
    if cells or found is None:
        return Block(start, start, end, cells=cells)
    rank, symbol, ordinal = _rank(found)
    stressed = bool(found["md"]) or _is_emphasised(line)
    return Block(start, start + found.end(), end, rank, symbol, ordinal, stressed)


def _rank(found: re.Match[str]) -> tuple[int, str, int]:
    """The rank, the symbol and the ordinal of a marker."""
    number, sign = found["number"] or found["bare"], found["letter"] or found["item"]
    if number:
        return 20 + 5 * number.count("."), "number", int(_ORDINAL.findall(number)[-1])
    if sign:
        ordinal = int(sign) if sign.isdigit() else ord(sign)
        return (60, "letter", ordinal) if found["letter"] else (64, "item", ordinal)
    if found["bullet"]:
        return _BULLET_RANKS.get(found["bullet"], 82), found["bullet"], 0
    return (0, "part", 0) if found["part"] else (10, "roman", 0) if found["roman"] else _NO_MARKER


def _is_emphasised(line: str) -> bool:
    bare = line.strip().lstrip("# ")
    return len(bare) > 2 and bare[0] in "*_" and bare[-1] in "*_" and bare[1] != " "


def _cells(line: str, start: int) -> tuple[tuple[int, int], ...]:
    """The cells of a row with tabs or bars; a line with fewer than two filled ones is none."""
    bare = line.strip()
    bars = bare.startswith("|") and bare.count("|") > 2
    if not bars and "\t" not in bare:
        return ()
    offset = start + (line.index("|") + 1 if bars else 0)
    inside = bare[1:].removesuffix("|") if bars else line
    cells: list[tuple[int, int]] = []
    for cell in inside.split("|" if bars else "\t"):
        cells.append((offset, offset + len(cell)))
        offset += len(cell) + 1
    filled = [cell for cell in inside.split("|" if bars else "\t") if len(cell.strip()) > 1]
    return tuple(cells) if bars or len(filled) > 1 else ()


def _continues(page: Page, before: Block, line: Block, width: int) -> bool:
    """Whether a line goes on with the paragraph above it."""
    if before.cells or line.rank != PLAIN or line.stressed or before.stressed:
        return False
    text, first = page.text[before.start : before.end].rstrip(), page.flat[line.body : line.end]
    first = first.lstrip()
    if not first or _STARTERS.match(page.text[line.start : line.end]):
        return False
    ended = bool(_ENDED.search(text))
    if first[0].islower() or first[0] in ",.;%‰)/":
        return not text.endswith(":")
    if ended:
        return False
    return bool(_HANGING.search(text)) or _is_full(text, first, width)


def _is_full(text: str, first: str, width: int) -> bool:
    last_line = text.rsplit("\n", 1)[-1].rstrip()
    needed = len(last_line) + 1 + len(first.split(maxsplit=1)[0])
    return width > 0 and needed > width * _FULL
