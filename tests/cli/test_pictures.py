"""The command ``pictures``: what its scenes write stays in a copy."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from nq20desk.__main__ import main
from nq20desk.store.operations import SaveUnit
from nq20desk.ui.page import Destination
from nq20desk.ui.pictures import album
from nq20desk.ui.pictures.photographer import Photographer


def content(folder: Path) -> list[str]:
    with closing(sqlite3.connect(folder / "office.db")) as database:
        return list(database.iterdump())


def writing(photographer: Photographer) -> Iterator[Path]:
    """A scene that leaves a unit behind, in whose data ever it works."""
    photographer.desk.run(SaveUnit("xa-mau", "xã Mẫu", "commune"))
    yield photographer.page("units", Destination("units"))


@pytest.mark.usefixtures("qapp")
def test_scenes_that_write_leave_the_data_as_they_are(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(album, "SCENES", (writing,))
    before = content(data)
    folder = tmp_path / "ảnh"
    assert main(["--data", str(data), "pictures", "--to", str(folder)]) == 0
    assert (folder / "units.png").stat().st_size > 0
    assert content(data) == before
