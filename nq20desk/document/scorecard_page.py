"""Setting a scorecard on exactly one page: the largest type at which all of it fits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from nq20desk.document.bullet import HEIGHT, bullet_shapes
from nq20desk.document.fonts import FontFamily, serif
from nq20desk.document.lines import Line, Measure, Set
from nq20desk.document.marks import GRID, lower_mark, verdict_mark
from nq20desk.document.scorecard import Key, Scorecard, ScoreGroup, ScoreLine
from nq20desk.document.shapes import Bar, Ink, Path, moved
from nq20desk.document.sheet import MM, Composer, Placed, Sheet, drop
from nq20desk.document.tree import Run

WIDTH, HEIGHT_MM = 210.0, 297.0
MARGIN, FOOT = 14.0, 11.0
LARGEST, SMALLEST, STEP = 12.0, 6.5, 0.25
_LEADING = 1.18
_NARROW_HEAD = 7.0
_TITLE, _HEAD, _SMALL = 15.0, 11.0, 8.0
_COMFORT = 14.0
"""The type size beside which a bar has its natural size, as on the screen."""


def compose_scorecard(
    card: Scorecard, fonts: FontFamily | None = None, composer: Composer | None = None
) -> Sheet:
    """The page: all lines at the largest type that fits, else as many as the smallest holds.

    Raises:
        KnownError: a letter that the font does not have.
    """
    family = fonts or serif()
    family.check(_texts(card))
    lines = composer or Composer()
    best: Sheet | None = None
    fewest, most = 0, int((LARGEST - SMALLEST) / STEP)
    while fewest <= most:
        middle = (fewest + most) // 2
        page = _Page(card, SMALLEST + middle * STEP, family, lines)
        if page.set_all(card.groups, ""):
            best, fewest = page.sheet, middle + 1
        else:
            most = middle - 1
    return best or _shortened(card, family, lines)


def _shortened(card: Scorecard, family: FontFamily, composer: Composer) -> Sheet:
    """As many lines as fit in the smallest type, and the sentence that says what is missing."""
    fewest, most = 1, sum(1 for _ in card.lines)
    best = _Page(card, SMALLEST, family, composer)
    while fewest <= most:
        middle = (fewest + most) // 2
        page = _Page(card, SMALLEST, family, composer)
        if page.set_all(card.without(middle), card.rest(middle)):
            best, most = page, middle - 1
        else:
            fewest = middle + 1
    return best.sheet


def _texts(card: Scorecard) -> Iterator[str]:
    heads = card.heads
    yield from (card.superior, card.issuer, card.place_date, card.title, *card.subtitles)
    yield from (heads.name, heads.value, heads.target, heads.bar, heads.judgement, *heads.others)
    yield from (one.word for one in card.counts)
    yield from (one.word for one in card.legend)
    yield from (*card.notes, card.page, card.rest(1))
    for group in card.groups:
        yield group.title
        for line in group.lines:
            yield from (line.name, line.value, line.target, line.judgement)


def _whole(name: str) -> str:
    """A plan's short name whose number is not broken: a no-break space says so."""
    return " ".join(f"{word}\u00a0" if "/" in word else word for word in name.split())


@dataclass(frozen=True, slots=True)
class _Column:
    """Where a column stands, in points."""

    left: float
    width: float


