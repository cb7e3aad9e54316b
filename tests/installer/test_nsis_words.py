"""NSIS's Vietnamese words: composed letters, today's terms, nothing lost."""

from __future__ import annotations

import shutil
import unicodedata
from pathlib import Path

import pytest

from installer.make_setup import find_makensis, nsis_folder
from installer.nsis_words import BETTER, WordsMissingError, composed, copy_words

needs_nsis = pytest.mark.skipif(shutil.which("makensis") is None, reason="NSIS isn't installed")


def test_letters_and_their_marks_become_one():
    decomposed = unicodedata.normalize("NFD", "Việc cài đặt")
    assert decomposed != "Việc cài đặt"
    assert composed(decomposed) == "Việc cài đặt"


@needs_nsis
def test_the_copies_say_what_the_originals_say(tmp_path: Path):
    nsis = nsis_folder(find_makensis())
    copy_words(nsis, tmp_path)
    for name in ("Vietnamese.nlf", "Vietnamese.nsh"):
        original = (nsis / "Contrib/Language files" / name).read_text(encoding="utf-8-sig")
        copy = (tmp_path / name).read_text(encoding="utf-8-sig")
        assert unicodedata.is_normalized("NFC", copy)
        assert len(copy.splitlines()) == len(original.splitlines())
        assert copy.count("$(^NameDA)") == original.count("$(^NameDA)")


@needs_nsis
def test_every_better_word_still_finds_its_place(tmp_path: Path):
    nsis = nsis_folder(find_makensis())
    files = ("Vietnamese.nlf", "Vietnamese.nsh")
    texts = [(nsis / "Contrib/Language files" / one).read_text(encoding="utf-8") for one in files]
    theirs = unicodedata.normalize("NFC", "".join(texts))
    assert [one for one in BETTER if one not in theirs] == []


def test_an_nsis_without_vietnamese_is_named(tmp_path: Path):
    with pytest.raises(WordsMissingError, match=r"Vietnamese\.nlf"):
        copy_words(tmp_path, tmp_path / "words")
