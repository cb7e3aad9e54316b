"""The outside way: a PDF with empty fields goes out, the signed one comes back and is compared."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.annotations import FreeText

from nq20desk.app.desk import Desk
from nq20desk.app.exports import note_export, source_of
from nq20desk.app.signed_return import (
    RETURNED,
    WAITING,
    Returned,
    check_return,
    exported_hashes,
    take_return,
    write_waiting_pdf,
)
from nq20desk.core.errors import KnownError
from nq20desk.core.report import ReportState
from nq20desk.document.page_text import page_texts
from nq20desk.signing.keyfile import open_key_file
from nq20desk.signing.request import Role, SignatureRequest
from nq20desk.signing.sample import SAMPLE_PASSWORD
from nq20desk.signing.sign import sign_pdf
from nq20desk.store import queries
from nq20desk.store.operations import SaveReport, WriteSection

Check = Callable[[Path], Returned]


@pytest.fixture
def waiting(desk: Desk, tmp_path: Path) -> Path:
    """The report as it goes to the office's tool: without number and date, entered as exported."""
    desk.run(SaveReport(replace(desk.report(1), number="", date=None)))
    path = tmp_path / "chờ ký số.pdf"
    write_waiting_pdf(source_of(desk, 1), path)
    note_export(desk, 1, WAITING, path)
    return path


@pytest.fixture
def check(desk: Desk) -> Check:
    return lambda path: check_return(source_of(desk, 1), path, exported_hashes(desk, 1))


def by_the_tool(desk: Desk, source: Path, target: Path, *roles: Role) -> Path:
    """Sign as a tool outside the program would: into the fields that are there."""
    office = source_of(desk, 1).snapshot.office
    files = {Role.LEADER: office.signer.certificate, Role.AGENCY: office.agency_certificate}
    keys = {role: open_key_file(desk.folder / files[role], SAMPLE_PASSWORD) for role in roles}
    sign_pdf(source, target, [SignatureRequest(role.title(), role, keys[role]) for role in roles])
    return target


def rewritten(path: Path, change: Callable[[PdfWriter], None]) -> Path:
    writer = PdfWriter(clone_from=path)
    change(writer)
    with path.open("wb") as file:
        writer.write(file)
    return path


def draw(words: str, x_mm: float, y_mm: float) -> Callable[[PdfWriter], None]:
    """Prints words on page 1, as a tool does that stamps the number."""
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415

    file = BytesIO()
    canvas = Canvas(file, pagesize=(595.28, 841.89))
    canvas.drawString(x_mm * 72 / 25.4, y_mm * 72 / 25.4, words)
    canvas.save()
    page = PdfReader(file).pages[0]
    return lambda writer: writer.pages[0].merge_page(page)


# ---- what goes out


def test_the_fields_are_empty_and_where_the_program_itself_would_sign(waiting: Path) -> None:
    fields = PdfReader(waiting).get_fields() or {}
    assert set(fields) == {"Leader", "Agency"}
    assert all(one.get("/V") is None for one in fields.values())
    last = PdfReader(waiting).pages[-1]
    places = {one.get_object()["/T"]: one.get_object()["/Rect"] for one in last["/Annots"]}
    leader, seal = places["Leader"], places["Agency"]
    overlap = (float(seal[2]) - float(leader[0])) / (float(leader[2]) - float(leader[0]))
    assert overlap == pytest.approx(1 / 3, abs=0.01)
    assert float(seal[2]) - float(seal[0]) == pytest.approx(36 * 72 / 25.4, abs=1)


def test_number_and_date_stay_blank(waiting: Path) -> None:
    text = " ".join(one.text for one in page_texts(waiting.read_bytes())[0].words)
    assert "Số: /BC-UBND" in text or "Số: /" in text


# ---- what comes back


def test_a_signed_file_is_registered_and_the_report_frozen(
    desk: Desk, waiting: Path, check: Check, tmp_path: Path
) -> None:
    path = by_the_tool(desk, waiting, tmp_path / "đã ký.pdf", Role.LEADER, Role.AGENCY)
    returned = check(path)
    assert returned.same_revision
    assert returned.notes == ()
    take_return(desk, 1, returned)
    assert desk.report(1).state is ReportState.SIGNED
    with desk.store.read() as session:
        newest = queries.exports(session)[0]
    assert (newest.kind, newest.path, newest.sha256) == (RETURNED, str(path), returned.sha256)
    with pytest.raises(KnownError):
        desk.run(WriteSection(1, "general", "Khác"))


def test_one_signature_in_one_of_two_fields_is_enough(
    desk: Desk, waiting: Path, check: Check, tmp_path: Path
) -> None:
    returned = check(by_the_tool(desk, waiting, tmp_path / "đã ký.pdf", Role.LEADER))
    assert len(returned.verified.signatures) == 1


def test_a_sent_file_is_taken_back_in_one_go(
    desk: Desk, waiting: Path, check: Check, tmp_path: Path
) -> None:
    returned = check(by_the_tool(desk, waiting, tmp_path / "đã ký.pdf", Role.LEADER))
    desk.run(SaveReport(replace(desk.report(1), number="12", date=date(2025, 4, 4))))
    take_return(desk, 1, returned, sent="Trục liên thông văn bản")
    assert desk.report(1).state is ReportState.SENT
    with desk.store.read() as session:
        assert queries.report_steps(session, 1)[-1].way == "Trục liên thông văn bản"


