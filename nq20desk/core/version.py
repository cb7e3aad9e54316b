"""Versions of a section's text: why each was kept, and which are let go with time.

All versions of the last 24 hours stay. Of older ones the last of each day stays for 30 days,
then the last of each week for a year, then the last of each month. Those that the clerk named
and those of a change of the report's state stay for good.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from nq20desk.core.message import Message

ALL_FOR = timedelta(days=1)
DAILY_FOR = timedelta(days=30)
WEEKLY_FOR = timedelta(days=365)
EVERY = timedelta(minutes=30)
LARGE_WORDS = 100
"""A change of more words at once (a paste, a deletion) keeps the text before it."""


class VersionReason(StrEnum):
    """Why a version was kept."""

    NAMED = "named"
    DAY = "day"
    WORK = "work"
    LARGE = "large"
    OPERATION = "operation"
    STATE = "state"


_FOR_GOOD = (VersionReason.NAMED, VersionReason.STATE)


@dataclass(frozen=True, slots=True)
class SectionVersion:
    """The text of a section as it once stood; ``at`` has a zone.

    ``operation`` names the step before which (or with which) it was kept, ``name`` is the
    clerk's own.
    """

    id: int
    report: int
    section: str
    at: datetime
    who: str
    reason: VersionReason
    markup: str
    name: str = ""
    operation: Message | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """What the rule of thinning looks at: a version without its text."""

    id: int
    at: datetime
    reason: VersionReason


def superfluous(versions: Iterable[Kept], now: datetime) -> frozenset[int]:
    """The versions of one section that the rule lets go; days are those of ``now``'s zone."""
    seen: set[tuple[int, ...]] = set()
    gone: set[int] = set()
    for one in sorted(versions, key=lambda kept: (kept.at, kept.id), reverse=True):
        if one.reason in _FOR_GOOD or now - one.at <= ALL_FOR:
            continue
        slot = _slot(one.at.astimezone(now.tzinfo), now)
        if slot in seen:
            gone.add(one.id)
        seen.add(slot)
    return frozenset(gone)


def _slot(at: datetime, now: datetime) -> tuple[int, ...]:
    """Of the versions in one slot only the last stays."""
    age = now - at
    if age <= DAILY_FOR:
        return (1, at.year, at.month, at.day)
    if age <= WEEKLY_FOR:
        return (2, *at.isocalendar()[:2])
    return (3, at.year, at.month)


def reason_to_keep(
    before: int, after: int, last_written: datetime | None, last_kept: datetime | None,
    now: datetime,
) -> VersionReason | None:  # fmt: skip
    """Why the text before a typed change is kept, if it is.

    ``before`` and ``after`` count its words; ``last_written`` is when the section was last
    changed, ``last_kept`` when a version was made (or the writing began); ``now`` has the zone
    of the desk.
    """
    if not before:
        return None
    if abs(after - before) > LARGE_WORDS:
        return VersionReason.LARGE
    if last_written is None or last_written.astimezone(now.tzinfo).date() != now.date():
        return VersionReason.DAY
    if last_kept is not None and now - last_kept > EVERY:
        return VersionReason.WORK
    return None
