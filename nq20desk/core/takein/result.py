"""What comes out of an old report: where every part of it goes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from nq20desk.core.blocks import Block, Paragraph, ParagraphStyle, Text, TextTable
from nq20desk.core.form import ReportForm
from nq20desk.core.markup import to_markup
from nq20desk.core.message import Message
from nq20desk.core.observation import Observation
from nq20desk.core.register import CitedDocument
from nq20desk.core.takein.source import tidy


class Kind(StrEnum):
    """What a part of the source became."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ROW = "row"
    TABLE = "table"
    OWN_TABLE = "own_table"
    FIELD = "field"
    LEFT_OVER = "left_over"


@dataclass(frozen=True, slots=True)
class Portion:
    """A part of the source, in its order, with the words that it holds.

    ``section`` is where a heading, paragraph or table row goes; ``paragraph`` is what will be
    printed; ``field`` names what a head or tail line became; ``remark`` says what the clerk
    should know of it. ``table`` counts the tables, ``cells`` are those of a row, ``block`` is a
    table that goes in whole.
    """

    text: str
    kind: Kind
    section: str = ""
    paragraph: Paragraph | None = None
    field: str = ""
    remark: Message | None = None
    table: int | None = None
    cells: tuple[str, ...] = ()
    block: TextTable | None = None

    @property
    def printed(self) -> Block | None:
        """What will be printed of it in a section."""
        return self.block or self.paragraph

    @property
    def is_text(self) -> bool:
        """Whether it is printed in a section as it stands."""
        return self.kind in (Kind.PARAGRAPH, Kind.ROW, Kind.TABLE)


@dataclass(frozen=True, slots=True)
class ReportFields:
    """What head and tail of the source say of the report as a whole."""

    number: str = ""
    date: date | None = None
    issue_year: int = 0
    place: str = ""
    subject: str = ""
    head: tuple[str, ...] = ()
    addressees: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    authority: tuple[str, ...] = ()
    post: str = ""
    signer: str = ""


@dataclass(frozen=True, slots=True)
class FigureOffer:
    """A figure found in a sentence or a table; ``others`` are further readings of it.

    ``portion`` is the place of its words among the portions; ``dated`` says whether the source
    names its year, which else is that of the report's figures.
    """

    observation: Observation
    words: str
    portion: int
    dated: bool
    others: tuple[Observation, ...] = ()

    @property
    def is_doubtful(self) -> bool:
        """Whether only the clerk can say which number is meant."""
        return bool(self.others)

    @property
    def key(self) -> tuple[str, str]:
        """Indicator and period."""
        return self.observation.indicator, self.observation.period


@dataclass(frozen=True)
class TakenIn:
    """An old report taken apart: its portions, fields, figures and documents.

    ``year`` is that of the figures; ``year_named`` says whether a table's head or the clerk
    named it, or it only follows from the report's date.
    """

    form: ReportForm
    portions: tuple[Portion, ...]
    fields: ReportFields
    year: int = 0
    year_named: bool = False
    figures: tuple[FigureOffer, ...] = ()
    documents: tuple[CitedDocument, ...] = ()

    def sections(self) -> dict[str, tuple[Block, ...]]:
        """The paragraphs and tables of every section that gets some, in the source's order."""
        made: dict[str, list[Block]] = {}
        for one in self.portions:
            if one.is_text and one.printed is not None:
                made.setdefault(one.section, []).append(one.printed)
        return {key: tuple(blocks) for key, blocks in made.items()}

    def markup(self) -> dict[str, str]:
        """The sections as they are stored."""
        return {key: to_markup(blocks) for key, blocks in self.sections().items()}

    def left_over(self) -> tuple[Portion, ...]:
        """What fits nowhere."""
        return tuple(one for one in self.portions if one.kind is Kind.LEFT_OVER)

    def remarks(self) -> tuple[Portion, ...]:
        """Parts that were placed, with something to be known about them."""
        return tuple(one for one in self.portions if one.remark and one.kind is not Kind.LEFT_OVER)

    def left_out(self) -> frozenset[str]:
        """Optional sections of the form that the source does not have."""
        used = {one.section for one in self.portions}
        return frozenset(
            one.key for one in self.form.sections if one.optional and one.key not in used
        )

    def move(self, place: int, section: str) -> TakenIn:
        """The same with one portion put into another section; ``""`` leaves it out."""
        one = self.portions[place]
        if not section:
            changed = replace(one, kind=Kind.LEFT_OVER, section="")
        else:
            kind = Kind.ROW if one.kind is Kind.ROW else Kind.PARAGRAPH
            kind = Kind.TABLE if one.block else kind
            paragraph = None if one.block else one.paragraph or plain_paragraph(one.text)
            changed = replace(one, kind=kind, section=section, paragraph=paragraph, field="")
        portions = (*self.portions[:place], changed, *self.portions[place + 1 :])
        return replace(self, portions=portions)


def plain_paragraph(text: str) -> Paragraph:
    """A paragraph of plain text, whatever it begins with."""
    return Paragraph(ParagraphStyle.BODY, tidy((Text(text),)))
