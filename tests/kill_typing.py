"""Kills the program while somebody types: ``python -m tests.kill_typing --times 200``.

After every kill (SIGKILL; TerminateProcess on Windows) the database must be whole, what was
typed up to one second before must be in it, and the window must open on it and show it. The
typing is done by :mod:`tests.killed_typist` in the real window with real key events.
"""

from __future__ import annotations

import argparse
import json
import os
import queue
import random
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from nq20desk.app.demo import fill_with_sample
from nq20desk.app.desk import Desk
from nq20desk.core.blocks import MARKERS, paragraphs_of
from nq20desk.core.fields import plain_text
from nq20desk.core.figures import Figures
from nq20desk.core.markup import parse
from nq20desk.resources.library import Library
from nq20desk.store.operations import WriteSection
from nq20desk.store.store import DATABASE
from tests.killed_typist import REPORT, SECTIONS

ALLOWED_MS = 1000.0
_LONGEST = 3.0
_PATIENCE = 60.0
Told = tuple[float, str, str]
"""When, in which section, and what stood in the text field then."""


@dataclass
class Summary:
    """What the kills did."""

    kills: int = 0
    keystrokes: int = 0
    losses: list[float] = field(default_factory=list)
    """For each kill the age in milliseconds of the oldest keystroke that was lost."""
    failures: list[str] = field(default_factory=list)

    @property
    def sentence(self) -> str:
        """The figures, as they are printed."""
        lost = sum(one > 0 for one in self.losses)
        return (
            f"{self.kills} kills while typing ({self.keystrokes} keystrokes): oldest keystroke "
            f"lost {max(self.losses, default=0):.0f} ms before a kill (allowed {ALLOWED_MS:.0f}), "
            f"nothing lost in {self.kills - lost} of them; failures: {len(self.failures)}"
        )


class Typing:
    """The process that types, and what it tells."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._facts: queue.Queue[Any] = queue.Queue()
        self._server = None if sys.platform == "win32" else self._start(str(folder))
        if self._server is not None:
            self._next("ready")

    def _start(self, *words: str) -> subprocess.Popen[bytes]:
        started = subprocess.Popen(
            [sys.executable, "-m", "tests.killed_typist", *words],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        threading.Thread(target=self._listen, args=(started,), daemon=True).start()
        return started

    def _listen(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdout is not None
        for line in process.stdout:
            try:
                self._facts.put(json.loads(line))
            except ValueError:
                continue  # cut off by the kill
        self._facts.put({"gone": True})

    def _next(self, what: str, told: list[Told] | None = None) -> Any:
        """Wait for a fact of that kind; keystrokes before it are added to ``told``."""
        while True:
            fact = self._facts.get(timeout=_PATIENCE)
            if isinstance(fact, list) and told is not None:
                told.append((fact[0], fact[1], fact[2]))
            if isinstance(fact, dict) and what in fact:
                return fact[what]
            if isinstance(fact, dict) and "gone" in fact:
                raise RuntimeError("the typing process ended by itself")

    def killed(self, section: str, seed: int, after: float) -> tuple[str, list[Told], float]:
        """Type and be killed ``after`` seconds: what was shown first, what was typed, when."""
        server = self._server or self._start("--once", str(self._folder), section, str(seed))
        if self._server is not None:
            assert server.stdin is not None
            server.stdin.write(f"{section} {seed}\n".encode())
            server.stdin.flush()
        identifier = self._next("pid")
        shown = self._next("shown")
        time.sleep(after)
        moment = time.monotonic()
        os.kill(identifier, 9)  # on Windows this is TerminateProcess
        told: list[Told] = []
        self._next("gone", told)
        return shown, told, moment

    def close(self) -> None:
        """Let the process go that types are forked from."""
        if self._server is not None:
            self._server.communicate(timeout=_PATIENCE)


class Stored:
    """What the database holds after a kill; opened anew like by the next start."""

    def __init__(self, folder: Path, library: Library) -> None:
        with closing(sqlite3.connect(folder / DATABASE)) as connection:
            self.verdict = connection.execute("PRAGMA integrity_check").fetchone()[0]
        with closing(Desk(folder, library=library)) as desk:
            self._sections = desk.sections(REPORT)
            self._figures = desk.figures(desk.office(desk.report(REPORT).office).unit)

    def text(self, section: str) -> tuple[str, ...]:
        """The lines of a section."""
        return lines_of(self._sections.get(section, ""), self._figures)


def lines_of(markup: str, figures: Figures) -> tuple[str, ...]:
    """A text's lines as they stand in the field."""
    found = paragraphs_of(parse(markup))
    return normal("\n".join(MARKERS.get(one.style, "") + plain_text(one, figures) for one in found))


