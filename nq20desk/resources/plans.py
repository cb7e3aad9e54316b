"""Loading plans and task lists (resources/plans, resources/tasks)."""

from __future__ import annotations

from pathlib import Path

from nq20desk.core.indicator import IndicatorCatalogue, Level
from nq20desk.core.message import message
from nq20desk.core.plan import (
    OWN_PREFIX,
    Condition,
    Plan,
    Target,
    TargetWording,
    double_targets,
)
from nq20desk.core.quantity import Comparator
from nq20desk.core.task import Task, TaskList
from nq20desk.resources.reading import Entry, read_toml


def load_plan(path: Path, catalogue: IndicatorCatalogue) -> Plan:
    """A plan; its targets must name known indicators, none twice for one year."""
    file = read_toml(path)
    head = file.required_table("plan")
    targets = [_target(entry, catalogue) for entry in file.tables("target")]
    _refuse_doubles(file, path, targets)
    file.finish()
    plan = Plan(
        key=_key(head),
        name=head.text("name"),
        name_en=head.text("name_en"),
        short=head.text("short"),
        level=head.choice("level", Level),
        issuer=head.text("issuer", ""),
        number=head.text("number", ""),
        years=head.integers("years"),
        targets=tuple(targets),
        issued=head.day("date"),
        valid_from=head.day("valid_from"),
        valid_to=head.day("valid_to"),
        territory=head.text("territory", ""),
        note=head.text("note", ""),
        standard=head.flag("standard"),
    )
    head.finish()
    return plan


def _key(head: Entry) -> str:
    key = head.text("key")
    if key.startswith(OWN_PREFIX):
        head.fail("key", message("Resources", "“{prefix}” begins the keys of offices' own plans.",
                                 prefix=OWN_PREFIX))  # fmt: skip
    return key


def _refuse_doubles(file: Entry, path: Path, targets: list[Target]) -> None:
    """One indicator and year may be set once; both places are shown by line and words."""
    for double in double_targets(targets):
        heads = [
            number
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
            if line.strip() == "[[target]]"
        ]
        first, second = targets[double.first], targets[double.second]
        why = message(
            "Resources",
            "this indicator and year occur twice: “{first}” (line {first_line})"
            " and “{second}” (line {second_line}).",
            first=first.words, first_line=heads[double.first],
            second=second.words, second_line=heads[double.second],
        )  # fmt: skip
        file.fail(f"target[{second.indicator}].year", why)


def _target(entry: Entry, catalogue: IndicatorCatalogue) -> Target:
    target = Target(
        indicator=entry.one_of("indicator", catalogue.__contains__),
        year=entry.integer("year", None),
        comparator=entry.choice("comparator", Comparator),
        words=entry.text("words"),
        value=entry.decimal("value"),
        high=entry.decimal("high"),
        measure=entry.one_of("measure", catalogue.measures.__contains__, "") or None,
        maintain=entry.flag("maintain"),
        condition=read_condition(entry, catalogue),
        printed=entry.text("printed", ""),
        note=entry.text("note", ""),
        line=entry.integer("line", None),
        also=tuple(_wording(one) for one in entry.tables("also")),
    )
    if target.value is None and target.comparator is not Comparator.TEXT:
        entry.fail("value", message("Resources", "the key is missing."))
    return target


def _wording(entry: Entry) -> TargetWording:
    entry.optional("measure")
    entry.flag("maintain")
    entry.optional("printed")
    return TargetWording(
        words=entry.text("words"),
        comparator=entry.choice("comparator", Comparator),
        value=entry.decimal("value"),
        high=entry.decimal("high"),
        line=entry.integer("line", None),
        note=entry.text("note", ""),
    )


def read_condition(entry: Entry, catalogue: IndicatorCatalogue) -> Condition | None:
    """The condition of a target or figure, if it names one."""
    table = entry.table("condition")
    if table is None:
        return None
    value = table.decimal("value")
    if value is None:
        table.fail("value", message("Resources", "the key is missing."))
    condition = Condition(table.one_of("indicator", catalogue.__contains__), value)
    table.finish()
    return condition


def load_tasks(path: Path) -> TaskList:
    """The tasks of a plan."""
    file = read_toml(path)
    head = file.required_table("list")
    tasks = tuple(_task(entry) for entry in file.tables("task"))
    file.finish()
    made = TaskList(head.text("key"), head.text("plan"), head.text("name"), tasks)
    head.finish()
    return made


def _task(entry: Entry) -> Task:
    return Task(
        number=entry.integer("number"),
        text=entry.text("text"),
        agencies=entry.texts("agencies"),
        deadline=entry.text("deadline"),
        year=entry.integer("year"),
        quarter=entry.integer("quarter", None),
        note=entry.text("note", ""),
    )
