"""veraPDF accepts what the program makes for the archive, signed or not."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pypdf
import pytest

from nq20desk.app import exports
from nq20desk.app.desk import Desk
from nq20desk.app.exports import Key, Keys
from nq20desk.core.form import Appendix, Holds
from nq20desk.resources.library import Library
from nq20desk.signing.sample import SAMPLE_PASSWORD

from .check import check, missing

pytestmark = pytest.mark.skipif(bool(missing()), reason=f"no PDF/A check: {missing()}")

ACROSS = Appendix("across", "Danh mục văn bản", Holds.DOCUMENT_LIST, landscape=True)


@pytest.fixture(scope="module")
def files(
    sample_folder: Path, read_library: Library, tmp_path_factory: pytest.TempPathFactory
) -> list[Path]:
    """Both reports of the sample, unsigned and signed, with an appendix that lies across."""
    folder = tmp_path_factory.mktemp("lưu trữ")
    desk = Desk(sample_folder, library=read_library, clock=lambda: datetime(2026, 2, 9, tzinfo=UTC))
    listed, made = desk.snapshot(2).documents, []
    for report in (1, 2):
        source = exports.source_of(desk, report)
        form = replace(source.snapshot.form, appendices=(ACROSS,))
        snapshot = replace(source.snapshot, form=form, documents=listed)
        source = replace(source, snapshot=snapshot)
        for name, keys in (("unsigned", None), ("signed", _keys(source))):
            made.append(folder / f"{report}-{name}.pdf")
            exports.export(source, made[-1], keys, archive=True)
    desk.close()
    for one in made:
        boxes = [page.mediabox for page in pypdf.PdfReader(one).pages]
        assert any(box.width > box.height for box in boxes)
    return made


def _keys(source: exports.ReportSource) -> Keys:
    office = source.snapshot.office
    names = (office.signer.certificate, office.agency_certificate)
    return Keys(*(Key(source.folder / name, SAMPLE_PASSWORD) for name in names))


@pytest.mark.parametrize("flavour", ["3b", "3a"])
def test_every_file_is_an_archival_one(files: list[Path], flavour: str) -> None:
    said = check(files, flavour)
    assert said.count("COMPLIANT") == len(files), said


def test_a_plain_pdf_is_not_one(sample_folder: Path, read_library: Library, tmp_path: Path) -> None:
    desk = Desk(sample_folder, library=read_library)
    exports.export(exports.source_of(desk, 1), tmp_path / "a.pdf")
    desk.close()
    assert check([tmp_path / "a.pdf"], "3b").startswith("FAILED")
