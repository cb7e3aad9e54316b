"""A work paper in a window of its own: looked at first, then printed or kept as a PDF."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from nq20desk.app.paper import write_paper
from nq20desk.ui.icons import set_button_icon
from nq20desk.ui.page import Workplace
from nq20desk.ui.report.paper_flow import PaperFlow, PaperOut
from nq20desk.ui.report.preview import Shown
from nq20desk.ui.report.preview_pages import PdfPages
from nq20desk.ui.report.preview_places import Places
from nq20desk.ui.report.preview_window import PreviewWindow
from nq20desk.ui.widgets.banner import BannerKind
from nq20desk.ui.words import translate


class PaperWindow(PreviewWindow):
    """The preview window with the way to a file; ``data`` are the finished pages."""

    def __init__(
        self, workplace: Workplace, title: str, name: str, data: bytes,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(workplace, title, parent)
        self._paper = PaperOut(title, name, lambda: data, lambda to: write_paper(lambda: data, to))
        self.flow = PaperFlow(workplace, self)
        self.flow.failed.connect(self._tell)
        self.flow.done.connect(self._on_done)
        self.save_button = QPushButton(translate("Preview", "PDF …"), self)
        self.save_button.clicked.connect(lambda: self.flow.save(self._paper))
        set_button_icon(self.save_button, "pdf")
        row = self.preview.bar.row
        row.insertWidget(row.count() - 1, self.save_button)
        self.preview.show_pdf(Shown(data, PdfPages(data), Places()))

    def _on_done(self, _path: object, sentence: str) -> None:
        self.preview.banner.show_message(BannerKind.INFO, sentence)
