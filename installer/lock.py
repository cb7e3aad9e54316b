"""Pin the wheels of the Windows program with their hashes: ``packages.txt``.

    python -m installer.lock

Asks pip what ``pyproject.toml``'s dependencies and the freezer need on Windows. To be run after
a dependency was changed; the difference is looked at and committed.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import Any

from installer.runtime import PACKAGES, VERSION

ROOT = Path(__file__).resolve().parent.parent
# pip reads the markers of the system that it runs on, so Windows' own are named
WINDOWS_ONLY = ("pefile", "pywin32-ctypes", "colorama")
_HEAD = """\
# The wheels that the Windows program is made of, with their hashes.
# Written by `python -m installer.lock`; not by hand.
"""


def main() -> int:
    """Write the file; says how many packages it pins."""
    with tempfile.TemporaryDirectory() as place:
        found = _resolved(Path(place))
    PACKAGES.write_text(_HEAD + "".join(_lines(found)), encoding="utf-8")
    print(f"{PACKAGES}: {len(found)}")
    return 0


def wanted() -> list[str]:
    """What pyproject.toml asks for on Windows, and what freezes it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    lines = [*project["dependencies"], *project["optional-dependencies"]["freeze"]]
    return [*(line.partition(";")[0].strip() for line in lines), *WINDOWS_ONLY]


def _resolved(place: Path) -> list[dict[str, Any]]:
    report = place / "report.json"
    subprocess.run(
        [sys.executable, "-m", "pip", "install", "--dry-run", "--ignore-installed", "--quiet",
         "--target", str(place / "target"), "--only-binary=:all:", "--platform", "win_amd64",
         "--python-version", VERSION, "--implementation", "cp",
         "--abi", f"cp{VERSION.replace('.', '')}", "--abi", "abi3", "--abi", "none",
         "--report", str(report), *wanted()],
        check=True,
    )  # fmt: skip
    packages: list[dict[str, Any]] = json.loads(report.read_text("utf-8"))["install"]
    return sorted(packages, key=lambda one: str(one["metadata"]["name"]).lower())


def _lines(found: list[dict[str, Any]]) -> list[str]:
    return [
        f"{one['metadata']['name']}=={one['metadata']['version']} "
        f"--hash=sha256:{one['download_info']['archive_info']['hashes']['sha256']}\n"
        for one in found
    ]


if __name__ == "__main__":
    sys.exit(main())
