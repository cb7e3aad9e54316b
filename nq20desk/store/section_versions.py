"""The versions of the sections' texts: keeping, thinning out, finding them."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.core.version import Kept, SectionVersion, VersionReason, superfluous
from nq20desk.store.journal import operation_name
from nq20desk.store.models import OperationRow, SectionVersionRow


def keep(
    session: Session, version: SectionVersion, now: datetime, operation: int | None = None
) -> bool:
    """Keep a version, unless the newest one of its section holds the same text.

    A name given to a text that is kept already is written to that version. What the rule of
    :mod:`nq20desk.core.version` makes superfluous is let go. Returns whether a row was added.
    """
    newest = _newest(session, version.report, version.section)
    if newest is not None and newest.markup == version.markup:
        if version.reason is VersionReason.NAMED and not newest.name:
            newest.name, newest.reason = version.name, version.reason
        if version.reason is not VersionReason.NAMED or newest.name == version.name:
            return False
    session.add(
        SectionVersionRow(
            report=version.report, section=version.section, at=version.at, who=version.who,
            reason=version.reason, name=version.name, operation=operation, markup=version.markup,
        )
    )  # fmt: skip
    session.flush()
    _thin_out(session, version.report, version.section, now)
    return True


def _newest(session: Session, report: int, section: str) -> SectionVersionRow | None:
    wanted = select(SectionVersionRow).where(
        SectionVersionRow.report == report, SectionVersionRow.section == section
    )
    return session.scalars(wanted.order_by(SectionVersionRow.id.desc()).limit(1)).first()


def last_kept(session: Session, report: int, section: str) -> datetime | None:
    """When the newest version of a section was made."""
    return session.scalar(
        select(func.max(SectionVersionRow.at)).where(
            SectionVersionRow.report == report, SectionVersionRow.section == section
        )
    )


def _thin_out(session: Session, report: int, section: str, now: datetime) -> None:
    columns = (SectionVersionRow.id, SectionVersionRow.at, SectionVersionRow.reason)
    rows = session.execute(
        select(*columns).where(
            SectionVersionRow.report == report, SectionVersionRow.section == section
        )
    )
    gone = superfluous([Kept(one.id, one.at, VersionReason(one.reason)) for one in rows], now)
    if gone:
        session.execute(delete(SectionVersionRow).where(SectionVersionRow.id.in_(gone)))


def versions_of(session: Session, report: int, section: str | None = None) -> list[SectionVersion]:
    """The versions of a report or of one of its sections, the newest first."""
    wanted = (
        select(SectionVersionRow, OperationRow)
        .join(OperationRow, OperationRow.id == SectionVersionRow.operation, isouter=True)
        .where(SectionVersionRow.report == report)
    )
    if section is not None:
        wanted = wanted.where(SectionVersionRow.section == section)
    rows = session.execute(wanted.order_by(SectionVersionRow.id.desc()))
    return [_version(row, operation) for row, operation in rows]


def find_version(session: Session, identifier: int) -> SectionVersion:
    """The version of that identifier; a plain sentence if there is none."""
    row = session.get(SectionVersionRow, identifier)
    if row is None:
        raise KnownError(
            message("Store", "There is no version {identifier} in these data.",
                    identifier=identifier),
            message("Store", "The command 'versions' lists them."),
        )  # fmt: skip
    operation = session.get(OperationRow, row.operation) if row.operation else None
    return _version(row, operation)


def _version(row: SectionVersionRow, operation: OperationRow | None) -> SectionVersion:
    return SectionVersion(
        row.id, row.report, row.section, row.at, row.who, VersionReason(row.reason), row.markup,
        row.name, operation_name(operation) if operation else None,
    )  # fmt: skip
