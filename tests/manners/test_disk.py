"""The disk fills up, is read-only or is pulled out while a file is written: told, nothing left."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from nq20desk.app.desk import Desk
from nq20desk.app.exports import ReportSource, source_of, write_report_pdf
from nq20desk.core.errors import KnownError
from nq20desk.document import pdf
from nq20desk.store.files import replacing
from tests.manners.main_job import ROOT

KINDS = ("a.pdf", "a.docx", "a.xlsx")
_LITTLE_ROOM = """
import resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
from nq20desk.__main__ import main
class Small:
    def __enter__(self): resource.setrlimit(resource.RLIMIT_FSIZE, (4000, resource.RLIM_INFINITY))
    def __exit__(self, *_): resource.setrlimit(
        resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
import nq20desk.app.exports as exports
written = exports.export
def export(*given, **named):
    with Small():
        return written(*given, **named)
exports.export = export
data, *targets = sys.argv[1:]
sys.exit(sum(main(["--data", data, "export", "1", "--to", one]) for one in targets))
"""


@pytest.mark.skipif(os.name == "nt", reason="Unix limits stand for a full disk")
def test_a_file_that_does_not_fit_leaves_the_old_one(data: Path, tmp_path: Path) -> None:
    """The system itself refuses the rest of the file, four thousand bytes after its beginning."""
    stick = tmp_path / "thẻ nhớ"
    stick.mkdir()
    targets = [stick / name for name in KINDS]
    for one in targets:
        one.write_bytes(b"the previous good file")
    done = subprocess.run(
        [sys.executable, "-c", _LITTLE_ROOM, str(data), *map(str, targets)],
        cwd=ROOT, capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == len(KINDS), done.stderr
    sentences = done.stderr.strip().splitlines()
    assert [name in said for name, said in zip(KINDS, sentences, strict=True)] == [True] * 3
    assert "Errno" not in done.stderr
    assert {one.read_bytes() for one in targets} == {b"the previous good file"}
    assert sorted(stick.iterdir()) == sorted(targets)


@pytest.fixture
def source(desk: Desk) -> ReportSource:
    return source_of(desk, 1)


def test_a_stick_that_is_pulled_out_while_the_pages_are_written(
    source: ReportSource, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "USB (E)"
    stick.mkdir()
    write = pdf.write_pdf

    def pulled(*given: object, **named: object) -> None:
        write(*given, **named)  # type: ignore[arg-type]  # handed on as it came
        shutil.rmtree(stick)

    monkeypatch.setattr(pdf, "write_pdf", pulled)
    with pytest.raises(KnownError, match="does not exist") as caught:
        write_report_pdf(source, stick / "báo cáo.pdf")
    assert str(stick) in str(caught.value.text)
    assert not stick.exists()


def _read_only_by_mode(tmp_path: Path) -> Path:
    folder = tmp_path / "chỉ đọc"
    folder.mkdir()
    folder.chmod(0o500)
    return folder


def _read_only_by_the_system(_: Path) -> Path:
    return Path("/sys/kernel")  # nobody may make a file here, the administrator neither


@pytest.mark.skipif(sys.platform != "linux", reason="Linux' own places")
@pytest.mark.parametrize("make", [_read_only_by_mode, _read_only_by_the_system])
def test_a_folder_that_may_only_be_read(
    source: ReportSource, tmp_path: Path, make: Callable[[Path], Path]
) -> None:
    folder = make(tmp_path)
    if os.access(folder, os.W_OK) and make is _read_only_by_mode:
        pytest.skip("an administrator may write everywhere")
    with pytest.raises(KnownError, match="nothing may be written"):
        write_report_pdf(source, folder / "báo cáo.pdf")
    assert not [one for one in folder.iterdir() if "báo" in one.name or one.suffix == ".tmp"]


def test_a_name_too_long_for_the_disk_is_a_sentence(tmp_path: Path) -> None:
    with (
        pytest.raises(KnownError, match="the name is too long"),
        replacing(tmp_path / f"{'ế' * 200}.pdf") as temporary,
    ):
        temporary.write_bytes(b"x")
    assert not list(tmp_path.iterdir())
