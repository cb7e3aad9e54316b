"""The undo of a section's text outlives page and program, whoever changed the text."""

import shutil
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from nq20desk.core.message import message
from nq20desk.store import queries, section_steps
from nq20desk.store.models import SectionStepRow
from nq20desk.store.operations import RemoveReport, WriteSection
from nq20desk.store.operations.reports import WriteSections
from nq20desk.store.section_steps import SectionSteps, Typing
from nq20desk.store.store import Store

REPORT, KEY = 1, "lessons"
STARTED = "Câu có sẵn."


def write(desk, text, how=Typing.NEW):
    desk.store.run(WriteSection(REPORT, KEY, text, typing=how))


def stored(desk):
    return desk.sections(REPORT).get(KEY, "")


def step(desk, how):
    """Do what the window does when the text field's own undo is used up."""
    with desk.store.read() as session:
        steps = SectionSteps(session, REPORT, KEY)
        text = steps.back() if how is Typing.BACK else steps.forth()
    if text is not None:
        write(desk, text, how)
    return text is not None


def all_the_way(desk, how):
    count = 0
    while step(desk, how):
        count += 1
    return count


def test_steps_lead_back_to_the_first_text_and_forward_again(desk):
    before = stored(desk)
    for text in ("Một", "Một hai", "Một ba"):
        write(desk, text)
    assert all_the_way(desk, Typing.BACK) == 3
    assert stored(desk) == before
    assert all_the_way(desk, Typing.FORTH) == 3
    assert stored(desk) == "Một ba"


def test_they_are_there_after_a_restart(data):
    first = Store(data, "Nguyễn Văn A")
    before = _text(first, KEY)
    for text in ("Một", "Một hai"):
        first.run(WriteSection(REPORT, KEY, text))
    first.close()
    again = Store(data, "Nguyễn Văn A")
    with again.read() as session:
        steps = SectionSteps(session, REPORT, KEY)
        assert steps.back() == "Một"
    again.run(WriteSection(REPORT, KEY, "Một", typing=Typing.BACK))
    with again.read() as session:
        assert SectionSteps(session, REPORT, KEY).back() == before
        assert SectionSteps(session, REPORT, KEY).forth() == "Một hai"
    again.close()


def test_a_word_that_goes_on_is_one_step(desk):
    before = stored(desk)
    write(desk, "T")
    write(desk, "Trạ", Typing.ON)
    write(desk, "Trạm", Typing.ON)
    assert step(desk, Typing.BACK)
    assert stored(desk) == before


def test_undoing_a_part_of_a_step_leaves_the_rest_to_be_undone(desk):
    before = stored(desk)
    write(desk, "Một hai")
    write(desk, "Một", Typing.BACK)
    assert step(desk, Typing.FORTH)
    assert stored(desk) == "Một hai"
    assert all_the_way(desk, Typing.BACK) == 2
    assert stored(desk) == before


def test_what_is_written_after_an_undo_ends_its_redo(desk):
    write(desk, "Một")
    write(desk, "Hai")
    step(desk, Typing.BACK)
    write(desk, "Ba")
    assert not step(desk, Typing.FORTH)
    step(desk, Typing.BACK)
    assert stored(desk) == "Một"


def test_an_operation_and_the_windows_own_undo_are_steps_too(desk):
    write(desk, "Một")
    desk.run(WriteSections(REPORT, {KEY: "Hai"}, message("Operations", "Change the report")))
    desk.undo()
    assert stored(desk) == "Một"
    assert step(desk, Typing.BACK)
    assert stored(desk) == "Hai"
    assert step(desk, Typing.BACK)
    assert stored(desk) == "Một"


def test_a_report_that_comes_back_finds_its_steps(desk):
    write(desk, "Một")
    write(desk, "Hai")
    desk.run(RemoveReport(REPORT))
    desk.undo()
    assert stored(desk) == "Hai"
    seen = set()
    while step(desk, Typing.BACK):
        seen.add(stored(desk))
    assert "Một" in seen


def test_old_steps_make_room_for_new_ones(desk, monkeypatch):
    monkeypatch.setattr(section_steps, "MOST_STEPS", 10)
    for number in range(41):
        write(desk, f"Lần {number}")
    with desk.store.read() as session:
        count = session.scalar(select(func.count()).select_from(SectionStepRow))
    assert count is not None
    assert 10 <= count < 10 + 20
    assert all_the_way(desk, Typing.BACK) == count


EDITS = st.lists(
    st.tuples(
        st.sampled_from(list(Typing)),
        st.text(alphabet="ab ệ\n", max_size=12),
    ),
    max_size=12,
)


@pytest.fixture(scope="module")
def store(tmp_path_factory, sample_folder):
    folder = tmp_path_factory.mktemp("steps") / "data"
    shutil.copytree(sample_folder, folder)
    made = Store(folder, "A", lambda: datetime(2026, 11, 22, 8, tzinfo=UTC))
    yield made
    made.close()


@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(EDITS, st.integers(0, 10**9))
def test_whatever_is_typed_and_undone_the_way_back_ends_at_the_first_text(store, edits, number):
    key = f"section-{number}"
    current = lambda: _text(store, key)  # noqa: E731 - read anew each time
    store.run(WriteSections(REPORT, {key: STARTED}, message("Operations", "Change the report")))
    for how, text in edits:
        store.run(WriteSection(REPORT, key, text, typing=how))
    last = current()
    while (text := _step(store, key, back=True)) is not None:
        store.run(WriteSection(REPORT, key, text, typing=Typing.BACK))
    assert current() == STARTED
    texts = []
    while (text := _step(store, key, back=False)) is not None:
        store.run(WriteSection(REPORT, key, text, typing=Typing.FORTH))
        texts.append(text)
    assert last in [STARTED, *texts]


def _text(store, key):
    with store.read() as session:
        return queries.sections_of(session, REPORT).get(key, "")


def _step(store, key, *, back):
    with store.read() as session:
        steps = SectionSteps(session, REPORT, key)
        return steps.back() if back else steps.forth()
