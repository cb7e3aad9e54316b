"""The menu *Kết xuất*: files of the open report, signing outside, checks of a finished PDF."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QWidget

from nq20desk.ui.icons import icon
from nq20desk.ui.words import translate

# the dialogs and what writes files are imported when they are asked for
if TYPE_CHECKING:
    from nq20desk.ui.report.export_flow import ExportFlow
    from nq20desk.ui.report.page import ReportPage


def page_action(
    owner: QWidget, picture: str, words: str, act: Callable[[], object], keys: str = ""
) -> QAction:
    """An action of the whole window while its page is shown; the tip names its keys."""
    action = QAction(icon(picture), words, owner)
    action.setToolTip(f"{words} ({keys})" if keys else words)
    if keys:
        action.setShortcut(QKeySequence(keys))
    action.triggered.connect(lambda _checked: act())
    owner.addAction(action)
    return action


class ExportActions(QObject):
    """Acts on the open report; what was written or failed the page tells."""

    def __init__(self, page: ReportPage) -> None:
        super().__init__(page)
        self._page = page
        self._flow: ExportFlow | None = None
        self._make_files()
        self._make_signing()
        self._make_checks()

    def menu(self) -> list[QAction]:
        """What the button *Kết xuất* offers, the page's work papers among it."""
        return [
            self.export_pdf, self.export_signed, self.export_waiting, self.archive,
            self.export_word, self.export_excel, self._separator(), *self._page.papers.actions,
            self._separator(), self.take_signed, self.take_back, self.sign_attachment,
            self._separator(), self.conformance, self.verify, self.extract,
        ]  # fmt: skip

    def flow(self) -> ExportFlow:
        """The way out for the open report."""
        from nq20desk.ui.report.export_flow import ExportFlow  # noqa: PLC0415 - on demand

        page = self._page
        assert page.view is not None
        if self._flow is None:
            self._flow = ExportFlow(page.workplace, page.view.report.id, page.leave, page)
            self._flow.failed.connect(page.failed)
            self._flow.done.connect(page.exported)
        return self._flow

    def forget(self) -> None:
        """The report is closed: what comes next has a way out of its own."""
        if self._flow is not None:
            self._flow.deleteLater()
            self._flow = None

    # ---- making

    def _make_files(self) -> None:
        self.print = self._action(
            "print", translate("ReportPage", "Print"), lambda: self.flow().print_(), "Ctrl+P"
        )
        self.export_pdf = self._action(
            "pdf", translate("ReportPage", "PDF …"), self._export_pdf, "Ctrl+E"
        )
        self.archive = QAction(translate("ReportPage", "PDF as archival copy (PDF/A)"), self._page)
        self.archive.setCheckable(True)
        self.export_word = self._action(
            "word", translate("ReportPage", "Word …"),
            lambda: self.flow().export_word(), "Ctrl+Shift+E",
        )  # fmt: skip
        self.take_back = self._action(
            "compare", translate("ReportPage", "Take back an edited Word file …"),
            self._take_back, "Ctrl+Shift+R",
        )  # fmt: skip
        self.export_excel = self._action(
            "excel", translate("ReportPage", "Excel for the province …"),
            lambda: self.flow().export_excel(),
        )  # fmt: skip

    def _make_signing(self) -> None:
        self.export_signed = self._action(
            "sign", translate("ReportPage", "Signed PDF …"), self._export_signed
        )
        self.export_waiting = self._action(
            "pdf", translate("ReportPage", "PDF for another signing tool …"),
            lambda: self.flow().export_waiting(),
        )  # fmt: skip
        self.take_signed = self._action(
            "receive", translate("ReportPage", "Take back the signed file …"), self._take_signed
        )
        self.sign_attachment = self._action(
            "attach", translate("ReportPage", "Sign an attachment …"), self._sign_attachment
        )

    def _make_checks(self) -> None:
        self.conformance = self._action(
            "fit-page", translate("ReportPage", "Check the layout …"),
            self._check_layout, "Shift+F9",
        )  # fmt: skip
        self.verify = self._action(
            "certificate", translate("ReportPage", "Verify a PDF …"), self._verify
        )
        self.extract = self._action(
            "figure", translate("ReportPage", "Take figures out of a PDF …"), self._extract
        )

    def _action(
        self, picture: str, words: str, act: Callable[[], object], keys: str = ""
    ) -> QAction:
        return page_action(self._page, picture, words, act, keys)

    def _separator(self) -> QAction:
        line = QAction(self._page)
        line.setSeparator(True)
        return line

    # ---- files

    def _export_pdf(self) -> None:
        self.flow().export_pdf(archive=self.archive.isChecked())

    def _export_signed(self) -> None:
        self.flow().export_signed(archive=self.archive.isChecked())

    def _take_back(self) -> None:
        from nq20desk.ui.report.take_back_flow import TakeBackFlow  # noqa: PLC0415 - on demand

        page = self._page
        if page.view is not None:
            flow = TakeBackFlow(page.workplace, page.view.report.id, page.leave, page)
            flow.failed.connect(page.failed)
            flow.done.connect(page.exported)
            flow.start()

    # ---- signing

    def _take_signed(self) -> None:
        from nq20desk.ui.report.return_dialog import ReturnDialog  # noqa: PLC0415 - on demand

        if self._page.view is None:
            return
        self._page.leave()
        dialog = ReturnDialog(self._page.workplace, self._page.view.report.id, self._page)
        dialog.taken.connect(self._page.exported)
        _show(dialog)

    def _sign_attachment(self) -> None:
        from nq20desk.ui.report.attachment_dialog import (  # noqa: PLC0415 - on demand
            AttachmentDialog,
        )

        if self._page.view is None:
            return
        self._page.leave()
        dialog = AttachmentDialog(self._page.workplace, self._page.view.report.id, self._page)
        dialog.signed.connect(self._page.exported)
        _show(dialog)

    # ---- checks

    def _check_layout(self) -> None:
        from nq20desk.app.exports import source_of  # noqa: PLC0415 - on demand
        from nq20desk.ui.report.conformance_dialog import ConformanceDialog  # noqa: PLC0415

        page = self._page
        if page.view is None:
            return
        try:
            page.leave()
            source = source_of(page.desk, page.view.report.id)
        except Exception as error:  # shown by the window
            page.failed.emit(error)
            return
        _show(ConformanceDialog(page.workplace, source, page))

    def _verify(self) -> None:
        from nq20desk.ui.verify_dialog import VerifyDialog  # noqa: PLC0415 - on demand

        VerifyDialog(self._page.workplace, parent=self._page).exec()

    def _extract(self) -> None:
        from nq20desk.ui.extract_dialog import ExtractDialog  # noqa: PLC0415 - on demand

        ExtractDialog(self._page.workplace, parent=self._page).exec()


def _show(dialog: QDialog) -> None:
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
