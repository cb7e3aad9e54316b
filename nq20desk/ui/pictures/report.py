"""The reports: their list, the editor of each, and an old report that is taken in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from nq20desk.app.exports import export, source_of
from nq20desk.app.take_back import EditedFile
from nq20desk.app.take_in import read_report
from nq20desk.core.blocks import MARKERS, ParagraphStyle
from nq20desk.core.fields import plain_text
from nq20desk.core.form import HeadingStyle
from nq20desk.core.report import ReportSnapshot
from nq20desk.core.takeback import Edited, EditedParagraph, EditedPiece, compare
from nq20desk.core.takeback.printed import paragraphs_on_paper, printed
from nq20desk.core.takeback.source import HEADING
from nq20desk.core.takein import Source, SourceLine
from nq20desk.store.operations.findings import SetFindingAside
from nq20desk.ui.extract_dialog import ExtractDialog
from nq20desk.ui.page import Destination
from nq20desk.ui.pictures.photographer import Photographer
from nq20desk.ui.report.aside_dialog import AsideDialog
from nq20desk.ui.report.editor_view import EditorView
from nq20desk.ui.report.export_dialogs import ExportKind, SignDialog, suggested_name
from nq20desk.ui.report.page import ReportPage
from nq20desk.ui.report.take_back_dialog import TakeBackDialog
from nq20desk.ui.report.take_in_dialog import TakeInDialog
from nq20desk.ui.report.take_in_source import TakenSource
from nq20desk.ui.report.tools.findings import FindingsTool
from nq20desk.ui.report.tools.pages import PagesTool


def scenes(photographer: Photographer) -> Iterator[Path]:
    """The list of reports, then each report."""
    yield photographer.page("reports", Destination("report"))
    for report in reversed(photographer.desk.reports()):
        name = report.form.split("-", maxsplit=1)[0]
        yield from _editor(photographer, report.id, name)
        yield from _take_in(photographer, report.id, name)
        yield from _take_back(photographer, report.id, name)
        yield from _archive(photographer, report.id, name)


def _editor(photographer: Photographer, report: int, name: str) -> Iterator[Path]:
    place = Destination("report", report=report, section="epidemic_grassroots")
    yield photographer.page(f"editor-{name}", place)
    page = photographer.opened("report", ReportPage)
    assert page.view is not None
    page.view.run_check()
    yield photographer.picture(f"check-{name}")
    yield from _set_aside(photographer, page.view, name)
    page.view.show_pages()
    page.view.go_to("epidemic_grassroots", 0, 40, 40)
    yield photographer.picture(f"pages-{name}")
    yield from _large_pages(photographer, page.view.dock.tool(PagesTool), name)
    page.view.outline.choose("head")
    yield photographer.picture(f"head-{name}")
    page.close_report()


def _set_aside(photographer: Photographer, view: EditorView, name: str) -> Iterator[Path]:
    """The dialog that asks for a reason, and the list with what was set aside unfolded."""
    tool, finding = view.dock.tool(FindingsTool), view.findings[0]
    dialog = AsideDialog(photographer.window.workplace.say(finding.text), view)
    dialog.field.setText("Ghi theo đúng lời văn của kế hoạch")
    dialog.show()
    yield photographer.picture(f"check-reason-{name}", dialog)
    dialog.close()
    photographer.desk.run(
        SetFindingAside(view.report.id, finding.identity, dialog.reason, finding.rule)
    )
    tool.unfold()
    yield photographer.picture(f"check-aside-{name}")
    photographer.desk.undo()


def _large_pages(photographer: Photographer, tool: PagesTool, name: str) -> Iterator[Path]:
    tool.open_window()
    if tool.window_opened is not None:
        yield photographer.picture(f"large-pages-{name}", tool.window_opened)
        tool.window_opened.close()


def _take_in(photographer: Photographer, report: int, name: str) -> Iterator[Path]:
    """The report's own text as an old report that is taken in again."""
    snapshot = photographer.desk.snapshot(report)
    taken = read_report(photographer.desk, _as_source(snapshot), snapshot.form)
    dialog = TakeInDialog(photographer.window.workplace, TakenSource(snapshot.office, taken))
    dialog.show()
    yield photographer.picture(f"take-in-{name}", dialog)
    dialog.tabs.setCurrentWidget(dialog.figure_panel)
    yield photographer.picture(f"take-in-figures-{name}", dialog)
    dialog.close()


def _take_back(photographer: Photographer, report: int, name: str) -> Iterator[Path]:
    """The report's own text after somebody changed, added and removed some."""
    snapshot = photographer.desk.snapshot(report)
    result = compare(snapshot, _as_edited(snapshot), {})
    file = EditedFile(Path("bao cao da sua.docx"), report, result)
    dialog = TakeBackDialog(photographer.window.workplace, file)
    dialog.show()
    yield photographer.picture(f"take-back-{name}", dialog)
    dialog.tabs.setCurrentWidget(dialog.notes)
    yield photographer.picture(f"take-back-notes-{name}", dialog)
    dialog.close()


def _archive(photographer: Photographer, report: int, name: str) -> Iterator[Path]:
    """Who signs an archival copy, and the copy as the province opens it."""
    source = source_of(photographer.desk, report)
    workplace = photographer.window.workplace
    with TemporaryDirectory() as folder:
        target = Path(folder) / suggested_name(source, ExportKind.PDF)
        export(source, target, archive=True)
        dialog = ExtractDialog(workplace)
        dialog.open_pdf(target)
        workplace.jobs.wait()
        dialog.show()
        yield photographer.picture(f"extract-{name}", dialog)
        dialog.close()
    signers = SignDialog(workplace, source, sample=True)
    signers.show()
    yield photographer.picture(f"sign-{name}", signers)
    signers.close()


def _as_edited(snapshot: ReportSnapshot) -> Edited:
    """Every seventh paragraph goes, others get another beginning or a company."""
    items = []
    for place, one in enumerate(printed(snapshot)):
        paragraphs = paragraphs_on_paper(snapshot, one.section)
        style = ParagraphStyle.BODY if one.index is None else paragraphs[one.index].style
        words = one.text.split()
        text = " ".join(("Tính đến nay,", *words[2:])) if place % 7 == 3 else one.text
        mark = (one.section, HEADING if one.index is None else str(one.index))
        if place % 7 != 5 or one.index is None:
            items.append(EditedParagraph((EditedPiece(one.lead + text),), style, (mark,)))
        if place % 11 == 9:
            items.append(EditedParagraph((EditedPiece("Đoạn do lãnh đạo viết thêm."),)))
    return Edited(tuple(items), tracked=4)


def _as_source(snapshot: ReportSnapshot) -> Source:
    """A report's headings and paragraphs as lines."""
    lines = [snapshot.form.kind_word, snapshot.report.subject]
    for one in snapshot.form.numbered(snapshot.report.arrangement):
        texts = [
            MARKERS.get(paragraph.style, "") + plain_text(paragraph, snapshot.figures)
            for paragraph in snapshot.text_of(one.section.key)
        ]
        if one.section.heading in (HeadingStyle.NUMBER_ONLY, HeadingStyle.RUN_IN) and texts:
            texts[0] = f"{one.heading} {texts[0]}"
            lines += texts
        else:
            lines += [one.heading, *texts]
    return Source(tuple(SourceLine.of(line) for line in lines))
