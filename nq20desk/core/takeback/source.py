"""An edited document as its reader hands it over, whatever the file format."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from nq20desk.core.blocks import ParagraphStyle

HEADING = "h"
"""What a mark of a section's heading says; those of paragraphs are numbers, tables ``t0``."""


@dataclass(frozen=True, slots=True)
class EditedPiece:
    """Text in one face; ``source`` names the live figure or citation that it shows."""

    text: str
    bold: bool = False
    italic: bool = False
    underline: bool = False
    superscript: bool = False
    source: str = ""


@dataclass(frozen=True, slots=True)
class EditedParagraph:
    """A paragraph; ``marks`` are (section, what) of the marks that begin in it.

    ``pieces`` are without what the program prints around the text where that is known;
    ``is_frame`` is set for head, title, recipients and the like.
    """

    pieces: tuple[EditedPiece, ...]
    style: ParagraphStyle = ParagraphStyle.BODY
    marks: tuple[tuple[str, str], ...] = ()
    is_frame: bool = False

    @property
    def text(self) -> str:
        """The paragraph without its bullet."""
        return "".join(one.text for one in self.pieces)


@dataclass(frozen=True, slots=True)
class EditedTable:
    """The words of a table row by row; ``mark`` is (section, what), None where it has none."""

    rows: tuple[tuple[str, ...], ...]
    mark: tuple[str, str] | None = None


@dataclass(frozen=True)
class Edited:
    """The whole document; ``report`` and ``form`` are those it was made of, 0 if unknown.

    ``digests`` fingerprint each section's text at the time; ``tracked`` counts the tracked
    insertions and deletions, all of which were read as accepted.
    """

    items: tuple[EditedParagraph | EditedTable, ...]
    report: int = 0
    form: str = ""
    digests: Mapping[str, str] = field(default_factory=dict)
    tracked: int = 0
