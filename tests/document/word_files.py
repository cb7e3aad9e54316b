"""Word files for tests: made here, opened by python-docx, turned to PDF by LibreOffice."""

from __future__ import annotations

import atexit
import os
import shutil
import subprocess
from functools import cache
from io import BytesIO
from pathlib import Path
from tempfile import mkdtemp
from typing import Any
from zipfile import ZipFile

import docx
import pytest
from lxml import etree

from nq20desk.core.layout import LayoutProfile
from nq20desk.core.office import SizeSet
from nq20desk.document.tree import Document
from nq20desk.document.word.identity import Origin
from nq20desk.document.word.writer import write_docx
from tests.document.documents import STATE, WRITTEN

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SOFFICE = os.environ.get("NQ20_SOFFICE") or shutil.which("soffice") or ""


def docx_of(
    document: Document,
    profile: LayoutProfile = STATE,
    size_set: SizeSet = SizeSet.LARGE,
    origin: Origin | None = None,
) -> bytes:
    file = BytesIO()
    write_docx(document, profile, file, WRITTEN, size_set=size_set, origin=origin)
    return file.getvalue()


def opened(content: bytes) -> Any:
    return docx.Document(BytesIO(content))


def part(content: bytes, name: str) -> Any:
    with ZipFile(BytesIO(content)) as package:
        return etree.fromstring(package.read(name))


def values(element: Any, name: str) -> list[str]:
    """The ``w:val`` of all elements of a name."""
    return [one.get(f"{W}val") for one in element.iter(f"{W}{name}")]


@cache
def writer_profile() -> Path:
    """A user profile of LibreOffice's for this run; skips where Writer is not installed."""
    if not SOFFICE:
        pytest.skip("LibreOffice is not installed")
    folder = Path(mkdtemp(prefix="nq20-soffice-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    trial = folder / "trial.docx"
    docx.Document().save(str(trial))
    _run(trial, folder, "pdf", folder)  # the first start of a new profile may only make it
    _run(trial, folder, "pdf", folder)
    if not (folder / "trial.pdf").exists():
        pytest.skip("LibreOffice is installed without Writer")
    return folder


def _run(path: Path, folder: Path, kind: str, profile: Path) -> None:
    words = [SOFFICE, f"-env:UserInstallation={(profile / 'user').as_uri()}", "--headless",
             "--convert-to", kind, "--outdir", str(folder), str(path)]  # fmt: skip
    subprocess.run(words, check=False, capture_output=True, timeout=120)


def converted(path: Path, folder: Path, kind: str = "pdf") -> Path:
    """The file as LibreOffice Writer saves it."""
    profile = writer_profile()
    folder.mkdir(exist_ok=True)
    _run(path, folder, kind, profile)
    made = folder / f"{path.stem}.{kind.split(':', maxsplit=1)[0]}"
    assert made.exists(), "LibreOffice did not write the file"
    return made
