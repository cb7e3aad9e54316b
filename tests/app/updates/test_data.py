"""Data editions from files: put in force, refused, taken back, and never in the way of a start."""

import shutil
from datetime import date

import pytest

from nq20desk.app.desk import Desk
from nq20desk.app.frozen import take_step
from nq20desk.app.preferences import PreferenceFile
from nq20desk.app.updates import data as data_updates
from nq20desk.app.updates.contents import PREFERENCES, usage_of
from nq20desk.app.updates.data import apply_data, go_back, stage
from nq20desk.app.updates.preview import preview
from nq20desk.core.edition import Difference, Topic
from nq20desk.core.errors import KnownError
from nq20desk.core.office import System
from nq20desk.core.report import ReportState
from nq20desk.resources import editions
from nq20desk.store.backup import backups
from nq20desk.store.edition_queries import edition_notes
from nq20desk.store.operations import WriteSection
from nq20desk.store.patience import PAUSES
from tests.store.refusals import Holder
from tests.update_files import data_file, replace

DAY = date(2027, 1, 15)
PLAN = "cao-bang-2025"


@pytest.fixture(scope="module")
def renamed(tmp_path_factory):
    """An edition in which one plan has another short name."""
    return data_file(tmp_path_factory.mktemp("made") / "tệp.nq20")


@pytest.fixture
def start(data):
    """Opens the data as the program does, with the data files in force; closes them before."""
    opened = []

    def again():
        for one in opened:
            one.close()
        opened[:] = [Desk(data, who="Nguyễn Văn A")]
        return opened[0]

    yield again
    for one in opened:
        one.close()


@pytest.fixture
def own(start):
    return start()


def look(desk, path):
    return preview(path, desk.editions, desk.library, usage_of(desk))


def test_what_changes_is_known_before_anything_is_changed(own, renamed):
    found = look(own, renamed)
    (change,) = found.changes
    assert (change.topic, change.difference, change.key) == (
        Topic.PLAN, Difference.CHANGED, PLAN)  # fmt: skip
    assert found.refusal is None
    assert not own.editions.folder.exists()
    assert own.library.plans[PLAN].short == "TP Cao Bằng"


def test_an_edition_in_force_is_read_now_and_at_the_next_start(own, renamed, start):
    apply_data(own, look(own, renamed))
    assert own.plan(PLAN).short == "Cao Bằng"
    assert backups(own.store.database)[0].name.endswith("-manual.db")
    with own.store.read() as session:
        (note,) = edition_notes(session)
    assert (note.who, note.edition) == ("Nguyễn Văn A", "2027-01-15")
    assert own.store.next_undo() is None
    again = start()
    assert again.plan(PLAN).short == "Cao Bằng"
    assert again.editions.fault is None


def test_going_back_is_kept_until_a_newer_edition_comes(own, renamed, tmp_path):
    apply_data(own, look(own, renamed))
    assert go_back(own).day == own.editions.shipped.day
    assert own.plan(PLAN).short == "TP Cao Bằng"
    own.reload_library()
    assert own.plan(PLAN).short == "TP Cao Bằng"
    newer = data_file(tmp_path / "n.nq20", "2027-02-01")
    apply_data(own, look(own, newer))
    assert own.editions.in_use().day == date(2027, 2, 1)
    assert own.editions.choice is None
    assert go_back(own).day == DAY
    assert [one.edition.day for one in own.editions.known()] == [
        date(2027, 2, 1), DAY, own.editions.shipped.day]  # fmt: skip
    with own.store.read() as session:
        told = [(one.edition, "back" in str(one.name)) for one in edition_notes(session)]
    assert told == [("2027-01-15", True), ("2027-02-01", False), ("2026-11-22", True),
                    ("2027-01-15", False)]  # fmt: skip


def test_going_back_to_what_is_not_there(own, renamed):
    with pytest.raises(KnownError, match="no earlier data edition"):
        go_back(own)
    with pytest.raises(KnownError, match="no data edition 2030-01-01"):
        go_back(own, date(2030, 1, 1))
    apply_data(own, look(own, renamed))
    with pytest.raises(KnownError, match="in use already"):
        go_back(own, DAY)


def test_an_older_edition_is_refused_and_the_way_back_is_named(own, renamed, tmp_path):
    apply_data(own, look(own, renamed))
    found = look(own, data_file(tmp_path / "o.nq20", "2026-12-24"))
    assert "older than 15/01/2027" in str(found.refusal)
    assert "update back" in str(found.refusal)
    with pytest.raises(KnownError):
        apply_data(own, found)
    assert "in use already" in str(look(own, renamed).refusal)


def test_an_edition_that_lacks_what_is_used_is_refused_by_name(own, tmp_path):
    def without(root):
        (root / "plans" / "duc-trong-2022.toml").unlink()
        (root / "layouts" / "party-hd36-2018.toml").unlink()
        replace(root, "forms/state-progress.toml", 'key = "preamble"', 'key = "start"')

    own.run(WriteSection(1, "preamble", "Thực hiện Công văn.", typing=None))
    found = look(own, data_file(tmp_path / "x.nq20", change=without))
    told = str(found.refusal)
    assert own.plan("duc-trong-2022").name_en in told
    assert "Section “Mở đầu”" in told
    assert "Layout" not in told  # nobody chose it: it goes by the date
    with pytest.raises(KnownError):
        stage(own, found)
    assert not own.editions.folder.exists()


def test_a_plan_that_was_chosen_for_the_table_of_figures_is_used(own):
    PreferenceFile(own.folder / PREFERENCES).change(grid_plans='{"x": ["tam-duong-2023", 3]}')
    assert "tam-duong-2023" in usage_of(own)[Topic.PLAN]
    PreferenceFile(own.folder / PREFERENCES).change(grid_plans="{")
    assert "tam-duong-2023" not in usage_of(own)[Topic.PLAN]


