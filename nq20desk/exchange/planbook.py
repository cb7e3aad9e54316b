"""A plan as a workbook: the template that the program writes, a plan's own rows in it or none."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

import xlsxwriter

from nq20desk.core.indicator import IndicatorCatalogue
from nq20desk.core.plan import Plan
from nq20desk.core.planhead import FIELDS, LEVEL_WORDS, head_texts
from nq20desk.core.targetdraft import COMPARATOR_WORDS, TargetDraft, draft_of
from nq20desk.store.files import replacing

HEAD, TARGETS, CATALOGUE = "Kế hoạch", "Chỉ tiêu", "Danh mục chỉ số"
HEAD_LABELS = {
    "name": "Tên kế hoạch, nghị quyết",
    "short": "Tên ngắn (trên đầu cột)",
    "level": "Cấp ban hành",
    "issuer": "Cơ quan ban hành",
    "number": "Số, ký hiệu",
    "issued": "Ngày ban hành",
    "valid_from": "Hiệu lực từ ngày",
    "valid_to": "Hiệu lực đến ngày",
    "territory": "Địa bàn",
    "note": "Ghi chú",
}
COLUMNS = {
    "key": "Mã chỉ số",
    "indicator": "Chỉ số",
    "unit": "Đơn vị tính",
    "year": "Năm",
    "comparator": "So sánh",
    "value": "Giá trị",
    "condition": "Số loại vắc xin",
    "words": "Nguyên văn",
    "printed": "Nguồn in nhầm là",
    "line": "Dòng nguồn",
    "note": "Ghi chú",
}
HEAD_ROW = 3
"""The row of the column heads on the sheet of targets, counted from 0."""

_WIDTHS = (30, 46, 16, 8, 12, 14, 14, 44, 26, 11, 40)
_FONT = "Times New Roman"
_ROOM = 200
_HEAD_HELP = {
    "short": "ví dụ: KH 12 xã; để trống thì lấy số, ký hiệu",
    "level": "chọn trong danh sách",
    "issued": "ngày/tháng/năm, ví dụ 16/4/2018",
    "valid_to": "để trống nếu không nêu",
}
_TARGETS_HELP = (
    "Mỗi dòng một mục tiêu của một năm. Chọn chỉ số ở cột B (hoặc chép mã từ trang “Danh mục chỉ "
    "số” vào cột A); giá trị viết như trong văn bản: 95; 18,5; 25 - 27; trên 95%. Mục tiêu định "
    "tính: So sánh “bằng lời” và ghi ở cột Nguyên văn."
)


def write_plan_book(catalogue: IndicatorCatalogue, target: Path, plan: Plan | None = None) -> None:
    """Write the template, filled with a plan's head and targets if one is given.

    Raises:
        KnownError: the folder or the file can't be written, or the disk is full.
    """
    content = draw_plan_book(catalogue, plan)
    with replacing(target) as temporary:
        temporary.write_bytes(content)


def draw_plan_book(catalogue: IndicatorCatalogue, plan: Plan | None = None) -> bytes:
    """The template as bytes."""
    buffer = BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_numbers": False,
        "strings_to_urls": False,
        "default_format_properties": {"font_name": _FONT, "font_size": 12},
    }
    book = xlsxwriter.Workbook(buffer, options)
    book.set_properties({"title": plan.name if plan else "Mẫu nhập kế hoạch"})
    drawer = _Drawer(book, catalogue)
    drawer.head(head_texts(plan) if plan else dict.fromkeys(FIELDS, ""))
    drawer.targets([draft_of(one) for one in plan] if plan else [])
    drawer.catalogue_sheet()
    book.close()
    return buffer.getvalue()


class _Drawer:
    """Draws the three sheets."""

    def __init__(self, book: Any, catalogue: IndicatorCatalogue) -> None:
        self._book, self._catalogue = book, catalogue
        self._title = self._format(bold=True, font_size=14)
        self._label = self._format(bold=True, border=1, bg_color="#F2F2F2", text_wrap=True)
        self._cell = self._format(border=1, text_wrap=True, num_format="@")
        self._grey = self._format(border=1, bg_color="#F0F2F5", text_wrap=True)
        self._help = self._format(italic=True, font_color="#5A6675", text_wrap=True, valign="top")

    def _format(self, **look: object) -> Any:
        return self._book.add_format({"font_name": _FONT, "font_size": 12, "valign": "vcenter",
                                      **look})  # fmt: skip

    def head(self, texts: dict[str, str]) -> None:
        """The sheet of the plan's head: label, value, help."""
        page = self._book.add_worksheet(HEAD)
        page.set_column(0, 0, 30)
        page.set_column(1, 1, 70)
        page.set_column(2, 2, 44)
        page.write_string(0, 0, "KẾ HOẠCH, NGHỊ QUYẾT", self._title)
        for row, name in enumerate(FIELDS, start=2):
            page.write_string(row, 0, HEAD_LABELS[name], self._label)
            page.write_string(row, 1, texts[name], self._cell)
            page.write_string(row, 2, _HEAD_HELP.get(name, ""), self._help)
        levels = [words[0] for words in LEVEL_WORDS.values()]
        page.data_validation(FIELDS.index("level") + 2, 1, FIELDS.index("level") + 2, 1,
                             {"validate": "list", "source": levels})  # fmt: skip

    def targets(self, drafts: Sequence[TargetDraft]) -> None:
        """The sheet of the targets, with room for more."""
        page = self._book.add_worksheet(TARGETS)
        page.write_string(0, 0, "MỤC TIÊU", self._title)
        page.merge_range(1, 0, 1, len(COLUMNS) - 1, _TARGETS_HELP, self._help)
        page.set_row(1, 36)
        for place, (name, width) in enumerate(zip(COLUMNS.values(), _WIDTHS, strict=True)):
            page.set_column(place, place, width)
            page.write_string(HEAD_ROW, place, name, self._label)
        last = HEAD_ROW + len(drafts) + _ROOM
        for row in range(HEAD_ROW + 1, last + 1):
            place = row - HEAD_ROW - 1
            self._row(page, row, drafts[place] if place < len(drafts) else TargetDraft())
        self._choices(page, last)
        page.freeze_panes(HEAD_ROW + 1, 2)
        page.set_landscape()
        page.set_paper(9)
        page.fit_to_pages(1, 0)
        page.repeat_rows(HEAD_ROW)

    def _row(self, page: Any, row: int, draft: TargetDraft) -> None:
        known = self._catalogue.indicators.get(draft.indicator)
        texts = {
            "key": draft.indicator,
            "indicator": known.name if known else "",
            "unit": known.unit if known else "",
            "comparator": COMPARATOR_WORDS.get(draft.comparator, ("",))[0],
        }
        for place, name in enumerate(COLUMNS):
            text = texts[name] if name in texts else getattr(draft, name)
            page.write_string(row, place, text, self._grey if name == "unit" else self._cell)

    def _choices(self, page: Any, last: int) -> None:
        words = [names[0] for names in COMPARATOR_WORDS.values()]
        names = f"='{CATALOGUE}'!$B$2:$B${len(self._catalogue) + 1}"
        for column, source in (("indicator", names), ("comparator", words)):
            place = list(COLUMNS).index(column)
            rule = {"validate": "list", "source": source, "error_type": "warning"}
            page.data_validation(HEAD_ROW + 1, place, last, place, rule)

    def catalogue_sheet(self) -> None:
        """The indicators that can be named."""
        page = self._book.add_worksheet(CATALOGUE)
        groups = {one.key: one.name for one in self._catalogue.groups}
        for place, (name, width) in enumerate(
            (("Mã chỉ số", 40), ("Chỉ số", 70), ("Đơn vị tính", 22), ("Nhóm", 46))
        ):
            page.set_column(place, place, width)
            page.write_string(0, place, name, self._label)
        for row, one in enumerate(self._catalogue, start=1):
            for place, text in enumerate((one.key, one.name, one.unit, groups[one.group])):
                page.write_string(row, place, text, self._cell)
        page.freeze_panes(1, 0)
