"""Text that is used again: the earlier report beside the new one, phrases, what changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from nq20desk.app.carrying import carry_over
from nq20desk.core.report import Report
from nq20desk.store.operations import SaveOffice, SaveReport, SaveUnit, WriteSection
from nq20desk.ui.page import Destination
from nq20desk.ui.pictures.photographer import Photographer
from nq20desk.ui.report.carry_dialog import CarryDialog
from nq20desk.ui.report.create_dialog import NewReport
from nq20desk.ui.report.page import ReportPage
from nq20desk.ui.report.tools.phrases import PhrasesTool

_SECTION = "epidemic_grassroots"
_STEPS = 3  # unit, office and report; text that is typed is no step of its own


def scenes(photographer: Photographer) -> Iterator[Path]:
    """The commune that follows the sample's district writes its first report."""
    old = next(one for one in photographer.desk.reports() if one.form.startswith("party"))
    new = _commune_report(photographer, old)
    place = Destination("report", report=new.id, section=_SECTION)
    yield photographer.page("reuse-empty", place)
    page = photographer.opened("report", ReportPage)
    assert page.view is not None
    page.view.dock.open("earlier")
    yield photographer.picture("reuse-earlier")
    page.view.dock.open("phrases")
    yield photographer.picture("reuse-phrases")
    page.view.dock.tool(PhrasesTool).search.setText("suc khoe")
    yield photographer.picture("reuse-phrases-found")
    yield from _changes(photographer, old, new)
    page.close_report()
    for _ in range(_STEPS):
        photographer.desk.undo()
    page.make(NewReport(replace(old, id=0, year=old.year + 1), old.id))
    yield photographer.picture("reuse-created")
    page.close_report()
    photographer.desk.undo()


def _commune_report(photographer: Photographer, old: Report) -> Report:
    desk = photographer.desk
    desk.run(SaveUnit("xa-duc-trong", "xã Đức Trọng, tỉnh Lâm Đồng", "commune"))
    office = replace(
        desk.office(old.office), key="dang-uy-xa-duc-trong", unit="xa-duc-trong",
        name="Ban Thường vụ Đảng ủy xã Đức Trọng", issuing_line="ĐẢNG ỦY XÃ ĐỨC TRỌNG",
        symbol="ĐU",
    )  # fmt: skip
    desk.run(SaveOffice(office))
    new = replace(
        old, id=0, office=office.key, year=2025, issue_year=2026, date=date(2026, 3, 1), number=""
    )
    desk.run(SaveReport(new))
    made = desk.reports()[0]
    blocks = carry_over(desk, old.id, made, [_SECTION])
    lines = blocks.texts(blocks.proposed)[_SECTION].split("\n")
    text = "\n".join((lines[0].replace("sốt rét, cúm A", "sởi"), "- Đoạn mới viết năm nay."))
    desk.run(WriteSection(made.id, _SECTION, text))
    return made


def _changes(photographer: Photographer, old: Report, new: Report) -> Iterator[Path]:
    carried = carry_over(photographer.desk, old.id, new)
    dialog = CarryDialog(photographer.window.workplace, carried, new, carried.proposed)
    dialog.show()
    yield photographer.picture("reuse-changes", dialog)
    group = dialog.tree.topLevelItem(0)
    if group is not None:
        group.setExpanded(True)
    dialog.tabs.setCurrentIndex(1)
    yield photographer.picture("reuse-figures", dialog)
    dialog.close()
