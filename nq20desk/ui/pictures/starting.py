"""Pictures of what is told before there is a window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from nq20desk.store.migrations import NewerDataError, newest
from nq20desk.ui.pictures.photographer import Photographer
from nq20desk.ui.start_boxes import going_back_box


def scenes(photographer: Photographer) -> Iterator[Path]:
    """The offer to go back to a copy that this program can open."""
    copy = Path("office-20261122-080000-migration.db")
    language = photographer.window.workplace.language
    box, _ = going_back_box(NewerDataError(newest() + 1), copy, language)
    box.show()
    yield photographer.picture("start-newer-data", box)
    box.close()
