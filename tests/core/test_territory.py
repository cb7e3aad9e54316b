"""Units in time: who belongs to whom on which day, and what became of whom."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nq20desk.core.indicator import Level
from nq20desk.core.territory import ONE_DAY, ChangeKind, Territory, Unit, UnitChange

DAY = date(2025, 7, 1)
CITY = Unit("city", "thành phố C", Level.DISTRICT)


def commune(key, name=None, since=None, until=None):
    return Unit(key, name or f"xã {key}", Level.COMMUNE, "city", since, until)


@pytest.fixture
def territory():
    """xã a and xã b become phường d on 1/7/2025; xã c goes on, renamed on 1/1/2024."""
    units = [CITY, commune("a", until=DAY - ONE_DAY), commune("b", until=DAY - ONE_DAY),
             commune("c", "phường c"), commune("d", "phường d", since=DAY)]  # fmt: skip
    changes = [
        UnitChange(ChangeKind.MERGER, DAY, ("a", "b"), ("d",)),
        UnitChange(ChangeKind.RENAME, date(2024, 1, 1), ("c",), ("c",), "xã c"),
    ]
    return Territory(units, changes)


def keys(units):
    return [one.key for one in units]


def test_members_are_those_of_the_day(territory):
    assert keys(territory.members("city", DAY - ONE_DAY)) == ["c", "a", "b"]
    assert keys(territory.members("city", DAY)) == ["c", "d"]


def test_a_year_follows_the_borders_at_its_end(territory):
    assert keys(territory.members_of_year("city", 2024)) == ["c", "a", "b"]
    assert keys(territory.members_of_year("city", 2025)) == ["c", "d"]


def test_the_last_year_of_a_unit_follows_the_borders_of_its_last_day():
    """The district level ended on 30/6/2025; so did its communes."""
    last = DAY - ONE_DAY
    city = Unit("city", "huyện C", Level.DISTRICT, valid_to=last)
    territory = Territory([city, commune("a", until=last), commune("d", since=DAY)])
    assert keys(territory.members_of_year("city", 2025)) == ["a"]
    assert keys(territory.members_of_year("city", 2026)) == ["d"]


def test_a_unit_is_called_as_on_the_day(territory):
    assert territory.name_on("c", date(2023, 12, 31)) == "xã c"
    assert territory.name_on("c", date(2024, 1, 1)) == "phường c"
    assert territory.members("city", date(2020, 1, 1))[0].name == "xã c"


def test_what_became_of_whom(territory):
    assert keys(territory.successors("a")) == ["d"]
    assert keys(territory.predecessors("d")) == keys(territory.makers("d")) == ["a", "b"]
    assert territory.predecessors("c") == territory.successors("c") == ()
    assert territory.fate("a") == territory.origin("d")


def test_parts_of_a_split_unit_are_not_made_of_it():
    change = UnitChange(ChangeKind.SPLIT, DAY, ("a",), ("b", "c"))
    territory = Territory([commune("a"), commune("b"), commune("c")], [change])
    assert keys(territory.predecessors("b")) == ["a"]
    assert territory.makers("b") == ()


def test_keys_are_never_used_again(territory):
    assert territory.free_key("xã Đề Thám") == "xa-de-tham"
    assert territory.free_key("c") == "c-2"
    assert territory.free_key("c", ["c-2"]) == "c-3"


def test_units_below_at_any_depth():
    province = Unit("p", "tỉnh P", Level.PROVINCE)
    city = Unit("city", "thành phố C", Level.DISTRICT, "p")
    territory = Territory([province, city, commune("a")])
    assert territory.below("p") == {"city", "a"}


@given(st.dates(date(2000, 1, 1), date(2040, 12, 31)))
def test_on_every_day_old_and_new_units_never_stand_together(day):
    old = [commune("a", until=DAY - ONE_DAY), commune("b", until=DAY - ONE_DAY)]
    change = UnitChange(ChangeKind.MERGER, DAY, ("a", "b"), ("d",))
    territory = Territory([CITY, *old, commune("d", since=DAY)], [change])
    expected = ["d"] if day >= DAY else ["a", "b"]
    assert keys(territory.members("city", day)) == expected
