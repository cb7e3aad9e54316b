"""Making the one-page scorecard of a unit: from its scores to the page's words, and the PDF."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from nq20desk.app.desk import Desk
from nq20desk.app.language import Language
from nq20desk.app.scores import Aim, Order, Scope, Score, aims_of, first_aim, ordered, scores
from nq20desk.app.wording import (
    distance_words,
    level_word,
    target_words,
    value_words,
    verdict_word,
)
from nq20desk.core.assessment import Assessment, Verdict, count_verdicts
from nq20desk.core.dates import long_date
from nq20desk.core.errors import KnownError
from nq20desk.core.indicator import Level
from nq20desk.core.message import Message, message
from nq20desk.core.office import Office
from nq20desk.core.plan import Plan
from nq20desk.document.marks import (
    broken_mark,
    former_mark,
    level_mark,
    lower_mark,
    nothing_mark,
)
from nq20desk.document.scorecard import Count, Heads, Key, Scorecard, ScoreGroup, ScoreLine
from nq20desk.document.shapes import Ink
from nq20desk.document.tree import Info
from nq20desk.store.files import replacing

if TYPE_CHECKING:
    from nq20desk.document.sheet import Sheet

MOST_OTHERS = 3
_SHORT = 34


@dataclass(frozen=True)
class Wish:
    """What is to be on a scorecard: the plans with their years, the scores, what was chosen.

    The first aim gives targets and judgements; the others a column with a mark each.
    ``choice`` says in words by what the scores were filtered; empty for all of them.
    """

    unit: str
    aims: tuple[Aim, ...]
    scores: tuple[Score, ...]
    scope: Scope = Scope.FORM
    choice: str = ""


def wish_for(
    desk: Desk, unit: str, plans: Sequence[Plan], scope: Scope, year: int | None = None
) -> Wish:
    """All indicators of a unit against plans, each in the year that the figures lead to.

    Raises:
        KnownError: no plan has targets for that year.
    """
    figures = desk.figures(unit)
    aims = []
    for plan in plans:
        own = [one for one in aims_of([plan]) if year is None or one.year == year]
        aim = first_aim(own, figures) if own else None
        if aim is not None:
            aims.append(aim)
    if not aims:
        raise KnownError(
            message("Scorecard", "None of the plans has targets for {year}.", year=year or "–"),
            message("Scorecard", "Name another plan or year."),
        )
    found = scores(desk, unit, aims[0], scope)
    return Wish(unit, tuple(aims), tuple(found), scope)


def scorecard(desk: Desk, wish: Wish, language: Language) -> Scorecard:
    """The scorecard in words and shapes."""
    return _Maker(desk, wish, language).card()


def set_scorecard(card: Scorecard) -> Sheet:
    """The scorecard's page."""
    from nq20desk.document.scorecard_page import compose_scorecard  # noqa: PLC0415 - reportlab

    return compose_scorecard(card)


def scorecard_pdf(card: Scorecard) -> bytes:
    """The scorecard as a PDF, for printing."""
    from nq20desk.document.pdf import write_sheet  # noqa: PLC0415 - reportlab

    file = BytesIO()
    write_sheet(set_scorecard(card), card.info, file, card.made)
    return file.getvalue()


def write_scorecard(card: Scorecard, target: Path) -> Path:
    """Write the PDF; the old file stays until the new one is whole.

    Raises:
        KnownError: the name does not end in .pdf, or the file can't be written.
    """
    if target.suffix.lower() != ".pdf":
        raise KnownError(
            message("Scorecard", "A scorecard is a PDF; “{name}” is none.", name=target.name),
            message("Scorecard", "Give it a name ending in .pdf."),
        )
    data = scorecard_pdf(card)
    with replacing(target) as temporary:
        temporary.write_bytes(data)
    return target


