"""What was set aside among the findings of a report, with who and when from the journal."""

from __future__ import annotations

import json

from sqlalchemy import select
from sqlalchemy.orm import Session

from nq20desk.core.checks.setting_aside import SetAside
from nq20desk.store.journal import key_text
from nq20desk.store.models import ChangeRow, FindingAsideRow, OperationRow


def findings_aside(session: Session, report: int) -> dict[str, SetAside]:
    """The findings of a report that are set aside, by identity."""
    rows = session.scalars(select(FindingAsideRow).where(FindingAsideRow.report == report)).all()
    by_key = {key_text((report, row.identity)): row for row in rows}
    wanted = (
        select(ChangeRow.row_key, OperationRow.who, OperationRow.at)
        .join(OperationRow, OperationRow.id == ChangeRow.operation)
        .where(ChangeRow.table_name == FindingAsideRow.__tablename__)
        .where(ChangeRow.row_key.in_(by_key), ChangeRow.after.is_not(None))
        .order_by(ChangeRow.id)
    )
    found = {}
    for key, who, at in session.execute(wanted):
        identity = json.loads(key)[1]
        found[identity] = SetAside(by_key[key].reason, who, at)
    return found
