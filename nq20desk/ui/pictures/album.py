"""Which scenes there are, in the order in which they are taken."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

from nq20desk.app.desk import Desk
from nq20desk.store.files import make_folder
from nq20desk.ui.page import Destination
from nq20desk.ui.pictures import (
    indicators,
    live_figures,
    office,
    overview,
    places,
    plans,
    report,
    reuse,
    signing,
    starting,
    units,
    updates,
)
from nq20desk.ui.pictures.photographer import Photographer
from nq20desk.ui.start import Program, has_display, make_application


def settings(photographer: Photographer) -> Iterator[Path]:
    """The settings."""
    yield photographer.page("settings", Destination("settings", section="unit"))


SCENES: tuple[Callable[[Photographer], Iterator[Path]], ...] = (
    overview.scenes,
    report.scenes,
    live_figures.scenes,
    signing.scenes,
    indicators.scenes,
    plans.scenes,
    office.scenes,
    units.scenes,
    settings,
    reuse.scenes,
    updates.scenes,
    places.scenes,
    starting.scenes,
)


def save_pictures(desk: Desk, language: str, target: Path, scale: float = 1.0) -> list[Path]:
    """Save a PNG of every page of the desk's data; returns the files.

    Raises:
        KnownError: the target is no folder, or nothing may be written there.
    """
    make_folder(target)
    if scale != 1.0:
        os.environ["QT_SCALE_FACTOR"] = str(scale)
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = make_application()
    program = Program(app, desk, language)
    try:
        photographer = Photographer(program, target)
        return [path for scenes in SCENES for path in scenes(photographer)]
    finally:
        program.window.close()
        program.leave()
