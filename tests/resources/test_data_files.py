"""The data files themselves, and what is said of a file with an error."""

import re
import shutil
from decimal import Decimal
from pathlib import Path

import pytest

from nq20desk.core.errors import KnownError
from nq20desk.core.office import System
from nq20desk.resources import resource_path
from nq20desk.resources.library import Library

LIBRARY = Library()


@pytest.fixture
def resources(tmp_path):
    """A copy of the data files that a test may spoil."""
    folder = tmp_path / "resources"
    shutil.copytree(resource_path(), folder, ignore=shutil.ignore_patterns("fonts", "icons"))
    return folder


def spoil(file, old, new):
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_every_data_file_loads():
    LIBRARY.check()
    assert len(LIBRARY.catalogue) == 107
    assert sum(len(one.tasks) for one in LIBRARY.tasks) == 68
    assert set(LIBRARY.samples) == set(System)
    assert {layout.system for layout in LIBRARY.layouts} == set(System)


@pytest.mark.parametrize(
    ("file", "old", "new", "words"),
    [
        ("indicators/indicators.toml", 'direction = "higher"', 'direction = "upwards"', "upwards"),
        ("indicators/indicators.toml", 'group = "life"', 'group = "nowhere"', "nowhere"),
        ("indicators/indicators.toml", 'bounds = ["60", "85"]', 'bounds = ["x", "85"]', "'x'"),
        ("plans/cao-bang-2025.toml", 'comparator = "="', 'comparator = "=="', "'=='"),
        ("plans/cao-bang-2025.toml", "year = 2025", "yaer = 2025", "yaer"),
        ("plans/cao-bang-2025.toml", "[plan]", "[plan", "can't be read: line"),
        ("forms/state-progress.toml", 'key = "study"', 'key = "preamble"', "twice"),
        ("forms/state-progress.toml", 'numbering = "roman"', 'numbering = "runes"', "runes"),
        ("tasks/lam-dong-50-kh-tu.toml", "number = 1", 'number = "1"', "wrong kind"),
        ("words/citations.toml", 'NQ = "Nghị quyết"', 'XYZ = "Nghị quyết"', "XYZ"),
        ("words/citations.toml", 'bodies = ["QH", "UBTVQH"]', "bodies = []", "no words"),
        ("documents/documents.toml", 'role = "self"', 'role = "other"', "other"),
        ("sample/cao-bang/office.toml", 'system = "state"', 'system = "royal"', "royal"),
        ("sample/cao-bang/observations.toml", 'value = "86.5"', 'value = "86,5"', "86,5"),
    ],
)
def test_an_error_in_a_data_file_names_file_and_reason(resources, file, old, new, words):
    spoil(resources / file, old, new)
    with pytest.raises(KnownError) as refused:
        Library(resources).check()
    assert Path(file).name in str(refused.value)
    assert words in str(refused.value)


def test_a_plan_with_one_indicator_and_year_twice_is_refused(resources):
    file = resources / "plans" / "cao-bang-2025.toml"
    text = file.read_text(encoding="utf-8")
    first = text[text.index("[[target]]") : text.index("[[target]]", text.index("[[target]]") + 1)]
    file.write_text(text + "\n" + first, encoding="utf-8")
    with pytest.raises(KnownError, match="twice") as refused:
        Library(resources).check()
    lines = [at for at, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1)
             if line == "[[target]]"]  # fmt: skip
    assert f"(line {lines[0]})" in str(refused.value)
    assert f"(line {lines[-1]})" in str(refused.value)


def test_a_data_file_can_t_take_the_key_of_an_own_plan(resources):
    spoil(resources / "plans" / "cao-bang-2025.toml", 'key = "cao-bang-2025"', 'key = "own-1"')
    with pytest.raises(KnownError, match="own-"):
        Library(resources).check()


def test_the_plans_of_2021_to_2026_say_where_they_come_from():
    for key, number, targets in (
        ("nq72-tw-2025", "72-NQ/TW", 17),
        ("qd-201-ttg-2024", "201/QĐ-TTg", 14),
        ("qd-1493-ttg-2021", "1493/QĐ-TTg", 6),
        ("ctmtqg-2026-2035", "262/2025/QH15", 8),
    ):
        plan = LIBRARY.plan(key)
        assert (plan.number, len(plan.targets)) == (number, targets)
        assert plan.issuer
        assert plan.issued
        assert {one.year for one in plan} - {None} == set(plan.years)


def test_figures_are_compared_with_resolution_20_where_nobody_chose():
    assert [one.key for one in LIBRARY.plans.values() if one.standard] == ["nq20-tw-2017"]


def test_the_two_misprints_of_003_are_corrected_and_show_what_was_printed():
    plan = LIBRARY.plan("lam-dong-50-kh-tu-2018")
    for key, value in (("under5_mortality", "18.5"), ("under1_mortality", "11")):
        target = plan.target(key, 2025)
        assert target.value == Decimal(value)
        assert "%" in target.printed
        assert target.note
        assert LIBRARY.catalogue[key].measure.suffix == "‰"


def test_notes_of_plans_speak_the_clerk_s_language():
    for plan in LIBRARY.plans.values():
        notes = [plan.note, *(one.note for one in plan.targets)]
        notes += [other.note for one in plan.targets for other in one.also]
        said = [one for one in notes if re.search(r'_|"|`|\b(words|target|also|key|value)\b', one)]
        assert said == [], plan.key


def test_an_unknown_plan_is_a_sentence():
    with pytest.raises(KnownError, match="no plan 'abc'"):
        LIBRARY.plan("abc")
