"""All findings of the long source texts, taken in as an office would, in a list to be read."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from nq20desk.app import take_in as work
from nq20desk.app.demo import fill_with_sample
from nq20desk.app.desk import Desk
from nq20desk.app.findings import check_report
from nq20desk.app.language import Language
from nq20desk.core.checks import Finding, Severity
from nq20desk.core.form import ReportForm
from nq20desk.core.office import System
from nq20desk.exchange.incoming import read_source
from tests.benchmarks.source_text import SOURCES

FOLDER = Path(__file__).parent
TEXTS = {
    "000": (SOURCES / "000-bao-cao-duc-trong-2022.txt", System.PARTY),
    "002": (SOURCES / "002-bao-cao-cao-bang-2025-restored.md", System.STATE),
}
_HEADINGS = {
    Severity.ERROR: "LỖI",
    Severity.WARNING: "CẢNH BÁO",
    Severity.SUGGESTION: "GỢI Ý",
}
_PLACES = {"head": "Phần đầu, phần cuối", "figures": "Số liệu", "documents": "Danh mục văn bản"}


def listing(name: str) -> str:
    """The findings of a source text as they stand in its golden file."""
    findings, form = _findings(name)
    return "\n".join(_lines(findings, form, TEXTS[name][0].name)) + "\n"


def _findings(name: str) -> tuple[tuple[Finding, ...], ReportForm]:
    file, system = TEXTS[name]
    with tempfile.TemporaryDirectory() as folder, closing(Desk(Path(folder))) as desk:
        fill_with_sample(desk)
        taken = work.read_report(desk, read_source(file), work.form_for(desk, system))
        office = work.office_for(desk, system, taken=taken)
        offers = work.offers(desk, taken, office.unit)
        choice = work.Choice(work.chosen(offers, lambda one: one.proposed))
        report = work.enter(desk, taken, office, choice)
        return check_report(desk, report).found, taken.form


def _lines(findings: tuple[Finding, ...], form: ReportForm, file: str) -> Iterator[str]:
    counts = ", ".join(
        f"{sum(one.severity is severity for one in findings)} {words.lower()}"
        for severity, words in _HEADINGS.items()
    )
    yield f"Kiểm tra (F9) báo cáo lấy từ {file}: {counts}."
    for severity, words in _HEADINGS.items():
        yield from ("", words)
        for one in findings:
            if one.severity is severity:
                yield from _said(one, form)


def _said(one: Finding, form: ReportForm) -> Iterator[str]:
    where = one.where
    titles = {section.key: section.name for section in form.sections}
    place = _PLACES.get(where.section) or titles[where.section]
    paragraph = "" if where.paragraph is None else f", đoạn {where.paragraph + 1}"
    yield f"- {Language('vi').say(one.text)}"
    if one.evidence:
        yield f"    “{one.evidence}”"
    yield f"    {place}{paragraph} [{one.rule}]"
