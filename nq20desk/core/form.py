"""Report forms (*đề cương, biểu mẫu*): heading tree, numbering, what each section holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from nq20desk.core.arrangement import WHOLE, Arrangement, arranged
from nq20desk.core.numbering import Numbering, Place, number
from nq20desk.core.office import System


class Holds(StrEnum):
    """What a section is made of."""

    HEADING = "heading"
    NARRATIVE = "narrative"
    INDICATOR_TABLE = "indicator_table"
    CLOSING = "closing"
    DOCUMENT_LIST = "document_list"
    TASK_LIST = "task_list"


class HeadingStyle(StrEnum):
    """How a section's heading stands on paper."""

    HIDDEN = "hidden"
    OWN_LINE = "own_line"
    PART = "part"
    NUMBER_ONLY = "number_only"
    RUN_IN = "run_in"


@dataclass(frozen=True, slots=True)
class SeriesTable:
    """A small table that the program makes from figures: indicators by years."""

    indicators: tuple[str, ...]
    years: tuple[int, ...]
    heads: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row of the indicator table; ``indent`` marks sub-rows, ``label`` the printed words."""

    indicator: str
    label: str
    numbered: bool = True


@dataclass(frozen=True, slots=True)
class Section:
    """A section of the form; ``level`` counts from 0 for the top headings.

    ``series`` are tables that the program makes from figures at the section's end; a table in
    the clerk's own text stands in for them.
    """

    key: str
    title: str
    level: int
    holds: Holds
    numbering: Numbering = Numbering.NONE
    heading: HeadingStyle = HeadingStyle.OWN_LINE
    label: str = ""
    label_en: str = ""  # only of parts that print neither number nor heading
    capitals: bool = False
    optional: bool = False
    rare: bool = False  # of optional ones: left out until the clerk asks for it
    movable: bool = False
    guidance: str = ""
    guidance_en: str = ""
    expected_words: int = 0
    default_text: str = ""
    indicators: tuple[str, ...] = ()
    series: tuple[SeriesTable, ...] = ()

    @property
    def name(self) -> str:
        """What the outline calls the section (its title, or a label where none is printed)."""
        return self.label or self.title

    @property
    def is_written(self) -> bool:
        """Whether the clerk writes text in this section."""
        return self.holds in (Holds.NARRATIVE, Holds.CLOSING, Holds.INDICATOR_TABLE)


@dataclass(frozen=True, slots=True)
class Join:
    """Sections that a report may join into one, with that one (*Hạn chế và nguyên nhân*)."""

    section: Section
    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NumberedSection:
    """A section with the number that the form's scheme generates for it."""

    section: Section
    number: str

    @property
    def heading(self) -> str:
        """Number and title as they stand on one line."""
        return " ".join(part for part in (self.number, self.section.title) if part)


@dataclass(frozen=True, slots=True)
class Appendix:
    """An appendix of the form: title, what it holds, whether its pages lie across.

    An ``optional`` one can be left out of a report by its key, like an optional section.
    """

    key: str
    title: str
    holds: Holds
    landscape: bool = False
    optional: bool = False
    rare: bool = False

    @property
    def name(self) -> str:
        """What the outline calls the appendix."""
        return self.title


@dataclass(frozen=True)
class ReportForm:
    """A report form with its validity; a stored report keeps the version it was made with."""

    key: str
    version: str
    name: str
    name_en: str
    system: System
    kind_word: str
    kind_symbol: str
    subject: tuple[str, ...]
    closing_mark: str
    sections: tuple[Section, ...]
    table_rows: tuple[TableRow, ...]
    appendices: tuple[Appendix, ...] = ()
    valid_from: date | None = None
    valid_to: date | None = None
    source: str = ""
    addressed: bool = False
    joins: tuple[Join, ...] = ()
    replacement: str = ""

    def section(self, key: str) -> Section:
        """The section of that key, a joined one too."""
        for one in self.every_section():
            if one.key == key:
                return one
        raise KeyError(key)

    def every_section(self) -> tuple[Section, ...]:
        """All sections, those that others can be joined into at the end."""
        return (*self.sections, *(join.section for join in self.joins))

    def join_of(self, key: str) -> Join | None:
        """The join that a section is made by, or that it may be a part of."""
        return next((one for one in self.joins if key in (one.section.key, *one.parts)), None)

    def arranged(self, arrangement: Arrangement = WHOLE) -> tuple[Section, ...]:
        """The sections that a report has, in its order."""
        return arranged(self.sections, self.joins, arrangement)

    def optional_parts(self) -> tuple[Section | Appendix, ...]:
        """What a report can do without, in order."""
        parts: tuple[Section | Appendix, ...] = (*self.sections, *self.appendices)
        return tuple(one for one in parts if one.optional)

    def rare_parts(self) -> frozenset[str]:
        """The keys of what a new report is without."""
        return frozenset(one.key for one in self.optional_parts() if one.rare)

    def printed_appendices(self, left_out: frozenset[str]) -> tuple[Appendix, ...]:
        """The appendices without the optional ones that are left out."""
        return tuple(one for one in self.appendices if not (one.optional and one.key in left_out))

    def numbered(self, arrangement: Arrangement = WHOLE) -> Iterator[NumberedSection]:
        """The sections that a report has, in its order, with generated numbers.

        Counting starts anew under each heading of the level above; letters and numbers are
        those of the form's scheme, never typed.
        """
        counts: list[int] = []
        for section in self.arranged(arrangement):
            if section.numbering is Numbering.NONE:
                yield NumberedSection(section, "")
                continue
            del counts[section.level + 1 :]
            counts.extend([0] * (section.level + 1 - len(counts)))
            counts[section.level] += 1
            place = Place(counts[section.level], tuple(counts[: section.level]))
            yield NumberedSection(section, number(section.numbering, place))
