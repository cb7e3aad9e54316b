"""Reading back what live figures said when sections were last read."""

from __future__ import annotations

import json

from sqlalchemy import select
from sqlalchemy.orm import Session

from nq20desk.store.models import FigureReadingRow


def readings_of(session: Session, report: int) -> dict[str, dict[str, str]]:
    """Of each section of a report: what its live figures said, by the markup of the field."""
    rows = session.scalars(select(FigureReadingRow).where(FigureReadingRow.report == report))
    return {row.section: json.loads(row.seen) for row in rows}
