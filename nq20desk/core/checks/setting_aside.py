"""Findings that somebody looked at and set aside with a reason."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from nq20desk.core.checks.finding import Finding


@dataclass(frozen=True, slots=True)
class SetAside:
    """Why a finding was set aside, by whom and when (UTC)."""

    reason: str
    who: str
    at: datetime


@dataclass(frozen=True)
class Checked:
    """What a check found: what is still open, and what was set aside."""

    open: tuple[Finding, ...] = ()
    aside: tuple[tuple[Finding, SetAside], ...] = ()

    @property
    def blocking(self) -> tuple[Finding, ...]:
        """The open findings that make the printed page wrong."""
        return tuple(one for one in self.open if one.blocks_export)


def sort_out(findings: Iterable[Finding], aside: Mapping[str, SetAside]) -> Checked:
    """The findings of a check against what was set aside, by identity.

    A finding whose sentence or figures changed has another identity and is open again.
    """
    found = tuple(findings)
    return Checked(
        tuple(one for one in found if one.identity not in aside),
        tuple((one, aside[one.identity]) for one in found if one.identity in aside),
    )
