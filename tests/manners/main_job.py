"""The clerk's main job as real processes of the command line, in any folder and environment."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
_ONE_AFTER_THE_OTHER = """
import io, json, sys
from contextlib import redirect_stdout
from nq20desk.__main__ import main
said = []
for words in json.load(sys.stdin):
    with redirect_stdout(io.StringIO()) as answer:
        assert main(words) == 0, words
    said.append(answer.getvalue())
print(json.dumps(said))
"""
_OF_THE_REGION = ("LC_", "LANG", "TZ", "PYTHONUTF8", "PYTHONIOENCODING")


@dataclass(frozen=True)
class Clerk:
    """Runs commands on one data folder, with a program that lies anywhere."""

    data: Path
    program: Path = ROOT
    environment: Mapping[str, str] | None = None
    options: tuple[str, ...] = ()

    def run(self, *words: object, given: str = "") -> str:
        """The answer of a command that must end well and without a complaint."""
        return self.python("-m", "nq20desk", "--data", self.data, *words, given=given)

    def run_all(self, *commands: tuple[object, ...]) -> list[str]:
        """The answers of commands in one process: a start costs more than most of them."""
        data = ("--data", str(self.data))
        given = [[*data, *map(str, words)] for words in commands]
        answers: list[str] = json.loads(
            self.python("-c", _ONE_AFTER_THE_OTHER, given=json.dumps(given))
        )
        return answers

    def python(self, *words: object, given: str = "") -> str:
        """The answer of Python with the program on its path."""
        kept = {
            name: value for name, value in os.environ.items()
            if not name.startswith(_OF_THE_REGION)
        }  # fmt: skip
        done = subprocess.run(
            [sys.executable, *self.options, *map(str, words)],
            cwd=self.data.parent, capture_output=True, check=False,
            input=given.encode(),
            env={**kept, "PYTHONPATH": str(self.program), **(self.environment or {})},
        )  # fmt: skip
        said = done.stderr.decode("utf-8")
        assert done.returncode == 0, said
        assert not said, said
        return done.stdout.decode("utf-8")


def main_job(clerk: Clerk, out: Path) -> dict[str, Path]:
    """Sample, signed PDF, workbook, Word, verification, backup, restoring; the files by kind."""
    files = {
        "pdf": out / "báo cáo đã ký.pdf",
        "xlsx": out / "biểu số liệu.xlsx",
        "docx": out / "báo cáo.docx",
    }
    *_, verified, copied = clerk.run_all(
        ("demo", "--form", "state"),
        ("export", 1, "--to", files["pdf"], "--sign", "--archive"),
        ("export", 1, "--to", files["xlsx"]),
        ("verify", files["pdf"]),
        ("backup",),
    )
    assert "Nguyễn Văn A" in verified
    copy = Path(copied.strip())
    assert copy.is_relative_to(clerk.data)
    # the same words as the system hands them over
    assert clerk.run("restore", copy).strip() == str(copy)
    clerk.run("export", 1, "--to", files["docx"])
    return files
