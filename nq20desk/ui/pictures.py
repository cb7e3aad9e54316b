"""Pictures of every page, for the handbook and for helping over the telephone."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QDeadlineTimer,
    QIODevice,
    QSize,
)
from PySide6.QtWidgets import QApplication, QWidget

from nq20desk.app.desk import Desk
from nq20desk.core.blocks import MARKERS
from nq20desk.core.fields import plain_text
from nq20desk.core.form import HeadingStyle
from nq20desk.core.report import ReportSnapshot
from nq20desk.core.takein import Source, SourceLine
from nq20desk.store.files import make_folder, replacing
from nq20desk.ui.page import Destination, Page
from nq20desk.ui.start import Program, has_display, make_application

SIZE = QSize(1366, 768)
_SETTLE_MS = 900
_PLAN_TEXT = """II. MỤC TIÊU
1. Mục tiêu đến năm 2027
- Tỷ lệ bao phủ bảo hiểm y tế đạt trên 96% dân số.
- Tỷ lệ tiêm chủng mở rộng đạt tối thiểu 95% với 12 loại vắc xin. Giảm tỷ suất tử vong trẻ em: \
dưới 5 tuổi còn 14‰; dưới 1 tuổi còn 9,5‰.
- Đạt 31 giường bệnh, 10 bác sĩ, 2,8 dược sĩ đại học, 25 điều dưỡng viên trên 10.000 dân.
- Tỷ lệ suy dinh dưỡng thể thấp còi ở trẻ em dưới 5 tuổi còn dưới 17%.
- Tỷ lệ người cao tuổi được khám sức khỏe định kỳ đạt 90%.
"""


def save_pictures(desk: Desk, language: str, target: Path, scale: float = 1.0) -> list[Path]:
    """Save a PNG of every page of the desk's data; returns the files.

    Raises:
        KnownError: the target is no folder, or nothing may be written there.
    """
    make_folder(target)
    if scale != 1.0:
        os.environ["QT_SCALE_FACTOR"] = str(scale)
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = make_application()
    program = Program(app, desk, language)
    try:
        return list(_Photographer(program, target).all())
    finally:
        program.window.close()
        program.leave()


def _as_source(snapshot: ReportSnapshot) -> Source:
    """A report's headings and paragraphs as lines."""
    lines = [snapshot.form.kind_word, snapshot.report.subject]
    for one in snapshot.form.numbered(snapshot.report.left_out):
        texts = [
            MARKERS.get(paragraph.style, "") + plain_text(paragraph, snapshot.figures)
            for paragraph in snapshot.text_of(one.section.key)
        ]
        if one.section.heading in (HeadingStyle.NUMBER_ONLY, HeadingStyle.RUN_IN) and texts:
            texts[0] = f"{one.heading} {texts[0]}"
            lines += texts
        else:
            lines += [one.heading, *texts]
    return Source(tuple(SourceLine.of(line) for line in lines))


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
        made = [one for key in units for one in self._overview(key)]
        made.append(self._page("reports", Destination("report")))
        for report in reversed(self._program.desk.reports()):
            made += self._editor(report.id, report.form.split("-", maxsplit=1)[0])
        for key in units:
            made.append(self._page(f"indicators-{key}", Destination("indicators", unit=key)))
        made.append(self._columns())
        made += self._plans()
        for office in self._program.desk.offices():
            made.append(self._page(f"tasks-{office.unit}", Destination("tasks", office=office.key)))
            place = Destination("documents", office=office.key)
            made.append(self._page(f"documents-{office.unit}", place))
        made += self._units()
        made.append(self._page("settings", Destination("settings")))
        return made

    def _units(self) -> list[Path]:
        """Figures by commune, the list of units, and the dialog of a merger."""
        from nq20desk.ui.units.page import LIST, UnitsPage  # noqa: PLC0415

        territory = self._program.desk.territory
        parents = [one.key for one in territory if territory.children(one.key)]
        made = [self._page("units", Destination("units", section=LIST))]
        for key in parents:
            made.append(self._page(f"communes-{key}", Destination("units", unit=key)))
            made.append(self._page(f"units-{key}", Destination("units", section=LIST, unit=key)))
        page = self._window.pages["units"]
        assert isinstance(page, UnitsPage)
        dialog = page.list.open_dialog("merge")
        if dialog is not None:
            made.append(self._picture("merge", dialog))
            dialog.close()
        return made

    def _plans(self) -> list[Path]:
        """The plans side by side, and the editor on a copy of the first."""
        from nq20desk.ui.plans.page import PlansPage  # noqa: PLC0415

        made = [self._page("plans", Destination("plans", indicator="under5_mortality"))]
        page = self._window.pages["plans"]
        assert isinstance(page, PlansPage)
        page.copy_plan()
        made.append(self._picture("plan-editor"))
        page.give_up()
        made.append(self._pasted_text(page))
        return made

    def _pasted_text(self, page: Page) -> Path:
        """The dialog that reads targets from a text, on the words of the sample's own plans."""
        from nq20desk.core.targetdraft import IndicatorNames  # noqa: PLC0415
        from nq20desk.ui.plans.paste_dialog import PasteTextDialog  # noqa: PLC0415

        dialog = PasteTextDialog(
            page.workplace, IndicatorNames(page.desk.library.catalogue), parent=page
        )
        dialog.text.setPlainText(_PLAN_TEXT)
        dialog.read_now()
        dialog.show()
        path = self._picture("plan-text", dialog)
        dialog.deleteLater()
        return path

    def _overview(self, unit: str) -> list[Path]:
        """The overview's bars and its small charts."""
        from nq20desk.ui.overview.page import OverviewPage  # noqa: PLC0415
        from nq20desk.ui.overview.view_switch import View  # noqa: PLC0415

        made = [self._page(f"overview-{unit}", Destination("overview", unit=unit))]
        page = self._window.pages["overview"]
        assert isinstance(page, OverviewPage)
        page.panel.switch.choose(View.CHARTS)
        made.append(self._picture(f"charts-{unit}"))
        page.panel.switch.choose(View.BARS)
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
        made += self._take_in(report, name)
        return made

    def _take_in(self, report: int, name: str) -> list[Path]:
        """The report's own text as an old report that is taken in again."""
        from nq20desk.app.take_in import read_report  # noqa: PLC0415
        from nq20desk.ui.report.take_in_dialog import TakeInDialog  # noqa: PLC0415
        from nq20desk.ui.report.take_in_source import TakenSource  # noqa: PLC0415

        snapshot = self._program.desk.snapshot(report)
        taken = read_report(self._program.desk, _as_source(snapshot), snapshot.form)
        dialog = TakeInDialog(self._window.workplace, TakenSource(snapshot.office, taken))
        dialog.show()
        made = [self._picture(f"take-in-{name}", dialog)]
        dialog.tabs.setCurrentWidget(dialog.figure_panel)
        made.append(self._picture(f"take-in-figures-{name}", dialog))
        dialog.close()
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
        path = self._picture("columns", dialog)
        dialog.reject()
        return path

    def _page(self, name: str, destination: Destination) -> Path:
        self._window.go_to(destination)
        return self._picture(name)

    def _picture(self, name: str, widget: QWidget | None = None) -> Path:
        self._settle()
        path = self._target / f"{name}.png"
        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        (widget or self._window).grab().save(buffer, "PNG")
        with replacing(path) as temporary:
            temporary.write_bytes(content.data())
        return path

    def _settle(self) -> None:
        """Let background work end and its results arrive."""
        self._program.jobs.wait()
        deadline = QDeadlineTimer(_SETTLE_MS)
        while not deadline.hasExpired():
            QCoreApplication.processEvents()
            QApplication.sendPostedEvents()
            self._program.jobs.wait()
