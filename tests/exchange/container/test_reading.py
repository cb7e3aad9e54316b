"""Hostile and damaged containers: each is refused with a sentence, and nothing is written."""

import json
import struct
import warnings
import zipfile
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nq20desk.app.updates.reading import read_update, unpack
from nq20desk.core.errors import KnownError
from nq20desk.core.manifest import PayloadFile, write_manifest
from nq20desk.core.message import Bilingual
from nq20desk.exchange.container import reading
from nq20desk.resources.publishers import Publisher, load_publishers
from nq20desk.signing.publisher import SigningKey
from tests.update_files import CONTENT, SETUP, data_file, manifest_of, pack, program_file

FILES = {SETUP: CONTENT}
ENTRIES = list(FILES.items())
BELIEVED = load_publishers()


def refused(path) -> str:
    with pytest.raises(KnownError) as caught:
        read_update(path)
    return str(caught.value)


@pytest.fixture(scope="module")
def program(tmp_path_factory):
    return program_file(tmp_path_factory.mktemp("made") / "tệp.nq20")


def test_a_made_file_is_read_and_unpacked(program, tmp_path):
    update = read_update(program)
    assert (update.manifest.version, update.signer.trial) == ("9.0.0", True)
    unpack(update, tmp_path)
    names = sorted(one.name for one in tmp_path.iterdir())
    assert names == ["manifest.json", "manifest.sig", SETUP]
    assert (tmp_path / SETUP).read_bytes() == CONTENT


@pytest.fixture(scope="module")
def scratch(tmp_path_factory):
    return tmp_path_factory.mktemp("changed")


def same_or_refused(content, scratch):
    """What a file brings, where it is believed."""
    path = scratch / "x.nq20"
    path.write_bytes(content)
    try:
        update = read_update(path, BELIEVED)
        unpack(update, scratch / "out")
    except KnownError:
        return
    assert write_manifest(update.manifest) == (scratch / "out" / "manifest.json").read_bytes()
    assert update.manifest.version == "9.0.0"
    assert (scratch / "out" / SETUP).read_bytes() == CONTENT


def test_any_changed_byte_is_refused_or_changes_nothing(program, scratch):
    whole = program.read_bytes()
    for place in range(len(whole)):
        changed = bytearray(whole)
        changed[place] ^= 0xFF
        same_or_refused(bytes(changed), scratch)


@given(st.data())
def test_any_byte_may_become_any_other(program, scratch, data):
    whole = bytearray(program.read_bytes())
    place = data.draw(st.integers(0, len(whole) - 1))
    whole[place] = data.draw(st.integers(0, 255))
    same_or_refused(bytes(whole), scratch)


@given(st.data())
def test_a_file_that_is_cut_off_is_refused(program, scratch, data):
    whole = program.read_bytes()
    path = scratch / "cut.nq20"
    path.write_bytes(whole[: data.draw(st.integers(0, len(whole) - 1))])
    assert refused(path)


@given(st.binary(max_size=300))
def test_any_bytes_at_all(scratch, content):
    path = scratch / "any.nq20"
    path.write_bytes(content)
    assert refused(path)


@pytest.mark.parametrize(
    "name",
    ["../out.exe", "/etc/out.exe", "C:/out.exe", "a\\b.exe", "folder/", ".hidden", "a//b.exe",
     "a/./b.exe", "con", "aux.txt", "dot.", "tệp.exe", "x" * 200, "a/b/c/d/e.exe"],
)  # fmt: skip
def test_names_that_lead_elsewhere(tmp_path, name):
    files = {**FILES, name: b"x"}
    path = pack(tmp_path / "x.nq20", manifest_of(files), [*ENTRIES, (name, b"x")])
    assert "leads elsewhere" in refused(path)


def test_a_file_that_is_there_twice(tmp_path):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # zipfile says so itself
        path = pack(tmp_path / "x.nq20", manifest_of(FILES), [*ENTRIES, *ENTRIES])
    assert "twice" in refused(path)
    path = pack(tmp_path / "x.nq20", manifest_of(FILES), [*ENTRIES, (SETUP.upper(), b"x")])
    assert "twice" in refused(path)


def test_entries_that_are_not_listed_or_missing(tmp_path):
    path = pack(tmp_path / "x.nq20", manifest_of(FILES), [*ENTRIES, ("more.txt", b"x")])
    assert "not those of its list" in refused(path)
    assert "not those of its list" in refused(pack(tmp_path / "y.nq20", manifest_of(FILES), []))


@pytest.mark.parametrize("wrong", [CONTENT[:-1] + b"!", CONTENT + b"!", b""])
def test_a_content_that_was_not_signed(tmp_path, wrong):
    path = pack(tmp_path / "x.nq20", manifest_of(FILES), [(SETUP, wrong)])
    assert "not what was signed" in refused(path)


def test_a_content_that_swells_is_not_unpacked(tmp_path):
    huge = PayloadFile(SETUP, 3 * 1024**3, "0" * 64)
    manifest = manifest_of(FILES, files=(huge,))
    path = pack(tmp_path / "x.nq20", manifest, [(SETUP, b"\0" * 5_000_000)])
    assert path.stat().st_size < 50_000
    assert "larger than an update" in refused(path)
    path = pack(tmp_path / "y.nq20", b" " * 5_000_000, ENTRIES)
    assert "larger than an update" in refused(path)


