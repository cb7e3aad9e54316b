"""The maker of update files and keys, as its user calls it."""

import subprocess
import sys
import tomllib
from base64 import b64decode
from pathlib import Path

import pytest

from installer.make_update import main
from nq20desk.app.updates.reading import read_update, unpack
from nq20desk.core.errors import KnownError
from nq20desk.resources import resource_path
from nq20desk.resources.editions import read_edition
from nq20desk.resources.publishers import load_publishers
from nq20desk.signing.publisher import SigningKey
from tests.update_files import TRIAL_KEY, data_file, data_set, program_file, rename_a_plan, replace

ROOT = Path(__file__).parents[2]


def test_the_same_input_gives_the_same_bytes(tmp_path):
    one, other = (program_file(tmp_path / name) for name in ("a.nq20", "b.nq20"))
    assert one.read_bytes() == other.read_bytes()
    one, other = (data_file(tmp_path / name) for name in ("c.nq20", "d.nq20"))
    assert one.read_bytes() == other.read_bytes()


def test_as_a_script(tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "installer.make_update", "data", "--key", TRIAL_KEY, "--edition",
         "2026-12-01", "--to", tmp_path / "x.nq20", "--note-vi", "Bộ mới"],
        cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=True,
    )  # fmt: skip
    assert "data 2026-12-01" in done.stdout
    manifest = read_update(tmp_path / "x.nq20").manifest
    assert manifest.notes.vietnamese == "Bộ mới"
    assert {one.path.split("/")[0] for one in manifest.files} >= {"forms", "plans", "edition.toml"}


def test_a_new_key_signs_what_a_program_believes_once_it_has_its_entry(tmp_path, capsys):
    key, file = tmp_path / "khóa.pem", tmp_path / "x.nq20"
    assert main(["new-key", "--to", str(key), "--name", "Sở Y tế tỉnh A", "--date",
                 "2026-01-01"]) == 0  # fmt: skip
    entry = capsys.readouterr().out
    assert tomllib.loads(entry)["key"][0]["name"] == "Sở Y tế tỉnh A"
    assert key.stat().st_mode & 0o077 == 0
    arguments = ["data", "--key", str(key), "--edition", "2027-01-01", "--to", str(file)]
    assert main(arguments) == 0
    assert "does not believe the key yet" in capsys.readouterr().err
    with pytest.raises(KnownError, match="not signed by anybody"):
        read_update(file)
    believed = tmp_path / "updates.toml"
    believed.write_text(entry, encoding="utf-8")
    assert not read_update(file, load_publishers(believed)).signer.trial
    assert main(["new-key", "--to", str(key), "--name", "Khác"]) == 1
    assert "never written over" in capsys.readouterr().err


def test_a_data_set_with_an_error_is_never_handed_out(tmp_path, capsys):
    root = data_set(tmp_path / "src")
    replace(root, "plans/nq20-tw-2017.toml", 'level = "nation"', 'level = "planet"')
    target = tmp_path / "x.nq20"
    arguments = ["data", "--key", str(TRIAL_KEY), "--edition", "2027-01-01", "--resources",
                 str(root), "--to", str(target)]  # fmt: skip
    assert main(arguments) == 1
    assert "nq20-tw-2017.toml" in capsys.readouterr().err
    assert not target.exists()


def test_what_cannot_be_made(tmp_path, capsys):
    (tmp_path / "no.pem").write_text("no key", encoding="utf-8")
    for key, said in (
        (tmp_path / "no.pem", "is no Ed25519 key"),
        (tmp_path / "x", "can't be read"),
    ):
        assert main(["data", "--key", str(key), "--edition", "2027-01-01", "--to",
                     str(tmp_path / "x.nq20")]) == 1  # fmt: skip
        assert said in capsys.readouterr().err
    setup = tmp_path / "setup.msi"
    setup.write_bytes(b"x")
    assert main(["program", "--key", str(TRIAL_KEY), "--setup", str(setup), "--version", "9.0",
                 "--to", str(tmp_path / "y.nq20")]) == 1  # fmt: skip
    assert "does not hold what such a file must" in capsys.readouterr().err
    assert list(tmp_path.glob("*.nq20")) == []


def test_the_published_key_is_marked_as_a_trial():
    public = b64decode(SigningKey.load(TRIAL_KEY).public)
    believed = load_publishers(resource_path("signing", "updates.toml"))
    assert [one.trial for one in believed if one.public == public] == [True]
    assert "published" in TRIAL_KEY.read_text(encoding="utf-8")


def test_the_title_of_an_edition(tmp_path):
    title = 'Bộ "mới" \\ thử'
    path = data_file(tmp_path / "x.nq20", "2027-05-01", rename_a_plan, "--title-vi", title)
    unpack(read_update(path), tmp_path / "out")
    edition = read_edition(tmp_path / "out")
    assert (edition.title, edition.title_en) == (title, "Data edition of 2027-05-01")


def test_a_new_program_can_be_taken_by_the_ones_before(tmp_path):
    assert read_update(program_file(tmp_path / "x.nq20")).manifest.least_program == "0.0"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[[key]]\nname = "A"\nname_en = "A"\npublic = "xx"\n', "public Ed25519 key"),
        ('[[key]]\nname = "A"\nname_en = "A"\npublic = "?"\n', "public Ed25519 key"),
        (f'[[key]]\nname = "A"\nname_en = "A"\npublic = "{"A" * 43}="\n', "valid_from"),
        ("believe = true\n", "believe"),
    ],
)
def test_a_list_of_keys_with_an_error(tmp_path, text, said):
    path = tmp_path / "updates.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(KnownError, match=said):
        load_publishers(path)
