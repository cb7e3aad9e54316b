"""The parts of an edition by name, and which of them an office's data use."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from nq20desk.app.preferences import PreferenceFile
from nq20desk.core.blocks import fields_of
from nq20desk.core.edition import Contents, Part, Topic, Usage
from nq20desk.core.lifecycle import LOCKED
from nq20desk.core.markup import parse
from nq20desk.core.message import Bilingual
from nq20desk.core.plan import OWN_PREFIX
from nq20desk.resources.library import Library
from nq20desk.store.edition_queries import chosen_layouts, indicators_with_figures
from nq20desk.store.plan_rows import own_plans

if TYPE_CHECKING:
    from nq20desk.app.desk import Desk

PREFERENCES = "nq20desk.ini"
_REST = (Topic.TASKS, Topic.DOCUMENTS, Topic.PHRASES, Topic.OFFICES, Topic.WORDS)


def contents_of(library: Library) -> Contents:
    """Forms, sections, indicators, plans and layouts by key; the rest as one part a folder."""
    forms = library.forms
    made: dict[Topic, dict[str, Part]] = {
        Topic.FORM: {
            key: Part(Bilingual(one.name, one.name_en), one) for key, one in forms.items()
        },
        Topic.SECTION: {
            f"{form.key}/{one.key}": Part(Bilingual(one.name), one)
            for form in forms.values()
            for one in form.every_section()
        },
        Topic.INDICATOR: {one.key: Part(one.names, one) for one in library.catalogue},
        Topic.PLAN: {
            key: Part(Bilingual(one.name, one.name_en), one) for key, one in library.plans.items()
        },
        Topic.LAYOUT: {
            one.key: Part(Bilingual(one.name, one.name_en), one) for one in library.layouts
        },
    }
    for topic in _REST:  # their folders have the topics' names
        made[topic] = {topic.value: Part(Bilingual(""), _fingerprint(library.root / topic))}
    return made


def _fingerprint(folder: Path) -> str:
    digest = hashlib.sha256()
    for one in sorted(folder.glob("*.toml")):
        digest.update(one.name.encode() + b"\0" + one.read_bytes() + b"\0")
    return digest.hexdigest()


def usage_of(desk: Desk) -> Usage:
    """What reports, figures, own plans, profiles and kept choices of a data folder name."""
    with desk.store.read() as session:
        plans = own_plans(session)
        layouts = chosen_layouts(session)
        indicators = set(indicators_with_figures(session))
    used: dict[Topic, set[str]] = defaultdict(set)
    used[Topic.LAYOUT] |= layouts
    used[Topic.INDICATOR] |= indicators
    for plan in plans:
        used[Topic.INDICATOR] |= {one.indicator for one in plan}
        used[Topic.INDICATOR] |= {one.condition.indicator for one in plan if one.condition}
    used[Topic.PLAN] |= _without_own(_chosen_plans(desk.folder))
    for report in desk.reports():
        used[Topic.FORM].add(report.form)
        used[Topic.PLAN] |= _without_own(report.plans)
        if report.state not in LOCKED:
            _add_texts(used, report.form, desk.sections(report.id))
    return used


def _add_texts(used: dict[Topic, set[str]], form: str, sections: Mapping[str, str]) -> None:
    """The sections of a report that have text, and what live figures in them name."""
    written = {key: text for key, text in sections.items() if text.strip()}
    used[Topic.SECTION] |= {f"{form}/{key}" for key in written}
    for one in (field for text in written.values() for field in fields_of(parse(text))):
        used[Topic.INDICATOR].add(one.indicator)
        used[Topic.PLAN] |= _without_own([one.plan] if one.plan else [])


def _without_own(plans: Iterable[str]) -> set[str]:
    return {one for one in plans if not one.startswith(OWN_PREFIX)}


def _chosen_plans(folder: Path) -> set[str]:
    """The plans that were chosen for the table of figures (preferences of this computer)."""
    text = PreferenceFile(folder / PREFERENCES).values.grid_plans
    try:
        kept = json.loads(text) if text else {}
    except ValueError:
        return set()
    lists = kept.values() if isinstance(kept, dict) else ()
    return {one for chosen in lists if isinstance(chosen, list) for one in chosen
            if isinstance(one, str)}  # fmt: skip
