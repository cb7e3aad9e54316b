"""From the letters on paper to the text in the editor, and from rows of tables to figures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from nq20desk.core.blocks import Paragraph, Piece, Text
from nq20desk.core.fields import written
from nq20desk.core.form import Holds
from nq20desk.core.report import ReportSnapshot
from nq20desk.core.table import indicator_table
from nq20desk.ui.report.preview_places import Hit, count_letters

if TYPE_CHECKING:
    from nq20desk.document.tree import Paragraph as Printed
    from nq20desk.document.tree import Row, Table


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a click on a page leads: a place in a section's text, or a figure.

    ``offset`` counts the characters of the paragraph in the editor, where a live figure or
    citation is one. ``section`` may be the head, or an appendix.
    """

    section: str
    paragraph: int = 0
    offset: int = 0
    indicator: str = ""
    period: str = ""


class PrintedReport:
    """What was printed of a report, beside what the clerk wrote; worked out when first asked."""

    def __init__(self, snapshot: ReportSnapshot) -> None:
        self._snapshot = snapshot
        self._texts: dict[str, list[Paragraph]] = {}

    def prepare(self) -> None:
        """Work out what every move of the cursor needs, on the thread that composes."""
        self._printed  # noqa: B018 - kept from now on

    def spot(self, hit: Hit) -> Spot:
        """What was written where something was hit on a page."""
        place = hit.place
        figure = self._figures.get(place.row) if place.row else None
        if figure:
            return Spot(place.section, indicator=figure[0], period=figure[1])
        if hit.letters is None:
            return Spot(place.section, place.paragraph)
        offset = self._offset(place.section, place.paragraph, hit.letters)
        return Spot(place.section, place.paragraph, offset)

    def letters(self, section: str, paragraph: int, offset: int) -> int:
        """How many letters of the printed paragraph stand before a place in the written one."""
        letters, passed = self._lead(section, paragraph), 0
        for text, length in self._pieces(section, paragraph):
            if passed + length >= offset:
                cut = text[: offset - passed] if length == len(text) else text
                return letters + count_letters(cut)
            passed += length
            letters += count_letters(text)
        return letters

    def _offset(self, section: str, paragraph: int, letters: int) -> int:
        left, passed = letters - self._lead(section, paragraph), 0
        for text, length in self._pieces(section, paragraph):
            count = count_letters(text)
            if left < count:
                return passed + (_position(text, left) if length == len(text) else left * 2 > count)
            left -= count
            passed += length
        return passed

    def _pieces(self, section: str, paragraph: int) -> Iterator[tuple[str, int]]:
        """What each piece says on paper, and how many characters it is in the editor."""
        found = self._written(section, paragraph)
        for piece in found.pieces if found else ():
            text = self._said(piece)
            yield text, len(text) if isinstance(piece, Text) else 1

    def _said(self, piece: Piece) -> str:
        from nq20desk.document.compose import MISSING  # noqa: PLC0415 - with the first page

        return written(piece, self._snapshot.live) or MISSING

    def _written(self, section: str, paragraph: int) -> Paragraph | None:
        if section not in self._texts:
            text = self._snapshot.text_of(section)
            self._texts[section] = [one for one in text if not one.is_empty]
        found = self._texts[section]
        return found[paragraph] if paragraph < len(found) else None

    def _lead(self, section: str, paragraph: int) -> int:
        """The letters that are printed before the clerk's: a bullet, a number, a title."""
        printed, found = self._printed.get((section, paragraph)), self._written(section, paragraph)
        if printed is None or found is None:
            return 0
        said = "".join(run.text for run in printed.runs)
        own = "".join(self._said(one) for one in found.pieces)
        return count_letters(printed.number) + max(count_letters(said) - count_letters(own), 0)

    @cached_property
    def _printed(self) -> dict[tuple[str, int], Printed]:
        from nq20desk.document.compose import compose  # noqa: PLC0415
        from nq20desk.document.tree import Paragraph as Printed  # noqa: PLC0415

        body = compose(self._snapshot).body
        return {(one.key, one.index): one for one in body if isinstance(one, Printed)}

    @cached_property
    def _figures(self) -> dict[Row, tuple[str, str]]:
        """The figures of the rows of the report's tables of indicators."""
        from nq20desk.document.compose import series_block  # noqa: PLC0415

        found: dict[Row, tuple[str, str]] = {}
        for numbered in self._snapshot.form.numbered(self._snapshot.report.arrangement):
            section = numbered.section
            if section.holds is Holds.INDICATOR_TABLE:
                found |= self._rows(section.key)
            for one in section.series:
                table = series_block(one, self._snapshot.figures, section.key)
                if one.indicators:
                    found[_row(table, 0)] = (one.indicators[0], str(max(one.years)))
        return found

    def _rows(self, section: str) -> dict[Row, tuple[str, str]]:
        from nq20desk.document.compose import table_block  # noqa: PLC0415

        made = indicator_table(self._snapshot)
        table = table_block(made, section)
        return {
            _row(table, index): (row.key, str(made.year)) for index, row in enumerate(made.rows)
        }


def _row(table: Table, index: int) -> Row:
    from nq20desk.document.tree import Row  # noqa: PLC0415

    return Row(table, index)


def _position(text: str, letters: int) -> int:
    """The place in a text after which so many letters stand before it."""
    seen = 0
    for place, letter in enumerate(text):
        if seen >= letters and not letter.isspace():
            return place
        seen += not letter.isspace()
    return len(text)
