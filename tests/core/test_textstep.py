"""A step of undo: the smallest replacement, there and back."""

from hypothesis import given
from hypothesis import strategies as st

from nq20desk.core.textstep import TextStep

TEXT = st.text(alphabet="abệ \n", max_size=40)


@given(TEXT, TEXT)
def test_a_step_leads_there_and_back(before, after):
    step = TextStep.between(before, after)
    assert step.redone(before) == after
    assert step.undone(after) == before


@given(TEXT, TEXT, TEXT, TEXT)
def test_it_holds_no_more_than_what_changed(start, old, new, end):
    step = TextStep.between(start + old + end, start + new + end)
    assert step.size <= len(old) + len(new)


def test_what_did_not_change_is_not_in_it():
    assert TextStep.between("Trạm y tế xã", "Trạm y tế phường xã") == TextStep(10, "", "phường ")
