"""Old texts in .Vn and VNI fonts become Unicode, and nothing else does."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nq20desk.core.legacy_guess import guess
from nq20desk.core.legacy_text import (
    TCVN3,
    Encoding,
    legacy_font,
    to_unicode,
    with_lost_letters,
)
from tests.core.legacy_writer import TONES, write_legacy

SMALL = [
    unicodedata.normalize("NFC", vowel + tone) for vowel in "aăâeêioôơuưy" for tone in TONES
] + ["đ"]  # fmt: skip
LETTERS = [one for one in (*SMALL, *(one.upper() for one in SMALL)) if not one.isascii()]
SENTENCE = "Tỷ lệ trạm y tế xã đạt tiêu chí quốc gia được nâng cao; dược sĩ, giường bệnh, người dân"


def test_there_are_134_letters():
    assert len(set(LETTERS)) == 134


@pytest.mark.parametrize("letter", LETTERS)
def test_every_letter_comes_back_from_vni(letter):
    assert to_unicode(write_legacy(letter, Encoding.VNI), Encoding.VNI) == letter


@pytest.mark.parametrize("letter", LETTERS)
def test_every_letter_comes_back_from_tcvn3(letter):
    written = write_legacy(letter, Encoding.TCVN3)
    capitals = letter.isupper()
    assert to_unicode(written, Encoding.TCVN3, capitals=capitals) == letter


def test_tcvn3_has_its_74_letters():
    assert len(TCVN3) == 74
    assert len(set(TCVN3.values())) == 74


@given(st.lists(st.text(st.sampled_from([*SMALL, *"bcdghklmnpqrstvx"]), min_size=1), min_size=1))
def test_small_texts_come_back_from_tcvn3(words):
    text = " ".join(words)
    assert to_unicode(write_legacy(text, Encoding.TCVN3), Encoding.TCVN3) == text


@given(st.sampled_from(SENTENCE.split()), st.sampled_from([str.lower, str.upper, str.title]))
def test_words_come_back_from_vni_in_every_case(word, shape):
    word = shape(word)
    assert to_unicode(write_legacy(word, Encoding.VNI), Encoding.VNI) == word


@pytest.mark.parametrize(
    ("seen", "meant"),
    [
        ("ng\u00adêi d©n", "người dân"),
        ("d©n c−", "dân cư"),
        ("đ−îc", "được"),
        ("®\u00adîc \u00adu tiªn", "được ưu tiên"),
        ("n¨m 2018–2020 – tèt", "năm 2018–2020 – tốt"),
        ("B¸o c¸o s¬ kÕt 05 n¨m", "Báo cáo sơ kết 05 năm"),
    ],
)
def test_tcvn3_as_it_is_found_in_files(seen, meant):
    assert to_unicode(seen, Encoding.TCVN3) == meant


def test_a_font_of_capitals_gives_capitals():
    assert to_unicode("céng hßa x· héi", Encoding.TCVN3, capitals=True) == "CỘNG HÒA XÃ HỘI"


@pytest.mark.parametrize(
    ("seen", "meant"),
    [
        ("Baùo caùo sô keát 05 naêm", "Báo cáo sơ kết 05 năm"),
        ("Tröôøng hôïp ñaõ ñöôïc", "Trường hợp đã được"),
        ("COÄNG HOØA XAÕ HOÄI", "CỘNG HÒA XÃ HỘI"),
        ("Kyõ thuaät, mỹ lyù", "Kỹ thuật, mỹ lý"),
    ],
)
def test_vni_as_it_is_found_in_files(seen, meant):
    assert to_unicode(seen, Encoding.VNI) == meant


@pytest.mark.parametrize(
    ("name", "encoding", "capitals"),
    [
        (".VnTime", Encoding.TCVN3, False),
        ('".VnTimeH"', Encoding.TCVN3, True),
        (".vnarial narrow", Encoding.TCVN3, False),
        ("VNI-Times", Encoding.VNI, False),
        ("VNI Helve", Encoding.VNI, False),
    ],
)
def test_the_font_tells_the_encoding(name, encoding, capitals):
    found = legacy_font(name)
    assert found is not None
    assert (found.encoding, found.capitals) == (encoding, capitals)


@pytest.mark.parametrize("name", ["", "Times New Roman", "Vnibus", "Arial", "VnTime"])
def test_other_fonts_tell_nothing(name):
    assert legacy_font(name) is None


@pytest.mark.parametrize(
    ("lost", "whole"),
    [
        ("giờng bệnh", "giường bệnh"),
        ("ngành dợc, địa phơng", "ngành dược, địa phương"),
        ("dới 5 tuổi; nớc sạch; ngời dân", "dưới 5 tuổi; nước sạch; người dân"),
        ("PHỜNG 1", "PHƯỜNG 1"),
        ("mời hai, bớt, ớt, sáng, lớn, tới nơi", "mời hai, bớt, ớt, sáng, lớn, tới nơi"),
        (SENTENCE, SENTENCE),
    ],
)
def test_lost_letters_are_written_in_again(lost, whole):
    assert with_lost_letters(lost) == whole


@pytest.mark.parametrize("encoding", list(Encoding))
def test_a_text_without_fonts_is_guessed(encoding):
    assert guess(write_legacy(SENTENCE, encoding)) is encoding


@pytest.mark.parametrize(
    "text",
    [
        SENTENCE,
        "Plain English words only, with a naïve café",
        "El niño comió piñas en la mañana después de la función, señor; qué ocasión",
        "Für größere Städte müssen künftig höhere Beiträge bezahlt werden, natürlich",
        "L'été dernier, les élèves étaient déjà très âgés, même à l'hôpital où ça coûte",
        "± 5 °C, 3 × 4 µm",
        "",
    ],
)
def test_other_texts_are_left_alone(text):
    assert guess(text) is None
