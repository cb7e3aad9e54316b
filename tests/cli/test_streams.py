"""Files in the place of a command, and starts without a console."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from nq20desk import __main__ as program
from nq20desk.cli.parser import with_open
from nq20desk.cli.registry import COMMANDS


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        (["x.pdf"], ["open", "x.pdf"]),
        (["a.nq20", "b.docx"], ["open", "a.nq20", "b.docx"]),
        (["--data", "d.pdf", "x.pdf"], ["--data", "d.pdf", "open", "x.pdf"]),
        (["--data=d", "--lang", "en", "--demo", "x.TXT"],
         ["--data=d", "--lang", "en", "--demo", "open", "x.TXT"]),
        (["open", "x.pdf"], ["open", "x.pdf"]),
        (["verify", "x.pdf"], ["verify", "x.pdf"]),
        (["fly"], ["fly"]),
        (["--data"], ["--data"]),
        ([], []),
    ],
)  # fmt: skip
def test_files_mean_that_they_are_opened(words: list[str], meant: list[str]) -> None:
    assert with_open(words) == meant


def test_a_command_is_never_taken_for_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for one in COMMANDS:
        Path(one.name).touch()
        assert with_open([one.name]) == [one.name]


Start = Callable[..., tuple[int, list[str]]]


@pytest.fixture
def start(monkeypatch: pytest.MonkeyPatch) -> Start:
    """Starts without streams: the exit code, and what would be shown in boxes."""
    said: list[str] = []
    monkeypatch.setattr(program, "tell_outside", lambda text, _language: said.append(text))

    def run(*words: str) -> tuple[int, list[str]]:
        with monkeypatch.context() as without:
            without.setattr(sys, "stdout", None)
            without.setattr(sys, "stderr", None)
            try:
                return program.main(["--lang", "vi", *words]), said
            except SystemExit as ended:
                return int(str(ended.code)), said

    return run


def test_wrong_usage_is_shown_in_a_box(start: Start) -> None:
    code, (said,) = start("export")
    assert code == 2
    assert "thiếu tham số" in said


def test_help_is_shown_in_a_box(start: Start) -> None:
    code, (said,) = start("--help")
    assert code == 0
    assert "cách dùng" in said


def test_a_known_error_is_shown_in_a_box(start: Start, tmp_path: Path) -> None:
    code, (said,) = start("--data", str(tmp_path / "x"), "reports")
    assert code == 1
    assert "Không có thư mục dữ liệu" in said


def test_what_succeeds_is_silent(start: Start, data: Path) -> None:
    assert start("--data", str(data), "reports") == (0, [])


@pytest.mark.skipif(os.name == "nt", reason="closes the streams as a Unix shell does")
def test_a_process_without_streams_exports(data: Path, tmp_path: Path) -> None:
    target = tmp_path / "báo cáo.pdf"
    words = (sys.executable, "-m", "nq20desk", "--data", str(data), "export", "1",
             "--to", str(target))  # fmt: skip
    ended = subprocess.run(["sh", "-c", 'exec "$@" >&- 2>&-', "sh", *words], check=False,
                           timeout=120)  # fmt: skip
    assert ended.returncode == 0
    assert target.read_bytes().startswith(b"%PDF")
