"""The main job in folders such as ordinary computers have: every letter, both spellings."""

from __future__ import annotations

import shutil
import unicodedata
from pathlib import Path

import docx
import openpyxl
import pypdf

from tests.manners.main_job import ROOT, Clerk, main_job

NAME = "Nguyễn Văn A – 100% #1 & 'báo cáo' ;+=@[]{}$^"


def test_the_main_job_in_a_folder_with_every_letter(tmp_path: Path) -> None:
    home = tmp_path / unicodedata.normalize("NFC", NAME)
    home.mkdir()
    files = main_job(Clerk(home / "dữ liệu", environment={"LC_ALL": "C"}), home)
    assert "BÁO CÁO" in pypdf.PdfReader(files["pdf"]).pages[0].extract_text()
    assert openpyxl.load_workbook(files["xlsx"]).sheetnames
    assert docx.Document(str(files["docx"])).paragraphs
    assert list(tmp_path.iterdir()) == [home]
    assert not list(home.glob(".*"))


def test_program_and_data_in_a_folder_spelled_in_pieces(tmp_path: Path) -> None:
    """Installed for a user, C:\\Users\\Nguyễn Văn A\\AppData\\Local; NFD as a Mac writes it."""
    home = tmp_path / unicodedata.normalize("NFD", NAME)
    program = home / "Programs"
    for part in ("nq20desk", "resources", "translations"):
        ignored = shutil.ignore_patterns("__pycache__", "handbook")
        shutil.copytree(ROOT / part, program / part, ignore=ignored)
    clerk = Clerk(home / "dữ liệu", program, {"LC_ALL": "C"})
    files = main_job(clerk, home)
    assert str(program) in clerk.python("-c", "import nq20desk; print(nq20desk.__file__)")
    pages = home / "trang.pdf"
    _, said = clerk.run_all(
        ("export", 1, "--to", pages),
        ("conformance", pages, "--json", "--profile", "state-nd30-2020"),
    )
    assert files["pdf"].parent == home
    assert '"conforms": true' in said
