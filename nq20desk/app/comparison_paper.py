"""A comparison of two reports on paper: removed words struck through, added ones underlined."""

from __future__ import annotations

from collections.abc import Iterator

from nq20desk.app.comparing import Comparison, field_name, figure_name
from nq20desk.app.language import Language
from nq20desk.app.paper import paper_head, paper_pdf, report_name
from nq20desk.core.blocks import ParagraphStyle
from nq20desk.core.message import Message, message
from nq20desk.core.reportdiff import SectionDiff
from nq20desk.core.textdiff import Change, ParagraphChange, folded
from nq20desk.document.tree import (
    Align,
    Block,
    Cell,
    Heading,
    Paragraph,
    Run,
    Table,
    WorkPaper,
)

NOTHING = message("Comparing", "The two say the same.")
HEAD = message("Comparing", "Head")
FIGURES = message("Comparing", "Figures")
TITLE = message("Comparing", "COMPARISON OF TWO VERSIONS")
MARKS = message("Comparing", "Added words are underlined, removed ones struck through.")


def unchanged(count: int) -> Message:
    """What stands for paragraphs without change."""
    return message("Comparing", "unchanged paragraphs: {count}", count=count)


def comparison_pdf(comparison: Comparison, language: Language) -> bytes:
    """The pages of a comparison as a PDF."""
    return paper_pdf(_Maker(comparison, language).paper(), comparison.setting)


class _Maker:
    """Makes the tree of a comparison in one language."""

    def __init__(self, comparison: Comparison, language: Language) -> None:
        self.comparison, self.language = comparison, language

    def paper(self) -> WorkPaper:
        one, language = self.comparison, self.language
        before, after = (report_name(side, language) for side in (one.before, one.after))
        below = (
            self._say(message("Comparing", "Older: {name}", name=before)),
            self._say(message("Comparing", "Newer: {name}", name=after)),
            self._say(MARKS),
        )
        day = one.setting.moment.date()
        head = paper_head(one.after.office, day, language, self._say(TITLE), below)
        return WorkPaper(head, tuple(self._blocks()))

    def _say(self, text: Message) -> str:
        return self.language.say(text)

    def _blocks(self) -> Iterator[Block]:
        diff = self.comparison.diff
        if not diff:
            yield self._words(self._say(NOTHING))
        yield from self._head()
        for section in diff.sections:
            yield from self._section(section)
        yield from self._figures()

    def _head(self) -> Iterator[Block]:
        rows = [
            (field_name(one, self.language), one.before, one.after)
            for one in self.comparison.diff.head
        ]
        yield from self._table(HEAD, message("Comparing", "Field"), rows)

    def _figures(self) -> Iterator[Block]:
        rows = [
            (figure_name(one, self.comparison, self.language), one.before, one.after)
            for one in self.comparison.diff.figures
        ]
        yield from self._table(FIGURES, message("Comparing", "Indicator"), rows)

    def _table(
        self, title: Message, first: Message, rows: list[tuple[str, str, str]]
    ) -> Iterator[Block]:
        if not rows:
            return
        heads = (first, message("Comparing", "Older"), message("Comparing", "Newer"))
        header = tuple(Cell(self._say(one), Align.CENTRE, bold=True) for one in heads)
        yield Heading(0, "", self._say(title), "", capitals=True)
        cells = tuple(tuple(Cell(text) for text in row) for row in rows)
        yield Table((2.0, 1.5, 1.5), (header,), cells)

    def _section(self, section: SectionDiff) -> Iterator[Block]:
        yield Heading(1, "", section.title, section.key)
        for one in folded(section.changes):
            if isinstance(one, ParagraphChange):
                yield _paragraph(tuple(_runs(one)))
            else:
                yield self._words(f"[{self._say(unchanged(len(one)))}]")

    def _words(self, text: str) -> Paragraph:
        return _paragraph((Run(text, italic=True),))


def _paragraph(runs: tuple[Run, ...]) -> Paragraph:
    return Paragraph(ParagraphStyle.BODY, runs)


def _runs(change: ParagraphChange) -> Iterator[Run]:
    for place, one in enumerate(change.stretches):
        if place:
            yield Run(" ")
        added, removed = one.change is Change.ADDED, one.change is Change.REMOVED
        yield Run(one.text, underline=added, strike=removed)