def normal(text: str) -> tuple[str, ...]:
    """Lines without what the stored form leaves out: empty lines and blanks at the ends."""
    return tuple(" ".join(line.split()) for line in text.split("\n") if line.strip(" -+*\u00a0"))


def loss(told: list[Told], stored: Stored, moment: float) -> float | None:
    """How old (ms) the oldest lost keystroke was; None if a text is stored that never was."""
    worst = 0.0
    for section in {one[1] for one in told}:
        of_section = [one for one in told if one[1] == section]
        wanted = stored.text(section)
        kept = [place for place, one in enumerate(of_section) if normal(one[2]) == wanted]
        if not kept:
            return None
        missing = of_section[kept[-1] + 1 :]
        if missing:
            worst = max(worst, (moment - missing[0][0]) * 1000)
    return worst


def kill_many(
    folder: Path, times: int, seed: int = 1, told: Callable[[Summary], object] = lambda _so_far: 0
) -> Summary:
    """Kill that many times, always on the same data; ``told`` is called after each kill."""
    chance, library, summary = random.Random(seed), Library(), Summary()
    before: Stored | None = None
    with _typing(folder) as typing:
        for number in range(times):
            section = chance.choice(SECTIONS)
            after = chance.uniform(0, _LONGEST)
            shown, typed, moment = typing.killed(section, seed * 1000 + number, after)
            if before is not None and normal(shown) != before.text(section):
                summary.failures.append(f"kill {number}: the window shows another text")
            before = Stored(folder, library)
            _judge(summary, before, typed, moment)
            told(summary)
    return summary


@contextmanager
def _typing(folder: Path) -> Iterator[Typing]:
    typing = Typing(folder)
    try:
        yield typing
    finally:
        typing.close()


def _judge(summary: Summary, stored: Stored, told: list[Told], moment: float) -> None:
    number = summary.kills
    summary.kills += 1
    summary.keystrokes += len(told)
    if stored.verdict != "ok":
        summary.failures.append(f"kill {number}: the database is damaged: {stored.verdict}")
    lost = loss(told, stored, moment)
    if lost is None:
        summary.failures.append(f"kill {number}: the database holds a text that never was")
        return
    summary.losses.append(lost)
    if lost > ALLOWED_MS:
        summary.failures.append(f"kill {number}: a keystroke {lost:.0f} ms before is lost")


def fresh_sample(folder: Path) -> None:
    """The sample, with plain text in the sections that are typed in."""
    with closing(Desk(folder)) as desk:
        fill_with_sample(desk)
        for section in SECTIONS:
            desk.run(WriteSection(REPORT, section, "Đã viết từ trước.\n- Gạch đầu dòng"))


def _tell_now_and_then(summary: Summary) -> None:
    if summary.kills % 20 == 0:
        sys.stderr.write(f"{summary.sentence}\n")


def main() -> int:
    """Kill, print the figures; the exit code is 1 if anything was lost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    words = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "Dữ liệu"
        fresh_sample(folder)
        summary = kill_many(folder, words.times, words.seed, _tell_now_and_then)
    sys.stdout.write("\n".join([summary.sentence, *summary.failures, ""]))
    return 1 if summary.failures else 0


if __name__ == "__main__":
    sys.exit(main())
