"""The head of page 1 in Word: a table of two columns, title, addressees.

NĐ 30/2020, Phụ lục I, II.1–II.5 and II.9.a. The lines under motto, agency and subject are
borders of empty paragraphs between indents, the one kind of line of exact length that Word
and LibreOffice both draw where the text puts it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from nq20desk.core.layout import Part
from nq20desk.document.sheet import MM
from nq20desk.document.signature_block import listed
from nq20desk.document.tree import Document, Header, Title
from nq20desk.document.word.making import Making, on_both_sides
from nq20desk.document.word.markup import Look, Value, millimetres, paragraph, points, run, tag
from nq20desk.document.word.styles import PARTS
from nq20desk.document.word.tables import side_by_side

_STROKE, _STROKE_GAP = 5, 3.5  # eighths of a point; points above and below the line
_TO_NUMBER, _AFTER_TITLE, _AFTER_ADDRESSEES = 7.0, 10.0, 8.0
_SUBJECT_INDENT, _ADDRESSED_INDENT = 8, 35  # mm
_ADDRESSED = "Kính gửi:"
# room left for a number or a date written by hand must neither shrink nor break
_BLANKS = re.compile(r" {2,}")
_NO_BREAK_SPACE = "\u00a0"


def head_parts(document: Document, making: Making) -> Iterator[str]:
    """Head, title and addressees."""
    head = _Head(making)
    yield head.columns(document.header)
    yield from head.title(document.title, addressed=bool(document.addressees))
    yield from head.addressees(document.addressees)


class _Head:
    def __init__(self, making: Making) -> None:
        self.making = making
        self.rules = making.sizes.profile.head
        self.left = making.sizes.text_width * self.rules.left_share
        self.right = making.sizes.text_width - self.left

    # ---- the two columns

    def columns(self, header: Header) -> str:
        """Agency and nation, under them number and date."""
        return side_by_side(
            (self.left, self.right),
            ("".join(self._agency(header)), "".join(self._nation())),
            (
                self._on_line(header.number, Part.NUMBER, self.left),
                self._on_line(header.place_date, Part.PLACE_DATE, self.right),
            ),
        )

    def _agency(self, header: Header) -> Iterator[str]:
        names = [(header.superior, Part.SUPERIOR), (header.issuer, Part.ISSUER)]
        shown = [(text, part) for text, part in names if text]
        usual = self.making.sizes.size
        smaller = any(
            self.making.fitting_size(text, part, self.left) < usual(part) for text, part in shown
        )
        last = 0.0
        for text, part in shown:
            smallest = self.making.sizes.profile.faces[part].smallest
            size = smallest if smaller and smallest else usual(part)
            made, last = self._centred(text, part, self.left, size)
            yield made
        if self.rules.issuer_mark:
            yield self._centred(self.rules.issuer_mark, Part.SUPERIOR, self.left)[0]
        else:
            yield self._line(last * self.rules.issuer_line, self.left)

    def _nation(self) -> Iterator[str]:
        made, last = self._centred(self.rules.nation, Part.NATION, self.right)
        yield made
        if self.rules.motto:
            made, last = self._centred(self.rules.motto, Part.MOTTO, self.right)
            yield made
        yield self._line(last * self.rules.motto_line, self.right)

    def _centred(
        self,
        text: str,
        part: Part,
        width: float,
        size: float = 0.0,
        *,
        margin: float = 0.0,
        before: float = 0.0,
    ) -> tuple[str, float]:
        """Centred lines of equal length; returns them with the width of the last one."""
        usual = self.making.sizes.size(part)
        size = size or usual
        made, last = "", 0.0
        for row in text.split("\n"):
            side, last = self.making.side(row, part, width - 2 * margin, size)
            spacing = {"before": points(before)} if before else {}
            look = Look(PARTS[part][0], keep_next=True, spacing=spacing,
                        indent=on_both_sides(margin + side))  # fmt: skip
            own = self.making.sizes.face(part, size) if size != usual else ""
            made += paragraph(look, run(row, own))
            before = 0.0
        return made, last

    def _line(self, length: float, width: float, after: float = 0.0) -> str:
        """A drawn line of that length in points, centred in the width."""
        if not length:
            return ""
        spacing: dict[str, Value] = {"before": points(_STROKE_GAP), "after": points(after),
                   "line": points(_STROKE_GAP), "lineRule": "exact"}  # fmt: skip
        look = Look("Gap", keep_next=True, border=_STROKE, spacing=spacing,
                    indent=on_both_sides((width - length) / 2))  # fmt: skip
        return paragraph(look)

    def _on_line(self, text: str, part: Part, width: float) -> str:
        """Number, or place and date."""
        kept = _BLANKS.sub(lambda found: _NO_BREAK_SPACE * len(found[0]), text)
        size = self.making.fitting_size(kept, part, width)
        return self._centred(kept, part, width, size, before=_TO_NUMBER)[0]

    # ---- title and addressees

    def title(self, title: Title, *, addressed: bool) -> Iterator[str]:
        """Kind of document and subject, with the line or mark under it."""
        width = self.making.sizes.text_width
        before = self.rules.gap_before_title * MM
        yield self._centred(title.kind, Part.KIND, width, before=before)[0]
        margin = _SUBJECT_INDENT * MM
        made, last = self._centred(title.subject, Part.SUBJECT, width, margin=margin)
        yield made
        after = _AFTER_TITLE + (0.0 if addressed else self._paragraph_gap)
        if self.rules.subject_mark:
            yield self._mark(after)
        else:
            yield self._line(last * self.rules.subject_line, width, after)

    @property
    def _paragraph_gap(self) -> float:
        """The room above the body's first paragraph: Word takes the larger of two gaps."""
        return self.making.sizes.profile.body.paragraph_gap

    def _mark(self, after: float) -> str:
        look = Look(PARTS[Part.SUPERIOR][0], keep_next=True,
                    spacing={"after": points(after)})  # fmt: skip
        return paragraph(look, run(self.rules.subject_mark))

    def addressees(self, names: tuple[str, ...]) -> Iterator[str]:
        """One addressee on the line of *Kính gửi*; several under each other."""
        if len(names) == 1:
            width = self.making.sizes.text_width
            size = self.making.sizes.size(Part.ADDRESSEE)
            text = f"{_ADDRESSED} {names[0]}"
            side, _ = self.making.side(text, Part.ADDRESSEE, width, size)
            yield self._addressee(text, side, side, last=True)
        elif names:
            yield from self._several(names)

    def _several(self, names: tuple[str, ...]) -> Iterator[str]:
        size = self.making.sizes.size(Part.ADDRESSEE)
        x = _ADDRESSED_INDENT * MM
        word = _ADDRESSED.removesuffix(":")
        dashes = x + self.making.text_width(word, Part.ADDRESSEE, size)
        yield self._addressee(_ADDRESSED, x, 0.0, align="left")
        for place, name in enumerate(names):
            last = place == len(names) - 1
            text = listed(name, "." if last else ";")
            yield self._addressee(text, dashes, 0.0, align="left", last=last)

    def _addressee(
        self, text: str, left: float, right: float, *, align: str = "", last: bool = False
    ) -> str:
        spacing = {"after": points(_AFTER_ADDRESSEES + self._paragraph_gap)} if last else {}
        look = Look(PARTS[Part.ADDRESSEE][0], spacing=spacing, align=align,
                    indent={"left": points(left), "right": points(right)})  # fmt: skip
        return paragraph(look, run(text))


def page_number_part() -> str:
    """The inner part of the header of later pages: the number, centred (I.7)."""
    field = tag("fldSimple", run("2"), instr=" PAGE ")
    return paragraph(Look(PARTS[Part.PAGE_NUMBER][0]), field)


def section_break(making: Making, *, landscape: bool = False, restart: bool = False) -> str:
    """The properties of a section: paper, margins, headers, how its pages are counted."""
    page = making.sizes.profile.page
    size = {"w": millimetres(page.width), "h": millimetres(page.height)}
    if landscape:
        size = {"w": size["h"], "h": size["w"]}
    return tag(
        "sectPr",
        '<w:headerReference w:type="default" r:id="rId3"/>',
        '<w:headerReference w:type="first" r:id="rId4"/>',
        tag("type", val="nextPage"),
        tag("pgSz", **size, **({"orient": "landscape"} if landscape else {})),
        tag("pgMar", top=millimetres(page.top), right=millimetres(page.right),
            bottom=millimetres(page.bottom), left=millimetres(page.left),
            header=millimetres(page.number_top), footer=0, gutter=0),
        tag("pgNumType", start=1) if restart else "",
        tag("titlePg"),
    )  # fmt: skip
