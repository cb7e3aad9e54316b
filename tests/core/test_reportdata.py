"""The data file of a report: what is in it, and that nothing else is taken for one."""

from __future__ import annotations

import copy
import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nq20desk.app.desk import Desk
from nq20desk.core.errors import KnownError
from nq20desk.core.fields import plain_text
from nq20desk.core.observation import State
from nq20desk.core.quantity import Comparator
from nq20desk.core.report import ReportSnapshot
from nq20desk.core.reportdata.making import report_data, report_json
from nq20desk.core.reportdata.reading import read_report
from nq20desk.core.verdict import Rules, Verdict
from nq20desk.resources.library import Library


@pytest.fixture(scope="module")
def snapshots(sample_folder: Any, read_library: Library) -> list[ReportSnapshot]:
    desk = Desk(sample_folder, library=read_library)
    found = [desk.snapshot(report) for report in (1, 2)]
    desk.close()
    return found


@pytest.fixture(scope="module")
def plain(snapshots: list[ReportSnapshot]) -> Any:
    return json.loads(report_json(snapshots[0], Rules()))


@pytest.mark.parametrize("report", [0, 1])
def test_what_is_written_is_read(snapshots: list[ReportSnapshot], report: int) -> None:
    snapshot = snapshots[report]
    content = report_json(snapshot, Rules())
    assert read_report(content) == report_data(snapshot, Rules())
    assert content == report_json(snapshot, Rules())


def test_a_figure_keeps_how_it_was_said(snapshots: list[ReportSnapshot]) -> None:
    data = read_report(report_json(snapshots[0], Rules()))
    (one,) = (
        figure for figure in data.figures
        if (figure.indicator, figure.period) == ("expanded_immunization_coverage", "2024")
    )  # fmt: skip
    assert (one.comparator, one.value, one.unit) == (Comparator.MORE, Decimal(93), "%")
    assert one.condition is not None
    assert one.condition.value == 10
    assert one.source


def test_every_entered_figure_is_in_it(snapshots: list[ReportSnapshot]) -> None:
    for snapshot in snapshots:
        data = report_data(snapshot, Rules())
        told = {(one.indicator, one.period): one for one in data.figures}
        for key, entered in snapshot.figures.observations.items():
            if entered.value is not None or entered.state is not State.NUMBER:
                assert (told[key].value, told[key].computed) == (entered.value, False), key


def test_verdicts_and_text_are_those_of_the_report(snapshots: list[ReportSnapshot]) -> None:
    data = report_data(snapshots[0], Rules())
    insurance = next(
        one for one in data.verdicts
        if (one.indicator, one.year) == ("health_insurance_coverage", 2025)
    )  # fmt: skip
    assert (insurance.verdict, insurance.distance) == (Verdict.NOT_MET, Decimal("-8.5"))
    for section in data.sections:
        written = snapshots[0].text_of(section.key)
        assert set(section.text) >= {plain_text(one, snapshots[0].live) for one in written}
    assert any("{" in one.markup for one in data.sections)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda one: one.pop("office"), "“office”"),
        (lambda one: one["report"].update(year="2024"), "“report.year”: expected is a whole"),
        (lambda one: one["report"].update(year=True), "“report.year”"),
        (lambda one: one["figures"][0].update(value=86.5), "“figures[0].value”"),
        (lambda one: one["figures"][0].update(value="NaN"), "“figures[0].value”"),
        (lambda one: one["figures"][0].update(value="1e999999"), "“figures[0].value”"),
        (lambda one: one["figures"][2].update(comparator="~"), "one of these: =, >="),
        (lambda one: one["plans"][0].update(issued="14/3/2025"), "“plans[0].issued”"),
        (lambda one: one.update(sections={}), "“sections”: expected is a list"),
        (lambda one: one.update(schema="other"), "not those of a report"),
        (lambda one: one.update(version=2), "newer nq20desk (schema 2)"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(plain: Any, change: Any, said: str) -> None:
    changed = copy.deepcopy(plain)
    change(changed)
    with pytest.raises(KnownError) as error:
        read_report(json.dumps(changed).encode())
    assert said in str(error.value)


def test_fields_of_a_later_program_are_passed_over(plain: Any) -> None:
    more = {**plain, "later": [1, 2], "office": {**plain["office"], "tax_code": "1"}}
    assert read_report(json.dumps(more).encode()) == read_report(json.dumps(plain).encode())


_JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=8) | st.integers(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)


@given(st.data())
def test_anything_else_is_a_sentence(plain: Any, data: st.DataObject) -> None:
    changed = {**plain, data.draw(st.sampled_from(sorted(plain))): data.draw(_JSON)}
    try:
        read_report(json.dumps(changed).encode())
    except KnownError as error:
        assert str(error)


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe", b"[" * 100_000, b"null", b'{"schema": 1}', b"123"]
)
def test_no_json_at_all_is_a_sentence(content: bytes) -> None:
    with pytest.raises(KnownError):
        read_report(content)
