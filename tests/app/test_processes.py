"""Waiting until another process has really ended."""

from __future__ import annotations

import subprocess
import sys

from nq20desk.app.processes import watch


def test_a_process_is_watched_until_its_end() -> None:
    code = "import sys; sys.stdin.readline()"
    with subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE) as process:
        watched = watch(process.pid)
        assert not watched.ended(0.05)
        assert process.stdin is not None
        process.stdin.close()
        assert watched.ended(30)


def test_a_process_that_is_gone_counts_as_ended() -> None:
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    assert watch(process.pid).ended(0)
