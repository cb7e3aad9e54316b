"""Whether a file that comes back carries the text that was exported, page by page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from nq20desk.core.message import Message, message
from nq20desk.document.page_text import PageText, PageWord
from nq20desk.document.pages import Box, Places

_SHOWN_WORDS = 6
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True)
class OpenPlaces:
    """Where the office's tool may write: number and date (what was blank), and the signature."""

    number: Box
    date: Box
    signer: Box

    @classmethod
    def of(cls, places: Places) -> OpenPlaces:
        """Those of a composed document."""
        return cls(places.number, places.date, places.signer)

    def on(self, page: int) -> tuple[Box, ...]:
        """Those on a page."""
        return tuple(one for one in (self.number, self.date, self.signer) if one.page == page)


def difference(
    exported: Sequence[PageText], returned: Sequence[PageText], places: OpenPlaces
) -> Message | None:
    """The first thing that differs, and where; None if the text is the same."""
    if len(exported) != len(returned):
        return message("Return", "The file that came back has {returned} pages; {exported} were "
                       "exported.", returned=len(returned),
                       exported=len(exported))  # fmt: skip
    pairs = zip(exported, returned, strict=True)
    found = (_on_page(number, *pair, places) for number, pair in enumerate(pairs))
    return next((one for one in found if one), None)


def _on_page(
    number: int, exported: PageText, returned: PageText, places: OpenPlaces
) -> Message | None:
    boxes = places.on(number)
    before, after = _outside(exported.words, boxes), _outside(returned.words, boxes)
    if before != after:
        return _told(number, before, after)
    if number == 0 and (said := _number_or_date(exported, returned, places)):
        return said
    if len(_beyond(returned.notes, boxes)) > len(_beyond(exported.notes, boxes)):
        return message("Return", "Page {page} carries a note or a stamp that was not exported.",
                       page=number + 1)  # fmt: skip
    return None


def _outside(words: Iterable[PageWord], boxes: Sequence[Box]) -> list[str]:
    return [one.text for one in _beyond(words, boxes)]


def _beyond(words: Iterable[PageWord], boxes: Sequence[Box]) -> list[PageWord]:
    return [one for one in words if not any(one.is_in(box) for box in boxes)]


def _told(number: int, before: list[str], after: list[str]) -> Message:
    """Where the first difference is, in the words of both."""
    changes = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    _, a, b, c, d = next(one for one in changes if one[0] != "equal")
    nothing = message("Return", "nothing")
    return message("Return", "Page {page} differs: “{after}” stands there, “{before}” was exported "
                   "(after “{place}”).",
                   page=number + 1, after=_some(after[c:d]) or nothing,
                   before=_some(before[a:b]) or nothing,
                   place=" ".join(before[max(a - 4, 0):a]) or "–")  # fmt: skip


def _some(words: list[str]) -> str:
    more = " …" if len(words) > _SHOWN_WORDS else ""
    return " ".join(words[:_SHOWN_WORDS]) + more


def _number_or_date(exported: PageText, returned: PageText, places: OpenPlaces) -> Message | None:
    """Refuses other digits; those that were left blank may have been filled in."""
    for box in (places.number, places.date):
        before, after = _digits(exported, box), _digits(returned, box)
        if not (_is_within(before, after) or _is_within(after, before)):
            return message("Return", "Number or date differ: {after} in the file that came back, "
                           "{before} in the report.",
                           after=" ".join(after), before=" ".join(before))  # fmt: skip
    return None


def _digits(page: PageText, box: Box) -> list[str]:
    """The numerals in a box, without leading zeros."""
    text = " ".join(one.text for one in page.words if one.is_in(box))
    return [one.lstrip("0") or "0" for one in _DIGITS.findall(text)]


def _is_within(few: list[str], many: list[str]) -> bool:
    """Whether all of the few stand among the many, in their order."""
    rest: Iterator[str] = iter(many)
    return all(one in rest for one in few)
