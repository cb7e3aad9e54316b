"""``export --archive`` and ``extract``: figures leave in the PDF and come out of it again."""

from __future__ import annotations

import json
from pathlib import Path

import pypdf
import pytest

from nq20desk.__main__ import main
from nq20desk.app.desk import Desk
from nq20desk.store.operations import SaveSettings

Capture = pytest.CaptureFixture[str]


def run(data: Path, *words: str | Path) -> int:
    return main(["--data", str(data), *map(str, words)])


def is_archival(path: Path) -> bool:
    return "/OutputIntents" in pypdf.PdfReader(path).root_object


def test_a_signed_archival_copy_gives_its_files(
    data: Path, tmp_path: Path, capsys: Capture
) -> None:
    pdf, folder = tmp_path / "báo cáo.pdf", tmp_path / "tỉnh"
    folder.mkdir()
    assert run(data, "export", "1", "--to", pdf, "--sign", "--archive") == 0
    assert run(data, "verify", pdf) == 0
    capsys.readouterr()
    assert run(data, "extract", pdf, "--to", folder) == 0
    said = capsys.readouterr().out.splitlines()
    assert "Nguyễn Văn A" in said[0]
    files = [folder / "báo cáo nq20-report.json", folder / "báo cáo nq20-figures.xlsx"]
    assert said[2:] == [str(one) for one in files]
    assert all(one.exists() for one in files)


def test_the_data_can_be_printed_without_writing(
    data: Path, tmp_path: Path, capsys: Capture
) -> None:
    pdf = tmp_path / "a.pdf"
    assert run(data, "export", "2", "--to", pdf, "--archive") == 0
    capsys.readouterr()
    assert run(data, "extract", pdf, "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["verification"]["signatures"] == []
    assert told["data"]["office"]["system"] == "party"
    assert told["files"] == []
    assert list(tmp_path.glob("*nq20*")) == []


def test_without_a_folder_the_files_go_beside_the_report(data: Path, tmp_path: Path) -> None:
    pdf = tmp_path / "a.pdf"
    assert run(data, "export", "1", "--to", pdf, "--archive") == 0
    assert run(data, "extract", pdf) == 0
    assert (tmp_path / "a nq20-report.json").exists()


def test_the_settings_decide_where_nothing_is_said(data: Path, tmp_path: Path) -> None:
    pdf = tmp_path / "a.pdf"
    assert run(data, "export", "1", "--to", pdf) == 0
    assert not is_archival(pdf)
    desk = Desk(data)
    desk.run(SaveSettings([("archive", "always")]))
    desk.close()
    assert run(data, "export", "1", "--to", pdf) == 0
    assert is_archival(pdf)
    assert run(data, "export", "1", "--to", pdf, "--no-archive") == 0
    assert not is_archival(pdf)


def test_only_a_pdf_can_be_archival(data: Path, tmp_path: Path, capsys: Capture) -> None:
    assert run(data, "export", "1", "--to", tmp_path / "a.docx", "--archive") == 1
    assert "PDF" in capsys.readouterr().err
    assert not (tmp_path / "a.docx").exists()


def test_a_pdf_without_data_is_a_sentence(data: Path, tmp_path: Path, capsys: Capture) -> None:
    pdf = tmp_path / "a.pdf"
    assert run(data, "export", "1", "--to", pdf) == 0
    assert run(data, "extract", pdf) == 1
    assert "không mang theo số liệu" in capsys.readouterr().err
