"""What is dropped from the file manager."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDropEvent


def dropped_pdf(event: QDropEvent) -> Path | None:
    """The one PDF that is dragged or dropped; None for anything else."""
    return _dropped(event, ".pdf")


def dropped_update(event: QDropEvent) -> Path | None:
    """The one update file that is dragged or dropped; None for anything else."""
    return _dropped(event, ".nq20")


def _dropped(event: QDropEvent, suffix: str) -> Path | None:
    urls = [one.toLocalFile() for one in event.mimeData().urls() if one.isLocalFile()]
    return Path(urls[0]) if len(urls) == 1 and urls[0].lower().endswith(suffix) else None
