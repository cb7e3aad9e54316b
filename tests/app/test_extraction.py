"""Figures out of a PDF: the very ones of the report, or none and a sentence."""

from __future__ import annotations

import json
import zipfile
import zlib
from collections.abc import Callable
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pypdf
import pypdf.generic
import pytest

from nq20desk.app import exports
from nq20desk.app.desk import Desk
from nq20desk.app.exports import Key, Keys
from nq20desk.app.extraction import DATA_NAME, WORKBOOK_NAME, read_pdf, write_files
from nq20desk.core.errors import KnownError
from nq20desk.core.reportdata.making import report_data
from nq20desk.signing.sample import SAMPLE_PASSWORD


@pytest.fixture(scope="module")
def source(sample_folder: Path, read_library: Any) -> exports.ReportSource:
    desk = Desk(sample_folder, library=read_library, clock=lambda: datetime(2026, 2, 9, tzinfo=UTC))
    found = exports.source_of(desk, 1)
    desk.close()
    return found


@pytest.fixture(scope="module")
def plain(source: exports.ReportSource, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("lưu trữ") / "141-BC-UBND.pdf"
    exports.export(source, path, archive=True)
    return path


@pytest.fixture(scope="module")
def signed(source: exports.ReportSource, tmp_path_factory: pytest.TempPathFactory) -> Path:
    office = source.snapshot.office
    keys = (
        Key(source.folder / name, SAMPLE_PASSWORD)
        for name in (office.signer.certificate, office.agency_certificate)
    )
    path = tmp_path_factory.mktemp("lưu trữ") / "141-BC-UBND da ky.pdf"
    exports.export(source, path, Keys(*keys), archive=True)
    return path


def told(path: Path, source: exports.ReportSource) -> str:
    with pytest.raises(KnownError) as error:
        read_pdf(path, source.folder / "trust")
    assert error.value.remedy
    return str(error.value)


def with_file(plain: Path, target: Path, name: str, content: bytes) -> Path:
    """The report with another attachment, or an attachment replaced by another."""
    writer = pypdf.PdfWriter()
    writer.append(plain)
    files = {one: parts[0] for one, parts in pypdf.PdfReader(plain).attachments.items()}
    for each, inside in {**files, name: content}.items():
        writer.add_attachment(each, inside)
    writer.write(target)
    return target


def test_a_signed_report_gives_its_figures(
    signed: Path, source: exports.ReportSource, tmp_path: Path
) -> None:
    found = read_pdf(signed, source.folder / "trust")
    assert found.verification.ok
    assert len(found.verification.signatures) == 2
    assert found.data == report_data(source.snapshot, source.rules)
    data, workbook = write_files(found, tmp_path)
    assert (data.name, workbook.name) == (
        f"141-BC-UBND da ky {DATA_NAME}", f"141-BC-UBND da ky {WORKBOOK_NAME}",
    )  # fmt: skip
    assert json.loads(data.read_text("utf-8"))["schema"] == "nq20desk/report"
    assert openpyxl.load_workbook(workbook).worksheets
    assert write_files(found, tmp_path) == [data, workbook]


def test_an_unsigned_one_gives_them_and_says_so(plain: Path, source: exports.ReportSource) -> None:
    found = read_pdf(plain, source.folder / "trust")
    assert not found.verification.signatures
    assert [str(one) for one in found.verification.problems] == ["The document is not signed."]
    assert found.data.report.number == "141/BC-UBND"


def test_the_same_report_is_the_same_file(
    plain: Path, source: exports.ReportSource, tmp_path: Path
) -> None:
    exports.export(source, tmp_path / "b.pdf", archive=True)
    assert (tmp_path / "b.pdf").read_bytes() == plain.read_bytes()


def test_another_file_of_that_name_is_not_replaced(
    plain: Path, source: exports.ReportSource, tmp_path: Path
) -> None:
    mine = tmp_path / f"141-BC-UBND {WORKBOOK_NAME}"
    mine.write_bytes(b"mine")
    with pytest.raises(KnownError, match="another file"):
        write_files(read_pdf(plain, source.folder / "trust"), tmp_path)
    assert [one.name for one in tmp_path.iterdir()] == [mine.name]


def test_a_pdf_without_data_says_so(source: exports.ReportSource, tmp_path: Path) -> None:
    path = tmp_path / "thường.pdf"
    exports.export(source, path)
    assert "carries no data" in told(path, source)


def test_a_changed_document_gives_nothing(
    signed: Path, source: exports.ReportSource, tmp_path: Path
) -> None:
    path = tmp_path / "sửa.pdf"
    path.write_bytes(signed.read_bytes() + b"\n%% added\n")
    assert "No figures were taken" in told(path, source)
    writer = pypdf.PdfWriter(signed, incremental=True)
    writer.add_attachment(DATA_NAME, b"{}")
    writer.write(path)
    assert "No figures were taken" in told(path, source)


def bomb() -> bytes:
    return zlib.compress(bytes(300 * 1024 * 1024))


def packed_bomb() -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("[Content_Types].xml", "")
        with made.open("xl/sheet.xml", "w") as part:
            for _ in range(130):
                part.write(bytes(1024 * 1024))
    return file.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        (DATA_NAME, lambda: b'{"schema": "nq20desk/report", "version": 1}', "“office”"),
        (DATA_NAME, lambda: b"\x00not json", "damaged"),
        (DATA_NAME, lambda: bytes(40 * 1024 * 1024), "more than any report needs"),
        (WORKBOOK_NAME, lambda: b"MZ\x90", "not a plain Excel workbook"),
        (WORKBOOK_NAME, packed_bomb, "not a plain Excel workbook"),
        ("../../autoexec.bat", lambda: b"x", "can't be that of a file"),
        ("C:\\Windows\\x.json", lambda: b"x", "can't be that of a file"),
        ("con.json", lambda: b"x", "can't be that of a file"),
        ("báo cáo\u202efdp.exe", lambda: b"x", "can't be that of a file"),
        ("..", lambda: b"x", "can't be that of a file"),
    ],
)
def test_hostile_attachments_are_refused(
    plain: Path, source: exports.ReportSource, tmp_path: Path,
    name: str, content: Callable[[], bytes], said: str,
) -> None:  # fmt: skip
    path = with_file(plain, tmp_path / "lạ.pdf", name, content())
    assert said in told(path, source)


