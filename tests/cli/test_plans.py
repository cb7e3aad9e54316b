"""``nq20desk plan read`` as an office's script would use it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from nq20desk.__main__ import main

ROOT = Path(__file__).parents[2]
TEXT = """
Mục tiêu đến năm 2030
- Tỷ lệ tiêm chủng mở rộng đạt tối thiểu 95% với 14 loại vắc xin.
- Đạt 27 - 29 giường bệnh viện trên 10.000 dân; chỉ số già hóa dưới 70,5%.
"""
KEYS = [
    "key", "name", "year", "comparator", "value", "value_high", "unit", "condition", "words",
    "confidence", "doubts",
]  # fmt: skip


@pytest.fixture
def text_file(tmp_path):
    path = tmp_path / "kế hoạch.txt"
    path.write_text(TEXT, "utf-8")
    return path


def run(capsys, *words):
    code = main([*map(str, words)])
    said = capsys.readouterr()
    return code, said.out, said.err


def test_json_has_the_promised_keys_and_exact_numbers(capsys, text_file):
    code, out, err = run(capsys, "plan", "read", text_file, "--json")
    first, second, third = json.loads(out)
    assert (code, err) == (0, "")
    assert list(first) == KEYS
    assert (first["key"], first["comparator"], first["value"], first["year"]) == (
        "expanded_immunization_coverage", ">=", 95, 2030,
    )  # fmt: skip
    assert first["condition"] == {"indicator": "epi_vaccine_types", "value": 14}
    assert (second["comparator"], second["value"], second["value_high"]) == ("range", 27, 29)
    assert (third["key"], third["value"], third["comparator"]) == (None, 70.5, "<")
    assert third["name"].casefold() == "chỉ số già hóa"
    assert 0 < third["confidence"] <= 0.6
    assert third["doubts"] == ["Danh mục chưa có chỉ số này."]


def test_without_json_there_is_one_line_a_target(capsys, text_file):
    code, out, _ = run(capsys, "plan", "read", text_file)
    lines = [line.split("\t") for line in out.splitlines()]
    assert code == 0
    assert [line[:2] for line in lines] == [
        ["2030", "expanded_immunization_coverage"], ["2030", "hospital_beds_per_10000"],
        ["2030", "-"],
    ]  # fmt: skip
    assert "≥ 95%" in lines[0]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_text_files_as_windows_saves_them(capsys, tmp_path, encoding):
    path = tmp_path / "kh.txt"
    path.write_text(TEXT.replace("\n", "\r\n"), encoding)
    assert len(json.loads(run(capsys, "plan", "read", path, "--json")[1])) == 3


def test_standard_input_is_read_and_no_data_folder_is_made(tmp_path):
    folder = tmp_path / "data"
    done = subprocess.run(
        [sys.executable, "-m", "nq20desk", "--data", str(folder), "plan", "read", "-", "--json"],
        input=TEXT.encode(), cwd=ROOT, env={**os.environ, "PYTHONUTF8": "1"},
        capture_output=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0
    assert len(json.loads(done.stdout)) == 3
    assert not folder.exists()


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00", b"PK\x03\x04\x00\x9f", b"\xe1\xba"])
def test_a_file_that_is_no_text_is_one_sentence_and_exit_code_1(capsys, tmp_path, content):
    path = tmp_path / "kế hoạch.docx"
    if content is not None:
        path.write_bytes(content)
    code, out, err = run(capsys, "plan", "read", path)
    assert (code, out) == (1, "")
    assert len(err.strip().splitlines()) == 1
    assert "kế hoạch.docx" in err


def test_a_text_that_is_no_plan_by_its_length_is_refused_at_once(capsys, tmp_path):
    path = tmp_path / "sách.txt"
    path.write_text("Tỷ lệ tham gia bảo hiểm y tế đạt 97%. " * 10_000, "utf-8")
    code, out, err = run(capsys, "plan", "read", path)
    assert (code, out) == (1, "")
    assert "sách.txt" in err


@pytest.mark.parametrize("words", [("plan",), ("plan", "read"), ("plan", "write", "x")])
def test_wrong_usage_is_exit_code_2(words):
    with pytest.raises(SystemExit) as ended:
        main(list(words))
    assert ended.value.code == 2
