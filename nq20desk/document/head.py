"""The head of page 1: agency and nation, number and date, title, addressees."""

from __future__ import annotations

import re

from nq20desk.core.layout import Part
from nq20desk.document.lines import Line, Set
from nq20desk.document.sheet import MM, Typesetter
from nq20desk.document.signature_block import listed
from nq20desk.document.stamps import set_stamps, stamps_for
from nq20desk.document.tree import Document, Header, Title

_GAP = 2.0
_STROKE_GAP = 3.5
_TITLE_GAP = 8.0
_ADDRESSED = "Kính gửi:"
_ADDRESSED_INDENT = 35
# room left for a number or a date written by hand must neither shrink nor break
_BLANKS = re.compile(r" {2,}")
_BEFORE_DAY = ", ngày"  # where a place and date too long for one line are parted
_NO_BREAK_SPACE = "\u00a0"


class HeadSetter:
    """Sets the two columns and what stands under them; remembers where number and date are."""

    def __init__(self, setter: Typesetter) -> None:
        self.setter = setter
        rules = setter.profile.head
        self.left_width = setter.width * rules.left_share
        self.right_width = setter.width - self.left_width
        self.right_x = setter.left + self.left_width
        self.number_at = (0.0, 0.0, 0.0, 0.0)
        self.date_at = (0.0, 0.0, 0.0, 0.0)

    def set_all(self, document: Document) -> None:
        """Head, title and addressees, from the top of the page."""
        self._columns(document.header)
        below = self.setter.y
        stamps = stamps_for(document, self.setter.profile)
        set_stamps(self.setter, stamps, self.setter.left, self.left_width)
        self._title(document.title, below)
        self._addressees(document.addressees)

    # ---- the two columns

    def _columns(self, header: Header) -> None:
        top = self.setter.y
        left = self._agency(header, top)
        right = self._nation(
            top,
            smaller=self._must_shrink(_kept(header.place_date), Part.PLACE_DATE, self.right_width),
        )
        self.setter.y = min(left, right) - _GAP
        self._number_and_date(header)

    def _agency(self, header: Header, top: float) -> float:
        """Superior and issuing agency with what is drawn under them (II.2)."""
        setter, rules = self.setter, self.setter.profile.head
        setter.y = top
        names = [(header.superior, Part.SUPERIOR), (header.issuer, Part.ISSUER)]
        shown = [(text, part) for text, part in names if text]
        smaller = any(self._must_shrink(text, part, self.left_width) for text, part in shown)
        last = Line((), 0.0)
        for text, part in shown:
            last = self._column(text, part, setter.left, self.left_width, smaller=smaller)
        if rules.issuer_mark:
            self._column(rules.issuer_mark, Part.SUPERIOR, setter.left, self.left_width)
        else:
            self._under(last, setter.left, self.left_width, rules.issuer_line)
        return setter.y

    def _nation(self, top: float, *, smaller: bool) -> float:
        """Nation and motto with the line of full length (II.1).

        They are ``smaller`` where the date must be: sizes go up and down together (Mục V, note).
        """
        setter, rules = self.setter, self.setter.profile.head
        setter.y = top
        last = self._column(
            rules.nation, Part.NATION, self.right_x, self.right_width, smaller=smaller
        )
        if rules.motto:
            last = self._column(
                rules.motto, Part.MOTTO, self.right_x, self.right_width, smaller=smaller
            )
        self._under(last, self.right_x, self.right_width, rules.motto_line)
        return setter.y

    def _column(
        self, text: str, part: Part, x: float, width: float, *, smaller: bool = False
    ) -> Line:
        """Centred lines of a column."""
        setter = self.setter
        size = self._smallest(part) if smaller else setter.size(part)
        lines = setter.balanced(text, part, width, size)
        setter.put_down(lines, x, size, size * setter.profile.head.line_gap)
        return lines[-1]

    def _smallest(self, part: Part) -> float:
        return self.setter.profile.faces[part].smallest or self.setter.size(part)

    def _must_shrink(self, text: str, part: Part, width: float) -> bool:
        """Whether only the smallest allowed size spares a second line."""
        fits = self._can_fit(text, part, width)
        return fits and self._width(text, part, self.setter.size(part)) > width

    def _can_fit(self, text: str, part: Part, width: float) -> bool:
        """Whether one line is enough at the smallest allowed size."""
        return self._width(text, part, self._smallest(part)) <= width

    def _width(self, text: str, part: Part, size: float) -> float:
        face = self.setter.profile.faces[part]
        return self.setter.fonts.face(bold=face.bold, italic=face.italic).width(text, size)

    def _under(self, line: Line, x: float, width: float, share: float) -> None:
        """A line under a text, centred, as a share of the text's length."""
        if not share:
            return
        length = line.width * share
        start = x + (width - length) / 2
        self.setter.y -= _STROKE_GAP
        self.setter.stroke(start, self.setter.y, start + length, self.setter.y)
        self.setter.y -= _STROKE_GAP

    def _number_and_date(self, header: Header) -> None:
        """Number and date on one line (II.3, II.4)."""
        setter = self.setter
        setter.y -= 4.0
        base = setter.y - setter.size(Part.PLACE_DATE)
        self.number_at = self._on_line(header.number, Part.NUMBER, setter.left, base)
        self.date_at = self._on_line(header.place_date, Part.PLACE_DATE, self.right_x, base)
        setter.y = min(self.number_at[1], self.date_at[1]) - 1.0

    def _on_line(
        self, text: str, part: Part, x: float, base: float
    ) -> tuple[float, float, float, float]:
        """A text centred in its column from that baseline on, and the box that it takes."""
        setter = self.setter
        width = self.left_width if part is Part.NUMBER else self.right_width
        kept = _kept(text)
        if not self._can_fit(kept, part, width):
            kept = kept.replace(_BEFORE_DAY, f",\n{_BEFORE_DAY[2:]}")
        size = self._smallest(part) if self._must_shrink(kept, part, width) else setter.size(part)
        lines = setter.balanced(kept, part, width, size)
        leading = size * setter.profile.head.line_gap
        for place, line in enumerate(lines):
            setter.put(line, x, base - place * leading)
        bottom = base - (len(lines) - 1) * leading - 3
        return (x, bottom, width, base + size + 1 - bottom)

    # ---- title and addressees

    def _title(self, title: Title, below: float) -> None:
        """Kind and subject, clear of the number above and of the stamps under it."""
        setter, rules = self.setter, self.setter.profile.head
        gap = rules.gap_before_title * MM
        setter.y = below - gap if setter.y == below else min(below - gap, setter.y - _TITLE_GAP)
        self._across(title.kind, Part.KIND, setter.width)
        last = self._across(title.subject, Part.SUBJECT, setter.width - 16 * MM, 8 * MM)
        if rules.subject_mark:
            self._across(rules.subject_mark, Part.SUPERIOR, setter.width)
        else:
            self._under(last, setter.left, setter.width, rules.subject_line)
        setter.y -= 10.0

    def _across(self, text: str, part: Part, width: float, indent: float = 0.0) -> Line:
        setter = self.setter
        size = setter.size(part)
        lines = setter.balanced(text, part, width)
        setter.put_down(lines, setter.left + indent, size, size * setter.profile.head.line_gap)
        return lines[-1]

    def _addressees(self, names: tuple[str, ...]) -> None:
        """One addressee on the line of *Kính gửi*; several under each other (II.9.a)."""
        if not names:
            return
        setter = self.setter
        size = setter.size(Part.ADDRESSEE)
        leading = setter.leading(size)
        if len(names) == 1:
            lines = setter.balanced(f"{_ADDRESSED} {names[0]}", Part.ADDRESSEE, setter.width)
            setter.put_down(lines, setter.left, size, leading)
        else:
            self._several(names, size, leading)
        setter.y -= 8.0

    def _several(self, names: tuple[str, ...], size: float, leading: float) -> None:
        """Each on a line of its own, the dashes one under the other below the colon."""
        setter = self.setter
        x = setter.left + _ADDRESSED_INDENT * MM
        dashes = x + setter.fonts.regular.width(_ADDRESSED.removesuffix(":"), size)
        head = setter.lines(_ADDRESSED, Part.ADDRESSEE, setter.width, Set.LEFT)
        setter.put_down(head, x, size, leading)
        width = setter.left + setter.width - dashes
        for place, name in enumerate(names):
            mark = "." if place == len(names) - 1 else ";"
            lines = setter.lines(listed(name, mark), Part.ADDRESSEE, width, Set.LEFT)
            setter.put_down(lines, dashes, size, leading)


def _kept(text: str) -> str:
    """The text with room for a hand's number or date that neither shrinks nor breaks."""
    return _BLANKS.sub(lambda found: _NO_BREAK_SPACE * len(found[0]), text)
