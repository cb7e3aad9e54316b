"""The bar of the plan reader on the sources, which lie beside the checkout."""

import pytest

from tests.plan_reading import BAR, FILES, REFERENCE, main, source_score

pytestmark = [
    pytest.mark.sources,
    pytest.mark.skipif(
        not REFERENCE.exists(), reason="the source texts are not beside this checkout"
    ),
]


@pytest.mark.parametrize("source", FILES)
@pytest.mark.parametrize("whole", [False, True], ids=["goals", "whole"])
def test_the_targets_of_a_source_are_found_and_no_wrong_one_is_unmarked(source, whole):
    score = source_score(source, whole=whole)
    assert len(score.found) + len(score.missed) > 15
    assert score.recall >= BAR
    assert score.precision >= BAR
    assert score.unmarked == ()


def test_the_command_prints_the_scores_and_reaches_the_bar(capsys):
    assert main() == 0
    printed = capsys.readouterr().out
    for source in FILES:
        assert f"source {source}, mục tiêu cụ thể: " in printed
