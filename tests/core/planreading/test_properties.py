"""Whatever is pasted: no crash, places inside the text, the same answer twice."""

import string

from hypothesis import given
from hypothesis import strategies as st

from nq20desk.core.text import clean
from tests.plan_reading import rows_of, texts_of

_PIECES = st.sampled_from(
    [
        "tỷ lệ", "tham gia bảo hiểm y tế", "đạt", "trên", "95%", "18,5‰", "từ", "đến năm 2030", "-",
        "1.234", "năm 2025", ";", ".", "\n", "\t", "|", "(", ")", ":", "nam", "nữ", "dưới 5 tuổi",
        "tử vong trẻ em", "giảm", "còn", "so với năm 2024", "bác sĩ", "trên 10.000 dân", "25 - 27",
        "với 12 loại vắc xin", "1.", "II.", "a)", "# ", "*", "24%1", "15/15", "không để",
        "Mục tiêu",
        "9" * 40, "0", "cm", "ạ", "e\u0323\u0302", "\ufeff", "\ud800", "İ",
    ]
)  # fmt: skip
_WORDY = st.lists(_PIECES, max_size=40).map(" ".join)
_GLUED = st.lists(_PIECES, max_size=25).map("".join)
_NOISE = st.text(alphabet=st.characters() | st.sampled_from(string.digits + "%‰.,-/ \n"))


def check(text):
    rows = rows_of(text)
    cleaned = clean(text)
    for row in rows:
        assert 0 <= row.start < row.end <= len(cleaned)
        assert row.words == _as_one_line(cleaned[row.start : row.end])
        assert row.words
        assert 0 <= row.confidence <= 1
        assert row.confidence.as_tuple().exponent == -2
        assert (row.value is None) == (row.comparator == "text")
    assert rows_of(text) == rows


def _as_one_line(text):
    return " ".join(text.translate(str.maketrans("*_#`\\|", " " * 6)).split())


@given(_WORDY)
def test_words_of_plans_in_any_order(text):
    check(text)


@given(_GLUED)
def test_words_of_plans_glued_together(text):
    check(text)


@given(_NOISE)
def test_any_text_at_all(text):
    check(text)


def test_the_texts_of_the_tests():
    for name in ("provinces.toml", "held_out.toml", "held_out_2.toml"):
        for _, text, _ in texts_of(name):
            check(text)
