"""What can be written as one Vietnamese syllable, and what cannot."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nq20desk.core.syllables import is_syllable
from nq20desk.core.text import modern_tones

RIGHT = """
ủy uỷ hòa hoà khỏe khoẻ thúy thuý quý quỷ quốc quyền quỳnh quýt giúp giết giếng gì gìn giữa giặt
giỗ già nghiêng nghỉ ngành ghế ghi gạo kỹ kĩ kê kia cuối của yếu yên ý y ỷ khuya khuỷu uống ươm
thuở tuýp hươu rượu oái ngoằn xoong ngoèo huênh người nước trường bệnh phích sạch tốt đẹp khúc
mùa mía lúa chưa thực hiện tuyên truyền giường soát toán quả thủy uể
"""
WRONG = """
thưc zôn ngưòi hòan thúôc gía qúy ghường ngề kông cinh nghà gế tuyêt chât hoăc đuợc trừơng vịêc
sach tôt khôe bwnh ngiêm ghạo kạo cê mòă bb đ ng fải jì wá kháàm mầở phoan boác qoa tiếgn
"""


@pytest.mark.parametrize("word", RIGHT.split())
def test_well_formed_syllables(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize("word", WRONG.split())
def test_what_no_syllable_is_written_as(word: str) -> None:
    assert not is_syllable(word)


@given(st.sampled_from(["ac", "ach", "ap", "at", "êch", "iêc", "uôt", "ươp", "ăt"]),
       st.sampled_from(["", "b", "đ", "l", "th", "tr", "x"]))  # fmt: skip
def test_a_stop_at_the_end_needs_a_sharp_or_a_heavy_tone(rime: str, onset: str) -> None:
    assert not is_syllable(onset + rime)


@given(st.text(alphabet="abcdđeghiklmnopqrstuvxyăâêôơưàáảãạ", max_size=9))
def test_what_is_well_formed_is_short_and_also_in_the_other_placement(word: str) -> None:
    if is_syllable(word):
        assert len(word) <= len("nghiêng")
        assert set(word) - set("bcdđghklmnpqrstvx")
        assert is_syllable(modern_tones(word))
