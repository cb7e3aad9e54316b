"""The clerk's main job as real processes of the command line, in any folder and environment."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
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
    clerk.run("demo", "--form", "state")
    report = clerk.run("reports").split("\t")[0]
    files = {
        "pdf": out / "báo cáo đã ký.pdf",
        "xlsx": out / "biểu số liệu.xlsx",
        "docx": out / "báo cáo.docx",
    }
    clerk.run("export", report, "--to", files["pdf"], "--sign", "--archive")
    clerk.run("export", report, "--to", files["xlsx"])
    clerk.run("export", report, "--to", files["docx"])
    assert "Nguyễn Văn A" in clerk.run("verify", files["pdf"])
    copy = Path(clerk.run("backup").strip())
    assert copy.is_relative_to(clerk.data)
    assert clerk.run("restore", copy).strip() == str(copy)
    assert clerk.run("reports").split("\t")[0] == report
    return files
