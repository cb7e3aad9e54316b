"""Sentences for people, kept apart from their language until they are shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Protocol


def _nothing() -> Mapping[str, object]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Message:
    """A translatable sentence: where it is said, its English source, what fills its {gaps}.

    The source text is the key under which Qt Linguist's files hold the Vietnamese one.
    A parameter may itself be a Message or a Name.
    """

    context: str
    source: str
    params: Mapping[str, object] = field(default_factory=_nothing, hash=False)

    def __str__(self) -> str:
        return SourceLanguage().say(self)


@dataclass(frozen=True, slots=True)
class Name:
    """A name from the data files in both languages; fills a gap in the sentence's own."""

    vietnamese: str
    english: str = ""


def message(context: str, source: str, **params: object) -> Message:
    """Shorthand that Qt's lupdate recognises (alias of ``translate``)."""
    return Message(context, source, params)


class Speaker(Protocol):
    """Whoever can say a message in a language."""

    def say(self, text: Message) -> str:
        """The message in the speaker's language, its gaps filled."""
        ...

    def pick(self, vietnamese: str, english: str) -> str:
        """The one of two given texts that is in the speaker's language."""
        ...


class SourceLanguage:
    """Says every message in its source language, English."""

    def say(self, text: Message) -> str:
        """The message as it stands in the code, its gaps filled."""
        return fill(text.source, text.params, self)

    def pick(self, vietnamese: str, english: str) -> str:
        """The English text, if there is one."""
        return english or vietnamese


def fill(pattern: str, params: Mapping[str, object], speaker: Speaker) -> str:
    """Put the parameters into a pattern; nested messages are said first."""
    if not params:
        return pattern
    return pattern.format(**{gap: _said(value, speaker) for gap, value in params.items()})


def _said(value: object, speaker: Speaker) -> object:
    if isinstance(value, Message):
        return speaker.say(value)
    return speaker.pick(value.vietnamese, value.english) if isinstance(value, Name) else value
