"""Find and replace over a whole report."""

from __future__ import annotations

from collections.abc import Iterable

from nq20desk.app.desk import Desk
from nq20desk.core.blocks import Block
from nq20desk.core.checks import Correction
from nq20desk.core.markup import parse, to_markup
from nq20desk.core.message import message
from nq20desk.core.textsearch import Hit, Wanted, find, in_the_case_of, replace_hits
from nq20desk.store.operations.reports import WriteSections


class ReportSearch:
    """Searches the stored text of a report; sections that did not change are read once."""

    def __init__(self, desk: Desk, report: int) -> None:
        self._desk = desk
        self._report = report
        self._read: dict[str, tuple[str, tuple[Block, ...]]] = {}

    def sections(self) -> dict[str, tuple[Block, ...]]:
        """The written sections in the order in which they are printed."""
        report = self._desk.report(self._report)
        form = self._desk.library.form(report.form)
        texts = self._desk.sections(self._report)
        keys = [one.section.key for one in form.numbered(report.arrangement)]
        return {key: self._blocks(key, texts[key]) for key in keys if key in texts}

    def _blocks(self, key: str, markup: str) -> tuple[Block, ...]:
        known = self._read.get(key)
        if known is None or known[0] != markup:
            known = self._read[key] = (markup, parse(markup))
        return known[1]

    def hits(self, wanted: Wanted) -> tuple[Hit, ...]:
        """Every place where the words stand."""
        return tuple(find(self.sections(), wanted))

    def replacement(self, wanted: Wanted, words: str, hits: Iterable[Hit]) -> WriteSections | None:
        """The step that replaces these hits; None if none of them stands there any more.

        Unless case was asked for, the new words follow that of the old ones (*HUYỆN* → *XÃ*).
        """
        blocks = self.sections()
        found = set(find(blocks, wanted))
        texts: dict[str, str] = {}
        wanted_hits = [one for one in hits if one in found]
        for key in dict.fromkeys(one.section for one in wanted_hits):
            made = blocks[key]
            here = [one for one in wanted_hits if one.section == key]
            for one in sorted(here, key=lambda hit: (hit.block, hit.cell, hit.start), reverse=True):
                said = words if wanted.case else in_the_case_of(one.text, words)
                made = replace_hits(made, (one,), said)
            texts[key] = to_markup(made)
        if not texts:
            return None
        name = message(
            "Operations", "Replace “{old}” by “{new}” (places: {count})",
            old=wanted.text, new=words, count=len(wanted_hits),
        )  # fmt: skip
        return WriteSections(self._report, texts, name)

    def count(self, correction: Correction) -> int:
        """How often the words of a correction stand in the text."""
        return len(self.hits(_exactly(correction)))

    def corrected(self, corrections: Iterable[Correction]) -> WriteSections | None:
        """The step that makes all these corrections everywhere; None if nothing is to be done."""
        blocks = self.sections()
        texts: dict[str, str] = {}
        count = 0
        for one in corrections:
            hits = tuple(find(blocks, _exactly(one)))
            count += len(hits)
            for key in dict.fromkeys(hit.section for hit in hits):
                here = tuple(hit for hit in hits if hit.section == key)
                blocks[key] = replace_hits(blocks[key], here, one.new)
                texts[key] = to_markup(blocks[key])
        if not texts:
            return None
        name = message("Operations", "Correct slips (places: {count})", count=count)
        return WriteSections(self._report, texts, name)


def _exactly(correction: Correction) -> Wanted:
    return Wanted(correction.old, diacritics=True, case=True, whole_words=True, exact=True)
