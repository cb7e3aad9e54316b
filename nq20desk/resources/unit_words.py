"""Reads the unit words that change on take-over (resources/words/unit-words.toml)."""

from __future__ import annotations

from pathlib import Path

from nq20desk.core.message import message
from nq20desk.core.unit_words import UNIT, UnitChangeWords, UnitWords, WordRule
from nq20desk.resources.reading import Entry, read_toml, read_words


def load_unit_words(path: Path) -> UnitWords:
    """The vocabulary; a KnownError names the file, the key and the reason."""
    file = read_toml(path)
    file.text("version")
    names, keep = file.required_table("names"), file.required_table("keep")
    kinds = read_words(names, "kinds")
    words = UnitWords(
        kinds=kinds,
        organs=read_words(names, "organs"),
        keep=read_words(keep, "words"),
        changes=tuple(_change(one, kinds) for one in file.tables("change")),
    )
    for entry in (names, keep, file):
        entry.finish()
    return words


def _change(entry: Entry, kinds: tuple[str, ...]) -> UnitChangeWords:
    entry.text("key")
    since = entry.day("since")
    if since is None:
        entry.fail("since", message("Words", "the day is missing."))
    return UnitChangeWords(
        since=since,
        old_kinds=_kinds(entry, "from", kinds),
        new_kinds=_kinds(entry, "to", kinds),
        rules=_rules(entry),
        only_own=entry.flag("only_own"),
    )


def _kinds(entry: Entry, key: str, kinds: tuple[str, ...]) -> tuple[str, ...]:
    found = entry.known(key, kinds.__contains__)
    if not found:
        entry.fail(key, message("Words", "the list has no words."))
    return found


def _rules(entry: Entry) -> tuple[WordRule, ...]:
    rules = tuple(_rule(one) for one in entry.tables("word"))
    twice = sorted({one.old for one in rules if [two.old for two in rules].count(one.old) > 1})
    if twice:
        text = message("Words", "these words are there twice: {words}.", words=", ".join(twice))
        entry.fail("word", text)
    return rules


def _rule(entry: Entry) -> WordRule:
    rule = WordRule(entry.text("old").strip(), entry.text("new").strip())
    for key, words in (("old", rule.old), ("new", rule.new)):
        if not words:
            entry.fail(key, message("Words", "one of the words is blank."))
    if set("{}") & set(rule.new.replace(UNIT, "")) or set("{}") & set(rule.old):
        entry.fail("new", message("Words", "only {unit} may stand in braces, and only there.",
                                  unit=UNIT))  # fmt: skip
    return rule
