"""Reading data files strictly: an error names the file, the key and what is wrong."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import fields
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from nq20desk.core.errors import KnownError
from nq20desk.core.message import Message, message
from nq20desk.core.system_errors import reason_of
from nq20desk.core.text import clean

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

E = TypeVar("E", bound=StrEnum)
Table = TypeVar("Table", bound="DataclassInstance")
_ABSENT: Any = object()
_REMEDY = message("Resources", "Restore the file from the program's installation.")
_PLACE = re.compile(r"\(at line (\d+), column (\d+)\)$")


def resource_error(file: str, key: str, why: Message) -> KnownError:
    """The sentence about a data file that cannot be used."""
    return KnownError(
        message("Resources", "The data file {file} has an error at {key}: {why}",
                file=file, key=key, why=why),
        _REMEDY,
    )  # fmt: skip


def read_toml(path: Path) -> Entry:
    """The whole of a TOML file, as an entry to be read key by key."""
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise KnownError(
            message("Resources", "The data file {file} can't be read: {reason}.",
                    file=path.name, reason=_unreadable(error)),
            _REMEDY,
        ) from error  # fmt: skip
    return Entry(path.name, "", values)


def _unreadable(error: OSError | ValueError) -> Message:
    """Why a file is no TOML; of the reader's English text only the place is taken."""
    if isinstance(error, OSError):
        return reason_of(error)
    if isinstance(error, UnicodeDecodeError):
        return message("Resources", "it is not a text in UTF-8")
    if place := _PLACE.search(str(error)):
        return message("Resources", "line {line}, column {column} breaks the rules of TOML",
                       line=place[1], column=place[2])  # fmt: skip
    return message("Resources", "it ends in the middle of an entry")


