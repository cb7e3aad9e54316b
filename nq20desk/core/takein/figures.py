"""Figures found in the sentences and tables of an old report, offered as observations."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from nq20desk.core.checks.material import Material
from nq20desk.core.checks.names import NameIndex, read_claim
from nq20desk.core.checks.narrative import year_of
from nq20desk.core.checks.passage import Passage, Span
from nq20desk.core.checks.vocabulary import Vocabulary
from nq20desk.core.figures import Figures
from nq20desk.core.form import ReportForm
from nq20desk.core.indicator import IndicatorCatalogue
from nq20desk.core.live import LiveFigures
from nq20desk.core.message import message
from nq20desk.core.office import Office, Signer
from nq20desk.core.report import Report, ReportSnapshot
from nq20desk.core.takein.result import FigureOffer, Kind, TakenIn, plain_paragraph
from nq20desk.core.takein.tables import RowReader, observation_of, read_cell
from nq20desk.core.takein.text_table import Named, cells_of_years, with_line_tables
from nq20desk.core.takein.vocabulary import TakeInWords


def find_figures(
    taken: TakenIn,
    catalogue: IndicatorCatalogue,
    vocabulary: Vocabulary,
    words: TakeInWords,
) -> TakenIn:
    """The same with its figures; of equal figures for one indicator and year only the first."""
    if not taken.year:
        return taken
    index = NameIndex(catalogue, vocabulary.names)

    def named(text: str) -> list[str]:
        passage = Passage("", 0, plain_paragraph(text).pieces, LiveFigures(Figures(catalogue, {})))
        return [one.indicator for one in index.mentions(Span(passage, 0, len(passage.text)))]

    taken = replace(taken, portions=with_line_tables(taken.portions, named))
    finder = _Finder(taken, catalogue, vocabulary, named)
    found: list[FigureOffer] = []
    for one in (
        *RowReader(taken.form, catalogue, words).offers(taken),
        *finder.series(), *finder.sentences(),
    ):  # fmt: skip
        if not any(_same(one, other) for other in found):
            found.append(one)
    return replace(_with_remarks(taken, finder), figures=tuple(found))


def _with_remarks(taken: TakenIn, finder: _Finder) -> TakenIn:
    """A note at a table that the form prints by itself, made from the figures."""
    own = {one.key for one in taken.form.sections if one.series}
    remark = message(
        "TakeIn", "The form makes this table from the figures; with them it is not needed here."
    )
    places = {one.portion for one in finder.series()}
    portions = tuple(
        replace(one, remark=remark) if place in places and one.section in own else one
        for place, one in enumerate(taken.portions)
    )
    return replace(taken, portions=portions)


def _same(one: FigureOffer, other: FigureOffer) -> bool:
    return one.key == other.key and (
        one.observation.value == other.observation.value
        and one.observation.comparator == other.observation.comparator
    )


@dataclass
class _Finder:
    """Reads the text with the same eyes as the checks."""

    taken: TakenIn
    catalogue: IndicatorCatalogue
    vocabulary: Vocabulary
    named: Named

    def sentences(self) -> Iterator[FigureOffer]:
        """Numbers that a sentence says of an indicator; hopes and plans are none."""
        material = Material(self._snapshot(), self.vocabulary)
        places = self._places()
        for sentence, part in material.parts():
            place = places.get((part.passage.section, part.passage.index))
            if place is None or self.taken.portions[place].kind is Kind.ROW:
                continue  # cells of tables under years are read by series
            if sentence.find(self.vocabulary.names.aims):
                continue
            yield from self._claimed(material, sentence, part, place)

    def _claimed(
        self, material: Material, sentence: Span, part: Span, place: int
    ) -> Iterator[FigureOffer]:
        for claim in material.claims(part):
            year = year_of(material, sentence, claim)
            if year > self.taken.year:
                continue
            indicator = self.catalogue[claim.mention.indicator]
            period = _span(sentence, claim.number.start, year) or str(year)
            made = tuple(
                observation_of(one, indicator, period) for one in read_claim(claim, part, indicator)
            )
            yield FigureOffer(made[0], part.text, place, bool(sentence.years), made[1:])

    def series(self) -> Iterator[FigureOffer]:
        """The numbers of tables under years, whose indicator the head or the row names."""
        for place, one in enumerate(self.taken.portions):
            for cell in cells_of_years(one.block, self.named) if one.block else ():
                indicator = self.catalogue[cell.indicator]
                made = read_cell(cell.text, indicator, cell.year)
                yield FigureOffer(made[0], one.text, place, True, made[1:])

    # ---- what the checks read

    def _places(self) -> dict[tuple[str, int | None], int]:
        """The portion behind each paragraph of each section."""
        counts: dict[str, int] = {}
        places: dict[tuple[str, int | None], int] = {}
        for place, one in enumerate(self.taken.portions):
            if one.is_text and one.paragraph is not None:
                count = counts.get(one.section, 0)
                places[one.section, count] = place
                counts[one.section] = count + 1
        return places

    def _figures(self) -> Figures:
        return Figures(self.catalogue, {})

    def _snapshot(self) -> ReportSnapshot:
        form = self.taken.form
        return ReportSnapshot(
            report=Report(0, form.key, form.version, "", self.taken.year, ""),
            form=form, office=_nobody(form), figures=self._figures(), plans=(),
            sections=self.taken.sections(),
        )  # fmt: skip


def _span(sentence: Span, before: int, year: int) -> str | None:
    """The years that a sentence speaks of together (*2017-2021*), if they end with that year."""
    for one in reversed(sentence.numbers):
        if one.kind == "years" and one.start < before and one.text.endswith(str(year)):
            return f"{one.text[:4]}-{one.text[-4:]}"
    return None


def _nobody(form: ReportForm) -> Office:
    """The office of a report that has none yet."""
    return Office("", form.system, "", "", "", "", "", "", Signer("", ""))
