"""A clerk writes the report of source 002, from the empty report to the PDF, by keys and clipboard.

Where the sources are not beside the checkout, she writes the sample's report instead.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from nq20desk.app.desk import Desk
from nq20desk.core.blocks import fields_of
from nq20desk.core.markup import parse
from nq20desk.resources.library import Library
from nq20desk.ui.report.create_dialog import CreateDialog
from nq20desk.ui.report.outline import HEAD
from nq20desk.ui.report.table_dialog import TableDialog
from nq20desk.ui.report.tools.history import HistoryTool
from nq20desk.ui.report.tools.pages import PagesTool
from tests.journeys.clerk import CTRL, LEFT, SHIFT, Clerk
from tests.journeys.paper import sections_of, squeezed, table_rows
from tests.journeys.report_text import (
    Sections,
    figures_in,
    printed,
    rows_of_002,
    sections_to_write,
)
from tests.ui.program import running, type_text

SAMPLE = 1
TYPED = {
    "preamble", "plan_issued", "leadership", "epidemic_grassroots", "system_services",
    "finance", "proposals_province", "proposals_department", "closing",
}  # fmt: skip
FROM_WORD = {"study", "local_documents", "treatment_quality", "workforce_science", "difficulties"}
# the numbers that the form generates, as they stand in the outline of the letter 1010/SYT-KHTC;
# the source has two sections II, which are II and III here
NUMBERS = (
    "I.", "1.", "2.", "3.", "II.", "III.", "1.", "2.", "a)", "b)", "c)", "d)", "đ)", "e)", "g)",
    "h)", "IV.", "V.", "VI.", "1.", "2.",
)  # fmt: skip
# the fourteen rows and their three sub-rows, as the clerk of 002 wrote them
ACTUALS = (
    "86,5", "> 93% với 10 loại vắc xin", "0", "0", "11,47",
    "> 97% dân số đã được lập hồ sơ sức khỏe điện tử nhưng chưa thực hiện quản lý",
    "100", "16", "8", "1", "6", "24", "83,3", "", "6", "0", "17",
)  # fmt: skip


@pytest.fixture
def sections(desk: Desk) -> Sections:
    return sections_to_write(desk, SAMPLE)


@pytest.fixture
def clerk(desk: Desk, sections: Sections, qtbot: QtBot) -> Iterator[Clerk]:
    """At a desk whose office has its figures and its register, and no report."""
    with running(desk, qtbot) as program:
        made = Clerk(program, qtbot)
        made.open_reports()
        remove_the_sample(made, qtbot)
        yield made


def remove_the_sample(clerk: Clerk, qtbot: QtBot) -> None:
    table = clerk.page.list.table
    while table.rowCount():
        table.setCurrentCell(0, 0)
        qtbot.mouseClick(clerk.page.list.remove_button, LEFT)


def make_report(clerk: Clerk, qtbot: QtBot) -> None:
    """The button *Báo cáo mới*, and its dialog by keyboard."""

    def answer(dialog: CreateDialog) -> None:
        row = dialog.office.findText("Ủy ban nhân dân thành phố Cao Bằng")
        dialog.office.setCurrentIndex(row)
        dialog.year.setFocus()
        dialog.year.selectAll()
        type_text(dialog.year, "2024")
        dialog.plans.setFocus()
        for row in range(dialog.plans.count()):
            dialog.plans.setCurrentRow(row)
            item = dialog.plans.item(row)
            wanted = item.data(Qt.ItemDataRole.UserRole) == "cao-bang-2025"
            if wanted is not (item.checkState() is Qt.CheckState.Checked):
                clerk.press(Qt.Key.Key_Space, at=dialog.plans)
        assert not dialog.reuse.isEnabled()
        create = next(one for one in dialog.findChildren(QPushButton) if one.isDefault())
        clerk.press(Qt.Key.Key_Space, at=create)

    with clerk.answering(CreateDialog, answer):
        qtbot.mouseClick(clerk.page.list.empty.button, LEFT)


def fill_in_head(clerk: Clerk) -> None:
    clerk.view.outline.choose(HEAD)
    head = clerk.view.head
    type_text(head.number, "141")
    clerk.press(Qt.Key.Key_Space, at=head.dated)
    type_text(head.addressees, "Sở Y tế Cao Bằng")


def write(clerk: Clerk, sections: Sections) -> None:
    for key, lines in sections.items():
        clerk.choose(key)
        clerk.press(Qt.Key.Key_A, held=CTRL, at=clerk.text)
        if key in TYPED:
            clerk.press(Qt.Key.Key_Delete, at=clerk.text)
            clerk.type_lines(lines)
        else:
            clerk.paste_lines(lines, word=key in FROM_WORD)


def export(clerk: Clerk, qtbot: QtBot, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl+E; the system's own dialog answers with a file."""
    flow = clerk.page.exports.flow()
    monkeypatch.setattr(flow, "ask_target", lambda _source, _kind: target)
    clerk.view.outline.setFocus()  # in a text Ctrl+E is the end of the line on Linux
    with qtbot.waitSignal(flow.done, timeout=20_000):
        clerk.press(Qt.Key.Key_E, held=CTRL, at=clerk.view.outline)


