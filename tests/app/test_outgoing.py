"""The register of outgoing documents on real data: numbers refused, form printed, files hashed."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pdfplumber
import pytest

from nq20desk.app.desk import Desk
from nq20desk.app.exports import export, note_export, source_of
from nq20desk.app.frozen import make_replacement, take_step
from nq20desk.app.numbers import advise, terms_key
from nq20desk.app.outgoing import register_of, spans_of, write_register
from nq20desk.core.errors import KnownError
from nq20desk.core.outgoing import RegisterNote
from nq20desk.core.register import CitedDocument, Role
from nq20desk.core.report import Report, ReportState
from nq20desk.store.operations import RemoveReport, SaveReport, SaveSettings
from nq20desk.store.operations.documents import AddDocuments
from nq20desk.store.operations.register import EnterInRegister

HEADS = (
    "Số, ký hiệu văn bản", "Ngày tháng văn bản", "Tên loại và trích yếu nội dung văn bản",
    "Người ký", "Nơi nhận văn bản", "Đơn vị, người nhận bản lưu", "Số lượng bản", "Ghi chú",
)  # fmt: skip
DAY = date(2025, 3, 14)


@pytest.fixture
def state(desk: Desk) -> Report:
    """The State report with number and day."""
    report = replace(desk.report(1), number="141", date=DAY, issue_year=2025)
    desk.run(SaveReport(report))
    return report


def other(desk: Desk, report: Report, **changes: object) -> Report:
    """Another report of the same form and office."""
    desk.run(SaveReport(replace(report, id=0, **changes)))
    return desk.reports()[0]


def test_a_number_is_refused_twice_in_a_year_and_the_next_is_named(
    desk: Desk, state: Report
) -> None:
    twice = other(desk, state, number="0141", date=date(2025, 11, 2))
    found = advise(desk, twice)
    assert found.refusal is not None
    assert found.next_free == "142"
    assert {"report": 1, "free": "142"}.items() <= found.refusal.params.items()
    assert advise(desk, replace(twice, number="142")).refusal is None
    assert advise(desk, replace(twice, date=date(2026, 1, 5))).refusal is None


def test_a_report_with_a_taken_number_is_not_signed(desk: Desk, state: Report) -> None:
    twice = other(desk, state)
    with pytest.raises(KnownError) as caught:
        take_step(desk, twice.id, ReportState.SIGNED)
    assert "[1]" in str(caught.value)
    assert desk.report(twice.id).state is ReportState.DRAFT
    desk.run(SaveReport(replace(twice, number="142")))
    take_step(desk, twice.id, ReportState.SIGNED)


def test_issued_documents_of_the_year_move_the_next_number_on(desk: Desk, state: Report) -> None:
    issued = CitedDocument("188/BC-UBND", "Báo cáo", "UBND", "02/05/2025", "Một báo cáo",
                           Role.ISSUED)  # fmt: skip
    desk.run(AddDocuments(state.office, (issued, replace(issued, number="300/KH-UBND"))))
    assert advise(desk, replace(state, id=0, number="")).next_free == "189"


def test_the_party_counts_by_term(desk: Desk) -> None:
    party = replace(desk.report(2), number="50", date=date(2022, 9, 1))
    desk.run(SaveReport(party))
    later = other(desk, party, date=date(2025, 6, 1))
    assert advise(desk, later).refusal is not None
    desk.run(SaveSettings(((terms_key(party.office), "20/8/2020\n1/5/2025"),)))
    assert advise(desk, later).refusal is None
    assert {one.name for one in spans_of(desk, party.office)} == {"2020 – 2025", "2025 – 2030"}


def test_the_line_of_a_sent_report_that_was_replaced(
    desk: Desk, state: Report, tmp_path: Path
) -> None:
    pdf = tmp_path / "báo cáo.pdf"
    note_export(desk, 1, export(source_of(desk, 1), pdf), pdf)
    take_step(desk, 1, ReportState.SIGNED)
    take_step(desk, 1, ReportState.SENT, date(2025, 3, 17), "Trục liên thông văn bản")
    made = make_replacement(desk, 1)
    newer = replace(desk.report(made), number="150", date=date(2025, 4, 1))
    desk.run(SaveReport(newer))
    for to in (ReportState.SIGNED, ReportState.SENT):
        take_step(desk, made, to, date(2025, 4, 2), "Bưu điện")
    old, new = register_of(desk, state.office).lines
    assert (old.number, old.state, old.replaced_by) == (
        "141/BC-UBND", ReportState.REPLACED, "150/BC-UBND",
    )  # fmt: skip
    assert (old.sent, old.way) == (date(2025, 3, 17), "Trục liên thông văn bản")
    assert new.replaces == "141/BC-UBND"
    assert old.files[-1].sha256 == hashlib.sha256(pdf.read_bytes()).hexdigest()


def test_the_register_in_the_columns_of_the_decree(
    desk: Desk, state: Report, tmp_path: Path
) -> None:
    take_step(desk, 1, ReportState.SIGNED)
    desk.run(EnterInRegister(1, RegisterNote(7, "Gửi kèm biểu số liệu")))
    other(desk, state, number="142")  # a draft is not out yet
    (year,) = [one for one in spans_of(desk, state.office) if one.name == "2025"]
    book = register_of(desk, state.office, year)
    assert len(book.lines) == 2
    for name in ("sổ.pdf", "sổ.xlsx"):
        write_register(book, tmp_path / name)
    with pdfplumber.open(tmp_path / "sổ.pdf") as document:
        (page,) = document.pages
        head, row = page.extract_table()
        text = page.extract_text()
    assert [" ".join(one.split("\n(")[0].split()) for one in head] == list(HEADS)
    assert (row[0], row[1], row[6]) == ("141/BC-UBND", "14/03/2025", "07")
    assert "Gửi kèm biểu số liệu" in " ".join(row[7].split())
    assert "SỔ ĐĂNG KÝ VĂN BẢN ĐI" in text
    assert "Năm: 2025" in text
    assert "142/BC-UBND" not in text


def test_the_workbook_lists_every_hash(desk: Desk, state: Report, tmp_path: Path) -> None:
    pdf = tmp_path / "báo cáo.pdf"
    note_export(desk, 1, export(source_of(desk, 1), pdf), pdf)
    take_step(desk, 1, ReportState.SIGNED)
    write_register(register_of(desk, state.office), tmp_path / "sổ.xlsx")
    sheet, files = openpyxl.load_workbook(tmp_path / "sổ.xlsx").worksheets
    heads = [str(one.value).split("\n")[0] for one in sheet[5]]
    assert heads == list(HEADS)
    assert sheet["A6"].value == "141/BC-UBND"
    assert files["E6"].value == hashlib.sha256(pdf.read_bytes()).hexdigest()


def test_an_unknown_ending_writes_nothing(desk: Desk, state: Report, tmp_path: Path) -> None:
    with pytest.raises(KnownError):
        write_register(register_of(desk, state.office), tmp_path / "sổ.doc")
    assert not list(tmp_path.glob("sổ*"))


def test_what_was_entered_is_undone_and_goes_with_its_report(desk: Desk, state: Report) -> None:
    desk.run(EnterInRegister(1, RegisterNote(7)))
    assert register_of(desk, state.office).lines[0].entered.copies == 7
    desk.undo()
    assert register_of(desk, state.office).lines[0].entered.copies is None
    desk.redo()
    desk.run(RemoveReport(1))
    assert not register_of(desk, state.office).lines
    desk.undo()
    assert register_of(desk, state.office).lines[0].entered.copies == 7
