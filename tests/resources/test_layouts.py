"""Layout profiles: the decree's numbers, their ranges, and what a bad file says."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from nq20desk.core.errors import KnownError
from nq20desk.core.layout import LayoutProfile, Mark, Part
from nq20desk.core.office import SizeSet, System
from nq20desk.resources import resource_path
from nq20desk.resources.layouts import choose_layout, load_layout, load_layouts

LAYOUTS = load_layouts(resource_path("layouts"))
STATE_FILE = resource_path("layouts", "state-nd30-2020.toml")


def profile(key: str) -> LayoutProfile:
    return next(one for one in LAYOUTS if one.key == key)


def test_the_three_profiles_are_there():
    assert {one.key for one in LAYOUTS} == {
        "state-nd30-2020", "party-hd36-2018", "party-hd05-2026",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("system", "day", "key"),
    [
        (System.STATE, date(2025, 3, 14), "state-nd30-2020"),
        (System.PARTY, date(2018, 4, 3), "party-hd36-2018"),
        (System.PARTY, date(2026, 5, 26), "party-hd36-2018"),
        (System.PARTY, date(2026, 5, 27), "party-hd05-2026"),
    ],
)
def test_the_profile_in_force_on_the_day_is_chosen(system, day, key):
    assert choose_layout(LAYOUTS, system, day).key == key


def test_an_office_may_choose_another_profile_of_its_own_system():
    day = date(2026, 11, 1)
    assert choose_layout(LAYOUTS, System.PARTY, day, "party-hd36-2018").key == "party-hd36-2018"
    assert choose_layout(LAYOUTS, System.STATE, day, "party-hd36-2018").key == "state-nd30-2020"


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda one: one.key)
def test_every_rule_names_its_clause_and_keeps_to_its_range(layout: LayoutProfile):
    for face in (*layout.faces.values(), *layout.marks.values()):
        assert face.clause
        assert all(size in face.allowed for size in face.sizes.values())
    for rules in (layout.page, layout.head, layout.body):
        assert rules.clause
        assert all(getattr(rules, name) in allowed for name, allowed in rules.allowed.items())


def test_the_size_sets_of_the_decree_go_up_and_down_together():
    faces = profile("state-nd30-2020").faces
    trio = (Part.NATION, Part.MOTTO, Part.PLACE_DATE)
    assert [faces[part].size(SizeSet.LARGE) for part in trio] == [13, 14, 14]
    assert [faces[part].size(SizeSet.SMALL) for part in trio] == [12, 13, 13]


def test_the_decrees_margins_and_ranges():
    page = profile("state-nd30-2020").page
    ranges = {name: (one.low, one.high) for name, one in page.allowed.items()}
    assert ranges == {
        "top": (20, 25), "bottom": (20, 25), "left": (30, 35), "right": (15, 20),
    }  # fmt: skip
    assert (page.width, page.height) == (210, 297)


def test_marks_and_stamps_of_the_decree():
    state = profile("state-nd30-2020")
    assert set(state.marks) == set(Mark)
    assert [(one.words, one.width, one.height) for one in state.stamps_of(Mark.URGENCY)] == [
        ("HỎA TỐC", 30, 8), ("THƯỢNG KHẨN", 40, 8), ("KHẨN", 20, 8),
    ]  # fmt: skip


@pytest.mark.parametrize("key", ["party-hd36-2018", "party-hd05-2026"])
def test_the_party_sets_lines_eighteen_points_apart(key):
    body = profile(key).body
    assert body.leading_points == 18
    assert (body.allowed["leading_points"].low, body.allowed["leading_points"].high) == (18, 22)


def test_the_two_party_guidances_differ_in_separator_and_post():
    old, new = profile("party-hd36-2018"), profile("party-hd05-2026")
    assert (old.signature.separator, new.signature.separator) == (",", ";")
    assert not new.faces[Part.POST].bold


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("top = 20", "top = 19", "page.top"),
        ("indent = 10", "indent = 15", "body.indent"),
        ("issuer_line = 0.42", "issuer_line = 0.6", "head.issuer_line"),
        ("paragraph_gap = 6\n", "paragraph_gap = 5\n", "body.paragraph_gap"),
        ("size = 13\nsmall = 12\nfrom = 12", "size = 15\nsmall = 12\nfrom = 12",
         "face.nation.size"),
        ("small = 12\nfrom = 12", "small = 11\nfrom = 12", "face.nation.small"),
        ("left = 30\n", "", "page.left"),
        ("width = 210", 'width = "210"', "page.width"),
        ("width = 210", "width = 210\nwidht = 3", "page.widht"),
        ("[face.body]", "[face.bodi]", "face.body"),
        ("top = { from = 20", "tob = { from = 20", "page.allowed.tob"),
        ('system = "state"', 'system = "church"', "layout.system"),
        ("valid_from = 2020-03-05", "", "layout.valid_from"),
    ],
)  # fmt: skip
def test_a_bad_file_is_refused_with_its_name_and_key(tmp_path: Path, old, new, key):
    text = STATE_FILE.read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / "state-nd30-2020.toml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(KnownError) as refused:
        load_layout(path)
    assert "state-nd30-2020.toml" in str(refused.value)
    assert key in str(refused.value)


def test_a_system_without_any_profile_is_named():
    with pytest.raises(KnownError, match="party"):
        choose_layout([one for one in LAYOUTS if one.system is System.STATE], System.PARTY,
                      date(2026, 1, 1))  # fmt: skip
