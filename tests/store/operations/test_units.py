"""Units in the store: every change is one named step, taken back whole; nothing is deleted."""

import sqlite3
from contextlib import closing
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from nq20desk.app.desk import Desk
from nq20desk.core.errors import KnownError
from nq20desk.core.indicator import Level
from nq20desk.core.message import message
from nq20desk.core.observation import Observation
from nq20desk.core.territory import ChangeKind, Unit
from nq20desk.store.operations import EnterFigures, SaveUnit
from nq20desk.store.operations.communes import EnterByUnit
from nq20desk.store.operations.units import (
    AddUnits,
    CorrectChange,
    EndUnit,
    MergeUnits,
    RenameUnit,
    SplitUnit,
    Standing,
)
from nq20desk.store.store import DATABASE

DAY = date(2025, 7, 1)
NEW = Unit("d", "phường D", Level.COMMUNE, "city")


def commune(key):
    return Unit(key, f"xã {key.upper()}", Level.COMMUNE, "city")


def filled(folder):
    made = Desk(folder, who="Nguyễn Văn A")
    made.run(SaveUnit("city", "thành phố C", "district"))
    made.run(AddUnits([commune("a"), commune("b"), commune("c")]))
    return made


@pytest.fixture
def desk(tmp_path):
    made = filled(tmp_path / "dữ liệu")
    yield made
    made.close()


def people(number):
    return Observation("population", "2025", value=Decimal(number), words=str(number))


def names(desk, day):
    return [one.name for one in desk.territory.members("city", day)]


def test_a_merger_ends_the_old_units_begins_the_new_one_and_is_taken_back_whole(desk):
    before = {one.key: one for one in desk.territory}
    desk.run(MergeUnits(["a", "b"], NEW, DAY, document="NQ 1/NQ-UBTVQH15", note="ghi chú"))
    assert names(desk, date(2025, 6, 30)) == ["xã A", "xã B", "xã C"]
    assert names(desk, DAY) == ["phường D", "xã C"]
    change = desk.territory.origin("d")
    assert (change.kind, change.old, change.document) == (
        ChangeKind.MERGER, ("a", "b"), "NQ 1/NQ-UBTVQH15",
    )  # fmt: skip
    desk.undo()
    assert {one.key: one for one in desk.territory} == before
    assert desk.territory.changes == ()
    desk.redo()
    assert names(desk, DAY) == ["phường D", "xã C"]


def test_it_is_all_there_after_closing_and_opening(tmp_path):
    desk = filled(tmp_path)
    desk.run(MergeUnits(["a", "b"], NEW, DAY))
    desk.run(RenameUnit("c", date(2024, 1, 1), "phường C"))
    desk.close()
    again = Desk(tmp_path)
    assert again.territory.makers("d") == (again.territory["a"], again.territory["b"])
    assert again.territory.name_on("c", date(2023, 1, 1)) == "xã C"
    assert again.territory["a"].valid_to == date(2025, 6, 30)
    again.close()


def test_a_merger_whose_new_unit_has_figures_is_not_taken_back(desk):
    desk.run(MergeUnits(["a", "b"], NEW, DAY))
    desk.run(EnterFigures("d", [("population", "2025", people(10))], undoable=False))
    with pytest.raises(KnownError, match="changed again later"):
        desk.undo()
    assert "d" in desk.territory


def test_a_split_ends_one_unit_and_begins_several(desk):
    parts = [Unit("e", "xã E", Level.COMMUNE, "city"), Unit("f", "xã F", Level.COMMUNE, "city")]
    desk.run(SplitUnit("a", parts, DAY))
    assert names(desk, DAY) == ["xã B", "xã C", "xã E", "xã F"]
    desk.undo()
    assert names(desk, DAY) == ["xã A", "xã B", "xã C"]


def test_a_correction_moves_both_sides_of_a_merger(desk):
    desk.run(MergeUnits(["a", "b"], NEW, DAY))
    (change,) = desk.territory.changes
    desk.run(CorrectChange(change.id, date(2025, 6, 1), "NQ 2"))
    assert desk.territory["a"].valid_to == date(2025, 5, 31)
    assert desk.territory["d"].valid_from == date(2025, 6, 1)
    assert desk.territory.origin("d").document == "NQ 2"
    desk.undo()
    assert desk.territory["d"].valid_from == DAY


def test_a_new_name_keeps_the_unit_and_its_figures(desk):
    desk.run(EnterFigures("c", [("population", "2025", people(10))]))
    desk.run(RenameUnit("c", DAY, "phường C"))
    assert desk.territory["c"].name == "phường C"
    assert desk.territory.name_on("c", date(2025, 1, 1)) == "xã C"
    assert desk.figures("c").typed("population", "2025").value == 10


