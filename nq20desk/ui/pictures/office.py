"""What belongs to an office: its tasks, its documents, and what left it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from nq20desk.ui.page import Destination
from nq20desk.ui.pictures.photographer import Photographer


def scenes(photographer: Photographer) -> Iterator[Path]:
    """Every office's tasks, documents and register."""
    for office in photographer.desk.offices():
        for page in ("tasks", "documents", "register"):
            place = Destination(page, office=office.key)
            yield photographer.page(f"{page}-{office.unit}", place)
