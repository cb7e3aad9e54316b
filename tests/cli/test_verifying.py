"""``verify``: an answer that scripts can read, whatever the file is."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from nq20desk.__main__ import main

Capture = pytest.CaptureFixture[str]


def verified(capsys: Capture, file: Path, *words: str | Path) -> tuple[int, dict[str, Any], str]:
    code = main([*map(str, words), "verify", str(file), "--json"])
    said = capsys.readouterr()
    return code, json.loads(said.out), said.err


@pytest.fixture
def signed(signed_sample: Path, tmp_path: Path) -> Path:
    target = tmp_path / "đã ký.pdf"
    shutil.copyfile(signed_sample, target)
    return target


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "không đọc được"),
        (b"", "không phải"),
        (b"PK\x03\x04" + b"x" * 2000, "không phải"),
        (b"%PDF-1.7\n%%EOF\n", "hỏng"),
    ],
)
def test_a_file_that_cannot_be_judged_is_an_object_with_its_problem(
    capsys: Capture, tmp_path: Path, content: bytes | None, words: str
) -> None:
    file = tmp_path / "gửi nhầm.pdf"
    if content is not None:
        file.write_bytes(content)
    code, answer, err = verified(capsys, file)
    assert code == 1
    assert (answer["ok"], answer["trusted"], answer["signatures"]) == (False, False, [])
    assert answer["file"] == str(file)
    (problem,) = answer["problems"]
    assert words in problem.lower()
    assert problem in err


def test_half_a_signed_document_is_an_object_with_its_problem(
    capsys: Capture, data: Path, signed: Path
) -> None:
    content = signed.read_bytes()
    signed.write_bytes(content[: len(content) // 2])
    code, answer, _ = verified(capsys, signed, "--data", data)
    assert code == 1
    assert not answer["ok"]
    assert answer["problems"]


def test_the_time_is_said_though_the_issuer_is_unknown(
    capsys: Capture, signed: Path, tmp_path: Path
) -> None:
    office = tmp_path / "cơ quan khác"
    office.mkdir()
    code, answer, _ = verified(capsys, signed, "--data", office)
    assert (code, answer["ok"], answer["trusted"]) == (0, True, False)
    for one in answer["signatures"]:
        day = one["time"][:10].split("-")
        assert "/".join(reversed(day)) in one["summary"]
        assert "chưa có trong danh sách tin cậy" in one["summary"]


def test_which_signature_is_followed_by_another_is_told(
    capsys: Capture, data: Path, signed: Path
) -> None:
    _, answer, _ = verified(capsys, signed, "--data", data)
    leader, agency = answer["signatures"]
    assert leader["covers_its_revision"]
    assert agency["covers_its_revision"]
    assert (leader["signed_later"], agency["signed_later"]) == (True, False)
