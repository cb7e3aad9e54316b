"""What a report makes of its form: order, joins, parts left out; numbers follow."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nq20desk.core.arrangement import Arrangement, moved, siblings, stepped
from nq20desk.resources.library import Library

STATE = Library().form("state-progress")
PARTY = Library().form("party-review-5y")
LETTERS = [one.key for one in siblings(STATE.sections, "finance")]


def _numbers(form, arrangement):
    return {one.section.key: one.number for one in form.numbered(arrangement)}


def test_a_moved_section_gets_the_number_of_its_new_place():
    before = _numbers(STATE, Arrangement())
    made = stepped(STATE.sections, Arrangement(), "finance", -1)
    after = _numbers(STATE, made)
    assert after["finance"] == before["system_services"]
    assert after["system_services"] == before["finance"]
    assert {key: after[key] for key in after if key not in ("finance", "system_services")} == {
        key: before[key] for key in before if key not in ("finance", "system_services")
    }


def test_only_siblings_that_the_form_lets_move_are_moved():
    assert not siblings(PARTY.sections, "study")
    assert stepped(PARTY.sections, Arrangement(), "study", 1) is None
    assert moved(STATE.sections, Arrangement(), "finance", "lessons") is None
    assert stepped(STATE.sections, Arrangement(), LETTERS[0], -1) is None
    assert stepped(STATE.sections, Arrangement(), LETTERS[-1], 1) is None


@given(st.lists(st.tuples(st.sampled_from(LETTERS), st.sampled_from([-1, 1])), max_size=12))
def test_moving_never_loses_or_doubles_a_section(steps):
    arrangement = Arrangement()
    for key, step in steps:
        now = STATE.arranged(arrangement)
        made = stepped(now, arrangement, key, step)
        if made is None:
            continue
        back = stepped(STATE.arranged(made), made, key, -step)
        assert [one.key for one in STATE.arranged(back)] == [one.key for one in now]
        arrangement = made
    keys = [one.key for one in STATE.arranged(arrangement)]
    assert sorted(keys) == sorted(one.key for one in STATE.sections)
    assert _numbers(STATE, arrangement).keys() == set(keys)


def test_joined_sections_stand_as_one_and_the_numbers_close_up():
    before = _numbers(PARTY, Arrangement())
    after = _numbers(PARTY, Arrangement(joined=frozenset({"weaknesses_causes"})))
    assert after["weaknesses_causes"] == before["weaknesses"]
    assert after["lessons"] == before["causes"]
    assert not {"weaknesses", "causes"} & after.keys()


def test_an_arrangement_that_the_form_does_not_know_is_followed_as_far_as_it_goes():
    strange = Arrangement(frozenset({"study", "x"}), ("x", "finance", "study"), frozenset({"x"}))
    keys = [one.key for one in STATE.arranged(strange)]
    assert sorted(keys) == sorted(one.key for one in STATE.sections)


@pytest.mark.parametrize("form", [STATE, PARTY])
def test_rare_parts_are_optional_ones(form):
    assert form.rare_parts() <= {one.key for one in form.optional_parts()}