def test_a_stream_that_swells_is_not_inflated(
    plain: Path, source: exports.ReportSource, tmp_path: Path
) -> None:
    writer = pypdf.PdfWriter()
    writer.append(plain)
    stream = pypdf.generic.EncodedStreamObject()
    stream[pypdf.generic.NameObject("/Filter")] = pypdf.generic.NameObject("/FlateDecode")
    stream._data = bomb()
    writer._add_object(stream)
    path = tmp_path / "bom.pdf"
    writer.write(path)
    assert path.stat().st_size < 2_000_000
    assert "more than any report needs" in told(path, source)


def test_other_attachments_stay_inside(
    plain: Path, source: exports.ReportSource, tmp_path: Path
) -> None:
    path = with_file(plain, tmp_path / "kèm.pdf", "ghi chú.txt", b"x")
    found = read_pdf(path, source.folder / "trust")
    assert found.left == ("ghi chú.txt",)
    assert {one.name for one in found.files} == {DATA_NAME, WORKBOOK_NAME}


@pytest.mark.parametrize("content", [None, b"", b"PK\x03\x04", b"%PDF-1.7\nxref\n0 1\n%%EOF"])
def test_what_is_no_report_is_a_sentence(
    source: exports.ReportSource, tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "gì đó.pdf"
    if content is not None:
        path.write_bytes(content)
    assert told(path, source)
