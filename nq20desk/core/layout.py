"""Layout profiles (*thể thức*): every measure of an official document, with its clause.

Pure data, read from resources/layouts; a new decree needs a new file and no Python.
All lengths are millimetres, all type sizes points.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from math import inf

from nq20desk.core.office import SizeSet, System


class Part(StrEnum):
    """The components of a document that are set in a face of their own."""

    NATION = "nation"
    MOTTO = "motto"
    SUPERIOR = "superior"
    ISSUER = "issuer"
    NUMBER = "number"
    PLACE_DATE = "place_date"
    KIND = "kind"
    SUBJECT = "subject"
    ADDRESSEE = "addressee"
    BODY = "body"
    PART_HEADING = "part_heading"
    TOP_HEADING = "top_heading"
    HEADING = "heading"
    POINT_HEADING = "point_heading"
    TABLE = "table"
    AUTHORITY = "authority"
    POST = "post"
    SIGNER = "signer"
    RECIPIENTS_HEAD = "recipients_head"
    RECIPIENTS = "recipients"
    APPENDIX_WORD = "appendix_word"
    APPENDIX_TITLE = "appendix_title"
    APPENDIX_LINK = "appendix_link"
    PAGE_NUMBER = "page_number"


class Mark(StrEnum):
    """What some documents carry besides their components; not every system has rules for all."""

    URGENCY = "urgency"
    CIRCULATION = "circulation"
    DRAFTER = "drafter"
    ADDRESS = "address"
    LETTER_SUBJECT = "letter_subject"
    ATTACHMENT_SIGNATURE = "attachment_signature"
    COPY_SIGNATURE = "copy_signature"
    DRAFT = "draft"


@dataclass(frozen=True, slots=True)
class Allowed:
    """The values that the rules leave to the office, both ends included."""

    low: float = 0.0
    high: float = inf

    def __contains__(self, value: float) -> bool:
        return self.low <= value <= self.high

    def __str__(self) -> str:
        return f"≥ {self.low:g}" if self.high == inf else f"{self.low:g} – {self.high:g}"


Ranges = Mapping[str, Allowed]


@dataclass(frozen=True, slots=True)
class Face:
    """How a component is set; ``sizes`` by the office's size set, ``clause`` its rule.

    ``smallest`` is taken where a long name would otherwise need a second line.
    """

    sizes: Mapping[SizeSet, float]
    clause: str
    bold: bool = False
    italic: bool = False
    underline: bool = False
    smallest: float = 0.0
    allowed: Allowed = Allowed()

    def size(self, chosen: SizeSet) -> float:
        """The size in points of the chosen set."""
        return self.sizes[chosen]


@dataclass(frozen=True, slots=True)
class PageRules:
    """Paper and margins; ``number_top`` is from the paper's edge to the number's top."""

    width: float
    height: float
    top: float
    bottom: float
    left: float
    right: float
    number_top: float
    clause: str
    allowed: Ranges = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class HeadRules:
    """The two columns of the head, shares of the text width, and what is drawn there.

    ``issuer_line`` is the length of the line under the issuer as a share of its text; 0
    where ``issuer_mark`` (``*``) stands instead.
    """

    left_share: float
    nation: str
    motto: str
    motto_line: float
    issuer_line: float
    issuer_mark: str
    subject_line: float
    subject_mark: str
    gap_before_title: float
    line_gap: float
    clause: str
    allowed: Ranges = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class BodyRules:
    """Paragraphs; ``paragraph_gap`` is in points.

    The line distance is ``leading_points`` where the rules give points, else ``leading``
    times the size (a single-spaced line is 1.149 times the size of the serif).
    """

    indent: float
    paragraph_gap: float
    leading: float
    clause: str
    leading_points: float = 0.0
    allowed: Ranges = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SignatureRules:
    """The signature block: its column and the room for hand and seal."""

    right_share: float
    space: float
    recipients_head: str
    separator: str
    last_separator: str
    clause: str


@dataclass(frozen=True, slots=True)
class Stamp:
    """Words in a frame under the number: a degree of urgency, or that this is a draft.

    ``width`` and ``height`` are those of the frame, 0 where the rules know none.
    """

    words: str
    width: float
    height: float
    mark: Mark = Mark.URGENCY
    red: bool = False


@dataclass(frozen=True, slots=True)
class Demand:
    """A rule that no face and no range holds: a range, a pattern of words, or yes and no.

    ``component`` and ``measure`` are names of :mod:`nq20desk.core.conformance`; ``shown``
    says a pattern in words.
    """

    component: str
    measure: str
    clause: str
    allowed: Allowed | None = None
    pattern: str = ""
    wanted: bool = True
    shown: str = ""


@dataclass(frozen=True)
class LayoutProfile:
    """One set of rules with its validity."""

    key: str
    name: str
    name_en: str
    system: System
    source: str
    page: PageRules
    head: HeadRules
    body: BodyRules
    signature: SignatureRules
    faces: Mapping[Part, Face]
    valid_from: date
    valid_to: date | None = None
    marks: Mapping[Mark, Face] = field(default_factory=dict)
    stamps: tuple[Stamp, ...] = ()
    demands: tuple[Demand, ...] = ()

    def stamps_of(self, mark: Mark) -> tuple[Stamp, ...]:
        """The stamps of a kind, as the rules name them."""
        return tuple(one for one in self.stamps if one.mark is mark)

    def in_force(self, day: date) -> bool:
        """Whether the rules hold on a day."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)
