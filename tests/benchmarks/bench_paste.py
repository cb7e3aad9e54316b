"""How long a paste takes: source 000 as Word HTML, ten times as much, and as plain text.

python -m tests.benchmarks.bench_paste
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from html import escape
from time import process_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from nq20desk.core.blocks import MARKERS, Paragraph, Text
from nq20desk.core.figures import Figures
from nq20desk.core.live import LiveFigures
from nq20desk.core.pasting import Clipping, prepare
from nq20desk.resources.library import Library
from nq20desk.ui.report.text_edit import SectionTextEdit
from tests.benchmarks.source_text import paragraphs_of_000

_PARAGRAPH = (
    "<p class=MsoNormal style='text-align:justify;text-indent:36.0pt;line-height:115%'><span "
    'lang=VI style=\'font-size:14.0pt;line-height:115%;font-family:"Times New Roman",serif;'
    'mso-fareast-font-family:"Times New Roman"\'>{}<o:p></o:p></span></p>\r\n'
)


def as_word(paragraphs: Iterable[Paragraph]) -> str:
    """Paragraphs as Word puts them on the clipboard."""
    body = "".join(_PARAGRAPH.format(escape(_said(one))) for one in paragraphs)
    return f"<html><body lang=VI><!--StartFragment-->{body}<!--EndFragment--></body></html>"


def _said(paragraph: Paragraph) -> str:
    words = (one.text for one in paragraph.pieces if isinstance(one, Text))
    return MARKERS.get(paragraph.style, "") + "".join(words)


def main() -> None:
    paragraphs = paragraphs_of_000()
    if paragraphs is None:
        sys.stdout.write("source 000 is not beside this checkout\n")
        return
    app = QApplication.instance() or QApplication([])
    assert app is not None
    plain = "\n".join(map(_said, paragraphs))
    _measure("000 from Word", Clipping(as_word(paragraphs), plain))
    _measure("000 as plain text", Clipping("", plain))
    _measure("10 x 000 from Word", Clipping(as_word(paragraphs * 10), plain))


def _measure(name: str, clipping: Clipping) -> None:
    """CPU time: reading happens in the background, the window waits for putting in."""
    library = Library()
    started = process_time()
    reading = prepare(clipping, library.form("party-review-5y"))
    read = process_time() - started
    edit = SectionTextEdit(LiveFigures(Figures(library.catalogue, {})))
    edit.resize(720, 500)
    edit.show()
    QCoreApplication.processEvents()
    started = process_time()
    edit.insert_blocks(reading.blocks)
    QCoreApplication.processEvents()
    put = process_time() - started
    started = process_time()
    edit.undo()
    undone = process_time() - started
    sys.stdout.write(
        f"{name:20} {len(reading.blocks):5} blocks: read {read * 1000:5.0f} ms, put in "
        f"{put * 1000:5.0f} ms, undone {undone * 1000:4.0f} ms\n"
    )
    edit.close()


if __name__ == "__main__":
    main()
