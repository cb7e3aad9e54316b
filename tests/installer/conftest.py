"""A Wine machine and two versions of the installer, made once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from installer.make_setup import make_setup
from tests.installer.machine import MISSING, Machine, build_standin


@pytest.fixture(scope="session")
def icon(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("icon") / "nq20desk.ico"
    Image.new("RGB", (48, 48), "#0A5C8A").save(path)
    return path


@pytest.fixture(scope="session")
def needs_wine() -> None:
    if MISSING:
        pytest.skip(f"the installer can't be tried here without {', '.join(MISSING)}")


@pytest.fixture(scope="session")
def setups(
    needs_wine: None, tmp_path_factory: pytest.TempPathFactory, icon: Path
) -> dict[str, Path]:
    """Installers of a stand-in program, by version."""
    folder = tmp_path_factory.mktemp("bộ cài")
    return {
        version: make_setup(
            build_standin(folder / version, version), version, folder / f"setup-{version}.exe",
            compression="none", work=folder / "work", icon=icon,
        )
        for version in ("0.5.0", "0.10.0")
    }  # fmt: skip


@pytest.fixture(scope="session")
def started_machine(
    needs_wine: None, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Machine]:
    machine = Machine(tmp_path_factory.mktemp("wine"))
    machine.start()
    yield machine
    machine.stop()


@pytest.fixture
def machine(started_machine: Machine) -> Machine:
    started_machine.clear()
    return started_machine
