"""Misspelt syllables, and slips of well-formed ones."""

import re
from pathlib import Path

import pytest

from nq20desk.core.checks import Severity
from nq20desk.core.text import clean
from tests.benchmarks.source_text import SOURCES
from tests.core.checks.builders import a_report, a_snapshot, found, vocabulary

# every alarm over the long source texts; each was looked at and is a real slip
ALARMS = {
    "000-bao-cao-duc-trong-2022.txt": {"NĂM THƯC HIỆN", "tuyên tuyền"},
    "001-ke-hoach-binh-phuoc.txt": {"tâm vóc", "Phần đầu trên"},
    "002-bao-cao-cao-bang-2025-restored.md": {
        "tập chung", "băng zôn,", "để dịch lan rộng", "Duy trì thực công tác", "mục tiêu gia",
    },
    "003-ke-hoach-50-lam-dong-2018.txt": {
        "nguồn lực liệu", "được sĩ", "Thông nhất", "giám biến chứng", "cản bản", "đầu thầu",
        "giám phiền hà", "trực lợi", "sát nhập",
    },
    "004-ke-hoach-tam-duong-2023.txt": {"gường", "công kiểm tra"},
}  # fmt: skip


def evidence(rule: str, text: str, severity: Severity | None = None) -> list[str]:
    told = found(a_snapshot(text), rule)
    return [one.evidence for one in told if severity in (None, one.severity)]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Treo băng zôn trên đường.", "băng zôn trên"),
        ("KẾT QUẢ THƯC HIỆN", "QUẢ THƯC HIỆN"),
        ("Ngưòi dân được khám.", "Ngưòi dân"),
        ("Đã hòan thành.", "Đã hòan thành."),
        ("Công tác chỉ đạo quyêt liệt.", "đạo quyêt liệt."),
    ],
)
def test_what_is_no_syllable_is_a_warning(text: str, word: str) -> None:
    assert evidence("misspelt", text, Severity.WARNING) == [word]


@pytest.mark.parametrize(
    "text",
    [
        "UBND, HĐND, BHYT, TTYT, ĐUK và TƯ phối hợp; CTr, QyĐ, TTg; H5N1, vắc-xin, i-ốt, Covid-19.",
        "Internet, website, vitamin K, methadone, HIV/AIDS, 167 cm, 5 mg, kg, mmHg, PCR.",
        "Quyết định số 2348/QĐ-TTg, Thông tư 39/2007/TT-BYT, xem https://moh.gov.vn, a.b@syt.vn.",
        "Huyện Đắk Lắk, xã Krông Nô, xã Đạ Huoai, bà K’Ho; a) b) c) d) đ).",
        "Khoẻ, khỏe, hoà, hòa, uỷ, ủy, thuý, thúy, quý, giặt, gìn, quốc, nghiêng.",
    ],
)
def test_abbreviations_foreign_words_names_and_numbers_are_not_spelt(text: str) -> None:
    assert not evidence("misspelt", text, Severity.WARNING)


def test_unknown_foreign_words_and_names_are_suggestions() -> None:
    assert evidence("misspelt", "Dùng blockchain để quản lý.", Severity.SUGGESTION)
    assert evidence("misspelt", "Ông Ksor Blế phát biểu.", Severity.SUGGESTION)


@pytest.mark.parametrize(
    ("text", "slip"),
    [
        ("Công tác tuyên tuyền được chú trọng.", "tuyên tuyền"),
        ("Tỷ lệ gường bệnh/vạn dân.", "gường"),
        ("Tăng cường công kiểm tra, giám sát.", "công kiểm tra"),
        ("Các đối tương được thụ hưởng.", "đối tương"),
        ("Chương trình mục tiêu gia về y tế.", "mục tiêu gia"),
        ("Khắc phục cản bản tình trạng quá tải.", "cản bản"),
        ("Không chỉ xử lý, để dịch lan rộng trong cộng đồng.", "để dịch lan rộng"),
        ("TUYÊN TUYỀN, VẬN ĐỘNG", "TUYÊN TUYỀN"),
        ("Tỷ lệ ngừơi dân", ""),
    ],
)
def test_known_slips_are_found(text: str, slip: str) -> None:
    assert evidence("likely_slip", text) == ([slip] if slip else [])


@pytest.mark.parametrize(
    "text",
    [
        "Mục tiêu gia tăng số hộ; phân công kiểm tra; đối tương lai của ngành.",
        "Chủ động, không để dịch lan rộng; chưa để dịch lan rộng.",
        "Hội Đông y phối hợp; bệnh viên chức; phòng chóng mặt.",
        "Giữ được phẩm chất; bài tập chung; bắt đầu thầu.",
    ],
)
def test_neighbours_and_names_excuse(text: str) -> None:
    assert not evidence("likely_slip", text)


def test_the_longest_slip_is_told_once() -> None:
    assert evidence("likely_slip", "Duy trì thực công tác tiêm chủng.") == ["Duy trì thực công tác"]


def test_the_subject_is_spelt_too() -> None:
    report = a_report(subject="Kết quả công tác tuyên tuyền")
    (one,) = found(a_snapshot(report=report), "likely_slip")
    assert one.where.section == "head"


def test_no_list_entry_is_a_slip_of_its_own_correction() -> None:
    for slips in vocabulary().spelling.slips.values():
        for one in slips:
            assert one.meant != " ".join(one.words)
            assert not evidence("misspelt", one.meant.capitalize() + ".", Severity.WARNING)


@pytest.mark.skipif(not SOURCES.exists(), reason="the source texts are not beside this checkout")
@pytest.mark.parametrize("name", ALARMS)
def test_every_alarm_over_the_source_texts_is_a_real_slip(name: str) -> None:
    snapshot = a_snapshot({"results": "\n".join(blocks_of(SOURCES / name))})
    told = [*found(snapshot, "misspelt"), *found(snapshot, "likely_slip")]
    assert {one.evidence for one in told} == ALARMS[name]


def blocks_of(file: Path) -> list[str]:
    """The paragraphs of a source, its broken lines joined."""
    text = clean(file.read_text("utf-8")).split("<!-- GHI CHÚ")[0].split("-->")[-1]
    blocks = re.split(r"\n\s*\n|\n(?=\s*[-+•] )|\n(?=\s*\d+\. )", re.sub(r"[{}~_*|\\#]", " ", text))
    return [" ".join(one.split()) for one in blocks if one.split()]
