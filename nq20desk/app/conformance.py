"""*Kiểm tra thể thức*: a report's pages, or any PDF, measured against the rules of layout."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from nq20desk.app.exports import ReportSource, pages
from nq20desk.app.language import Language
from nq20desk.core.conformance import Outcome
from nq20desk.core.errors import KnownError
from nq20desk.core.layout import LayoutProfile
from nq20desk.core.message import Bilingual, Message, message

# reportlab and PDFium are imported where they are used, as for exports
if TYPE_CHECKING:
    from nq20desk.document.conformance import Conformance
    from nq20desk.document.conformance.words import Row

HEADS = (
    message("Conformance", "Component"),
    message("Conformance", "Rule"),
    message("Conformance", "Clause"),
    message("Conformance", "Measured"),
    message("Conformance", "Answer"),
)


def check_report(source: ReportSource) -> Conformance:
    """Measure the pages that an export would write now."""
    from nq20desk.document.conformance import check_pdf  # noqa: PLC0415
    from nq20desk.document.pdf import write_pdf  # noqa: PLC0415

    file = BytesIO()
    write_pdf(pages(source), file, source.moment)
    return check_pdf(file.getvalue(), source.layout)


def check_file(path: Path, profile: LayoutProfile) -> Conformance:
    """Measure any PDF against a profile.

    Raises:
        KnownError: the file is not there, can't be read, or holds no text.
    """
    from nq20desk.document.conformance import check_pdf  # noqa: PLC0415

    if not path.is_file():
        raise KnownError(message("Conformance", "There is no file {name}.", name=str(path)))
    return check_pdf(path, profile)


def rows_of(conformance: Conformance) -> tuple[Row, ...]:
    """The table's rows in words."""
    from nq20desk.document.conformance.words import row_of  # noqa: PLC0415

    return tuple(row_of(one) for one in conformance.findings)


def summary(conformance: Conformance) -> Message:
    """The answer in one sentence."""
    profile = conformance.profile
    name = Bilingual(profile.name, profile.name_en)
    measured = [one for one in conformance.findings if one.outcome is not Outcome.NOT_MEASURED]
    if conformance.conforms:
        return message("Conformance", "All {count} rules measured are kept: {name}.",
                       count=len(measured), name=name)  # fmt: skip
    return message("Conformance", "{wrong} of {count} rules measured are not kept: {name}.",
                   wrong=len(conformance.wrong), count=len(measured), name=name)  # fmt: skip


def cells(row: Row, language: Language) -> tuple[str, ...]:
    """A row's five cells in a language."""
    say = language.say
    return (
        say(row.component), say(row.rule), row.clause, say(row.measured), say(row.answer),
    )  # fmt: skip


def table_lines(conformance: Conformance, language: Language) -> Iterator[str]:
    """The table as tab-separated lines, heads first."""
    yield "\t".join(language.say(one) for one in HEADS)
    for row in rows_of(conformance):
        yield "\t".join(cells(row, language))
