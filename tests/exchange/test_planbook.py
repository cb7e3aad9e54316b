"""A plan's workbook: written by XlsxWriter, read back by openpyxl, all of it or nothing."""

from dataclasses import replace
from datetime import datetime
from decimal import Decimal

import openpyxl
import pytest

from nq20desk.core.errors import KnownError
from nq20desk.core.indicator import Level
from nq20desk.core.quantity import Comparator
from nq20desk.core.targetdraft import IndicatorNames
from nq20desk.exchange.planbook import HEAD, TARGETS, write_plan_book
from nq20desk.exchange.planimport import read_plan_book
from nq20desk.resources.library import Library

LIBRARY = Library()
NAMES = IndicatorNames(LIBRARY.catalogue)
HEAD_VALUES = {"B3": "Kế hoạch số 12/KH-UBND", "B4": "KH 12 xã", "B5": "xã", "B7": "12/KH-UBND"}
FIRST = 5
"""The first row of targets, as Excel counts."""


@pytest.fixture
def fill(tmp_path):
    """Fills the empty template as a clerk does, in Excel's cells."""

    def filled(rows, head=HEAD_VALUES, spoil=None):
        path = tmp_path / "kế hoạch.xlsx"
        write_plan_book(LIBRARY.catalogue, path)
        book = openpyxl.load_workbook(path)
        for cell, value in head.items():
            book[HEAD][cell] = value
        for row, cells in enumerate(rows, start=FIRST):
            for letter, value in cells.items():
                book[TARGETS][f"{letter}{row}"] = value
        if spoil:
            spoil(book)
        book.save(path)
        return path

    return filled


def row(name="Tỷ lệ tham gia bảo hiểm y tế", year=2026, value=95, **more):
    return {"B": name, "D": year, "F": value, **more}


@pytest.mark.parametrize("plan", LIBRARY.plans.values(), ids=lambda one: one.key)
def test_every_plan_comes_back_from_its_own_workbook(tmp_path, plan):
    path = tmp_path / "ra.xlsx"
    write_plan_book(LIBRARY.catalogue, path, plan)
    read = read_plan_book(path, NAMES)
    assert read.faults == ()
    assert read.rows == len(plan.targets)
    wanted = [replace(one, also=(), measure=None) for one in plan]
    assert list(read.plan) == wanted
    for name in ("name", "short", "level", "issuer", "number", "issued", "valid_to", "note"):
        assert getattr(read.plan, name) == getattr(plan, name), name


def test_the_template_offers_indicators_and_comparators_to_choose_from(tmp_path):
    path = tmp_path / "mẫu.xlsx"
    write_plan_book(LIBRARY.catalogue, path)
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == ["Kế hoạch", "Chỉ tiêu", "Danh mục chỉ số"]
    rules = {str(one.sqref): one.formula1 for one in book[TARGETS].data_validations.dataValidation}
    assert any("Danh mục" in formula for formula in rules.values())
    assert any("tối thiểu" in formula for formula in rules.values())
    names = [cell.value for cell in book["Danh mục chỉ số"]["B"][1:]]
    assert names == [one.name for one in LIBRARY.catalogue]


def test_numbers_dates_and_percentages_of_excel_are_taken_as_they_look(fill):
    def looks(book):
        book[TARGETS]["F6"].number_format = "0.0%"
        book[HEAD]["B8"] = datetime(2026, 1, 15)  # noqa: DTZ001 - Excel's dates have no zone

    path = fill([row(value=18.5, name="under5_mortality"), row(value=0.965, year="2027"),
                 row(name="Dân số", value=66177, year=2026.0)], spoil=looks)  # fmt: skip
    read = read_plan_book(path, NAMES)
    assert read.faults == ()
    assert [one.value for one in read.plan] == [Decimal("18.5"), Decimal("96.5"), Decimal(66177)]
    assert [one.year for one in read.plan] == [2026, 2027, 2026]
    assert read.plan.issued.isoformat() == "2026-01-15"
    assert (read.plan.level, read.plan.short) == (Level.COMMUNE, "KH 12 xã")


def test_values_may_be_written_as_in_the_document(fill):
    path = fill([row(value="trên 96,1%"), row(value="25 - 27", name="Giường bệnh viện"),
                 row(value=None, name="Miễn viện phí ở mức cơ bản", E="bằng lời",
                     H="theo lộ trình")])  # fmt: skip
    signs = [one.comparator for one in read_plan_book(path, NAMES).plan]
    assert signs == [Comparator.MORE, Comparator.RANGE, Comparator.TEXT]


def test_all_errors_are_told_at_once_each_with_its_cell(fill):
    path = fill(
        [
            row(),
            row(name="Tỷ lệ gì đó"),
            row(year="hai sáu", value="nhiều"),
            row(value="trên 96%"),
            row(E="gần"),
            row(name="Bác sĩ", year=2027, A="nurses_per_10000"),
        ],
        head={**HEAD_VALUES, "B3": None, "B8": "45/13/2026"},
    )
    read = read_plan_book(path, NAMES)
    assert read.plan is None
    cells = {(one.sheet, one.cell) for one in read.faults}
    assert cells == {
        (HEAD, "B3"), (HEAD, "B8"), (TARGETS, "B6"), (TARGETS, "D7"), (TARGETS, "F7"),
        (TARGETS, "D8"), (TARGETS, "E9"), (TARGETS, "A10"),
    }  # fmt: skip
    double = next(str(one.why) for one in read.faults if one.cell == "D8")
    assert "Row 5 " in double
    assert "95%" in double
    assert "trên 96%" in double


def test_a_wrong_sign_is_a_doubt_with_its_cell(fill):
    read = read_plan_book(fill([row(name="under5_mortality", value="18,5%")]), NAMES)
    assert read.plan is not None
    assert [(one.cell, "‰" in str(one.why)) for one in read.doubts] == [("F5", True)]


def test_columns_and_labels_may_stand_elsewhere(fill):
    def moved(book):
        book[TARGETS].move_range("A4:K6", rows=3, cols=2)
        book[HEAD].move_range("A3:B12", rows=4)

    read = read_plan_book(fill([row()], spoil=moved), NAMES)
    assert read.faults == ()
    assert read.plan.name == "Kế hoạch số 12/KH-UBND"


def test_an_empty_template_is_told_not_taken(fill):
    read = read_plan_book(fill([]), NAMES)
    assert read.plan is None
    assert [(one.sheet, one.cell) for one in read.faults] == [(TARGETS, "A5")]


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 not a zip", "số liệu".encode() * 100])
def test_a_file_that_is_no_workbook_is_a_sentence(tmp_path, content):
    path = tmp_path / "x.xlsx"
    path.write_bytes(content)
    with pytest.raises(KnownError, match=r"x\.xlsx"):
        read_plan_book(path, NAMES)


def test_a_workbook_of_another_kind_is_a_sentence(fill, tmp_path):
    path = tmp_path / "khác.xlsx"
    openpyxl.Workbook().save(path)
    with pytest.raises(KnownError, match="Kế hoạch"):
        read_plan_book(path, NAMES)
    no_year = fill([row()], spoil=lambda book: book[TARGETS].delete_cols(4))
    with pytest.raises(KnownError, match="Năm"):
        read_plan_book(no_year, NAMES)