def test_an_index_with_too_many_entries(tmp_path):
    path = pack(tmp_path / "x.nq20", manifest_of(FILES), [(f"f{n}", b"") for n in range(1100)])
    assert "larger than an update" in refused(path)


def test_a_file_larger_than_any_update(tmp_path, program, monkeypatch):
    monkeypatch.setattr(reading, "LARGEST_FILE", 500)
    assert "larger than an update" in refused(program)


def test_other_ways_of_packing(tmp_path):
    path = pack(tmp_path / "x.nq20", manifest_of(FILES), ENTRIES, method=zipfile.ZIP_BZIP2)
    assert "unusual way" in refused(path)
    stored = pack(tmp_path / "y.nq20", manifest_of(FILES), ENTRIES, method=zipfile.ZIP_STORED)
    assert read_update(stored).manifest.version == "9.0.0"
    encrypted = bytearray(stored.read_bytes())
    for mark, offset in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        encrypted[encrypted.rindex(mark) + offset] |= 1
    stored.write_bytes(encrypted)
    assert "unusual way" in refused(stored)


def test_a_second_index_or_something_around_the_zip(tmp_path, program):
    whole, path = program.read_bytes(), tmp_path / "x.nq20"
    second = struct.pack("<4sIQI", b"PK\6\7", 0, 0, 1)
    around = [b"#!/bin/sh\n" + whole, whole + b"x", whole[:-2] + b"\x01\x00x"]
    for content in (*around, whole[:-22] + second + whole[-22:]):
        path.write_bytes(content)
        assert "damaged" in refused(path) or "no update file" in refused(path)


def test_files_that_are_no_updates(tmp_path):
    for name, content in (("a.nq20", b""), ("b.nq20", b"%PDF-1.7\n" * 20)):
        (tmp_path / name).write_bytes(content)
        assert "no update file of nq20desk" in refused(tmp_path / name)
    with zipfile.ZipFile(tmp_path / "c.nq20", "w") as archive:
        archive.writestr("word.xml", "<x/>")
    assert "no update file of nq20desk" in refused(tmp_path / "c.nq20")
    assert "it is not there" in refused(tmp_path / "nowhere.nq20")
    assert "can't be read" in refused(tmp_path)


# ---- signature and manifest


def test_signatures_of_others(tmp_path, program):
    path = pack(tmp_path / "x.nq20", manifest_of(FILES), ENTRIES, SigningKey.new())
    assert "not signed by anybody whom this program believes" in refused(path)
    with pytest.raises(KnownError, match="not signed by anybody"):
        read_update(program, [])


def test_a_key_signs_only_in_its_days(tmp_path):
    late = manifest_of(FILES, day=date(2090, 1, 1))
    assert "valid from" in refused(pack(tmp_path / "x.nq20", late, ENTRIES))


def test_a_key_of_a_publisher_that_is_no_trial(program):
    trial = load_publishers()[0]
    health = replace(trial, names=Bilingual("Sở Y tế", "Health office"), trial=False)
    other = Publisher(health.names, bytes(32), date.min, date.max, trial=False)
    assert read_update(program, [other, health]).signer == health


def plain(**changed):
    return {**json.loads(write_manifest(manifest_of(FILES))), **changed}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"\xff\xfe{", "can't be read"),
        (b"[]", "can't be read"),
        (b'{"format": 1', "can't be read"),
        (b'{"format": 1, "format": 1}', "can't be read"),
        (b"[" * 100_000, "can't be read"),
        (plain(format=2), "format 2"),
        (plain(format=0), "can't be read"),
        (plain(format=True), "can't be read"),
        (plain(files=[{"path": "a", "size": -1, "sha256": "0" * 64}]), "can't be read"),
        (plain(files=[{"path": "a", "size": 1, "sha256": "0"}]), "can't be read"),
        (plain(files="x"), "can't be read"),
        (plain(date="tomorrow"), "can't be read"),
        (plain(least_program="new"), "can't be read"),
        (plain(notes=None), "can't be read"),
        (plain(kind="plug-in"), "a kind that this program does not know"),
        (plain(kind="data"), "does not hold what such a file must"),
        (plain(version="../1"), "no usable version"),
    ],
)
def test_manifests_that_are_signed_but_wrong(tmp_path, content, said):
    raw = content if isinstance(content, bytes) else json.dumps(content).encode()
    assert said in refused(pack(tmp_path / "x.nq20", raw, ENTRIES))


@pytest.mark.parametrize("name", ["setup.bat", "folder/setup.exe", "edition.toml"])
def test_a_program_file_holds_one_installer(tmp_path, name):
    path = pack(tmp_path / "x.nq20", manifest_of({name: b"x"}), [(name, b"x")])
    assert "does not hold what such a file must" in refused(path)


def test_a_data_file_holds_a_complete_set_and_nothing_else(tmp_path):
    with zipfile.ZipFile(data_file(tmp_path / "x.nq20")) as archive:
        whole = {one: archive.read(one) for one in archive.namelist()
                 if not one.startswith("manifest.")}  # fmt: skip
    for files in (
        {name: one for name, one in whole.items() if not name.startswith("tasks/")},
        {name: one for name, one in whole.items() if name != "edition.toml"},
        {**whole, "forms/run.exe": b"MZ"},
        {**whole, "fonts/x.toml": b""},
        {**whole, "signing/updates.toml": b""},
    ):
        manifest = manifest_of(files, kind="data", version="2027-01-15")
        path = pack(tmp_path / "y.nq20", manifest, list(files.items()))
        assert "does not hold what such a file must" in refused(path)
