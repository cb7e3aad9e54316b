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
from nq20desk.core.takein.result import TakenIn
from nq20desk.core.takein.source import Source, SourceTable, text_of
from nq20desk.core.takein.tables import result_year
from nq20desk.core.takein.vocabulary import TakeInWords
from nq20desk.core.takein.zones import divide

_YEAR = re.compile(r"(?<![\d./-])(?:\d{1,2}[/.-]){2}((?:19|20)\d\d)\b|năm ((?:19|20)\d\d)\b")


def take_in(
    source: Source,
    form: ReportForm,
    words: TakeInWords,
    catalogue: IndicatorCatalogue,
    vocabulary: Vocabulary,
) -> TakenIn:
    """The old report in the form's sections, with its fields, figures and documents.

    ``year`` of the result is that of the figures: named in a table's head, else that of the
    report's date, else the last one that its first paragraph names; 0 if none is.
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
    year = result_year(tables, words) or reader.fields.issue_year or _last_year(opening)
    taken = TakenIn(form, tuple(portions), reader.fields, year, documents=documents)
    return find_figures(taken, catalogue, vocabulary, words)


def _last_year(texts: Iterable[str]) -> int:
    """The newest year of the documents that the first paragraph answers."""
    years = [int(one or other) for text in texts for one, other in _YEAR.findall(text)]
    return max(years, default=0)
