"""Which marks a legend must explain: those that occur in what is shown, and no others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from nq20desk.app.language import Language
from nq20desk.app.scores import Score
from nq20desk.core.indicator import Level
from nq20desk.document.course import CourseData
from nq20desk.document.marks import broken_mark, former_mark, level_mark, lower_mark, nothing_mark
from nq20desk.document.shapes import Disc, Ink, Path, Polygon, Shape
from nq20desk.ui.overview.legend import MARK, LegendEntry
from nq20desk.ui.wording import level_word
from nq20desk.ui.words import translate

_MIDDLE = MARK / 2


def bar_entries(
    scores: Sequence[Score], language: Language, *, with_spark: bool
) -> list[LegendEntry]:
    """What the marks of bars and sparklines mean."""
    levels = {tick.level for one in scores for tick in one.bullet.targets}
    return [*_levels(levels, language), *_bar_marks(scores), *_spark_marks(scores, with_spark)]


def _levels(levels: Iterable[Level], language: Language) -> Iterator[LegendEntry]:
    """The caps of the levels whose targets occur, the nearest first."""
    known = set(levels)
    for level in Level:
        if level in known:
            whose = language.say(level_word(level))
            word = translate("OverviewPage", "target: {level}", level=whose)
            yield LegendEntry(level_mark(level), word)


def _bar_marks(scores: Sequence[Score]) -> Iterator[LegendEntry]:
    if any(one.bullet.last is not None for one in scores):
        yield LegendEntry(former_mark(), translate("OverviewPage", "former figure"))
    if any(one.bullet.is_reversed for one in scores):
        yield _lower()
    if any(one.bullet.low != 0 for one in scores):
        yield LegendEntry(broken_mark(), translate("OverviewPage", "scale does not begin at 0"))
    if any(one.bullet.value is None for one in scores):
        yield LegendEntry(nothing_mark(), translate("OverviewPage", "no number"))


def _lower() -> LegendEntry:
    return LegendEntry(lower_mark(Ink.MUTED), translate("OverviewPage", "lower is better"))


def _spark_marks(scores: Sequence[Score], with_spark: bool) -> Iterator[LegendEntry]:
    """The line of the years; its dashes are the target, its dot the newest figure."""
    if not with_spark:
        return
    line = Path(((0, 11), (6, 8), (11, 5)), Ink.MUTED, 1.4)
    dot = Disc(12.5, 5, 2.6, Ink.ACCENT)
    yield LegendEntry((line, dot), translate("OverviewPage", "years, the dot is the newest"))
    if any(one.spark.target is not None and one.spark.points > 1 for one in scores):
        dashes = Path(((0, _MIDDLE), (MARK, _MIDDLE)), Ink.LINE_STRONG, 1.2, (3.0, 3.0))
        yield LegendEntry((dashes,), translate("OverviewPage", "target among the years"))


def course_entries(
    scores: Sequence[Score], courses: Iterable[CourseData], language: Language
) -> list[LegendEntry]:
    """What the marks of the small charts mean."""
    known = list(courses)
    levels = {one.level for course in known for one in course.targets}
    entries = list(_levels(levels, language))
    if any(one.points for one in known):
        dot = Disc(_MIDDLE, _MIDDLE, 3.4, Ink.MUTED)
        entries.append(LegendEntry((dot,), translate("OverviewPage", "newest figure")))
    if any(one.way for one in known):
        way = Path(((0, 11), (MARK, 5)), Ink.LINE_STRONG, 1.2, (1.5, 2.5))
        entries.append(LegendEntry((way,), translate("OverviewPage", "way to the target")))
    if any(one.cone for one in known):
        entries.append(LegendEntry(_cone(), translate("OverviewPage", "by the present trend")))
    if any(one.bullet.is_reversed for one in scores):
        entries.append(_lower())
    return entries


def _cone() -> tuple[Shape, ...]:
    wedge = Polygon(((0, _MIDDLE), (MARK, 2), (MARK, 13)), Ink.BAND)
    return (wedge, Path(((0, _MIDDLE), (MARK, _MIDDLE)), Ink.ACCENT, 1.2, (4.0, 2.0)))
