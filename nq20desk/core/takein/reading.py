"""An old report into the sections of a form, nothing dropped."""

from __future__ import annotations

import re
from collections.abc import Iterable

from nq20desk.core.checks.vocabulary import Vocabulary
from nq20desk.core.form import ReportForm
from nq20desk.core.indicator import IndicatorCatalogue
from nq20desk.core.takein.appendix import read_appendix
from nq20desk.core.takein.body import BodyReader
from nq20desk.core.takein.ends import KIND, FieldReader
from nq20desk.core.takein.figures import find_figures
from nq20desk.core.takein.result import ReportFields, TakenIn
from nq20desk.core.takein.source import Source, SourceTable, text_of
from nq20desk.core.takein.tables import result_year
from nq20desk.core.takein.vocabulary import TakeInWords
from nq20desk.core.takein.zones import divide

_DAY = re.compile(r"(?<![\d./-])\d{1,2}[/.-](\d{1,2})[/.-]((?:19|20)\d\d)\b")
_HALF = 6


def take_in(
    source: Source,
    form: ReportForm,
    words: TakeInWords,
    catalogue: IndicatorCatalogue,
    vocabulary: Vocabulary,
) -> TakenIn:
    """The old report in the form's sections, with its fields, figures and documents.

    ``year`` of the result is that of the figures: named in a table's head, else it follows
    from the report's date or the newest date of its first paragraph (reports of the first half
    of a year look back at the last one); 0 if there is no date.
    """
    zones = divide(source, words)
    reader = FieldReader(words)
    reader.head(zones.head)
    for one in zones.title:
        reader.add(text_of(one).strip(), KIND)
    body = list(zones.body)
    body = body[reader.opening(body, titled=bool(zones.title)) :]
    portions = list(reader.portions)
    portions += BodyReader(form, words).read(body)
    reader.portions = []
    reader.tail(zones.tail)
    rest, documents = read_appendix(zones.rest, form, words)
    portions += (*reader.portions, *rest)
    opening = (text_of(one) for one in body[:2])
    tables = [one for one in body if isinstance(one, SourceTable)]
    named = result_year(tables, words)
    year = named or _covered_year(reader.fields, opening)
    taken = TakenIn(form, tuple(portions), reader.fields, year, named > 0, documents=documents)
    return find_figures(taken, catalogue, vocabulary, words)


def _covered_year(fields: ReportFields, opening: Iterable[str]) -> int:
    """The year that a report of that date looks back at."""
    if fields.date is not None:
        return fields.date.year - (fields.date.month <= _HALF)
    if fields.issue_year:
        return fields.issue_year
    days = [(int(year), int(month)) for text in opening for month, year in _DAY.findall(text)]
    year, month = max(days, default=(0, _HALF + 1))
    return year - (month <= _HALF)