class Entry:
    """One table of a data file. Keys that nobody read are an error (a misspelt key)."""

    def __init__(self, file: str, place: str, values: dict[str, Any]) -> None:
        self.file = file
        self.place = place
        self._values = dict(values)

    def fail(self, key: str, why: Message) -> NoReturn:
        """Refuse the file because of this key."""
        raise resource_error(self.file, f"{self.place}{key}", why)

    def _take(self, key: str, default: Any, kind: type | tuple[type, ...]) -> Any:
        value = self._values.pop(key, default)
        if value is _ABSENT:
            self.fail(key, message("Resources", "the key is missing."))
        if value is not default and not isinstance(value, kind):
            self.fail(key, message("Resources", "the value {value} is of a wrong kind.",
                                   value=repr(value)))  # fmt: skip
        return value

    def text(self, key: str, default: str = _ABSENT) -> str:
        """A text, in NFC."""
        value: str = self._take(key, default, str)
        return clean(value)

    def optional(self, key: str) -> str | None:
        """A text, or None if the key is absent."""
        value = self.text(key, "")
        return value or None

    def flag(self, key: str, default: bool = False) -> bool:
        """A yes or no."""
        return bool(self._take(key, default, bool))

    def integer(self, key: str, default: int | None = _ABSENT) -> Any:
        """A whole number, or the default."""
        return self._take(key, default, int)

    def number(self, key: str, default: float = _ABSENT) -> float:
        """A measure in millimetres or points, or a share."""
        return float(self._take(key, default, (int, float)))

    def day(self, key: str) -> date | None:
        """A date, or None if the key is absent."""
        value: date | None = self._take(key, None, date)
        return value

    def decimal(self, key: str, default: Decimal | None = None) -> Decimal | None:
        """An exact number, written as a text in the file."""
        value = self._take(key, None, str)
        return default if value is None else self._number(key, value)

    def decimals(self, key: str) -> tuple[Decimal, ...]:
        """A list of exact numbers, written as texts."""
        return tuple(self._number(key, one) for one in self.texts(key))

    def _number(self, key: str, value: str) -> Decimal:
        try:
            return Decimal(value)
        except InvalidOperation:
            self.fail(key, message("Resources", "{value} is not a number.", value=repr(value)))

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts; empty if the key is absent."""
        values = self._take(key, (), list)
        if not all(isinstance(one, str) for one in values):
            self.fail(key, message("Resources", "the list must hold texts only."))
        return tuple(clean(one) for one in values)

    def integers(self, key: str) -> tuple[int, ...]:
        """A list of whole numbers; empty if the key is absent."""
        values = self._take(key, (), list)
        if not all(isinstance(one, int) for one in values):
            self.fail(key, message("Resources", "the list must hold whole numbers only."))
        return tuple(values)

    def choice(self, key: str, kind: type[E], default: E = _ABSENT) -> E:
        """One of the words that an enumeration allows."""
        return self.choice_of(key, self._take(key, default, str), kind)

    def choice_of(self, key: str, value: str, kind: type[E]) -> E:
        """A word that was read, as one of an enumeration."""
        try:
            return kind(value)
        except ValueError:
            self.fail(
                key,
                message("Resources", "{value} is none of: {allowed}.",
                        value=repr(value), allowed=", ".join(kind)),
            )  # fmt: skip

    def one_of(self, key: str, allowed: Callable[[str], bool], default: str = _ABSENT) -> str:
        """A key that must exist elsewhere."""
        value = self.text(key, default)
        if value and not allowed(value):
            self.fail(key, message("Resources", "{value} is not known.", value=repr(value)))
        return value

    def known(self, key: str, allowed: Callable[[str], bool]) -> tuple[str, ...]:
        """A list of keys that must all exist elsewhere."""
        values = self.texts(key)
        for value in values:
            if not allowed(value):
                self.fail(key, message("Resources", "{value} is not known.", value=repr(value)))
        return values

    def pairs(self) -> dict[str, str]:
        """A table of texts under keys of its own, all of them read."""
        pairs = {clean(key): self.text(key) for key in list(self._values)}
        if not pairs:
            self.fail("-", message("Resources", "the key is missing."))
        return pairs

    def table(self, key: str) -> Entry | None:
        """A table under this one, or None."""
        values = self._take(key, None, dict)
        return None if values is None else Entry(self.file, f"{self.place}{key}.", values)

    def required_table(self, key: str) -> Entry:
        """A table that must be there."""
        return self.table(key) or self.fail(key, message("Resources", "the key is missing."))

    def tables(self, key: str) -> Iterator[Entry]:
        """The tables of a list, in order; each must be read to its end."""
        for number, values in enumerate(self._take(key, (), list), start=1):
            name = values.get("key") or values.get("indicator") or number
            entry = Entry(self.file, f"{self.place}{key}[{name}].", values)
            yield entry
            entry.finish()

    def has(self, key: str) -> bool:
        """Whether a key is there and was not read yet."""
        return key in self._values

    def names(self) -> dict[str, str]:
        """A table that only holds texts, whatever its keys are."""
        return {key: self.text(key) for key in list(self._values)}

    def finish(self) -> None:
        """Refuse keys that nobody asked for."""
        for key in self._values:
            self.fail(key, message("Resources", "the key is not known here."))


def read_words(entry: Entry, key: str) -> tuple[str, ...]:
    """A list of words, none of them blank or twice there; an empty list is a slip."""
    words = tuple(one.strip() for one in entry.texts(key))
    if not words:
        entry.fail(key, message("Words", "the list has no words."))
    if not all(words):
        entry.fail(key, message("Words", "one of the words is blank."))
    twice = sorted({one for one in words if words.count(one) > 1})
    if twice:
        text = message("Words", "these words are there twice: {words}.", words=", ".join(twice))
        entry.fail(key, text)
    return words


def read_table(entry: Entry, kind: type[Table]) -> Table:
    """A table of words: every field of the dataclass is a key with a list; no other is there."""
    words = {one.name: read_words(entry, one.name) for one in fields(kind)}
    entry.finish()
    return kind(**words)