class _Page:
    """Sets one page in one type size; places are counted from the upper left corner."""

    def __init__(
        self, card: Scorecard, size: float, fonts: FontFamily, composer: Composer
    ) -> None:  # fmt: skip
        self.card, self.size = card, size
        self._fonts, self._composer = fonts, composer
        self.sheet = Sheet(WIDTH * MM, HEIGHT_MM * MM)
        self._left, self._right = MARGIN * MM, (WIDTH - MARGIN) * MM
        self._y = FOOT * MM
        self._columns = self._make_columns()

    def set_all(self, groups: Iterable[ScoreGroup], rest: str) -> bool:
        """Set the whole page; whether it fits."""
        self._head()
        self._counts()
        self._table_head()
        for group in groups:
            self._group(group)
        notes = (*self.card.notes, rest) if rest else self.card.notes
        return self._foot(notes)

    # ---- columns

    def _make_columns(self) -> dict[str, _Column]:
        """Mark, name, value, target, bar, judgement, and a narrow one for each further plan."""
        others = len(self.card.heads.others)
        mark = self.size * 1.7
        narrow = max(self.size * 4.0, 46.0)
        free = self._right - self._left - mark - narrow * others
        shares = {"name": 0.32, "value": 0.15, "target": 0.10, "bar": 0.20, "judgement": 0.23}
        columns, left = {"mark": _Column(self._left, mark)}, self._left + mark
        for name, share in shares.items():
            columns[name] = _Column(left, free * share)
            left += free * share
        for number in range(others):
            columns[f"other{number}"] = _Column(left, narrow)
            left += narrow
        return columns

    # ---- text

    def _lines(
        self, text: str, width: float, size: float, how: Set = Set.LEFT, *, bold: bool = False,
        italic: bool = False,
    ) -> tuple[Line, ...]:  # fmt: skip
        runs = (Run(text, bold=bold, italic=italic),)
        return self._composer.lines(runs, Measure(width, size, set=how), self._fonts)

    def _put(self, lines: tuple[Line, ...], left: float, top: float, size: float) -> float:
        """Place lines one under the other; the lower edge."""
        leading = size * _LEADING
        for line in lines:
            baseline = self.sheet.height - top - drop(size, leading)
            for piece in line.pieces:
                self.sheet.placed.append(Placed(left + piece.x, baseline, piece))
            top += leading
        return top

    # ---- head

    def _head(self) -> None:
        card, half = self.card, (self._right - self._left) / 2
        top = self._y
        left = top
        for text, bold in ((card.superior, False), (card.issuer, True)):
            if text:
                lines = self._lines(text, half, _HEAD, Set.CENTRE, bold=bold)
                left = self._put(lines, self._left, left, _HEAD)
        date = self._lines(card.place_date, half, _HEAD, Set.CENTRE, italic=True)
        right = self._put(date, self._left + half, top, _HEAD)
        self._y = max(left, right) + 8
        width = self._right - self._left
        title = self._lines(card.title, width, _TITLE, Set.CENTRE, bold=True)
        self._y = self._put(title, self._left, self._y, _TITLE) + 1
        for text in card.subtitles:
            lines = self._lines(text, width, _HEAD - 0.5, Set.CENTRE)
            self._y = self._put(lines, self._left, self._y, _HEAD - 0.5)
        self._y += 7

    def _counts(self) -> None:
        """The counts side by side, each with its mark and word."""
        size, side = _HEAD, 11.0
        widths = [self._count_width(one.count, one.word, size, side) for one in self.card.counts]
        gap = 14.0
        whole = sum(widths) + gap * (len(widths) - 1)
        squeeze = min(1.0, (self._right - self._left) / whole) if whole else 1.0
        left = self._left + (self._right - self._left - whole * squeeze) / 2
        for one, width in zip(self.card.counts, widths, strict=True):
            k = squeeze
            mark = moved(verdict_mark(one.verdict), left, self._y + 1, side * k / GRID)
            self.sheet.shapes += mark
            x = left + (side + 3) * k
            number = self._lines(str(one.count), 100, size * k, bold=True)
            self._put(number, x, self._y, size * k)
            x += self._fonts.bold.width(f"{one.count} ", size * k)
            self._put(self._lines(one.word, 300, size * k), x, self._y, size * k)
            left += (width + gap) * k
        self._y += size * _LEADING + 7

    def _count_width(self, count: int, word: str, size: float, side: float) -> float:
        number = self._fonts.bold.width(f"{count} ", size)
        return side + 3 + number + self._fonts.regular.width(word, size)

    # ---- table

    def _table_head(self) -> None:
        heads = self.card.heads
        texts = {"name": heads.name, "value": heads.value, "target": heads.target,
                 "bar": heads.bar, "judgement": heads.judgement}  # fmt: skip
        texts.update({f"other{at}": _whole(name) for at, name in enumerate(heads.others)})
        set_lines = {}
        for key, text in texts.items():
            centred = key.startswith("other") or key == "bar"
            how = Set.CENTRE if centred else Set.LEFT
            width = self._columns[key].width - 3
            size = self._head_size(key)
            set_lines[key] = size, self._lines(text, width, size, how, bold=True)
        height = max(len(lines) * size for size, lines in set_lines.values()) * _LEADING
        for key, (size, lines) in set_lines.items():
            top = self._y + height - len(lines) * size * _LEADING
            self._put(lines, self._columns[key].left, top, size)
        self._y += height + 2
        self._rule(Ink.TEXT, 0.8)

    def _head_size(self, column: str) -> float:
        """The further plans' narrow columns have small heads."""
        return _NARROW_HEAD if column.startswith("other") else max(self.size * 0.85, SMALLEST)

    def _rule(self, ink: Ink, width: float) -> None:
        ends = ((self._left, self._y), (self._right, self._y))
        self.sheet.shapes.append(Path(ends, ink, width))
        self._y += width

    def _group(self, group: ScoreGroup) -> None:
        size = self.size * 0.92
        if group.title:
            lines = self._lines(group.title, self._right - self._left - 4, size, bold=True)
            height = len(lines) * size * _LEADING + 2
            ground = Bar(self._left, self._y, self._right - self._left, height, Ink.TRACK)
            self.sheet.shapes.append(ground)
            self._put(lines, self._left + 3, self._y + 1, size)
            self._y += height
        for line in group.lines:
            self._line(line)

    def _line(self, line: ScoreLine) -> None:
        columns, size = self._columns, self.size
        value = "" if line.in_words else line.value
        cells = {
            "name": self._name(line),
            "value": self._lines(value, columns["value"].width - 3, size, bold=True),
            "target": self._lines(line.target, columns["target"].width - 3, size),
            "judgement": self._lines(line.judgement, columns["judgement"].width - 2, size * 0.92),
        }
        scale = size / _COMFORT
        text = max(len(lines) for lines in cells.values()) * size * _LEADING
        height = max(text, HEIGHT * scale * 0.92) + size * 0.2
        for key, lines in cells.items():
            own = size * 0.92 if key == "judgement" else size
            top = self._y + (height - len(lines) * own * _LEADING) / 2
            self._put(lines, columns[key].left, top, own)
        self._bar(line, height, scale)
        self._marks(line, height)
        self._y += height
        self._rule(Ink.LINE, 0.4)

    def _name(self, line: ScoreLine) -> tuple[Line, ...]:
        """The name, below it a figure that is said in words."""
        width = self._columns["name"].width - 4
        name = self._lines(line.name, width, self.size)
        said = self._lines(f"“{line.value}”", width, self.size, italic=True)
        return (*name, *said) if line.in_words else name

    def _bar(self, line: ScoreLine, height: float, scale: float) -> None:
        """The bar, before it an arrow where lower is better."""
        if line.bullet is None:
            return
        column = self._columns["bar"]
        shapes = bullet_shapes(line.bullet, column.width / scale)
        top = self._y + (height - HEIGHT * scale) / 2
        self.sheet.shapes += moved(shapes, column.left, top, scale)
        if line.bullet.is_reversed:
            side = self.size * 0.8
            left, top = column.left - side * 0.75, self._y + (height - side) / 2
            self.sheet.shapes += moved(lower_mark(Ink.MUTED), left, top, side / GRID)

    def _marks(self, line: ScoreLine, height: float) -> None:
        """The verdict's mark before the name, those of the other plans in their columns."""
        side = self.size * 1.05
        top = self._y + (height - side) / 2
        first = self._columns["mark"].left + 1
        self.sheet.shapes += moved(verdict_mark(line.verdict), first, top, side / GRID)
        for number, verdict in enumerate(line.others):
            column = self._columns[f"other{number}"]
            left = column.left + (column.width - side) / 2
            if verdict is not None:
                self.sheet.shapes += moved(verdict_mark(verdict), left, top, side / GRID)

    # ---- foot

    def _foot(self, notes: Iterable[str]) -> bool:
        """Legend, notes and the page's number at the lower edge; whether they found room."""
        width = self._right - self._left
        texts = [self._lines(one, width, _SMALL, italic=True) for one in notes]
        rows = self._legend_rows(self.card.legend, width)
        height = (len(rows) + sum(len(one) for one in texts) + 1) * _SMALL * _LEADING + 6
        top = self.sheet.height - FOOT * MM - height
        fits = self._y + 3 <= top
        y = top + 4
        for row in rows:
            for left, key in row:
                mark = moved(key.mark, self._left + left, y, _SMALL * 1.1 / GRID)
                self.sheet.shapes += mark
                word = self._lines(key.word, width, _SMALL)
                self._put(word, self._left + left + _SMALL * 1.5, y, _SMALL)
            y += _SMALL * _LEADING
        for lines in texts:
            y = self._put(lines, self._left, y, _SMALL)
        self._put(self._lines(self.card.page, width, _SMALL, Set.CENTRE), self._left, y, _SMALL)
        return fits

    def _legend_rows(
        self, legend: Iterable[Key], width: float
    ) -> list[list[tuple[float, Key]]]:  # fmt: skip
        """The legend's marks in rows, each with its distance from the left."""
        rows: list[list[tuple[float, Key]]] = []
        left = width + 1
        for one in legend:
            needed = _SMALL * 1.5 + self._fonts.regular.width(one.word, _SMALL) + 12
            if left + needed - 12 > width:
                rows.append([])
                left = 0.0
            rows[-1].append((left, one))
            left += needed
        return rows
