"""How a setting is described: its words, its kind of control, where its value lies.

Forms are data: pages and the wizard are generated from these descriptions, and a value is
always a text on its way between a control and the record that it belongs to.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from nq20desk.app.desk import Desk
from nq20desk.core.message import Message

R = TypeVar("R")


class FieldKind(StrEnum):
    """Which control a field gets."""

    TEXT = "text"
    LINES = "lines"
    NUMBER = "number"
    CHOICE = "choice"
    IMAGE = "image"
    CERTIFICATE = "certificate"


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a choice with its word."""

    value: str
    label: Message


Choices = Callable[[Desk], tuple[Choice, ...]]
Check = Callable[[str], Message | None]


def anything(_text: str) -> Message | None:
    """Every text will do."""
    return None


def no_choices(_desk: Desk) -> tuple[Choice, ...]:
    """There is nothing to choose from."""
    return ()


def always(_record: object) -> bool:
    """The field can always be filled."""
    return True


@dataclass(frozen=True, slots=True)
class Field(Generic[R]):
    """A row of a form.

    ``get`` and ``put`` read the value from a record and make a record with another value;
    ``check`` gives the sentence that stands beside a wrong one; ``step`` is what the undo
    menu calls a change. ``choices_for`` are choices that depend on the record itself.
    """

    name: str
    label: Message
    step: Message
    get: Callable[[R], str]
    put: Callable[[R, str], R]
    kind: FieldKind = FieldKind.TEXT
    help: Message | None = None
    check: Check = anything
    choices: Choices = no_choices
    choices_for: Callable[[Desk, R], tuple[Choice, ...]] | None = None
    enabled: Callable[[R], bool] = always
    unit: str = ""
    lines: int = 3


@dataclass(frozen=True, slots=True)
class Heading:
    """A section's key, icon, title, and the sentence below the title."""

    key: str
    icon: str
    title: Message
    intro: Message


@dataclass(frozen=True, slots=True)
class Section(Generic[R]):
    """A section of the settings that is a form."""

    heading: Heading
    fields: tuple[Field[R], ...]


def plain(text: str) -> Message:
    """Words that are data and are never translated."""
    return Message("", text)
