"""How editions and their changes are told, in the window and on the command line."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from nq20desk.core.edition import DataChange, Difference, Topic
from nq20desk.core.message import Message, message

TOPICS: Mapping[Topic, Message] = {
    Topic.FORM: message("Updates", "Form"),
    Topic.SECTION: message("Updates", "Section"),
    Topic.INDICATOR: message("Updates", "Indicator"),
    Topic.PLAN: message("Updates", "Plan"),
    Topic.LAYOUT: message("Updates", "Layout"),
    Topic.TASKS: message("Updates", "Lists of tasks"),
    Topic.DOCUMENTS: message("Updates", "List of documents"),
    Topic.PHRASES: message("Updates", "Phrases"),
    Topic.OFFICES: message("Updates", "Kinds of offices, ways of signing"),
    Topic.WORDS: message("Updates", "Words and rules of the checks"),
}
DIFFERENCES: Mapping[Difference, Message] = {
    Difference.ADDED: message("Updates", "Added"),
    Difference.CHANGED: message("Updates", "Changed"),
    Difference.REMOVED: message("Updates", "Removed"),
}


def part_words(change: DataChange) -> Message:
    """What a change is about: ``Kế hoạch “…”``, or the topic alone where parts have no names."""
    topic = TOPICS[change.topic]
    if not change.names.vietnamese:
        return topic
    return message("Updates", "{topic} “{name}”", topic=topic, name=change.names)


def change_words(change: DataChange) -> Message:
    """A change as one line: ``thêm: Kế hoạch “…”``."""
    return message("Updates", "{difference}: {part}",
                   difference=DIFFERENCES[change.difference], part=part_words(change))  # fmt: skip


def listed(parts: Iterable[Message]) -> Message | None:
    """Several parts in one sentence; None if there are none."""
    told: Message | None = None
    for one in parts:
        told = one if told is None else message("Updates", "{first}; {next}", first=told, next=one)
    return told
