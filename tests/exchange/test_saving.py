"""Saving: the old file stays until a new one has been proved, and nothing is left lying."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nq20desk.core.errors import KnownError
from nq20desk.core.observation import Observation, State
from nq20desk.core.quantity import Comparator, read_quantity
from nq20desk.core.report import ReportSnapshot
from nq20desk.core.table import indicator_table
from nq20desk.exchange import ReadbackError, write_workbook
from nq20desk.exchange import workbook as workbook_module
from nq20desk.exchange.readback import check_workbook
from nq20desk.exchange.workbook import draw_workbook

Maker = Callable[..., ReportSnapshot]
KEY = "health_insurance_coverage"


def test_an_old_workbook_is_replaced(cao_bang: ReportSnapshot, tmp_path: Path) -> None:
    target = tmp_path / "Biểu số liệu (bản cuối).xlsx"
    target.write_bytes(b"old")
    write_workbook(cao_bang, target)
    assert openpyxl.load_workbook(target)["Biểu 1 - Chỉ tiêu"]["E9"].value == 86.5
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize(
    ("number", "sentence", "remedy"),
    [
        (errno.EACCES, "open in another program", "Close it there"),
        (errno.ENOSPC, "no room left", "Free some space"),
        (errno.EIO, "can't be saved", "another folder or name"),
    ],
)
def test_a_refused_replacement_is_said_plainly_and_the_old_file_stays(
    cao_bang: ReportSnapshot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    number: int, sentence: str, remedy: str,
) -> None:  # fmt: skip
    target = tmp_path / "Biểu.xlsx"
    target.write_bytes(b"old")

    def refuse(source: str, goal: str, *_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number), str(source), None, str(goal))

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(KnownError) as caught:
        write_workbook(cao_bang, target)
    assert sentence in str(caught.value.text)
    assert "Biểu.xlsx" in str(caught.value.text)
    assert remedy in str(caught.value.remedy)
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_disk_that_fills_up_while_writing_leaves_nothing(
    cao_bang: ReportSnapshot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(KnownError, match="no room left"):
        write_workbook(cao_bang, tmp_path / "Biểu.xlsx")
    assert not list(tmp_path.iterdir())


def test_a_folder_that_may_not_be_written_is_named(
    cao_bang: ReportSnapshot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: Path, *_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", str(self))

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(KnownError) as caught:
        write_workbook(cao_bang, tmp_path / "Biểu.xlsx")
    assert str(tmp_path) in str(caught.value.text)
    assert "folder of your own" in str(caught.value.remedy)


def test_a_missing_folder_is_named(cao_bang: ReportSnapshot, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="Ổ đã rút"):
        write_workbook(cao_bang, tmp_path / "Ổ đã rút" / "Biểu.xlsx")


def test_a_folder_in_the_place_of_the_file_is_refused(
    cao_bang: ReportSnapshot, tmp_path: Path
) -> None:
    (tmp_path / "Biểu.xlsx").mkdir()
    with pytest.raises(KnownError):
        write_workbook(cao_bang, tmp_path / "Biểu.xlsx")
    assert [one.name for one in tmp_path.iterdir()] == ["Biểu.xlsx"]


# ---- Checked equal


def test_a_workbook_that_differs_is_never_handed_out(
    cao_bang: ReportSnapshot, make_snapshot: Maker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = make_snapshot(Observation(KEY, "2024", value=Decimal("86.6"), words="86,6"))
    wrong = draw_workbook(other, indicator_table(other))
    monkeypatch.setattr(workbook_module, "draw_workbook", lambda *_: wrong)
    target = tmp_path / "Biểu.xlsx"
    target.write_bytes(b"old")
    with pytest.raises(ReadbackError) as caught:
        write_workbook(cao_bang, target)
    assert caught.value.where == "Biểu 1 - Chỉ tiêu!E9"
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize(
    ("sheet", "cell", "value"),
    [
        ("Biểu 1 - Chỉ tiêu", "C9", 96),
        ("Biểu 1 - Chỉ tiêu", "C9", "95"),
        ("Biểu 1 - Chỉ tiêu", "I9", "đạt"),
        ("Biểu 1 - Chỉ tiêu", "E11", None),
        ("Biểu 1 - Chỉ tiêu", "K9", "another_key"),
        ("Biểu 2 - Văn bản", "D9", "29/6/2018"),
        ("Biểu 3 - Nhiệm vụ", "E9", 2019),
        ("Số liệu gốc", "D9", 86.49999999),
        ("Số liệu gốc", "K9", "86.5"),
    ],
)
def test_a_single_changed_cell_is_found(
    cao_bang: ReportSnapshot, tmp_path: Path, sheet: str, cell: str, value: object
) -> None:
    changed = _changed(cao_bang, tmp_path, lambda book: _set(book[sheet][cell], value))
    with pytest.raises(ReadbackError) as caught:
        check_workbook(changed, cao_bang, indicator_table(cao_bang))
    assert caught.value.where == f"{sheet}!{cell}"


def test_a_lost_comparator_is_found(cao_bang: ReportSnapshot, tmp_path: Path) -> None:
    changed = _changed(
        cao_bang,
        tmp_path,
        lambda book: setattr(book["Biểu 1 - Chỉ tiêu"]["D9"], "number_format", "0"),
    )
    with pytest.raises(ReadbackError, match="D9 format"):
        check_workbook(changed, cao_bang, indicator_table(cao_bang))


def _set(cell: Any, value: object) -> None:
    cell.value = value


def _changed(snapshot: ReportSnapshot, folder: Path, change: Callable[[Any], None]) -> bytes:
    path = folder / "changed.xlsx"
    path.write_bytes(draw_workbook(snapshot, indicator_table(snapshot)))
    book = openpyxl.load_workbook(path)
    change(book)
    book.save(path)
    return path.read_bytes()


# ---- Round trips

# each example fills one workbook with many figures: drawing one costs more than the cells
quiet = settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))


# assessments round percentages in 28 digits, so figures of the table stay below that
in_table = st.decimals(-(10**20), 10**20, allow_nan=False)
anywhere = st.decimals(allow_nan=False, allow_infinity=False)


@quiet
@given(in_table, st.lists(anywhere, min_size=1, max_size=16))
def test_any_number_survives_the_round_trip(
    make_snapshot: Maker, value: Decimal, others: list[Decimal]
) -> None:
    births = (
        Observation("births_at_home", str(year), value=one, numerator=one, denominator=value)
        for year, one in enumerate(others, start=2000)
    )
    snapshot = make_snapshot(Observation(KEY, "2024", value=value), *births)
    table = indicator_table(snapshot)
    check_workbook(draw_workbook(snapshot, table), snapshot, table)


@quiet
@given(st.lists(st.tuples(st.text(max_size=80), st.text(max_size=80)), min_size=1, max_size=16))
def test_any_words_survive_the_round_trip(
    make_snapshot: Maker, texts: list[tuple[str, str]]
) -> None:
    words, note = texts[0]
    births = (
        Observation("births_at_home", str(year), value=Decimal(3), words=one, source=other)
        for year, (one, other) in enumerate(texts, start=2000)
    )
    text = Observation(KEY, "2024", State.TEXT, Comparator.TEXT, text=words, note=note)
    snapshot = make_snapshot(text, *births)
    table = indicator_table(snapshot)
    check_workbook(draw_workbook(snapshot, table), snapshot, table)


@pytest.mark.parametrize("words", ["=1+1", "_x0041_", "http://a.vn", "  hai  \n dòng\t", "#N/A"])
def test_words_that_a_spreadsheet_might_take_for_more_stay_words(
    make_snapshot: Maker, words: str, tmp_path: Path
) -> None:
    one = Observation(KEY, "2024", State.TEXT, Comparator.TEXT, text=words)
    write_workbook(make_snapshot(one), tmp_path / "a.xlsx")
    found = openpyxl.load_workbook(tmp_path / "a.xlsx")["Biểu 1 - Chỉ tiêu"]["E9"]
    assert found.value == words
    assert found.hyperlink is None


def test_zero_in_words_is_a_real_zero_with_its_words_beside(
    make_snapshot: Maker, tmp_path: Path
) -> None:
    one = Observation(
        "under5_mortality", "2024", State.ZERO_IN_WORDS, value=Decimal(0), words="không có ca nào"
    )
    write_workbook(make_snapshot(one), tmp_path / "a.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx")["Biểu 1 - Chỉ tiêu"]
    assert (sheet["E11"].value, sheet["I11"].value) == (0, "đạt")
    assert sheet["J11"].value == "Nguyên văn: “không có ca nào”"


@pytest.mark.parametrize(
    "words",
    ["14.60", "1,234,567", "-0,5", "07", "1.0%", "0,0000000000000000001", "-0,0"],
)
def test_however_a_number_is_typed_it_passes_the_check(
    make_snapshot: Maker, tmp_path: Path, words: str
) -> None:
    value = read_quantity(words).quantity.value
    path = tmp_path / "a.xlsx"
    write_workbook(make_snapshot(Observation(KEY, "2024", value=value, words=words)), path)
    assert openpyxl.load_workbook(path)["Biểu 1 - Chỉ tiêu"]["J9"].value is None


def test_an_assigned_target_is_the_one_that_counts(make_snapshot: Maker, tmp_path: Path) -> None:
    given_target = Observation(f"{KEY}_assigned", "2024", value=Decimal("90.7"), words="90,7")
    write_workbook(make_snapshot(given_target), tmp_path / "a.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx")["Biểu 1 - Chỉ tiêu"]
    assert (sheet["C9"].value, sheet["G9"].value, sheet["H9"].value) == (95, 90.7, 95.4)
    assert sheet["J9"].value == "So với chỉ tiêu được giao năm 2024"


def test_three_thousand_figures_are_written_and_checked(
    make_snapshot: Maker, tmp_path: Path
) -> None:
    many = [
        Observation("births_at_home", f"{first}-{last}", value=Decimal(last), words=f"{last} ca")
        for first in range(1950, 2004)
        for last in range(2004, 2060)
    ]
    snapshot = make_snapshot(*many)
    write_workbook(replace(snapshot), tmp_path / "a.xlsx")
    assert (tmp_path / "a.xlsx").stat().st_size < 1_000_000
