"""The same report made by this program, by typst and by LibreOffice, each timed; run as a module.

python -m tests.benchmarks.bench_side_by_side

The report is the full text of source 000 with its tables and the landscape appendix of tasks.
typst comes with the extra ``bench`` of pyproject, LibreOffice is used where it is installed
(NQ20_SOFFICE names another one); what is absent is said and passed over.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from statistics import median
from time import perf_counter

from nq20desk.app import exports
from nq20desk.app.demo import fill_with_sample
from nq20desk.app.desk import Desk
from nq20desk.core.markup import to_markup
from nq20desk.document.compose import compose
from nq20desk.document.pdf import Composer, write_pdf
from nq20desk.document.tree import Block, Cell, Heading, Paragraph, Table
from nq20desk.store.operations import SaveReport, WriteSection
from tests.app.test_source_texts import SOURCES, sections_of_000

_RUNS = 5
_TYPST_HEAD = """#set page(paper: "a4", margin: (left: 30mm, right: 15mm, top: 20mm, bottom: 20mm),
  numbering: "1", number-align: center + top)
#set text(font: "Liberation Serif", size: 14pt, lang: "vi")
#set par(justify: true, first-line-indent: (amount: 10mm, all: true))
"""
Row = tuple[str, str, str]


def rows(folder: Path) -> Iterator[Row]:
    """What was measured, with what it is set against."""
    desk = Desk(folder / "data")
    fill_with_sample(desk)
    for key, paragraphs in sections_of_000()[0].items():
        desk.run(WriteSection(2, key, to_markup(paragraphs)))
    desk.run(SaveReport(replace(desk.report(2), left_out=frozenset())))
    source = exports.source_of(desk, 2)
    desk.close()
    pages = exports.pages(source).page_count

    def whole() -> None:
        write_pdf(exports.pages(source, Composer()), BytesIO(), source.moment)

    own = _median(whole)
    yield f"this program, {pages} pages", f"{own:.2f} s", ""
    yield from _typst(source, folder, own)
    word = folder / "000.docx"
    yield (
        "Word file",
        f"{_median(lambda: exports.write_report_docx(source, word)):.2f} s",
        "aim 0.5 s",
    )
    yield from _libreoffice(word, folder, own)


def _median(work: Callable[[], object]) -> float:
    times = []
    for _ in range(_RUNS):
        started = perf_counter()
        work()
        times.append(perf_counter() - started)
    return median(times)


# ---- typst


def _typst(source: exports.ReportSource, folder: Path, own: float) -> Iterator[Row]:
    if find_spec("typst") is None:
        yield "typst", "absent", "pip install -e .[bench]"
        return
    text = folder / "000.typ"
    text.write_text(_typst_text(source), encoding="utf-8")
    first = median(_first_compile(text) for _ in range(_RUNS))
    yield "typst", f"{first:.2f} s", f"this program takes {own / first:.2f} of it (aim 1.5)"


def _first_compile(text: Path) -> float:
    """In a process of its own: a second time typst would only look at what it remembers."""
    fonts = str(Path(exports.__file__).parents[2] / "resources" / "fonts")
    code = (
        "import sys, time, typst; start = time.perf_counter(); "
        "typst.compile(sys.argv[1], font_paths=[sys.argv[2]]); print(time.perf_counter() - start)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(text), fonts], check=True, capture_output=True, text=True
    )
    return float(done.stdout)


def _typst_text(source: exports.ReportSource) -> str:
    document = compose(source.snapshot)
    blocks = "\n\n".join(_block(one) for one in document.body)
    apart = "\n".join(
        f"#set page(flipped: {str(one.landscape).lower()})\n= {_plain(one.title)}\n"
        + "\n\n".join(_block(block) for block in one.blocks)
        for one in document.appendices
    )
    return f"{_TYPST_HEAD}{blocks}\n{apart}"


def _block(block: Block) -> str:
    match block:
        case Heading():
            return f"{'=' * (block.level + 1)} {_plain(f'{block.number} {block.title}')}"
        case Paragraph():
            inner = "".join(f"*{_plain(run.text)}*" if run.bold else _plain(run.text)
                            for run in block.runs)  # fmt: skip
            return f"{_plain(block.number)} {inner}"
        case Table():
            return _table(block)


def _table(table: Table) -> str:
    shares = ", ".join(f"{width}fr" for width in table.widths)
    head = "".join(_cell(cell) for row in table.header for cell in row)
    cells = "".join(_cell(cell) for row in table.rows for cell in row)
    return f"#table(columns: ({shares},), table.header({head}), {cells})"


def _cell(cell: Cell) -> str:
    return f"table.cell(colspan: {cell.columns}, rowspan: {cell.rows})[{_plain(cell.text)}], "


def _plain(text: str) -> str:
    return "".join(f"\\{one}" if one in "\\#$*_`<>@[]=-+/~" else one for one in text)


# ---- LibreOffice


def _libreoffice(word: Path, folder: Path, own: float) -> Iterator[Row]:
    program = os.environ.get("NQ20_SOFFICE") or shutil.which("soffice")
    if program is None:
        yield "LibreOffice", "absent", "apt install libreoffice-writer-nogui"
        return
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = [program, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), word]

    def convert() -> None:
        subprocess.run(command, check=True, capture_output=True)

    try:
        convert()  # the first start makes its profile
    except subprocess.CalledProcessError:
        convert()  # which it may say with an error
    if not (folder / "000.pdf").exists():
        yield "LibreOffice", "absent", "its Writer is not installed"
        return
    taken = _median(convert)
    yield "LibreOffice, DOCX to PDF", f"{taken:.2f} s", f"this program takes 1/{taken / own:.0f}"


def main() -> int:
    """Print the table."""
    if not SOURCES.exists():
        sys.stdout.write("skipped: the source texts are not beside the checkout\n")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        for name, figure, beside in rows(Path(folder)):
            sys.stdout.write(f"{name:34} {figure:>8}   {beside}\n")
            sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
