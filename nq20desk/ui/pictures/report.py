"""The reports: their list, the editor of each, and an old report that is taken in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCursor

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
from nq20desk.store.operations import SaveReport, WriteSection
from nq20desk.store.operations.findings import SetFindingAside
from nq20desk.ui.extract_dialog import ExtractDialog
from nq20desk.ui.page import Destination
from nq20desk.ui.pictures.photographer import Photographer
from nq20desk.ui.report.aside_dialog import AsideDialog
from nq20desk.ui.report.conformance_dialog import ConformanceDialog
from nq20desk.ui.report.editor_view import EditorView
from nq20desk.ui.report.export_dialogs import ExportKind, SignDialog, suggested_name
from nq20desk.ui.report.legacy_dialog import LegacyDialog
from nq20desk.ui.report.page import ReportPage
from nq20desk.ui.report.table_dialog import TableDialog
from nq20desk.ui.report.take_back_dialog import TakeBackDialog
from nq20desk.ui.report.take_in_dialog import TakeInDialog
from nq20desk.ui.report.take_in_source import TakenSource
from nq20desk.ui.report.tools.find import FindTool
from nq20desk.ui.report.tools.findings import FindingsTool
from nq20desk.ui.report.tools.history import HistoryTool
from nq20desk.ui.report.tools.pages import PagesTool

_GROUPS = ("satisfaction_inpatients", "satisfaction_outpatients")
_YEARS = (2018, 2019, 2020, 2021)
_TABLE = "\n".join((
    "- Tỷ lệ hài lòng của người bệnh và diện tích khoa khám bệnh (1.250 m^2^) như sau:",
    "|= Tỷ lệ hài lòng của người bệnh",
    "|% %",
    "|@ Khảo sát của Trung tâm Y tế",
    "|# [4x1] **Người bệnh nội trú** | [4x1] **Người bệnh ngoại trú** |",
    "|#" + "".join(f" **{year}** |" for _ in _GROUPS for year in _YEARS),
    "|" + "".join(f" {{{group}@{year}}} |" for group in _GROUPS for year in _YEARS),
    "- Thực hiện chuyển giao kỹ thuật từ tuyến trên.",
))  # fmt: skip
_CHANGED = "lessons"

_OLD_FONTS = """<p style='font-family:".VnTimeH"'>kÕt qu¶ thùc hiÖn</p>
<p style='font-family:".VnTime"'>- Tû lÖ ng&shy;êi d©n ®&shy;îc qu¶n lý søc kháe ®¹t 85%; sè giêng
bÖnh trªn 10.000 d©n t¨ng qua tõng n¨m.</p>
<p style='font-family:".VnTime"'>- Tr¹m y tÕ x· ®¹t tiªu chÝ quèc gia vÒ y tÕ.</p>
<p style='font-family:"VNI-Times"'>- Coâng taùc tuyeân truyeàn ñöôïc quan taâm.</p>"""
_WITH_PICTURES = """<ul><li>Tỷ lệ tiêm chủng đầy đủ đạt <b>95%</b></li></ul><p><img src="1.png"></p>
<table><tr><th>Năm</th><th>Số giường bệnh</th></tr><tr><td>2020</td><td>120</td></tr></table>"""


def scenes(photographer: Photographer) -> Iterator[Path]:
    """The list of reports, then each report."""
    yield photographer.page("reports", Destination("report"))
    yield from _comparison(photographer)
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
    yield from _table(photographer, page.view, name)
    page.view.run_check()
    yield photographer.picture(f"check-{name}")
    yield from _set_aside(photographer, page.view, name)
    yield _found(photographer, page.view, name)
    page.view.show_pages()
    page.view.go_to("epidemic_grassroots", 0, 40, 40)
    yield photographer.picture(f"pages-{name}")
    yield _conformance(photographer, report, name)
    yield from _large_pages(photographer, page.view.dock.tool(PagesTool), name)
    yield from _paste(photographer, page.view, name)
    page.view.outline.choose("head")
    yield photographer.picture(f"head-{name}")
    yield from _versions(photographer, page.view, name)
    yield from _taken_number(photographer, page.view, name)
    yield from _trial_prints(photographer, page, name)
    page.close_report()


def _comparison(photographer: Photographer) -> Iterator[Path]:
    """The first two reports side by side, head, sections and figures."""
    reports = sorted(one.id for one in photographer.desk.reports())
    page = photographer.opened("report", ReportPage)
    if len(reports) > 1:
        page.papers.compare(*reports[:2])
        dialog = page.papers.comparison
        assert dialog is not None
        yield photographer.picture("compare", dialog)
        dialog.reject()


def _taken_number(photographer: Photographer, view: EditorView, name: str) -> Iterator[Path]:
    """The head with a number that another report of the day holds."""
    desk, day = photographer.desk, view.report.date or date(view.report.issue_year or 2025, 3, 14)
    desk.run(SaveReport(replace(view.report, id=0, number="141", date=day)))
    view.outline.choose("head")
    if not view.report.number:
        desk.run(SaveReport(replace(view.report, date=day)))
        view.head.number.setText("141")
        yield photographer.picture(f"number-taken-{name}")
        view.head.number.clear()
        desk.undo()
    desk.undo()


def _trial_prints(photographer: Photographer, page: ReportPage, name: str) -> Iterator[Path]:
    """The figures and the check list as they are printed."""
    for action, what in ((page.papers.figures, "figures"), (page.papers.check, "check")):
        action.trigger()
        photographer.settle()
        window = page.papers.window
        assert window is not None
        yield photographer.picture(f"trial-{what}-{name}", window)
        window.close()


def _conformance(photographer: Photographer, report: int, name: str) -> Path:
    """The table of the layout's check, when it is there."""
    source = source_of(photographer.desk, report)
    dialog = ConformanceDialog(photographer.window.workplace, source)
    dialog.show()
    made = photographer.picture(f"conformance-{name}", dialog)
    dialog.close()
    return made


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


