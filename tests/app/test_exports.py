"""From the sample to files: texts equal what was written, the 14 rows are all there."""

import math
import os
import shutil
import subprocess
from dataclasses import replace
from datetime import UTC, date, datetime

import openpyxl
import pdfplumber
import pypdf
import pytest

from nq20desk.app import exports
from nq20desk.app.desk import Desk
from nq20desk.app.exports import Key, Keys
from nq20desk.core.errors import KnownError
from nq20desk.core.fields import plain_text
from nq20desk.core.markup import parse
from nq20desk.core.table import indicator_table
from nq20desk.document.pdf import seal_box
from nq20desk.document.sheet import MM
from nq20desk.signing.sample import SAMPLE_PASSWORD
from nq20desk.store import queries
from nq20desk.store.operations import SaveOffice, SaveReport

needs_pdfsig = pytest.mark.skipif(not shutil.which("pdfsig"), reason="poppler is not installed")


def squeezed(text):
    return "".join(text.split())


def pdf_text(path):
    pages = pypdf.PdfReader(path).pages
    # the page number is the first line of every page but the first
    return "".join(
        page.extract_text().split("\n", 1)[1] if number else page.extract_text()
        for number, page in enumerate(pages)
    )


@pytest.fixture(scope="module")
def printed_sample(sample_folder, read_library, tmp_path_factory):
    """The texts of the sample's two reports as a reader of their PDFs finds them."""
    desk = Desk(sample_folder, library=read_library)
    folder = tmp_path_factory.mktemp("bản in")
    texts = {}
    for report in (1, 2):
        target = folder / f"{report}.pdf"
        exports.write_report_pdf(exports.source_of(desk, report), target)
        texts[report] = pdf_text(target)
    desk.close()
    return texts


def test_a_pdf_is_dated_by_the_clock_and_can_be_made_again(data, tmp_path):
    moment = datetime(2026, 2, 9, 8, 15, 30, tzinfo=UTC)
    desk = Desk(data, clock=lambda: moment)
    for name in ("a.pdf", "b.pdf"):
        exports.write_report_pdf(exports.source_of(desk, 1), tmp_path / name)
    desk.close()
    said = pypdf.PdfReader(tmp_path / "a.pdf").metadata
    assert (said.creation_date, said.modification_date) == (moment, moment)
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


@pytest.mark.parametrize("report", [1, 2])
def test_the_narrative_comes_out_of_the_pdf_as_it_was_entered(desk, printed_sample, report):
    source = exports.source_of(desk, report)
    printed = squeezed(printed_sample[report])
    position = 0
    for numbered in source.snapshot.form.numbered(source.snapshot.report.arrangement):
        for paragraph in source.snapshot.text_of(numbered.section.key):
            text = squeezed(plain_text(paragraph, source.snapshot.live)).rstrip(".")
            found = printed.find(text, position)
            assert found >= 0, (numbered.section.key, text[:60])
            position = found


def test_generated_numbers_are_printed_in_order(printed_sample):
    printed = squeezed(printed_sample[1])
    heads = ("I.TỔCHỨC", "II.KẾTQUẢTHỰCHIỆN", "III.KẾTQUẢTRIỂNKHAI", "a)Việcnâng", "đ)Việc",
             "h)Truyềnthông", "IV.KHÓKHĂN", "V.BÀIHỌC", "VI.KIẾNNGHỊ")  # fmt: skip
    places = [printed.index(head) for head in heads]
    assert places == sorted(places)


