"""Snapshots written as plain values and read back."""

import json
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nq20desk.core.blocks import Block
from nq20desk.core.markup import parse
from nq20desk.core.observation import Observation
from nq20desk.core.plain import from_plain, to_plain
from nq20desk.core.report import Report, ReportState


def _again(kind, value):
    return from_plain(kind, json.loads(json.dumps(to_plain(value))))


def test_a_report_comes_back_as_it_was():
    report = Report(
        1, "f", "2022.1", "xa", 2024, "Tình hình", date=date(2025, 4, 1),
        state=ReportState.SENT, recipients=("Như trên;",), left_out=frozenset({"b", "a"}),
    )  # fmt: skip
    assert _again(Report, report) == report
    assert "order" not in to_plain(report)


def test_blocks_of_several_kinds_come_back():
    blocks = parse("**Một** {population@2024}\n|= Bảng\n|# a | [1x2] b |\n| {document:3} |")
    assert _again(tuple[Block, ...], blocks) == blocks


@given(st.decimals(allow_nan=False, allow_infinity=False), st.text())
def test_numbers_stay_exact(value, words):
    figure = Observation("a", "2024", value=value, words=words)
    again = _again(Observation, figure)
    assert again == figure
    assert str(again.value) == str(value)


def test_unknown_fields_are_passed_over_and_wrong_values_refused():
    plain = to_plain(Observation("a", "2024", value=Decimal(5)))
    assert from_plain(Observation, {**plain, "later": 1}).value == 5
    with pytest.raises(ValueError, match="x"):
        from_plain(Observation, {**plain, "value": "x"})
    with pytest.raises(TypeError):
        to_plain(object())
