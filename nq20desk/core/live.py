"""What live figures are read from: the report's figures, other units', plans and rules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from nq20desk.core.assessment import Assessment, assess
from nq20desk.core.blocks import FigureField
from nq20desk.core.figures import Figures
from nq20desk.core.observation import Observation
from nq20desk.core.plan import Plan, Target
from nq20desk.core.standing import assigned_target, standing_target
from nq20desk.core.verdict import Rules


@dataclass(frozen=True)
class LiveFigures:
    """Everything that a live figure may say, looked up; verdicts come from :mod:`assessment`.

    ``plans`` are the report's, the first one being that of its table; ``known_plans`` are those
    that a field may choose besides. ``others`` holds the figures of other units by key.
    """

    figures: Figures
    plans: tuple[Plan, ...] = ()
    unit: str = ""
    others: Mapping[str, Figures] = field(default_factory=lambda: MappingProxyType({}))
    known_plans: Mapping[str, Plan] = field(default_factory=lambda: MappingProxyType({}))
    rules: Rules = field(default_factory=Rules)

    def figures_for(self, wanted: FigureField) -> Figures | None:
        """The figures of the field's unit; None for a unit that there isn't."""
        if wanted.unit in ("", self.unit):
            return self.figures
        return self.others.get(wanted.unit)

    def shown(self, wanted: FigureField) -> Observation | None:
        """The stored figure behind a field."""
        figures = self.figures_for(wanted)
        return figures.shown(wanted.indicator, wanted.period) if figures else None

    def plan_for(self, wanted: FigureField) -> Plan | None:
        """The plan that a field is measured by."""
        if not wanted.plan:
            return self.plans[0] if self.plans else None
        chosen = (one for one in self.plans if one.key == wanted.plan)
        return next(chosen, self.known_plans.get(wanted.plan))

    def target_for(self, wanted: FigureField) -> Target | None:
        """The target that a field is measured by, chosen as in the report's table."""
        plan, year = self.plan_for(wanted), int(wanted.period[-4:])
        figures = self.figures_for(wanted)
        if not wanted.plan and not wanted.target_year and figures is not None:
            assigned = assigned_target(figures, wanted.indicator, year)
            if assigned is not None:
                return assigned
        if plan is None:
            return None
        if wanted.target_year:
            return plan.target(wanted.indicator, wanted.target_year)
        return standing_target(plan, wanted.indicator, year)

    def assessment_for(self, wanted: FigureField) -> Assessment | None:
        """Where the figure stands against its target; None without a plan or an indicator."""
        plan = self.plan_for(wanted)
        if plan is None or wanted.indicator not in self.figures.catalogue:
            return None
        indicator = self.figures.catalogue[wanted.indicator]
        target = self.target_for(wanted)
        return assess(indicator, plan, target, self.shown(wanted), rules=self.rules)
