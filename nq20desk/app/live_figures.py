"""Live figures of a report's text: what changed since the last reading, typed numbers replaced."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import groupby

from nq20desk.app.desk import Desk
from nq20desk.core.blocks import Block
from nq20desk.core.fields import resolve
from nq20desk.core.live import LiveFigures
from nq20desk.core.markup import fields_in, parse, to_markup
from nq20desk.core.readings import (
    ChangedFigure,
    Reading,
    changed_figures,
    read_now,
    unread,
)
from nq20desk.core.typed_numbers import TypedNumber, typed_numbers, with_live_figures
from nq20desk.store.operations.readings import NoteReading, PutFiguresLive
from nq20desk.store.reading_queries import readings_of


def reading(desk: Desk, report: int, section: str) -> dict[str, str]:
    """What a section's live figures said when they were last read."""
    with desk.store.read() as session:
        return readings_of(session, report).get(section, {})


def note_new(
    desk: Desk, report: int, section: str, blocks: Collection[Block], live: LiveFigures
) -> None:
    """Live figures that are seen for the first time are read; the changed ones stay changed."""
    seen = reading(desk, report, section)
    new = unread(blocks, seen, live)
    if new:
        desk.run(NoteReading(report, section, {**seen, **new}))


def note_all(
    desk: Desk, report: int, section: str, blocks: Iterable[Block], live: LiveFigures
) -> None:
    """*Đã đọc*: the clerk read the section's figures as they are now."""
    desk.run(NoteReading(report, section, read_now(blocks, live)))


def changes_of(desk: Desk, report: int) -> tuple[ChangedFigure, ...]:
    """Every live figure of a report that changed since its section was last read.

    It is asked for after every pause in typing, so only sections with a change are parsed.
    """
    head, texts = desk.report(report), desk.sections(report)
    live = desk.live(head)
    with desk.store.read() as session:
        readings = readings_of(session, report)
    printed = (one.section.key for one in desk.library.form(head.form).numbered(head.arrangement))
    return tuple(
        one
        for key in printed
        if _may_have_changed(texts.get(key, ""), readings.get(key, {}), live)
        for one in changed_figures(key, parse(texts[key]), readings[key], live)
    )


def _may_have_changed(markup: str, seen: Reading, live: LiveFigures) -> bool:
    """Whether a section names a figure that now says something else."""
    if not seen or "{" not in markup:
        return False
    fields = (one for one in set(fields_in(markup)) if one.markup in seen)
    return any(seen[one.markup] != (resolve(one, live) or "") for one in fields)


def find_typed(desk: Desk, report: int) -> tuple[TypedNumber, ...]:
    """The typed numbers of a report that equal or contradict a stored figure."""
    return typed_numbers(desk.snapshot(report), desk.library.vocabulary)


def put_live(desk: Desk, report: int, chosen: Iterable[TypedNumber]) -> None:
    """Put live figures in place of typed numbers, all in one step that can be undone.

    A number that was typed over or moved since it was found is left alone.
    """
    texts, still_there = desk.sections(report), set(find_typed(desk, report))
    ordered = sorted(still_there.intersection(chosen), key=lambda one: one.section)
    sections = {
        key: to_markup(with_live_figures(parse(texts.get(key, "")), found))
        for key, found in groupby(ordered, key=lambda one: one.section)
    }
    if sections:
        desk.run(PutFiguresLive(report, sections))
