"""Reads pasted plain text: a line a paragraph, and rows of tabs from Excel as a table."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from nq20desk.core.errors import KnownError
from nq20desk.core.pasting.markers import typed_marker
from nq20desk.core.pasting.pasted import (
    Item,
    Pasted,
    PastedCell,
    PastedLine,
    PastedTable,
    Run,
    tamed,
)
from nq20desk.core.pasting.refusals import LARGEST_TEXT, refusal_of, too_much_text

_LINE_ENDS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")


def read_plain(text: str) -> Pasted:
    """The lines of plain text, and its tables.

    Raises:
        KnownError: more text than a report holds.
    """
    if len(text) > LARGEST_TEXT:
        raise too_much_text()
    lines = [one for one in _LINE_ENDS.sub("\n", tamed(text)).split("\n") if one.strip()]
    items: list[Item] = []
    refused: list[KnownError] = []
    for tabs, group in groupby(lines, key=_tabs):
        together = list(group)
        if not tabs or len(together) < 2:
            items += [_line(one) for one in together]
            continue
        refusal = refusal_of(len(together), tabs + 1)
        if refusal is None:
            items.append(PastedTable(tuple(_rows(together))))
        else:
            refused.append(refusal)
    return Pasted(tuple(items), refused=tuple(refused))


def _tabs(line: str) -> int:
    """The number of tabs between a row's cells; none in a bullet set off by a tab."""
    return 0 if typed_marker(line)[1] else line.count("\t")


def _line(text: str) -> PastedLine:
    return PastedLine((Run(text),))


def _rows(lines: Sequence[str]) -> Iterator[tuple[PastedCell, ...]]:
    for line in lines:
        cells = next(csv.reader([line.replace("\0", "")], delimiter="\t"))
        yield tuple(PastedCell((_line(one),) if one.strip() else ()) for one in cells)