class _Maker:
    """Says everything that stands on one scorecard."""

    def __init__(self, desk: Desk, wish: Wish, language: Language) -> None:
        self._desk, self._wish, self._language = desk, wish, language
        self._catalogue = desk.library.catalogue
        self._office = next((one for one in desk.offices() if one.unit == wish.unit), None)
        self._unit_name = desk.territory[wish.unit].name

    def card(self) -> Scorecard:
        wish, office = self._wish, self._office
        found = ordered(list(wish.scores), Order.GROUP, self._catalogue, self._language)
        title = self._say(message("Scorecard", "INDICATOR SCORECARD"))
        return Scorecard(
            superior=office.superior_line if office else "",
            issuer=office.issuing_line if office else self._unit_name.upper(),
            place_date=self._place_date(office),
            title=title,
            subtitles=tuple(self._subtitles(found)),
            counts=tuple(self._counts(found)),
            heads=self._heads(),
            groups=tuple(self._groups(found)),
            legend=tuple(self._legend(found)),
            notes=tuple(self._notes()),
            page=self._say(message("Scorecard", "Page {page} of {pages}", page=1, pages=1)),
            rest=self._rest_words,
            info=Info(f"{title} – {self._unit_name}", self._unit_name,
                      language="vi-VN" if self._language.code == "vi" else "en"),
            made=self._desk.clock(),
        )  # fmt: skip

    def _rest_words(self, count: int) -> str:
        pattern = message(
            "Scorecard",
            "Not printed for want of room: {count} more, those without a target first.",
            count=count,
        )
        return self._say(pattern)

    def _say(self, text: Message) -> str:
        return self._language.say(text)

    def _place_date(self, office: Office | None) -> str:
        """Place and day in the way of the decree."""
        day = long_date(self._desk.clock().date())
        return f"{office.place}, {day}" if office and office.place else day

    def _subtitles(self, found: Sequence[Score]) -> Iterator[str]:
        yield self._unit_name[:1].upper() + self._unit_name[1:]
        years = sorted({one.assessment.observation.year for one in found
                        if one.assessment.observation is not None})  # fmt: skip
        if years:
            span = str(years[-1]) if len(years) == 1 else f"{years[0]}–{years[-1]}"
            yield self._say(message("Scorecard", "Newest figures: {years} · Compared with: {plan}",
                            years=span, plan=_aim_words(self._wish.aims[0])))  # fmt: skip
        if self._wish.choice:
            yield self._say(message("Scorecard", "Only: {choice}", choice=self._wish.choice))

    def _counts(self, found: Sequence[Score]) -> Iterator[Count]:
        """The five that are always told, the others where there are any."""
        counts = count_verdicts(one.assessment for one in found)
        always = (Verdict.MET, Verdict.EXCEEDED, Verdict.NOT_MET, Verdict.NOT_COMPARABLE,
                  Verdict.NO_FIGURE)  # fmt: skip
        for verdict in (*always, Verdict.NO_TARGET, Verdict.QUALITATIVE):
            if counts[verdict] or verdict in always:
                yield Count(verdict, counts[verdict], self._language.say(verdict_word(verdict)))

    def _heads(self) -> Heads:
        others = tuple(_aim_words(one, " ") for one in self._wish.aims[1 : MOST_OTHERS + 1])
        words = (
            message("Scorecard", "Indicator"),
            message("Scorecard", "Figure"),
            message("Scorecard", "Target"),
            message("Scorecard", "Against the target"),
            message("Scorecard", "Judgement"),
        )
        name, value, target, bar, judgement = (self._say(one) for one in words)
        return Heads(name, value, target, bar, judgement, others)

    def _groups(self, found: Sequence[Score]) -> Iterator[ScoreGroup]:
        others = [self._verdicts(aim) for aim in self._wish.aims[1 : MOST_OTHERS + 1]]
        for group in self._catalogue.groups:
            lines = tuple(
                self._line(one, others) for one in found if one.indicator.group == group.key
            )
            if lines:
                yield ScoreGroup(self._language.pick(group.name, group.name_en), lines)

    def _verdicts(self, aim: Aim) -> Mapping[str, Verdict]:
        """Another plan's verdicts by indicator."""
        found = scores(self._desk, self._wish.unit, aim, self._wish.scope)
        return {one.indicator.key: one.assessment.verdict for one in found}

    def _line(self, score: Score, others: Sequence[Mapping[str, Verdict]]) -> ScoreLine:
        one, language = score.assessment, self._language
        value = value_words(one.indicator, one.observation, language)
        return ScoreLine(
            name=language.pick(one.indicator.name, one.indicator.name_en),
            value=value,
            target=target_words(one.indicator, one.target, language, beside_value=bool(value)),
            judgement=self._judgement(one),
            verdict=one.verdict,
            bullet=score.bullet if _has_scale(score) else None,
            others=tuple(each.get(one.indicator.key) for each in others),
        )

    def _judgement(self, one: Assessment) -> str:
        """The verdict's word, and how far it is where that is known."""
        word = self._language.say(verdict_word(one.verdict))
        distance = self._language.say(distance_words(one))
        said = distance if word.lower() in distance.lower() else f"{word}, {distance}"
        return (said[:1].upper() + said[1:]).replace(" %", "\u00a0%")

    def _legend(self, found: Sequence[Score]) -> Iterator[Key]:
        levels = {tick.level for one in found for tick in one.bullet.targets}
        for level in Level:
            if level in levels:
                whose = self._language.say(level_word(level))
                yield Key(
                    level_mark(level),
                    self._say(message("Scorecard", "target: {level}", level=whose)),
                )
        bars = [one.bullet for one in found if _has_scale(one)]
        if any(one.last is not None for one in bars):
            yield Key(former_mark(), self._say(message("Scorecard", "former figure")))
        if any(one.is_reversed for one in bars):
            yield Key(
                lower_mark(Ink.MUTED),
                self._say(message("Scorecard", "lower is better, 0 is at the right")),
            )
        if any(one.low != 0 for one in bars):
            yield Key(broken_mark(), self._say(message("Scorecard", "scale does not begin at 0")))
        if any(one.value is None for one in bars):
            yield Key(nothing_mark(), self._say(message("Scorecard", "no number")))

    def _notes(self) -> Iterator[str]:
        """Where figures and targets come from."""
        unit = self._unit_name
        yield self._say(
            message(
                "Scorecard", "Source of the figures: {unit}, as entered in nq20desk.", unit=unit
            )
        )
        plans = dict.fromkeys(one.plan.key for one in self._wish.aims[: MOST_OTHERS + 1])
        known = {one.plan.key: one.plan for one in self._wish.aims}
        names = [self._language.pick(known[key].name, known[key].name_en) for key in plans]
        yield self._say(message("Scorecard", "Targets: {plans}.", plans="; ".join(names)))


def _has_scale(score: Score) -> bool:
    """Whether there is anything to hold the figure against: a target, a former one, bounds."""
    bar = score.bullet
    return bool(bar.targets) or bar.last is not None or not score.indicator.measure.whole


def _aim_words(aim: Aim, between: str = " · ") -> str:
    """A plan's short name with the year, which some short names hold already."""
    short = aim.plan.short[:_SHORT]
    return short if aim.year is None or str(aim.year) in short else f"{short}{between}{aim.year}"
