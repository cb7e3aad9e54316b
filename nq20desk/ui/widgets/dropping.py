"""What is dropped from the file manager."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDropEvent

from nq20desk.app.opening import PDF, SUFFIXES, UPDATE


def dropped_pdf(event: QDropEvent) -> Path | None:
    """The one PDF that is dragged or dropped; None for anything else."""
    return _dropped(event, PDF)


def dropped_update(event: QDropEvent) -> Path | None:
    """The one update file that is dragged or dropped; None for anything else."""
    return _dropped(event, UPDATE)


def _dropped(event: QDropEvent, suffix: str) -> Path | None:
    files = dropped_files(event)
    return files[0] if len(files) == 1 and files[0].suffix.lower() == suffix else None


def dropped_files(event: QDropEvent) -> list[Path]:
    """The files that are dragged or dropped; none for text, pictures, addresses of the web."""
    return [Path(one.toLocalFile()) for one in event.mimeData().urls() if one.isLocalFile()]


def dropped_documents(event: QDropEvent) -> list[Path]:
    """The files that are dragged or dropped, where the window opens all of them."""
    files = dropped_files(event)
    return files if all(one.suffix.lower() in SUFFIXES for one in files) else []