def test_data_that_the_program_cannot_use_are_refused_before_they_are_written(
    own, tmp_path, renamed, monkeypatch
):
    def broken(root):
        replace(root, "plans/nq20-tw-2017.toml", 'level = "nation"', 'level = "planet"')

    monkeypatch.setattr("installer.make_update.read_data_set", lambda _root: None)
    path = data_file(tmp_path / "x.nq20", change=broken)
    with pytest.raises(KnownError, match=r"can't be used.*nq20-tw-2017\.toml"):
        look(own, path)
    assert not own.editions.folder.exists()


def test_a_newer_program_may_be_needed(own, tmp_path):
    def nothing(_root):
        return

    path = data_file(tmp_path / "x.nq20", "2027-01-15", nothing, "--least-program", "99.0")
    with pytest.raises(KnownError, match="needs nq20desk 99"):
        look(own, path)


def test_a_file_that_is_changed_after_it_was_looked_at(own, renamed, tmp_path):
    path = tmp_path / "stick.nq20"
    shutil.copyfile(renamed, path)
    found = look(own, path)
    shutil.copyfile(data_file(tmp_path / "other.nq20", "2027-03-01"), path)
    with pytest.raises(KnownError, match="changed since it was opened"):
        apply_data(own, found)
    assert own.editions.in_use() == own.editions.shipped


def test_nothing_is_left_half_there_when_the_disk_fails(own, renamed, monkeypatch):
    found = look(own, renamed)

    def fails(*_):
        raise OSError(28, "full")

    monkeypatch.setattr("nq20desk.store.files._flush", fails)
    with pytest.raises(KnownError, match="no room left"):
        apply_data(own, found)
    monkeypatch.undo()
    assert own.editions.in_use() == own.editions.shipped
    apply_data(own, look(own, renamed))  # what the first try left is out of the way
    assert [one.name for one in own.editions.folder.iterdir()] == ["2027-01-15"]


def test_a_place_that_is_held_open_keeps_what_was_there(own, renamed, monkeypatch):
    apply_data(own, look(own, renamed))
    place = own.editions.folder / "2027-01-15"
    (place / "plans" / f"{PLAN}.toml").unlink()
    own.reload_library()
    found = look(own, renamed)
    holder = Holder(monkeypatch)
    holder.hold(lambda path: path.name.startswith(".new-"))
    with pytest.raises(KnownError, match="2027-01-15"):
        apply_data(own, found)
    assert len(holder.waited) == len(PAUSES)
    assert (place / "manifest.json").is_file()
    own.reload_library()
    assert own.editions.fault is not None


@pytest.mark.parametrize("harm", ["missing", "changed", "added", "no edition", "no manifest"])
def test_a_damaged_edition_never_stops_the_start(own, renamed, start, harm):
    apply_data(own, look(own, renamed))
    folder = own.editions.folder / "2027-01-15"
    plan = folder / "plans" / f"{PLAN}.toml"
    match harm:
        case "missing":
            plan.unlink()
        case "changed":
            plan.write_text("[", encoding="utf-8")
        case "added":
            (folder / "plans" / "more.toml").write_text("", encoding="utf-8")
        case "no edition":
            (folder / "edition.toml").write_bytes(b"\xff")
        case _:
            (folder / "manifest.json").unlink()
    again = start()
    assert again.plan(PLAN).short == "TP Cao Bằng"
    assert "15/01/2027 is damaged" in str(again.editions.fault)
    apply_data(again, look(again, renamed))  # opening the file again mends it
    assert again.editions.fault is None
    assert again.plan(PLAN).short == "Cao Bằng"


def test_an_edition_that_a_newer_program_cannot_read(own, renamed, start, monkeypatch):
    apply_data(own, look(own, renamed))
    monkeypatch.setattr(editions, "__version__", "10.0.0")
    monkeypatch.setattr(editions.Library, "check_data", lambda _self: exec("raise KeyError('new')"))
    again = start()
    assert again.editions.fault is not None
    assert again.editions.in_use() == again.editions.shipped
    monkeypatch.undo()
    assert go_back(again, again.editions.shipped.day) == again.editions.shipped
    again.reload_library()
    assert again.editions.fault is None


def test_a_choice_that_cannot_be_read_is_none(own, renamed):
    apply_data(own, look(own, renamed))
    go_back(own)
    (own.editions.folder / "choice.json").write_text("{", encoding="utf-8")
    own.reload_library()
    assert own.editions.in_use().day == DAY


def test_a_sent_report_keeps_its_form(own, tmp_path):
    def retitled(root):
        replace(root, "forms/state-progress.toml", 'label = "Mở đầu"', 'label = "Phần đầu"')

    for state in (ReportState.SUBMITTED, ReportState.SIGNED):
        take_step(own, 1, state)
    apply_data(own, look(own, data_file(tmp_path / "x.nq20", change=retitled)))
    assert own.library.form("state-progress").section("preamble").label == "Phần đầu"
    assert own.snapshot(1).form.section("preamble").label == "Mở đầu"


def test_the_sample_is_read_with_an_edition_too(own, renamed):
    apply_data(own, look(own, renamed))
    assert own.library.root != own.library.program
    assert own.library.samples[System.STATE].office.name


def test_the_maker_s_own_data_set_differs_in_nothing(own, tmp_path):
    found = look(own, data_file(tmp_path / "x.nq20", change=lambda _root: None))
    assert found.changes == ()
    assert data_updates.contents_of(own.library).keys() == set(Topic)
