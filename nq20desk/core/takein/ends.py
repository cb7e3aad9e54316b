"""Head and tail of an old report as fields: number, date, subject, recipients, signer."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from nq20desk.core.takein.marks import MarkKind, read_mark
from nq20desk.core.takein.result import Kind, Portion, ReportFields
from nq20desk.core.takein.source import SourceItem, SourceLine, SourceRemark, text_of
from nq20desk.core.takein.vocabulary import TakeInWords, begins_like, holds_one_of, starts_with
from nq20desk.core.takein.zones import cells_of, is_signature
from nq20desk.core.text import clean

HEAD, MOTTO, NUMBER, DATE = "head", "motto", "number", "date"
KIND, SUBJECT, ADDRESSEE = "kind", "subject", "addressee"
RECIPIENT, AUTHORITY, POST, SIGNER = "recipient", "authority", "post", "signer"
APPENDIX, DOCUMENT = "appendix", "document"

_NUMBER = re.compile(r"^\W*S\w\s*:?\s*(\d*)\s*[-/]\s*(\S.*)?$", re.IGNORECASE)
_DATE = re.compile(
    r"ngày[\s.…]*(\d{1,2})?[\s.…]*tháng[\s.…]*(\d{1,2})?[\s.…]*năm[\s.…]*(\d{4})?", re.IGNORECASE
)
_NAME = re.compile(r"^(?:[^\W\d_][\w'’]*\.?\s*){2,7}$")
_MOST_SUBJECT = 4


@dataclass
class FieldReader:
    """Collects fields and portions, piece by piece."""

    words: TakeInWords
    portions: list[Portion] = field(default_factory=list)
    fields: ReportFields = field(default_factory=ReportFields)
    _signing: bool = False
    _receiving: bool = False

    def add(self, text: str, name: str) -> None:
        """A piece that became a field."""
        self.portions.append(Portion(text, Kind.FIELD, field=name))

    def leave(self, text: str) -> None:
        """A piece that fits nowhere."""
        if any(one.isalnum() for one in text):
            self.portions.append(Portion(text, Kind.LEFT_OVER))

    # ---- head

    def head(self, items: Iterable[SourceItem]) -> None:
        """The lines above the type word."""
        for item in items:
            if isinstance(item, SourceRemark):
                self.leave(item.text)
                continue
            for text, _side in cells_of(item):
                self._head_piece(clean(text).strip())

    def _head_piece(self, text: str) -> None:
        if holds_one_of(text, self.words.mottoes):
            self.add(text, MOTTO)
        elif starts_with(text, self.words.numbers) and _NUMBER.match(text):
            self._number(text)
        elif _DATE.search(text):
            self._date(text)
        elif starts_with(text, self.words.addressees):
            self.addressee(text)
        elif any(one.isalnum() for one in text):
            self.fields = replace(self.fields, head=(*self.fields.head, text.strip("[] ")))
            self.add(text, HEAD)

    def _number(self, text: str) -> None:
        """The number; a date on the same line is read too."""
        found = _NUMBER.match(text)
        assert found is not None
        self.fields = replace(self.fields, number=found[1].lstrip("0"))
        if _DATE.search(text):
            self._date(text)
        else:
            self.add(text, NUMBER)

    def _date(self, text: str) -> None:
        """Place and date; a day still to be filled in leaves only the year."""
        found = _DATE.search(text)
        assert found is not None
        day, month, year = (int(one) if one else 0 for one in found.groups())
        place = text[: found.start()].strip(" ,").rpartition("  ")[2]
        self.fields = replace(
            self.fields, date=_day(year, month, day), issue_year=year, place=place
        )
        self.add(text, DATE)

    def addressee(self, text: str) -> None:
        """*Kính gửi: …*; without names when they follow as bullets."""
        self._addressed(text, text.partition(":")[2])

    def _addressed(self, text: str, name: str) -> None:
        name = name.strip(" ;.")
        if name:
            self.fields = replace(self.fields, addressees=(*self.fields.addressees, name))
        self.add(text, ADDRESSEE)

    # ---- subject

    def opening(self, items: list[SourceItem], *, titled: bool) -> int:
        """Subject and addressees; returns how many of the body's items they took."""
        taken = self._subject(items) if titled else 0
        while taken < len(items) and isinstance(items[taken], SourceLine):
            text = text_of(items[taken])
            if starts_with(text, self.words.addressees):
                self.addressee(text)
            elif self._is_listed_addressee(text):
                self._addressed(text, text.lstrip(" -–+"))
            elif any(one.isalnum() for one in text):
                break
            taken += 1
        return taken

    def _is_listed_addressee(self, text: str) -> bool:
        last = self.portions[-1] if self.portions else None
        mark = read_mark(text)
        return (
            last is not None and last.field == ADDRESSEE and mark is not None
            and mark.kind is MarkKind.BULLET
        )  # fmt: skip

    def _subject(self, items: list[SourceItem]) -> int:
        count, bounded = self._subject_length(items)
        texts = [text_of(one) for one in items[: count if bounded else min(count, 1)]]
        for text in texts:
            self.add(text, SUBJECT)
        self.fields = replace(self.fields, subject=" ".join(texts).strip())
        return len(texts)

    def _subject_length(self, items: list[SourceItem]) -> tuple[int, bool]:
        """How many lines the subject may have, and whether its end is certain."""
        for count, item in enumerate(items[:_MOST_SUBJECT]):
            if not isinstance(item, SourceLine) or self._ends_subject(text_of(item)):
                return count, True
        return min(len(items), _MOST_SUBJECT), False

    def _ends_subject(self, text: str) -> bool:
        mark = read_mark(text, self.words.parts)
        return (
            not any(one.isalnum() for one in text)
            or mark is not None
            or starts_with(text, (*self.words.basis, *self.words.addressees))
        )

    # ---- tail

    def tail(self, items: Iterable[SourceItem]) -> None:
        """Recipients and signature, told apart by their words, not by their order."""
        for item in items:
            if isinstance(item, SourceRemark):
                self.leave(item.text)
                continue
            for text, side in cells_of(item):
                self._tail_piece(clean(text).strip("* \t"), side)

    def _tail_piece(self, text: str, side: str) -> None:
        mark = read_mark(text)
        if begins_like(text, self.words.recipients):
            self._receiving = True
            self._recipient(text.partition(":")[2], text)
        elif is_signature(text, self.words):
            self._signature(text)
        elif mark is not None and mark.kind is MarkKind.BULLET and self._receiving:
            self._recipient(text[mark.end :], text)
        elif self._signing and not self.fields.signer and self._is_name(text):
            self.fields = replace(self.fields, signer=text)
            self.add(text, SIGNER)
        elif self._receiving and not self._signing and side == "left":
            self._recipient(text, text)
        else:
            self.leave(text)

    def _recipient(self, name: str, text: str) -> None:
        name = name.strip(" ,;.:")
        if name:
            self.fields = replace(self.fields, recipients=(*self.fields.recipients, name))
        self.add(text, RECIPIENT)

    def _signature(self, text: str) -> None:
        self._signing = True
        if starts_with(text, self.words.authority):
            self.fields = replace(self.fields, authority=(*self.fields.authority, text))
            self.add(text, AUTHORITY)
        else:
            self.fields = replace(self.fields, post=text)
            self.add(text, POST)

    def _is_name(self, text: str) -> bool:
        """Whether a line is a person's name: every word begins with a capital letter."""
        if not _NAME.match(text) or starts_with(text, self.words.signed):
            return False
        return all(one[0].isupper() for one in text.split())


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def remaining(items: Iterable[SourceItem]) -> Iterator[Portion]:
    """Items that fit nowhere, one portion a line or row."""
    for item in items:
        if isinstance(item, SourceLine | SourceRemark):
            texts = [item.text]
        else:
            texts = [" | ".join(row) for row in item.rows]
        for text in texts:
            if any(one.isalnum() for one in text):
                yield Portion(" ".join(clean(text).split()), Kind.LEFT_OVER)
