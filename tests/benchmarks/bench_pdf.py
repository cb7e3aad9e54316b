"""How long the full text of source 000 takes to become a PDF; run it as a module.

python -m tests.benchmarks.bench_pdf

The long source texts lie beside the checkout (../shared/sources or NQ20_SOURCES); without
them nothing is measured, and the benchmark says so.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from time import perf_counter

from nq20desk.core.text import clean, count_words
from nq20desk.document.fonts import serif
from nq20desk.document.pdf import Composer, Composition, compose_pages, write_pdf
from nq20desk.document.tree import Document, Heading, Paragraph
from tests.document.documents import PARTY_2018, WRITTEN, paragraph, party_document

_RUNS = 7
_HEADING = re.compile(r"^(Phần thứ \w+|[IVX]+\.|\d+\.(?:\d+\.)?)\s+(.{3,90})$")
_BULLET = re.compile(r"^([-+*])\s+")


def source_text() -> str:
    """The text of source 000; empty where the sources are not at hand."""
    beside = Path(__file__).resolve().parents[3] / "shared" / "sources"
    folder = Path(os.environ.get("NQ20_SOURCES", beside))
    found = sorted(folder.glob("000-*.txt"))
    return clean(found[0].read_text(encoding="utf-8")) if found else ""


def paragraphs_of(text: str) -> Iterator[str]:
    """Paragraphs joined from the printed lines: a new one begins with a number or a bullet."""
    held: list[str] = []
    for line in filter(None, (one.strip() for one in text.split("\n"))):
        begins = _HEADING.match(line) or _BULLET.match(line)
        if held and (begins or held[-1].endswith((".", ":", ";"))):
            yield " ".join(held)
            held = []
        held.append(line)
    if held:
        yield " ".join(held)


def block_of(text: str, index: int) -> Heading | Paragraph:
    heading, bullet = _HEADING.match(text), _BULLET.match(text)
    if heading and len(text) < 90:
        return Heading(1, heading[1], heading[2], f"s{index}")
    if bullet:
        return paragraph(text[bullet.end() :], bullet[1], index)
    return paragraph(text, "", index)


def document_of(text: str) -> Document:
    blocks = tuple(block_of(one, index) for index, one in enumerate(paragraphs_of(text)))
    return party_document(blocks)


def timed(document: Document, composer: Composer) -> tuple[float, float, Composition]:
    """Seconds for the pages, for the file, and the pages themselves."""
    start = perf_counter()
    composition = compose_pages(document, PARTY_2018, composer=composer)
    composed = perf_counter()
    write_pdf(composition, BytesIO(), WRITTEN)
    return composed - start, perf_counter() - composed, composition


def main() -> None:
    text = source_text()
    if not text:
        sys.stdout.write("skipped: the source texts are not beside the checkout\n")
        return
    start = perf_counter()
    serif()
    fonts = perf_counter() - start
    document = document_of(text)
    cold = timed(document, Composer())
    full = [timed(document, Composer()) for _ in range(_RUNS)]
    composer = Composer()
    timed(document, composer)
    changed = []
    for run in range(_RUNS):
        body = (*document.body[:30], paragraph(f"Lần {run}"), *document.body[31:])
        changed.append(timed(replace(document, body=body), composer))
    sys.stdout.write(
        f"{count_words(text)} words, {cold[2].page_count} pages\n"
        f"fonts, once     {fonts:.3f} s\n"
        f"cold            {cold[0]:.3f} s pages + {cold[1]:.3f} s file\n"
        f"warm            {_best(full)}\n"
        f"one change      {_best(changed)}\n"
    )


def _best(runs: list[tuple[float, float, Composition]]) -> str:
    pages, file, _ = min(runs, key=lambda one: one[0] + one[1])
    return f"{pages:.3f} s pages + {file:.3f} s file = {pages + file:.3f} s"


if __name__ == "__main__":
    main()
