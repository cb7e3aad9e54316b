"""Pictures of every page, for the handbook and for helping over the telephone."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QSize
from PySide6.QtWidgets import QApplication

from nq20desk.app.desk import Desk
from nq20desk.ui.page import Destination
from nq20desk.ui.start import Program, has_display, make_application

SIZE = QSize(1366, 768)
_SETTLE_MS = 900


def save_pictures(folder: Path, language: str, target: Path, scale: float = 1.0) -> list[Path]:
    """Save a PNG of every page of a data folder; returns the files."""
    if scale != 1.0:
        os.environ["QT_SCALE_FACTOR"] = str(scale)
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = make_application()
    target.mkdir(parents=True, exist_ok=True)
    program = Program(app, Desk(folder), language)
    try:
        return list(_Photographer(program, target).all())
    finally:
        program.window.close()
        program.close()


class _Photographer:
    """Goes from page to page of one program and takes a picture of each."""

    def __init__(self, program: Program, target: Path) -> None:
        self._program = program
        self._window = program.window
        self._target = target
        self._window.resize(SIZE)
        self._window.nav.set_folded(False)
        self._window.show()

    def all(self) -> list[Path]:
        """Every page, and the editor of every report."""
        units = [one.key for one in self._program.desk.units()]
        made = [self._page(f"overview-{key}", Destination("overview", unit=key)) for key in units]
        made.append(self._page("reports", Destination("report")))
        for report in reversed(self._program.desk.reports()):
            made += self._editor(report.id, report.form.split("-", maxsplit=1)[0])
        for key in units:
            made.append(self._page(f"indicators-{key}", Destination("indicators", unit=key)))
        made.append(self._columns())
        made.append(self._page("settings", Destination("settings")))
        return made

    def _editor(self, report: int, name: str) -> list[Path]:
        from nq20desk.ui.report.page import ReportPage  # noqa: PLC0415

        place = Destination("report", report=report, section="epidemic_grassroots")
        made = [self._page(f"editor-{name}", place)]
        page = self._window.pages["report"]
        assert isinstance(page, ReportPage)
        assert page.view is not None
        page.view.run_check()
        made.append(self._picture(f"check-{name}"))
        page.view.show_pages()
        made.append(self._picture(f"pages-{name}"))
        page.view.outline.choose("head")
        made.append(self._picture(f"head-{name}"))
        page.close_report()
        return made

    def _columns(self) -> Path:
        """The column chooser over the figures."""
        from nq20desk.ui.indicators.columns_dialog import ColumnsDialog  # noqa: PLC0415
        from nq20desk.ui.indicators.page import IndicatorsPage  # noqa: PLC0415

        page = self._window.pages["indicators"]
        assert isinstance(page, IndicatorsPage)
        page.choose_columns()
        self._settle()
        (dialog,) = page.findChildren(ColumnsDialog)
        path = self._target / "columns.png"
        dialog.grab().save(str(path))
        dialog.reject()
        return path

    def _page(self, name: str, destination: Destination) -> Path:
        self._window.go_to(destination)
        return self._picture(name)

    def _picture(self, name: str) -> Path:
        self._settle()
        path = self._target / f"{name}.png"
        self._window.grab().save(str(path))
        return path

    def _settle(self) -> None:
        """Let background work end and its results arrive."""
        self._program.jobs.wait()
        deadline = QDeadlineTimer(_SETTLE_MS)
        while not deadline.hasExpired():
            QCoreApplication.processEvents()
            QApplication.sendPostedEvents()
            self._program.jobs.wait()
