"""The body of an old report, paragraph by paragraph, into the sections of a form."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from nq20desk.core.blocks import Paragraph, ParagraphStyle, Text
from nq20desk.core.form import HeadingStyle, Holds, ReportForm, Section
from nq20desk.core.message import Message, message
from nq20desk.core.takein.marks import Mark, MarkKind, read_mark
from nq20desk.core.takein.matching import Candidate, Match, find_headings
from nq20desk.core.takein.result import Kind, Portion, plain_paragraph
from nq20desk.core.takein.source import SourceItem, SourceLine, SourceRemark, SourceTable, cut, tidy
from nq20desk.core.takein.tables import result_column
from nq20desk.core.takein.text_table import table_portion, text_table
from nq20desk.core.takein.vocabulary import TakeInWords, bare, begins_like

_HEADING_KINDS = frozenset({MarkKind.PART, MarkKind.ROMAN, MarkKind.COMPOSITE})
_LONGEST_UNMARKED = 25
_HEAD_ROWS = 3
_BULLETS = {"+": ParagraphStyle.PLUS, "○": ParagraphStyle.PLUS, "*": ParagraphStyle.STAR}
_CLOSING_MARKS = ("./.", "/.", "./")


@dataclass
class BodyReader:
    """Places the items of a body; the sections are those of one form."""

    form: ReportForm
    words: TakeInWords

    def read(self, items: Sequence[SourceItem], tables: int = 0) -> Iterator[Portion]:
        """The portions of the body, in order; ``tables`` counts the tables before it."""
        joined = list(self._with_part_titles(items))
        matches = {one.candidate.place: one for one in self._matches(joined)}
        closing = self._closing_place(joined)
        self._section = self._opening_section()
        self._heading: Section | None = None
        self._numbered: dict[str, int] = {}
        for place, item in enumerate(joined):
            if isinstance(item, SourceRemark):
                yield Portion(" ".join(item.text.split()), Kind.LEFT_OVER)
            elif isinstance(item, SourceTable):
                tables += 1
                yield from self._table(item, tables)
            elif place == closing:
                yield self._closing(item)
            elif place in matches:
                yield from self._headed(item, matches[place])
            else:
                yield self._paragraph(item)

    # ---- headings

    def _with_part_titles(self, items: Sequence[SourceItem]) -> Iterator[SourceItem]:
        """*Phần thứ nhất* and its title on the next line as one line."""
        held: SourceLine | None = None
        for item in items:
            if held is not None and isinstance(item, SourceLine):
                joined = tidy((*held.pieces, Text(" "), *item.pieces))
                yield SourceLine(joined, held.level)
                held = None
                continue
            if held is not None:
                yield held
                held = None
            if isinstance(item, SourceLine) and self._is_bare_part(item.text):
                held = item
            else:
                yield item
        if held is not None:
            yield held

    def _is_bare_part(self, text: str) -> bool:
        mark = read_mark(text, self.words.parts)
        return mark is not None and mark.kind is MarkKind.PART and mark.end >= len(text)

    def _matches(self, items: Sequence[SourceItem]) -> tuple[Match, ...]:
        candidates = (
            self._candidate(place, item)
            for place, item in enumerate(items)
            if isinstance(item, SourceLine)
        )
        return find_headings([one for one in candidates if one is not None], self.form)

    def _candidate(self, place: int, item: SourceLine) -> Candidate | None:
        mark = read_mark(item.text, self.words.parts)
        styled = item.level is not None or (item.is_bold and len(item.text) < 400)
        short = len(item.text.split()) <= _LONGEST_UNMARKED and not item.text.endswith((".", ";"))
        if mark is None and not styled and not short:
            return None
        return Candidate(place, item.text, mark, styled)

    def _headed(self, item: SourceLine, match: Match) -> Iterator[Portion]:
        """A heading, and what runs on behind it on the same line."""
        section = match.section
        before, behind = cut(item.pieces, match.end)
        heading = "".join(one.text for one in before).strip()
        self._heading = section
        self._section = self._landing(section)
        if any(one.isalnum() for one in heading):
            remark = self._other_words(section, heading)
            yield Portion(heading, Kind.HEADING, section.key, remark=remark)
        if behind:
            if section.heading in (HeadingStyle.NUMBER_ONLY, HeadingStyle.RUN_IN):
                yield self._placed(SourceLine(behind), Paragraph(ParagraphStyle.BODY, behind))
            else:
                yield self._paragraph(SourceLine(behind))

    def _other_words(self, section: Section, heading: str) -> Message | None:
        """A note where the form prints the heading in other words than the source."""
        mark = read_mark(heading, self.words.parts)
        words = heading[mark.end :] if mark else heading
        if section.heading is HeadingStyle.NUMBER_ONLY or bare(words) == bare(section.title):
            return None
        return message("TakeIn", "The form prints this heading as “{title}”.", title=section.title)

    def _landing(self, section: Section) -> Section | None:
        """Where text under a heading goes: the section itself, else the next that is written."""
        if section.is_written:
            return section
        place = self.form.sections.index(section)
        for one in self.form.sections[place + 1 :]:
            if one.level <= section.level:
                break
            if one.is_written:
                return one
        return None

    def _opening_section(self) -> Section | None:
        for one in self.form.sections:
            if one.is_written:
                return one
        return None

    # ---- text

    def _paragraph(self, item: SourceLine) -> Portion:
        text = item.text
        mark = read_mark(text, self.words.parts)
        pieces = item.pieces
        if mark is None:
            return self._placed(item, Paragraph(ParagraphStyle.BODY, pieces))
        if mark.kind is MarkKind.BULLET:
            style = _BULLETS.get(mark.text, ParagraphStyle.DASH)
            return self._placed(item, Paragraph(style, cut(pieces, mark.end)[1]))
        if self._counts_on(mark):
            return self._placed(item, Paragraph(ParagraphStyle.NUMBERED, cut(pieces, mark.end)[1]))
        remark = self._unknown_heading(text, mark)
        return self._placed(item, Paragraph(ParagraphStyle.BODY, pieces), remark)

    def _counts_on(self, mark: Mark) -> bool:
        """Whether the program would generate the very number that is written."""
        if self._section is None or mark.kind is not MarkKind.ARABIC:
            return False
        following = self._numbered.get(self._section.key, 0) + 1
        if mark.text != f"{following}.":
            return False
        self._numbered[self._section.key] = following
        return True

    def _unknown_heading(self, text: str, mark: Mark) -> Message | None:
        words = text[mark.end :]
        is_short = len(words.split()) <= _LONGEST_UNMARKED and not words.endswith((".", ";", ","))
        if mark.kind in _HEADING_KINDS or (mark.kind is MarkKind.ARABIC and is_short):
            return message(
                "TakeIn", "A heading that the form does not have; it stays as a paragraph here."
            )
        return None

    def _placed(
        self, item: SourceLine, paragraph: Paragraph, remark: Message | None = None
    ) -> Portion:
        if self._section is None:
            why = message("TakeIn", "Its heading holds no text in this form.")
            return Portion(item.text, Kind.LEFT_OVER, paragraph=paragraph, remark=why)
        if remark is None and self._heading is not None and self._section is not self._heading:
            remark = message(
                "TakeIn", "It stood under “{title}”, which holds no text in this form.",
                title=self._heading.title,
            )  # fmt: skip
        return Portion(item.text, Kind.PARAGRAPH, self._section.key, paragraph, remark=remark)

    def _table(self, table: SourceTable, number: int) -> Iterator[Portion]:
        """A table as one of the section; the form's own indicator table row by row."""
        made = None if self._is_own(table) else text_table(table)
        if made is None:
            yield from self._rows(table, number)
        else:
            yield table_portion(made, self._section.key if self._section else "", number)

    def _is_own(self, table: SourceTable) -> bool:
        """Whether a table stands where the form prints its own and shows results."""
        if self._section is None or self._section.holds is not Holds.INDICATOR_TABLE:
            return False
        return any(result_column(row, self.words) for row in table.rows[:_HEAD_ROWS])

    def _rows(self, table: SourceTable, number: int) -> Iterator[Portion]:
        """A table's rows as paragraphs, its cells divided by strokes."""
        for row in table.rows:
            cells = [" ".join(cell.split()) for cell in row]
            text = " | ".join(cells).strip(" |")
            if not any(one.isalnum() for one in text):
                continue
            section = self._section.key if self._section else ""
            kind = Kind.ROW if section else Kind.LEFT_OVER
            yield Portion(
                text, kind, section, plain_paragraph(text), table=number, cells=tuple(cells)
            )

    # ---- closing

    def _closing_place(self, items: Sequence[SourceItem]) -> int | None:
        """The last paragraph that begins as closing sentences do."""
        places = [
            place
            for place, item in enumerate(items)
            if isinstance(item, SourceLine) and begins_like(item.text, self.words.closing)
        ]
        has_closing = any(one.holds is Holds.CLOSING for one in self.form.sections)
        return places[-1] if places and has_closing else None

    def _closing(self, item: SourceLine) -> Portion:
        """The closing sentence; the program adds the mark behind it."""
        section = next(one for one in self.form.sections if one.holds is Holds.CLOSING)
        pieces = item.pieces
        for mark in _CLOSING_MARKS:
            if pieces and pieces[-1].text.endswith(mark):
                last = replace(pieces[-1], text=pieces[-1].text.removesuffix(mark))
                pieces = tidy((*pieces[:-1], last))
                break
        self._section = self._heading = section
        return Portion(
            item.text, Kind.PARAGRAPH, section.key, Paragraph(ParagraphStyle.BODY, pieces)
        )
