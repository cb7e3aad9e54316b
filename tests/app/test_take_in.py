"""Old reports in the open data: whose they are, what is new, one step that can be undone."""

import pytest

from nq20desk.app import take_in as work
from nq20desk.core.errors import KnownError
from nq20desk.core.office import System
from nq20desk.core.takein import Kind, account
from nq20desk.core.text_grid import grid_texts
from nq20desk.exchange.incoming import read_source, read_text
from nq20desk.store.operations import EnterFigures, RemoveReport
from tests.benchmarks.source_text import SOURCES

FILE_000 = SOURCES / "000-bao-cao-duc-trong-2022.txt"
FILE_002 = SOURCES / "002-bao-cao-cao-bang-2025-restored.md"
sources = pytest.mark.skipif(
    not SOURCES.exists(), reason="the source texts are not beside this checkout"
)

OLD = """BÁO CÁO
Tình hình thực hiện Nghị quyết số 20-NQ/TW
Thực hiện Công văn số 12/SYT ngày 01/8/2024, báo cáo như sau:
IV. BÀI HỌC KINH NGHIỆM
- Năm 2024 đạt tỷ lệ 9,5 bác sĩ trên 1 vạn dân.
Trên đây là kết quả thực hiện.
Nơi nhận:
- Sở Y tế.
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Trần Thị B"""


def read(desk, source, system=System.STATE):
    return work.read_report(desk, source, work.form_for(desk, system))


def whole(desk, file, system):
    source = read_source(file)
    taken = read(desk, source, system)
    return source, taken, work.office_for(desk, system, taken=taken)


@sources
@pytest.mark.parametrize(("file", "system"), [(FILE_000, System.PARTY), (FILE_002, System.STATE)])
def test_every_word_of_the_sources_is_accounted_for(desk, file, system):
    source, taken, office = whole(desk, file, system)
    settled = work.settled(desk, taken, office, work.Choice())
    for one in (taken, settled):
        balance = account(source, one)
        assert (balance.missing, balance.added) == ((), ())


@sources
def test_000_goes_in_whole(desk):
    _, taken, office = whole(desk, FILE_000, System.PARTY)
    assert taken.left_over() == ()
    written = {one.key for one in taken.form.sections if one.is_written}
    assert set(taken.sections()) == written
    assert {one.section for one in taken.portions if one.kind is Kind.HEADING} == {
        one.key for one in taken.form.sections if one.title
    }
    known = desk.documents(office.key)
    made = work.enter(desk, taken, office, work.Choice())
    assert desk.sections(made) == taken.markup()
    report = desk.report(made)
    assert (report.year, report.issue_year, len(report.recipients)) == (2022, 2022, 5)
    assert [one.number for one in taken.documents] == ["96-KH/HU", "44/KH-UBND", "30/KH-UBND"]
    assert desk.documents(office.key) == known  # the sample has them already


@sources
def test_the_satisfaction_table_of_000_is_a_table_and_gives_its_figures(desk):
    _, taken, office = whole(desk, FILE_000, System.PARTY)
    (place,) = [place for place, one in enumerate(taken.portions) if one.kind is Kind.TABLE]
    table = taken.portions[place].block
    assert [cell.columns for cell in table.rows[0]] == [4, 4]
    assert grid_texts(table)[0] == (
        *("HL người bệnh nội trú",) * 4, *("HL người bệnh ngoại trú",) * 4,
    )  # fmt: skip
    assert grid_texts(table)[2] == ("95", "99.8", "95.3", "98.5", "92", "100", "91.2", "97")
    assert table in taken.sections()[taken.portions[place].section]
    found = {
        one.figure.key: str(one.figure.observation.value)
        for one in work.offers(desk, taken, office.unit)
    }
    assert found["satisfaction_inpatients", "2019"] == "99.8"
    assert found["satisfaction_outpatients", "2020"] == "91.2"


