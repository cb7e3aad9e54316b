"""The form of the register is data; a slip in it is told by file and key."""

from __future__ import annotations

from pathlib import Path

import pytest

from nq20desk.core.errors import KnownError
from nq20desk.resources import resource_path
from nq20desk.resources.register_book import RegisterField, load_register_form

SOURCE = resource_path("words", "register.toml")


def test_the_form_has_the_eight_columns_of_the_decree_in_their_order() -> None:
    form = load_register_form(SOURCE)
    assert [one.field for one in form.columns] == list(RegisterField)
    assert form.terms[0].name == "2015 – 2020"


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('key = "copies"', 'key = "pages"', "pages"),
        ('key = "copies"', 'key = "day"', "column"),
        ("first = 2015-09-01", 'first = "2015"', "first"),
        ("first = 2015-09-01", "begins = 2015-09-01", "first"),
        ('title = "SỔ', 'name = "SỔ', "book.title"),
    ],
)
def test_a_slip_names_file_and_key(tmp_path: Path, old: str, new: str, key: str) -> None:
    text = SOURCE.read_text("utf-8")
    assert old in text
    (tmp_path / "register.toml").write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(KnownError) as caught:
        load_register_form(tmp_path / "register.toml")
    assert "register.toml" in str(caught.value)
    assert key in str(caught.value)
