"""What nq20desk's processes say to each other, and what they take from anybody else."""

from __future__ import annotations

import ntpath
import posixpath
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nq20desk.app.instance import (
    Answer,
    Asked,
    MalformedError,
    Wish,
    frame,
    line_name,
    read_answer,
    read_asked,
    unframe,
)

texts = st.text(st.characters(codec="utf-8"), max_size=60)


@given(st.sampled_from(Wish), st.lists(texts, max_size=8))
def test_a_wish_arrives_as_it_was_sent(wish: Wish, files: list[str]) -> None:
    asked = Asked(wish, tuple(files))
    said = unframe(frame(asked))
    assert said is not None
    assert read_asked(said) == asked


@given(st.booleans(), texts)
def test_an_answer_arrives_as_it_was_sent(granted: bool, why: str) -> None:
    said = unframe(frame(Answer(granted, why)))
    assert said is not None
    assert read_answer(said) == Answer(granted, why)


@given(st.integers(0, 200))
def test_a_part_of_a_message_is_waited_for(length: int) -> None:
    whole = frame(Asked(Wish.OPEN, ("/dữ liệu/báo cáo.pdf",)))
    if length < len(whole):
        assert unframe(whole[:length]) is None


@given(st.binary(max_size=200))
def test_foreign_bytes_are_waited_for_or_refused(arrived: bytes) -> None:
    try:
        said = unframe(arrived)
        if said is not None:
            read_asked(said)
    except MalformedError:
        return
    assert said is None


@pytest.mark.parametrize(
    "body",
    [b"[]", b"null", b"{}", b'{"wish":"fly","files":[]}', b'{"wish":["open"],"files":[]}',
     b'{"wish":"open","files":"x"}', b'{"wish":"open","files":[1]}', b'{"wish":"open"}',
     b"[" * 30_000, b"\xff"],
)  # fmt: skip
def test_json_that_is_no_wish_is_refused(body: bytes) -> None:
    with pytest.raises(MalformedError):
        said = unframe(len(body).to_bytes(4, "big") + body)
        assert said is not None
        read_asked(said)


def test_a_message_has_a_limit_on_both_sides() -> None:
    with pytest.raises(MalformedError):
        frame(Asked(Wish.OPEN, ("x" * 70_000,)))
    with pytest.raises(MalformedError):
        unframe((70_000).to_bytes(4, "big"))


def test_the_line_belongs_to_a_user_and_a_folder(tmp_path: Path) -> None:
    lower, upper = tmp_path / "dữ liệu", tmp_path / "DỮ LIỆU"
    on_linux = {line_name(one, "a", posixpath.normcase) for one in (lower, upper)}
    on_windows = {line_name(one, "a", ntpath.normcase) for one in (lower, upper)}
    assert len(on_linux) == 2
    assert len(on_windows) == 1
    assert line_name(lower, "a") != line_name(lower, "b")
    assert line_name(tmp_path / "x" / ".." / "dữ liệu", "a") == line_name(lower, "a")
