"""The text of a report as its clerk has it in mind: lines with figures and citations in them.

It is source 002 where the sources lie beside the checkout, else the sample's own narrative.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from nq20desk.app.desk import Desk
from nq20desk.core.blocks import MARKERS, FigureField, FigurePart, Piece, paragraphs_of
from nq20desk.core.citation import full_citation, short_citation
from nq20desk.core.fields import resolve
from nq20desk.core.markup import parse
from nq20desk.core.register import CitedDocument
from nq20desk.core.text import clean
from tests.benchmarks.source_text import SOURCES

FILE_002 = SOURCES / "002-bao-cao-cao-bang-2025-restored.md"
YEAR = "2024"
# what stands under each ## heading of the source, in order
_KEYS = (
    "organisation", "study", "local_documents", "indicators", "solutions", "leadership", "tasks",
    "health_improvement", "epidemic_grassroots", "treatment_quality", "pharma_equipment",
    "workforce_science", "system_services", "finance", "propaganda", "difficulties", "lessons",
    "proposals", "proposals_province", "proposals_department",
)  # fmt: skip
_UNIT = FigurePart.WITH_UNIT
# the figures and citations of source 002: section, what stands before them, what they are
_FIGURES = (
    ("epidemic_grassroots", "(cân nặng theo tuổi) đạt ",
     FigureField("underweight_u5", YEAR, _UNIT)),
    ("epidemic_grassroots", "triển khai các hoạt động; ",
     FigureField("communes_meeting_national_health_criteria", YEAR)),
    ("treatment_quality", "trên địa bàn thành phố là ",
     FigureField("health_insurance_members", YEAR)),
    ("treatment_quality", "người đạt ", FigureField("health_insurance_coverage", YEAR, _UNIT)),
    ("system_services", "y tế thành phố gồm ", FigureField("health_center_count", YEAR)),
    ("system_services", "Trung tâm Y tế thành phố và ", FigureField("chs_count", YEAR)),
    ("difficulties", "sức khoẻ của nhân dân. ",
     FigureField("communes_not_meeting_national_health_criteria", YEAR)),
)  # fmt: skip
_CITATIONS = (
    ("preamble", "Thực hiện ", "1010/SYT-KHTC"),
    ("study", "139/NQ-CP, ", "189-KH/TU"),
    ("plan_issued", "20-NQ/TW và ", "139/NQ-CP"),
    ("leadership", "phổ biến nội dung ", "139/NQ-CP"),
    ("leadership", "139/NQ-CP của Chính phủ và ", "189-KH/TU"),
)


@dataclass(frozen=True, slots=True)
class Live:
    """A figure or document in a line, and what it says on paper there."""

    said: str
    of: FigureField | CitedDocument


Line = tuple[str | Live, ...]
Sections = Mapping[str, tuple[Line, ...]]


def printed(line: Line) -> str:
    """A line as it stands on paper."""
    return "".join(one if isinstance(one, str) else one.said for one in line)


def figures_in(sections: Sections) -> list[Live]:
    """The live figures of all sections."""
    pieces = (piece for lines in sections.values() for line in lines for piece in line)
    return [one for one in pieces if isinstance(one, Live) and isinstance(one.of, FigureField)]


def sections_to_write(desk: Desk, report: int) -> Sections:
    """Source 002, or the sample's text; the figures are those of a report on the desk."""
    return _of_002(desk, report) if FILE_002.exists() else _of_sample(desk, report)


# ---- the sample


def _of_sample(desk: Desk, report: int) -> Sections:
    live = desk.live(desk.report(report))

    def line(pieces: tuple[Piece, ...]) -> Iterator[str | Live]:
        for one in pieces:
            if isinstance(one, FigureField):
                yield Live(resolve(one, live) or "", one)
            else:
                yield one.text

    return {
        key: tuple((MARKERS.get(one.style, ""), *line(one.pieces)) for one in paragraphs_of(blocks))
        for key, text in desk.sections(report).items()
        if (blocks := parse(text))
    }


# ---- source 002


def _of_002(desk: Desk, report: int) -> Sections:
    made = {key: tuple((line,) for line in lines) for key, lines in _lines_of_002().items()}
    sections: dict[str, tuple[Line, ...]] = dict(made)
    live = desk.live(desk.report(report))
    for key, before, field in _FIGURES:
        said = resolve(field, live)
        assert said, field
        sections[key] = _with(sections[key], before, Live(said, field))
    documents = {one.number: one for one in desk.documents(desk.report(report).office)}
    cited: set[str] = set()
    for key, before, number in _CITATIONS:
        write = short_citation if number in cited else full_citation
        cited.add(number)
        found = documents[number]
        sections[key] = _with(sections[key], before, Live(write(found), found))
    return sections


def _lines_of_002() -> dict[str, list[str]]:
    text = clean(FILE_002.read_text(encoding="utf-8")).split("<!-- GHI CHÚ")[0]
    keys = iter(_KEYS)
    sections: dict[str, list[str]] = {}
    key = "preamble"
    for raw in text.split("\n"):
        line = raw.strip().replace("\\", "")
        if line.startswith("##"):
            key = next(keys)
        elif re.match(r"2\. Việc xây dựng", line):
            sections["plan_issued"] = [line[3:]]
        elif line.startswith("Trên đây là"):
            sections["closing"] = [line.removesuffix("./.")]
        elif line and line[0] not in "|#<*":
            sections.setdefault(key, []).append(line)
    assert next(keys, None) is None
    return sections


def _with(lines: tuple[Line, ...], before: str, live: Live) -> tuple[Line, ...]:
    """The lines with a live figure or citation in place of the words that say the same."""
    (place,) = [row for row, line in enumerate(lines) if before + live.said in printed(line)]
    made: list[str | Live] = []
    said, rest = "", [*lines[place]]
    while rest:
        piece = rest.pop(0)
        if isinstance(piece, str) and before in said + piece:
            at = (said + piece).index(before) + len(before) - len(said)
            assert piece[at:].startswith(live.said), (before, live.said)
            made += [piece[:at], live, piece[at + len(live.said) :], *rest]
            break
        made.append(piece)
        said += piece if isinstance(piece, str) else piece.said
    assert live in made, before
    return (*lines[:place], tuple(one for one in made if one), *lines[place + 1 :])


def rows_of_002() -> list[tuple[str, ...]] | None:
    """The rows of the table of source 002 below its head; None where the source is absent."""
    if not FILE_002.exists():
        return None
    text = clean(FILE_002.read_text(encoding="utf-8"))
    rows = [line for line in text.split("\n") if re.match(r"\| (\d* )?\|", line)]
    cells = [tuple(one.strip() for one in line.strip("|").split("|")) for line in rows]
    return [one for one in cells if len(one) == 5]
