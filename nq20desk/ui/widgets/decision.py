"""The row below a dialog that does one thing or nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton

from nq20desk.ui.theme import ButtonKind, set_kind


def decision(
    dialog: QDialog, words: str = "", then: Callable[[], object] | None = None
) -> tuple[QDialogButtonBox, QPushButton]:
    """The row, and the button for the one thing; ``then`` does it in place of accepting.

    Without words the caller sets them, e.g. because they count what is ticked.
    """
    row = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, dialog)
    button = row.addButton(words, QDialogButtonBox.ButtonRole.AcceptRole)
    set_kind(button, ButtonKind.PRIMARY)
    row.accepted.connect(then or dialog.accept)
    row.rejected.connect(dialog.reject)
    return row, button
