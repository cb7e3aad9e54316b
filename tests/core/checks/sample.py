"""The two sample reports as snapshots, whatever part of them lies in the tree."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from nq20desk.core.figures import Figures
from nq20desk.core.markup import parse
from nq20desk.core.report import ReportSnapshot
from nq20desk.resources import resource_path
from nq20desk.resources.forms import load_form
from nq20desk.resources.indicators import load_catalogue
from nq20desk.resources.plans import load_plan
from nq20desk.resources.sample import load_observations, split_narrative
from tests.core.checks.builders import a_report, an_office

_FORMS = {"duc-trong": "party-review-5y", "cao-bang": "state-progress"}
_PLANS = {
    "duc-trong": ("duc-trong-2022", "lam-dong-50-kh-tu-2018"),
    "cao-bang": ("cao-bang-2025",),
}
_YEARS = {"duc-trong": 2022, "cao-bang": 2024}
_CATALOGUE = resource_path("indicators", "indicators.toml")


def is_complete(name: str) -> bool:
    """Whether everything that a sample is made of lies in the tree."""
    plans = [resource_path("plans", f"{plan}.toml") for plan in _PLANS[name]]
    texts = [_file(name, "narrative.txt"), _file(name, "observations.toml"), _form(name)]
    return all(one.exists() for one in (*plans, *texts, _CATALOGUE))


def sample_snapshot(name: str, dated: date | None = None) -> ReportSnapshot:
    """A sample report with its text, figures and plans under its form."""
    catalogue = load_catalogue(_CATALOGUE)
    plans = (load_plan(resource_path("plans", f"{key}.toml"), catalogue) for key in _PLANS[name])
    texts = split_narrative(_file(name, "narrative.txt").read_text("utf-8"))
    form = replace(load_form(_form(name), catalogue), addressed=False)
    return ReportSnapshot(
        report=a_report(year=_YEARS[name], date=dated),
        form=form,
        office=an_office(),
        figures=Figures.of(
            catalogue, load_observations(_file(name, "observations.toml"), catalogue)
        ),
        plans=tuple(plans),
        sections={key: parse(one) for key, one in texts.items()},
    )


def _file(name: str, file: str) -> Path:
    return resource_path("sample", name, file)


def _form(name: str) -> Path:
    return resource_path("forms", f"{_FORMS[name]}.toml")
