"""A unit's scorecard: what stands on it, in both languages, against one plan or several."""

from __future__ import annotations

from io import BytesIO

import pypdf
import pytest

from nq20desk.app.language import Language
from nq20desk.app.scorecard import Wish, scorecard, scorecard_pdf, wish_for, write_scorecard
from nq20desk.app.scores import Scope
from nq20desk.core.errors import KnownError
from nq20desk.core.verdict import Verdict

VIETNAMESE = Language("vi")


def wish(desk, unit="cao-bang", scope=Scope.FORM, plans=None, year=None) -> Wish:
    chosen = [desk.library.plan(key) for key in plans] if plans else desk.plans_of_unit(unit)
    return wish_for(desk, unit, chosen, scope, year)


def text(desk, wanted: Wish, language: Language = VIETNAMESE) -> str:
    (page,) = pypdf.PdfReader(BytesIO(scorecard_pdf(scorecard(desk, wanted, language)))).pages
    return " ".join(page.extract_text().replace("\u00a0", " ").split())


def test_the_city_s_scorecard_says_whose_when_against_what(desk):
    words = text(desk, wish(desk))
    for said in ("THÀNH PHỐ CAO BẰNG", "BẢNG THEO DÕI CHỈ TIÊU", "Số liệu mới nhất: 2024",
                 "So với: TP Cao Bằng · 2025", "6 đạt", "5 chưa đạt", "2 không so được",
                 "Nguồn số liệu: thành phố Cao Bằng", "Trang 1/1"):  # fmt: skip
        assert said in words


def test_values_targets_and_judgements_are_text(desk):
    words = text(desk, wish(desk))
    assert "Tỷ lệ tham gia bảo hiểm y tế 86,5% 95%" in words
    assert "Chưa đạt, còn thiếu 8,5 điểm %" in words
    assert "Đạt, thấp hơn 18,5‰" in words
    assert "“> 97% dân số đã được lập hồ sơ sức khỏe điện tử nhưng chưa thực hiện quản lý”" in words


def test_every_indicator_of_the_unit_fits_on_the_page(desk):
    for unit in ("cao-bang", "duc-trong"):
        made = scorecard(desk, wish(desk, unit, Scope.ALL), VIETNAMESE)
        words = text(desk, wish(desk, unit, Scope.ALL))
        assert "Không đủ chỗ" not in words
        for line in made.lines:
            assert line.name.split()[0] in words


def test_further_plans_have_a_column_of_marks(desk):
    made = scorecard(
        desk, wish(desk, plans=["cao-bang-2025", "lam-dong-50-kh-tu-2018", "nq20-tw-2017"]),
        VIETNAMESE,
    )  # fmt: skip
    assert made.heads.others == ("Lâm Đồng 50-KH/TU 2025", "NQ 20-NQ/TW 2025")
    doctors = next(line for line in made.lines if line.name == "Bác sĩ")
    assert doctors.verdict is Verdict.NOT_MET
    assert doctors.others == (Verdict.MET, Verdict.NOT_MET)


def test_the_year_of_the_targets_can_be_chosen(desk):
    made = scorecard(desk, wish(desk, year=2030), VIETNAMESE)
    assert "TP Cao Bằng · 2030" in " ".join(made.subtitles)
    assert {one.verdict: one.count for one in made.counts}[Verdict.MET] == 5


def test_a_year_without_targets_is_a_sentence(desk):
    with pytest.raises(KnownError, match="targets for 1999"):
        wish(desk, year=1999)


def test_english_is_english_throughout(desk):
    words = text(desk, wish(desk), Language("en"))
    assert "INDICATOR SCORECARD" in words
    assert "Health insurance coverage 86,5%" in words
    assert "Not met, 8,5 percentage points short" in words


def test_a_filter_is_told_on_the_page(desk):
    plain = wish(desk)
    some = Wish(plain.unit, plain.aims, plain.scores[:3], plain.scope, "chưa đạt")
    assert "Chỉ gồm: chưa đạt" in text(desk, some)


def test_only_pdf_is_written_and_whole_or_not_at_all(desk, tmp_path):
    card = scorecard(desk, wish(desk), VIETNAMESE)
    with pytest.raises(KnownError, match="is none"):
        write_scorecard(card, tmp_path / "bảng.xlsx")
    with pytest.raises(KnownError):
        write_scorecard(card, tmp_path / "không có" / "bảng.pdf")
    assert list(tmp_path.glob("*.pdf")) == []
    target = write_scorecard(card, tmp_path / "bảng theo dõi.pdf")
    title = pypdf.PdfReader(target).metadata.title
    assert title.startswith("BẢNG THEO DÕI CHỈ TIÊU – thành phố Cao Bằng")
