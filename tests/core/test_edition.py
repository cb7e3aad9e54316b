"""Which edition is in force, what changes from one to another, and what it may not lack."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from nq20desk.core.edition import (
    Choice,
    Difference,
    Edition,
    Part,
    Topic,
    differences,
    in_force,
    lacking,
)
from nq20desk.core.message import Bilingual

DAYS = st.sets(st.dates(date(2026, 1, 1), date(2030, 1, 1)), min_size=1)


@given(DAYS)
def test_the_newest_is_in_force(days):
    assert in_force(days, None) == max(days)


@given(DAYS, st.data())
def test_a_choice_holds_until_a_newer_edition_comes(days, data):
    chosen = data.draw(st.sampled_from(sorted(days)))
    choice = Choice(chosen, max(days))
    assert in_force(days, choice) == chosen
    newer = max(days) + timedelta(days=1)
    assert in_force({*days, newer}, choice) == newer
    assert in_force(days - {chosen} | {newer}, choice) == newer


def test_editions_are_known_by_their_day():
    assert Edition(date(2026, 1, 2), "A") == Edition(date(2026, 1, 2), "B")
    assert Edition(date(2026, 1, 2)) < Edition(date(2026, 1, 3))


def part(name, content=1):
    return Part(Bilingual(name), content)


def test_differences_and_what_is_lacking():
    old = {
        Topic.FORM: {"a": part("A"), "b": part("B")},
        Topic.SECTION: {"a/x": part("X"), "b/y": part("Y")},
        Topic.WORDS: {"words": part("", "1")},
    }
    new = {
        Topic.FORM: {"a": part("A", 2), "c": part("C")},
        Topic.SECTION: {"a/x": part("X")},
        Topic.WORDS: {"words": part("", "2")},
    }
    told = [(one.topic, one.difference, one.key) for one in differences(old, new)]
    assert told == [
        (Topic.FORM, Difference.ADDED, "c"),
        (Topic.FORM, Difference.CHANGED, "a"),
        (Topic.FORM, Difference.REMOVED, "b"),
        (Topic.WORDS, Difference.CHANGED, "words"),
    ]
    used = {Topic.FORM: {"a", "b", "never known"}, Topic.SECTION: {"a/x", "b/y"}}
    assert [one.key for one in lacking(used, old, new)] == ["b", "b/y"]
    assert lacking(used, old, old) == ()
