"""From a report's snapshot to the neutral document tree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from nq20desk.core.blocks import MARKERS, ParagraphStyle, Piece, Text, TextCell, TextTable
from nq20desk.core.blocks import Block as WrittenBlock
from nq20desk.core.blocks import Paragraph as Written
from nq20desk.core.dates import cited_number, long_date, number_line
from nq20desk.core.fields import written
from nq20desk.core.figures import Figures
from nq20desk.core.form import Appendix as FormAppendix
from nq20desk.core.form import HeadingStyle, Holds, NumberedSection, SeriesTable
from nq20desk.core.live import LiveFigures
from nq20desk.core.observation import write_observation
from nq20desk.core.register import CitedDocument, Role
from nq20desk.core.report import ReportSnapshot
from nq20desk.core.table import IndicatorTable, indicator_table
from nq20desk.core.task_words import evidence_words, result_words
from nq20desk.core.text_grid import squared
from nq20desk.document.tree import (
    Align,
    Appendix,
    Block,
    Cell,
    Document,
    Header,
    Heading,
    Info,
    Paragraph,
    Run,
    Signature,
    Table,
    Title,
)

MISSING = "…"


def compose(snapshot: ReportSnapshot) -> Document:
    """The whole document of a report."""
    report, office, form = snapshot.report, snapshot.office, snapshot.form
    return Document(
        header=Header(
            office.system,
            office.superior_line,
            office.issuing_line,
            number_line(office.system, report.number, form.kind_symbol, office.symbol),
            f"{office.place}, {long_date(report.date, report.issue_year)}",
        ),
        title=Title(form.kind_word, report.subject),
        body=tuple(_body(snapshot)),
        closing_mark=form.closing_mark,
        signature=Signature(
            office.signer.authority,
            office.signer.post,
            office.signer.name,
            seal_mm=office.seal.width_mm if office.seal else 0.0,
            other_post=office.signer.other_post,
        ),
        recipients=report.recipients or office.recipients,
        info=Info(f"{form.kind_word}: {report.subject}", office.name, report.subject),
        addressees=report.addressees,
        appendices=tuple(_appendices(snapshot)),
        urgency=report.urgency,
        marked_draft=report.marked_draft,
    )


def _body(snapshot: ReportSnapshot) -> Iterator[Block]:
    for numbered in snapshot.form.numbered(snapshot.report.arrangement):
        yield from _section(numbered, snapshot)


def _section(numbered: NumberedSection, snapshot: ReportSnapshot) -> Iterator[Block]:
    section = numbered.section
    text = [one for one in snapshot.blocks_of(section.key) if not one.is_empty]
    yield from _heading(numbered)
    yield from _written(numbered, text, snapshot.live)
    if section.holds is Holds.INDICATOR_TABLE:
        yield table_block(indicator_table(snapshot), section.key)
    has_own_table = any(isinstance(one, TextTable) for one in text)
    for series in () if has_own_table else section.series:
        yield series_block(series, snapshot.figures, section.key)


def _heading(numbered: NumberedSection) -> Iterator[Heading]:
    section = numbered.section
    if section.heading in (HeadingStyle.OWN_LINE, HeadingStyle.PART):
        yield Heading(
            section.level, numbered.number, section.title, section.key,
            capitals=section.capitals,
            on_two_lines=section.heading is HeadingStyle.PART,
        )  # fmt: skip


def _written(
    numbered: NumberedSection, blocks: list[WrittenBlock], live: LiveFigures
) -> Iterator[Paragraph | Table]:
    """What a section holds, in its order; ``index`` counts the paragraphs alone."""
    section = numbered.section
    index = count = 0
    if section.heading is HeadingStyle.RUN_IN and isinstance(next(iter(blocks), None), TextTable):
        yield _joined(numbered, ())
        numbered = replace(numbered, section=replace(section, heading=HeadingStyle.OWN_LINE))
    for one in blocks:
        if isinstance(one, TextTable):
            yield text_table(one, live, section.key)
            continue
        count += one.style is ParagraphStyle.NUMBERED
        yield _paragraph(one, numbered, live, index, count)
        index += 1


def _paragraph(
    one: Written, numbered: NumberedSection, live: LiveFigures, index: int, count: int
) -> Paragraph:
    section = numbered.section
    runs = tuple(_runs(one.pieces, live))
    if index == 0 and section.heading in (HeadingStyle.RUN_IN, HeadingStyle.NUMBER_ONLY):
        return _joined(numbered, runs)
    number = MARKERS.get(one.style, "").strip()
    if one.style is ParagraphStyle.NUMBERED:
        number = f"{count}."
    return Paragraph(one.style, runs, number, section.key, index)


def _joined(numbered: NumberedSection, runs: tuple[Run, ...]) -> Paragraph:
    """The first paragraph of a section whose heading runs into it."""
    section = numbered.section
    lead = (Run(f"{section.title} ", bold=True),) if section.title else ()
    return Paragraph(
        ParagraphStyle.NUMBERED, (*lead, *runs), numbered.number, section.key, lead=len(lead)
    )


def _runs(pieces: Iterable[Piece], live: LiveFigures) -> Iterator[Run]:
    for piece in pieces:
        text = written(piece, live) or MISSING
        source = "" if isinstance(piece, Text) else piece.markup.strip("{}")
        yield Run(text, piece.bold, piece.italic, piece.underline, piece.superscript, source=source)


def text_table(table: TextTable, live: LiveFigures, key: str) -> Table:
    """A table of a section, with its caption, unit (*Đơn vị tính: …*) and source."""
    table = squared(table)
    rows = tuple(tuple(_text_cell(cell, live) for cell in row) for row in table.rows)
    return Table(
        tuple(float(one) for one in table.widths) or (1.0,) * table.columns,
        rows[: table.head_rows],
        rows[table.head_rows :],
        caption=table.caption,
        unit_line=f"Đơn vị tính: {table.unit}" if table.unit else "",
        key=key,
        source=f"Nguồn: {table.source}" if table.source else "",
    )


def _text_cell(cell: TextCell, live: LiveFigures) -> Cell:
    runs = tuple(_runs(cell.pieces, live))
    text = "".join(run.text for run in runs)
    align = Align(cell.align.value)
    return Cell(text, align, columns=cell.columns, rows=cell.rows, runs=runs)


def table_block(table: IndicatorTable, key: str) -> Table:
    """The indicator table as a block: TT, Chỉ số, a column a target year, Thực hiện."""
    header = tuple(Cell(head, Align.CENTRE, bold=True) for head in table.heads)
    targets = len(table.heads) - 3
    rows = tuple(
        (
            Cell(row.number, Align.CENTRE),
            Cell(row.label),
            *(Cell(target.text, Align.CENTRE) for target in row.targets),
            Cell(row.text, Align.CENTRE),
        )
        for row in table.rows
    )
    return Table((7, 43, *(15,) * targets, 20), (header,), rows, key=key)


def series_block(series: SeriesTable, figures: Figures, key: str) -> Table:
    """A small table of indicators by years, in two head rows and one row of values."""
    span = len(series.years)
    groups = tuple(Cell(head, Align.CENTRE, bold=True, columns=span) for head in series.heads)
    years = tuple(
        Cell(str(year), Align.CENTRE, bold=True) for _ in series.indicators for year in series.years
    )
    values = tuple(
        Cell(_series_value(indicator, year, figures), Align.CENTRE)
        for indicator in series.indicators
        for year in series.years
    )
    return Table((1.0,) * len(years), (groups, years), (values,), key=key)


def _series_value(indicator: str, year: int, figures: Figures) -> str:
    found = figures.shown(indicator, str(year))
    return write_observation(found) if found else MISSING


def _appendices(snapshot: ReportSnapshot) -> Iterator[Appendix]:
    printed = snapshot.form.printed_appendices(snapshot.report.left_out)
    made = [one for one in printed if _appendix_table(one, snapshot).rows]
    for count, one in enumerate(made, start=1):
        yield Appendix(
            title=one.title,
            attached_to=_attached_to(snapshot),
            blocks=(_appendix_table(one, snapshot),),
            landscape=one.landscape,
            number=str(count) if len(made) > 1 else "",
        )


def _attached_to(snapshot: ReportSnapshot) -> str:
    """The line *Kèm theo …*, made from the document's own number and date."""
    report, office, form = snapshot.report, snapshot.office, snapshot.form
    number = cited_number(office.system, report.number, form.kind_symbol, office.symbol)
    return (
        f"(Kèm theo {form.kind_word.capitalize()} số {number} "
        f"{long_date(report.date, report.issue_year)} của {office.name})"
    )


