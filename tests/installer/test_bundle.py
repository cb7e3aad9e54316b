"""What goes into the Windows program: nothing that is needed stays out, nothing else goes in."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from installer.bundle import (
    EXCLUDED_MODULES,
    FREEZERS,
    OURS,
    QT_PLUGINS,
    REASONS,
    is_wanted,
    packages_inside,
)

ROOT = Path(__file__).resolve().parents[2]

WHOLE_JOB = """
import importlib, pkgutil, sys
from importlib.abc import MetaPathFinder
from pathlib import Path

from installer.bundle import EXCLUDED_MODULES

class Refusing(MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if any(name == one or name.startswith(f"{one}.") for one in EXCLUDED_MODULES):
            raise ImportError(f"{name} is not in the frozen program")
        return None

for name in [one for one in sys.modules if one in EXCLUDED_MODULES]:
    del sys.modules[name]
sys.meta_path.insert(0, Refusing())

import nq20desk
for module in pkgutil.walk_packages(nq20desk.__path__, "nq20desk."):
    if module.name != "nq20desk.__main__":
        importlib.import_module(module.name)
from nq20desk.__main__ import main

data, out = sys.argv[1:]
for words in (
    ["demo"], ["export", "1", "--to", f"{out}/a.pdf", "--sign"], ["verify", f"{out}/a.pdf"],
    ["export", "1", "--to", f"{out}/a.docx"], ["export", "1", "--to", f"{out}/a.xlsx"],
    ["export", "1", "--to", f"{out}/archive.pdf", "--sign", "--archive"],
    ["extract", f"{out}/archive.pdf", "--to", f"{out}/inside"],
    ["take-in", f"{out}/a.docx", "--form", "state"], ["check", "1"],
    ["conformance", "--report", "1"], ["plan", "template", "--to", f"{out}/plan.xlsx"], ["backup"],
):
    if main(["--data", data, *words]) not in (0, 1):
        sys.exit(f"{words} failed")
"""


def test_the_whole_job_is_done_without_what_stays_out(tmp_path: Path) -> None:
    script = tmp_path / "job.py"
    script.write_text(WHOLE_JOB, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, str(script), str(tmp_path / "data"), str(tmp_path)],
        env=environment, capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    written = {one.name for one in tmp_path.iterdir()}
    assert {"a.pdf", "a.docx", "a.xlsx", "archive.pdf", "inside", "plan.xlsx"} <= written


def test_nothing_that_we_import_ourselves_is_excluded() -> None:
    ours = {"nq20desk", "PySide6.QtWidgets", "PySide6.QtNetwork", "sqlalchemy.dialects.sqlite"}
    assert ours.isdisjoint(EXCLUDED_MODULES)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6\\opengl32sw.dll",
        "PySide6/Qt6Qml.dll",
        "icuuc.dll",
        "api-ms-win-crt-heap-l1-1-0.dll",
        "ucrtbase.dll",
        "PySide6/translations/qtbase_de.qm",
        "PySide6\\plugins\\platforms\\qdirect2d.dll",
        "PySide6/plugins/tls/qschannelbackend.dll",
        "cryptography-50.0.2.dist-info/RECORD",
    ],
)
def test_stays_out(place: str) -> None:
    assert not is_wanted(place)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6\\Qt6Core.dll",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6\\plugins\\iconengines\\qsvgicon.dll",
        "translations/nq20desk_vi.ts",
        "resources/forms/state-progress.toml",
        "cryptography-50.0.2.dist-info/METADATA",
        "cryptography-50.0.2.dist-info/licenses/LICENSE",
    ],
)
def test_goes_in(place: str) -> None:
    assert is_wanted(place)


def test_windows_itself_and_the_hidden_screen_can_be_drawn_on() -> None:
    assert set(QT_PLUGINS["platforms"]) == {"qwindows.dll", "qoffscreen.dll"}


def test_the_pinned_wheels_are_those_that_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    asked = [*project["dependencies"], *project["optional-dependencies"]["freeze"]]
    lines = (ROOT / "installer" / "packages.txt").read_text("utf-8").lower().splitlines()
    pinned = {line.partition(" ")[0].replace("_", "-") for line in lines}
    wanted = {one.partition(";")[0].strip().lower().replace("_", "-") for one in asked}
    assert wanted <= pinned  # else: python -m installer.lock
    assert all("--hash=sha256:" in line for line in lines if not line.startswith("#"))


def test_what_freezes_stays_outside_and_the_rest_brings_its_licence() -> None:
    inside = {one.lower() for one in packages_inside()}
    assert {"pyside6-essentials", "pyside6_essentials"} & inside
    assert inside.isdisjoint(FREEZERS)


def test_each_reason_names_a_file_and_ours_need_none() -> None:
    assert all("." in name for name in REASONS)
    assert not set(OURS) & set(REASONS)
