"""What is dropped from the file manager."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDropEvent

from nq20desk.app.opening import SUFFIXES


def dropped_file(event: QDropEvent, suffix: str) -> Path | None:
    """The one file of that kind that is dragged or dropped; None for anything else."""
    files = dropped_files(event)
    return files[0] if len(files) == 1 and files[0].suffix.lower() == suffix else None


def dropped_files(event: QDropEvent) -> list[Path]:
    """The files that are dragged or dropped; none for text, pictures, addresses of the web."""
    return [Path(one.toLocalFile()) for one in event.mimeData().urls() if one.isLocalFile()]


def dropped_documents(event: QDropEvent) -> list[Path]:
    """The files that are dragged or dropped, where the window opens all of them."""
    files = dropped_files(event)
    return files if all(one.suffix.lower() in SUFFIXES for one in files) else []
