"""A block from the clipboard: what goes where, what is doubtful, what is refused.

Nothing is written here. A block is tab-separated text as Excel and LibreOffice put it on
the clipboard; blank cells leave the figure as it is. A block that brings names of
indicators or years with it is placed by them, otherwise from the active cell on. No Qt.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from nq20desk.app.grid.entry import Entry, is_text_for_number, read_entry
from nq20desk.app.grid.sheet import Place
from nq20desk.core.figures import Figures
from nq20desk.core.indicator import Indicator, IndicatorCatalogue
from nq20desk.core.message import Message, message
from nq20desk.core.observation import Observation
from nq20desk.core.plausibility import own_doubts
from nq20desk.core.quantity import is_blank
from nq20desk.core.text import clean, name_key, search_key

Block = tuple[tuple[str, ...], ...]
Write = tuple[str, str, Observation | None]

_QUOTED = re.compile(r'"((?:[^"]|"")*)"(?=\t|\n|$)')
_YEAR = re.compile(r"(?:19|20)\d\d")
_YEAR_HEAD = re.compile(r"(?:(?:thuc hien|ket qua|nam|year)\s+)*((?:19|20)\d\d)")
_LETTERS = re.compile(r"[^\W\d]{2,}")
_TARGET_HEADS = ("muc tieu", "chi tieu", "ke hoach", "target")
_LEAD = re.compile(r"^\s*(?:[-–+*]|\d+[.)]?(?:\d+[.)]?)*)\s+")
_TAIL = re.compile(r"\s*(?:\([^()]*\)|%|‰)?\s*[.:]?\s*$")


# ---- the block


def parse_block(text: str) -> Block:
    """The cells of a clipboard text; cells in quotes may hold tabs and line breaks."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text:
        return ()
    text = text.removesuffix("\n")
    lines: list[list[str]] = [[]]
    at = 0
    while True:
        cell, at = _cell(text, at)
        lines[-1].append(cell)
        if at >= len(text):
            return tuple(tuple(line) for line in lines)
        if text[at] == "\n":
            lines.append([])
        at += 1


def _cell(text: str, at: int) -> tuple[str, int]:
    quoted = _QUOTED.match(text, at)
    if quoted:
        return quoted[1].replace('""', '"'), quoted.end()
    end = min(_find(text, mark, at) for mark in "\t\n")
    return text[at:end], end


def _find(text: str, mark: str, at: int) -> int:
    found = text.find(mark, at)
    return len(text) if found < 0 else found


def format_block(block: Iterable[Iterable[str]]) -> str:
    """A block as it goes to the clipboard, every line ended."""
    return "".join("\t".join(_quoted(cell) for cell in line) + "\n" for line in block)


def _quoted(cell: str) -> str:
    if not any(mark in cell for mark in '\t\n\r"'):
        return cell
    return '"' + cell.replace('"', '""') + '"'


# ---- what goes where


class Alignment(Enum):
    """By what a block was placed."""

    CELL = auto()
    NAMES = auto()
    YEARS = auto()


@dataclass(frozen=True, slots=True)
class PlannedCell:
    """A cell of the block: where it goes and what it makes there, or why it is refused."""

    words: str
    place: Place | None = None
    entry: Entry | None = None
    remarks: tuple[Message, ...] = ()
    refusal: Message | None = None


@dataclass(frozen=True)
class PastePlan:
    """Everything that a paste would do."""

    cells: tuple[PlannedCell, ...]
    alignment: Alignment = Alignment.CELL

    @property
    def clean(self) -> bool:
        """Whether it can be written without asking anybody."""
        at_cell = self.alignment is Alignment.CELL
        return at_cell and not any(one.remarks or one.refusal for one in self.cells)

    @property
    def open_questions(self) -> tuple[PlannedCell, ...]:
        """The cells whose number can be read in more than one way."""
        return tuple(one for one in self.cells if one.entry and one.entry.ambiguous)

    def writes(self, chosen: Mapping[Place, Observation] | None = None) -> list[Write]:
        """What is to be written; an ambiguous cell only as the clerk chose."""
        return list(self._writes(chosen or {}))

    def _writes(self, chosen: Mapping[Place, Observation]) -> Iterator[Write]:
        for one in self.cells:
            if one.place is None or one.entry is None:
                continue
            figure = chosen.get(one.place) if one.entry.ambiguous else one.entry.figure
            if figure is not None:
                yield one.place.indicator, one.place.period, figure


@dataclass(frozen=True)
class Ground:
    """Onto what a block falls: the listed indicators, the shown periods, what is there now."""

    rows: Sequence[Indicator]
    periods: Sequence[str]
    figures: Figures

    @property
    def catalogue(self) -> IndicatorCatalogue:
        """All indicators, listed or not."""
        return self.figures.catalogue


@dataclass(frozen=True, slots=True)
class Anchor:
    """The active cell, counted in listed indicators and shown periods."""

    row: int
    period: int | None


@dataclass(frozen=True, slots=True)
class _Aim:
    """Where a line or a column of the block goes, or why nowhere."""

    to: str = ""
    refusal: Message | None = None


def plan_paste(block: Block, ground: Ground, anchor: Anchor) -> PastePlan:
    """Plan a block from the active cell on, or by the names and years that it brings."""
    known = _known_names(ground.catalogue) if _holds_words(block) else {}
    names = _names_column(block, known)
    years = _has_year_head(block, names)
    heads, lines = (block[0], block[1:]) if years else ((), block)
    first = 0 if names is None else names + 1
    rows = _row_aims(lines, ground, anchor)
    if names is not None:
        rows = [_named_aim(line, names, known) for line in lines]
    columns = _column_aims(lines, first, heads, ground, anchor)
    cells = _planned(lines, rows, columns, ground)
    alignment = Alignment.YEARS if years else Alignment.CELL
    return PastePlan(_once_each(cells), alignment if names is None else Alignment.NAMES)


