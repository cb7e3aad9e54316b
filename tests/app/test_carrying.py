"""Text of an earlier report for a new one, out of real data folders."""

from dataclasses import replace
from datetime import date

import pytest

from nq20desk.app.carrying import carried_into, carry_over, earlier_reports, new_report
from nq20desk.core.blocks import CitationField, citations_of, fields_of
from nq20desk.store.operations import SaveOffice, SaveReport, SaveUnit, WriteSection


@pytest.fixture
def party(desk):
    return next(one for one in desk.reports() if one.form.startswith("party"))


@pytest.fixture
def commune(desk, party):
    """The Party committee of the commune that follows the district."""
    desk.run(SaveUnit("xa-duc-trong", "xã Đức Trọng, tỉnh Lâm Đồng", "commune"))
    office = replace(
        desk.office(party.office), key="dang-uy-xa", unit="xa-duc-trong",
        name="Ban Thường vụ Đảng ủy xã Đức Trọng", issuing_line="ĐẢNG ỦY XÃ ĐỨC TRỌNG",
        symbol="ĐU",
    )  # fmt: skip
    desk.run(SaveOffice(office))
    return office


def test_figures_of_the_old_year_move_on_and_say_which_are_missing(desk, party):
    new = replace(party, id=0, year=party.year + 1)
    carried = carry_over(desk, party.id, new)
    before = [one for blocks in desk.snapshot(party.id).sections.values()
              for one in fields_of(blocks)]  # fmt: skip
    after = [one for key in carried.sections for one in fields_of(carried.sections[key])]
    moved = [one for one in before if one.period == str(party.year)]
    assert len(carried.moved) == len(moved) > 5
    assert len(after) == len(before)
    assert not [one for one in after if one.period == str(party.year)]
    assert {one.after for one in carried.missing} == {one.after for one in carried.moved}
    assert carried.changes == ()


def test_the_commune_takes_over_the_text_of_its_district_in_one_step(desk, party, commune):
    new = replace(
        party, id=0, office=commune.key, year=2025, issue_year=2026, date=date(2026, 3, 1)
    )
    carried = carry_over(desk, party.id, new)
    desk.run(new_report(desk, new, party.id, carried, carried.proposed))
    made = desk.reports()[0]
    texts = desk.sections(made.id)
    assert "Ban Thường vụ Đảng ủy xã Đức Trọng báo cáo tình hình" in texts["preamble"]
    assert "ngày 22/6/2018 Ban Thường vụ Huyện ủy ban hành" in texts["concretise"]
    assert "96-KH/HU" in texts["concretise"]
    assert set(texts) == set(desk.sections(party.id))
    assert made.left_out == party.left_out
    desk.undo()
    assert made.id not in [one.id for one in desk.reports()]


def test_citations_stay_live_in_one_office_and_become_text_in_another(desk, party, commune):
    known = desk.documents(party.office)[0].id
    desk.run(WriteSection(party.id, "study", f"Theo {{document:{known}}} của tỉnh"))
    same = carry_over(desk, party.id, replace(party, id=0, year=2023), ["study"])
    assert list(citations_of(same.sections["study"])) == [CitationField(known)]
    other = carry_over(desk, party.id, replace(party, id=0, office=commune.key), ["study"])
    assert other.written_out == 1
    assert not list(citations_of(other.sections["study"]))
    (text,) = other.texts(()).values()
    assert text.startswith("Theo ")
    assert len(text) > len("Theo  của tỉnh")


def test_an_office_that_was_renamed_after_its_report_gets_its_new_name(desk, party):
    office = desk.office(party.office)
    desk.run(SaveUnit(office.unit, "xã Đức Trọng, tỉnh Lâm Đồng", "commune"))
    desk.run(SaveOffice(replace(office, name="Ban Thường vụ Đảng ủy xã Đức Trọng")))
    new = replace(party, id=0, year=2025, date=date(2026, 1, 15))
    carried = carry_over(desk, party.id, new, ["proposals"])
    pairs = {(one.old, one.new, one.proposed) for one in carried.changes}
    assert (
        "Ban Thường vụ Huyện ủy Đức Trọng", "Ban Thường vụ Đảng ủy xã Đức Trọng", True,
    ) in pairs  # fmt: skip


def test_one_section_is_taken_over_and_the_same_office_comes_first(desk, party):
    desk.run(SaveReport(replace(party, id=0, year=2023)))
    new = desk.reports()[0]
    assert earlier_reports(desk, new)[0].id == party.id
    carried = carry_over(desk, party.id, new, ["study", "nowhere"])
    assert list(carried.sections) == ["study"]
    desk.run(carried_into(desk, new, party.id, carried, ()))
    assert list(desk.sections(new.id)) == ["study"]


def test_what_the_other_form_only_has_as_a_heading_stays_behind(desk, party):
    state = next(one for one in desk.reports() if one.form.startswith("state"))
    assert "proposals" in desk.sections(party.id)
    carried = carry_over(desk, party.id, state)
    assert "proposals" not in carried.sections
    assert "finance" in carried.sections
