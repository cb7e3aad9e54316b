"""What the parts of a Word document share while it is made: measures, identifiers, lists."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import cast

from nq20desk.core.layout import LayoutProfile, Part
from nq20desk.core.office import SizeSet
from nq20desk.document.fonts import serif
from nq20desk.document.lines import Set
from nq20desk.document.sheet import Composer, Typesetter
from nq20desk.document.tree import Run
from nq20desk.document.word.identity import field_tag
from nq20desk.document.word.markup import Value, face_of, points, run, tag
from nq20desk.document.word.styles import NUMBER_LIST, Sizes

_SLACK = 1.0  # points left free so that a line measured here also fits in Word


@dataclass
class Making:
    """One document in the making; lengths in points."""

    sizes: Sizes
    setter: Typesetter
    starts: list[int] = field(default_factory=list)
    """The first number of each numbered list."""
    _last_id: int = 0
    _counted: tuple[str, int] = ("", 0)

    @classmethod
    def begin(cls, profile: LayoutProfile, size_set: SizeSet) -> Making:
        """Measure with the very fonts of the PDF."""
        setter = Typesetter(profile, size_set, serif(), Composer())
        setter.new_page()
        return cls(Sizes(profile, size_set), setter)

    # ---- identity

    def bookmark(self, name: str, *inner: str) -> str:
        """Content under a bookmark."""
        self._last_id += 1
        start = tag("bookmarkStart", id=self._last_id, name=name)
        return start + "".join(inner) + tag("bookmarkEnd", id=self._last_id)

    def live(self, one: Run) -> str:
        """A live figure or citation: a content control that looks like plain text."""
        self._last_id += 1
        # rich text, the kind that is meant where none is named: LibreOffice would turn
        # plain-text controls into form fields of its PDF
        control = tag(
            "sdtPr", tag("tag", val=field_tag(one.source)), tag("id", val=self._last_id),
            '<w15:appearance w15:val="hidden"/>',
        )  # fmt: skip
        return tag("sdt", control, tag("sdtContent", run(one.text, face_of(one))))

    def list_of(self, key: str, number: int) -> int:
        """The numbered list that a paragraph of a section goes on with, or begins."""
        if self._counted != (key, number - 1) or not self.starts:
            self.starts.append(number)
        self._counted = (key, number)
        return NUMBER_LIST + len(self.starts)

    # ---- measures

    def fitting_size(self, text: str, part: Part, width: float) -> float:
        """The smallest allowed size where only that spares a second line, else the usual one."""
        own = self.sizes.profile.faces[part]
        usual, smallest = self.sizes.size(part), own.smallest
        font = self.setter.fonts.face(bold=own.bold, italic=own.italic)
        spares = smallest and font.width(text, smallest) <= width < font.width(text, usual)
        return smallest if spares else usual

    def text_width(self, text: str, part: Part, size: float) -> float:
        """The width of a text on one line."""
        return self.setter.lines(text, part, 10_000.0, Set.LEFT, size)[0].width

    def side(self, text: str, part: Part, width: float, size: float) -> tuple[float, float]:
        """The indent on both sides that breaks a text into lines of equal length.

        Returns it with the width of the last line.
        """
        lines = self.setter.balanced(text, part, width, size)
        if "  " in text:  # room for writing by hand: Word doesn't narrow it to make a line fit
            return 0.0, lines[-1].width
        widest = max((one.width for one in lines), default=0.0)
        free = (width - widest) / 2 - _SLACK
        return (max(free, 0.0) if len(lines) > 1 else 0.0), lines[-1].width


def on_both_sides(indent: float) -> dict[str, Value]:
    """An indent in points as attributes."""
    return cast("dict[str, Value]", {"left": points(indent), "right": points(indent)})