def test_saving_the_name_alone_leaves_the_unit_where_it_is(desk):
    desk.run(SaveUnit("a", "xã A sửa", "commune"))
    assert desk.territory["a"].parent == "city"
    desk.run(SaveUnit("a", "xã A", "commune", Standing("city", DAY, None)))
    assert desk.territory["a"].valid_from == DAY


def test_a_unit_ends_and_goes_on(desk):
    desk.run(EndUnit("a", date(2024, 12, 31)))
    assert "xã A" not in names(desk, date(2025, 1, 1))
    desk.run(EndUnit("a", None))
    assert "xã A" in names(desk, date(2025, 1, 1))


def test_figures_of_several_communes_are_one_step(desk):
    name = message("Operations", "Enter figures")
    desk.run(EnterByUnit([(key, "population", "2025", people(5)) for key in "abc"], name))
    assert desk.roll_up("city", "population", "2025").exact == 15
    desk.undo()
    assert desk.roll_up("city", "population", "2025").exact is None


def test_units_that_report_have_an_office_or_stand_alone(desk):
    assert [one.key for one in desk.units()] == ["city"]


REFUSED = {
    "one unit": (MergeUnits(["a"], NEW, DAY), "at least two"),
    "a name twice": (AddUnits([Unit("x", "xã  a", Level.COMMUNE, "city")]), "already"),
    "no name": (SaveUnit("a", "  ", "commune"), "no name"),
    "an unknown unit": (MergeUnits(["a", "z"], NEW, DAY), "no unit 'z'"),
    "a key twice": (SplitUnit("a", [commune("b"), commune("x")], DAY), "already"),
    "one part": (SplitUnit("a", [commune("x")], DAY), "at least two"),
    "ends before it begins": (
        SaveUnit("a", "xã A", "commune", Standing("city", DAY, date(2024, 1, 1))), "before it"),
    "above itself": (SaveUnit("city", "C", "district", Standing("a")), "not of a lower level"),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_is_refused_with_a_sentence_and_nothing_is_written(desk, name):
    operation, words = REFUSED[name]
    before = {one.key: one for one in desk.territory}
    with pytest.raises(KnownError, match=words):
        desk.run(operation)
    assert {one.key: one for one in desk.territory} == before


def test_an_ended_unit_is_not_merged_and_its_merger_decides_its_days(desk):
    desk.run(MergeUnits(["a", "b"], NEW, DAY))
    with pytest.raises(KnownError, match="ended already"):
        desk.run(MergeUnits(["a", "c"], Unit("e", "xã E", Level.COMMUNE, "city"), DAY))
    with pytest.raises(KnownError, match="by a merger or split"):
        desk.run(EndUnit("a", date(2024, 1, 1)))
    with pytest.raises(KnownError, match="follow from a merger"):
        desk.run(SaveUnit("d", "phường D", "commune", Standing("city", date(2020, 1, 1))))


def test_new_names_come_in_their_order(desk):
    desk.run(RenameUnit("c", DAY, "phường C"))
    with pytest.raises(KnownError, match="newer name"):
        desk.run(RenameUnit("c", date(2024, 1, 1), "thị trấn C"))


def test_a_new_name_in_time_frees_the_old_one_s_place_for_others(desk):
    """Two units of one name may follow each other, never stand side by side."""
    desk.run(MergeUnits(["a", "b"], Unit("a-2", "xã A", Level.COMMUNE, "city"), DAY))
    assert names(desk, DAY) == ["xã A", "xã C"]


def test_units_of_an_older_schema_find_their_place(tmp_path):
    """Data of schema 1 know no parents and no mergers."""
    old = (Path(__file__).parents[2] / "museum" / "schema-1.sql").read_text(encoding="utf-8")
    with closing(sqlite3.connect(tmp_path / DATABASE)) as connection:
        connection.executescript(old)
    desk = Desk(tmp_path)
    assert desk.territory["mau"] == Unit("mau", "xã Mẫu", Level.COMMUNE)
    desk.run(SaveUnit("city", "thành phố C", "district"))
    desk.run(SaveUnit("mau", "xã Mẫu", "commune", Standing("city")))
    desk.run(AddUnits([commune("a")]))
    desk.run(MergeUnits(["mau", "a"], NEW, DAY))
    assert desk.roll_up("city", "population", "2024").missing[0].unit.key == "a"
    assert desk.territory.makers("d")
    desk.close()
