"""The sample's communes: the source's figures, and illustrative ones that add up to them."""

from decimal import Decimal

import pytest

from nq20desk.app.desk import Desk
from nq20desk.core.errors import KnownError
from nq20desk.resources.library import Library
from tests.resources.test_data_files import resources, spoil

__all__ = ["resources"]

REACHED = {"hung-dao", "chu-trinh", "vinh-quang", "song-bang", "ngoc-xuan", "song-hien", "de-tham"}
CITY = "cao-bang"


def test_seven_communes_reached_the_criteria_and_four_did_not(desk: Desk):
    """Source 002, lines 276 and 483."""
    whole = desk.roll_up(CITY, "communes_meeting_national_health_criteria", "2024")
    assert {one.unit.key for one in whole.parts if one.numerator == 1} == REACHED
    assert len(whole.parts) == 11
    assert whole.value == Decimal("63.6")


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("health_insurance_members", "66177"), ("health_insurance_coverage", "86.50"),
        ("stunting_u5", "11.47"), ("underweight_u5", "9.15"), ("chs_count", "11"),
        ("expanded_immunization_coverage", "93.10"), ("chs_ncd_management", "100"),
        ("communes_not_meeting_national_health_criteria", "4"), ("population", "76505"),
    ],
)  # fmt: skip
def test_the_communes_make_the_city_s_figure(desk: Desk, key, value):
    whole = desk.roll_up(CITY, key, "2024")
    assert whole.complete
    assert whole.value == Decimal(value)
    assert whole.own is None or whole.agrees


def test_an_incomplete_one_names_who_is_missing(desk: Desk):
    whole = desk.roll_up(CITY, "population_ehr_created", "2024")
    assert [one.unit.name for one in whole.missing] == ["phường Duyệt Chung"]


def test_what_no_source_says_is_marked_as_illustrative(desk: Desk):
    sample = {one.key for one in desk.territory.children(CITY)}
    for unit in sample:
        for figure in desk.figures(unit).observations.values():
            assert figure.source or "minh họa" in figure.note, (unit, figure.indicator)


def test_the_sample_s_communes_are_not_among_the_units_that_report(desk: Desk):
    assert {one.key for one in desk.units()} == {"cao-bang", "duc-trong"}
    assert desk.plans_of_unit("song-bang") == desk.plans_of_unit(CITY)


@pytest.mark.parametrize(
    ("file", "old", "new", "words"),
    [
        ("sample/cao-bang/communes.toml", '["49", "411"]', '["49"]', "numerator and denominator"),
        ("sample/cao-bang/communes.toml", "hung-dao = \"4959\"", "hung_dao = \"4959\"", "hung_dao"),
        ("sample/cao-bang/communes.toml", 'old = ["tan-giang"', 'old = ["nowhere"', "nowhere"),
        ("indicators/indicators.toml", 'rollup = "yes_no"', 'rollup = "mean"', "mean"),
        ("indicators/indicators.toml", 'rollup = "same"', 'rollup = "ratio"', "per"),
        ("indicators/indicators.toml", 'mean_of = "population"', 'mean_of = "population_mean"',
         "another mean"),
        ("indicators/indicators.toml", 'population_basis = "mean"', 'population_basis = "x"', "x"),
    ],
)  # fmt: skip
def test_an_error_names_file_and_reason(resources, file, old, new, words):
    spoil(resources / file, old, new)
    with pytest.raises(KnownError, match=words) as refused:
        Library(resources).check()
    assert file.rpartition("/")[2] in str(refused.value)


def test_only_whole_numbers_are_summed(resources):
    file = resources / "indicators" / "indicators.toml"
    spoil(file, 'key = "stunting_u5"', 'key = "stunting_u5"\nrollup = "sum"')
    with pytest.raises(KnownError, match="only whole numbers"):
        Library(resources).check()
