"""What all tests share: the offscreen platform, and data folders filled with the sample."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from nq20desk.app.demo import fill_with_sample
from nq20desk.app.desk import Desk
from nq20desk.app.exports import Key, Keys, source_of, write_signed_pdf
from nq20desk.resources.library import Library
from nq20desk.signing.sample import SAMPLE_PASSWORD

# The same commit gives the same answer everywhere; `--hypothesis-profile=search` looks further.
settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.register_profile("search", max_examples=3000, deadline=None)
settings.load_profile("repeatable")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What the offscreen platform can't do for windows and lists of suggestions."""
    missing = ("propagateSizeHints", r"raise\(\)", "grabbing the keyboard")
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore(*missing, extend=True))


@pytest.fixture(scope="session")
def sample_folder(tmp_path_factory: pytest.TempPathFactory, read_library: Library) -> Path:
    """A data folder filled with the sample once; tests work on copies of it."""
    folder = tmp_path_factory.mktemp("sample") / "Dữ liệu mẫu"
    desk = Desk(folder, library=read_library)
    fill_with_sample(desk)
    desk.close()
    shutil.rmtree(folder / "backups")  # what a test finds there, it made
    return folder


@pytest.fixture(scope="session")
def signed_sample(
    sample_folder: Path, read_library: Library, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """The State report of the sample, signed twice by the program; tests change copies of it."""
    desk = Desk(sample_folder, library=read_library)
    source = source_of(desk, 1)
    desk.close()
    office = source.snapshot.office
    keys = (
        Key(source.folder / name, SAMPLE_PASSWORD)
        for name in (office.signer.certificate, office.agency_certificate)
    )
    path = tmp_path_factory.mktemp("đã ký") / "báo cáo đã ký.pdf"
    write_signed_pdf(source, path, Keys(*keys))
    return path


@pytest.fixture
def data(sample_folder: Path, tmp_path: Path) -> Path:
    """A data folder of its own with the sample, in a path with Vietnamese letters."""
    folder = tmp_path / "Dữ liệu của cơ quan"
    shutil.copytree(sample_folder, folder)
    return folder


@pytest.fixture(scope="session")
def read_library() -> Library:
    """The data files, read once: they are the same for every desk, and nobody writes to them."""
    return Library()


@pytest.fixture
def desk(data: Path, read_library: Library) -> Iterator[Desk]:
    """An open desk on the sample."""
    made = Desk(data, library=read_library, who="Nguyễn Văn A")
    yield made
    made.close()
