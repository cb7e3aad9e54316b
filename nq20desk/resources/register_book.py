"""Reads the form of the register of outgoing documents (resources/words/register.toml)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from nq20desk.core.message import message
from nq20desk.core.outgoing import Term, term_name
from nq20desk.resources.reading import Entry, read_toml


class RegisterField(StrEnum):
    """What the columns of the register hold."""

    NUMBER = "number"
    DAY = "day"
    TITLE = "title"
    SIGNER = "signer"
    RECIPIENTS = "recipients"
    KEPT_BY = "kept_by"
    COPIES = "copies"
    REMARK = "remark"


@dataclass(frozen=True, slots=True)
class RegisterColumn:
    """A column: what it holds, its printed head, its width in digits."""

    field: RegisterField
    head: str
    width: float


@dataclass(frozen=True, slots=True)
class RegisterForm:
    """The printed form, and the terms of Party committees whose own days are not known."""

    title: str
    source: str
    columns: tuple[RegisterColumn, ...]
    terms: tuple[Term, ...]


def load_register_form(path: Path) -> RegisterForm:
    """The form of a file; a KnownError names the file, the key and the reason."""
    file = read_toml(path)
    file.text("version")
    book = file.required_table("book")
    columns = tuple(_column(one) for one in file.tables("column"))
    if {one.field for one in columns} != set(RegisterField) or len(columns) != len(RegisterField):
        file.fail("column", message("Resources", "each column must be there once."))
    form = RegisterForm(
        book.text("title"), book.text("source"), columns, tuple(map(_term, file.tables("term")))
    )
    book.finish()
    file.finish()
    return form


def _column(entry: Entry) -> RegisterColumn:
    field = entry.choice("key", RegisterField)
    return RegisterColumn(field, entry.text("head"), entry.number("width"))


def _term(entry: Entry) -> Term:
    first = entry.day("first")
    if first is None:
        entry.fail("first", message("Resources", "the key is missing."))
    return Term(term_name(first), first)
