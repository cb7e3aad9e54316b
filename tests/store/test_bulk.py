"""Thousands of figures in one step: written, journalled and taken back like a single one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nq20desk.core.errors import KnownError
from nq20desk.core.observation import Observation, Statement
from nq20desk.store import queries
from nq20desk.store.journal import key_text
from nq20desk.store.operations import EnterFigures, SaveUnit
from nq20desk.store.store import Store

NOW = datetime(2026, 1, 5, 8, 0, tzinfo=UTC)
Figures = dict[tuple[str, str], Observation]
YEARS = [str(year) for year in range(2010, 2030)]
KEYS = [f"indicator_{count}" for count in range(150)]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store(tmp_path / "dữ liệu", "Nguyễn Văn A", lambda: NOW)
    made.run(SaveUnit("mau", "xã Mẫu", "commune"))
    yield made
    made.close()


def stored(store: Store) -> Figures:
    with store.read() as session:
        return {(one.indicator, one.period): one for one in queries.figures_of(session, "mau")}


def figure(key: str, period: str, value: str) -> Observation:
    return Observation(key, period, value=Decimal(value), words=value, note="ghi chú",
                       also=(Statement("93,1%", value=Decimal("93.1")),))  # fmt: skip


def enter(store: Store, *figures: Observation | tuple[str, str]) -> None:
    changes = [
        (*one, None) if isinstance(one, tuple) else (one.indicator, one.period, one)
        for one in figures
    ]
    store.run(EnterFigures("mau", changes))


def test_3000_figures_are_one_step_back_and_forth(store: Store) -> None:
    block = [figure(key, year, "95.0") for key in KEYS for year in YEARS]
    enter(store, *block)
    assert stored(store) == {(one.indicator, one.period): one for one in block}
    assert len(store.undo().changes) == 3000
    assert stored(store) == {}
    store.redo()
    assert len(stored(store)) == 3000


def test_new_changed_cleared_and_same_ones_in_one_step(store: Store) -> None:
    same, old, gone = (figure("a", year, "1.50") for year in ("2020", "2021", "2022"))
    enter(store, same, old, gone)
    before = stored(store)
    new = figure("a", "2023", "4")
    changed = replace(old, value=Decimal("1.5"), words="1,5")
    changes = store.run(
        EnterFigures("mau", [("a", "2020", same), ("a", "2021", changed), ("a", "2022", None),
                             ("a", "2023", new), ("a", "2024", None)])
    )  # fmt: skip
    assert changes.keys("observation") == {
        ("mau", "a", "2021"), ("mau", "a", "2022"), ("mau", "a", "2023"),
    }  # fmt: skip
    assert stored(store) == {("a", "2020"): same, ("a", "2021"): changed, ("a", "2023"): new}
    store.undo()
    assert stored(store) == before


def test_each_figure_of_a_large_step_has_its_history(store: Store) -> None:
    enter(store, *(figure(key, "2024", "1") for key in KEYS))
    enter(store, *(figure(key, "2024", "2") for key in KEYS))
    with store.read() as session:
        told = queries.history(session, "observation", key_text(("mau", KEYS[7], "2024")))
    assert len(told) == 2
    assert '"value": "1"' in (told[0].before or "")
    assert '"value": "2"' in (told[0].after or "")
    assert told[1].before is None


def test_a_step_is_not_taken_back_over_later_changes(store: Store) -> None:
    enter(store, figure("a", "2024", "1"), figure("b", "2024", "1"))
    store.run(EnterFigures("mau", [("b", "2024", figure("b", "2024", "2"))], undoable=False))
    with pytest.raises(KnownError):
        store.undo()
    assert {one.value for one in stored(store).values()} == {1, 2}


def test_figures_of_an_unknown_unit_are_refused_whole(store: Store) -> None:
    with pytest.raises(Exception, match="FOREIGN KEY"):
        store.run(EnterFigures("nowhere", [("a", "2024", figure("a", "2024", "1"))]))
    assert stored(store) == {}


@given(
    st.lists(
        st.dictionaries(
            st.sampled_from(["a", "b", "c"]), st.one_of(st.none(), st.sampled_from(["1", "1.0"])),
            min_size=1,
        ),
        max_size=5,
    )
)  # fmt: skip
def test_undoing_everything_leads_back_step_by_step(
    tmp_path_factory: pytest.TempPathFactory, steps: list[dict[str, str | None]]
) -> None:
    store = Store(tmp_path_factory.mktemp("bulk"), "Lan", lambda: NOW)
    store.run(SaveUnit("mau", "xã Mẫu", "commune", undoable=False))
    states = [stored(store)]
    for step in steps:
        enter(store, *((key, "2024") if value is None else figure(key, "2024", value)
                       for key, value in step.items()))  # fmt: skip
        if stored(store) != states[-1]:
            states.append(stored(store))
    for state in reversed(states[:-1]):
        store.undo()
        assert [repr(one) for one in stored(store).values()] == [repr(x) for x in state.values()]
    store.close()
