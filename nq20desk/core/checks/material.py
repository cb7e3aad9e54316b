"""What all rules read: the snapshot, the vocabulary, and the text cut up once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property

from nq20desk.core.assessment import Assessment, assess
from nq20desk.core.blocks import Paragraph, Piece, Text, TextTable, fields_of
from nq20desk.core.checks.finding import Hit, Place
from nq20desk.core.checks.names import Claim, Claims, Mention, NameIndex
from nq20desk.core.checks.passage import Passage, Span
from nq20desk.core.checks.vocabulary import Vocabulary
from nq20desk.core.form import Section
from nq20desk.core.plan import Plan, Target
from nq20desk.core.prose import VALUES
from nq20desk.core.report import ReportSnapshot


class Material:
    """A report in the shape in which the rules read it; everything is worked out once."""

    def __init__(self, snapshot: ReportSnapshot, vocabulary: Vocabulary) -> None:
        self.snapshot = snapshot
        self.vocabulary = vocabulary
        self.report = snapshot.report
        self.figures = snapshot.figures
        self.live = snapshot.live
        self.catalogue = snapshot.figures.catalogue
        self._mentions: dict[Span, tuple[Mention, ...]] = {}

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """The sections that are printed, in order."""
        return self.snapshot.form.arranged(self.report.arrangement)

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """Every paragraph that is printed, and what stands in the tables between them."""
        return tuple(one for section in self.sections for one in self._passages_of(section.key))

    def _passages_of(self, section: str) -> Iterator[Passage]:
        """Paragraphs are counted without the tables; cells have no place of their own."""
        index = 0
        for block in self.snapshot.blocks_of(section):
            if isinstance(block, Paragraph):
                yield Passage(section, index, block.pieces, self.live)
                index += 1
            else:
                for pieces in _written_in(block):
                    yield Passage(section, None, pieces, self.live)

    @cached_property
    def by_section(self) -> Mapping[str, tuple[Passage, ...]]:
        """The paragraphs of each section."""
        found: dict[str, tuple[Passage, ...]] = {}
        for one in self.passages:
            found[one.section] = (*found.get(one.section, ()), one)
        return found

    def parts(self) -> Iterator[tuple[Span, Span]]:
        """Every part of every sentence, with its sentence."""
        for passage in self.passages:
            for sentence in passage.sentences:
                for part in sentence.parts:
                    yield sentence, part

    @cached_property
    def _names(self) -> NameIndex:
        return NameIndex(self.catalogue, self.vocabulary.names)

    @cached_property
    def _claims(self) -> Claims:
        return Claims(self.catalogue, self.vocabulary)

    def mentions(self, span: Span) -> tuple[Mention, ...]:
        """The indicators named in a stretch of text."""
        if span not in self._mentions:
            self._mentions[span] = self._names.mentions(span)
        return self._mentions[span]

    def claims(self, part: Span) -> tuple[Claim, ...]:
        """The numbers said of indicators in a part of a sentence."""
        if not any(one.kind in VALUES for one in part.numbers):
            return ()
        return tuple(self._claims.of(part, self.mentions(part)))

    def wrong_signs(self, part: Span) -> tuple[Claim, ...]:
        """The numbers said of indicators with % for ‰, or the reverse."""
        if not any(one.sign for one in part.numbers):
            return ()
        return tuple(self._claims.with_wrong_sign(part, self.mentions(part)))

    @cached_property
    def shown(self) -> tuple[tuple[str, str], ...]:
        """The figures that the report rests on: of its year, in its table, text and series."""
        year = str(self.report.year)
        keys = dict.fromkeys(key for key in self.figures.observations if key[1].endswith(year))
        keys.update(dict.fromkeys((row.indicator, year) for row in self.snapshot.form.table_rows))
        for section in self.sections:
            blocks = self.snapshot.blocks_of(section.key)
            own = (one for one in fields_of(blocks) if not one.unit)
            keys.update(dict.fromkeys((one.indicator, one.period) for one in own))
            keys.update(dict.fromkeys(_in_series(section)))
        return tuple(key for key in keys if key[0] in self.catalogue)

    def sentence_at(self, where: Place) -> str:
        """The sentence that a place of the text lies in; empty for other places."""
        if where.paragraph is None:
            return ""
        held = (one for one in self.by_section[where.section] if one.index == where.paragraph)
        passage, start = next(held), where.start or 0
        ends = ((passage.place(one.start, one.end).end or 0, one) for one in passage.sentences)
        return next((one.text for end, one in ends if start < end), passage.text)

    @property
    def first_plan(self) -> Plan | None:
        """The plan whose targets stand in the printed table."""
        return self.snapshot.plans[0] if self.snapshot.plans else None

    def assess(self, indicator: str, plan: Plan, target: Target | None) -> Assessment:
        """Where the newest figure stands against a target."""
        latest = self.figures.latest(indicator, self.report.year)
        return assess(self.catalogue[indicator], plan, target, latest)


def _written_in(table: TextTable) -> Iterator[tuple[Piece, ...]]:
    """The caption and the cells of a table, those that say something."""
    if table.caption.strip():
        yield (Text(table.caption),)
    for row in table.rows:
        for cell in row:
            if cell.pieces:
                yield cell.pieces


Rule = Callable[[Material], Iterator[Hit]]


def _in_series(section: Section) -> Iterator[tuple[str, str]]:
    for table in section.series:
        for indicator in table.indicators:
            for year in table.years:
                yield indicator, str(year)
