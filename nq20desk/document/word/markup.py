"""WordprocessingML as text: elements, runs, paragraphs, lengths."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from xml.sax.saxutils import escape, quoteattr

from nq20desk.document.sheet import MM
from nq20desk.document.tree import Run

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
TWIPS = 20
"""Twentieths of a point, Word's unit of length."""

# characters that XML can't hold; the PDF refuses them, a Word file would not open
_FORBIDDEN = {code: None for code in range(32) if chr(code) not in "\t\n"}

Value = str | int | float


def tag(name: str, /, *inner: str, **attributes: Value) -> str:
    """An element of WordprocessingML; numbers are rounded to whole ones."""
    said = "".join(f" w:{key}={quoteattr(_value(value))}" for key, value in attributes.items())
    content = "".join(inner)
    return f"<w:{name}{said}>{content}</w:{name}>" if content else f"<w:{name}{said}/>"


def _value(value: Value) -> str:
    return value if isinstance(value, str) else str(round(value))


def points(value: float) -> int:
    """Points in twips."""
    return round(value * TWIPS)


def millimetres(value: float) -> int:
    """Millimetres in twips."""
    return round(value * MM * TWIPS)


def root(name: str, *inner: str) -> str:
    """A whole part of the package."""
    return (
        f'{HEAD}<w:{name} xmlns:w="{NAMESPACE}" '
        'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
        'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" '
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        f'mc:Ignorable="w15">{"".join(inner)}</w:{name}>'
    )


# ---- runs


def face(
    *,
    bold: bool = False,
    italic: bool = False,
    underline: bool = False,
    superscript: bool = False,
    size: float = 0.0,
    style: str = "",
) -> str:
    """The inner part of run properties, in the order that the schema wants."""
    return "".join(
        (
            tag("rStyle", val=style) if style else "",
            tag("b") + tag("bCs") if bold else "",
            tag("i") + tag("iCs") if italic else "",
            tag("sz", val=size * 2) + tag("szCs", val=size * 2) if size else "",
            tag("u", val="single") if underline else "",
            tag("vertAlign", val="superscript") if superscript else "",
        )
    )  # fmt: skip


def run(text: str, properties: str = "") -> str:
    """A run; line breaks and tabs become Word's own."""
    if not text:
        return ""
    shown = tag("rPr", properties) if properties else ""
    return tag("r", shown, *_letters(text.translate(_FORBIDDEN)))


def _letters(text: str) -> Iterator[str]:
    for row, line in enumerate(text.split("\n")):
        if row:
            yield tag("br")
        for place, part in enumerate(line.split("\t")):
            if place:
                yield tag("tab")
            if part:
                yield f'<w:t xml:space="preserve">{escape(part)}</w:t>'


def face_of(one: Run, style: str = "") -> str:
    """The properties of a run of the tree."""
    return face(
        bold=one.bold, italic=one.italic, underline=one.underline, superscript=one.superscript,
        style=style,
    )  # fmt: skip


# ---- paragraphs


@dataclass(frozen=True)
class Look:
    """What a paragraph says besides its style; lengths in twips.

    ``border`` is the weight in eighths of a point of a line drawn on top of the paragraph.
    """

    style: str = ""
    keep_next: bool = False
    keep_lines: bool = False
    list_id: int = 0
    list_level: int = 0
    border: int = 0
    spacing: Mapping[str, Value] = field(default_factory=dict)
    indent: Mapping[str, Value] = field(default_factory=dict)
    align: str = ""
    section: str = ""

    def xml(self) -> str:
        """The paragraph properties, in the order that the schema wants."""
        inner = (
            tag("pStyle", val=self.style) if self.style else "",
            tag("keepNext") if self.keep_next else "",
            tag("keepLines") if self.keep_lines else "",
            self._list(),
            self._border(),
            tag("spacing", **self.spacing) if self.spacing else "",
            tag("ind", **self.indent) if self.indent else "",
            tag("jc", val=self.align) if self.align else "",
            self.section,
        )
        return tag("pPr", *inner) if any(inner) else ""

    def _list(self) -> str:
        if not self.list_id:
            return ""
        return tag("numPr", tag("ilvl", val=self.list_level), tag("numId", val=self.list_id))

    def _border(self) -> str:
        if not self.border:
            return ""
        return tag("pBdr", tag("top", val="single", sz=self.border, space=0, color="000000"))


def paragraph(look: Look, *inner: str) -> str:
    """A paragraph."""
    return tag("p", look.xml(), *inner)


def gap(height: float, *, keep_next: bool = True, section: str = "", mark: str = "") -> str:
    """An empty paragraph of that height in points: what Word needs between and after tables."""
    spacing: dict[str, Value] = {
        "before": 0,
        "after": 0,
        "line": points(height),
        "lineRule": "exact",
    }
    look = Look("Gap", keep_next=keep_next, spacing=spacing, section=section)
    return paragraph(look, mark)
