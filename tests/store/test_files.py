"""Replacing a file: whole or not at all."""

import errno

import pytest

from nq20desk.core.errors import KnownError
from nq20desk.store.files import refusal, replacing, sha256_of


def test_the_new_file_takes_the_old_one_s_place(tmp_path):
    target = tmp_path / "báo cáo số 1.pdf"
    target.write_bytes(b"cu")
    with replacing(target) as temporary:
        temporary.write_bytes(b"moi")
        assert target.read_bytes() == b"cu"
    assert target.read_bytes() == b"moi"
    assert list(tmp_path.iterdir()) == [target]


def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path):
    target = tmp_path / "báo cáo.pdf"
    target.write_bytes(b"cu")
    with pytest.raises(ValueError, match="giữa chừng"), replacing(target) as temporary:
        temporary.write_bytes(b"nua")
        raise ValueError("giữa chừng")
    assert target.read_bytes() == b"cu"
    assert list(tmp_path.iterdir()) == [target]


def test_a_missing_folder_is_a_sentence(tmp_path):
    target = tmp_path / "không có" / "a.pdf"
    with pytest.raises(KnownError, match="does not exist"), replacing(target) as temporary:
        temporary.write_bytes(b"x")


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OSError(errno.ENOSPC, "No space left"), "no room left"),
        (OSError(errno.EROFS, "Read-only"), "nothing may be written"),
        (PermissionError(errno.EACCES, "denied", "a.tmp", None, "a.pdf"), "open in another"),
        (PermissionError(errno.EACCES, "denied"), "nothing may be written"),
        (OSError(errno.EIO, "Input/output error"), "the drive does not answer."),
    ],
)
def test_what_an_error_of_the_system_means(tmp_path, error, words):
    target = tmp_path / "a.pdf"
    target.write_bytes(b"x")
    told = refusal(error, target)
    assert words in str(told.text)
    assert told.remedy


def test_the_hash_is_that_of_the_content(tmp_path):
    target = tmp_path / "a"
    target.write_bytes(b"abc")
    assert sha256_of(target).startswith("ba7816bf")
