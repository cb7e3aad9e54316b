"""What the operating system's errors mean: our own words, never the system's English."""

from __future__ import annotations

import errno
import os

import pytest

from nq20desk.app.language import Language
from nq20desk.core.reasons import reason_of

VIETNAMESE = Language("vi")


@pytest.mark.parametrize("number", sorted(errno.errorcode))
def test_no_error_speaks_the_system_s_english(number: int) -> None:
    said = VIETNAMESE.say(reason_of(OSError(number, os.strerror(number))))
    assert os.strerror(number) not in said
    assert not said.endswith(".")


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "không còn chỗ trống"),
        (errno.EACCES, "cấm ghi"),
        (errno.ENOTDIR, "không phải thư mục"),
        (errno.EIO, "không phản hồi"),
        (errno.ECHILD, f"lỗi hệ thống số {errno.ECHILD}"),
    ],
)
def test_the_usual_ones_have_their_sentence(number: int, words: str) -> None:
    assert words in VIETNAMESE.say(reason_of(OSError(number, "x")))


def test_a_file_that_windows_holds_open_is_in_use() -> None:
    error = PermissionError(errno.EACCES, "sharing violation")
    error.winerror = 32  # type: ignore[attr-defined]  # only Windows' own errors have it
    assert "another program" in str(reason_of(error))
