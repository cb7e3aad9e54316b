"""What the menu *Kết xuất* offers beside exports: a signed file back, and attachments."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nq20desk.ui.report.page import ReportPage


class SigningActions:
    """Opens the dialogs on the open report; what was written or failed the page tells."""

    def __init__(self, page: ReportPage) -> None:
        self._page = page

    def take_signed(self) -> None:
        """Ask for the signed file, check it, and take it back."""
        from nq20desk.ui.report.return_dialog import ReturnDialog  # noqa: PLC0415 - on demand

        if self._page.view is None:
            return
        self._page.leave()
        dialog = ReturnDialog(self._page.workplace, self._page.view.report.id, self._page)
        dialog.taken.connect(self._tell)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def sign_attachment(self) -> None:
        """Ask for a PDF and the agency's key, and sign it."""
        from nq20desk.ui.report.attachment_dialog import (  # noqa: PLC0415 - on demand
            AttachmentDialog,
        )

        if self._page.view is None:
            return
        self._page.leave()
        dialog = AttachmentDialog(self._page.workplace, self._page.view.report.id, self._page)
        dialog.signed.connect(self._tell)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _tell(self, path: Path, sentence: str) -> None:
        self._page.exported.emit(path, sentence)
