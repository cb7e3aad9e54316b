"""How soon the pages beside the text follow a keystroke, with source 000 loaded; run as a module.

python -m tests.benchmarks.bench_preview

A refresh counts from the last keystroke until the new pages are drawn, the pause that is
waited for included. The share of the GUI thread is what one refresh keeps the window busy.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from time import perf_counter, thread_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEventLoop, QThread
from PySide6.QtTest import QTest

from nq20desk.app.demo import fill_with_sample
from nq20desk.app.desk import Desk
from nq20desk.core.blocks import Paragraph
from nq20desk.core.markup import to_markup
from nq20desk.store.operations import WriteSection
from nq20desk.ui.page import Destination
from nq20desk.ui.report.editor_view import EditorView
from nq20desk.ui.report.preview import PagePreview
from nq20desk.ui.report.tools.pages import PAUSE_MS, PagesTool
from nq20desk.ui.start import Program, make_application
from tests.benchmarks.source_text import paragraphs_of_000

_RUNS = 30
_KEYS = 300
_REPORT = 2
_AIM = "aim: 300 ms"
Row = tuple[str, str, str]


def enter(desk: Desk, text: tuple[Paragraph, ...], sections: int) -> str:
    """Spread a text over so many sections, as a report has it; the key of a middle one."""
    form = desk.library.form(desk.report(_REPORT).form)
    keys = [one.key for one in form.sections if one.is_written]
    for key in keys:
        desk.run(WriteSection(_REPORT, key, ""))
    share = -(-len(text) // sections)
    for place, key in enumerate(keys[:sections]):
        part = text[place * share : (place + 1) * share]
        desk.run(WriteSection(_REPORT, key, to_markup(part)))
    return keys[sections // 2]


def rows(desk: Desk, text: tuple[Paragraph, ...]) -> Iterator[Row]:
    key = enter(desk, text, 25)
    program = Program(make_application(), desk, "vi")
    program.window.resize(1366, 768)
    program.window.show()
    yield from measured(program, key, "")
    key = enter(desk, text, 1)
    yield from measured(program, key, "all in one section: ")
    program.window.close()
    program.leave()


def measured(program: Program, key: str, name: str) -> Iterator[Row]:
    program.window.go_to(Destination("overview"))
    program.window.go_to(Destination("report", report=_REPORT, section=key))
    view = program.window.pages["report"].view  # type: ignore[attr-defined]
    view.outline.choose(key)
    started = perf_counter()
    view.show_pages()
    preview = view.dock.tool(PagesTool).preview
    until_drawn(preview, b"")
    pages = preview.view.page_count
    yield f"{name}opening {pages} pages", ms(perf_counter() - started), "until they are drawn"
    view.editor.text.go_to_paragraph(view.editor.text.document().blockCount() // 2)
    run_for(1.1)
    refreshes, shares = zip(*(refresh(view, preview) for _ in range(_RUNS)), strict=True)
    yield f"{name}refresh after a keystroke, p50", ms(middle(refreshes)), _AIM
    waited = f"a pause of {PAUSE_MS} ms in it"
    yield f"{name}refresh after a keystroke, p99", ms(last(refreshes)), waited
    yield f"{name}GUI thread in a refresh, p50", ms(middle(shares)), "aim: 16 ms"
    yield f"{name}GUI thread in a refresh, p99", ms(last(shares)), "in several turns of the loop"
    keys = [keystroke(count, view) for count in range(_KEYS)]
    yield f"{name}keystroke beside the pages, p50", ms(middle(keys)), ""
    yield f"{name}keystroke beside the pages, p99", ms(last(keys)), "aim: 16 ms"


def refresh(view: EditorView, preview: PagePreview) -> tuple[float, float]:
    """Seconds from a keystroke to the new pages, and of the GUI thread's work after it."""
    before = preview.data
    QTest.keyClicks(view.editor.text, "a")
    started, worked = perf_counter(), thread_time()
    until_drawn(preview, before)
    taken = perf_counter() - started, thread_time() - worked
    run_for(1.1)  # the autosave and what follows it pass
    return taken


def until_drawn(preview: PagePreview, before: bytes) -> None:
    """Run the window until it shows other pages than before."""
    loop = QEventLoop()

    def look() -> None:
        if preview.data not in (b"", before) and preview.view.is_drawn():
            loop.quit()

    preview.shown.connect(look)
    preview.view.drawn.connect(look)
    if preview.data in (b"", before) or not preview.view.is_drawn():
        loop.exec()
    preview.shown.disconnect(look)
    preview.view.drawn.disconnect(look)


def keystroke(count: int, view: EditorView) -> float:
    """Seconds of a key; after some of them there is a pause, so that the next meet its work."""
    started = perf_counter()
    QTest.keyClicks(view.editor.text, "a")
    QCoreApplication.processEvents()
    taken = perf_counter() - started
    run_for(PAUSE_MS / 1000 + 0.02 if count % 6 == 0 else 0.02)
    return taken


def run_for(seconds: float) -> None:
    """Let the window live for a while."""
    end = perf_counter() + seconds
    while perf_counter() < end:
        QCoreApplication.processEvents()
        QThread.msleep(1)


def middle(times: Sequence[float]) -> float:
    return sorted(times)[len(times) // 2]


def last(times: Sequence[float]) -> float:
    """The 99th of a hundred."""
    return sorted(times)[min(round(len(times) * 0.99), len(times) - 1)]


def ms(seconds: float) -> str:
    return f"{seconds * 1000:.1f} ms"


def main() -> int:
    text = paragraphs_of_000()
    if text is None:
        sys.stdout.write("source 000 is not beside this checkout\n")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder) / "data")
        fill_with_sample(desk)
        for name, figure, beside in rows(desk, text):
            sys.stdout.write(f"{name:54} {figure:>10}   {beside}\n")
            sys.stdout.flush()
        desk.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
