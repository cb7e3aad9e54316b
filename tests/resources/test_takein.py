"""The words by which old reports are taken apart: read strictly, errors named."""

import pytest

from nq20desk.core.errors import KnownError
from nq20desk.resources import resource_path
from nq20desk.resources.takein import load_takein_words

FILE = resource_path("words", "takein.toml")


def test_the_file_of_the_program_is_read():
    words = load_takein_words(FILE)
    assert "BÁO CÁO" in words.kinds
    assert "Nơi nhận" in words.recipients


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('recipients = ["Nơi nhận"]', "", "tail.recipients"),
        ('closing = ["Trên đây là"]', "closing = []", "body.closing"),
        ('numbers = ["Số"]', 'numbers = ["Số", "Số"]', "head.numbers"),
        ("[tail]", 'unheard = ["x"]\n[tail]', "body.unheard"),
    ],
)
def test_a_slip_is_told_with_file_and_key(tmp_path, old, new, said):
    text = FILE.read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / "takein.toml"
    path.write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(KnownError) as caught:
        load_takein_words(path)
    assert f"takein.toml has an error at {said}" in str(caught.value)