def _found(photographer: Photographer, view: EditorView, name: str) -> Path:
    view.dock.open("find")
    tool = view.dock.tool(FindTool)
    tool.words.setText("tram y te")
    tool.others.setText("trạm y tế xã")
    path = photographer.picture(f"find-{name}")
    tool.words.clear()
    return path


def _large_pages(photographer: Photographer, tool: PagesTool, name: str) -> Iterator[Path]:
    tool.open_window()
    if tool.window_opened is not None:
        yield photographer.picture(f"large-pages-{name}", tool.window_opened)
        tool.window_opened.close()


def _table(photographer: Photographer, view: EditorView, name: str) -> Iterator[Path]:
    """A table with live figures in the section (shown, never stored), and its dialog."""
    one = view.section
    assert one is not None
    view.editor.show_section(one, _TABLE, view.english)
    view.editor.text.moveCursor(QTextCursor.MoveOperation.Start)
    view.editor.text.moveCursor(QTextCursor.MoveOperation.NextBlock)
    yield photographer.picture(f"editor-table-{name}")
    menu = view.editor.text.tables.menu(view)
    menu.popup(view.mapToGlobal(view.rect().topLeft()))
    yield photographer.picture(f"table-menu-{name}", menu)
    menu.close()
    dialog = TableDialog(None, view)
    dialog.show()
    yield photographer.picture(f"table-dialog-{name}", dialog)
    dialog.close()
    view.show_section(one.section.key)


def _versions(photographer: Photographer, view: EditorView, name: str) -> Iterator[Path]:
    """A section that was changed: its versions, two of them compared."""
    view.outline.choose(_CHANGED)
    text = view.editor.text
    before = view.editor.text.markup()
    for words in (" Đã bổ sung ý kiến của các phòng chuyên môn.", " Số liệu tính đến cuối năm."):
        text.moveCursor(QTextCursor.MoveOperation.End)
        text.insertPlainText(words)
        view.leave()
    tool = view.dock.tool(HistoryTool)
    view.dock.open("history")
    tool.name.setText("Trình lãnh đạo")
    tool.keep_version()
    text.moveCursor(QTextCursor.MoveOperation.Start)
    for move in (QTextCursor.MoveOperation.NextBlock, QTextCursor.MoveOperation.EndOfBlock):
        text.moveCursor(move, QTextCursor.MoveMode.KeepAnchor)
    text.insertPlainText("- Viết lại gọn hơn: cấp ủy quan tâm sâu sát thì kết quả tốt.")
    view.leave()
    tool.list.setCurrentRow(0)
    yield photographer.picture(f"history-{name}")
    tool.compare_chosen()
    assert tool.dialog is not None
    yield photographer.picture(f"compare-{name}", tool.dialog)
    tool.dialog.close()
    view.desk.run(WriteSection(view.report.id, _CHANGED, before))


def _paste(photographer: Photographer, view: EditorView, name: str) -> Iterator[Path]:
    """Text in old fonts, and a paste with pictures; it is taken back again."""
    view.outline.choose("epidemic_grassroots")
    text = view.editor.text
    for page, picture in ((_OLD_FONTS, "paste-old-fonts"), (_WITH_PICTURES, "paste-pictures")):
        data = QMimeData()
        data.setHtml(page)
        text.insertFromMimeData(data)
        dialogs = view.editor.findChildren(LegacyDialog)
        dialog = next((one for one in dialogs if one.isVisible()), None)
        yield photographer.picture(f"{picture}-{name}", dialog)
        if dialog is None:
            text.undo()
        else:
            dialog.reject()
    view.editor.banner.hide()


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
            MARKERS.get(paragraph.style, "") + plain_text(paragraph, snapshot.live)
            for paragraph in snapshot.text_of(one.section.key)
        ]
        if one.section.heading in (HeadingStyle.NUMBER_ONLY, HeadingStyle.RUN_IN) and texts:
            texts[0] = f"{one.heading} {texts[0]}"
            lines += texts
        else:
            lines += [one.heading, *texts]
    return Source(tuple(SourceLine.of(line) for line in lines))
