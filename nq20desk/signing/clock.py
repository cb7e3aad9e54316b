"""Vietnam's time, in which signing times are said (NĐ 30/2020, Phụ lục I, II.8)."""

from __future__ import annotations

from datetime import datetime

from nq20desk.core.dates import VIETNAM


def now() -> datetime:
    """The present moment."""
    return datetime.now(VIETNAM).replace(microsecond=0)


def said(time: datetime) -> str:
    """``14/03/2026 09:30:00``, for a sentence."""
    return f"{time.astimezone(VIETNAM):%d/%m/%Y %H:%M:%S}"


def said_day(time: datetime) -> str:
    """``14/03/2026``, for a sentence."""
    return f"{time.astimezone(VIETNAM):%d/%m/%Y}"
