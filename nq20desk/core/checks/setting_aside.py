"""Findings that somebody looked at and set aside with a reason."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from nq20desk.core.checks.finding import Finding


@dataclass(frozen=True, slots=True)
class SetAside:
    """Why a finding was set aside, by whom and when (UTC)."""

    reason: str
    who: str
    at: datetime


@dataclass(frozen=True)
class Checked:
    """What a check found, and what of it was set aside (by identity).

    A finding whose sentence or figures changed has another identity and is open again.
    """

    found: tuple[Finding, ...] = ()
    reasons: Mapping[str, SetAside] = field(default_factory=dict)

    @cached_property
    def open(self) -> tuple[Finding, ...]:
        """The findings that count."""
        return tuple(one for one in self.found if one.identity not in self.reasons)

    @cached_property
    def aside(self) -> tuple[tuple[Finding, SetAside], ...]:
        """The findings that were set aside, each with why."""
        reasons = self.reasons
        return tuple((one, reasons[one.identity]) for one in self.found if one.identity in reasons)

    @property
    def blocking(self) -> tuple[Finding, ...]:
        """The open findings that make the printed page wrong."""
        return tuple(one for one in self.open if one.blocks_export)
