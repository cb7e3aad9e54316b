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
    A parameter may itself be a Message.
    """

    context: str
    source: str
    params: Mapping[str, object] = field(default_factory=_nothing, hash=False)

    def __str__(self) -> str:
        return SourceLanguage().say(self)


def message(context: str, source: str, **params: object) -> Message:
    """Shorthand that Qt's lupdate recognises (alias of ``translate``)."""
    return Message(context, source, params)


class Speaker(Protocol):
    """Whoever can say a message in a language."""

    def say(self, text: Message) -> str:
        """The message in the speaker's language, its gaps filled."""
        ...


class SourceLanguage:
    """Says every message in its source language, English."""

    def say(self, text: Message) -> str:
        """The message as it stands in the code, its gaps filled."""
        return fill(text.source, text.params, self)


def fill(pattern: str, params: Mapping[str, object], speaker: Speaker) -> str:
    """Put the parameters into a pattern; nested messages are said first."""
    if not params:
        return pattern
    said = {
        name: speaker.say(value) if isinstance(value, Message) else value
        for name, value in params.items()
    }
    return pattern.format(**said)
