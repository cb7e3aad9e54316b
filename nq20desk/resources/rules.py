"""Reads the rule book of the checks from resources/words/rules.toml."""

from __future__ import annotations

from pathlib import Path

from nq20desk.core.checks.finding import Severity
from nq20desk.core.checks.rulebook import CASES, RuleBook, RuleFacts
from nq20desk.core.message import Bilingual, message
from nq20desk.resources import resource_path
from nq20desk.resources.reading import Entry, read_toml


def load_rules(path: Path | None = None) -> RuleBook:
    """The rule book: every rule once; a KnownError names the file, the key and the reason."""
    file = read_toml(path or resource_path("words", "rules.toml"))
    file.text("version")
    rules: dict[str, RuleFacts] = {}
    for entry in file.tables("rule"):
        one = _rule(entry)
        if one.key in rules:
            entry.fail("key", message("Words", "the rule {key} is there twice.", key=one.key))
        rules[one.key] = one
    missing = ", ".join(sorted(CASES.keys() - rules.keys()))
    if missing:
        file.fail("rule", message("Words", "these rules are missing: {keys}.", keys=missing))
    file.finish()
    return RuleBook(rules)


def _rule(entry: Entry) -> RuleFacts:
    key = entry.text("key")
    if key not in CASES:
        entry.fail("key", message("Words", "the program has no rule {key}.", key=key))
    since, until = entry.day("since"), entry.day("until")
    if since and until and until < since:
        entry.fail("until", message("Words", "the last day lies before the first."))
    return RuleFacts(
        key=key,
        name=Bilingual(entry.text("name"), entry.text("name_en")),
        explanation=Bilingual(entry.text("explanation"), entry.text("explanation_en")),
        severity=entry.choice("severity", Severity),
        cases=_cases(entry, key),
        on=entry.flag("on", default=True),
        since=since,
        until=until,
        blocks=entry.flag("blocks"),
    )


def _cases(entry: Entry, rule: str) -> dict[str, Severity]:
    table = entry.table("cases")
    if table is None:
        return {}
    severities = {key: table.choice(key, Severity) for key in CASES[rule] if table.has(key)}
    table.finish()
    return severities