@sources
def test_002_goes_in_whole_and_its_table_is_the_program_s_own(desk):
    _, taken, office = whole(desk, FILE_002, System.STATE)
    note = next(p for p, one in enumerate(taken.portions) if one.text.startswith("GHI CHÚ PHỤC"))
    assert all(one.kind is Kind.LEFT_OVER for one in taken.portions[note:])
    assert [one.kind for one in taken.portions[:note]].count(Kind.LEFT_OVER) == 1  # a comment
    optional = taken.form.rare_parts()
    assert {one.key for one in taken.form.sections if one.is_written} - optional == set(
        taken.sections()
    )
    assert {one.figure.key[0] for one in work.offers(desk, taken, office.unit)} >= {
        row.indicator for row in taken.form.table_rows if row.indicator != "end_aids_tb_malaria"
    }
    made = work.enter(desk, taken, office, work.Choice())
    assert "indicators" not in desk.sections(made)  # every row is printed by the own table
    report = desk.report(made)
    assert (report.number, str(report.date), report.year) == ("141", "2025-03-14", 2024)


@sources
def test_without_the_figures_the_rows_of_002_stay(desk):
    _, taken, office = whole(desk, FILE_002, System.STATE)
    figures = desk.figures(office.unit).observations
    desk.run(EnterFigures(office.unit, [(key, period, None) for key, period in figures]))
    settled = work.settled(desk, taken, office, work.Choice())
    rows = [one for one in settled.portions if one.kind is Kind.ROW]
    assert len(rows) == 16  # all but the head and row 14, which has no figure
    offered = work.offers(desk, taken, office.unit)
    chosen = work.chosen(offered, lambda one: one.proposed)
    settled = work.settled(desk, taken, office, work.Choice(chosen))
    assert not [one for one in settled.portions if one.kind is Kind.ROW]


def test_everything_is_one_step_that_is_undone_by_name(desk):
    taken = read(desk, read_text(OLD))
    office = work.office_for(desk, System.STATE)
    before = desk.reports()
    offered = work.offers(desk, taken, office.unit)
    figures = work.chosen(offered, lambda one: one.proposed)
    made = work.enter(desk, taken, office, work.Choice(figures, adopt_signer=True))
    assert desk.office(office.key).signer.name == "Trần Thị B"
    assert str(desk.figures(office.unit).typed("doctors_per_10000", "2024").value) == "8"
    assert "Take in an old report" in str(desk.store.next_undo())
    desk.undo()
    assert desk.reports() == before
    assert desk.office(office.key) == office
    assert desk.sections(made) == {}
    desk.redo()
    assert desk.sections(made) == taken.markup()
    desk.run(RemoveReport(made))
    assert desk.reports() == before


def test_a_figure_that_differs_from_the_stored_one_is_not_proposed(desk):
    taken = read(desk, read_text(OLD))
    (offer,) = work.offers(desk, taken, "cao-bang")
    assert (offer.standing, offer.proposed) == (work.Standing.OTHER, False)
    desk.run(EnterFigures("cao-bang", [("doctors_per_10000", "2024", None)]))
    (offer,) = work.offers(desk, taken, "cao-bang")
    assert (offer.standing, offer.proposed) == (work.Standing.NEW, True)


def test_a_year_that_is_not_named_is_not_believed(desk):
    desk.run(EnterFigures("cao-bang", [("doctors_per_10000", "2024", None)]))
    taken = read(desk, read_text(OLD.replace("Năm 2024 đạt", "Đạt")))
    (offer,) = work.offers(desk, taken, "cao-bang")
    assert (offer.figure.observation.period, offer.proposed) == ("2024", False)
    (offer,) = work.offers(desk, work.with_year(desk, taken, 2023), "cao-bang")
    assert (offer.figure.observation.period, offer.proposed) == ("2023", True)


@pytest.mark.parametrize(("day", "year"), [("01/02/2024", 2023), ("01/8/2024", 2024)])
def test_a_report_of_the_first_half_year_looks_back(desk, day, year):
    assert read(desk, read_text(OLD.replace("01/8/2024", day))).year == year


def test_offices_that_are_not_there(desk, tmp_path):
    with pytest.raises(KnownError, match="no office of this kind for the unit 'hà nội'"):
        work.office_for(desk, System.STATE, "hà nội")
    assert work.office_for(desk, System.STATE, "Cao Bằng").unit == "cao-bang"
