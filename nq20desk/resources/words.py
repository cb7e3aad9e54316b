"""Reads the vocabulary of the checks from resources/words/checks.toml."""

from __future__ import annotations

import re
from pathlib import Path

from nq20desk.core.checks.vocabulary import (
    AbolishedWord,
    Doubling,
    MeasureWords,
    NameWords,
    Placeholder,
    SumWords,
    SymbolWords,
    TrendWords,
    VerdictWords,
    Vocabulary,
)
from nq20desk.core.message import message
from nq20desk.resources import resource_path
from nq20desk.resources.reading import Entry, read_table, read_toml, read_words
from nq20desk.resources.rules import load_rules
from nq20desk.resources.spelling import load_spelling

_SIGNS = ("", "%", "‰")


def load_vocabulary(path: Path | None = None, folder: Path | None = None) -> Vocabulary:
    """The vocabulary of the checks; a KnownError names the file, the key and the reason.

    ``path`` is the file of words; the rule book and the spelling lie in ``folder``.
    """
    folder = folder or resource_path("words")
    file = read_toml(path or resource_path("words", "checks.toml"))
    file.text("version")
    vocabulary = Vocabulary(
        rising=read_table(file.required_table("rising"), TrendWords),
        falling=read_table(file.required_table("falling"), TrendWords),
        verdict=read_table(file.required_table("verdict"), VerdictWords),
        sums=read_table(file.required_table("sums"), SumWords),
        names=_names(file.required_table("names")),
        measures={one.text("key"): _measure(one) for one in file.tables("measure")},
        placeholders=tuple(_placeholder(one) for one in file.tables("placeholder")),
        doubling=_doubling(file.required_table("doubling")),
        abolished=tuple(_abolished(one) for one in file.tables("abolished")),
        former=_only(file.required_table("former"), "words"),
        spellings=tuple(_spelling(one) for one in file.tables("spelling")),
        symbols=_symbols(file.required_table("symbols")),
        as_above=_only(file.required_table("recipients"), "as_above"),
        rules=load_rules(folder / "rules.toml"),
        spelling=load_spelling(folder / "spelling.toml"),
    )
    file.finish()
    return vocabulary


def _only(entry: Entry, key: str) -> tuple[str, ...]:
    words = read_words(entry, key)
    entry.finish()
    return words


def _names(entry: Entry) -> NameWords:
    names = NameWords(
        fillers=frozenset(read_words(entry, "fillers")),
        leads=read_words(entry, "leads"),
        links=read_words(entry, "links"),
        aims=read_words(entry, "aims"),
        keep=read_words(entry, "keep"),
        compared=read_words(entry, "compared"),
        other_bases=read_words(entry, "other_bases"),
    )
    entry.finish()
    return names


def _measure(entry: Entry) -> MeasureWords:
    sign = entry.text("sign", "")
    if sign not in _SIGNS:
        entry.fail("sign", message("Words", "only % and ‰ are signs."))
    return MeasureWords(sign, after=entry.texts("after"), near=entry.texts("near"))


def _placeholder(entry: Entry) -> Placeholder:
    pattern = entry.text("pattern")
    try:
        return Placeholder(re.compile(pattern), entry.flag("certain"))
    except re.error as error:
        entry.fail("pattern", message("Words", "the pattern is wrong at character {number}.",
                                      number=(error.pos or 0) + 1))  # fmt: skip


def _doubling(entry: Entry) -> Doubling:
    doubling = Doubling(
        reduplications=frozenset(read_words(entry, "reduplications")),
        compounds=frozenset(read_words(entry, "compounds")),
        never=frozenset(read_words(entry, "never")),
    )
    entry.finish()
    return doubling


def _abolished(entry: Entry) -> AbolishedWord:
    since = entry.day("since")
    if since is None:
        entry.fail("since", message("Words", "the day is missing."))
    return AbolishedWord(
        entry.text("word"), since, entry.text("instead"), entry.texts("allowed_in")
    )


def _spelling(entry: Entry) -> tuple[str, ...]:
    variants = read_words(entry, "variants")
    if len(variants) < 2:
        entry.fail("variants", message("Words", "two spellings at least are needed."))
    return variants


def _symbols(entry: Entry) -> SymbolWords:
    symbols = SymbolWords(
        kinds=frozenset(read_words(entry, "kinds")),
        party=frozenset(read_words(entry, "party")),
        state=frozenset(read_words(entry, "state")),
    )
    entry.finish()
    return symbols
