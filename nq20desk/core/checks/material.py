"""What all rules read: the snapshot, the vocabulary, and the text cut up once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property

from nq20desk.core.assessment import Assessment, assess
from nq20desk.core.blocks import fields_of
from nq20desk.core.checks.finding import Finding
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
        self.catalogue = snapshot.figures.catalogue
        self._mentions: dict[tuple[str, int, int, int], tuple[Mention, ...]] = {}

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """The sections that are printed, in order."""
        return self.snapshot.form.arranged(self.report.arrangement)

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """Every paragraph that is printed."""
        return tuple(
            Passage(section.key, index, paragraph, self.figures)
            for section in self.sections
            for index, paragraph in enumerate(self.snapshot.text_of(section.key))
        )

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
        key = (span.passage.section, span.passage.index, span.start, span.end)
        if key not in self._mentions:
            self._mentions[key] = self._names.mentions(span)
        return self._mentions[key]

    def claims(self, part: Span) -> tuple[Claim, ...]:
        """The numbers said of indicators in a part of a sentence."""
        if not any(one.kind in VALUES for one in part.numbers):
            return ()
        return tuple(self._claims.of(part, self.mentions(part)))

    @cached_property
    def shown(self) -> tuple[tuple[str, str], ...]:
        """The figures that the report rests on: of its year, in its table, text and series."""
        year = str(self.report.year)
        keys = dict.fromkeys(key for key in self.figures.observations if key[1].endswith(year))
        keys.update(dict.fromkeys((row.indicator, year) for row in self.snapshot.form.table_rows))
        for section in self.sections:
            paragraphs = self.snapshot.text_of(section.key)
            keys.update(dict.fromkeys((f.indicator, f.period) for f in fields_of(paragraphs)))
            keys.update(dict.fromkeys(_in_series(section)))
        return tuple(key for key in keys if key[0] in self.catalogue)

    @property
    def first_plan(self) -> Plan | None:
        """The plan whose targets stand in the printed table."""
        return self.snapshot.plans[0] if self.snapshot.plans else None

    def assess(self, indicator: str, plan: Plan, target: Target | None) -> Assessment:
        """Where the newest figure stands against a target."""
        latest = self.figures.latest(indicator, self.report.year)
        return assess(self.catalogue[indicator], plan, target, latest)


Rule = Callable[[Material], Iterator[Finding]]


def _in_series(section: Section) -> Iterator[tuple[str, str]]:
    for table in section.series:
        for indicator in table.indicators:
            for year in table.years:
                yield indicator, str(year)
