"""Signed and sent reports as they were when they were frozen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from nq20desk.core.errors import KnownError
from nq20desk.core.lifecycle import LOCKED
from nq20desk.core.message import message
from nq20desk.store import queries

if TYPE_CHECKING:
    from nq20desk.core.layout import LayoutProfile
    from nq20desk.core.report import Report, ReportSnapshot
    from nq20desk.store.store import Store

    Frozen: TypeAlias = tuple[ReportSnapshot, LayoutProfile]


class FrozenReports:
    """Reads what was frozen, each report once."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known: dict[int, Frozen] = {}

    def of(self, report: Report) -> Frozen | None:
        """The frozen snapshot and layout of a locked report, with its present head."""
        if report.state not in LOCKED:
            self._known.pop(report.id, None)
            return None
        if report.id not in self._known:
            with self._store.read() as session:
                content = queries.frozen_report(session, report.id)
            if content is None:
                return None
            self._known[report.id] = _thawed(content, report.id)
        snapshot, layout = self._known[report.id]
        return replace(snapshot, report=report), layout


def _thawed(content: str, identifier: int) -> Frozen:
    from nq20desk.core.freezing import thaw  # noqa: PLC0415 - wanted for locked reports only

    try:
        return thaw(content)
    except (ValueError, KeyError, TypeError) as error:
        raise KnownError(
            message("Lifecycle", "What was kept of the sent report {identifier} is damaged.",
                    identifier=identifier),
            message("Lifecycle", "Restore the newest backup; the exported files are untouched."),
        ) from error  # fmt: skip
