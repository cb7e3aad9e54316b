"""Editions of the data files (*bộ dữ liệu*): which is in force, what changes, what is needed."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from nq20desk.core.message import Bilingual


@dataclass(frozen=True, slots=True, order=True)
class Edition:
    """A complete set of the data files that change by decree, known by its day."""

    day: date
    title: str = field(default="", compare=False)
    title_en: str = field(default="", compare=False)

    @property
    def key(self) -> str:
        """The day as it names folders and commands, ``2026-12-01``."""
        return self.day.isoformat()

    @property
    def names(self) -> Bilingual:
        """Its title for a sentence in either language."""
        return Bilingual(self.title, self.title_en)


@dataclass(frozen=True, slots=True)
class Choice:
    """The clerk went back to ``edition`` on purpose while ``newest`` was the newest one."""

    edition: date
    newest: date


def in_force(available: Collection[date], choice: Choice | None) -> date:
    """The newest edition; an older one while it was chosen and no newer one came since."""
    newest = max(available)
    if choice is not None and choice.edition in available and newest <= choice.newest:
        return choice.edition
    return newest


class Topic(StrEnum):
    """What an edition holds, one by one: parts that reports and figures hang on, then the rest."""

    FORM = "form"
    SECTION = "section"
    INDICATOR = "indicator"
    PLAN = "plan"
    LAYOUT = "layout"
    TASKS = "tasks"
    DOCUMENTS = "documents"
    PHRASES = "phrases"
    OFFICES = "offices"
    WORDS = "words"


NAMED_TOPICS = (Topic.FORM, Topic.INDICATOR, Topic.PLAN, Topic.LAYOUT)
"""Topics whose changes are told by name; of the rest it is told that they changed."""


class Difference(StrEnum):
    """How a part of an edition differs from that of another."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Part:
    """A part of an edition; ``content`` is compared, ``names`` are told."""

    names: Bilingual
    content: object


Contents = Mapping[Topic, Mapping[str, Part]]
"""All parts of an edition by topic and key; the key of a section is ``form/section``."""

Usage = Mapping[Topic, Collection[str]]
"""The keys of the parts that an office's reports, figures and choices use."""


@dataclass(frozen=True, slots=True)
class DataChange:
    """A part that another edition adds, changes or lacks."""

    topic: Topic
    difference: Difference
    key: str
    names: Bilingual


def differences(old: Contents, new: Contents) -> tuple[DataChange, ...]:
    """What changes from one edition to another; what comes and goes with a form is its form's."""
    return tuple(
        change
        for topic in Topic
        if topic is not Topic.SECTION
        for change in _changes(topic, old.get(topic, {}), new.get(topic, {}))
    )


def _changes(topic: Topic, old: Mapping[str, Part], new: Mapping[str, Part]) -> list[DataChange]:
    added = [_change(topic, Difference.ADDED, key, new) for key in new if key not in old]
    changed = [
        _change(topic, Difference.CHANGED, key, new)
        for key in new
        if key in old and old[key].content != new[key].content
    ]
    removed = [_change(topic, Difference.REMOVED, key, old) for key in old if key not in new]
    return added + changed + removed


def _change(
    topic: Topic, difference: Difference, key: str, parts: Mapping[str, Part]
) -> DataChange:
    return DataChange(topic, difference, key, parts[key].names)


def lacking(usage: Usage, old: Contents, new: Contents) -> tuple[DataChange, ...]:
    """What is used and known today, but is not in the new edition."""
    return tuple(
        _change(topic, Difference.REMOVED, key, old[topic])
        for topic in Topic
        for key in sorted(usage.get(topic, ()))
        if key in old.get(topic, {}) and key not in new.get(topic, {})
    )
