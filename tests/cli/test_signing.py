"""Who signs on the command line, and with whose password: nothing is passed over in silence."""

from __future__ import annotations

from pathlib import Path

import pytest

from nq20desk.__main__ import main

Capture = pytest.CaptureFixture[str]


def refused(capsys: Capture, data: Path, target: Path, *words: str | Path) -> str:
    """The sentence with which an export is refused; no file may appear."""
    given = ("--lang", "en", "--data", data, "export", 1, "--to", target, *words)
    assert main([str(one) for one in given]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.strip().splitlines()) == 1
    assert not target.exists()
    return said.err


def test_a_workbook_is_refused_before_anybody_is_asked_for_a_password(
    capsys: Capture, data: Path, tmp_path: Path
) -> None:
    passwords = tmp_path / "không có.txt"
    said = refused(capsys, data, tmp_path / "số liệu.xlsx", "--sign", "--password-file", passwords)
    assert "workbook can't be signed" in said


@pytest.mark.parametrize("name", ["báo cáo.pdf", "số liệu.xlsx"])
def test_a_password_file_without_a_signer_is_refused(
    capsys: Capture, data: Path, tmp_path: Path, name: str
) -> None:
    passwords = tmp_path / "mật khẩu.txt"
    passwords.write_text("leader=x\n", encoding="utf-8")
    assert "nobody is to sign" in refused(
        capsys, data, tmp_path / name, "--password-file", passwords
    )


def test_a_signer_named_twice_is_refused(capsys: Capture, data: Path, tmp_path: Path) -> None:
    said = refused(capsys, data, tmp_path / "a.pdf", "--sign", "leader=a.p12", "leader=b.p12")
    assert "'leader' is named twice" in said


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("bí-mật-của-tôi\n", 1),
        ("leader=x\n\nbí-mật-của-tôi\n", 3),
        ("giám đốc=bí-mật-của-tôi\n", 1),
        ("leader=x\nleader=bí-mật-của-tôi\n", 2),
    ],
)
def test_a_line_that_names_no_signer_is_refused_without_repeating_it(
    capsys: Capture, data: Path, tmp_path: Path, text: str, line: int
) -> None:
    passwords = tmp_path / "mật khẩu.txt"
    passwords.write_text(text, encoding="utf-8")
    said = refused(capsys, data, tmp_path / "a.pdf", "--sign", "--password-file", passwords)
    assert f"Line {line} of" in said
    assert passwords.name in said
    assert "bí-mật" not in said


def test_an_empty_password_file_is_refused(capsys: Capture, data: Path, tmp_path: Path) -> None:
    passwords = tmp_path / "trống.txt"
    passwords.write_text("\n \n", encoding="utf-8")
    assert "is empty" in refused(
        capsys, data, tmp_path / "a.pdf", "--sign", "--password-file", passwords
    )


def test_the_published_password_does_not_fill_up_a_password_file(
    capsys: Capture, data: Path, tmp_path: Path
) -> None:
    passwords = tmp_path / "một người.txt"
    passwords.write_text("leader=mau-nq20desk\n", encoding="utf-8")
    said = refused(capsys, data, tmp_path / "a.pdf", "--sign", "--password-file", passwords)
    assert "password of agency.p12 is missing" in said
