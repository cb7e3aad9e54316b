"""Plans side by side."""

from dataclasses import replace
from decimal import Decimal

from nq20desk.core.plan import Target
from nq20desk.core.plancompare import Demand, Difference, compare_plans, difference_of
from nq20desk.core.quantity import Comparator
from nq20desk.resources.library import Library

LIBRARY = Library()
NATION, BINH_PHUOC, LAM_DONG, NQ72 = (
    LIBRARY.plan(key)
    for key in ("nq20-tw-2017", "binh-phuoc-nq20", "lam-dong-50-kh-tu-2018", "nq72-tw-2025")
)


def cells(indicator, year, *plans):
    found = compare_plans(plans, LIBRARY.catalogue)
    row = next(one for one in found.rows if one.indicator.key == indicator)
    return [
        cell for column, cell in zip(found.columns, row.cells, strict=True) if column.year == year
    ]


def test_a_provincial_target_may_be_stricter_or_looser_than_the_national_one():
    _, strict = cells("under5_mortality", 2025, NATION, BINH_PHUOC)
    assert (strict.difference, strict.demand) == (Difference.LOWER, Demand.MORE)
    assert strict.gap == Decimal("-7.5")
    _, loose = cells("doctors_per_10000", 2025, NATION, LAM_DONG)
    assert (loose.difference, loose.demand) == (Difference.LOWER, Demand.LESS)
    assert loose.gap == Decimal(-2)


def test_the_first_plan_of_a_year_is_what_the_others_are_held_against():
    basis, same = cells("adult_obesity", 2025, NATION, LAM_DONG)
    assert basis.difference is Difference.BASIS
    assert same.difference is Difference.SAME
    assert same.basis == basis.target


def test_a_target_that_only_one_plan_sets_stands_alone():
    first, second = cells("oop_household_share", 2025, NATION, BINH_PHUOC)
    assert first.difference is Difference.ALONE
    assert second is None


def test_another_sign_another_condition_and_a_change_are_said():
    indicator = LIBRARY.catalogue["expanded_immunization_coverage"]
    twelve = NATION.target(indicator.key, 2025)
    fourteen = replace(twelve, condition=replace(twelve.condition, value=Decimal(14)))
    more = replace(twelve, comparator=Comparator.MORE)
    change = replace(twelve, comparator=Comparator.CHANGE)
    text = Target(indicator.key, 2025, Comparator.TEXT, "cao")
    assert difference_of(twelve, twelve, indicator) is Difference.SAME
    assert difference_of(fourteen, twelve, indicator) is Difference.OTHER_CONDITION
    assert difference_of(more, twelve, indicator) is Difference.OTHER_SIGN
    assert difference_of(change, twelve, indicator) is Difference.NOT_COMPARABLE
    assert difference_of(twelve, text, indicator) is Difference.NOT_COMPARABLE


def test_columns_go_by_year_and_years_can_be_chosen():
    both = compare_plans((NATION, NQ72), LIBRARY.catalogue)
    heads = [(one.year, one.plan.key) for one in both.columns]
    assert heads == sorted(heads, key=lambda one: one[0])
    assert [plan for year, plan in heads if year == 2030] == [NATION.key, NQ72.key]
    chosen = compare_plans((NATION, NQ72), LIBRARY.catalogue, (2030,))
    assert {one.year for one in chosen.columns} == {2030}
    assert {row.indicator.group for row in chosen.rows} == {one.key for one in chosen.groups}


def test_rows_that_differ_can_be_told_from_those_that_agree():
    found = compare_plans((NATION, LAM_DONG), LIBRARY.catalogue, (2025,))
    rows = {one.indicator.key: one.differs for one in found.rows}
    assert rows["doctors_per_10000"]
    assert not rows["adult_obesity"]


def test_nothing_chosen_is_an_empty_comparison():
    assert compare_plans((), LIBRARY.catalogue).rows == ()
