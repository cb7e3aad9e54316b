"""The installer under Wine: first installation, upgrade, what refuses it, going back."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.installer.machine import UNINSTALL, Machine, versions

OLD, NEW = "0.5.0", "0.10.0"
COMMAND = r"HKCU\Software\Classes\nq20desk.File\shell\open\command"
BACK = "Quay lại bản trước"
Setups = dict[str, Path]


@pytest.fixture
def installed(machine: Machine, setups: Setups) -> Path:
    """The older version, in its usual folder, with data."""
    assert machine.run(setups[OLD], "/S") == 0
    machine.give_data()
    machine.calls()
    return machine.usual


def snapshot(folder: Path) -> dict[str, bytes]:
    return {
        str(one.relative_to(folder)): one.read_bytes() for one in folder.rglob("*") if one.is_file()
    }


def test_a_first_installation_into_a_folder_with_vietnamese_letters_and_spaces(
    machine: Machine, setups: Setups
):
    folder = machine.drive / "Thử cài đặt" / "y tế"
    assert machine.run(setups[NEW], "/S", f"/D={machine.windows_path(folder)}") == 0
    assert versions(folder) == {"app": NEW}
    assert (folder / "app/_internal/Thư mục $x/dữ liệu.toml").read_text() == NEW
    assert machine.calls() == []
    entry = machine.registry(UNINSTALL)
    assert entry["DisplayName"] == "nq20desk – Báo cáo Nghị quyết 20-NQ/TW"
    assert entry["DisplayVersion"] == NEW
    assert entry["QuietUninstallString"] == f'"{machine.windows_path(folder)}\\uninstall.exe" /S'
    program = f"{machine.windows_path(folder)}\\app\\nq20desk.exe"
    assert machine.registry(COMMAND) == {"": f'"{program}" open "%1"'}
    assert machine.menu_entries() == ["Gỡ nq20desk", "nq20desk"]
    assert (machine.user / "Desktop" / "nq20desk.lnk").exists()


def test_pdf_and_word_files_stay_with_their_programs(machine: Machine, setups: Setups):
    assert machine.run(setups[NEW], "/S") == 0
    for ending in (".pdf", ".docx", ".xlsx"):
        assert machine.registry(rf"HKCU\Software\Classes\{ending}") == {}


def test_english_is_there_for_who_asks(machine: Machine, setups: Setups):
    assert machine.run(setups[NEW], "/S", "/LANG=1033") == 0
    assert machine.menu_entries() == ["Remove nq20desk", "nq20desk"]
    assert machine.registry(UNINSTALL)["DisplayName"].endswith("reports on Resolution 20-NQ/TW")


def test_a_folder_with_other_files_gets_a_folder_of_its_own(machine: Machine, setups: Setups):
    folder = machine.drive / "Thử cài đặt"
    folder.mkdir()
    (folder / "công văn.docx").write_bytes(b"theirs")
    assert machine.run(setups[NEW], "/S", f"/D={machine.windows_path(folder)}") == 0
    assert versions(folder / "nq20desk") == {"app": NEW}
    assert machine.uninstall(folder / "nq20desk", "/S") == 0
    assert (folder / "công văn.docx").read_bytes() == b"theirs"


def test_the_data_folder_never_becomes_the_programs(machine: Machine, setups: Setups):
    assert machine.run(setups[NEW], "/S", f"/D={machine.windows_path(machine.data)}") == 9
    assert not machine.data.exists()


def test_an_upgrade_asks_backs_up_and_keeps_the_version_before(
    installed: Path, machine: Machine, setups: Setups
):
    assert machine.run(setups[NEW], "/S") == 0
    assert machine.calls() == [f"{OLD} leave", f"{OLD} backup"]
    assert versions(installed) == {"app": NEW, "previous": OLD}
    assert machine.registry(UNINSTALL)["DisplayVersion"] == NEW
    assert BACK in machine.menu_entries()
    assert (machine.data / "office.db").read_bytes() == b"figures"


def test_an_upgrade_without_data_needs_no_backup(installed: Path, machine: Machine, setups: Setups):
    shutil.rmtree(machine.data)
    assert machine.run(setups[NEW], "/S") == 0
    assert machine.calls() == [f"{OLD} leave"]
    assert not machine.data.exists()


@pytest.mark.parametrize(("command", "code"), [("leave", 5), ("backup", 6)])
def test_a_program_that_stays_open_or_cannot_back_up_is_not_replaced(
    installed: Path, machine: Machine, setups: Setups, command: str, code: int
):
    before = snapshot(installed)
    machine.answer(command, 1)
    assert machine.run(setups[NEW], "/S") == code
    assert snapshot(installed) == before
    assert machine.registry(UNINSTALL)["DisplayVersion"] == OLD


def test_nothing_is_moved_while_a_file_is_held_open(
    installed: Path, machine: Machine, setups: Setups
):
    before = snapshot(installed)
    held = machine.windows_path(installed / "app/_internal/Thư mục $x/dữ liệu.toml")
    reader = machine.begin(setups[OLD].parent / OLD / "nq20desk.exe", "hold", held)
    machine.wait_for(machine.standin / "held.txt")
    assert machine.run(setups[NEW], "/S") == 7
    assert snapshot(installed) == before
    machine.answer("let-go", 0)
    assert reader.wait(30) == 0
    assert machine.run(setups[NEW], "/S") == 0
    assert versions(installed) == {"app": NEW, "previous": OLD}


def test_nothing_is_moved_while_the_program_runs_without_a_window(
    installed: Path, machine: Machine, setups: Setups
):
    program = machine.begin(installed / "app/nq20desk.exe", "hold", r"C:\windows\win.ini")
    machine.wait_for(machine.standin / "held.txt")
    assert machine.run(setups[NEW], "/S") == 7
    assert versions(installed) == {"app": OLD}
    machine.answer("let-go", 0)
    assert program.wait(30) == 0


def test_an_older_version_comes_only_when_it_is_asked_for(machine: Machine, setups: Setups):
    assert machine.run(setups[NEW], "/S") == 0
    assert machine.run(setups[OLD], "/S") == 8
    assert versions(machine.usual) == {"app": NEW}
    assert machine.run(setups[OLD], "/S", "/DOWNGRADE") == 0
    assert versions(machine.usual) == {"app": OLD, "previous": NEW}


def test_the_same_version_again_mends_the_program(
    installed: Path, machine: Machine, setups: Setups
):
    assert machine.run(setups[NEW], "/S") == 0
    (installed / "app/nq20desk-cli.exe").unlink()
    (installed / "app/_internal/Thư mục $x/dữ liệu.toml").write_text("hỏng")
    assert machine.run(setups[NEW], "/S") == 0
    assert (installed / "app/_internal/Thư mục $x/dữ liệu.toml").read_text() == NEW
    assert versions(installed) == {"app": NEW, "previous": OLD}
    # the program itself was too damaged to make the backup
    (copy,) = machine.data.glob("backups/*/office.db")
    assert copy.read_bytes() == b"figures"


def test_power_lost_between_the_two_renames(installed: Path, machine: Machine, setups: Setups):
    (installed / "app").rename(installed / "previous")
    (installed / "incoming").mkdir()
    (installed / "incoming/version.txt").write_text(NEW)
    assert machine.run(setups[NEW], "/S") == 0
    assert versions(installed) == {"app": NEW, "previous": OLD}
    assert machine.calls() == [f"{OLD} leave", f"{OLD} backup"]


def test_power_lost_while_a_first_installation_unpacked(machine: Machine, setups: Setups):
    (machine.usual / "incoming").mkdir(parents=True)
    (machine.usual / "incoming/version.txt").write_text(NEW)
    assert machine.run(setups[NEW], "/S") == 0
    assert versions(machine.usual) == {"app": NEW}


def test_going_back_and_forth(installed: Path, machine: Machine, setups: Setups):
    assert machine.uninstall(installed, "/S", "/BACK") == 10
    assert machine.run(setups[NEW], "/S") == 0
    machine.calls()
    assert machine.uninstall(installed, "/S", "/BACK") == 0
    assert machine.calls() == [f"{NEW} leave", f"{NEW} backup"]
    assert versions(installed) == {"app": OLD, "previous": NEW}
    assert machine.registry(UNINSTALL)["DisplayVersion"] == OLD
    assert BACK in machine.menu_entries()
    assert machine.uninstall(installed, "/S", "/BACK") == 0
    assert versions(installed) == {"app": NEW, "previous": OLD}


def test_nobody_goes_back_while_the_program_stays_open(
    installed: Path, machine: Machine, setups: Setups
):
    assert machine.run(setups[NEW], "/S") == 0
    machine.answer("leave", 1)
    assert machine.uninstall(installed, "/S", "/BACK") == 5
    assert versions(installed) == {"app": NEW, "previous": OLD}


def test_a_removal_takes_the_program_and_leaves_the_data(
    installed: Path, machine: Machine, setups: Setups
):
    assert machine.run(setups[NEW], "/S") == 0
    machine.calls()
    # as Windows does it from its list: a copy runs on after the first process has ended
    assert machine.run(installed / "uninstall.exe", "/S") == 0
    machine.wait_for(installed, there=False)
    assert machine.calls() == [f"{NEW} leave"]
    assert machine.registry(UNINSTALL) == machine.registry(COMMAND) == {}
    assert machine.registry(r"HKCU\Software\Classes\.nq20") == {}
    assert not machine.menu.exists()
    assert not (machine.user / "Desktop" / "nq20desk.lnk").exists()
    assert (machine.data / "office.db").read_bytes() == b"figures"


def test_a_removal_deletes_the_data_only_when_told(installed: Path, machine: Machine):
    assert machine.uninstall(installed, "/S", "/DELETEDATA") == 0
    assert not machine.data.exists()


def test_a_removal_stops_while_the_program_stays_open(installed: Path, machine: Machine):
    machine.answer("leave", 1)
    before = snapshot(installed)
    assert machine.uninstall(installed, "/S", "/DELETEDATA") == 5
    assert snapshot(installed) == before
    assert (machine.data / "office.db").exists()


def test_a_removal_leaves_what_others_put_into_the_folder(installed: Path, machine: Machine):
    (installed / "ghi chú.txt").write_text("của tôi", encoding="utf-8")
    assert machine.uninstall(installed, "/S") == 0
    assert (installed / "ghi chú.txt").read_text(encoding="utf-8") == "của tôi"


def test_an_association_that_another_program_took_over_stays_theirs(
    installed: Path, machine: Machine
):
    key = r"HKCU\Software\Classes\.nq20"
    machine.run(Path("reg"), "add", key, "/ve", "/d", "Other.File", "/f")
    assert machine.uninstall(installed, "/S") == 0
    assert machine.registry(key) == {"": "Other.File"}