def test_source_002_is_written_as_a_clerk_writes_it(
    desk: Desk,
    sections: Sections,
    clerk: Clerk,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    make_report(clerk, qtbot)
    fill_in_head(clerk)
    write(clerk, sections)

    clerk.press(Qt.Key.Key_F8, at=clerk.text)
    preview = clerk.view.dock.tool(PagesTool).preview
    assert preview is not None
    qtbot.waitUntil(lambda: bool(preview.data), timeout=10_000)
    clerk.press(Qt.Key.Key_F9, at=clerk.text)
    rules = {one.rule for one in clerk.view.findings}
    target = tmp_path / "Báo cáo 141.pdf"
    export(clerk, qtbot, target, monkeypatch)

    report = clerk.view.report
    (stored,) = desk.reports()
    assert (stored.id, stored.number, stored.plans) == (report.id, "141", ("cao-bang-2025",))
    written = desk.sections(report.id)
    assert len(list(fields_of([p for one in written.values() for p in parse(one)]))) == len(
        figures_in(sections)
    )
    assert "doubled_words" in rules
    assert not rules & {"section_empty", "figure_missing"}
    check_paper(desk, report.id, sections, target)


def check_paper(desk: Desk, report: int, sections: Sections, pdf: Path) -> None:
    """Numbers, every section's words in order, and the table cell by cell."""
    snapshot = desk.snapshot(report)
    numbered = tuple(snapshot.form.numbered(snapshot.report.arrangement))
    assert tuple(one.number for one in numbered if one.number) == NUMBERS
    found = sections_of(pdf, desk, report, printed(sections["preamble"][0]))
    assert found.keys() == {one.section.key for one in numbered}
    for one in numbered:
        key = one.section.key
        wanted = squeezed("".join(map(printed, sections.get(key, ()))))
        if key == "closing":
            wanted += "./."
        if key == "indicators":
            assert found[key].startswith(wanted)
        else:
            assert found[key] == wanted, key
    check_table(pdf)


def check_table(pdf: Path) -> None:
    rows = table_rows(pdf, "TT")
    assert tuple(row[-1] for row in rows) == ACTUALS
    source = rows_of_002()
    if source is not None:
        assert [tuple(map(squeezed, row)) for row in rows] == [
            tuple(map(squeezed, row)) for row in source
        ]


def test_a_table_of_a_section_is_typed_and_stands_on_paper(
    desk: Desk, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer(dialog: TableDialog) -> None:
        dialog.caption.setFocus()
        type_text(dialog.caption, "Tỷ lệ hài lòng của người bệnh")
        type_text(dialog.unit, "%")
        clerk.press(Qt.Key.Key_Return, at=dialog.caption)

    cells = ("Đối tượng", "2023", "2024", "Nội trú", "95,1", "96", "Ngoại trú", "91,2", "97")
    with running(desk, qtbot) as program:
        clerk = Clerk(program, qtbot)
        clerk.open_reports()
        clerk.page.open_report(SAMPLE)
        clerk.choose("finance")
        clerk.press(Qt.Key.Key_End, held=CTRL, at=clerk.text)
        with clerk.answering(TableDialog, answer):
            clerk.press(Qt.Key.Key_B, held=CTRL | SHIFT, at=clerk.text)
        for place, words in enumerate(cells):
            if place:
                clerk.press(Qt.Key.Key_Tab, at=clerk.text)
            type_text(clerk.text, words)
        clerk.press(Qt.Key.Key_Down, at=clerk.text)
        type_text(clerk.text, "Sau bảng.")
        export(clerk, qtbot, tmp_path / "a.pdf", monkeypatch)
    assert table_rows(tmp_path / "a.pdf", cells[0]) == [cells[3:6], cells[6:9]]
    text = squeezed(
        "".join(one.extract_text() for one in pypdf.PdfReader(tmp_path / "a.pdf").pages)
    )
    assert "Tỷlệhàilòngcủangườibệnh" in text
    assert text.index("Ngoạitrú91,297") < text.index("Saubảng.")


def test_the_day_is_broken_off_and_nothing_is_lost(
    data: Path, read_library: Library, qtbot: QtBot
) -> None:
    """Closed in mid-sentence, opened again, undone, a version kept and put back."""
    first, second = "- Bài học thứ nhất của thành phố", ", viết dở dang"
    desk = Desk(data, library=read_library, who="Nguyễn Văn A")
    with running(desk, qtbot) as program:
        clerk = Clerk(program, qtbot)
        clerk.open_reports()
        clerk.page.open_report(SAMPLE)
        clerk.choose("lessons")
        old = desk.sections(SAMPLE)["lessons"]
        clerk.press(Qt.Key.Key_A, held=CTRL, at=clerk.text)
        type_text(clerk.text, first)
        clerk.view.editor.flush()
        clerk.press(Qt.Key.Key_Return, at=clerk.text)
        clerk.press(Qt.Key.Key_Tab, at=clerk.text)
        type_text(clerk.text, second)
    desk.close()

    desk = Desk(data, library=read_library, who="Nguyễn Văn A")
    both = f"{first}\n+ {second}"
    with running(desk, qtbot) as program:
        clerk = Clerk(program, qtbot)
        clerk.open_reports()
        clerk.page.open_report(SAMPLE, "lessons")
        assert clerk.text.markup() == both
        steps = undo_all(clerk, old)
        for _ in range(steps):
            clerk.press(Qt.Key.Key_Y, held=CTRL, at=clerk.text)
        assert clerk.text.markup() == both
        keep_and_restore(clerk, qtbot, both)
    assert desk.sections(SAMPLE)["lessons"] == both
    desk.close()


def undo_all(clerk: Clerk, old: str) -> int:
    """Ctrl+Z until the text of before stands there again, step by step."""
    for step in range(1, 30):
        clerk.press(Qt.Key.Key_Z, held=CTRL, at=clerk.text)
        if clerk.text.markup() == old:
            return step
    pytest.fail("undo does not lead back over the restart")


def keep_and_restore(clerk: Clerk, qtbot: QtBot, text: str) -> None:
    clerk.view.dock.open("history")
    tool = clerk.view.dock.tool(HistoryTool)
    type_text(tool.name, "Trước khi sửa")
    clerk.press(Qt.Key.Key_Return, at=tool.name)
    clerk.press(Qt.Key.Key_A, held=CTRL, at=clerk.text)
    type_text(clerk.text, "Viết lại từ đầu.")
    clerk.view.editor.flush()
    row = next(
        row for row in range(tool.list.count()) if "Trước khi sửa" in tool.list.item(row).text()
    )
    tool.list.setCurrentRow(row)
    qtbot.mouseClick(tool.restore, LEFT)
    assert clerk.text.markup() == text
