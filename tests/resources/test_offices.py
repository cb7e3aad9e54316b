"""The kinds of offices: who existed when, and what a profile begins with."""

from datetime import date

import pytest

from nq20desk.core.errors import KnownError
from nq20desk.core.indicator import Level
from nq20desk.core.office import System
from nq20desk.resources import resource_path
from nq20desk.resources.offices import load_presets, new_office, slug

PRESETS = {one.key: one for one in load_presets(resource_path("offices", "presets.toml"))}


def made(key, word, name, province):
    preset = PRESETS[key]
    kind = next(one for one in preset.kinds if one.word == word)
    return new_office(preset, kind, name, province)


def test_the_district_level_ended_on_30_june_2025():
    old, new = date(2025, 6, 30), date(2025, 7, 1)
    assert PRESETS["district-party"].in_force(old)
    assert not PRESETS["district-party"].in_force(new)
    assert not PRESETS["commune-party"].in_force(old)
    assert PRESETS["commune-party"].in_force(new)


def test_stations_have_their_own_seal_since_2026():
    assert not PRESETS["station"].in_force(date(2025, 12, 31))
    assert PRESETS["station"].in_force(date(2026, 1, 1))


def test_a_district_party_committee():
    unit, office = made("district-party", "huyện", "Đức Trọng", "Lâm Đồng")
    assert (unit.key, unit.level) == ("duc-trong", Level.DISTRICT)
    assert office.system is System.PARTY
    assert (office.superior_line, office.issuing_line) == (
        "ĐẢNG BỘ TỈNH LÂM ĐỒNG",
        "HUYỆN ỦY ĐỨC TRỌNG",
    )
    assert office.symbol == "HU"
    assert office.signer.authority == ("T/M BAN THƯỜNG VỤ",)


def test_a_ward_people_s_committee():
    unit, office = made("commune-committee", "phường", "Tân Giang", "Cao Bằng")
    assert unit.title == "phường Tân Giang, tỉnh Cao Bằng"
    assert (office.superior_line, office.issuing_line) == ("ỦY BAN NHÂN DÂN", "PHƯỜNG TÂN GIANG")
    assert office.key == "ubnd-phuong-tan-giang"


def test_every_preset_fills_all_its_gaps():
    for preset in PRESETS.values():
        for kind in preset.kinds:
            unit, office = new_office(preset, kind, "Tân Giang", "Cao Bằng")
            assert "{" not in f"{unit}{office}"


def test_offices_of_different_kinds_have_different_keys():
    keys = [kind.key for preset in PRESETS.values() for kind in preset.kinds]
    assert len(keys) == len(set(keys))


def test_a_name_becomes_a_key_without_marks():
    assert slug("Đức Trọng") == "duc-trong"
    assert slug("Ea H'leo") == "ea-h-leo"
    assert slug("…") == "unit"


def test_a_wrong_file_is_refused_by_key(tmp_path):
    path = tmp_path / "presets.toml"
    path.write_text('[[preset]]\nkey = "a"\nname = "b"\n', encoding="utf-8")
    with pytest.raises(KnownError, match="name_en"):
        load_presets(path)