ROWS_OF_002 = [
    ("1", "Tỷ lệ tham gia bảo hiểm y tế (%)", "95", "> 95", "86,5"),
    ("2", "Tỷ lệ tiêm chủng mở rộng với 12 loại vắc xin.", "95% với 12 loại vắc xin",
     "95% với 14 loại vắc xin", "> 93% với 10 loại vắc xin"),
    ("3", "Tỷ suất tử vong trẻ em dưới 5 tuổi (‰)", "18,5", "15", "0"),
    ("4", "Tỷ suất tử vong trẻ em dưới 1 tuổi (‰)", "12,5", "10", "0"),
    ("5", "Tỷ lệ suy dinh dưỡng thể thấp còi của trẻ em dưới 5 tuổi (%)", "<20", "<15", "11,47"),
    ("6", "Tỷ lệ dân số được quản lý sức khỏe %", ">90", "> 95",
     "> 97% dân số đã được lập hồ sơ sức khỏe điện tử nhưng chưa thực hiện quản lý"),
    ("7", "Tỷ lệ trạm y tế xã, phường, thị trấn thực hiện dự phòng, quản lý, điều trị một số "
     "bệnh không lây nhiễm %", "95", "100", "100"),
    ("8", "Giường bệnh viện/vạn dân", "30", "32", "16"),
    ("9", "Bác sĩ/vạn dân", "10", "11", "8"),
    ("10", "Dược sĩ đại học/vạn dân", "2,8", "3", "1"),
    ("11", "Điều dưỡng viên/vạn dân", "25", "33", "6"),
    ("12", "Tỷ lệ giường bệnh tư nhân (%)", "10", "15", "24"),
    ("13", "Tỷ lệ hài lòng của người dân với dịch vụ y tế (%)", ">80", ">90", "83,3"),
    ("14", "Cơ bản chấm dứt các dịch bệnh AIDS, lao và loại trừ sốt rét vào năm 2030", "", "", ""),
    ("", "- Số ca nhiễm mới HIV trên 100.000 dân", "", "", "6"),
    ("", "- Số ca mắc mới sốt rét trên 100.000 dân", "", "", "0"),
    ("", "- Số ca mắc mới lao trên 100.000 dân", "", "", "17"),
]  # fmt: skip


def test_the_table_of_002_stands_in_the_pdf_with_all_rows(printed_sample):
    printed = squeezed(printed_sample[1])
    head = squeezed("TT Chỉ số Mục tiêu 2025 Mục tiêu 2030 Thực hiện năm 2024")
    assert head in printed
    for number, label, *cells in ROWS_OF_002:
        assert squeezed(number + label) in printed
        assert all(squeezed(cell) in printed for cell in cells)


def test_the_table_s_cells_are_those_of_the_source(desk):
    table = indicator_table(desk.snapshot(1))
    assert [row.cells for row in table.rows] == ROWS_OF_002


def test_a_report_without_number_and_date_leaves_room_for_them(desk, tmp_path):
    target = tmp_path / "báo cáo.pdf"
    exports.write_report_pdf(exports.source_of(desk, 2), target)
    first = pypdf.PdfReader(target).pages[0].extract_text()
    assert "-BC/HU" in first
    assert "năm 2022" in first


def keys(data, password=SAMPLE_PASSWORD):
    return Keys(
        Key(data / "certificates" / "leader.p12", password),
        Key(data / "certificates" / "agency.p12", password),
    )


@pytest.mark.parametrize(
    ("report", "symbol"), [(1, "số /BC-UBND"), (2, "số -BC/HU")], ids=["state", "party"]
)
def test_head_appendix_and_workbook_leave_the_same_room(desk, tmp_path, report, symbol):
    blank = replace(desk.report(report), number="", date=None)
    desk.run(SaveReport(blank))
    source = exports.source_of(desk, report)
    pdf, workbook = tmp_path / "a.pdf", tmp_path / "a.xlsx"
    exports.write_report_pdf(source, pdf)
    exports.write_report_workbook(source, workbook)
    pages = [" ".join(one.extract_text().split()) for one in pypdf.PdfReader(pdf).pages]
    sheet = openpyxl.load_workbook(workbook).worksheets[0]
    cells = [" ".join(str(c.value).split()) for row in sheet["A1:K60"] for c in row if c.value]
    (attached,) = (one for one in cells if one.startswith("(Kèm theo"))
    assert f"{symbol} ngày tháng năm {blank.issue_year} của" in attached
    assert symbol.replace("số", "Số" if report == 2 else "Số:") in pages[0]
    assert f"ngày tháng năm {blank.issue_year}" in pages[0]
    if report == 2:
        assert any(attached in one for one in pages[1:])
    assert any(one.endswith(f"ngày tháng năm {blank.issue_year}") for one in cells)


@needs_pdfsig
def test_poppler_accepts_both_signatures(signed_sample):
    said = subprocess.run(
        ["pdfsig", str(signed_sample)], capture_output=True, encoding="utf-8", check=True,
        env={**os.environ, "LC_ALL": "C.UTF-8"},
    ).stdout  # fmt: skip
    assert said.count("Signature is Valid") == 2
    assert said.count("Total document signed") == 1


