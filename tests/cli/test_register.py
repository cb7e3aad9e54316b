"""The register, the comparison and the trial prints on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import openpyxl
import pytest
from pypdf import PdfReader

from nq20desk.__main__ import main

OFFICE = "ubnd-tp-cao-bang"


def run(data: Path, *words: object) -> int:
    return main(["--lang", "vi", "--data", str(data), *map(str, words)])


def test_the_register_is_listed_and_written(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for state in ("signed", "sent"):
        assert run(data, "state", 1, "--to", state, "--way", "Bưu điện") == 0
    capsys.readouterr()
    assert run(data, "register", "--office", OFFICE, "--json") == 0
    (line,) = json.loads(capsys.readouterr().out)
    assert (line["report"], line["state"], line["way"]) == (1, "sent", "Bưu điện")
    for name in ("sổ.pdf", "sổ.xlsx"):
        assert run(data, "register", "--office", OFFICE, "--to", tmp_path / name) == 0
    assert "SỔ ĐĂNG KÝ VĂN BẢN ĐI" in PdfReader(tmp_path / "sổ.pdf").pages[0].extract_text()
    sheet = openpyxl.load_workbook(tmp_path / "sổ.xlsx").worksheets[0]
    assert sheet["A6"].value == line["number"]
    assert run(data, "register", "--office", OFFICE, "--year", 1999) == 1
    assert "Năm 1999 không có văn bản đi" in capsys.readouterr().err


def test_a_comparison_and_trial_prints_are_written(data: Path, tmp_path: Path) -> None:
    assert run(data, "compare", 1, 2, "--to", tmp_path / "a.pdf") == 0
    assert (
        run(data, "check", 2, "--to", tmp_path / "b.pdf", "--figures-to", tmp_path / "c.pdf") == 0
    )
    for name, words in (("a", "BẢN SO SÁNH"), ("b", "BẢNG KIỂM TRA"), ("c", "SỐ LIỆU")):
        assert words in PdfReader(tmp_path / f"{name}.pdf").pages[0].extract_text()
    assert run(data, "compare", 1, 1) == 1