def plan_fill(words: str, places: Iterable[Place], ground: Ground) -> PastePlan:
    """Plan one text for many cells."""
    return PastePlan(tuple(_planned_cell(words, place, ground) for place in places))


def _planned(
    lines: Block, rows: Sequence[_Aim], columns: Sequence[_Aim | None], ground: Ground
) -> Iterator[PlannedCell]:
    for row, line in zip(rows, lines, strict=True):
        for column, words in zip(columns, line, strict=False):
            if column is None or is_blank_cell(words):
                continue
            refusal = row.refusal or column.refusal
            if refusal:
                yield PlannedCell(clean(words).strip(), refusal=refusal)
            else:
                yield _planned_cell(words, Place(row.to, column.to), ground)


def _planned_cell(words: str, place: Place, ground: Ground) -> PlannedCell:
    indicator = ground.catalogue[place.indicator]
    before = ground.figures.typed(place.indicator, place.period)
    entry = read_entry(words, indicator, place.period, before)
    return PlannedCell(entry.words, place, entry, tuple(_remarks(entry, indicator, ground.figures)))


def _remarks(entry: Entry, indicator: Indicator, figures: Figures) -> Iterator[Message]:
    if entry.ambiguous:
        yield message("IndicatorsPage", "Can be read in two ways.")
    elif is_text_for_number(entry.figure, indicator):
        yield message("IndicatorsPage", "No number: kept as a text.")
    elif entry.figure is not None:
        yield from (one.what for one in own_doubts(entry.figure, indicator, figures))


def is_blank_cell(words: str) -> bool:
    """Whether a pasted cell says nothing; an x says *not collected*."""
    return is_blank(words) and clean(words).strip().lower() != "x"


def _once_each(cells: Iterable[PlannedCell]) -> tuple[PlannedCell, ...]:
    """A place that is aimed at twice keeps the first; the second is refused."""
    seen: set[Place] = set()
    made = []
    for one in cells:
        if one.place is not None and one.place in seen:
            twice = message("IndicatorsPage", "The same cell is aimed at twice.")
            made.append(replace(one, place=None, entry=None, remarks=(), refusal=twice))
            continue
        if one.place is not None:
            seen.add(one.place)
        made.append(one)
    return tuple(made)


# ---- names and years in the block


def _row_aims(lines: Block, ground: Ground, anchor: Anchor) -> list[_Aim]:
    listed = [one.key for one in ground.rows[anchor.row :]]
    beyond = _Aim(refusal=message("IndicatorsPage", "Below the last row of the table."))
    return [_Aim(listed[at]) if at < len(listed) else beyond for at in range(len(lines))]


def _named_aim(line: Sequence[str], names: int, known: Mapping[str, str]) -> _Aim:
    written = line[names] if names < len(line) else ""
    key = known.get(_bare_name(written))
    if key is not None:
        return _Aim(key)
    why = message("IndicatorsPage", "There is no indicator “{name}”.", name=written.strip())
    return _Aim(refusal=why)


def _column_aims(
    lines: Block, first: int, heads: Sequence[str], ground: Ground, anchor: Anchor
) -> list[_Aim | None]:
    width = max((len(line) for line in lines), default=0)
    skipped: list[_Aim | None] = [None] * first
    if heads:
        return skipped + [_head_aim(heads, at) for at in range(first, width)]
    if anchor.period is None:
        why = message("IndicatorsPage", "Figures go into the columns of the years.")
        return skipped + [_Aim(refusal=why)] * (width - first)
    periods = ground.periods[anchor.period :]
    beyond = _Aim(refusal=message("IndicatorsPage", "To the right of the last year."))
    right = range(width - first)
    return skipped + [_Aim(periods[at]) if at < len(periods) else beyond for at in right]


def _head_aim(heads: Sequence[str], at: int) -> _Aim | None:
    """The period of a head; heads without a year (unit, note) bring nothing."""
    head = search_key(clean(heads[at])).strip() if at < len(heads) else ""
    year = _YEAR.search(head)
    if year is None:
        return None
    if any(word in head for word in _TARGET_HEADS):
        why = message("IndicatorsPage", "A target: targets are entered on the page of plans.")
        return _Aim(refusal=why)
    return _Aim(year[0])


def _has_year_head(block: Block, names: int | None) -> bool:
    """Whether the first line names years: only years, or any year beside a column of names."""
    if len(block) < 2:
        return False
    heads = [search_key(clean(one)).strip() for one in block[0]]
    if names is not None:
        return any(_YEAR.search(one) for one in heads[names + 1 :])
    said = [one for one in heads if one]
    return bool(said) and all(_YEAR_HEAD.fullmatch(one) for one in said)


def _holds_words(block: Block) -> bool:
    """Whether names may stand in the first two columns at all."""
    return any(len(_LETTERS.findall(one)) > 2 for line in block for one in line[:2])


def _names_column(block: Block, known: Mapping[str, str]) -> int | None:
    """The first or second column, if at least half of it are names of indicators."""
    for at in (0, 1):
        cells = [line[at] for line in block if at < len(line) and line[at].strip()]
        matching = sum(_bare_name(one) in known for one in cells)
        if matching and matching * 2 >= len(cells) - 1:
            return at
    return None


def _known_names(catalogue: IndicatorCatalogue) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for one in catalogue:
        for name in (one.name, one.name_en, *one.synonyms):
            found.setdefault(_bare_name(name), one.key)
    found.pop("", None)
    return found


def _bare_name(written: str) -> str:
    """A name without its number before it and its unit behind it."""
    bare = _TAIL.sub("", _LEAD.sub("", clean(written)))
    return name_key(bare)
