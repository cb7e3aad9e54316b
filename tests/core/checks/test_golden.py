"""The findings of the long source texts are those that were looked at and judged real.

After a change: ``python -m tests.core.checks.golden --write``, and read the difference.
"""

import pytest

from tests.benchmarks.source_text import SOURCES
from tests.core.checks.golden.listing import FOLDER, TEXTS, listing

NEEDED = {
    "000": (
        "28.941", "tăng qua từng năm", "hài lòng của người bệnh nội trú", "“Duy trì” 17,5",
        "39/2007/TT-BYT ngày 18/10/2017", "Tỷ lệ tỷ lệ", "nhân nhân", "14.6 … 4,31", "tuyên tuyền",
    ),
    "002": ("Kính gửi", "93,1%, số liệu 2024 đã lưu là > 93%", "Kết quả kết quả", "20-QQ/TW"),
}  # fmt: skip


@pytest.mark.skipif(not SOURCES.exists(), reason="the source texts are not beside this checkout")
@pytest.mark.parametrize("name", TEXTS)
def test_the_findings_are_those_of_the_golden_file(name: str) -> None:
    assert listing(name) == (FOLDER / f"{name}.txt").read_text("utf-8")


@pytest.mark.parametrize("name", NEEDED)
def test_the_golden_files_hold_what_a_check_must_find(name: str) -> None:
    text = (FOLDER / f"{name}.txt").read_text("utf-8")
    assert [one for one in NEEDED[name] if one not in text] == []