def test_signing_changes_no_letter_of_the_text(printed_sample, signed_sample):
    assert printed_sample[1] == pdf_text(signed_sample)
    assert list(signed_sample.parent.iterdir()) == [signed_sample]


def test_the_seal_covers_a_third_of_the_signature_on_its_left(signed_sample):
    boxes = {}
    for page in pypdf.PdfReader(signed_sample).pages:
        for note in page.get("/Annots", []):
            boxes[note.get_object().get("/T")] = [float(v) for v in note.get_object()["/Rect"]]
    signature, seal = boxes["Leader"], boxes["Agency"]
    third = signature[0] + (signature[2] - signature[0]) / 3
    assert seal[2] == pytest.approx(third, abs=1.5)
    assert (seal[1] + seal[3]) / 2 == pytest.approx((signature[1] + signature[3]) / 2, abs=1.5)
    assert seal[2] - seal[0] == pytest.approx(36 * 72 / 25.4, abs=1.5)


@pytest.mark.parametrize("report", [1, 2])
@pytest.mark.parametrize("name", ["Nguyễn Văn A", "Nguyễn Thị Phương Thảo Nguyên Hạnh"])
def test_the_seal_touches_neither_post_nor_name(desk, tmp_path, report, name):
    office = exports.source_of(desk, report).snapshot.office
    desk.run(SaveOffice(replace(office, signer=replace(office.signer, name=name))))
    source = exports.source_of(desk, report)
    target = tmp_path / "báo cáo.pdf"
    composition = exports.write_report_pdf(source, target)
    seal = seal_box(composition.places.signer, office.seal.width_mm)
    radius = seal.width_mm / 2
    with pdfplumber.open(target) as pdf:
        page = pdf.pages[seal.page]
        middle = seal.x_mm + radius, float(page.height) / MM - seal.y_mm - radius
        gaps = [distance(middle, word) - radius for word in page.extract_words()]
    assert min(gaps) > 0.5


def distance(point, word):
    """From a point to the nearest edge of a word, in mm from the upper left corner."""
    left, right, top, bottom = (word[key] / MM for key in ("x0", "x1", "top", "bottom"))
    return math.hypot(
        max(left - point[0], point[0] - right, 0), max(top - point[1], point[1] - bottom, 0)
    )


def test_a_missing_image_is_a_sentence_and_the_old_file_stays(desk, data, tmp_path):
    target = tmp_path / "ký.pdf"
    target.write_bytes(b"truoc")
    (data / "images" / "seal.png").unlink()
    with pytest.raises(KnownError, match=r"seal\.png"):
        exports.write_signed_pdf(exports.source_of(desk, 1), target, keys(data))
    assert target.read_bytes() == b"truoc"
    assert list(tmp_path.glob("*.pdf")) == [target]


def test_a_letter_that_the_font_lacks_is_named(desk, tmp_path):
    report = desk.report(1)
    desk.run(SaveReport(replace(report, subject="Tình hình 漢字")))
    with pytest.raises(KnownError, match="漢"):
        exports.write_report_pdf(exports.source_of(desk, 1), tmp_path / "x.pdf")
    assert not (tmp_path / "x.pdf").exists()


def test_layout_follows_the_date_of_a_party_document(desk):
    report = desk.report(2)
    assert exports.source_of(desk, 2).layout.key == "party-hd36-2018"
    desk.run(SaveReport(replace(report, date=date(2026, 6, 1))))
    assert exports.source_of(desk, 2).layout.key == "party-hd05-2026"


def test_an_office_may_fix_its_layout(desk):
    office = desk.office("huyen-uy-duc-trong")
    desk.run(SaveOffice(replace(office, layout="party-hd05-2026")))
    assert exports.source_of(desk, 2).layout.key == "party-hd05-2026"


def test_every_export_is_noted_with_its_hash(desk, tmp_path):
    target = tmp_path / "x.pdf"
    kind = exports.export(exports.source_of(desk, 1), target)
    exports.note_export(desk, 1, kind, target)
    with desk.store.read() as session:
        (noted,) = queries.exports(session)
    assert (noted.kind, noted.path, len(noted.sha256)) == ("pdf", str(target), 64)


def test_live_figures_are_the_table_s_figures(desk):
    snapshot = desk.snapshot(1)
    (paragraph,) = parse("{doctors_per_10000@2024} và {satisfaction_people@2024:unit}")
    assert plain_text(paragraph, snapshot.live) == "8 và 83,3%"