def test_a_number_that_the_tool_stamped_is_no_change(
    desk: Desk, waiting: Path, check: Check, tmp_path: Path
) -> None:
    from nq20desk.app.exports import pages  # noqa: PLC0415

    box = pages(source_of(desk, 1)).places.number
    rewritten(waiting, draw("141", box.x_mm + box.width_mm / 3, box.y_mm + 1))
    returned = check(by_the_tool(desk, waiting, tmp_path / "đã ký.pdf", Role.LEADER))
    assert not returned.same_revision
    assert "wrote the file anew" in str(returned.notes[0])


def test_another_number_than_the_report_s_is_refused(
    desk: Desk, waiting: Path, check: Check, tmp_path: Path
) -> None:
    from nq20desk.app.exports import pages  # noqa: PLC0415

    box = pages(source_of(desk, 1)).places.number
    rewritten(waiting, draw("141", box.x_mm + box.width_mm / 3, box.y_mm + 1))
    path = by_the_tool(desk, waiting, tmp_path / "đã ký.pdf", Role.LEADER)
    desk.run(SaveReport(replace(desk.report(1), number="77", date=date(2025, 4, 4))))
    with pytest.raises(KnownError, match="Number or date differ: 141"):
        check(path)


# ---- what is refused


def test_a_changed_word_is_refused_with_page_and_words(
    desk: Desk, waiting: Path, check: Check, tmp_path: Path
) -> None:
    path = by_the_tool(desk, waiting, tmp_path / "đã ký.pdf", Role.LEADER)
    section = next(iter(desk.sections(1)))
    desk.run(WriteSection(1, section, "Câu này chỉ có trong phần mềm."))
    with pytest.raises(KnownError, match=r"Page \d+ differs: .* was exported") as refused:
        check(path)
    assert "Câu này" in str(refused.value)
    assert desk.report(1).state is ReportState.DRAFT


def test_words_added_before_signing_are_refused(
    desk: Desk, waiting: Path, check: Check, tmp_path: Path
) -> None:
    rewritten(waiting, draw("THEM", 100, 20))
    path = by_the_tool(desk, waiting, tmp_path / "đã ký.pdf", Role.LEADER)
    with pytest.raises(KnownError, match="Page 1 differs: “THEM” stands there, “nothing”"):
        check(path)


def test_an_added_page_is_refused(desk: Desk, waiting: Path, check: Check, tmp_path: Path) -> None:
    rewritten(waiting, lambda writer: writer.add_blank_page() and None)
    path = by_the_tool(desk, waiting, tmp_path / "đã ký.pdf", Role.LEADER)
    with pytest.raises(KnownError, match=r"pages; .* were exported"):
        check(path)


def test_a_note_laid_over_the_text_is_refused(
    desk: Desk, waiting: Path, check: Check, tmp_path: Path
) -> None:
    note = FreeText(text="che", rect=(200, 300, 300, 320))
    rewritten(waiting, lambda writer: writer.add_annotation(0, note) and None)
    path = by_the_tool(desk, waiting, tmp_path / "đã ký.pdf", Role.LEADER)
    with pytest.raises(KnownError, match="Page 1 carries a note or a stamp"):
        check(path)


def test_a_byte_changed_after_signing_is_refused(
    desk: Desk, waiting: Path, check: Check, tmp_path: Path
) -> None:
    path = by_the_tool(desk, waiting, tmp_path / "đã ký.pdf", Role.LEADER)
    data = bytearray(path.read_bytes())
    data[data.index(b"/Title") + 12] ^= 1
    path.write_bytes(data)
    with pytest.raises(KnownError):
        check(path)


def test_the_unsigned_file_itself_is_refused(waiting: Path, check: Check) -> None:
    with pytest.raises(KnownError, match="is not signed"):
        check(waiting)


def test_a_file_changed_between_check_and_taking_is_refused(
    desk: Desk, waiting: Path, check: Check, tmp_path: Path
) -> None:
    returned = check(by_the_tool(desk, waiting, tmp_path / "đã ký.pdf", Role.LEADER))
    returned.path.write_bytes(b"x")
    with pytest.raises(KnownError, match="since it was checked"):
        take_return(desk, 1, returned)
    assert desk.report(1).state is ReportState.DRAFT


def test_a_stranger_s_certificate_is_told(
    desk: Desk, waiting: Path, check: Check, tmp_path: Path
) -> None:
    from nq20desk.signing.sample import make_sample_keys  # noqa: PLC0415

    make_sample_keys(tmp_path)
    key = open_key_file(tmp_path / "agency.p12", SAMPLE_PASSWORD)
    path = tmp_path / "đã ký.pdf"
    sign_pdf(waiting, path, [SignatureRequest("Leader", Role.LEADER, key)])
    said = [str(one) for one in check(path).notes]
    assert any("not in the trust list" in one for one in said)
    assert any("None of the certificates is" in one for one in said)