def _appendix_table(appendix: FormAppendix, snapshot: ReportSnapshot) -> Table:
    if appendix.holds is Holds.DOCUMENT_LIST:
        return documents_block(snapshot.documents, appendix.key)
    return tasks_block(snapshot, appendix.key)


def documents_block(documents: tuple[CitedDocument, ...], key: str) -> Table:
    """Issued documents: STT, Cơ quan ban hành, Tên, Ngày ban hành (source 000's columns)."""
    heads = ("STT", "Cơ quan ban hành", "Tên các chương trình, kế hoạch", "Ngày ban hành")
    issued = [one for one in documents if one.role is Role.ISSUED]
    rows = tuple(
        (
            Cell(f"{count:02d}", Align.CENTRE),
            Cell(f"{one.number} của {one.issuer}" if one.number else one.issuer),
            Cell(one.title),
            Cell(one.date, Align.CENTRE),
        )
        for count, one in enumerate(issued, start=1)
    )
    return Table((8, 25, 49, 18), (_head_row(heads),), rows, key=key)


def tasks_block(snapshot: ReportSnapshot, key: str) -> Table:
    """Tasks of the superior plan (source 003's columns), with how far they are and by what."""
    heads = (
        "STT", "Nội dung nhiệm vụ", "Cơ quan chủ trì", "Thời hạn hoàn thành",
        "Kết quả thực hiện", "Văn bản, ghi chú",
    )  # fmt: skip
    day = snapshot.report.date
    rows = tuple(
        (
            Cell(str(count), Align.CENTRE),
            Cell(one.task.text),
            Cell(", ".join(one.task.agencies)),
            Cell(one.task.deadline, Align.CENTRE),
            Cell(result_words(one, day)),
            Cell("\n".join(part for part in (evidence_words(one), one.last_note) if part)),
        )
        for count, one in enumerate(snapshot.followed_tasks, start=1)
    )
    return Table((5, 37, 16, 11, 14, 17), (_head_row(heads),), rows, key=key)


def _head_row(heads: tuple[str, ...]) -> tuple[Cell, ...]:
    return tuple(Cell(head, Align.CENTRE, bold=True) for head in heads)
