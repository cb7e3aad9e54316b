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
from nq20desk.resources.reading import Entry, read_toml

_SIGNS = ("", "%", "‰")


def load_vocabulary(path: Path | None = None) -> Vocabulary:
    """The vocabulary of the checks; a KnownError names the file, the key and the reason."""
    file = read_toml(path or resource_path("words", "checks.toml"))
    file.text("version")
    vocabulary = Vocabulary(
        rising=_trend(file.required_table("rising")),
        falling=_trend(file.required_table("falling")),
        verdict=_verdict(file.required_table("verdict")),
        sums=_sums(file.required_table("sums")),
        names=_names(file.required_table("names")),
        measures={one.text("key"): _measure(one) for one in file.tables("measure")},
        placeholders=tuple(_placeholder(one) for one in file.tables("placeholder")),
        doubling=_doubling(file.required_table("doubling")),
        abolished=tuple(_abolished(one) for one in file.tables("abolished")),
        former=_only(file.required_table("former"), "words"),
        spellings=tuple(_spelling(one) for one in file.tables("spelling")),
        symbols=_symbols(file.required_table("symbols")),
        as_above=_only(file.required_table("recipients"), "as_above"),
    )
    file.finish()
    return vocabulary


def word_list(entry: Entry, key: str) -> tuple[str, ...]:
    """A list of words, none of them blank or twice there; an empty list is a slip."""
    words = tuple(one.strip() for one in entry.texts(key))
    if not words:
        entry.fail(key, message("Words", "the list has no words."))
    if not all(words):
        entry.fail(key, message("Words", "one of the words is blank."))
    twice = sorted({one for one in words if words.count(one) > 1})
    if twice:
        text = message("Words", "these words are there twice: {words}.", words=", ".join(twice))
        entry.fail(key, text)
    return words


def _only(entry: Entry, key: str) -> tuple[str, ...]:
    words = word_list(entry, key)
    entry.finish()
    return words


def _trend(entry: Entry) -> TrendWords:
    trend = TrendWords(word_list(entry, "always"), word_list(entry, "tendency"))
    entry.finish()
    return trend


def _verdict(entry: Entry) -> VerdictWords:
    verdict = VerdictWords(
        exceeded=word_list(entry, "exceeded"),
        reached=word_list(entry, "reached"),
        missed=word_list(entry, "missed"),
        negations=word_list(entry, "negations"),
        hopes=word_list(entry, "hopes"),
    )
    entry.finish()
    return verdict


def _sums(entry: Entry) -> SumWords:
    sums = SumWords(
        total=word_list(entry, "total"),
        all_parts=word_list(entry, "all_parts"),
        some_parts=word_list(entry, "some_parts"),
        besides=word_list(entry, "besides"),
    )
    entry.finish()
    return sums


def _names(entry: Entry) -> NameWords:
    names = NameWords(
        fillers=frozenset(word_list(entry, "fillers")),
        leads=word_list(entry, "leads"),
        links=word_list(entry, "links"),
        aims=word_list(entry, "aims"),
        keep=word_list(entry, "keep"),
        compared=word_list(entry, "compared"),
        other_bases=word_list(entry, "other_bases"),
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
        reduplications=frozenset(word_list(entry, "reduplications")),
        compounds=frozenset(word_list(entry, "compounds")),
        never=frozenset(word_list(entry, "never")),
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
    variants = word_list(entry, "variants")
    if len(variants) < 2:
        entry.fail("variants", message("Words", "two spellings at least are needed."))
    return variants


def _symbols(entry: Entry) -> SymbolWords:
    symbols = SymbolWords(
        kinds=frozenset(word_list(entry, "kinds")),
        party=frozenset(word_list(entry, "party")),
        state=frozenset(word_list(entry, "state")),
    )
    entry.finish()
    return symbols
