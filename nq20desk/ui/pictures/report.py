"""The reports: their list, the editor of each, and an old report that is taken in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtGui import QTextCursor

from nq20desk.app.take_in import read_report
from nq20desk.core.blocks import MARKERS
from nq20desk.core.fields import plain_text
from nq20desk.core.form import HeadingStyle
from nq20desk.core.report import ReportSnapshot
from nq20desk.core.takein import Source, SourceLine
from nq20desk.store.operations import WriteSection
from nq20desk.ui.page import Destination
from nq20desk.ui.pictures.photographer import Photographer
from nq20desk.ui.report.editor_view import EditorView
from nq20desk.ui.report.page import ReportPage
from nq20desk.ui.report.take_in_dialog import TakeInDialog
from nq20desk.ui.report.take_in_source import TakenSource
from nq20desk.ui.report.tools.history import HistoryTool

_CHANGED = "lessons"


def scenes(photographer: Photographer) -> Iterator[Path]:
    """The list of reports, then each report."""
    yield photographer.page("reports", Destination("report"))
    for report in reversed(photographer.desk.reports()):
        name = report.form.split("-", maxsplit=1)[0]
        yield from _editor(photographer, report.id, name)
        yield from _take_in(photographer, report.id, name)


def _editor(photographer: Photographer, report: int, name: str) -> Iterator[Path]:
    place = Destination("report", report=report, section="epidemic_grassroots")
    yield photographer.page(f"editor-{name}", place)
    page = photographer.opened("report", ReportPage)
    assert page.view is not None
    page.view.run_check()
    yield photographer.picture(f"check-{name}")
    page.view.show_pages()
    yield photographer.picture(f"pages-{name}")
    page.view.outline.choose("head")
    yield photographer.picture(f"head-{name}")
    yield from _versions(photographer, page.view, name)
    page.close_report()


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
