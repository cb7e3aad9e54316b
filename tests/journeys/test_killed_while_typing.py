"""The program is killed while somebody types; `python -m tests.kill_typing` kills it 200 times."""

from tests.kill_typing import fresh_sample, kill_many


def test_what_was_typed_a_second_before_the_kill_is_there_again(tmp_path):
    folder = tmp_path / "Dữ liệu"
    fresh_sample(folder)
    summary = kill_many(folder, 6, seed=20)
    assert summary.failures == []
    assert summary.kills == len(summary.losses) == 6
    assert summary.keystrokes > 50
