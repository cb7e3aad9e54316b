"""Every text of the program is in both languages, with the same gaps."""

import string
import unicodedata

import pytest

from nq20desk.app.language import Language
from nq20desk.core.message import message
from tests.words.collect import TRANSLATIONS, is_foreign, read_words, texts_of_program

PROGRAM = texts_of_program()


def gaps(text):
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name)


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_text_is_translated(language):
    words = read_words(TRANSLATIONS / f"nq20desk_{language}.ts")
    assert sorted(PROGRAM - set(words)) == []


def test_translations_keep_their_gaps_and_are_nfc():
    words = read_words(TRANSLATIONS / "nq20desk_vi.ts")
    for (context, source), text in words.items():
        if (context, source) in PROGRAM:
            assert gaps(source) == gaps(text), (context, source)
        assert unicodedata.is_normalized("NFC", text), (context, source)


def test_no_text_is_left_that_the_program_no_longer_says():
    words = read_words(TRANSLATIONS / "nq20desk_vi.ts")
    ours = {key for key in words if not is_foreign(key[0])}
    assert sorted(ours - PROGRAM) == []


def test_nested_messages_are_said_in_the_same_language(tmp_path):
    (tmp_path / "nq20desk_xx.ts").write_text(
        '<TS version="2.1"><context><name>A</name>'
        "<message><source>outer {x}</source><translation>ngoài {x}</translation></message>"
        "<message><source>inner</source><translation>trong</translation></message>"
        "</context></TS>",
        encoding="utf-8",
    )
    language = Language("xx", tmp_path)
    nested = message("A", "outer {x}", x=message("A", "inner"))
    assert language.say(nested) == "ngoài trong"


def test_an_unfinished_translation_falls_back_to_the_source(tmp_path):
    (tmp_path / "nq20desk_xx.ts").write_text(
        '<TS version="2.1"><context><name>A</name><message><source>text</source>'
        '<translation type="unfinished">x</translation></message></context></TS>',
        encoding="utf-8",
    )
    assert Language("xx", tmp_path).say(message("A", "text")) == "text"


def test_qt_s_own_buttons_are_vietnamese():
    vietnamese = Language("vi")
    for source in ("Cancel", "OK", "&Yes", "&No", "Close", "Help"):
        assert ("QPlatformTheme", source) in vietnamese.entries, source
