"""Putting an edition in its place: made beside, moved in at the end, never half there."""

from __future__ import annotations

import json
import secrets
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from nq20desk.core.edition import Choice
from nq20desk.resources.editions import CHOICE_FILE
from nq20desk.store.files import make_folder, refusal, replacing
from nq20desk.store.patience import remove, rename

_FRESH, _OLD = ".new-", ".old-"


@contextmanager
def _plainly(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise refusal(error, target) from error


def fresh_folder(editions: Path) -> Path:
    """An empty folder beside the editions; what an earlier try left there is removed.

    Raises:
        KnownError: nothing may be written there.
    """
    make_folder(editions)
    for left in (*editions.glob(f"{_FRESH}*"), *editions.glob(f"{_OLD}*")):
        shutil.rmtree(left, ignore_errors=True)
    made = editions / f"{_FRESH}{secrets.token_hex(6)}"
    make_folder(made)
    return made


def write_stream(target: Path, chunks: Iterable[bytes]) -> None:
    """Write a file from its pieces; while it is not whole, it has another name.

    Raises:
        KnownError: the disk is full, or nothing may be written there.
    """
    make_folder(target.parent)
    with replacing(target) as temporary, temporary.open("wb") as file:
        for chunk in chunks:
            file.write(chunk)


def inside(folder: Path, name: str) -> Path:
    """The place of a container's file in a folder."""
    return folder.joinpath(*PurePosixPath(name).parts)


def move_in(fresh: Path, target: Path) -> None:
    """Give the fresh folder its name; a damaged one of that name is moved out of the way.

    Raises:
        KnownError: a file of it is open elsewhere.
    """
    with _plainly(target):
        aside = target.with_name(f"{_OLD}{secrets.token_hex(6)}")
        if target.exists():
            rename(target, aside)
        try:
            rename(fresh, target)
        except OSError:
            if aside.exists():
                rename(aside, target)
            raise
        shutil.rmtree(aside, ignore_errors=True)


def keep_choice(editions: Path, choice: Choice | None) -> None:
    """Keep the clerk's choice of an older edition, or forget it.

    Raises:
        KnownError: it can't be written.
    """
    path = editions / CHOICE_FILE
    if choice is None:
        with _plainly(path):
            remove(path)
        return
    make_folder(editions)
    kept = {"edition": choice.edition.isoformat(), "newest": choice.newest.isoformat()}
    with replacing(path) as temporary:
        temporary.write_text(json.dumps(kept), encoding="utf-8")
