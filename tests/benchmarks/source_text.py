"""The long text of source 000, as paragraphs, for measuring (kept beside the checkout)."""

from __future__ import annotations

import os
import re
from pathlib import Path

from nq20desk.core.blocks import Paragraph, ParagraphStyle, Text
from nq20desk.core.markup import parse_paragraph
from nq20desk.core.text import clean

SOURCES = Path(os.environ.get("NQ20_SOURCES", Path(__file__).parents[3] / "shared" / "sources"))
FILE = SOURCES / "000-bao-cao-duc-trong-2022.txt"
_BEGINS = re.compile(r"^\s*(?:[-+*] |\d+(?:\.\d+)?\. |[IVX]+\. |Phần thứ|PHỤ LỤC|Trên đây)")


def paragraphs_of_000() -> tuple[Paragraph, ...] | None:
    """The text as paragraphs, printed lines joined; None where the source is absent."""
    if not FILE.exists():
        return None
    joined: list[str] = []
    for line in clean(FILE.read_text(encoding="utf-8")).split("\n"):
        bare = " ".join(line.split())
        if not bare:
            continue
        if joined and not _BEGINS.match(line):
            joined[-1] += f" {bare}"
        else:
            joined.append(bare)
    return tuple(_paragraph(one) for one in joined)


def _paragraph(line: str) -> Paragraph:
    if line[:2] in ("- ", "+ ", "* "):
        return parse_paragraph(line.replace("_", " ").replace("~", " "))
    return Paragraph(ParagraphStyle.BODY, (Text(line),))
