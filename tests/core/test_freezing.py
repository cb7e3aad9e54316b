"""A frozen report is the same report, whatever happens to the data."""

import json

import pytest

from nq20desk.core.errors import KnownError
from nq20desk.core.freezing import freeze, thaw
from nq20desk.document.compose import compose


@pytest.mark.parametrize("report", [1, 2])
def test_what_is_thawed_composes_the_same_document(desk, report):
    snapshot = desk.snapshot(report)
    layout = desk.layout(snapshot)
    again, profile = thaw(freeze(snapshot, layout))
    assert profile == layout
    assert compose(again) == compose(snapshot)
    assert again.plans == snapshot.plans
    assert again.figures.observations == snapshot.figures.observations
    assert freeze(again, profile) == freeze(snapshot, layout)


def test_what_a_newer_program_froze_is_refused_in_a_sentence(desk):
    snapshot = desk.snapshot(1)
    plain = json.loads(freeze(snapshot, desk.layout(snapshot)))
    with pytest.raises(KnownError, match="newer"):
        thaw(json.dumps({**plain, "format": 99}))
