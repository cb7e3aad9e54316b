"""Random tables of a section, and the satisfaction table of source 000."""

from __future__ import annotations

from hypothesis import strategies as st

from nq20desk.core.blocks import (
    CellAlign,
    CitationField,
    FigureField,
    FigurePart,
    Text,
    TextCell,
    TextTable,
    joined,
)
from nq20desk.core.text import clean
from nq20desk.core.text_grid import squared

SATISFACTION = (
    "|= Tỷ lệ hài lòng của người bệnh\n|% %\n|@ Bệnh viện\n"
    "|# [4x1] **HL người bệnh nội trú** | [4x1] **HL người bệnh ngoại trú** |\n"
    "|# 2018 | 2019 | 2020 | 2021 | 2018 | 2019 | 2020 | 2021 |\n"
    "| 95 | 99.8 | 95.3 | 98.5 | 92 | 100 | 91.2 | 97 |"
)

words = st.text(
    st.characters(codec="utf-8", categories=("L", "N", "P", "S")), min_size=1, max_size=12
).map(clean).filter(lambda text: bool(text) and "\ufffc" not in text)  # fmt: skip
_faces = {name: st.booleans() for name in ("bold", "italic", "underline", "superscript")}
_lines = st.lists(words, min_size=1, max_size=2).map("\n".join)
_piece = st.one_of(
    st.builds(Text, _lines, **_faces),
    st.builds(FigureField, st.just("doctors_per_10000"), st.just("2024"),
              st.sampled_from(FigurePart), **_faces),
    st.builds(CitationField, st.integers(1, 99), **_faces),
)  # fmt: skip
_cell = st.builds(
    TextCell,
    st.lists(_piece, max_size=3).map(joined),
    st.integers(1, 3),
    st.integers(1, 3),
    st.sampled_from(CellAlign),
)
_row = st.lists(_cell, min_size=1, max_size=4).map(tuple)
_label = st.one_of(st.just(""), words)
tables = st.builds(
    TextTable,
    st.lists(_row, min_size=1, max_size=4).map(tuple),
    st.integers(0, 3),
    _label,
    _label,
    _label,
    st.lists(st.integers(1, 9), max_size=4).map(tuple),
).map(squared)
