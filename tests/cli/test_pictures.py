"""The command ``pictures``: what its scenes write stays in a copy."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from nq20desk.__main__ import main
from nq20desk.ui.pictures import album, reuse


def content(folder: Path) -> list[str]:
    with closing(sqlite3.connect(folder / "office.db")) as database:
        return list(database.iterdump())


@pytest.mark.usefixtures("qapp")
def test_scenes_that_write_leave_the_data_as_they_are(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(album, "SCENES", (reuse.scenes,))
    before = content(data)
    folder = tmp_path / "ảnh"
    assert main(["--data", str(data), "pictures", "--to", str(folder)]) == 0
    assert (folder / "reuse-earlier.png").stat().st_size > 0
    assert content(data) == before
