"""What the installer can't do, and says so with its exit code: nothing is changed then."""

from __future__ import annotations

from pathlib import Path

import pytest

from installer.make_setup import make_setup
from tests.installer.machine import Machine, build_standin, versions

OLD, NEW = "0.5.0", "0.10.0"
Setups = dict[str, Path]


def test_an_unpacking_that_fails_leaves_the_program_there_is(
    machine: Machine, setups: Setups, icon: Path, tmp_path: Path
):
    program = build_standin(tmp_path / "chương trình", "0.11.0")
    (program / "qt").write_bytes(b"a file")
    (program / "QT").mkdir()  # for Windows a second thing of the same name
    (program / "QT" / "a.dll").write_bytes(b"has no folder to go to")
    broken = make_setup(
        program, "0.11.0", tmp_path / "broken.exe",
        compression="none", work=tmp_path / "work", icon=icon,
    )  # fmt: skip
    assert machine.run(broken, "/S") == 2
    assert not machine.usual.exists()
    assert machine.run(setups[OLD], "/S") == 0
    assert machine.run(broken, "/S") == 2
    assert versions(machine.usual) == {"app": OLD}
    assert sorted(one.name for one in machine.usual.iterdir()) == ["app", "uninstall.exe"]


def test_an_older_windows_is_refused(machine: Machine, setups: Setups):
    machine.be_windows("win81")
    try:
        assert machine.run(setups[NEW], "/S") == 3
    finally:
        machine.be_windows("win10")
    assert not machine.usual.exists()


def test_two_installations_at_once(machine: Machine, setups: Setups):
    other = machine.begin(setups[OLD].parent / OLD / "nq20desk.exe", "own", "nq20desk-setup")
    machine.wait_for(machine.standin / "held.txt")
    assert machine.run(setups[NEW], "/S") == 11
    assert not machine.usual.exists()
    machine.answer("let-go", 0)
    assert other.wait(30) == 0


def test_a_drive_gets_a_folder_for_the_program(machine: Machine, setups: Setups):
    assert machine.run(setups[NEW], "/S", "/D=C:\\") == 0
    folder = machine.drive / "nq20desk"
    assert versions(folder) == {"app": NEW}
    assert machine.uninstall(folder, "/S") == 0
    assert not (folder / "app").exists()


def test_the_program_is_opened_after_a_silent_installation_that_asks_for_it(
    machine: Machine, setups: Setups
):
    assert machine.run(setups[NEW], "/S", "/RUN") == 0
    machine.wait_for(machine.standin / "calls.txt")
    assert machine.calls() == [NEW]


@pytest.mark.parametrize("left", [["outgoing", "previous"], ["outgoing"]])
def test_power_lost_on_the_way_back(machine: Machine, setups: Setups, left: list[str]):
    assert machine.run(setups[OLD], "/S") == 0
    assert machine.run(setups[NEW], "/S") == 0
    (machine.usual / "app").rename(machine.usual / "outgoing")
    if "previous" not in left:
        (machine.usual / "previous").rename(machine.usual / "app")
    assert machine.run(setups[NEW], "/S") == 0
    assert versions(machine.usual) == {"app": NEW, "previous": OLD}
