"""The head of page 1: agency and nation, number and date, title, addressees."""

from __future__ import annotations

from nq20desk.core.layout import Part
from nq20desk.document.lines import Line, Set
from nq20desk.document.sheet import MM, Typesetter
from nq20desk.document.tree import Document, Header, Title

_GAP = 2.0
_STROKE_GAP = 2.0


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
        self._title(document.title)
        self._addressees(document.addressees)

    # ---- the two columns

    def _columns(self, header: Header) -> None:
        top = self.setter.y
        left = self._agency(header, top)
        right = self._nation(top)
        self.setter.y = min(left, right) - _GAP
        self._number_and_date(header)

    def _agency(self, header: Header, top: float) -> float:
        """Superior and issuing agency with what is drawn under them (II.2)."""
        setter, rules = self.setter, self.setter.profile.head
        setter.y = top
        if header.superior:
            self._column(header.superior, Part.SUPERIOR, setter.left, self.left_width)
        last = self._column(header.issuer, Part.ISSUER, setter.left, self.left_width)
        if rules.issuer_mark:
            self._column(rules.issuer_mark, Part.SUPERIOR, setter.left, self.left_width)
        else:
            self._under(last, setter.left, self.left_width, rules.issuer_line)
        return setter.y

    def _nation(self, top: float) -> float:
        """Nation and motto with the line of full length (II.1)."""
        setter, rules = self.setter, self.setter.profile.head
        setter.y = top
        last = self._column(rules.nation, Part.NATION, self.right_x, self.right_width)
        if rules.motto:
            last = self._column(rules.motto, Part.MOTTO, self.right_x, self.right_width)
        self._under(last, self.right_x, self.right_width, rules.motto_line)
        return setter.y

    def _column(self, text: str, part: Part, x: float, width: float) -> Line:
        """Centred lines of a column, in a smaller size before wrapping."""
        setter = self.setter
        size = self._fitting(text, part, width)
        lines = setter.lines(text, part, width, Set.CENTRE, size)
        setter.put_down(lines, x, size, size * setter.profile.head.line_gap)
        return lines[-1]

    def _fitting(self, text: str, part: Part, width: float) -> float:
        """The component's size, or the smallest allowed if only that fits on one line."""
        face = self.setter.profile.faces[part]
        size = self.setter.size(part)
        font = self.setter.fonts.face(bold=face.bold, italic=face.italic)
        if face.smallest and font.width(text, size) > width:
            return max(face.smallest, 1.0)
        return size

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
        number = self._centred(header.number, Part.NUMBER, self.left_width)
        date = self._centred(header.place_date, Part.PLACE_DATE, self.right_width)
        size = setter.size(Part.PLACE_DATE)
        setter.y -= 4.0
        base = setter.y - size
        setter.put(number, setter.left, base)
        setter.put(date, self.right_x, base)
        self.number_at = (setter.left, base - 3, self.left_width, size + 4)
        self.date_at = (self.right_x, base - 3, self.right_width, size + 4)
        setter.y = base - 4.0

    def _centred(self, text: str, part: Part, width: float) -> Line:
        size = self._fitting(text, part, width)
        return self.setter.lines(text, part, width, Set.CENTRE, size)[0]

    # ---- title and addressees

    def _title(self, title: Title) -> None:
        setter, rules = self.setter, self.setter.profile.head
        setter.y -= rules.gap_before_title * MM
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
            lines = setter.lines(f"Kính gửi: {names[0]}.", Part.ADDRESSEE, setter.width, Set.CENTRE)
            setter.put_down(lines, setter.left, size, leading)
        else:
            self._several(names, size, leading)
        setter.y -= 8.0

    def _several(self, names: tuple[str, ...], size: float, leading: float) -> None:
        setter = self.setter
        word = "Kính gửi:"
        x = setter.left + 25 * MM
        dashes = x + setter.fonts.regular.width(word, size)
        head = setter.lines(word, Part.ADDRESSEE, setter.width, Set.LEFT)
        setter.put_down(head, x, size, leading)
        width = setter.left + setter.width - dashes
        for place, name in enumerate(names):
            mark = "." if place == len(names) - 1 else ";"
            lines = setter.lines(f"- {name}{mark}", Part.ADDRESSEE, width, Set.LEFT)
            setter.put_down(lines, dashes, size, leading)
